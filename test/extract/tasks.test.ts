import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'
import { itemOf, namesOf, tasksIn } from './item-of.js'

describe('wherever a directive stands in the item', () => {
  test.each([
    ['会议要求，一是摸清底数，由县水利局负责；二是守住底线，由县财政局负责。', ['县水利局', '县财政局']],
    ['县水利局：\n1.摸清底数。\n2.守住底线。\n县财政局：\n1.核拨资金。', ['县水利局', '县水利局', '县财政局']],
    ['会议明确，县水利局要做好以下工作：\n1.摸清底数。\n2.守住底线。', ['县水利局', '县水利局', '县水利局']],
    ['会议要求：\n县水利局：配合县财政局核拨资金。', ['+县水利局']],
  ])('%j', (body, tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })
})

test('what was put before the meeting is none', () => {
  expect(tasksIn('說明：擬由環境保護局負責。\n決議：照案通過。')).toEqual([])
})

test('what a rejected motion would have told is none', () => {
  expect(tasksIn('決議：不予通過。', '請環境保護局增設測站，提請討論')).toEqual([])
})

test('full names put back what an enumeration leaves out', () => {
  const [task] = itemOf('由县水利局、财政局会同教育局办理。').tasks
  expect([...(task?.leadDepartments ?? []), ...(task?.supportingDepartments ?? [])].map(({ name, fullName }) => `${name}>${fullName}`)).toEqual([
    '县水利局>县水利局',
    '财政局>县财政局',
    '教育局>县教育局',
  ])
})

test('a deadline is dated from the day of the meeting', () => {
  const [task] = itemOf('由县水利局于6月底前办结。').tasks
  expect(task?.deadline).toMatchObject({ text: '6月底前', date: '2023-06-30' })
})

test('the action is the clause behind the bodies', () => {
  const [task] = itemOf('会议要求，县水利局要抓好供水。').tasks
  expect(task?.action).toBe('要抓好供水')
})

describe('a sentence as the title of its item', () => {
  test.each([
    ['由县财政局拨付100万元。', '县财政局'],
    ['县财政局、县水利局负责制定政策，年底前报县政府。', '县财政局、县水利局@年底前'],
    ['县财政局要加强监管。', '县财政局'],
    ['县财政局关于预算执行情况的汇报。', ''],
    ['县财政局申请追加经费。', ''],
    ['县教育局报送的布局规划。', ''],
  ])('一、%s', (sentence, task) => {
    const [item] = parseMinutes(`时间：2023年3月1日\n\n一、${sentence}\n二、研究供水\n会议同意。`).items
    expect(item?.tasks.map(({ leadDepartments, deadline }) => namesOf(leadDepartments) + (deadline ? `@${deadline.text}` : '')).join(' ')).toBe(task)
  })
})
