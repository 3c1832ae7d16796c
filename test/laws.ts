/**
 * What holds for every source and what was made of it, whatever the text says. Each law gives the
 * breaks it found as readable lines; none means that it holds.
 */
import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { minutesSchema, type Minutes, type Position } from '../src/index.js'

export interface Parsed {
  source: string
  minutes: Minutes
  /** Whether it was read as Markdown: markup then need not lie in any position. */
  markdown: boolean
}

/** A node that stands somewhere, with the way to it: items[0].decisions[1]. */
interface LocatedNode {
  path: string
  position: Position
  node: Record<string, unknown>
  /** The nearest node around it that stands somewhere. */
  parent: LocatedNode | null
}

/** What the reading text leaves out: white space, controls, characters without width or of direction. */
// eslint-disable-next-line no-control-regex
const INVISIBLE = /[\s\u0000-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]+/gu
const HTML_BREAK = /<br\s{0,3}\/?>/gi
const CHARACTER_REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z\d]{1,31}));/g
/** The second row of a table, which code and lists may keep as text. */
const DASHES = /:?-{3,}:?/g
const MARKUP = /[*_#>|\\`~[\]]+/g
/** A page number on a line of its own, in the middle of a text broken at a fixed width: — 2 —. */
const PAGE_NUMBER = /^[^\S\n]{0,20}[-–—－]{0,2}[^\S\n]?\d{1,4}[^\S\n]?[-–—－]{0,2}[^\S\n]{0,20}$/gm

/** One that nothing but a page number is, — 2 —, and that between two parts of the document lies in none. */
const DASHED_PAGE_NUMBER = /^[^\S\n]{0,20}[-–—－]{1,4}[^\S\n]?\d{1,4}[^\S\n]?[-–—－]{1,4}[^\S\n]{0,20}$/gm

/** A bullet opens its line and is no text in Markdown. */
const BULLET = /(?<=\n)[ \t>]{0,40}[-+*][ \t]{1,4}/g
/** The row of dashes below the head of a table, and the line below a heading. */
const RULE = /^[ \t>|:=-]{2,200}$/gm

/** What is left of a stretch for comparing: no white space, no markup, character references decoded. */
export function bare(text: string): string {
  return withPageNumbers(text.replace(PAGE_NUMBER, ''))
}

/** The same where a number on a line of its own is text. */
function withPageNumbers(text: string): string {
  return text
    .replace(HTML_BREAK, '')
    .replace(CHARACTER_REFERENCE, decodeReference)
    .replace(INVISIBLE, '')
    .replace(MARKUP, '')
    .replace(DASHES, '')
}

function decodeReference(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return decodeNamedCharacterReference(name) || whole
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16)
  // CommonMark has the replacement character for what no reference may stand for.
  if (code === 0 || code > 0x10ffff) return '\uFFFD'
  return String.fromCodePoint(code)
}

/** Every law at once. */
export function breaksOf(parsed: Parsed): string[] {
  return [
    ...schemaBreaks(parsed),
    ...placeBreaks(parsed),
    ...sliceBreaks(parsed),
    ...phraseBreaks(parsed),
    ...nestingBreaks(parsed),
    ...coverageBreaks(parsed),
  ]
}

/** The schema accepts the result. */
export function schemaBreaks({ minutes }: Parsed): string[] {
  const { error } = minutesSchema.safeParse(minutes)
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
}

/** A position is a range of the source, and its line and column are those of its offset. */
export function placeBreaks({ source, minutes }: Parsed): string[] {
  const starts = lineStarts(source)
  return locatedNodes(minutes).flatMap(({ path, position: { start, end } }) => {
    if (start.offset > end.offset || end.offset > source.length) {
      return [`${path}: ${start.offset} to ${end.offset} is no range of ${source.length} characters`]
    }
    return [start, end].flatMap(({ line, column, offset }) => {
      const lineStart = starts[line - 1]
      const holds = lineStart !== undefined && lineStart + column - 1 === offset
      if (holds && offset < (starts[line] ?? Infinity)) return []
      return [`${path}: offset ${offset} is not at line ${line}, column ${column}`]
    })
  })
}

