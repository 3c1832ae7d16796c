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

/** 县长程远主持召开县政府第3次常务会议, 县政府召开第3次常务会议 程远主持: what news calls the meeting, above its first sentence. */
export function isHeadline(text: string): boolean {
  return text.length <= 40 && text.indexOf('召开') > 0 && /会议?$/.test(headlineMeeting(text)) && !/[，。；：:]/.test(text)
}

/** The headline up to the name of the meeting: 程远主持 says who presided. */
export function headlineMeeting(text: string): string {
  return text.replace(/(?<=会议)[\u4e00-\u9fff·]{2,5}主持$/, '')
}
