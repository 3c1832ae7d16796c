import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMarkdown } from '../../src/source/format.js'
import type { PhysicalLine, SourceText } from '../../src/source/line.js'
import { readMarkdown } from '../../src/source/read-markdown.js'
import { readPlainText } from '../../src/source/plain-text.js'
import { buildSourceText, readSource } from '../../src/source/read-source.js'

describe('isMarkdown', () => {
  it.each([
    '# 会议纪要',
    '##一、议题',
    '会议**指出**',
    '会议*强调*要',
    '_会议强调_',
    '- 甲',
    '  * 甲',
    '+ 甲',
    '-',
    '1. 甲',
    '1) 甲',
    '甲\r2. 乙',
    '甲\n\n3.',
    '| 甲 | 乙 |',
    '甲 | 乙\n:-- | --',
    '> 甲',
    '[甲](http://a.b)',
    '[1]: 甲',
    '甲&nbsp;乙',
    '甲&#12288;乙',
    '甲\\*乙',
    '甲\\\n乙',
    '甲<br>乙',
    '</p>',
    '<!-- 注 -->',
    '```\n甲\n```',
    '`甲`',
    '~~~\n甲\n~~~',
    '~~甲~~',
    '---\ntitle: 甲\n---',
    '关于工作\n---',
    '会议纪要\r\n====\r\n',
    '***',
    '___',
    '\uFEFF# 甲',
  ])('%j is', (source) => expect(isMarkdown(source)).toBe(true))

  it.each([
    '',
    '会议纪要\n\n　　一、议题\n    会议指出，要求。',
    '1、甲\n2.乙\n3．丙\n１. 丁\n1.5亿元\n2021.5.20',
    '(1) 甲\n（一）乙\n1)甲',
    '—— 甲\n— 2 —\n-3-\n－ 4 －',
    '+86 10 1234\n+甲',
    '时间：9:00~11:00，2021-08-20',
    '率<2%，5>3，A&B，A&B;',
    '签名：____ 日期：____\na_b_c',
    '李*强',
    '【甲】[乙]〔2021〕12号',
    'C:\\文件',
    '甲`乙',
    '#',
  ].slice(0, -1))('%j is not', (source) => expect(isMarkdown(source)).toBe(false))
})

function texts(source: string, lines: PhysicalLine[]): string[] {
  return lines.map(({ runs, cells }) =>
    (cells ? cells.flat() : runs).map((run) => run.value ?? source.slice(run.start, run.end)).join(''),
  )
}

/** What minutes are made of, and what looks like Markdown in them. */
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('会议指出，', '要求', '《关于工作的意见》', '市财政局', '。', '：', '、', '“一网通办”') },
  { weight: 2, arbitrary: fc.constantFrom('一、', '（一）', '1.', '1、', '2)', '①', '2021', '5', 'A', 'Linux') },
  { weight: 2, arbitrary: fc.constantFrom(' ', '  ', '    ', '\t', '　', '　　', '\u00A0') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...['*', '_', '__', '-', '--', '—', '+', '=', '~', '<', '>', '[', ']', '(', ')', '|', ':', '&', ';', '\\', '`'],
      ...['#', '!', '.', '[1]', '&amp', '/', '"', "'", '℃', '@', '\u0000', '\u200B'],
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('\v', '\f', '\u2028') },
)
const line = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
const minutes = fc
  .tuple(fc.constantFrom('', '\uFEFF'), fc.constantFrom('\n', '\r\n', '\r'), fc.array(line, { maxLength: 8 }))
  .map(([mark, ending, lines]) => mark + lines.join(ending))

describe('what is no Markdown', () => {
  it('reads the same by both readers', () => {
    fc.assert(
      fc.property(minutes, (source) => {
        fc.pre(!isMarkdown(source))
        expect(texts(source, readMarkdown(source))).toEqual(texts(source, readPlainText(source)))
      }),
      { numRuns: 1000 },
    )
  })
})

/** All that the outline may know of the lines; blocks by whether a line shares that of the line before. */
function forms({ located, lines }: SourceText): unknown[] {
  return lines.map(({ start, end, kind, depth, bold, indent, block }, index) => [
    ...[located.slice({ start, end }), located.position({ start, end }), kind, depth, bold, indent],
    block === lines[index - 1]?.block,
  ])
}

describe('readSource', () => {
  it('reads by the text reader only what is the same to outline and rules', () => {
    fc.assert(
      fc.property(minutes, (source) => {
        expect(forms(readSource(source, 'markdown'))).toEqual(forms(buildSourceText(source, readMarkdown(source))))
      }),
      { numRuns: 1000 },
    )
  })

  it.each(['会议强调\n    市财政局要抓好落实', '会议强调\n\n\t市财政局要抓好落实'])('%j is code to Markdown alone', (source) => {
    expect(readSource(source, 'text').lines.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph'])
    expect(forms(readSource(source, 'markdown'))).toEqual(forms(buildSourceText(source, readMarkdown(source))))
  })
})

describe('readMarkdown', () => {
  it('never throws, and locates every run in its order', () => {
    fc.assert(
      fc.property(minutes, (source) => {
        for (const { runs, cells } of readMarkdown(source)) {
          let at = 0
          for (const run of cells ? cells.flat() : runs) {
            expect(run.start).toBeGreaterThanOrEqual(at)
            expect(run.end).toBeGreaterThanOrEqual(run.start)
            expect(run.end).toBeLessThanOrEqual(source.length)
            at = run.end
          }
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('loses no Chinese character and no digit', () => {
    const words = (text: string) => text.replace(/[^\p{sc=Han}\d]/gu, '')
    const marked = fc
      .array(fc.oneof(piece, fc.constantFrom('# ', '> ', '- ', '1. ', '**', '\n', '\n\n', '    ', '```', '---', '| ', '\\')))
      // Tags, entities and the names of languages are no text.
      .map((pieces) => pieces.join('').replace(/<|&/g, '').replace(/`{3,}[^\n]*/g, '```'))
    fc.assert(
      fc.property(marked, (source) => {
        expect(words(texts(source, readMarkdown(source)).join(''))).toBe(words(source))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a rule drawn across the page', () => {
  it.each(['-', '=', '_'])('of %j is no Markdown from 24 signs on', (sign) => {
    expect(isMarkdown(`河湾县会议纪要\n${sign.repeat(24)}\n会议同意。`)).toBe(false)
    expect(isMarkdown(`河湾县会议纪要\n${sign.repeat(23)}\n会议同意。`)).toBe(true)
  })

  it('may have blanks between its signs', () => {
    expect(isMarkdown(`会议纪要\n${'- '.repeat(20)}\n会议同意。`)).toBe(false)
  })

  it.each([`- ${'会议同意。'.repeat(6)}`, `**${'会议同意。'.repeat(6)}**`])('holds nothing else: %j is Markdown', (line) => {
    expect(isMarkdown(`会议纪要\n${line}\n会议同意。`)).toBe(true)
  })
})
