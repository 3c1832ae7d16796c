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
  'page numbers': (paragraphs) =>
    paragraphs.flatMap((paragraph, index) => (index % 7 === 6 ? [paragraph, `— ${(index + 1) / 7} —`] : [paragraph])).join('\n'),
}

export const noise: fc.Arbitrary<Noise> = fc.constantFrom(...Object.values(NOISES))
