/** What all parts of one generated text share: whose minutes they are and when the meeting was. */
import type fc from 'fast-check'
import type { House } from './houses.js'

export interface Context {
  house: House
  /** Tables are written in Markdown alone. */
  isMarkdown: boolean
  /** Of the meeting, month and day from 1. */
  date: Day
}

export interface Day {
  year: number
  month: number
  day: number
}

/** A part of a text that takes its shape when the rest is known. */
export type Part<Value> = fc.Arbitrary<(context: Context) => Value>

export function isoDate({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** So many days on. */
export function daysAfter({ year, month, day }: Day, days: number): Day {
  const time = new Date(Date.UTC(year, month - 1, day + days))
  return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate() }
}

/** From 1 for Monday to 7. */
export function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7
}

export function endOfMonth(year: number, month: number): Day {
  return { year, month, day: new Date(Date.UTC(year, month, 0)).getUTCDate() }
}

const HAN = '〇一二三四五六七八九'

/** 一 … 九十九, as numbering and dates have them. */
export function hanNumber(value: number): string {
  const tens = Math.floor(value / 10)
  const ones = value % 10 === 0 && value > 0 ? '' : HAN.charAt(value % 10)
  return `${tens > 1 ? HAN.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones}`
}

/** 二〇二三 */
export function hanDigits(value: number): string {
  return [...String(value)].map((digit) => HAN.charAt(Number(digit))).join('')
}
