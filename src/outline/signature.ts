/** The signature below the last item: who wrote the minutes down, and when. */
import type { Line } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'
import { SIGNATURE_DATE } from './field-lines.js'

/** 县医院办公室整理: who wrote the minutes down. */
const OFFICE_LINE = /^[^，。；：、]{4,30}(?:办公室|办公厅|秘书处|综合科|文秘科)(?:整理|编印|编|印制|供稿)?$/

/** 县政府办公室整理　2002年3月12日, white space aside */
const SIGNED_AND_DATED = /^[^，。；：、]{4,30}(?:办公室|办公厅|秘书处|综合科|委员会|政府)(?:整理|编印|编|印制|供稿)?\d{4}年\d{1,2}月\d{1,2}日$/

/** A closing signature is no part of the last item: X有限公司董事会 / 2023年5月8日. */
export function dropSignature(located: LocatedText, lines: Line[]): void {
  const last = lines.at(-1)
  if (!last || lines.length < 2) return
  const text = located.slice(last)
  if (OFFICE_LINE.test(text) && /[。；]$/.test(located.slice(lines.at(-2) as Line))) lines.pop()
  if (SIGNED_AND_DATED.test(text)) lines.pop()
  if (!SIGNATURE_DATE.test(text)) return
  lines.pop()
  const before = lines.at(-1)
  if (before && lines.length > 1 && before.end - before.start <= 30 && !/[，。；：、]/.test(located.slice(before))) lines.pop()
  const company = lines.at(-1)
  if (before && company && lines.length > 1 && BOARD.test(located.slice(before)) && COMPANY.test(located.slice(company))) lines.pop()
}

/** The lines without the signature. */
export function withoutSignature(located: LocatedText, lines: Line[]): Line[] {
  dropSignature(located, lines)
  return lines
}

/** X股份有限公司 / 董事会 / 2018年8月24日: the board below the company that it is of. */
const BOARD = /^(?:董事会|监事会|理事会)$/
const COMPANY = /^[^，。；：、]{4,40}(?:公司|集团|协会|学会|基金会)$/
