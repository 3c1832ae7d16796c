/** The words in a sentence that settle a matter, and those that only look so. */
import type { Force } from '../lexicon/speech-acts.js'
import { REFERRAL_VERBS, VERDICTS, type VerdictEntry } from '../lexicon/verdicts.js'
import type { Verdict } from '../schema/minutes.js'
import { WordIndex } from '../source/character-table.js'
import type { Span } from '../source/located-text.js'
import { DEFERRAL_OPENINGS, DEFERRAL_RUNS, isDeferral, lengthBeforeSession } from './deferral-runs.js'
import { isReferral, REFERRAL } from './referrals.js'
import { NO_VERDICT } from './verdict-exceptions.js'
import { isUsedAs, type VerdictPlace } from './verdict-place.js'
import { settles } from './verdict-settles.js'

export interface Cue extends Span {
  verdict: Verdict
}

const ENTRY_OF = new Map<string, VerdictEntry>(
  VERDICTS.flatMap((entry) => [entry.phrase, ...(entry.variants ?? [])].map((text) => [text, entry] as const)),
)
const GOING_ON = VERDICTS.filter(({ goesOn }) => goesOn)
/** 不予安排, 不予上报。; 不予以安排 and 不予提请审议 are none */
const TWO_MORE = '(?!以|提请|提交|上报(?!$|[，。；]))[\\u4e00-\\u9fff]{2}'
const PHRASES = [...ENTRY_OF].sort(([one], [other]) => other.length - one.length).map(([phrase, { goesOn }]) => (goesOn ? phrase + TWO_MORE : phrase)).join('|')
const CUE = new RegExp(`${DEFERRAL_RUNS}|${PHRASES}|${REFERRAL}`, 'y')
/** What a cue begins with: the pattern is tried only where one of these stands, for few places have it. */
export const CUE_OPENINGS: readonly string[] = [...DEFERRAL_OPENINGS, ...ENTRY_OF.keys(), ...REFERRAL_VERBS]
const OPENING = new WordIndex(CUE_OPENINGS)
const LONGEST_AFTER = 12

/** Whether the words hold any phrase at all, settling or not: asked before quotes are blotted out. */
export function mayHoldCue(words: string): boolean {
  return nextCue(words, 0) !== null
}

/** The first phrase at or behind the offset. */
function nextCue(words: string, from: number): RegExpExecArray | null {
  const { length } = words
  for (let at = OPENING.find(words, from, length); at < length; at = OPENING.find(words, at + 1, length)) {
    CUE.lastIndex = at
    const found = CUE.exec(words)
    if (found) return found
  }
  return null
}

/** The cues of a masked sentence whose clauses start at the given offsets (all relative to the sentence). */
export function findCues(masked: string, clauseStarts: number[], force: Force | null): Cue[] {
  const cues: Cue[] = []
  let found = nextCue(masked, 0)
  while (found) {
    const phrase = found[0]
    const cue = readCue(placeOf(masked, found.index, phrase, lastUpTo(clauseStarts, found.index), force))
    if (cue) cues.push(cue)
    // a phrase that settles nothing is passed over whole; a run that is no referral may hold a phrase
    const passed = cue || entryOf(phrase) ? phrase.length : 1
    found = nextCue(masked, found.index + passed)
  }
  return oneDeferral(cues, masked)
}

function entryOf(phrase: string): VerdictEntry | undefined {
  return ENTRY_OF.get(phrase) ?? GOING_ON.find((entry) => phrase.startsWith(entry.phrase))
}

function placeOf(sentence: string, at: number, phrase: string, clauseStart: number, force: Force | null): VerdictPlace {
  const behind = at + phrase.length
  const before = sentence.slice(clauseStart, at)
  const after = sentence.slice(behind, behind + LONGEST_AFTER)
  return { sentence, at, phrase, clauseStart, before, after, force, entry: entryOf(phrase) }
}

const TALKED_AND_PASSED = /^(?:讨论|研究)通过$/
const TOLD_BEFORE = /经(?:会议|与会人员|集体|充分|认真|全体委员){0,2}$/

function readCue(place: VerdictPlace): Cue | null {
  const { sentence, at, phrase, before } = place
  // 经讨论通过: that they talked is told, and what it came to is 通过
  if (TALKED_AND_PASSED.test(phrase) && TOLD_BEFORE.test(before)) {
    return readCue(placeOf(sentence, at + 2, '通过', place.clauseStart, place.force))
  }
  if (isUsedAs(NO_VERDICT, place)) return null
  const end = at + phrase.length
  if (phrase.startsWith('开会') || /^重新上会./.test(phrase)) {
    return /[后再]$/.test(before) ? { start: at - lengthBeforeSession(before), end, verdict: 'deferred' } : null
  }
  const verdict = verdictOf(place)
  return verdict && { start: at, end, verdict }
}

function verdictOf(place: VerdictPlace): Verdict | null {
  if (place.entry) return settles(place, place.entry) ? place.entry.verdict : null
  if (isDeferral(place.phrase)) return 'deferred'
  return isReferral(place) ? 'referred' : null
}

/** The last of the ascending offsets that is not behind `at`, 0 for none. */
function lastUpTo(offsets: number[], at: number): number {
  return offsets.findLast((offset) => offset <= at) ?? 0
}

/** 暂不研究，待…后另行安排; 暂缓…，提交下次办公会审议: two words for one deferral are one. */
function oneDeferral(cues: Cue[], masked: string): Cue[] {
  const isNextTime = (cue: Cue): boolean => cue.verdict === 'referred' && masked.slice(cue.start, cue.end).includes('下次')
  if (cues.length < 2) return cues
  return cues.filter((cue, index) => cues[index - 1]?.verdict !== 'deferred' || !(cue.verdict === 'deferred' || isNextTime(cue)))
}
