/** Brackets of a list that are no remark on the person before, and what a hyphen adds as a bracket would: [田野-云湖科技]-请假. */
import type { LocatedText, Span } from '../source/located-text.js'
import { isHanOnly, NameWeight, nameWeight } from './roster-names.js'
import { isTitle, readPost } from './roster-posts.js'

const INSIDE_NAME = /^[（(]([\u4e00-\u9fff]{2,6})[）)](?:股份)?(?:有限|集团|公司|分公司|支行|分行|投资|控股|律师|会计师|税务师)/
const LONGEST_INSIDE = 16

/** Where the bracket closes that stands inside the name of a body: 锐芯电子（沧湾）有限公司; -1 for any other. */
export function closeInsideName(text: string, at: number, end: number): number {
  const found = INSIDE_NAME.exec(text.slice(at, Math.min(end, at + LONGEST_INSIDE)))
  return found ? at + (found[1] as string).length + 1 : -1
}

const SECOND_NAME = /^[（(]([\u4e00-\u9fff]{3,14})[）)][\u4e00-\u9fff]/

/** Where the bracket closes that more stands right behind: 规划科（行政审批科）苗壮; -1 for any other. */
export function closeSecondName(text: string, at: number, end: number): number {
  const found = SECOND_NAME.exec(text.slice(at, Math.min(end, at + LONGEST_INSIDE + 4)))
  return found ? at + (found[1] as string).length + 1 : -1
}

const ENTRY_IN_BRACKET = /^[[［][^[\]［］、，,；;：:]{2,20}[\]］](?:$|[-－—–、，,；;（(]|(?:因.{1,2})?请假|缺席)/
const LONGEST_ENTRY = 30

/** [田野-云湖科技], as links without an address are written: the bracket holds a whole entry; not [云湖科技]田野. */
export function holdsEntry(text: string, at: number, end: number): boolean {
  return ENTRY_IN_BRACKET.test(text.slice(at, Math.min(end, at + LONGEST_ENTRY)))
}

const EXCUSE = /(?:^|[-－—–])((?:因[事公病故])?(?:请假|缺席))$/

/** 田野-请假, [田野-云湖科技]-请假, 田野 因公请假: where what is said of the person before begins, -1 for none; 请假：白露 opens a list. */
export function excuseAt(text: string, start: number, end: number): number {
  if (!'假席'.includes(text.charAt(end - 1)) || '：:'.includes(text.charAt(end) || '。')) return -1
  const found = EXCUSE.exec(text.slice(start, end))
  return found ? end - (found[1] as string).length : -1
}

/** Where what stands before the hyphens ends. */
export function withoutHyphens(text: string, end: number): number {
  let at = end
  while ('-－—–'.includes(text.charAt(at - 1) || '。')) at--
  return at
}

const ABSENCE_ALONE = /^[（(]?((?:因[事公病故])?(?:请假|缺席|未派员|未出席|未到会?))[）)]?$/
const LONGEST_ABSENCE = 8

/** 水利局：（未派员）, 水利局：请假: all that stands behind the label of a body says that nobody came; null for 请假：白露. */
export function absenceAlone(text: string, start: number, end: number): Span | null {
  if (end - start > LONGEST_ABSENCE) return null
  const word = ABSENCE_ALONE.exec(text.slice(start, end))?.[1]
  if (word === undefined) return null
  const from = text.indexOf(word, start)
  return { start: from, end: from + word.length }
}

/** ① to ⑳ */
const FIRST_CIRCLED = 0x2460
const LAST_CIRCLED = 0x2473

/** 1.张三, 12）李四: the number of the entry is no part of it; 23 alone is nothing. */
export function withoutNumber(text: string, start: number, end: number): number {
  let at = start
  while (at < end && text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39) at++
  if (at === end) return end
  if (at > start && '.．)）'.includes(text.charAt(at))) return at + 1
  const code = text.charCodeAt(start)
  return code >= FIRST_CIRCLED && code <= LAST_CIRCLED ? start + 1 : start
}

const LONGEST_BRANCH = 12
/** 署长, 总海事主任: no longer before the stroke. */
const LONGEST_POST = 6

/** 总海事主任／港口服务　田野: where the branch ends that a stroke adds to the post from `start`; 0 for 副市长／市委常委　田野 and 局长／山川　田野. */
export function branchEnd(located: LocatedText, start: number, stroke: number, limit: number): number {
  const { text } = located
  if (!'／/'.includes(text.charAt(stroke))) return 0
  const gap = located.nextGap(stroke + 2, Math.min(limit, stroke + LONGEST_BRANCH))
  const lineEnd = text.slice(stroke, gap).indexOf('\n')
  const end = lineEnd > 0 ? stroke + lineEnd : gap
  if (end >= limit || !(lineEnd > 0 || located.hasGap(end)) || !isHanOnly(text, stroke + 1, end)) return 0
  let isPost = false
  for (let at = Math.max(start, stroke - LONGEST_POST); at < stroke - 1; at++) isPost ||= isTitle(text, at, stroke)
  return isPost && !readPost(text, stroke + 1, end) && nameWeight(text, stroke + 1, end) < NameWeight.rare ? end : 0
}
