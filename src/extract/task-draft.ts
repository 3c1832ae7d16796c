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
}

export function newTask(start: number, end: number): TaskDraft {
  return { action: { start, end }, leads: [], supports: [], assignees: [], deadline: null, stems: false }
}
