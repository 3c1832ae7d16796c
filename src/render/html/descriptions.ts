/** What each thing of the minutes means, in one line of Chinese. */
import type { Deadline, Decision, Department, Meeting, Person, Task } from '../../schema/minutes.js'
import { meetingName } from '../meeting-name.js'
import { FIELD_LABELS, KIND_LABELS, PAGE_LABELS, VERDICT_LABELS } from './vocabulary.js'

/** 市政府第12次常务会议，2023-03-15 */
export function meetingWords(meeting: Meeting): string {
  const { date, endDate, place } = meeting
  const days = date !== null && endDate !== null ? `${date} — ${endDate}` : date
  return [meetingName(meeting), days, place].filter((words) => words !== null && words !== '').join('，')
}

/** 原则同意，《青川市城市更新办法》，以市政府办公室名义印发 */
export function decisionWords(decision: Decision): string {
  const { verdict, subjects, issuingAuthority } = decision
  const issuing = issuingAuthority && `${KIND_LABELS.issuing} ${issuingAuthority.fullName}`
  const words = [VERDICT_LABELS[verdict], subjects.join('、'), issuing, votesWords(decision)]
  return words.filter((part) => part !== null && part !== '').join('；')
}

/** 同意 12、反对 0、弃权 1; what the text does not count is left out. */
export function votesWords({ votes }: Decision): string | null {
  if (votes === null) return null
  const counts: [string, number | null][] = [
    [PAGE_LABELS.votesFor, votes.for],
    [PAGE_LABELS.votesAgainst, votes.against],
    [PAGE_LABELS.votesAbstain, votes.abstain],
  ]
  return counts.flatMap(([label, count]) => (count === null ? [] : [`${label} ${count}`])).join('、')
}

/** 牵头单位 市住建局；配合单位 市财政局、市水务局；完成时限 2023-06-30（6月底前） */
export function taskWords({ leadDepartments, supportingDepartments, assignees, deadline }: Task): string {
  const words: [string, string][] = [
    [KIND_LABELS.lead, fullNames(leadDepartments)],
    [KIND_LABELS.support, fullNames(supportingDepartments)],
    [KIND_LABELS.assignee, assignees.map(({ name, title }) => name || (title ?? '')).join('、')],
    [KIND_LABELS.deadline, deadline ? deadlineWords(deadline) : ''],
  ]
  return words.flatMap(([label, value]) => (value === '' ? [] : [`${label} ${value}`])).join('；')
}

export function fullNames(departments: Department[]): string {
  return departments.map(({ fullName }) => fullName).join('、')
}

/** 市城管局（原文：城管局） where an enumeration left something out. */
export function departmentWords({ name, fullName }: Department): string {
  return name === fullName ? name : `${fullName}（${FIELD_LABELS.written}：${name}）`
}

/** 2023-06-30（6月底前） */
export function deadlineWords({ text, date }: Deadline): string {
  return `${date ?? PAGE_LABELS.dateUnknown}（${text}）`
}

/** 王立新，市财政局，局长 */
export function personWords({ name, organization, title }: Person): string {
  return [name, organization, title].filter((words) => words !== null && words !== '').join('，')
}
