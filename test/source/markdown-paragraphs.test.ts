import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readWithRemark } from '../../src/source/markdown.js'
import { isParagraphsOnly, readParagraphs } from '../../src/source/markdown-paragraphs.js'

describe('what remark makes nothing but paragraphs of', () => {
  test.each([
    '会议纪要\n一、议题\n\n会议指出，甲',
    '　　一、议题\r\n\r\n　　会议指出，甲\r会议强调，乙',
    '1、审议甲\n2.审议乙\n12)审议丙\n2021.5.20',
    '甲  \n   乙 \n \n丙 — 2 — 5+1 a-b',
    '\n\n甲\n　\n乙\n',
    '',
  ])('%j', (source) => {
    expect(isParagraphsOnly(source)).toBe(true)
    expect(readParagraphs(source)).toEqual(readWithRemark(source))
  })

  const pieces = ['甲', '会议指出，', '一、', '1.', '2)', '7', ' ', '\u3000', '\t', '\n', '\n\n', '\r\n', '\r', '-', '=', '+', ':', '!', '\u2028', '\u200B', '\v']
  test('and whatever is made of such pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const source = parts.join('')
        if (isParagraphsOnly(source)) expect(readParagraphs(source)).toEqual(readWithRemark(source))
      }),
      { numRuns: 500 },
    )
  })
})

describe('what it may make more of', () => {
  test.each([
    '# 甲', '甲\n===', '甲\n---', '- 甲', '1. 甲', '甲\n  12) 乙', '1.', '> 甲', '    甲', '\t甲', '**甲**', '_甲_', '`甲`', '~~~', '[甲](乙)',
    '&nbsp;', '甲\\', '<br>', '甲|乙', ':-:', '\uFEFF甲', '甲\0',
  ])('%j', (source) => {
    expect(isParagraphsOnly(source)).toBe(false)
  })
})
