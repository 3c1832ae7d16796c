/**
 * The same minutes written otherwise, and minutes with one thing changed: what may change with it. One entry
 * a law: what it rewrites, where it can be rewritten at all, and the comparison that it keeps.
 */
import { Converter } from 'opencc-js'
import { parseMinutes, type Minutes, type Person } from '../src/index.js'
import { differences } from './generated/answer.js'
import { withoutPositions } from './laws.js'

export interface Text {
  source: string
  minutes: Minutes
  /** Written in Markdown, where a line break or a bracket may mean something else. */
  isMarkdown: boolean
  /** Lines broken at a fixed width: a line is then no paragraph. */
  isWrapped?: boolean
  /** A line break stands inside a sentence, which an empty line or an indent would part. */
  isBroken?: boolean
}

export interface Rewriting {
  name: string
  /** The text rewritten; null where it has nothing of the kind. */
  rewrite: (text: Text) => string | null
  /** What differs and must not, one line each. */
  compare: (before: Minutes, after: Minutes) => string[]
}

export const REWRITINGS: readonly Rewriting[] = [
  same('CRLF', ({ source }) => unixLines(source).replaceAll('\n', '\r\n')),
  same('CR', ({ source }) => unixLines(source).replaceAll('\n', '\r')),
  same('a byte order mark', ({ source }) => (source.startsWith('\uFEFF') ? null : `\uFEFF${source}`)),
  same(
    'NFD',
    ({ source }) => source.normalize('NFD'),
    (words) => words.normalize('NFC'),
  ),
  same(
    'NFC',
    ({ source }) => source.normalize('NFC'),
    (words) => words.normalize('NFC'),
  ),
  same('spaces at the end of lines', ({ source }) => source.replaceAll('\n', '  \n')),
  same('blank lines at both ends', ({ source }) => `\n\n${source}\n\n`),
  same(
    'blank lines between lines',
    lines((source) => source.replaceAll('\n', '\n\n')),
  ),
  same(
    'an indent of two full-width spaces',
    lines((source) => source.replace(/^(?=.)/gm, '　　')),
  ),
  same(
    'full-width digits',
    plain((source) => source.replace(/\d/g, wide)),
    narrow,
  ),
  same(
    'half-width digits',
    plain((source) => source.replace(/[０-９]/g, narrow)),
    narrow,
  ),
  same(
    'half-width brackets',
    plain((source) => source.replaceAll('（', '(').replaceAll('）', ')')),
    narrow,
  ),
  same(
    'full-width brackets',
    plain((source) => source.replaceAll('(', '（').replaceAll(')', '）')),
    narrow,
  ),
  same(
    'half-width colons',
    plain((source) => source.replaceAll('：', ':')),
    narrow,
  ),
  same(
    'half-width commas and semicolons',
    plain((source) => source.replaceAll('，', ',').replaceAll('；', ';')),
    narrow,
  ),
  same('headings of Markdown', asMarkdownHeadings),
  inScript('traditional characters', 't'),
  inScript('characters of Taiwan', 'tw'),
  inScript('characters of Hong Kong', 'hk'),
  {
    name: 'an unrelated item behind the last',
    rewrite: withFurtherItem,
    compare: (before, after) => {
      const { items, ...rest } = withoutItemParts(bare(after))
      return differences(withoutItemParts(bare(before)), { ...rest, items: items.slice(0, -1) })
    },
  },
  {
    name: 'attendees in the opposite order',
    rewrite: withPresentReversed,
    compare: (before, after) => {
      const { attendees, ...rest } = bare(after)
      const present = attendees.present.toReversed()
      return differences(bare(before), { ...rest, attendees: { ...attendees, present } })
    },
  },
]

/** What the law finds broken in a text; nothing where there is nothing to rewrite. */
export function rewritingBreaks({ rewrite, compare }: Rewriting, text: Text): string[] {
  const rewritten = rewrite(text)
  return rewritten === null ? [] : compare(text.minutes, parseMinutes(rewritten))
}

/** A rewriting that changes nothing but positions and, where `fold` is given, spelling. */
function same(
  name: string,
  rewrite: Rewriting['rewrite'],
  fold: (words: string) => string = (words) => words,
): Rewriting {
  return {
    name,
    rewrite,
    compare: (before, after) => differences(folded(bare(before), fold), folded(bare(after), fold)),
  }
}

/**
 * Values are compared in simplified characters, of which 着 and 幺 do not come back as they went. One by one:
 * as a word 沈靜 would come back as 沉静.
 */
function inScript(name: string, script: 't' | 'tw' | 'hk'): Rewriting {
  const [to, from] = [Converter({ from: 'cn', to: script }), Converter({ from: script, to: 'cn' })]
  const toScript = (words: string): string => Array.from(words, to).join('')
  const toSimplified = (words: string): string => Array.from(words, from).join('')
  const fold = (words: string): string => toSimplified(words).replaceAll('著', '着').replaceAll('么', '幺')
  return same(name, ({ source }) => changed(source, toScript(source)), fold)
}

/** What is compared: less positions, and less messages, which are checked by their own tests. */
function bare(minutes: Minutes): Minutes {
  return { ...withoutPositions(minutes), messages: [] }
}

