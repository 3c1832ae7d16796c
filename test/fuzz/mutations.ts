/** What may happen to a text: lines lost or doubled, characters that no keyboard has, two texts in one. */
import fc from 'fast-check'

/** Where a mutation strikes, as parts of the length from 0 to 1, and how many characters it takes. */
interface Strike {
  at: number
  to: number
  size: number
}

type Mutation = (text: string, strike: Strike, other: string) => string

/** Characters and marks that texts get from editors, converters and attackers. */
const INSERTIONS: Record<string, readonly string[]> = {
  'direction controls': ['\u202E', '\u202D', '\u202C', '\u2066', '\u2069', '\u200F'],
  'halves of surrogate pairs': ['\uD83D', '\uDC4D', '\uD842', '\uDFB7'],
  'NUL and other controls': ['\0', '\u0007', '\u001B', '\u0085', '\u009F', '\f', '\v'],
  'Han outside the basic plane': ['𠮷', '𠀋', '𪚥', '𰻝'],
  'characters without width': ['\uFEFF', '\u200B', '\u200D', '\u2060', '\u00AD'],
  'combining marks': ['\u0301', '\u20E3', '\uFE0F', '\u3099'],
  'other line ends': ['\r', '\u2028', '\u2029', '\r\n', '\n\n'],
  'other spaces': ['　', '\u00A0', '\t', '    ', '\u2003'],
  'brackets without their other half': [
    '（',
    '）',
    '《',
    '》',
    '〔',
    '〕',
    '“',
    '”',
    '【',
    '(',
    ')',
    '〈',
    '〉',
  ],
  'numbering': ['一、', '（二）', '3.', '④', '第五项', '一是', '二要', '2、', '1) ', '壹、', '（1）'],
  'marks': ['、', '。', '：', '；', '，，', '……', '——', '.', ',', ':'],
  'Markdown': [
    '# ',
    '**',
    '- ',
    '> ',
    '| ',
    '|---|\n',
    '```\n',
    '`',
    '[',
    '](',
    '~~',
    '\\',
    '<br>',
    '</p>',
    '<!--',
    '&nbsp;',
    '&#0;',
    '---\n',
    '    ',
    '[1]: ',
  ],
  'labels': ['出席：', '时间：', '责任单位：', '抄送：', '记录：', '决议：', '会议强调，', '由', '会同'],
}

const MUTATIONS: Record<string, Mutation> = {
  'a line is lost': (text, { at }) => withLines(text, (lines) => lines.splice(indexIn(lines, at), 1)),
  'a line stands twice': (text, { at, to }) =>
    withLines(text, (lines) => lines.splice(indexIn(lines, to), 0, lines[indexIn(lines, at)] ?? '')),
  'two lines change places': (text, { at, to }) =>
    withLines(text, (lines) => {
      const [one, other] = [indexIn(lines, at), indexIn(lines, to)]
      ;[lines[one], lines[other]] = [lines[other] ?? '', lines[one] ?? '']
    }),
  'a line joins the next': (text, { at }) => {
    const end = text.indexOf('\n', indexIn(text, at))
    return end < 0 ? text : text.slice(0, end) + text.slice(end + 1)
  },
  'a line breaks': (text, { at }) => insert(text, at, '\n'),
  'characters are lost': (text, { at, size }) => {
    const start = indexIn(text, at)
    return text.slice(0, start) + text.slice(start + size)
  },
  'characters stand twice': (text, { at, to, size }) => {
    const start = indexIn(text, at)
    return insert(text, to, text.slice(start, start + size))
  },
  'characters are repeated': (text, { at, size }) =>
    insert(text, at, text.slice(indexIn(text, at)).slice(0, 3).repeat(size)),
  'two characters change places': (text, { at }) => {
    const start = indexIn(text, at)
    return text.slice(0, start) + text.charAt(start + 1) + text.charAt(start) + text.slice(start + 2)
  },
  'the end is lost': (text, { at }) => text.slice(0, indexIn(text, at)),
  'another text begins': (text, { at, to }, other) =>
    text.slice(0, indexIn(text, at)) + other.slice(indexIn(other, to)),
  'another text stands inside': (text, { at, to }, other) =>
    insert(text, at, other.slice(0, indexIn(other, to))),
  ...Object.fromEntries(
    Object.entries(INSERTIONS).map(([name, inserted]): [string, Mutation] => [
      name,
      (text, { at, size }) => insert(text, at, inserted[size % inserted.length] ?? ''),
    ]),
  ),
}

function withLines(text: string, change: (lines: string[]) => unknown): string {
  const lines = text.split('\n')
  change(lines)
  return lines.join('\n')
}

function insert(text: string, at: number, inserted: string): string {
  const start = indexIn(text, at)
  return text.slice(0, start) + inserted + text.slice(start)
}

function indexIn({ length }: { length: number }, at: number): number {
  return Math.min(Math.floor(at * length), Math.max(length - 1, 0))
}

const part = fc.double({ min: 0, max: 1, noNaN: true })
const strike = fc.record({ at: part, to: part, size: fc.nat(30) })

/** A stretch of one of the texts, changed up to eight times. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  const text = fc.constantFrom(...texts)
  // Most stretches are short: faults are found in them as well, and sooner.
  const stretch = fc.oneof(
    { weight: 5, arbitrary: fc.tuple(text, part, fc.integer({ min: 1, max: 10 })).map(linesFrom) },
    { weight: 1, arbitrary: text },
  )
  const changes = fc.array(fc.tuple(fc.constantFrom(...Object.keys(MUTATIONS)), strike), {
    minLength: 1,
    maxLength: 8,
  })
  return fc
    .tuple(stretch, stretch, changes)
    .map(([original, other, struck]) =>
      struck.reduce(
        (changed, [name, where]) => MUTATIONS[name]?.(changed, where, other) ?? changed,
        original,
      ),
    )
}

function linesFrom([text, at, count]: [string, number, number]): string {
  const lines = text.split('\n')
  const start = indexIn(lines, at)
  return lines.slice(start, start + count).join('\n')
}

/** Any code units in any order, halves of pairs among them, and strings of what rules look for. */
export const randomText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.nat(0xffff), { maxLength: 80 }).map((codes) => String.fromCharCode(...codes)),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(fc.oneof(fc.constantFrom(...Object.values(INSERTIONS).flat()), hanString()), { maxLength: 40 })
    .map((parts) => parts.join('')),
)

function hanString(): fc.Arbitrary<string> {
  return fc.string({
    unit: fc.constantFrom(...'会议市局同意由年月日第次审议关于的办法要前一二三十王李张长任负责牵头主持'),
    maxLength: 12,
  })
}
