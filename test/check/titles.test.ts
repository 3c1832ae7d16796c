import { expect, test } from 'vitest'
import { coreOf, isAbbreviation, likeness, mayBeOneDocument, numbersIn } from '../../src/check/titles.js'

test.each([
  ['《关于加强供水管理的意见（试行）》', '加强供水管理的意见'],
  ['《“一网通办” 工作方案》', '一网通办工作方案'],
  ['《关于修订〈甲办法〉的决定》', '修订甲办法的决定'],
  ['供水办法(试行)', '供水办法'],
  ['供水办法（公开征求意见第二次修改稿）', '供水办法'],
  ['供水办法（公开征求意见第二次修改稿件）', '供水办法公开征求意见第二次修改稿件'],
  ['（试行）', '试行'],
  ['供水（试行）办法', '供水试行办法'],
  ['供水的关于', '供水的关于'],
])('the core of %s is %s', (title, core) => {
  expect(coreOf(title)).toBe(core)
})

test.each([
  ['出租管理办法', '工业厂房出租管理办法', true],
  ['厂房管理办法', '工业厂房出租管理办法', true],
  ['厂房租赁办法', '工业厂房出租管理办法', false],
  ['', '甲', true],
])('%s is an abbreviation of %s: %s', (short, long, expected) => {
  expect(isAbbreviation(short, long)).toBe(expected)
})

test.each([
  ['供水管理办法', '供水管理办法', 1],
  ['供水管理办法', '城市更新条例', 0],
  ['供水管理办法', '供热管理办法', 5 / 6],
  ['供水', '供水供水', 0.5],
  ['', '', 0],
])('%s and %s are alike by %d', (one, other, expected) => {
  expect(likeness(one, other)).toBe(expected)
  expect(likeness(other, one)).toBe(expected)
})

test.each([
  ['青川市城市更新管理办法', '青川市城乡供热管理办法', false],
  ['青川市供水管理办法', '青川市供水管理暂行办法', true],
  ['供水管理办法', '青川市供水管理办法', true],
  ['青川市工业厂房出租管理办法', '青川市工业厂房租赁管理办法', true],
  ['供水管理办法', '供水管理方案', false],
  ['办法', '供水办法', false],
  ['水办法', '供水办法', true],
  ['供水办法', '供水和供热的办法', true],
  ['供水管理', '供水管理和供热', true],
  ['供水管理', '供水管理和供热规', false],
  ['供水甲管', '供水乙管', false],
  ['供水甲管理', '供水乙管理', true],
])('%s and %s may be one document: %s', (one, other, expected) => {
  expect(mayBeOneDocument(one, other)).toBe(expected)
  expect(mayBeOneDocument(other, one)).toBe(expected)
})

test('numbers of a name tell documents apart', () => {
  expect(numbersIn('《2022年预算》')).not.toBe(numbersIn('《2023年预算》'))
  expect(numbersIn('《第十三次全会》')).toBe('十三')
})
