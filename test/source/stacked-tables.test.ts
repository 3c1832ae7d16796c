/** Tables whose cells stand one below the other. */
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'
import { readSource } from '../../src/source/read-source.js'

const rowsOf = (...lines: string[]): (string[] | string)[] => {
  const { lines: read, located } = readSource(lines.join('\n'), 'text')
  return read.map(({ cells, start, end }) => (cells ? cells.map((cell) => located.slice(cell)) : located.text.slice(start, end)))
}
const HEAD = ['序号', '会审项目', '会审结论']

describe('rows are as long as the names of the columns say', () => {
  test('and open with their numbers', () => {
    expect(rowsOf('会审结论如下：', ...HEAD, '1', '供水方案', '同意。', '2', '供热方案', '暂缓。', '记录：田野')).toEqual(['会审结论如下：', HEAD, ['1', '供水方案', '同意。'], ['2', '供热方案', '暂缓。'], '记录：田野'])
  })

  test.each([
    ['one row alone', [...HEAD, '1', '供水方案', '同意。']],
    ['two columns', ['序号', '议题', '1', '供水方案', '2', '供热方案']],
    ['a row that lacks a cell', [...HEAD, '1', '供水方案', '2', '供热方案', '同意。']],
    ['no first number', [...HEAD, '供水方案', '同意。', '供热方案', '暂缓。']],
    ['a sentence among the names', ['序号', '会议听取了汇报。', '结论', '1', '供水', '同意', '2', '供热', '暂缓']],
  ])('none where there is %s', (_, lines) => {
    expect(rowsOf(...lines)).toEqual(lines)
  })
})

test('each row is a matter', () => {
  const { items } = parseMinutes(['青川市规划局2021年第14次业务会议纪要', '会议时间：2021年8月3日', ...HEAD, '1', '供水方案', '会议同意该方案。', '2', '供热方案', '会议认为依据不足，暂缓审查。'].join('\n'))
  expect(items.map(({ marker, title, decisions }) => [marker, title, decisions.map(({ verdict }) => verdict)])).toEqual([['1', '供水方案', ['approved']], ['2', '供热方案', ['deferred']]])
})
