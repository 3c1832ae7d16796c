/** A form for each matter: | 议题编号 | 2021-37 | / | 议题名称 | … |. */
import { describe, expect, test } from 'vitest'
import { findItemForms } from '../../src/outline/item-forms.js'
import { readSource } from '../../src/source/read-source.js'

/** A table of Markdown; a bar parts label and value. */
function table(...rows: string[]): string {
  const [head = '', ...others] = rows.map((row) => `| ${row.replaceAll('|', ' | ')} |`)
  return [head, head.replace(/[^|]+/g, '---'), ...others].join('\n')
}

/** number:written|name for each form, and how many rows it opens with. */
function formsIn(...tables: string[]): string[] {
  const { located, lines } = readSource(tables.join('\n\n会议同意。\n\n'), 'markdown')
  return [...findItemForms(located, lines).values()].map(({ marker, start, lines: rows }) => {
    const name = located.text.slice(start, rows.at(-1)?.end)
    return `${marker ? `${String(marker.number)}:${marker.written}` : ''}|${name} ${rows.length}`
  })
}

const DYKE = table('议题编号|2021-37', '议题名称|审定堤防工程', '汇报单位|县水利局')
const SCHOOL = table('议题编号|2021-38', '议题名称|研究校舍改造', '汇报单位|县教育局')

describe('tables of labels and values that each name a matter', () => {
  test('are forms, with the last number of the row above', () => {
    expect(formsIn(DYKE, SCHOOL)).toEqual(['37:2021-37|审定堤防工程 2', '38:2021-38|研究校舍改造 2'])
  })

  test('stand by their first row', () => {
    const { located, lines } = readSource(`${DYKE}\n\n${SCHOOL}`, 'markdown')
    expect([...findItemForms(located, lines).keys()].map((line) => line.cells?.map((cell) => located.slice(cell)).join('|'))).toEqual([
      '议题编号|2021-37', '议题编号|2021-38',
    ])
  })

  test.each([
    ['no row of the number', table('案由|修桥', '提案人|田野'), table('案由|修路', '提案人|白露'), ['|修桥 1', '|修路 1']],
    ['a number with 号', table('编号|第3号', '议案|修桥'), table('编号|第4号', '议案|修路'), ['3:第3号|修桥 2', '4:第4号|修路 2']],
    ['a number without digits', table('编号|临时', '议案|修桥'), table('编号|第4号', '议案|修路'), ['null:临时|修桥 2', '4:第4号|修路 2']],
  ])('with %s', (_, one, other, forms) => {
    expect(formsIn(one, other)).toEqual(forms)
  })
})

describe('no forms are', () => {
  test.each([
    ['one form alone', [DYKE]],
    ['tables with the label in their midst', [table('汇报单位|县水利局', '议题名称|修桥'), table('汇报单位|县水利局', '议题名称|修路')]],
    ['one form and a table with the label in its midst', [DYKE, table('汇报单位|县水利局', '议题名称|修路')]],
    ['rows of three cells', [table('议题名称|修桥|同意'), table('议题名称|修路|同意')]],
    ['rows without a name', [table('议题名称|', '汇报单位|县水利局'), table('议题名称|', '汇报单位|县教育局')]],
    ['other labels', [table('议题说明|修桥'), table('议题说明|修路')]],
  ])('%s', (_, tables) => {
    expect(formsIn(...tables)).toEqual([])
  })

  test('paragraphs with the label', () => {
    expect(formsIn('议题名称：修桥', '议题名称：修路')).toEqual([])
  })
})
