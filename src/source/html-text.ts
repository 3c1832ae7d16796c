/** HTML inside Markdown: tags are markup, what stands between them is text, comments are neither. */
import type { LineWriter } from './line-writer.js'
import { type VerbatimLine, writeWithReferences } from './mdast-text.js'

/** Elements that begin and end on a line of their own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body br caption center dd details div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table ' +
    'tbody tfoot thead tr ul'
  ).split(' '),
)
/** Elements whose content nobody reads. */
const HIDDEN = new Set(['script', 'style', 'template', 'title'])

interface Tag {
  name: string
  isEnd: boolean
  /** Offset behind it. */
  end: number
}

/** Longest tag that is looked for; keeps a text full of `<a "` linear. */
const TAG_LIMIT = 4000

function readTag(html: string, offset: number): Tag | null {
  const isEnd = html.charAt(offset + 1) === '/'
  let at = offset + (isEnd ? 2 : 1)
  const nameStart = at
  while (/[A-Za-z\d:-]/.test(html.charAt(at))) at++
  if (at === nameStart || !/[A-Za-z]/.test(html.charAt(nameStart))) return null
  const name = html.slice(nameStart, at).toLowerCase()
  const limit = Math.min(html.length, offset + TAG_LIMIT)
  for (let quote = ''; at < limit; at++) {
    const character = html.charAt(at)
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '>') return { name, isEnd, end: at + 1 }
    else if (character === '<') return null
    else if (character === '"' || character === "'") quote = character
  }
  return null
}

/** Where in a html node a comment, and anything else that `<!` or `<?` opens, ends for the last time. */
interface LastEnds {
  comment: number
  other: number
}

/**
 * Offset behind a comment, a declaration or an instruction; null where none begins, and where none ends: to
 * CommonMark the rest of the document is then a comment, to whoever typed it a slip.
 */
function behindComment(html: string, offset: number, last: LastEnds): number | null {
  if (!/[!?]/.test(html.charAt(offset + 1))) return null
  const isComment = html.startsWith('<!--', offset)
  if ((isComment ? last.comment : last.other) < offset + 2) return null
  const closing = isComment ? '-->' : '>'
  return html.indexOf(closing, offset + 2) + closing.length
}

/** Writes the text of an html node, the lines of which stand at `lines` in the source. */
export function writeHtml(writer: LineWriter, html: string, lines: VerbatimLine[]): void {
  const write = sourceWriter(writer, html, lines)
  let from = 0
  let hidden = ''
  const last = { comment: html.lastIndexOf('-->'), other: html.lastIndexOf('>') }
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const commentEnd = behindComment(html, at, last)
    const tag = commentEnd === null ? readTag(html, at) : null
    const end = commentEnd ?? tag?.end
    if (end === undefined) {
      at++
      continue
    }
    if (hidden === '') write(from, at)
    if (tag) hidden = hiddenBehind(tag, hidden)
    if (tag && hidden === '') writeTag(writer, tag, write.offset(at), write.offset(end))
    from = at = end
  }
  if (hidden === '') write(from, html.length)
}

function hiddenBehind(tag: Tag, hidden: string): string {
  if (hidden === '') return !tag.isEnd && HIDDEN.has(tag.name) ? tag.name : ''
  return tag.isEnd && tag.name === hidden ? '' : hidden
}

function writeTag(writer: LineWriter, { name, isEnd }: Tag, start: number, end: number): void {
  if (name === 'b' || name === 'strong') {
    writer.strong = Math.max(0, writer.strong + (isEnd ? -1 : 1))
  } else if (name === 'td' || name === 'th') {
    if (isEnd && writer.inRow) writer.endCell()
  } else if (name === 'tr' && !isEnd) {
    if (writer.inRow) writer.endRow()
    writer.startRow()
  } else if ((name === 'tr' || name === 'table') && isEnd) {
    if (writer.inRow) writer.endRow()
  } else if (BLOCKS.has(name)) {
    writer.breakLine(start, end)
    const { form } = writer
    if (/^h[1-6]$/.test(name) && !writer.inRow) {
      writer.form = isEnd
        ? { ...form, kind: 'paragraph', depth: 0 }
        : { ...form, kind: 'heading', depth: Number(name.charAt(1)) }
    }
  }
}

interface SourceWriter {
  (from: number, to: number): void
  /** The offset in the source of an offset in the html. */
  offset: (index: number) => number
}

/** Writes stretches of the html from where they stand in the source, line by line and in order. */
function sourceWriter(writer: LineWriter, html: string, lines: VerbatimLine[]): SourceWriter {
  let current = 0
  const lineAt = (index: number) => {
    while (current + 1 < lines.length && (lines[current + 1] as VerbatimLine).index <= index) current++
    return lines[current] as VerbatimLine
  }
  const offset = (index: number) => {
    const line = lineAt(index)
    return Math.min(line.end, line.start + Math.max(0, index - line.index))
  }
  const writePart = (line: VerbatimLine, start: number, end: number, text: string) => {
    if (line.value !== undefined) writer.value(line.start, line.end, text)
    else if (end > start) writeWithReferences(writer, start, end)
  }
  const write = (first: number, to: number) => {
    let from = first
    let line = lineAt(from)
    let start = offset(from)
    for (;;) {
      const next = lines[current + 1]
      if (!next || next.index > to) break
      writePart(line, start, line.end, html.slice(from, next.index))
      if (!writer.inRow) writer.breakLine(line.end, line.end)
      current++
      line = next
      start = next.start
      from = next.index
    }
    writePart(line, start, offset(to), html.slice(from, to))
  }
  return Object.assign(write, { offset })
}
