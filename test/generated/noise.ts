/** What stands in minutes and says nothing: blank lines, spaces, page numbers, an indent. */
import fc from 'fast-check'

/** Changes the paragraphs of a text, and nothing that it says. */
type Noise = (paragraphs: readonly string[]) => string

const NOISES: Record<string, Noise> = {
  'none': (paragraphs) => paragraphs.join('\n'),
  'blank lines': (paragraphs) => paragraphs.join('\n\n'),
  'three line breaks': (paragraphs) => paragraphs.join('\n\n\n'),
  'spaces at the end': (paragraphs) => paragraphs.map((paragraph) => `${paragraph}  `).join('\n'),
  'an indent': (paragraphs) =>
    paragraphs.map((paragraph) => `　　${paragraph.replaceAll('\n', '\n　　')}`).join('\n'),
  'CRLF and a byte order mark': (paragraphs) => `\uFEFF${paragraphs.join('\n').replaceAll('\n', '\r\n')}\r\n`,
  'lines of one width': (paragraphs) => wrap(paragraphs, []),
  'pages of lines of one width': (paragraphs) => wrap(paragraphs, ['— 2 —']),
  'page numbers': (paragraphs) =>
    paragraphs
      .flatMap((paragraph, index) => (index % 7 === 6 ? [paragraph, `— ${(index + 1) / 7} —`] : [paragraph]))
      .join('\n'),
}

const WIDTH = 36
const FEWEST_FULL = 20
/** Lines of a page. */
const PAGE = 20

/**
 * As a PDF file leaves it: every paragraph indented, its lines full but for the last. Not where few lines are
 * full, as nothing then tells that all were broken at one width; nor where a line could be broken at a space
 * (谢　伟), as that would be lost.
 */
function wrap(paragraphs: readonly string[], furniture: readonly string[]): string {
  const indented = paragraphs
    .flatMap((paragraph) => paragraph.split('\n'))
    .map((paragraph) => `　　${paragraph}`)
  const lines = indented.flatMap(linesOf)
  const isBrokenAtSpace = indented.some(
    (paragraph) => paragraph.length > WIDTH && /[ 　]/.test(paragraph.slice(2)),
  )
  if (isBrokenAtSpace || lines.filter(({ length }) => length === WIDTH).length < FEWEST_FULL)
    return paragraphs.join('\n')
  return lines
    .flatMap((line, index) => (index % PAGE === PAGE - 1 ? [line, ...furniture] : [line]))
    .join('\n')
}

function linesOf(paragraph: string): string[] {
  const count = Math.ceil(paragraph.length / WIDTH)
  return Array.from({ length: count }, (_, index) => paragraph.slice(index * WIDTH, (index + 1) * WIDTH))
}

export const noise = fc
  .constantFrom(...Object.keys(NOISES))
  .map((name) => ({ write: NOISES[name] as Noise, isWrapped: name.includes('one width') }))
