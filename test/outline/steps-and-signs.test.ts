/** Headings of the order of business with nothing below, signs before headings, motions that are counted twice. */
import { describe, expect, test } from 'vitest'
import { fieldsIn, itemsIn } from './outline-of-text.js'

describe('a step of the order of business, below which nothing is written', () => {
  const minutes = (step: string): string => `学生议会会议纪录\n时间：2023年3月1日\n壹、${step}\n贰、报告事项\n一、财务报告\n收支平衡。\n二、活动报告\n活动顺利。\n`
  test.each(['主席说明会议', '认可本次议程', '自由发言', '谈话时间'])('%s is no item', (step) => {
    expect(itemsIn(minutes(step))).toEqual(['一、|财务报告', '二、|活动报告'])
  })

  test.each([
    // Something was taken up
    '审议预算案',
    '《预算案》',
    // Or said of it
    '认可议程，改期再议',
    '自由发言\n住户反映路灯不亮。',
  ])('%j is one', (step) => {
    expect(itemsIn(minutes(step))).toHaveLength(3)
  })

  test('nor one beside items that no section holds', () => {
    expect(itemsIn('会议纪要\n一、主席说明会议\n二、供水问题\n会议同意供水。\n')).toEqual(['一、|主席说明会议', '二、|供水问题'])
  })
})

describe('signs before a heading', () => {
  test('are no part of the label', () => {
    expect(fieldsIn('# 例会纪要\n\n## 👤参会人\n\n田野、白露\n\n## 1. 供水\n\n同意。\n', 'markdown')).toEqual(['present:田野、白露'])
  })

  test('are part of the title of an item', () => {
    expect(itemsIn('# 例会纪要\n\n## ✅供水\n\n同意。\n\n## ❓供热\n\n暂缓。\n', 'markdown')).toEqual(['|✅供水', '|❓供热'])
  })
})

describe('第一案, where a number counts it already', () => {
  test('takes its name from the label below', () => {
    expect(itemsIn('议会会议纪录\n一、第一案\n案由：增设站牌案\n二、第二案\n案由：加装路灯案\n')).toEqual(['一、|增设站牌案', '二、|加装路灯案'])
  })

  test.each([
    ['一、第一案增设站牌\n决议：通过。', '一、|第一案增设站牌'],
    ['一、第一案\n决议：通过。', '一、|第一案'],
  ])('%j has its own', (body, item) => {
    expect(itemsIn(`议会会议纪录\n${body}\n`)).toEqual([item])
  })
})

test.each([
  ['## 2.1 organization by 田野', '2.1|organization by田野'],
  ['## 2.1x 升级', '|2.1x升级'],
])('%s', (heading, item) => {
  expect(itemsIn(`# 会议纪要\n\n## 1.1 供水\n\n同意。\n\n${heading}\n\n同意。\n`, 'markdown')).toContain(item)
})

test('whose list it is stands before, and the word that it opens with behind', () => {
  expect(fieldsIn('# 会议纪要\n\n## 社区与会人员有：\n田野\n白露\n\n## 一、供水\n\n同意。\n', 'markdown')).toEqual(['present:田野/白露'])
})

test('相关资讯 behind the business is none', () => {
  expect(itemsIn('# 例会纪要\n\n## 议题1：供水\n\n同意。\n\n## 相关资讯\n\n水厂落成。\n', 'markdown')).toEqual(['议题1|供水'])
})