/** The slice of the source at a position holds the words of what stands there. */
export function sliceBreaks({ source, minutes, markdown }: Parsed): string[] {
  return locatedNodes(minutes).flatMap(({ path, position, node }) => {
    const raw = source.slice(position.start.offset, position.end.offset)
    const unmarked = markdown ? raw.replace(RULE, '').replace(BULLET, '').replace(TAG, '') : raw
    const slice = bare(unmarked)
    // a bullet inside a fence that nothing closes is text: Markdown alone knows, so bullets do not count
    const even = (words: string): string => (markdown ? words.replace(/[-+]/g, '') : words)
    return expectations(path, node).flatMap(({ words, relation }) => {
      const wanted = bare(markdown ? words.replace(TAG, '') : words)
      // 出席：会---: dashes are no markup in plain text
      const visible = raw.replace(INVISIBLE, '')
      const isVerbatim = relation === 'equals' ? visible === words.replace(INVISIBLE, '') : visible.includes(words)
      const holds = [slice, withPageNumbers(unmarked)].some((found) =>
        relation === 'equals' ? even(found) === even(wanted) : isWithin(even(wanted), even(found)),
      )
      return isVerbatim || holds ? [] : [`${path}: ${JSON.stringify(slice)} ${relation} not ${JSON.stringify(wanted)}`]
    })
  })
}

interface Expectation {
  words: string
  relation: 'equals' | 'holds'
}

/** What a node says of itself: its name or text is the slice, its title or phrase a part of it. */
function expectations(path: string, node: Record<string, unknown>): Expectation[] {
  const kind = path.replace(/^.*\.|\[\d+\]/g, '')
  const equals = (words: unknown): Expectation => ({ words: String(words), relation: 'equals' })
  const holds = (words: unknown): Expectation => ({ words: String(words), relation: 'holds' })
  const some = (...words: unknown[]) => words.filter((value) => value !== null && value !== '').map(holds)
  switch (kind) {
    case 'reporters':
    case 'leadDepartments':
    case 'supportingDepartments':
    case 'issuingAuthority':
      return [equals(node.name)]
    case 'deadline':
      return [equals(node.text)]
    case 'statements':
      return [equals(node.text), ...some(node.act)]
    case 'points':
      return some(node.marker, node.text)
    case 'decisions':
      return [equals(node.text)]
    case 'items':
      return some(node.marker, node.title)
    case 'tasks':
      return some(node.action)
    case 'chairs':
    case 'recorders':
    case 'present':
    case 'observers':
    case 'absent':
    case 'assignees':
      return personExpectations(node)
    default:
      return []
  }
}

/** A title can stand inside a name (方代表水万): then the slice holds the name in two parts. */
function personExpectations({ name, organization, title }: Record<string, unknown>): Expectation[] {
  const words = String(name)
  if (words === '') return typeof organization === 'string' ? [{ words: organization, relation: 'holds' }] : []
  const parts = typeof title === 'string' ? [words.slice(0, 1), words.slice(1)] : [words]
  return parts.map((part) => ({ words: part, relation: 'holds' }))
}

/** 了 is left out of a phrase as written (议定了 -> 议定). */
function isWithin(words: string, slice: string): boolean {
  return slice.includes(words) || slice.replaceAll('了', '').includes(words.replaceAll('了', ''))
}

/** 通过临时提案10项： over the items. */
const PASSED_ABOVE = /(?:通過|通过)(?=[^，。\s]{2,12}[项項案件则則个個][：:]?\n)/

