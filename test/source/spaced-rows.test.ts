import { describe, expect, test } from 'vitest'
import { readSource } from '../../src/source/read-source.js'

function rowsOf(source: string): (string[] | null)[] {
  const { located, lines } = readSource(source, 'text')
  return lines.map(({ cells }) => cells?.map((cell) => located.slice(cell)) ?? null)
}

describe('a table of attendees set with spaces', () => {
  test('below a heading of columns, padded names and a body left out', () => {
    const source = [
      '单　位　　　　　　职　务　　　　姓　名',
      '区水务局　　　　　局　长　　　　沈　括',
      '　　　　　　　　　副局长　　　　米　乐',
      '记录：田野',
    ].join('\n')
    expect(rowsOf(source)).toEqual([
      ['单位', '职务', '姓名'],
      ['区水务局', '局长', '沈括'],
      ['', '副局长', '米乐'],
      null,
    ])
  })

  test('with spaces of half the width', () => {
    expect(rowsOf('姓名      单位          职务\n沈括      县水务局      局长\n米乐                    科长')).toEqual([
      ['姓名', '单位', '职务'],
      ['沈括', '县水务局', '局长'],
      ['米乐', '', '科长'],
    ])
  })

  test('but not behind an empty line', () => {
    expect(rowsOf('单位　　　职务　　　姓名\n\n区水务局　　　局长　　　沈括').at(-1)).toBeNull()
  })

  test.each([
    ['names alone', '出席：\n田　野　　　江　河　　　石　磊\n安　全　　　成　功　　　水　生'],
    ['columns without one of persons', '单位　　　职务　　　电话\n县水务局　　　局长　　　3456'],
    ['one space between the words', '单位　职务　姓名\n县水务局　局长　沈括'],
  ])('but not %s', (_, source) => {
    expect(rowsOf(source).every((cells) => cells === null)).toBe(true)
  })
})
