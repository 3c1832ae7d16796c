/** Labels that no list holds, as they are put together each time: 应到委员7人，实到6人：, （县政府办公室整理：. */
import type { Label } from './types.js'

const LONGEST = 24
const COUNTED = /^应(?:到|参会|出席)[^，。；：\d]{0,6}\d{1,3}[人名]，实(?:到|参会|出席)[^，。；：\d]{0,6}\d{1,3}[人名]：/

/** 应到委员7人，实到6人：田野、山川: the counts stand for the label. */
export function readCountedLabel(text: string, start: number, limit: number): Label | null {
  if (text.charAt(start) !== '应') return null
  const found = COUNTED.exec(text.slice(start, limit))
  if (!found) return null
  const valueStart = start + found[0].length
  return { field: 'present', label: { start, end: valueStart - 1 }, valueStart }
}

const HOUSE_LABEL = /^[^，。；：:、]{2,14}?(?:办公室|秘书科|综合科|秘书处)((?:整理|记录){1,2})[：:]/

/** （市政府办公室整理记录：张三）: the house stands before the label. */
export function readHouseLabel(text: string, start: number, end: number): Label | null {
  const found = HOUSE_LABEL.exec(text.slice(start, Math.min(end, start + LONGEST)))
  if (!found) return null
  const valueStart = start + found[0].length
  return { field: 'recorder', label: { start: valueStart - 1 - (found[1] as string).length, end: valueStart - 1 }, valueStart }
}
