import { describe, expect, test } from 'vitest'
import {
  bare,
  endsAsTitle,
  isContainerHeading,
  isItemLabel,
  isListFormula,
  kindOfNumbered,
  tellsAttendance,
} from '../../src/outline/headings.js'

describe('a heading inside an item', () => {
  test.each(['结论', '会议要求', '会议 决定：', '会议议定。', '会议意见'])('%s', (heading) => {
    expect(isItemLabel(heading)).toBe(true)
  })

  test.each(['供水方案', '县会议要求', '会议要求抓落实', '会议议程', ''])('not %s', (heading) => {
    expect(isItemLabel(heading)).toBe(false)
  })
})

describe('the name of minutes', () => {
  test.each(['供水工作会议纪要', '供水工作会议纪要（节选）', '供水工作例会(第3次)', '村民会议', 'Weekly Meeting', '供水工作会议记录（一）（二）'])(
    '%s',
    (name) => {
      expect(endsAsTitle(name)).toBe(true)
    },
  )

  test.each(['供水方案', '供水方案（节选）', '供水工作会议纪要（节选', '供水工作会议纪要编写', '供水工作会议纪要的说明（节选）', '供水工作会议纪要）', '纪要的（'])(
    'not %s',
    (name) => {
      expect(endsAsTitle(name)).toBe(false)
    },
  )
})

describe('a heading that groups', () => {
  test.each(['各科室业务报告', '各部门工作汇报事项', '各组报告', '——下午——', '【上午场】', '下午会议', '会议内容（一）', '会议内容（'])('%s', (heading) => {
    expect(isContainerHeading(heading)).toBe(true)
  })

  test.each(['各科室供水、供热业务部门报告', '各报告', '各科室业务报告表', '县各科室业务报告', '各局，各科室报告', '下午四时', '供水（一）会议内容', '（会议内容'])(
    'not %s',
    (heading) => {
      expect(isContainerHeading(heading)).toBe(false)
    },
  )

  test('up to fourteen characters', () => {
    expect(isContainerHeading('各科室单位组业务报告事项')).toBe(true)
    expect(isContainerHeading(`${'供水'.repeat(5)}议定事项`)).toBe(true)
    expect(isContainerHeading(`供${'供水'.repeat(5)}议定事项`)).toBe(false)
  })
})

describe('a numbered line longer than any heading', () => {
  const kindOf = (heading: string): string => kindOfNumbered(heading, 0, heading.length)

  test('that a bracket or colon opens early is read by what stands before', () => {
    expect(kindOf(`附件${'：'}${'供水'.repeat(19)}`)).toBe('idle')
    expect(kindOf(`散会：${'供水'.repeat(40)}`)).toBe('idle')
    expect(kindOf(`附件(${'供水'.repeat(40)})`)).toBe('idle')
  })

  test('and without one is an item, even where it ends the meeting', () => {
    expect(kindOf(`主席宣布开会${'并'.repeat(40)}`)).toBe('numbered')
    expect(kindOf(`主席宣布开会。${'并'.repeat(40)}`)).toBe('idle')
    expect(kindOf(`主席宣布开会${'并'.repeat(34)}`)).toBe('idle')
    expect(kindOf(`主席宣布开会${'并'.repeat(35)}`)).toBe('numbered')
    expect(kindOf(`主席宣布开会${'并'.repeat(33)}。并并`)).toBe('idle')
    expect(kindOf(`主席宣布开会${'并'.repeat(34)}。并并`)).toBe('numbered')
  })
})

test('a name of stops alone is bare of them, up to its start', () => {
  expect(bare('。。')).toBe('')
  expect(bare('')).toBe('')
  expect(bare('：会议：')).toBe('：会议')
})

test('a formula is no longer than thirty characters', () => {
  const formula = (count: number): string => `经${'县'.repeat(8)}，现将会议${'议'.repeat(count)}：`
  expect(isListFormula(formula(12))).toBe(true)
  expect(isListFormula(formula(13))).toBe(false)
})

test('who was there, in a paragraph of bounded length', () => {
  const told = (count: number): string => `${'市'.repeat(count)}参加会议。`
  expect(tellsAttendance(told(395))).toBe(true)
  expect(tellsAttendance(told(396))).toBe(false)
  expect(tellsAttendance('会议由田野参加会议。')).toBe(false)
  expect(tellsAttendance('会议由校长田野主持。副校长安全参加会议。')).toBe(true)
  expect(tellsAttendance('市领导田野参加会议。县财政局主要负责人列席会议。计划因公请假。')).toBe(true)
  expect(tellsAttendance('县财政局参加会议。县水利局要派员列席。')).toBe(false)
})
