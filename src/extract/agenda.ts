/**
 * What the minutes announce: 主要是传达学习A精神、B精神，审议《甲》《乙》，听取《丙》，纪要如下 -> one entry for each verb with
 * what it governs; or the lines of a labelled agenda (议题：…).
 */
import { ITEM_VERBS } from '../lexicon/item-verbs.js'
import { agendaCells } from '../outline/item-table.js'
import type { Outline } from '../outline/types.js'
import type { AgendaEntry } from '../schema/minutes.js'
import { buildCharacterTable } from '../source/character-table.js'
import type { Span } from '../source/located-text.js'
import { matchesOf } from './matches.js'
import { openingOf } from './opening.js'

interface Entry extends Span {
  action: Span | null
  subjects: Span[]
}

const VERBS = [...ITEM_VERBS].sort((one, other) => other.length - one.length).join('|')
/** 会议主要是, 首先, 还: said before the verb. */
const LEAD =
  /^(?:会议|本次会议|会上)?(?:(?:主要|重点|首先|依次|分别|还|再|随后|最后|并|同时|专门|专题|集中|逐项|逐一|认真|共同|先后|议题)(?:是|为|：|:)?|是|了)*/
const VERB = new RegExp(`^(?:${VERBS})(?:并(?:原则)?(?:通过|同意)|和(?:${VERBS}))?了?`)
/** 就A、B等问题进行了专题研究, 围绕A作了专题讨论 */
const ABOUT = new RegExp(`^(就|对|围绕)(.{2,200}?)(?:等[^，。；、]{0,14})?(?:进行了?|作了?|开展了?)(?:专题|认真|集中|深入)*(${VERBS})$`)
const LEARNING = /^学习了?$/
const LEARNT = /[《〈]|精神|讲话|会议|文件|指示|通知|重要|规定|条例|论述/
const ANNOUNCEMENT = /如下|^现将|^纪要|^根据|^按照|整理/
const MARKER = /^(?:[（(]?[0-9０-９一二三四五六七八九十]{1,3}[）)、.．：:]|[①-⑳]|议题[一二三四五六七八九十0-9]{1,3}[：:、]?|[-+*•·])+/
/** 《甲》, 《关于修订《甲》的决定》, with a bracket behind. */
const QUOTED = /《[^《》]*(?:《[^《》]*》[^《》]*)*》(?:[（(][^（()）]*[）)])?/g

export function extractAgenda(outline: Outline): AgendaEntry[] {
  const { located, fields } = outline
  const labelled = fields.filter(({ name }) => name === 'agenda').flatMap(({ lines, values }) => agendaCells(located, lines.filter(({ cells }) => cells)) ?? values)
  const listed = labelled.flatMap((value) => readListed(located.text, value))
  const entries = labelled.length > 0 ? listed : readAnnounced(outline)
  return entries.map((entry) => ({
    action: entry.action && located.value(entry.action),
    subjects: entry.subjects.map((subject) => located.value(subject)),
    position: located.position(entry),
  }))
}

/** The clauses behind the name of the meeting, and those of the sentences that follow it in the head. */
function readAnnounced(outline: Outline): Entry[] {
  const { located, head } = outline
  const opening = openingOf(outline)
  if (!opening) return []
  const line = head.find(({ start, end }) => start <= opening.agendaStart && opening.agendaStart <= end)
  if (!line) return []
  const entries: Entry[] = []
  for (const clause of clausesOf(located.text, opening.agendaStart, line.end)) {
    const entry = readClause(located.text, clause)
    const previous = entries.at(-1)
    if (entry) entries.push(entry)
    else if (previous) addContinued(located.text, previous, clause)
  }
  return entries
}

/** 议题：1.审议《甲》；2.听取《乙》的汇报 */
function readListed(text: string, value: Span): Entry[] {
  return clausesOf(text, value.start, value.end).flatMap((clause) => {
    const start = clause.start + (MARKER.exec(text.slice(clause.start, clause.end))?.[0].length ?? 0)
    if (start >= clause.end) return []
    const entry = readClause(text, { start, end: clause.end })
    return [entry ?? { start, end: clause.end, action: null, subjects: subjectsOf(text, start, clause.end) }]
  })
}

