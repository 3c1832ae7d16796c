import { describe, expect, test } from 'vitest'
import { indentOf, Indents } from '../../src/extract/roster-indents.js'
import { readSource } from '../../src/source/read-source.js'

/** For each line how far in it stands, H where it heads those below, B where it is below one. */
function indentsIn(list: string): string {
  const { located, lines } = readSource(`出席：\n${list}`, 'text')
  const own = lines.slice(1)
  const indents = new Indents(located, own)
  return own
    .map((line, index) => {
      const { heads, isBelow } = indents.read(index)
      return `${indentOf(located, line)}${heads ? 'H' : ''}${isBelow ? 'B' : ''}`
    })
    .join(' ')
}

describe('a body over lines further in', () => {
  test.each([
    ['县卫生局\n　　田野\n　　山川', '0H 4B 4B'],
    ['县卫生局\n　　田野\n县财政局\n　　山川', '0H 4B 0H 4B'],
    ['　　县卫生局\n　　　　田野\n　　县财政局\n　　　　山川', '4H 8B 4H 8B'],
    ['县卫生局\n  田野', '0H 2B'],
    ['县卫生局\n　　县医院\n　　　　田野', '0H 4HB 8B'],
    // With persons beside it
    ['青龙镇：党委书记田野\n　　　　镇长山川\n白水镇：党委书记金山\n　　　　镇长水生', '0 8B 0 8B'],
    ['县卫生局：\n　　田野', '0 4B'],
    // Another line ends it
    ['县卫生局\n　　田野\n山川\n　　水生', '0H 4B 0 4'],
    // Not further in, or no body
    ['县卫生局\n田野', '0 0'],
    ['县卫生局\n 田野', '0 1'],
    ['县卫生局', '0'],
    ['田野\n　　山川', '0 4'],
    ['镇：田野\n　　　　山川', '0 8'],
    ['县供水公司田野：山川\n　　水生', '0 4'],
  ])('%j', (list, indents) => {
    expect(indentsIn(list)).toBe(indents)
  })

  test('in at most twenty-four characters', () => {
    const body = (length: number): string => `${'江河湖库水利工程建设管理'.repeat(2)}领导小组`.slice(-length)
    expect(indentsIn(`${body(24)}\n　　田野`)).toBe('0H 4B')
    expect(indentsIn(`${body(25)}\n　　田野`)).toBe('0 4')
  })
})
