/**
 * What a line of the head is, by its form alone; the first row that matches decides. A line that no
 * row knows is letterhead above the opening and part of the opening below it.
 */
import { PORTAL_OPENINGS } from '../lexicon/letterhead.js'
import type { PartRole } from '../schema/minutes.js'
import { bodyStrength } from './roster-bodies.js'
import { findDate } from './dates.js'
import { DOCUMENT_NUMBER, HOUSE_PAPER, ISSUE_NUMBER, NUMERAL } from './document-number.js'
import { isOpening } from './opening.js'
import { isTitleLine } from './title-line.js'

type HeaderFormName =
  | 'portal'
  | 'rule'
  | 'number'
  | 'counting'
  | 'title'
  | 'date'
  | 'opening'
  | 'dated-office'
  | 'body'

export interface HeaderForm {
  name: HeaderFormName
  role: PartRole
  example: string
  matches: (text: string) => boolean
}

const WHOLE_NUMBER = new RegExp(`^[（(]?(?:${DOCUMENT_NUMBER.source}|${ISSUE_NUMBER.source})[）)]?$|^${HOUSE_PAPER.source}$`)
const COUNTING_LINE = new RegExp(`^[（(〔\\[]?(?:[0-9年度学上下期第一二三四至~—–-]{0,24})[〕\\]]?第?${NUMERAL}次(?:[（(]总第${NUMERAL}次[）)])?[）)]?$`)
/** 〇 and ○ are no Han characters to Unicode, so the first part has them. */
const DATE_ONLY = /^(?:[^\u3400-\u9fff]|[年月日号至到时分点上下午晚中华民国星期周一二三四五六七八九十零])+$/

export const HEADER_FORMS: readonly HeaderForm[] = [
  { name: 'rule', role: 'letterhead', example: '————', matches: (text) => /^[-—=_*·.…★\s]+$/.test(text) },
  { name: 'number', role: 'document-number', example: '（第14期）', matches: (text) => WHOLE_NUMBER.test(text) },
  { name: 'counting', role: 'document-number', example: '（2024年第11次）', matches: (text) => COUNTING_LINE.test(text) },
  { name: 'title', role: 'title', example: '关于城区供水有关问题的会议纪要', matches: isTitleLine },
  { name: 'opening', role: 'opening', example: '5月6日，县长丁一主持召开县政府专题会议。', matches: isOpening },
  // After titles and openings, which may begin like a portal's line.
  { name: 'portal', role: 'metadata', example: '首页>政务公开>会议公开', matches: isPortalLine },
  { name: 'date', role: 'field', example: '（2021年8月20日）', matches: isDateLine },
  { name: 'dated-office', role: 'letterhead', example: '青云县人民政府办公室2020年11月5日', matches: isDatedOffice },
  { name: 'body', role: 'letterhead', example: '青云县人民政府', matches: isBodyLine },
]

export function headerFormOf(text: string): HeaderForm | null {
  return HEADER_FORMS.find((form) => form.matches(text)) ?? null
}

function isPortalLine(text: string): boolean {
  if (/^首页|[>›»]/.test(text) && text.length < 80) return true
  return text.length < 60 && PORTAL_OPENINGS.words.some((word) => text.startsWith(word))
}

function isDateLine(text: string): boolean {
  return DATE_ONLY.test(text) && findDate(text, 0, text.length) !== null
}

/** 青云县人民政府办公室2020年11月5日 */
function isDatedOffice(text: string): boolean {
  if (text.length > 60) return false
  const date = findDate(text, 0, text.length)
  if (date === null || date.start < 3 || text.length - date.end > 2) return false
  return bodyStrength(text, 0, withoutEditing(text, date.start)) > 0
}

/** 青云县人民政府办公室编 2016年8月26日: where the office ends. */
export function withoutEditing(text: string, end: number): number {
  return end - (/(?:编印|编|印发|印)$/.exec(text.slice(Math.max(0, end - 2), end))?.[0].length ?? 0)
}

export function isBodyLine(text: string): boolean {
  // 理事会首次例会 names a meeting.
  // 关于研究高铁新城 is the first line of a title.
  if (/^关于|(?:会议|例会|大会)$/.test(text)) return false
  return text.length >= 3 && text.length <= 40 && !/[，。；：:]/.test(text) && bodyStrength(text, 0, text.length) > 0
}
