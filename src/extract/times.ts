/** The time of day as minutes write it: 上午, 下午3时, 14:30-16:00, 上午9時1分至下午2時28分. */
import type { Span } from '../source/located-text.js'
import type { FoundDate } from './dates.js'

const PERIOD = '凌晨|清晨|早上|早晨|上午|中午|午后|下午|傍晚|晚上|晚间|夜间|晚|全天|[AaPp][Mm](?=\\d)'
const NUMBER = '(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})'
/** 3时, 9時1分, 8点半, 12点30, 2:30, 14:30:00, 15:00pm. */
const CLOCK = `${NUMBER}(?:[时点](?:[半整正]|${NUMBER}[分刻]|[0-5][0-9](?![0-9人名个项件票]))?|[:：][0-9０-９]{2}(?:[:：][0-9０-９]{2})?(?:[AaPp]\\.?[Mm]\\.?)?)`
const MOMENT = `(?:(?:${PERIOD})(?:${CLOCK})?|${CLOCK})`
const SESSION = `${MOMENT}(?:(?:至|到|—{1,2}|–|―|-{1,2}|－|~|～)${MOMENT})?`
/** 上午9时至12时、下午2时30分至5时: the sessions of a day. */
const TIME = new RegExp(`${SESSION}(?:[、及和]${SESSION}){0,3}`, 'g')
/** What may stand between the day and the time: （星期五）, ，星期五，, at. */
const WEEKDAY = /(?:[（(][^（()）\n]{0,12}[)）])?[，,]?(?:(?:星期|周|礼拜)[一二三四五六日天])?[，,]?(?:at)?/y

/** The first time of day in text[from, to). */
export function findTime(text: string, from: number, to: number): Span | null {
  TIME.lastIndex = 0
  const found = TIME.exec(text.slice(from, to))
  return found && { start: from + found.index, end: from + found.index + found[0].length }
}

/** The time that directly follows a day, a weekday or a comma between them. */
export function readTimeAt(text: string, from: number, to: number): Span | null {
  WEEKDAY.lastIndex = from
  const skipped = WEEKDAY.exec(text)
  const start = from + (skipped?.[0].length ?? 0)
  const found = findTime(text, start, Math.min(to, start + 40))
  return found?.start === start ? found : null
}

/** 11月4日上午10時起至11月6日止: a time inside the range; 30日下午至1日 gives none. */
export function timeInRange(text: string, date: FoundDate): Span | null {
  const time = date.endDate === null ? null : findTime(text, date.start, date.end)
  return time && /[时点:：]/.test(text.slice(time.start, time.end)) ? time : null
}
