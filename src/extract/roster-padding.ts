/**
 * Names padded inside to the width of the others (欧阳文静  高  峰  向  阳): which single characters
 * are one word. The gaps may be as wide as those between names, so the surnames have a say.
 */
import { BodyStrength, bodyStrength } from './roster-bodies.js'
import { characterCount, isCompoundSurname, isHanOnly, isSurnameAt, nameWeight } from './roster-names.js'
import { isTitle, readPost } from './roster-posts.js'
import type { Chunk } from './roster-types.js'

/** The chunks with padded words put together. */
export function joinPadding(text: string, written: Chunk[]): Chunk[] {
  const chunks = written.map((chunk, at) => (standsForAnother(text, written, at) ? { ...chunk, end: chunk.end - 1 } : chunk))
  if (chunks.length < 2) return chunks
  const joined: Chunk[] = []
  for (let at = 0; at < chunks.length; ) {
    const first = chunks[at] as Chunk
    const given = chunks[at + 1]
    if (given && isSurnameApart(text, first, given)) {
      joined.push(merge([first, given]))
      at += 2
      continue
    }
    if (!isSingle(text, first)) {
      joined.push(first)
      at++
      continue
    }
    const following = chunks[at + 1]
    if (following && isLevelOf(text, first, following)) {
      joined.push({ ...merge([first, following]), isPadded: false })
      at += 2
      continue
    }
    let end = at + 1
    while (end < chunks.length && continuesRun(text, chunks[end - 1] as Chunk, chunks[end] as Chunk)) end++
    let run = chunks.slice(at, end)
    // 欧阳　静: the single character is the given name.
    const previous = joined.at(-1)
    if (previous && run.length % 2 === 1 && takesGivenName(text, previous, first)) {
      joined[joined.length - 1] = merge([previous, first])
      run = run.slice(1)
    }
    const next = chunks[end]
    if (run.length === 1 && next && !joinsBefore(text, joined.at(-1), run[0] as Chunk, next)) {
      joined.push(merge([run[0] as Chunk, next]))
      end++
    } else if (run.length === 1 && joined.length > 0 && isTornName(text, joined.at(-1) as Chunk)) {
      joined[joined.length - 1] = merge([joined.at(-1) as Chunk, run[0] as Chunk])
    } else if (run.length === 1 && takesLast(joined.at(-1), run[0] as Chunk)) {
      joined[joined.length - 1] = merge([joined.at(-1) as Chunk, run[0] as Chunk])
    } else for (const word of cutRun(text, run)) joined.push(word)
    at = end
  }
  return joined
}

/** 欧阳　文静: a compound surname alone is nobody's name. */
function isSurnameApart(text: string, first: Chunk, given: Chunk): boolean {
  if (given.broken || first.note !== null || first.end - first.start !== 2 || given.end - given.start !== 2) return false
  return isCompoundSurname(text, first.start) && isHanOnly(text, given.start, given.end) && !readPost(text, given.start, given.end)
}

/** 贺志成代, 贺　志　成代: the 代 behind a name says that he stood for another; 周建代 and 周　建代 may be names. */
function standsForAnother(text: string, chunks: readonly Chunk[], at: number): boolean {
  const last = chunks[at] as Chunk
  if (text.charAt(last.end - 1) !== '代') return false
  if (last.end - last.start === 4) return isSurnameAt(text, last.start) && !isCompoundSurname(text, last.start) && isHanOnly(text, last.start, last.end)
  const [surname, given] = [chunks[at - 2], chunks[at - 1]]
  if (!surname || !given || last.end - last.start !== 2 || !isSingle(text, surname) || !isSurnameAt(text, surname.start)) return false
  return isSingle(text, given) && !given.broken && !last.broken && given.gap === last.gap
}

/** 县　人大常委会副主任: the level stands apart from its body. */
function isLevelOf(text: string, single: Chunk, next: Chunk): boolean {
  return '省市县区州镇乡'.includes(text.charAt(single.start)) && !next.broken && next.end - next.start >= 4
}

function isSingle(text: string, chunk: Chunk): boolean {
  return characterCount(text, chunk.start, chunk.end) === 1 && isHanOnly(text, chunk.start, chunk.end)
}

function continuesRun(text: string, before: Chunk, chunk: Chunk): boolean {
  return isSingle(text, chunk) && !chunk.broken && before.note === null
}

function merge(chunks: Chunk[]): Chunk {
  const first = chunks[0] as Chunk
  const last = chunks[chunks.length - 1] as Chunk
  return { ...first, end: last.end, note: last.note, isPadded: true, first: null }
}