const OPENS = 1
const CLOSES = 2
const ENDS_CLAUSE = 4
const ENDS_PART = 8
const KINDS = buildCharacterTable([
  { bit: OPENS, characters: '《（(“「' },
  { bit: CLOSES, characters: '》）)”」' },
  { bit: ENDS_CLAUSE, characters: '，；。;\n\t' },
  { bit: ENDS_PART, characters: '、' },
])

/** Clauses at ，；。 outside brackets and titles. */
function clausesOf(text: string, from: number, to: number): Span[] {
  const clauses: Span[] = []
  let depth = 0
  let start = from
  for (let at = from; at <= to; at++) {
    const kind = at < to ? (KINDS[text.charCodeAt(at)] as number) : ENDS_CLAUSE
    if (kind === OPENS) depth++
    else if (kind === CLOSES) depth = Math.max(0, depth - 1)
    if (at < to && (depth > 0 || kind !== ENDS_CLAUSE)) continue
    if (at > start) clauses.push({ start, end: at })
    start = at + 1
  }
  return clauses
}

function readClause(text: string, clause: Span): Entry | null {
  const lead = LEAD.exec(text.slice(clause.start, clause.end))?.[0].length ?? 0
  const start = clause.start + lead
  const written = text.slice(start, clause.end)
  if (ANNOUNCEMENT.test(written)) return null
  const about = ABOUT.exec(written)
  if (about) {
    const [, opening = '', matter = '', verb = ''] = about
    const action = { start: clause.end - verb.length, end: clause.end }
    const from = start + opening.length
    const subjects = splitParallel(text, from, from + matter.length, true)
    return { start, end: clause.end, action, subjects }
  }
  const verb = VERB.exec(written)
  // 召开落实备忘录的协调会议: 协调 is what kind of meeting it was
  if (!verb || verb[0].length === written.length || written.slice(verb[0].length) === '会议') return null
  // 学习路径新增 names a matter; what a meeting learns is a document or a spirit.
  if (LEARNING.test(verb[0]) && !LEARNT.test(written)) return null
  const verbEnd = start + verb[0].length
  const action = { start, end: verb[0].endsWith('了') ? verbEnd - 1 : verbEnd }
  return { start, end: clause.end, action, subjects: subjectsOf(text, verbEnd, clause.end) }
}

function subjectsOf(text: string, start: number, end: number): Span[] {
  const quoted = matchesOf(QUOTED, text.slice(start, end)).map((found) => ({
    start: start + found.index,
    end: start + found.index + titleLength(found[0]),
  }))
  return quoted.length > 0 ? quoted : splitParallel(text, start, end, false)
}

/** 《甲》（送审稿） is 《甲》; a bracket inside the title stays. */
function titleLength(found: string): number {
  return found.lastIndexOf('》') + 1
}

/** A精神、B精神: parts that end alike are subjects each; 供水、供热等问题 is one, unless listed after 就. */
function splitParallel(text: string, start: number, end: number, isListed: boolean): Span[] {
  const parts = partsOf(text, start, end)
  const ending = (part: Span): string => text.slice(part.end - 2, part.end)
  const last = parts.at(-1) as Span
  const isLike = (part: Span): boolean => part.end - part.start > 3 && ending(part) === ending(last)
  const isParallel = parts.length > 1 && parts.every(isLike)
  return isListed || isParallel ? parts : [{ start, end }]
}

function partsOf(text: string, start: number, end: number): Span[] {
  const parts: Span[] = []
  let from = start
  let depth = 0
  for (let at = start; at <= end; at++) {
    const kind = at < end ? (KINDS[text.charCodeAt(at)] as number) : ENDS_PART
    if (kind === OPENS) depth++
    else if (kind === CLOSES) depth--
    if (at < end && (depth > 0 || kind !== ENDS_PART)) continue
    if (at > from) parts.push({ start: from, end: at })
    from = at + 1
  }
  return parts.length > 0 ? parts : [{ start, end }]
}

/** 审议《甲》，《乙》: a clause without a verb goes on with the one before, if it names documents. */
function addContinued(text: string, entry: Entry, clause: Span): void {
  if (text.charAt(clause.start) !== '《') return
  entry.subjects.push(...subjectsOf(text, clause.start, clause.end))
  entry.end = clause.end
}
