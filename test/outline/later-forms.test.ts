/** Forms of the outline that stand beside the usual ones: brackets, deep headings, the page around the minutes. */
import { describe, expect, test } from 'vitest'
import { everyPart } from './every-part.js'

const itemsOf = (source: string, format: 'text' | 'markdown' = 'text'): unknown => everyPart(source, format).items

describe('【会议议题】 names the agenda, and a second bracket opens what was done about it', () => {
  const agenda = '【会议议题】\n议题一：审议预算\n议题二：研究供水'

  test('by its numbers', () => {
    expect(itemsOf(`${agenda}\n【议定结果】\n议题一：财务科作了汇报。会议同意。\n议题二：水利科作了说明。会议同意。`)).toEqual(['议题一审议预算|', '议题二研究供水|'])
  })

  test('and a bracket inside an item with a body opens nothing', () => {
    expect(itemsOf('一、审议预算\n会议听取了汇报。\n【议定结果】\n会议同意。\n二、研究供水\n会议同意。')).toEqual([
      '一、审议预算|会议听取了汇报。/【议定结果】/会议同意。',
      '二、研究供水|会议同意。',
    ])
  })
})

describe('### 参加人员, however deep', () => {
  const table = '| 单位 | 姓名 |\n| --- | --- |\n| 市水务局 | 田野 |'

  test('below the last numbered heading is of the meeting', () => {
    expect(itemsOf(`## 一、供水\n\n会议同意。\n\n## 二、供热\n\n会议同意。\n\n### 参加人员\n\n${table}`, 'markdown')).toEqual(['一、供水|会议同意。', '二、供热|会议同意。'])
  })

  test('before the next number is of the item', () => {
    const items = itemsOf(`## 一、供水\n\n会议同意。\n\n### 参加人员\n\n${table}\n\n## 二、供热\n\n会议同意。`, 'markdown') as string[]
    expect(items).toHaveLength(2)
    expect(items[0]).toContain('田野')
  })
})

test('what the page says above the title ends no business', () => {
  expect(itemsOf('无障碍浏览\n首页\n市政府第8次常务会议纪要\n会议听取了市水务局关于供水情况的汇报。会议同意。\n会议审议了《供热办法》。会议同意。\n扫一扫在手机打开当前页')).toEqual([
    '听取了市水务局关于供水情况的汇报|',
    '审议了《供热办法》|',
  ])
})

describe('the matter below the heading', () => {
  test('事由： below who spoke', () => {
    expect(itemsOf('一、田野（县经委主任）\n事由：水泥厂改制\n会议同意。\n二、白露（县教委主任）\n事由：危房改造\n会议同意。')).toEqual([
      '一、水泥厂改制|事由：水泥厂改制/会议同意。',
      '二、危房改造|事由：危房改造/会议同意。',
    ])
  })

  test('案由： below 第一号 and its labels', () => {
    expect(itemsOf('乙、讨论事项\n第一号　　类别：财政　　提案单位：县政府\n案由：扩建水厂案。\n决议：照案通过。\n第二号　　类别：建设　　提案人：田野\n案由：铺设农路案。\n决议：照案通过。')).toEqual([
      '第一号扩建水厂案|案由：扩建水厂案。/决议：照案通过。',
      '第二号铺设农路案|案由：铺设农路案。/决议：照案通过。',
    ])
  })

  test('but 第9号 above the office is the number of the document', () => {
    expect(itemsOf('县政府常务会议纪要\n第9号\n县人民政府办公室\n一、供水\n会议同意。\n二、供热\n会议同意。')).toEqual(['一、供水|会议同意。', '二、供热|会议同意。'])
  })
})

test('what was heard without 了 opens a paragraph of its own, where its clause closes with it', () => {
  expect(itemsOf('区政府第3次常务会议纪要\n会议传达市政府会议精神。会议指出，要抓紧。\n会议研究供水调度有关问题。会议同意。')).toEqual([
    '传达市政府会议精神|',
    '研究供水调度有关问题|',
  ])
})

describe('headings between rules', () => {
  test('==== 议题1 ====', () => {
    expect(itemsOf('======== 议题1 ========\n议题名称：审议预算\n决议：同意。\n======== 议题2 ========\n议题名称：研究供水\n决议：同意。')).toEqual(['议题1审议预算|议题名称：审议预算/决议：同意。', '议题2研究供水|议题名称：研究供水/决议：同意。'])
  })
})
