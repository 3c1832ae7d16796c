import { describe, expect, test } from 'vitest'
import { arrives, beginsDeadline, isCondition, isMatter, namesOther, sharesBody } from '../../src/extract/task-clauses.js'
import type { Body } from '../../src/extract/departments.js'

const body = (text: string, name: string): Body => {
  const start = text.indexOf(name)
  return { start, end: start + name.length }
}
/** The offset behind the body 县水利局, and the whole clause. */
const behindBody = (rest: string) => ['县水利局' + rest, 4, { start: 0, end: 4 + rest.length }] as const

describe('somebody is told who is no body', () => {
  test.each([
    ['新任职干部要于一周内到岗', true],
    ['群众须配合', true],
    ['价格须在8月15日前公布', false],
    ['十月一日前必须完工', false],
    ['会后要抓紧', false],
    ['抓好工作要求', false],
    ['组织群众要及时', false],
    ['群众配合', false],
  ])('%s: %s', (clause, told) => {
    expect(namesOther(`，${clause}`, 1)).toBe(told)
  })
})

describe('a clause that is a matter', () => {
  test.each([
    ['承办资格赛经费问题', true],
    ['经费的请示', true],
    ['要解决经费问题', false],
    ['牵头解决经费问题', false],
    ['承办须解决的经费问题', false],
    ['承办资格赛', false],
  ])('县水利局%s: %s', (rest, matter) => {
    expect(isMatter(...behindBody(rest))).toBe(matter)
  })

  test('is read to the end of the clause, and no further', () => {
    expect(isMatter('县水利局经费问题，下次再议', 4, { start: 0, end: 8 })).toBe(true)
    expect(isMatter('县水利局经费，问题', 4, { start: 0, end: 6 })).toBe(false)
  })
})

test.each([
  ['下周来校', true],
  ['下周到县', true],
  ['于下周三再来校', false],
  ['，来校', false],
  ['到场', false],
])('what is going to happen: %s: %s', (rest, expected) => {
  expect(arrives(`督导组${rest}`, 3)).toBe(expected)
})

test.each([
  ['9月底前完成', true],
  ['完成，9月底前', false],
  ['完成', false],
])('by when stands where the verb would: %s: %s', (rest, expected) => {
  expect(beginsDeadline(`县水利局${rest}`, 4)).toBe(expected)
})

describe('between the bodies and what they must do stands when', () => {
  test.each([
    ['道路开挖的', true],
    ['挂牌后恢复', true],
    ['为征收主体', true],
    ['均为供水责任单位', true],
    ['为了征收主体', false],
    ['道路开挖', false],
    ['要负责道路开挖的', false],
    ['道路开挖以及管线迁移施工占道停的', true],
    ['道路开挖以及管线迁移施工占道停水的', false],
  ])('县水利局%s: %s', (rest, expected) => {
    expect(isCondition(...behindBody(rest))).toBe(expected)
  })

  test('in the clause alone', () => {
    expect(isCondition('县水利局挂牌，后恢复', 4, { start: 0, end: 6 })).toBe(false)
  })
})

test('a body in short is the same body', () => {
  const text = '县水利局牵头，市水利局、县财政局配合'
  const leads = [body(text, '县水利局')]
  expect(sharesBody(text, leads, [body(text, '县财政局'), body(text, '市水利局')])).toBe(true)
  expect(sharesBody(text, leads, [body(text, '县财政局')])).toBe(false)
  expect(sharesBody(text, [], [body(text, '市水利局')])).toBe(false)
})
