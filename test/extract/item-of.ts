/** One item as the whole parser reads it, and its parts as the strings that tests compare. */
import { parseMinutes, type AgendaItem, type Department, type Point, type Task } from '../../src/index.js'

/** The item 一、关于某事项, below which the given lines stand; in minutes of 1 March 2023. */
export function itemOf(body: string, title = '关于某事项'): AgendaItem {
  const [item, ...others] = parseMinutes(`时间：2023年3月1日\n\n一、${title}\n${body}\n`).items
  if (!item || others.length > 0) throw new Error(`${body} is not one item`)
  return item
}

export const namesOf = (bodies: Department[]): string => bodies.map(({ name }) => name).join('、')

/** approved:同意 for each decision. */
export function verdictsIn(body: string, title?: string): string[] {
  return itemOf(body, title).decisions.map(({ verdict, phrase }) => `${verdict}:${phrase}`)
}

/** 财政局+水务局@6月底前 for each task: who leads, who helps, by when; `[name title]` for persons. */
export function tasksIn(body: string, title?: string): string[] {
  return itemOf(body, title).tasks.map(describeTask)
}

function describeTask({ leadDepartments, supportingDepartments, assignees, deadline }: Task): string {
  const persons = assignees.map(({ name, title }) => `[${[name, title].filter(Boolean).join(' ')}]`).join('')
  const helpers = supportingDepartments.length > 0 ? `+${namesOf(supportingDepartments)}` : ''
  return `${namesOf(leadDepartments)}${persons}${helpers}${deadline ? `@${deadline.text}` : ''}`
}

/** 会议要求|会议要求，要抓落实。 for each statement. */
export function statementsIn(body: string): string[] {
  return itemOf(body).statements.map(({ act, text }) => `${act ?? ''}|${text}`)
}

/** Points as （一）甲(1.乙 2.丙). */
export function pointsIn(body: string): string {
  return itemOf(body).statements.flatMap(({ points }) => points.map(describePoint)).join(' ')
}

function describePoint({ marker, text, points }: Point): string {
  if (points.length === 0) return marker + text
  return `${marker}(${points.map(describePoint).join(' ')})`
}
