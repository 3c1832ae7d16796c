/** Notes of communities: topics with numbered headings below, follow-ups, and what is said in closing. */
import { describe, expect, test } from 'vitest'
import { itemsIn } from './outline-of-text.js'

describe('a topic with numbered headings below is the item', () => {
  test.each([
    ['# 例会 2024-03-05\n\n## 会议纪要\n\n### 议题一、进展\n\n#### 1. 版本计划\n\n同意。\n\n#### 2. 用例\n\n同意。\n\n### 议题二、章程\n\n同意。', ['议题一、|进展', '议题二、|章程']],
    ['# 例會 2024-03-05\n\n## 會議紀要\n\n### 議題一、進展\n\n#### 1. 版本計劃\n\n同意。\n\n#### 2. 用例\n\n同意。', ['議題一、|進展']],
    // What groups says no topic of its own
    ['# 例会 2024-03-05\n\n## 一、审议人事事项\n\n### 1. 审议任免\n\n同意。\n\n### 2. 审议职称\n\n同意。', ['1.|审议任免', '2.|审议职称']],
  ])('%j', (source, items) => {
    expect(itemsIn(source, 'markdown')).toEqual(items)
  })
})

describe('headings behind the business that are none', () => {
  const TOPIC = '# 例会 2024-03-05\n\n## 会议纪要\n\n### 议题一、章程\n\n结论：同意。\n\n'
  test.each([
    [`${TOPIC}### 遗留问题\n\n#### 1. 补齐用例\n\n已完成。\n\n#### 2. 讨论测试\n\n待定。`, ['议题一、|章程']],
    [`${TOPIC}## 会议小结\n\n大家辛苦。`, ['议题一、|章程']],
    // With a number it is one of the items
    ['一、审议章程\n会议同意。\n二、会议小结\n大家辛苦。', ['一、|审议章程', '二、|会议小结']],
  ])('%j', (source, items) => {
    expect(itemsIn(source, 'markdown')).toEqual(items)
  })
})
