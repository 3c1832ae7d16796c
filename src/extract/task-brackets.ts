/** Who sees to it, in brackets behind what is to be done: 补齐防汛物资。（县交通局牵头，县水利局配合，5月底前到位） */
import type { Span } from '../source/located-text.js'
import { findDeadlines, readDeadlineLabelValue } from './deadlines.js'
import type { BodyReader } from './departments.js'
import { matchesOf } from './matches.js'
import { readSentences } from './sentences.js'
import { newTask, type TaskDraft } from './task-draft.js'
import { actionBefore } from './task-labels.js'
import type { TaskSentenceReader } from './task-sentence.js'

/** Longer ones are remarks. */
const LONGEST = 120
/** （县水利局负责建设的水库）, （县水利局负责人） describe something. */
const TOLD = /^(?:分别|具体|共同|联合|按职责分工|总)?(?:负责|牵头|主办|承办|督办)(?:落实|实施|办理|组织实施|完成)?(?=[，；、]|$)|^会同/
const HELPS = /^(?:予以|积极|做好|密切)?(?:配合|协助)$/
const OPENS = /（/g
const BEHIND = '。；，、\n'
const OPENING = /^(?:由|请|沿线|属地|相关)/

/** The tasks in the brackets of text[start, end); those with labels (责任单位：) are read by them. */
export function readBracketTasks(text: string, { start, end }: Span, bodies: BodyReader, sentences: TaskSentenceReader): TaskDraft[] {
  const tasks: TaskDraft[] = []
  // Looked for in the item alone: the next bracket of the text may be far away.
  for (const { index } of matchesOf(OPENS, text.slice(start, end))) {
    const open = start + index
    const length = text.slice(open, Math.min(end, open + LONGEST)).indexOf('）')
    const close = open + length
    if (length < 0 || !(isAtEnd(text, close + 1, end) || text.startsWith('配合', close - 2))) continue
    const action = actionBefore(text, start, open)
    for (const task of readBracket(text, { start: open + 1, end: close }, bodies, sentences)) {
      // 要赶在11月15日前完成抛石（县水利局牵头）: by when stands in what is to be done
      tasks.push({ ...task, action, deadline: task.deadline ?? findDeadlines(text, action.start, action.end)[0] ?? null })
    }
  }
  return tasks
}

function isAtEnd(text: string, at: number, end: number): boolean {
  return at >= end || BEHIND.includes(text.charAt(at))
}

function readBracket(text: string, inside: Span, bodies: BodyReader, sentences: TaskSentenceReader): TaskDraft[] {
  const from = inside.start + (OPENING.exec(text.slice(inside.start, inside.start + 2))?.[0].length ?? 0)
  const list = bodies.readBodies(from, inside.end)
  if (!list || list.bodies.length === 0) return []
  // （沿线清泉镇、双桥镇配合）: of whoever the words before it tell
  if (HELPS.test(text.slice(list.end, inside.end))) return [{ ...newTask(inside.start, inside.end), supports: list.bodies, stems: list.stems }]
  if (TOLD.test(text.slice(list.end, inside.end))) {
    const context = { directive: true, permission: false, assigned: false, previous: null }
    return readSentences(text, inside.start, inside.end)
      .flatMap((sentence) => sentences.read(sentence, context))
      .filter(({ leads }) => leads.length > 0)
  }
  // （县水利局，6月底前）
  const deadline = '，、；'.includes(text.charAt(list.end)) && list.end < inside.end ? readDeadlineLabelValue(text, list.end + 1, inside.end) : null
  // （县水利局，2022年） is where a figure comes from
  const isWhole = deadline !== null && deadline.start === list.end + 1 && deadline.end === inside.end && '前内底末旬'.includes(text.charAt(deadline.end - 1))
  return isWhole ? [{ ...newTask(inside.start, inside.end), leads: list.bodies, stems: list.stems, deadline }] : []
}
