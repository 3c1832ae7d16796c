import { describe, expect, test } from 'vitest'
import { readSource } from '../../src/source/read-source.js'

function rowsOf(source: string): (string[] | null)[] {
  const { located, lines } = readSource(source, 'text')
  return lines.map(({ cells }) => cells?.map((cell) => located.slice(cell)) ?? null)
}

describe('a table set with tabs', () => {
  test('below a heading of columns', () => {
    expect(rowsOf('序号\t工作任务\t责任单位\t完成时限\n1\t修路\t县交通局\t年底前\n2\t架桥\t\t年底前\n\n以上')).toEqual([
      ['序号', '工作任务', '责任单位', '完成时限'],
      ['1', '修路', '县交通局', '年底前'],
      ['2', '架桥', '', '年底前'],
      null,
    ])
  })

  test.each([
    ['a list of names', '出席：\n田野\t江河\t石磊\n安全\t成功\t水生'],
    ['two columns', '责任单位\t时限\n县交通局\t年底前'],
    ['columns of anything', '甲\t乙\t丙\n一\t二\t三'],
  ])('but not %s', (_, source) => {
    expect(rowsOf(source).every((cells) => cells === null)).toBe(true)
  })
})
