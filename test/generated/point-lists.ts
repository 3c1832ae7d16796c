/** Sentences that go on as a list: points that are decided or demanded, and tables of tasks. */
import fc from 'fast-check'
import type { Context } from './context.js'
import { matter } from './names.js'
import { pointStyles, writePoints } from './numbering.js'
import { settled, type SentencePart } from './sentence.js'
import { directive, row } from './tasks.js'

export const enumeration: SentencePart = fc
  .record({
    act: fc.constantFrom('会议决定', '会议明确', '会议要求', '会议强调'),
    style: pointStyles,
    points: fc.array(directive, { minLength: 2, maxLength: 4 }),
    onLines: fc.boolean(),
  })
  .map(({ act, style, points, onLines }) => (context: Context) => ({ subjects }) => {
    const written = points.map((point) => point(context))
    const isDeciding = act === '会议决定' || act === '会议明确'
    return {
      text: `${act}${writePoints(
        written.map(({ text }) => text),
        style,
        onLines,
      )}`,
      act,
      points: written.map((_, index) => style.write(index + 1)),
      decisions: isDeciding ? written.map(() => settled('resolved', act, subjects)) : [],
      tasks: written.flatMap(({ tasks }) => tasks),
    }
  })

/** 会议决定：（1）同意…；（2）…暂缓实施: a point with a verdict of its own takes that one. */
export const settledPoints: SentencePart = fc
  .record({
    style: pointStyles,
    first: directive,
    isApproved: fc.boolean(),
    about: matter,
    onLines: fc.boolean(),
  })
  .map(({ style, first, isApproved, about, onLines }) => (context: Context) => ({ subjects, full }) => {
    const told = first(context)
    const approved = isApproved ? `原则同意${full}` : `不同意${about}方面追加经费的请求`
    const points = [approved, told.text, `${about}问题待条件成熟后再行研究`]
    const verdict = isApproved
      ? settled('approved-in-principle', '原则同意', subjects)
      : settled('rejected', '不同意', subjects)
    return {
      text: `会议决定${writePoints(points, style, onLines)}`,
      act: '会议决定',
      points: points.map((_, index) => style.write(index + 1)),
      decisions: [
        verdict,
        settled('resolved', '会议决定', subjects),
        settled('deferred', '待条件成熟后再行研究', subjects),
      ],
      tasks: told.tasks,
    }
  })

const WIDEST_TABLE = ['序号', '工作任务', '牵头单位', '配合单位', '完成时限'] as const

/** | 序号 | 工作任务 | 牵头单位 | …: a row, a task; points where the text is none of Markdown. */
export const table: SentencePart = fc
  .record({ rows: fc.array(row, { minLength: 1, maxLength: 4 }) })
  .map(({ rows }) => (context: Context) => () => {
    const written = rows.map((each) => each(context))
    const cells = written.map(({ work, lead, support, due: by }, index) => [
      index + 1,
      work,
      lead.text,
      support.text,
      by.text,
    ])
    const lines = [WIDEST_TABLE, WIDEST_TABLE.map(() => '---'), ...cells].map(
      (line) => `| ${line.join(' | ')} |`,
    )
    return {
      text: `会议要求抓好以下工作：\n\n${lines.join('\n')}`,
      act: '会议要求',
      points: [],
      decisions: [],
      tasks: written.map(({ lead, support, due: by }) => ({
        lead: lead.fullNames,
        support: support.fullNames,
        assignees: [],
        deadline: by,
      })),
    }
  })
