/** A task as it is read, before names are put together and deadlines counted. */
import type { Span } from '../source/located-text.js'
import type { Body } from './departments.js'

export interface TaskDraft {
  action: Span
  leads: Body[]
  supports: Body[]
  assignees: Span[]
  deadline: Span | null
  /** The elements are stems that 等部门 made bodies: 市发改、财政. */
  stems: boolean
  /** 县公安局要配合县人民法院…: whom the leads are to help. */
  helped?: Body[]
}

export interface SentenceContext {
  /** A bare verb behind a body is a directive: under 会议决定, 会议要求, not under 会议指出. */
  directive: boolean
  /** The head of the sentence is the object of a verdict (同意县水务集团以…质押), not a subject. */
  permission: boolean
  /** The act before the sentence is an assigning word by itself: 会议责成县水利局…. */
  assigned: boolean
  /** The task before in the same point, which 县征收中心配合 still supports. */
  previous: TaskDraft | null
}

/** 县公安局要配合县人民法院: helps where the court leads in another task of the item, and leads itself where it does not. */
export function settleHelpers(text: string, tasks: readonly TaskDraft[]): TaskDraft[] {
  if (!tasks.some(({ helped }) => helped)) return [...tasks]
  const leads = new Set(tasks.flatMap((task) => task.leads.map((lead) => nameOf(text, lead))))
  return tasks.map((task) => {
    const isLed = task.helped?.some((body) => leads.has(nameOf(text, body)))
    return isLed ? { ...task, leads: [], supports: [...task.leads, ...task.supports] } : task
  })
}
const nameOf = (text: string, { start, end }: Body): string => text.slice(start, end)

export function newTask(start: number, end: number): TaskDraft {
  return { action: { start, end }, leads: [], supports: [], assignees: [], deadline: null, stems: false }
}
