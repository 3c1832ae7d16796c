/** The same minutes as people hand them on: every rendering must read as the plain text does. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMarkdown } from '../../src/source/format.js'
import { readMarkdown } from '../../src/source/read-markdown.js'
import { readPlainText } from '../../src/source/plain-text.js'
import { buildSourceText, readSource } from '../../src/source/read-source.js'

const seed = readFileSync(new URL('../../seeds/taicang-2021-60.txt', import.meta.url), 'utf8')
const plain = buildSourceText(seed, readPlainText(seed)).located.text
const lines = seed.split('\n').filter((line) => line.trim() !== '')

const each = (change: (line: string, index: number) => string, ending = '\n') => lines.map(change).join(ending)
const isHeading = (line: string) => line.length < 60 && !line.trim().endsWith('。')

const renderings: Record<string, string> = {
  'as it stands': seed,
  'headings': each((line) => (isHeading(line) ? `## ${line.trim()}` : line.trim()), '\n\n'),
  'headings without a space': each((line) => (isHeading(line) ? `##${line.trim()}` : line.trim()), '\n\n'),
  'bold headings': each((line) => (isHeading(line) ? `**${line.trim()}**` : line.trim())),
  'bold lines': each((line) => `**${line.trim()}**`, '\n\n'),
  'bold speech acts': each((line) => line.trim().replace(/^会议(指出|强调|明确)，/, '**会议$1，**')),
  'blank lines': each((line) => line, '\n\n'),
  'trailing spaces': each((line) => `${line.trim()}  `),
  'trailing backslashes': each((line) => line.trim(), '\\\n'),
  'br': each((line) => line.trim(), '<br>'),
  'CRLF': each((line) => line, '\r\n'),
  'CR': each((line) => line, '\r'),
  'BOM': `\uFEFF${seed}`,
  'BOM and headings': `\uFEFF${each((line) => (isHeading(line) ? `## ${line.trim()}` : line.trim()), '\n\n')}`,
  'four spaces': each((line) => `    ${line.trim()}`),
  'four spaces, blank lines': each((line) => `    ${line.trim()}`, '\n\n'),
  'tabs': each((line) => `\t${line.trim()}`),
  'full-width spaces': each((line) => `　　${line.trim()}`),
  'entities': each((line) => `&emsp;&emsp;${line.trim().replaceAll('、', '&#12289;')}&nbsp;`),
  'block quote': each((line) => `> ${line.trim()}`),
  'block quote, blank lines': each((line) => `> ${line.trim()}`, '\r\n>\r\n'),
  'bullets': each((line) => `- ${line.trim()}`),
  'html': `<div>\n${each((line) => `<p style="text-indent: 2em">${line.trim()}</p>`)}\n</div>`,
  'code fence': `\`\`\`\n${each((line) => line)}\n\`\`\``,
  'escapes': each((line) => line.replaceAll('“', '\\_“').replaceAll('\\_', '')),
  'padded': each((line) => [...line.trim()].join(' ')),
}

/** Less white space and markup. */
const bare = (text: string) =>
  text
    .replaceAll('&#12289;', '、')
    .replace(/&(?:nbsp|emsp);|<[^>]*>|\*\*|\\/g, '')
    .replace(/\s+(?:(?:>|##|-)\s*)*|\uFEFF/g, '')

describe.each(Object.entries(renderings))('%s', (_name, source) => {
  const read = [buildSourceText(source, readMarkdown(source)), readSource(source)]

  it('reads as the plain text', () => {
    for (const { located } of read) expect(located.text.split('\n')).toEqual(plain.split('\n'))
  })

  it('locates each line', () => {
    for (const { located, lines } of read) {
      for (const line of lines) {
        const { start, end } = located.position(line)
        expect(bare(source.slice(start.offset, end.offset))).toBe(located.slice(line))
      }
    }
  })

  it('locates any span', () => {
    for (const { located } of read) {
      const offset = fc.nat({ max: located.text.length })
      fc.assert(
        fc.property(offset, fc.nat({ max: 200 }), (start, length) => {
          const span = { start, end: Math.min(located.text.length, start + length) }
          const { start: from, end: to } = located.position(span)
          expect(bare(source.slice(from.offset, to.offset))).toBe(located.slice(span).replaceAll('\n', ''))
          const before = source.slice(0, from.offset).split(/\r\n|\r|\n/)
          expect(from.line).toBe(before.length)
          expect(from.column).toBe((before.at(-1) ?? '').length + 1)
        }),
        { numRuns: 50 },
      )
    }
  })
})

it('takes the plain text for no Markdown', () => {
  expect(isMarkdown(seed)).toBe(false)
  expect(Object.keys(renderings).filter((name) => !isMarkdown(renderings[name] as string))).toEqual([
    'as it stands',
    'blank lines',
    'trailing spaces',
    'CRLF',
    'CR',
    'BOM',
    'four spaces',
    'four spaces, blank lines',
    'tabs',
    'full-width spaces',
    'escapes',
    'padded',
  ])
})
