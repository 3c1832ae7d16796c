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

  test('with cells padded as widely as columns stand apart', () => {
    const source = ['单　　位　　　　　　职　　务　　　　　姓　　名', '区水务局　　　　　　局　　长　　　　　沈　　括'].join('\n')
    expect(rowsOf(source).at(-1)).toEqual(['区水务局', '局长', '沈括'])
    const sentence = `${source.split('\n')[0] ?? ''}\n区水务局　　　局长　　　沈括　　　到会`
    expect(rowsOf(sentence).at(-1)).toBeNull()
  })

  test('that goes on behind the number of the page, where its words stand below the headings', () => {
    const heading = '单　位　　　　　　职　务　　　　姓　名'
    const row = '区水务局　　　　　局　长　　　　沈　括'
    const next = '区气象局　　　　　局　长　　　　米　乐'
    expect(rowsOf([heading, row, '', '- 2 -', '', next].join('\n')).slice(1)).toEqual([['区水务局', '局长', '沈括'], ['区气象局', '局长', '米乐']])
    expect(rowsOf([heading, row, '', '- 2 -', '', '列席　　　田野　　　江河'].join('\n')).at(-1)).toBeNull()
    expect(rowsOf([heading, row, '', next].join('\n')).at(-1)).toBeNull()
  })

  test('with an empty line between all rows, each below its heading', () => {
    const heading = '单　　位　　　　职　　务　　　　姓　名'
    const rows = ['区水务局　　　　局　　长　　　　沈　括', '　　　　　　　　副局长　　　　　米　乐']
    expect(rowsOf([heading, ...rows].join('\n\n')).slice(1)).toEqual([['区水务局', '局长', '沈括'], ['', '副局长', '米乐']])
    // 办公室　　2023年5月9日 stands below no heading
    expect(rowsOf([heading, rows[0], '区政府办公室　　　　　2023年5月9日印'].join('\n\n')).at(-1)).toBeNull()
  })

  test('that goes on below the label of another list, where its words stand below the headings', () => {
    const heading = '单　　位　　　　职　　务　　　　姓　名'
    const row = '区水务局　　　　局　　长　　　　沈　括'
    const next = '区气象局　　　　局　　长　　　　米　乐'
    expect(rowsOf([heading, row, '列席会议人员：', next].join('\n')).slice(2)).toEqual([null, ['区气象局', '局长', '米乐']])
    expect(rowsOf([heading, row, '', '列席会议人员：', '', next].join('\n')).slice(2)).toEqual([null, ['区气象局', '局长', '米乐']])
    expect(rowsOf([heading, row, '列席：', '田　野　　　江　河　　　石　磊'].join('\n')).at(-1)).toBeNull()
    expect(rowsOf([heading, row, '会后有关工作：', next].join('\n')).at(-1)).toBeNull()
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

describe('a table of tasks set with spaces', () => {
  const row = (...words: string[]): string => words.map((word) => word.padEnd(12)).join('').trimEnd()
  const heading = row('工作任务', '责任单位', '完成时限')
  const tasks = [row('修路', '县交通局', '年底前'), row('架桥', '县水利局', '9月底前')]
  const cells = [['修路', '县交通局', '年底前'], ['架桥', '县水利局', '9月底前']]

  test('below a heading of its columns', () => {
    expect(rowsOf([heading, ...tasks].join('\n'))).toEqual([['工作任务', '责任单位', '完成时限'], ...cells])
  })

  test('below a rule of dashes', () => {
    const rule = row('--------', '--------', '--------')
    expect(rowsOf([heading, rule, ...tasks].join('\n'))).toEqual([['工作任务', '责任单位', '完成时限'], null, ...cells])
    expect(rowsOf([heading, rule, '', ...tasks].join('\n'))).toEqual([['工作任务', '责任单位', '完成时限'], null, ...cells])
  })

  test.each([
    ['who leads, without what or by when', row('责任单位', '配合单位', '责任人')],
    ['what and by when, without who leads', row('工作任务', '配合单位', '完成时限')],
    ['a word that is no column', row('工作任务', '责任单位', '规模')],
  ])('but not below %s', (_, columns) => {
    expect(rowsOf([columns, ...tasks].join('\n')).every((found) => found === null)).toBe(true)
  })
})

test('a rule parts headings and rows as an empty line does not', () => {
  const heading = '工作任务    责任单位    完成时限'
  const row = '修路        县交通局    年底前'
  expect(rowsOf([heading, '----------------------------------', row].join('\n')).at(-1)).toEqual(['修路', '县交通局', '年底前'])
  expect(rowsOf([heading, '', row].join('\n')).at(-1)).toBeNull()
})
