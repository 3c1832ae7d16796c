/** Speech acts in the text of an item: 会议强调, 会议听取并审议了, 决议：. */
import { ACT_ADVERBS, ACT_SUBJECTS, DECIDING_LABELS, OTHER_LABELS, SPEECH_ACTS, type Force } from '../lexicon/speech-acts.js'
import { VERDICTS } from '../lexicon/verdicts.js'
import type { LocatedText, Span } from '../source/located-text.js'

export interface Act extends Span {
  /** `label` for 遗留问题：, which ends the statement before it and opens text that no act opens. */
  kind: 'act' | 'deciding-label' | 'label'
  force: Force | null
  /** 原则同意 in 会议审议并原则同意. */
  verdict: Span | null
  /** Where what the act introduces begins: behind 了, comma, colon. */
  contentStart: number
}

const byLength = (a: string, b: string): number => b.length - a.length
const VERB_FORCE = new Map<string, Force>()
for (const { verb, force, variants } of SPEECH_ACTS) {
  for (const spelling of [verb, ...(variants ?? [])]) VERB_FORCE.set(spelling, force)
}
const VERDICT_WORDS = VERDICTS.filter(({ phrase, use, verdict }) => verdict !== 'deferred' && (use !== 'predicate' || phrase === '未通过'))
  .flatMap(({ phrase, variants }) => [phrase, ...(variants ?? [])])
  .filter((phrase) => !['確定', '准予'].includes(phrase))
  .sort(byLength)
const VERBS = [...VERB_FORCE.keys(), ...VERDICT_WORDS].sort(byLength).join('|')
const ADVERBS = [...ACT_ADVERBS].sort(byLength).join('|')
const SUBJECTS = [...ACT_SUBJECTS].sort(byLength).join('|')

const ACT = new RegExp(
  `(?:${SUBJECTS})(?:${ADVERBS}){0,3}(?:${VERBS})(?:(?:并|並|和|后|後|、|及)?(?:${ADVERBS}){0,2}(?:${VERBS})){0,3}(?:了(?!解))?(?!的|得|精神|纪要|室|情况|期间|事项|程序|认可|率|书)`,
  'g',
)
const LABELS = new Set([...DECIDING_LABELS, ...OTHER_LABELS])
const LONGEST_LABEL = Math.max(...[...LABELS].map((label) => label.length))
/** What may stand behind a label: looked for instead of the labels, for it is rarer than their characters. */
const LABEL_END = /[：:\n\t]|$/g
const VERDICT_IN_ACT = new RegExp(VERDICT_WORDS.join('|'), 'g')
const VERB_IN_ACT = new RegExp([...VERB_FORCE.keys()].sort(byLength).join('|'), 'g')
const DECIDING = new Set(DECIDING_LABELS)
const BOUNDARY = /[。；;！？：:，,、\n\t）)”」】.．是]/

/** All acts in text[start, end), in their order. */
export function findActs(located: LocatedText, start: number, end: number): Act[] {
  const body = located.text.slice(start, end)
  const acts: Act[] = []
  if (/会|會|與会/.test(body)) {
    ACT.lastIndex = 0
    for (let found = ACT.exec(body); found; found = ACT.exec(body)) {
      const at = start + found.index
      if (isBoundary(located, at, start)) acts.push(readAct(located.text, at, at + found[0].length, end))
    }
  }
  LABEL_END.lastIndex = 0
  for (let found = LABEL_END.exec(body); found; found = LABEL_END.exec(body)) {
    const label = labelBefore(body, found.index)
    const at = start + found.index - label.length
    if (label && isLabelPlace(located, at, start, label.length, end)) acts.push(readLabelAct(located.text, at, label, end))
    if (found[0] === '') break
  }
  return acts.sort((a, b) => a.start - b.start)
}

/** The longest label that ends at the offset, or ''. */
function labelBefore(text: string, end: number): string {
  for (let length = Math.min(LONGEST_LABEL, end); length >= 2; length--) {
    const label = text.slice(end - length, end)
    if (LABELS.has(label)) return label
  }
  return ''
}

function isBoundary(located: LocatedText, at: number, start: number): boolean {
  return at === start || BOUNDARY.test(located.text.charAt(at - 1))
}

/** A label stands at the head of a line or cell, or inside one behind a stop or white space; alone on its line it needs no colon. */
function isLabelPlace(located: LocatedText, at: number, start: number, length: number, end: number): boolean {
  const { text } = located
  const before = at === start ? '\n' : text.charAt(at - 1)
  const opensLine = before === '\n' || before === '\t'
  const hasColon = /[：:]/.test(text.charAt(at + length))
  if (!hasColon) return opensLine && at + length <= end
  return opensLine || /[。；]/.test(before) || located.hasGap(at)
}

function readAct(text: string, start: number, end: number, limit: number): Act {
  const written = text.slice(start, end)
  const verdict = lastMatch(VERDICT_IN_ACT, written)
  const verbs = written.match(VERB_IN_ACT) ?? []
  const forces = verbs.map((verb) => VERB_FORCE.get(verb) as Force)
  const force = forces.includes('deciding') ? 'deciding' : verdict ? null : (forces.at(-1) ?? null)
  return {
    kind: 'act',
    start,
    end,
    force,
    verdict: verdict ? { start: start + verdict.start, end: start + verdict.end } : null,
    contentStart: skip(text, end, limit, /[，,：:\n]/),
  }
}

function readLabelAct(text: string, start: number, label: string, limit: number): Act {
  const deciding = DECIDING.has(label)
  return {
    kind: deciding ? 'deciding-label' : 'label',
    start,
    end: start + label.length,
    force: deciding ? 'deciding' : null,
    verdict: null,
    contentStart: skip(text, start + label.length, limit, /[：:\n\t]/),
  }
}

function lastMatch(pattern: RegExp, text: string): Span | null {
  let last: Span | null = null
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    last = { start: found.index, end: found.index + found[0].length }
  }
  return last
}

function skip(text: string, from: number, limit: number, what: RegExp): number {
  let at = from
  while (at < limit && what.test(text.charAt(at))) at++
  return at
}
