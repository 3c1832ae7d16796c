import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readClearLines } from '../../src/source/clear-lines.js'
import type { PhysicalLine } from '../../src/source/line.js'
import { linesFromMdast } from '../../src/source/markdown.js'
import { parseMarkdown } from '../../src/source/markdown-parser.js'
import { readMarkdown } from '../../src/source/read-markdown.js'
import { withBlocksCounted } from './blocks.js'

const byTree = (source: string): PhysicalLine[] => linesFromMdast(parseMarkdown(source), source).lines
const restOf = (source: string): string[] | undefined => readClearLines(source)?.rest.map(({ start, end }) => source.slice(start, end))

describe('readClearLines', () => {
  it.each([
    '## 一、审议甲\n会议指出，要抓好落实。\n\n- （一）甲\n- （二）乙\n\n1. 甲\n2. 乙\n',
    '会议指出\n第二行\r\n\r\n　　会议强调\n',
    '**会议指出**，要**抓好**落实。\n\n**出席：**张三',
    '甲：\n- 乙\n- 丙\n\n甲：\n1. 乙\n2. 丙\n\n---\n乙\n\n***',
    '1.审议甲\n\n2021年5月\n\n2021.5.20',
    ' 　　会议指出\n\n  会议强调',
  ])('leaves nothing of %j', (source) => {
    expect(restOf(source)).toEqual([])
  })

  it.each([
    ['甲\n\n> 乙\n\n丙', ['\n> 乙\n\n']],
    ['甲\n===\n\n乙', ['甲\n===\n\n']],
    ['- 甲\n\n  乙\n\n丙', ['- 甲\n\n  乙\n\n']],
    ['- 甲\n乙', ['- 甲\n乙']],
    ['- 甲\n  - 乙\n- 丙', ['- 甲\n  - 乙\n- 丙']],
    ['- 3 -\n\n- 1. 甲', ['- 3 -\n\n- 1. 甲']],
    ['甲\n\n    乙', ['甲\n\n    乙']],
    ['甲\n2. 乙', ['甲\n2. 乙']],
    ['---\n甲: 乙\n\n丙\n---\n丁\n\n戊', ['---\n甲: 乙\n\n丙\n---\n丁\n\n']],
    ['甲[乙](丙)\n\n*丁*\n\n`戊`', ['甲[乙](丙)\n\n*丁*\n\n`戊`']],
    ['**甲\n乙**\n\n## 丙 ##', ['**甲\n乙**\n\n## 丙 ##']],
    ['甲\n---\n\n乙', ['甲\n---\n\n']],
    ['| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |', ['| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |']],
  ])('of %j leaves %j', (source, rest) => {
    expect(restOf(source)).toEqual(rest)
  })

  it.each(['甲\n\n```\n乙\n\n丙', '甲\n\n~~~\n乙', '<!-- 甲\n\n乙 -->', '[甲][]\n\n[甲]: /a', '\uFEFF甲'])(
    'leaves all of %j',
    (source) => {
      expect(readClearLines(source)).toBeNull()
    },
  )
})

const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('会议指出，要抓好落实', '市财政局', '（一）', '。', '、', 'A', '3', ' ', '  ', '　', '\t', '·', '🀀') },
  { weight: 4, arbitrary: fc.constantFrom('**', '**', '**会议指出**', '**出席：**', '*', '***', '~~', '_', '`', '\\', '&nbsp;', '[', ']', '#', '|', '<b>', '{#a}') },
)
const opening = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('', '', '## ', '- ', '1. ', '2. ', '1.', '**会议**', '　　') },
  { weight: 3, arbitrary: fc.constantFrom(' ', '  ', '   ', '    ', '\t', '  - ', '   3. ', ' # ', '    1) ', '- - ', '- 1. ', '-     ', '-\t', '1) ', '+ ', '* ', '- # ', '- > ') },
  { weight: 1, arbitrary: fc.constantFrom('> ', '---', '***', '===', '- ', '##', '-', '1.', '|---|---|', '| a | b |', '```', '- ```', '<!--', '- <', '-->', '- 3 -', '- 3', '- 12 —', '- 2021年', '- 3.5', '- 1.', '#', '####### ', '* * *', '\u2028') },
)
const line = fc.tuple(opening, fc.array(text, { maxLength: 4 }).map((words) => words.join(''))).map((parts) => parts.join(''))
const lineEnd = fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\n\n', '\n \n', '\r\n', '\r', '\n　\n', '  \n')

describe('readMarkdown', () => {
  it.each([
    '---\n **（一）**会议指出，要抓好落实\n',
    '---\n**（一）关于供水**会议指出，要抓好落实\n',
    '\uFEFF---\n**（一）关于供水**会议指出，要抓好落实\n',
    '甲[乙](丙)\n\n**（二）关于供热（二期）**会议听取了县住建局的汇报\n',
  ])('reads the same of %j as by way of a tree of all', (source) => {
    expect(withBlocksCounted(readMarkdown(source))).toEqual(withBlocksCounted(byTree(source)))
  })

  it('reads the same as by way of a tree of all', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(line, lineEnd), { maxLength: 10 }), fc.boolean(), (lines, isBelowRule) => {
        const source = (isBelowRule ? '---\n' : '') + lines.flat().join('')
        expect(withBlocksCounted(readMarkdown(source))).toEqual(withBlocksCounted(byTree(source)))
      }),
      { numRuns: 2000 },
    )
  })
})
