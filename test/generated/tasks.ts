/** Directives: who does what with whom by when, in the forms that minutes have for it. */
import fc from 'fast-check'
import type { TaskAnswer } from './answer.js'
import { bodies, oneBody, type Bodies } from './bodies.js'
import type { Context, Part } from './context.js'
import { due, type Due } from './deadlines.js'
import { personName } from './names.js'

export interface Directive {
  /** Without the stop at its end. */
  text: string
  tasks: TaskAnswer[]
}

const WORK = [
  '制定实施细则',
  '完善工作台账',
  '细化任务分工',
  '开展专项检查',
  '编制资金安排计划',
  '做好政策宣传',
  '完成隐患排查',
  '健全长效管理机制',
  '摸清底数',
  '拟定整改清单',
  '办理前期手续',
  '组织业务培训',
  '落实配套资金',
  '优化办事流程',
] as const

interface Words {
  assignee: string
  lead: Bodies
  support: Bodies
  work: string
  due: Due
}

/** Who must do it, who helps, and whether a deadline is written: one row a form. */
interface Form {
  write: (words: Words) => string
  has: { support: boolean; due: boolean; assignee?: boolean }
}

const FORMS: Form[] = [
  { write: ({ lead, work }) => `由${lead.text}负责${work}`, has: { support: false, due: false } },
  {
    write: ({ lead, work, due: by }) => `由${lead.text}牵头，${by.text}${work}`,
    has: { support: false, due: true },
  },
  {
    write: ({ lead, support, work, due: by }) => `由${lead.text}牵头，会同${support.text}于${by.text}${work}`,
    has: { support: true, due: true },
  },
  {
    write: ({ lead, support, work, due: by }) => `由${lead.text}牵头，${support.text}配合，${by.text}${work}`,
    has: { support: true, due: true },
  },
  {
    write: ({ lead, support, work }) => `由${lead.text}会同${support.text}${work}`,
    has: { support: true, due: false },
  },
  { write: ({ lead, work }) => `${lead.text}要${work}`, has: { support: false, due: false } },
  {
    write: ({ lead, work, due: by }) => `${lead.text}要在${by.text}${work}`,
    has: { support: false, due: true },
  },
  {
    write: ({ lead, support, work }) => `${lead.text}负责${work}，${support.text}配合`,
    has: { support: true, due: false },
  },
  {
    write: ({ lead, work, due: by }) => `责成${lead.text}于${by.text}${work}`,
    has: { support: false, due: true },
  },
  { write: ({ lead, work }) => `请${lead.text}${work}`, has: { support: false, due: false } },
  {
    write: ({ lead, support, work, due: by }) =>
      `${by.text}${work}（责任单位：${lead.text}；配合单位：${support.text}）`,
    has: { support: true, due: true },
  },
  {
    write: ({ lead, work, due: by }) => `${work}（责任单位：${lead.text}；完成时限：${by.text}）`,
    has: { support: false, due: true },
  },
  {
    write: ({ lead, support, work }) => `${work}（牵头单位：${lead.text}；配合单位：${support.text}）`,
    has: { support: true, due: false },
  },
  {
    write: ({ lead, work, assignee }) => `${work}（责任单位：${lead.text}；责任人：${assignee}）`,
    has: { support: false, due: false, assignee: true },
  },
  {
    write: ({ lead, work, assignee, due: by }) =>
      `${work}（责任领导：${assignee}；责任单位：${lead.text}；完成时限：${by.text}）`,
    has: { support: false, due: true, assignee: true },
  },
]

const assigned: Part<Directive> = fc
  .record({
    form: fc.constantFrom(...FORMS),
    lead: bodies,
    support: bodies,
    work: fc.constantFrom(...WORK),
    due,
    assignee: personName,
  })
  .map(({ form, lead, support, work, due: by, assignee }) => (context: Context) => {
    const words = { lead: lead(context), support: support(context), work, due: by(context), assignee }
    return {
      text: form.write(words),
      tasks: [
        {
          lead: words.lead.fullNames,
          support: form.has.support ? words.support.fullNames : [],
          assignees: form.has.assignee === true ? [assignee] : [],
          deadline: form.has.due ? words.due : null,
        },
      ],
    }
  })

/** What a row of a table of tasks holds. */
export const row: Part<{ work: string; lead: Bodies; support: Bodies; due: Due }> = fc
  .record({ work: fc.constantFrom(...WORK), lead: bodies, support: bodies, due })
  .map(({ work, lead, support, due: by }) => (context: Context) => ({
    work,
    lead: lead(context),
    support: support(context),
    due: by(context),
  }))

/** 各镇（街道）要…: told to nobody who could be looked up. */
const generic: Part<Directive> = fc
  .tuple(
    fc.constantFrom('各镇（街道）', '各地各部门', '各有关部门', '相关职能部门', '全市上下'),
    fc.constantFrom(...WORK),
  )
  .map(([whom, work]) => () => ({ text: `${whom}要${work}`, tasks: [] }))

/** 市财政局要…，市水务局要…: two tasks in one sentence. */
const double: Part<Directive> = fc
  .tuple(oneBody, fc.constantFrom(...WORK), oneBody, fc.constantFrom(...WORK))
  .map(([first, work, second, other]) => (context: Context) => {
    const [one, two] = [first(context), second(context)]
    return {
      text: `${one.text}要${work}，${two.text}要${other}`,
      tasks: [one, two].map(({ fullNames }) => ({
        lead: fullNames,
        support: [],
        assignees: [],
        deadline: null,
      })),
    }
  })

export const directive: Part<Directive> = fc.oneof(
  { weight: 8, arbitrary: assigned },
  { weight: 1, arbitrary: double },
)

/** For sentences that demand and settle nothing. */
export const demand: Part<Directive> = fc.oneof(
  { weight: 4, arbitrary: directive },
  { weight: 1, arbitrary: generic },
)
