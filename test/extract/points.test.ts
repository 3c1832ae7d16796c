import { describe, expect, test } from 'vitest'
import { pointsIn } from './item-of.js'

describe('points', () => {
  test.each([
    ['会议要求，一是摸清底数；二是守住底线。', '一是摸清底数； 二是守住底线。'],
    ['会议要求，一要节水；二要护水；三要治水。', '一要节水； 二要护水； 三要治水。'],
    ['会议要求，（一）摸清底数。（二）守住底线。', '（一）摸清底数。 （二）守住底线。'],
    ['会议要求：\n1.摸清底数；\n2.守住底线。', '1.摸清底数； 2.守住底线。'],
    ['会议要求：\n（一）节水。一是抄表；二是换表。\n（二）护水。', '（一）(一是抄表； 二是换表。) （二）护水。'],
    ['会议要求：\n（1）节水。①抄表；②换表。\n（2）护水。', '（1）(①抄表； ②换表。) （2）护水。'],
    ['会议要求：\n1.抄表。\n2.换表。\n会议强调：\n1.节水。\n2.护水。', '1.抄表。 2.换表。 1.节水。 2.护水。'],
    ['会议要求：\n1.2023年完成；\n2.明年验收。', '1.2023年完成； 2.明年验收。'],
  ])('%j', (body, points) => {
    expect(pointsIn(body)).toBe(points)
  })
})

describe('none', () => {
  test.each([
    '会议要求，一是摸清底数，抓好整改。',
    '会议要求，投入3.5万元，新建2.4公里管网。',
    '会议要求，落实《办法（一）》和第二是否调整。',
    '会议要求，统筹一、二、三级管网。',
    '会议要求，十要素齐全。',
    '会议要求，按照第（一）项办理。',
  ])('%s', (body) => {
    expect(pointsIn(body)).toBe('')
  })
})

test('nesting as deep as a text likes costs no more than its length', () => {
  const body = `会议要求：${Array.from({ length: 3000 }, (_, index) => `\n${(index % 2) + 1}.甲`).join('')}`
  const started = performance.now()
  expect(pointsIn(body)).toContain('1.甲')
  expect(performance.now() - started).toBeLessThan(1500)
})
