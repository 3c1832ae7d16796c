import { describe, expect, test } from 'vitest'
import { itemsIn } from './outline-of-text.js'

const LEFT_OVER = '遗留问题跟踪：\n1. 上月的测试\n本周再报。\n2. 仓库的名字\n本周再报。\n'

describe('behind a list of which nothing was decided another begins anew', () => {
  test('in numbers of its own, and is no list of points', () => {
    expect(itemsIn(`例会纪要\n议题：\n${LEFT_OVER}1、成立小组\n结论：同意。\n2、合并仓库, 汇报人：田野\n结论：不同意。`)).toEqual([
      '1.|上月的测试',
      '2.|仓库的名字',
      '1、|成立小组',
      '2、|合并仓库',
    ])
  })

  test.each([
    // the list is one of reasons
    `例会纪要\n议题：\n${LEFT_OVER}说明：\n1、名字太长\n结论：同意。`,
    // something was decided of the first list, and of the point nothing
    '例会纪要\n议题：\n1. 上月的测试\n结论：同意。\n2. 仓库的名字\n本周再报。\n1、名字太长\n结论：同意。',
    `例会纪要\n议题：\n${LEFT_OVER}1、名字太长\n2、名字太短`,
  ])('%j: points of the second', (source) => {
    expect(itemsIn(source)).toEqual(['1.|上月的测试', '2.|仓库的名字'])
  })
})

describe('below 一、遗留问题', () => {
  test('what something was decided of is business', () => {
    expect(itemsIn('例会纪要\n一、遗留问题\n1. 上月的测试\n结论：同意。')).toEqual(['1.|上月的测试'])
    expect(itemsIn('例会纪要\n一、遗留问题\n1. 上月的测试\n二、供水\n会议同意。')).toEqual(['二、|供水'])
  })
})
