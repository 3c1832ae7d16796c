/** Statements of an item: each speech act with what it introduces, and the text that no act opens. */
import { LABEL_BRACKETS } from '../lexicon/labels.js'
import { CharacterSet } from '../source/character-table.js'
import type { LocatedText, Span } from '../source/located-text.js'
import type { Point, Statement } from '../schema/minutes.js'
import { findActs, type Act } from './acts.js'
import { isMeasure } from './measures.js'
import { readPoints, type PointDraft } from './points.js'
import { linkStart, LONGEST_NUMBER, PARAGRAPH_NUMBER, type Signs } from './signs.js'

export interface StatementDraft extends Span {
  act: Act | null
  /** Behind the act and its comma or colon. */
  contentStart: number
  points: PointDraft[]
  /** Under 说明：, 背景：: what it says is put before the meeting, not said by it. */
  background: boolean
}

/**
 * Those that may settle or direct something: not what is put before the meeting, and not what was said before
 * the label of what was settled (（二）乡公所：尚未取得施工同意书。 / 结论：…).
 */
export function settlingStatements(statements: StatementDraft[]): StatementDraft[] {
  const settledAt = statements.findIndex(({ act }) => act?.kind === 'deciding-label')
  return statements.filter(({ act, points, background }, index) => !background && !(act === null && points.length > 0 && index < settledAt))
}

/** The statements of the text [start, end), in their order; together they cover it. */
export function readStatements(located: LocatedText, start: number, end: number, signs: Signs): StatementDraft[] {
  const drafts: StatementDraft[] = []
  const acts = findActs(located, start, end, signs).filter(standsAlone)
  let from = start
  for (const [index, act] of acts.entries()) {
    const opening = openingOf(located.text, act.start, from)
    if (opening > from) addDraft(drafts, located, signs, null, from, opening)
    const until = acts[index + 1]?.start ?? end
    const stop = until === end ? end : openingOf(located.text, until, act.end)
    addDraft(drafts, located, signs, act, opening, stop)
    from = stop
  }
  if (from < end) addDraft(drafts, located, signs, null, from, end)
  return drafts
}

/** An act inside the one before is none; nor is a label that an act follows at once (结论：会议同意…). */
function standsAlone(act: Act, index: number, acts: Act[]): boolean {
  const before = index > 0 ? acts[index - 1] : undefined
  const next = acts[index + 1]
  if (before && act.start < before.end) return false
  return !(act.kind === 'deciding-label' && next?.kind === 'act' && next.start <= act.contentStart)
}

/** 最后会议决定: the link belongs to the statement that the act opens, and so does the bracket of 〔会议决定〕. */
function openingOf(text: string, at: number, from: number): number {
  if (at > from && LABEL_BRACKETS.includes(text.charAt(at - 1))) return at - 1
  const linked = linkStart(text, at)
  return markerBefore(text, linked >= from ? linked : at, from)
}

const ENDS_MARKER = new CharacterSet('）)、.．是')
/** What opens and what closes a stretch, and is no part of what it says. */
const OPENS_DRAFT = new CharacterSet('，,、。；;：:\n\t')
const CLOSES_DRAFT = new CharacterSet('，,、\n\t')

/** （一）会议听取了…: the point's marker belongs to the statement that the act opens; 023. of a year 2023. is none. */
function markerBefore(text: string, at: number, from: number): number {
  if (at <= from) return at
  // 2.1　会议通过…
  const numbered = /[0-9０-９]/.test(text.charAt(at - 1)) ? PARAGRAPH_NUMBER.exec(text.slice(Math.max(0, at - LONGEST_NUMBER), at)) : null
  if (numbered) return Math.max(from, at - (numbered[1] as string).length)
  if (!ENDS_MARKER.has(text.charCodeAt(at - 1))) return at
  const marker = /(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|(?<![一二三四五六七八九十百〇\d.．])[一二三四五六七八九十\d]{1,3}[、.．]|(?<![一二三四五六七八九十])[一二三四五六七八九十]{1,2}是)$/.exec(text.slice(Math.max(from, at - 6), at))
  return marker ? at - marker[0].length : at
}

function addDraft(
  drafts: StatementDraft[],
  located: LocatedText,
  signs: Signs,
  act: Act | null,
  from: number,
  to: number,
): void {
  let start = from
  let end = to
  const { text } = located
  while (start < end && OPENS_DRAFT.has(text.charCodeAt(start))) start++
  while (end > start && CLOSES_DRAFT.has(text.charCodeAt(end - 1))) end--
  if (end <= start) return
  const opened = act && act.kind !== 'label' ? act : null
  // 2.1 before the act is the number of the paragraph, and no point of what the act introduces
  const opensDraft = opened !== null && (opened.start === start || PARAGRAPH_NUMBER.test(text.slice(start, opened.start)))
  const background = act?.kind === 'label' && isBackground(text, act)
  // 背景：考虑到有客户需要该组件。 / 同意引入: what was agreed on a line below is no background
  const settled = background ? text.slice(start, end).search(SETTLED_BELOW) : -1
  if (settled > 0) {
    addDraft(drafts, located, signs, act, start, start + settled)
    addDraft(drafts, located, signs, null, start + settled, end)
    return
  }
  const points = readPoints(located, opensDraft ? opened.end : start, end, signs)
  drafts.push({ start, end, act: opened, contentStart: Math.min(end, act ? act.contentStart : start), points, background })
}
const SETTLED_BELOW = /\n(?:会议)?(?:(?:一致|原则上?|暂不|不)?同意|暂缓)(?=[^的后，。率书]{2})[^：:\n]*(?:\n|$)/

/** 说明：, 汇报情况：; behind 汇报单位：市财政局 the text of the item goes on. */
function isBackground(text: string, label: Span): boolean {
  const name = text.slice(label.start, label.end)
  return !isMeasure(name) && !/^汇报(?:单位|部门|科室|处室|人)$/.test(name) && /说明|背景|理由|(?<!遗留)问题$|困难$|难点$|问题表现|需协调|进展|案由|讨论|汇报|现状|意见|拟办|办法|提案|连署/.test(name)
}

/** The statement as output gives it. */
export function buildStatement(located: LocatedText, draft: StatementDraft): Statement {
  return {
    act: draft.act ? located.value(draft.act) : null,
    text: located.value(draft),
    points: draft.points.map((point) => buildPoint(located, point)),
    position: located.position(draft),
  }
}

function buildPoint(located: LocatedText, draft: PointDraft): Point {
  const { text } = located
  let end = draft.end
  while (end > draft.textStart && '\n\t'.includes(text.charAt(end - 1))) end--
  return {
    marker: draft.marker.written,
    number: draft.marker.number as number,
    text: located.value({ start: draft.textStart, end }),
    points: draft.points.map((point) => buildPoint(located, point)),
    position: located.position({ start: draft.start, end }),
  }
}
