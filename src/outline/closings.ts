/** Where the business is over: what the page and the office print below it. */
import { CLOSING_OPENINGS, FOOTER_OPENINGS } from '../lexicon/sections.js'
import { WordIndex } from '../source/character-table.js'
import type { Line } from '../source/line.js'
import type { LocatedText, Span } from '../source/located-text.js'

const CLOSINGS = new WordIndex([...FOOTER_OPENINGS, ...CLOSING_OPENINGS])
const PRINT_LINE = /^[^，。]{2,30}[\d〇一二三四五六七八九]{4}年.{2,6}日印/
/** No print line is longer. */
const LONGEST_PRINT_LINE = 60

const RESPONSIBLE = /^[主承]办单位[：:]/
const RESPONSIBLE_LENGTH = '主办单位：'.length
/** Who runs the site. */
const OF_SITE = /网站|ICP|备案|版权|承办[：:单]|政府|数据|信息中心/i

/** 会议于21:30休会。, 大会于下午五时圆满结束。: an appendix may stand below. */
const ENDS_MEETING = /^(?:本次|此次)?(?:会议|大会)(?:于|在)[^，。；]{2,16}(?:休会|散会|闭会|结束)。?$/
const LONGEST_END = 30

/** Whether the line says when the meeting ended. */
export function endsMeeting({ text }: Pick<LocatedText, 'text'>, { start, end }: Span): boolean {
  return end - start <= LONGEST_END && ENDS_MEETING.test(text.slice(start, end))
}

/** 附件1 on a line of its own: what is appended begins. */
export function headsAppendix({ text }: LocatedText, { start, end }: Line): boolean {
  return end - start <= LONGEST_APPENDIX && APPENDIX.test(text.slice(start, end))
}
const APPENDIX = /^附[件表录]?[0-9一二三四五六七八九十]{0,2}[：:]?$/
const LONGEST_APPENDIX = 6

/** 打印本页, （共印35份）, X办公室　2022年5月9日印发: the business is over. */
export function closesBusiness({ text }: LocatedText, { start, end }: Line): boolean {
  const limit = Math.min(end, start + LONGEST_PRINT_LINE)
  const opening = text.slice(start, limit)
  // 主办单位：民政课 below a decision says who sees to it
  if (CLOSINGS.wordAt(text, start, limit) !== '') return !RESPONSIBLE.test(opening) || OF_SITE.test(opening.slice(RESPONSIBLE_LENGTH))
  return (opening.includes('日印') && PRINT_LINE.test(opening)) || endsMeeting({ text }, { start, end })
}
