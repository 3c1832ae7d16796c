/** The post stands inside the name, as minutes of Taiwan have it: 蘇召集委員文山, 註冊組林組長小明, 陳人事主任大年. */
import { NAME_LIKE_MATTERS } from '../lexicon/attendance-bodies.js'
import { INNER_POSTS } from '../lexicon/titles.js'
import { BodyStrength, bodyStrength } from './roster-bodies.js'
import { NameWeight, isCompoundSurname, isHanOnly, isSurnameAt, nameWeight } from './roster-names.js'
import { isTitle } from './roster-posts.js'
import type { Evidence, Reading } from './roster-types.js'
import { CERTAIN } from './roster-written.js'

/** Title words are no longer than this. */
const LONGEST_TITLE = 6
/** 人事 in 人事主任, 活動企劃 in 活動企劃部長. */
const LONGEST_MATTER = 4
/** What speaks for it where the given name could not stand alone; more where the other entries are written so. */
const INSIDE = 5
const BY_OTHERS = 1.7
/** 武警支队政委, 党工委书记, 云源县副县长: a body stands before the title, and no surname with a matter. */
const ENDS_BODY = '县市区镇乡村队局委院校厂府司处科室部组学场行站所会办'

/** Surname, post, given name: 蘇召集委員文山, 方代表水清; with what the post is for: 陳人事主任大年. */
export function readTitleInside(text: string, start: number, end: number, evidence: Evidence): Reading | null {
  if (!isSurnameAt(text, start) && !isCompoundSurname(text, start)) return null
  const isCompound = isCompoundSurname(text, start)
  // 黃呂委員錦茹: two surnames
  const isLong = isCompound || (isSurnameAt(text, start + 1) && isTitle(text, start + 2, end - 2))
  const titleStart = start + (isLong ? 2 : 1)
  for (const given of [2, 1]) {
    const titleEnd = end - given
    if (titleEnd - titleStart < 2 || !isTitle(text, titleStart, titleEnd)) continue
    if (isTitle(text, start, titleEnd)) return null // 班主任, 常务理事: the surname is none
    if (!isHanOnly(text, titleEnd, end)) continue
    // 原主任王五: a surname behind the post speaks for an ordinary name; not behind 張簡委員.
    const mayBeWhole = given === 2 && isSurnameAt(text, titleEnd)
    return around(start, titleStart, titleEnd, end, isCompound ? INSIDE + 1 : mayBeWhole ? 4.2 : INSIDE)
  }
  return readMatterInside(text, start, end, evidence)
}

/** 陳人事主任大年, 魏財務部長禎儀, 余董活動次長千蓉: what the post is for stands between it and the surname. */
function readMatterInside(text: string, start: number, end: number, evidence: Evidence): Reading | null {
  const titleEnd = end - 2
  // 项目经理大年: no surname 项
  if (!isHanOnly(text, start, end) || NAME_LIKE_MATTERS.includes(text.slice(start, start + 2)) || isTitle(text, start, titleEnd)) return null
  const title = titleBefore(text, start + 3, titleEnd)
  if (title < 0) return null
  // 計畫室洪主任啟東: the body ends before a surname
  if (isSurnameAt(text, title - 1) && bodyStrength(text, start, title - 1) >= BodyStrength.strong) return null
  const surname = surnameLength(text, start, title)
  if (title - start - surname > LONGEST_MATTER || ENDS_BODY.includes(text.charAt(title - 1)) || text.startsWith('集团', title - 2)) return null
  const mayBeWhole = isSurnameAt(text, titleEnd)
  return around(start, start + surname, titleEnd, end, INSIDE + (evidence.titlesInside ? BY_OTHERS : mayBeWhole ? -1 : 0))
}

/** Where the title begins that ends at `end`; -1 for none. */
function titleBefore(text: string, from: number, end: number): number {
  for (let at = Math.max(from, end - LONGEST_TITLE); at < end - 1; at++) if (isTitle(text, at, end)) return at
  if (INNER_POSTS.some((post) => text.endsWith(post, end)) && end - 2 >= from) return end - 2
  return -1
}

/** 余董: two surnames, the second a common one with two characters and more before the title. */
function surnameLength(text: string, start: number, title: number): number {
  if (isCompoundSurname(text, start)) return 2
  return title - start > 3 && nameWeight(text, start + 1, start + 3) >= NameWeight.common && isSurnameAt(text, start) ? 2 : 1
}

function around(start: number, titleStart: number, titleEnd: number, end: number, weight: number): Reading {
  const name = [{ start, end: titleStart }, { start: titleEnd, end }]
  return { organization: null, title: { start: titleStart, end: titleEnd }, names: [name], weight, margin: CERTAIN }
}

/** 註冊組林組長小明: the body stands before the surname. */
export function readNameAround(text: string, start: number, end: number): Reading | null {
  for (const given of [2, 1]) {
    const titleEnd = end - given
    for (let at = Math.max(start + 3, titleEnd - LONGEST_TITLE); at < titleEnd - 1; at++) {
      if (!isSurnameAt(text, at - 1) || !isTitle(text, at, titleEnd) || !isHanOnly(text, titleEnd, end)) continue
      // 消防支队支队长司晨, 街道党工委书记田野: the title opens with what could be a surname
      if (isTitle(text, at - 1, titleEnd)) continue
      // 總務處處長小明: the surname is the end of the body.
      const body = bodyStrength(text, start, at - 1)
      if (body < BodyStrength.strong || bodyStrength(text, start, at) > 0) continue
      // 民政局鍾局長文達: no 民政局鍾局, as the body has ended in 局 before.
      const hasEnded = body === BodyStrength.sure || text.charAt(at - 2) === text.charAt(at)
      const reading = around(at - 1, at, titleEnd, end, hasEnded ? SURELY_AROUND : AROUND)
      return { ...reading, organization: { start, end: at - 1 } }
    }
  }
  return null
}
const AROUND = 6.2
const SURELY_AROUND = 7