function withoutItemParts(minutes: Minutes): Minutes {
  return { ...minutes, parts: minutes.parts.filter(({ role }) => role !== 'item') }
}

function folded<Value>(value: Value, fold: (words: string) => string): Value {
  return JSON.parse(JSON.stringify(value), (_, entry: unknown) =>
    typeof entry === 'string' ? fold(entry) : entry,
  ) as Value
}

function unixLines(source: string): string {
  return source.replace(/\r\n?/g, '\n')
}

/** For what Markdown gives a meaning of its own, 1. and (甲), and what changes how wide a line is. */
function plain(rewrite: (source: string) => string): Rewriting['rewrite'] {
  return ({ source, isMarkdown, isWrapped }) =>
    isMarkdown || isWrapped === true ? null : changed(source, rewrite(source))
}

/** For what stands between lines. */
function lines(rewrite: (source: string) => string): Rewriting['rewrite'] {
  return (text) => (text.isBroken === true ? null : plain(rewrite)(text))
}

function changed(source: string, rewritten: string): string | null {
  return rewritten === source ? null : rewritten
}

const WIDTH = 0xfee0

function wide(half: string): string {
  return String.fromCharCode(half.charCodeAt(0) + WIDTH)
}

/** Digits, brackets and marks as ASCII has them. */
function narrow(words: string): string {
  return words.replace(/[！-～]/g, (full) => String.fromCharCode(full.charCodeAt(0) - WIDTH))
}

/** # before the title and ## before each heading that has its line for itself. */
function asMarkdownHeadings({ source, minutes, isMarkdown, isWrapped }: Text): string | null {
  if (isMarkdown || isWrapped === true) return null
  const headings = new Map(minutes.items.map(({ position }) => [position.start.line, '## ']))
  const title = minutes.parts.find(({ role }) => role === 'title')
  if (title && title.position.start.line === title.position.end.line)
    headings.set(title.position.start.line, '# ')
  // Items in groups: the headings of the groups would have to be headings of Markdown, too.
  if (minutes.items.some(({ number }, index) => number !== null && number !== index + 1)) return null
  const lines = unixLines(source).split('\n')
  // Where some headings share their line with text, those that do not are no headings alone.
  if ([...headings.keys()].some((line) => !isHeading(lines[line - 1] ?? ''))) return null
  return lines
    .map((line, index) => {
      const mark = headings.get(index + 1)
      return mark === undefined ? line : `\n${mark}${line.trim()}\n`
    })
    .join('\n')
}

function isHeading(line: string): boolean {
  return line.length < 60 && !/[。：；]/.test(line)
}

const HAN = '一二三四五六七八九十'

/** The last item's marker with the number behind its own; null for a style that this does not write. */
function markerBehind({ marker, number }: Minutes['items'][number]): string | null {
  if (marker === null || number === null || number > 9) return null
  const han = HAN.charAt(number - 1)
  const next = marker.includes(han)
    ? marker.replace(han, HAN.charAt(number))
    : marker.replace(String(number), String(number + 1))
  return next === marker ? null : next
}

function withFurtherItem({ source, minutes, isMarkdown }: Text): string | null {
  const last = minutes.items.at(-1)
  const marker = last ? markerBehind(last) : null
  if (!last || marker === null) return null
  const { start, end } = last.position
  // In the middle of a line: solid text, or a table.
  if (!source.slice(0, start.offset).endsWith('\n') || !/^\s*(?:\n|$)/.test(source.slice(end.offset)))
    return null
  // 6. 审议 would be an item of a list, and the text Markdown.
  const space = isMarkdown || !/[、.．）)]$/.test(marker) ? ' ' : ''
  // As its lines are parted everywhere else.
  const gap = isMarkdown || /\n\s*\n/.test(source.slice(0, start.offset)) ? '\n\n' : '\n'
  // 五 stands on a line of its own.
  const behind = /^[一二三四五六七八九十]+$/.test(marker) ? gap : space
  const item = [`${marker}${behind}审议《城市桥梁养护办法》`, '会议原则同意《城市桥梁养护办法》。'].join(gap)
  return `${source.slice(0, end.offset)}${gap}${item}${source.slice(end.offset)}`
}

/** Where every entry of the list says all of its person itself, and one mark stands between them. */
function withPresentReversed({ source, minutes }: Text): string | null {
  const { present } = minutes.attendees
  const entries = present.map(({ position }) => source.slice(position.start.offset, position.end.offset))
  const first = present[0]
  const second = present[1]
  const last = present.at(-1)
  if (!first || !second || !last) return null
  const separator = source.slice(first.position.end.offset, second.position.start.offset)
  const { start } = first.position
  const { end } = last.position
  if (!/^[、，；　 ]+$/.test(separator) || entries.join(separator) !== source.slice(start.offset, end.offset))
    return null
  if (!present.every((person, index) => saysAll(person, entries[index] ?? ''))) return null
  return source.slice(0, start.offset) + entries.reverse().join(separator) + source.slice(end.offset)
}

function saysAll({ organization, title }: Person, entry: string): boolean {
  return entry.includes(organization ?? '') && entry.includes(title ?? '')
}
