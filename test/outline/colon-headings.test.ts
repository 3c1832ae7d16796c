/** Headings that go on behind a colon, and run-in ones that end there. */
import { describe, expect, test } from 'vitest'
import { itemsIn } from './outline-of-text.js'

describe('alone on its line, with a text below, the heading goes on behind its colon', () => {
  test.each([
    ['一、提案讨论：更新项目名称\n决议：同意。', '一、|提案讨论：更新项目名称'],
    ['1. Lin Bai：目前没有公开的发布小组\n发布过程并不透明，待讨论。', '1.|Lin Bai：目前没有公开的发布小组'],
    ['议题1、建仓申请：board_river，soc_river\n会议结论：\n同意。', '议题1、|建仓申请：board_river，soc_river'],
    ['4. 新软件引入：建立源码仓，创建分支，加入小组 -- 田野、白露\n同意。', '4.|新软件引入：建立源码仓，创建分支，加入小组--田野、白露'],
    ['1. 新软件引入：river-kit建仓申请 -- 白露\n同意引入。', '1.|新软件引入：river-kit建仓申请--白露'],
  ])('%j', (source, expected) => {
    expect(itemsIn(source)).toEqual([expected])
  })
})

describe('it ends at the colon', () => {
  test.each([
    ['with a sentence behind it', '一、关于供水：会议同意该方案。\n会议要求抓落实。', '一、|关于供水'],
    ['with clauses behind it', '一、供水工程：泵站选址，管网走向\n会议同意。', '一、|供水工程'],
    ['with what is to be done', '一、县水利局：加快拨付资金\n会议要求抓落实。', '一、|县水利局'],
    ['with what was decided', '一、供水工程：暂缓实施二期\n会议要求抓落实。', '一、|供水工程'],
    ['with what has come about', '一、供水工程：基础施工已完成\n会议要求抓落实。', '一、|供水工程'],
    ['with the body that reports', '一、供水工程：县水利局\n会议听取了汇报。', '一、|供水工程'],
    ['with who reports', '一、供水工程：副县长田野\n会议听取了汇报。', '一、|供水工程'],
    ['behind what opens a list', '一、主要问题：管网老化渗漏\n会议要求整改。', '一、|主要问题'],
    ['with nothing below', '一、供水工程：泵站选址与管网走向', '一、|供水工程'],
  ])('%s', (_, source, expected) => {
    expect(itemsIn(source)).toEqual([expected])
  })
})

test('the colon of an address ends no heading', () => {
  expect(itemsIn('1. 变更小组名称 https://example.org/issues/8\n会议同意。\n2. 其他：会议同意。')).toEqual(['1.|变更小组名称https://example.org/issues/8', '2.|其他'])
})