/** The phrase of a decision stands in its item (会议决定 may stand before the points that it decides), or in the heading that passes all below it. */
export function phraseBreaks({ source, minutes }: Parsed): string[] {
  return minutes.items.flatMap((item, index) => {
    const slice = bare(source.slice(item.position.start.offset, item.position.end.offset))
    return item.decisions
      .filter(({ phrase }) => !isWithin(bare(phrase), slice) && PASSED_ABOVE.exec(source.slice(0, item.position.start.offset))?.[0] !== phrase)
      .map(({ phrase }) => `items[${index}]: holds not ${JSON.stringify(phrase)}`)
  })
}

/** Children lie inside their parents. */
export function nestingBreaks({ minutes }: Parsed): string[] {
  return locatedNodes(minutes).flatMap(({ path, position, parent }) => {
    if (parent === null || contains(parent.position, position)) return []
    return [`${path}: ${rangeOf(position)} lies not inside ${parent.path} ${rangeOf(parent.position)}`]
  })
}

function contains(outer: Position, inner: Position): boolean {
  return outer.start.offset <= inner.start.offset && inner.end.offset <= outer.end.offset
}

function rangeOf({ start, end }: Position): string {
  return `${start.offset}-${end.offset}`
}

/** Every visible character lies in some position, be it only that of a message `unrecognized-text`. */
export function coverageBreaks({ source, minutes, markdown }: Parsed): string[] {
  const covered = new Uint8Array(source.length)
  for (const { path, position, node } of locatedNodes(minutes)) {
    // A message about a place is no sign that the place was understood, but for the one that says so.
    if (path.startsWith('messages') && node.ruleId !== 'unrecognized-text') continue
    covered.fill(1, position.start.offset, position.end.offset)
  }
  let uncovered = ''
  const breaks: string[] = []
  for (let at = 0; at <= source.length; at++) {
    if (at < source.length && covered[at] === 0) uncovered += source[at]
    else if (uncovered !== '') {
      const rest = uncovered.replace(DASHED_PAGE_NUMBER, '')
      const lost = markdown ? withoutMarkup(rest) : rest.replace(INVISIBLE, '')
      if (lost !== '') breaks.push(`${at - uncovered.length}-${at}: ${JSON.stringify(uncovered)} lies in no position`)
      uncovered = ''
    }
  }
  return breaks
}

/** Less comments, definitions, tags, addresses of links, bullets, underlines of headings, rows of dashes. */
function withoutMarkup(text: string): string {
  const unwritten = text.replace(COMMENT, '').replace(DEFINITION, '').replace(TAG, '')
  return bare(unwritten.replace(/\]\([^)\s]{0,999}\)/g, '')).replace(/[-=+:]+/g, '')
}
const COMMENT = /<!--(?:-?>|[\s\S]*?-->)/g
const DEFINITION = /^\[[^[\]\n]{1,99}\]:\s{1,9}[!-~]{1,999}/gm
const TAG = /<\/?[A-Za-z][^<>]{0,999}>/g

/** All nodes with a position, parents before their children. */
function locatedNodes(minutes: Minutes): LocatedNode[] {
  const found: LocatedNode[] = []
  collect(minutes, '', null, found)
  return found
}

function collect(value: unknown, path: string, parent: LocatedNode | null, found: LocatedNode[]): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) collect(entry, `${path}[${index}]`, parent, found)
    return
  }
  const node = value as Record<string, unknown>
  const position = node.position as Position | undefined
  const located = position ? { path, position, node, parent } : null
  if (located) found.push(located)
  for (const [key, entry] of Object.entries(node)) {
    if (key !== 'position') collect(entry, path === '' ? key : `${path}.${key}`, located ?? parent, found)
  }
}

function lineStarts(source: string): number[] {
  return [0, ...Array.from(source.matchAll(/\r\n|\r|\n/g), (found) => found.index + found[0].length)]
}

/** A result for comparing what was found, not where: without positions, however deep. */
export function withoutPositions<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value, (key, entry: unknown) => (key === 'position' ? undefined : entry))) as Value
}