function takesGivenName(text: string, previous: Chunk, chunk: Chunk): boolean {
  if (chunk.broken || previous.note || previous.end - previous.start !== 2) return false
  return isCompoundSurname(text, previous.start)
}

/** 李建　国: two characters that open like a name and lack the third. */
function isTornName(text: string, previous: Chunk): boolean {
  return (
    previous.note === null &&
    previous.end - previous.start === 2 &&
    isSurnameAt(text, previous.start) &&
    bodyStrength(text, previous.start, previous.end) < BodyStrength.sure
  )
}

/** 县财政局副局长库　安: a lone character closes what stands before it. */
function takesLast(previous: Chunk | undefined, single: Chunk): boolean {
  if (previous === undefined || previous.note !== null || single.broken) return false
  return previous.end - previous.start > 2
}

/** 纪　强先生, 章　魁副處長, 楚　天等8人: an address, a post or 等 closes the name. */
function endOfGivenName(text: string, { start, end }: Chunk): number {
  const address = /(?:先生|女士|小姐|同志|委员|博士|教授|等(?:[\d一二三四五六七八九十]{1,3}[余多]?[人位名])?)$/.exec(text.slice(start, end))?.[0].length ?? 0
  if (address > 0 && end - address > start) return end - address
  for (const given of [1, 2]) if (end - start > given && isTitle(text, start + given, end)) return start + given
  return end
}

/** Whether a lone character belongs to what stands before it and not to what follows: 李　建国. */
function joinsBefore(text: string, previous: Chunk | undefined, single: Chunk, next: Chunk): boolean {
  // 纪　强先生
  const nextEnd = endOfGivenName(text, next)
  const nextLength = characterCount(text, next.start, nextEnd)
  if (nextLength > 2 || next.broken || single.note || !isSurnameAt(text, single.start)) return true
  if (!isHanOnly(text, next.start, nextEnd) || readPost(text, next.start, nextEnd)) return true
  return previous !== undefined && isTornName(text, previous) && single.gap < next.gap
}

/** Cuts a run of single characters into words of two to four, wider gaps first, surnames next. */
function cutRun(text: string, run: Chunk[]): Chunk[] {
  if (run.length < 2) return run
  if (run.length === 2 || isWord(text, run)) return [merge(run)]
  let narrowest = Number.POSITIVE_INFINITY
  for (const chunk of run.slice(1)) narrowest = Math.min(narrowest, chunk.gap)
  const best: { from: number; weight: number }[] = [{ from: 0, weight: 0 }]
  for (let to = 1; to <= run.length; to++) {
    let found = { from: to - 1, weight: (best[to - 1] as { weight: number }).weight - 3 }
    for (const length of [2, 3, 4]) {
      if (length > to) break
      const before = (best[to - length] as { weight: number }).weight
      const weight = before + wordWeight(text, run, to - length, to, narrowest)
      if (weight > found.weight) found = { from: to - length, weight }
    }
    best.push(found)
  }
  const words: Chunk[] = []
  for (let to = run.length; to > 0; to = (best[to] as { from: number }).from) {
    words.push(merge(run.slice((best[to] as { from: number }).from, to)))
  }
  return words.reverse()
}

function wordWeight(text: string, run: Chunk[], from: number, to: number, narrowest: number): number {
  const start = (run[from] as Chunk).start
  const end = (run[to - 1] as Chunk).end
  let weight = isWord(text, run.slice(from, to)) ? 4 : nameWeight(text, start, end)
  for (const chunk of run.slice(from + 1, to)) if (chunk.gap > narrowest) weight -= 2
  return weight
}

/** 办 公 室, 科    長: a body or a post spaced out. */
function isWord(text: string, run: Chunk[]): boolean {
  const start = (run[0] as Chunk).start
  const end = (run[run.length - 1] as Chunk).end
  if (readPost(text, start, end)?.rest === 0) return true
  const strength = run.length > 2 ? bodyStrength(text, start, end) : 0
  if (strength === BodyStrength.sure) return true
  return strength === BodyStrength.strong && !isSurnameAt(text, start)
}

/** A full-width space is two columns, a tab four; where a line goes on below, neither its end nor the indent is a gap. */
export function columns(gap: string): number {
  let width = 0
  for (let at = 0; at < gap.length; at++) {
    const code = gap.charCodeAt(at)
    if (code === 10 || code === 13) return 0
    else if (code === 0x3000) width += 2
    else if (code === 9) width += 4
    else if (code === 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a)) width += 1
  }
  return width
}
