/** What stands in minutes and says nothing: blank lines, spaces, page numbers, an indent. */
import fc from 'fast-check'

/** Changes the paragraphs of a text, and nothing that it says. */
type Noise = (paragraphs: readonly string[]) => string

const NOISES: Record<string, Noise> = {
  'none': (paragraphs) => paragraphs.join('\n'),
  'blank lines': (paragraphs) => paragraphs.join('\n\n'),
  'three line breaks': (paragraphs) => paragraphs.join('\n\n\n'),
  'spaces at the end': (paragraphs) => paragraphs.map((paragraph) => `${paragraph}  `).join('\n'),
  'an indent': (paragraphs) => paragraphs.map((paragraph) => `　　${paragraph.replaceAll('\n', '\n　　')}`).join('\n'),
  'CRLF and a byte order mark': (paragraphs) => `\uFEFF${paragraphs.join('\n').replaceAll('\n', '\r\n')}\r\n`,
  'lines of one width': (paragraphs) => wrap(paragraphs, []),
  'pages of lines of one width': (paragraphs) => wrap(paragraphs, ['— 2 —']),
  'page numbers': (paragraphs) =>
    paragraphs.flatMap((paragraph, index) => (index % 7 === 6 ? [paragraph, `— ${(index + 1) / 7} —`] : [paragraph])).join('\n'),
}

const WIDTH = 36
const FEWEST_FULL = 10
/** Lines of a page. */
const PAGE = 20

/**
 * As a PDF file leaves it: every paragraph indented by two characters, its lines full but for the last. Where few lines
 * are full, nothing tells that all of them were broken at one width.
 */
function wrap(paragraphs: readonly string[], furniture: readonly string[]): string {
  const lines = paragraphs.flatMap((paragraph) => paragraph.split('\n')).flatMap((paragraph) => linesOf(`　　${paragraph}`))
  if (lines.filter(({ length }) => length === WIDTH).length < FEWEST_FULL) return paragraphs.join('\n')
  return lines.flatMap((line, index) => (index % PAGE === PAGE - 1 ? [line, ...furniture] : [line])).join('\n')
}

function linesOf(paragraph: string): string[] {
  return Array.from({ length: Math.ceil(paragraph.length / WIDTH) }, (_, index) => paragraph.slice(index * WIDTH, (index + 1) * WIDTH))
}

export const noise: fc.Arbitrary<Noise> = fc.constantFrom(...Object.values(NOISES))
