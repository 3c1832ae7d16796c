/** Which line reads as a title of minutes. */
import { MINUTES_WORDS } from '../lexicon/meeting-kinds.js'
import { YEAR_NUMBER } from './document-number.js'

const MINUTES_AT_END = new RegExp(`(?:${MINUTES_WORDS.join('|')})(?:[（(][^（()）]{0,24}[）)]|${YEAR_NUMBER})?$`)

/** 沅府纪要〔2024〕13号: the code of an office, and no title. */
const SHORT_SERIES = new RegExp(`^(?!.{0,6}会议)[^会]{0,6}(?:纪要|纪)${YEAR_NUMBER}$`)

/** Posted on 3 月 20, 2024 By: … Category: 會議紀錄, 發表於…分類：會議紀錄: when a page was put up, and what it is filed under. */
const FILED = /^(?:Posted|Published)(?:on|by)|(?:Categor(?:y|ies)|Tags?|分类|栏目|标签)[：:](?:会议)?[纪记][要录]$/i

/** A line that ends in 纪要, 紀錄, 議事錄 and is no sentence. */
export function isTitleLine(text: string): boolean {
  return text.length <= 100 && !SHORT_SERIES.test(text) && !FILED.test(text) && !/[。；]|如下|现将|^[上下]一[篇条]|^[（(]?[一二三四五六七八九十]{1,3}[）)、]/.test(text) && MINUTES_AT_END.test(text)
}

/**
 * 县长程远主持召开县政府第3次常务会议, 县政府召开第3次常务会议 程远主持, 县政府召开常务会议研究供热等事项, 县政府第3次常务会议召开:
 * what news calls the meeting, above its first sentence.
 */
export function isHeadline(text: string): boolean {
  if (text.length > LONGEST_HEADLINE || /[，。；：:]/.test(text)) return false
  if (HELD.test(text) || DEALS_WITH.test(text)) return true
  return text.length <= 40 && text.indexOf('召开') > 0 && /会议?$/.test(headlineMeeting(text))
}
const LONGEST_HEADLINE = 60
const HELD = /.{2}会议(?:胜利|圆满|顺利)?(?:召开|举行)$/
const DEALS_WITH = /.{2}(?:召开|举行).{0,30}会议?(?:专题)?(?:研究|部署|审议|听取|传达|安排|讨论|学习|调度)[^《》]{2,40}$/

/** The headline up to the name of the meeting: 程远主持 says who presided. */
export function headlineMeeting(text: string): string {
  return text.replace(/(?<=会议)[\u4e00-\u9fff·]{2,5}主持$/, '')
}
