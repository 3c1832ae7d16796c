/** What a caller may say beside the text, and what is told of a call that is wrong. */
import { RULES, type RuleSettings } from './check/index.js'
import type { Language } from './check/rule.js'
import type { OwnPhrase } from './extract/own-phrases.js'
import { SEVERITIES, VERDICTS } from './schema/minutes.js'
import type { Format } from './source/read-source.js'

export interface ParseOptions {
  /** How to read the source; `auto` (default) takes Markdown only where the text holds any. */
  format?: Format
  /** Whether the result says where everything stands (default true). */
  positions?: boolean
  /** Names and phrases of the caller's own, used beside what the text itself shows. */
  lexicon?: Lexicon
  /** Which checks are off, and how much the messages of the others matter: { 'mixed-numbering': 'off' }. */
  rules?: RuleSettings
  /** What the reasons of messages are written in: zh (default) or en. */
  language?: Language
}

export interface Lexicon {
  /** Bodies that no ending gives away: 海关. */
  departments?: readonly string[]
  /** Places that act as bodies: 科教新城. */
  places?: readonly string[]
  /** Names in lists of attendees that no surname gives away: 阿依努尔, 老乌. */
  persons?: readonly string[]
  /** Phrases that settle a matter, each with its verdict: { phrase: '照办', verdict: 'approved' }. */
  decisionPhrases?: readonly OwnPhrase[]
}

const NAMES = ['departments', 'places', 'persons'] as const

/** @throws TypeError that names the argument, where the call is not of the form that the types say. */
export function assertArguments(source: unknown, options: unknown): asserts options is ParseOptions {
  if (typeof source !== 'string') fail('source', 'a string', source)
  if (!isObject(options)) fail('options', 'an object', options)
  const { format, lexicon, rules, language } = options
  if (format !== undefined && format !== 'auto' && format !== 'markdown' && format !== 'text') {
    fail('options.format', 'auto, markdown or text', format)
  }
  if (language !== undefined && language !== 'zh' && language !== 'en') fail('options.language', 'zh or en', language)
  if (lexicon !== undefined) assertLexicon(lexicon)
  if (rules !== undefined) assertRules(rules, 'options.rules')
}

/** @throws TypeError that names what of the settings is none; `argument` says whose they are */
function assertRules(rules: unknown, argument: string): asserts rules is RuleSettings {
  if (!isObject(rules)) fail(argument, 'an object', rules)
  for (const [id, severity] of Object.entries(rules)) {
    if (!RULES.some((rule) => rule.id === id)) {
      throw new TypeError(`Expected \`${argument}\` to name checks, there is no ${id}`)
    }
    const isSetting = severity === 'off' || severity === undefined || SEVERITIES.some((known) => known === severity)
    if (!isSetting) fail(`${argument}.${id}`, 'off, warning or error', severity)
  }
}

function assertLexicon(lexicon: unknown): void {
  if (!isObject(lexicon)) fail('options.lexicon', 'an object', lexicon)
  for (const name of NAMES) {
    const names = lexicon[name]
    if (names !== undefined && !isListOf(names, (value) => typeof value === 'string')) {
      fail(`options.lexicon.${name}`, 'an array of strings', names)
    }
  }
  const { decisionPhrases } = lexicon
  if (decisionPhrases !== undefined && !isListOf(decisionPhrases, isOwnPhrase)) {
    fail('options.lexicon.decisionPhrases', 'an array of { phrase, verdict }', decisionPhrases)
  }
}

function isOwnPhrase(value: unknown): boolean {
  return isObject(value) && typeof value.phrase === 'string' && VERDICTS.some((verdict) => verdict === value.verdict)
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function fail(argument: string, expected: string, value: unknown): never {
  throw new TypeError(`Expected \`${argument}\` to be ${expected}, got ${describe(value)}`)
}

function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'string' ? value : typeof value
}
