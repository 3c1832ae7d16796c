/** What shows that a line begins something of its own, however long the line above it is. */
import type { PhysicalLine } from './line.js'

/** 一、 （一） 1. 1、 ① 第一项 一是, and labels with what they name behind them: 时间：8月 */
const NUMERAL = '[一二三四五六七八九十]'
const FORMAL = '[壹贰貳叁參参肆伍陆陸柒捌玖拾]'
const MARKER = new RegExp(
  `^(?:${NUMERAL}{1,3}[、．.]|${FORMAL}{1,2}、|[（(](?:${NUMERAL}|\\d){1,3}[）)]|\\d{1,2}(?:[、．）)]|[.](?!\\d))|` +
    `[①-⑳]|第(?:${NUMERAL}|\\d){1,3}[项項条條]|${NUMERAL}[是要])`,
)
const LABEL = /^\p{sc=Han}{2,8}[：:]./u

const LABEL_LIMIT = 12

/** Whether the line has a marker or a label of its own. */
export function startsAnew(source: string, line: PhysicalLine): boolean {
  let text = ''
  for (const run of line.runs) {
    text += run.value ?? source.slice(run.start, Math.min(run.end, run.start + LABEL_LIMIT))
    if (text.length >= LABEL_LIMIT) break
  }
  return MARKER.test(text) || LABEL.test(text)
}

/** 一、关于…问题⏎会议听取了…: a heading as long as the width, and what stands under it. */
export function opensItem(source: string, above: PhysicalLine, below: PhysicalLine): boolean {
  const last = above.runs.at(-1)
  const first = below.runs[0]
  if (!last || !first || /[，、；]/.test(source.charAt(last.end - 1))) return false
  return /^(?:会议|會議)/.test(source.slice(first.start, first.start + 2)) && startsAnew(source, above)
}

/** 文　　号：云政纪〔2019〕8号　　　　发布日期：2019-09-30: labels side by side, as portals print them over the text. */
export function hasSeveralLabels(written: string): boolean {
  return written.length <= LONGEST_FIELDS && SEVERAL_LABELS.test(written)
}
const SEVERAL_LABELS = /^[\u4e00-\u9fff][\u4e00-\u9fff\s]{1,8}[：:][^。]{1,80}?\s{2}[\u4e00-\u9fff][\u4e00-\u9fff\s]{1,6}[：:]/
const LONGEST_FIELDS = 120

/** 说明： on a line of its own ends no sentence above, as 纪要如下： or 决议： may. */
export function headsExplanation(written: string): boolean {
  return written.length <= LONGEST_HEAD && EXPLAINS.test(written)
}
const EXPLAINS = /^(?:[说說]\s{0,4}明|案\s{0,4}由|[拟擬]\s{0,4}[办辦]|[备備]\s{0,4}[注註])\s?[：:]$/
const LONGEST_HEAD = 8
