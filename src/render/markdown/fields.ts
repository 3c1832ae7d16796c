/** The head of the document and its tail, as labelled lines. */
import type { Heading, Paragraph } from 'mdast'
import type { AgendaEntry, Meeting, Minutes, Person } from '../../schema/minutes.js'
import { heading, paragraph } from './nodes.js'

/** 市长周明远主持召开市政府常务会议, the headline of news: above labelled lines, it would say who presided alone. */
function isHeadline(title: string): boolean {
  return /召开|举行/.test(title) && !/纪要|[纪紀]録|[记記][录錄]/.test(title)
}

export function renderTitle({ title }: Minutes): (Heading | Paragraph)[] {
  if (title === null) return []
  return isHeadline(title) ? labelled([['标题', title]]) : [heading(1, title)]
}

/** A line for each field that the minutes have, under the first of the labels that are known for it. */
export function renderFields({ meeting, documentNumber, issuer, issueDate, agenda }: Minutes): Paragraph[] {
  const { place, chairs, recorders } = meeting
  return labelled([
    ['编号', documentNumber],
    ['发文机关', issuer],
    ['印发日期', issueDate && inWords(issueDate)],
    ['会议名称', nameOf(meeting)],
    ['会议时间', timeOf(meeting)],
    ['会议地点', place],
    ['主持人', chairs.map(inOneWord).join('、')],
    ['记录人', recorders.map(inOneWord).join('、')],
    ['会议议题', agenda.map(matterOf).join('；')],
  ])
}

export function renderTail({ copyTo }: Minutes): Paragraph[] {
  return labelled([['抄送', copyTo.join('、')]])
}

function labelled(fields: readonly [label: string, value: string | null][]): Paragraph[] {
  return fields.flatMap(([label, value]) => (value ? [paragraph(`${label}：${value}`)] : []))
}

/** 市政府第16届第60次常务会议 */
function nameOf({ body, term, ordinal, kind }: Meeting): string {
  return [body, term === null ? null : `第${term}届`, ordinal === null ? null : `第${ordinal}次`, kind].join('')
}

/** 2021年8月20日至2021年8月21日上午 */
function timeOf({ date, endDate, time }: Meeting): string {
  return [date && inWords(date), endDate && `至${inWords(endDate)}`, time].join('')
}

/** 审议《甲》、《乙》; 传达学习甲精神、乙精神; 就丙、丁进行研究, as 研究丙、丁 is one matter. */
function matterOf({ action, subjects }: AgendaEntry): string {
  const listed = subjects.join('、')
  const isPlain = subjects.length < 2 || action === null || areDocuments(subjects) || endAlike(subjects)
  return isPlain ? `${action ?? ''}${listed}` : `就${listed}进行${action}`
}

function areDocuments(subjects: readonly string[]): boolean {
  return subjects.every((subject) => subject.startsWith('《'))
}

/** Parts that end alike are read as several: 甲精神、乙精神. */
function endAlike(subjects: readonly string[]): boolean {
  const ending = subjects[0]?.slice(-2)
  return subjects.every((subject) => subject.length > 3 && subject.slice(-2) === ending)
}

/** 2021-08-20 -> 2021年8月20日; --08-20 -> 8月20日 */
function inWords(date: string): string {
  const [, year, month, day] = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(date) ?? []
  if (month === undefined) return date
  return `${year === '-' ? '' : `${year}年`}${Number(month)}月${Number(day)}日`
}

/** 市财政局局长王五 */
function inOneWord({ name, organization, title }: Person): string {
  return [organization, title, name].join('')
}
