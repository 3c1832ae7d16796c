import { describe, expect, test } from 'vitest'
import { resolveFullNames } from '../../src/resolve/departments.js'

describe('what an enumeration leaves out is put back', () => {
  test.each([
    ['市水利局、财政局', '市水利局、市财政局'],
    ['市水利局、财政局、县教育局、住建局', '市水利局、市财政局、县教育局、县住建局'],
    ['縣水利處、財政處', '縣水利處、縣財政處'],
    ['市住建局、城投集团、自来水公司、城市建设投资有限公司', '市住建局、市城投集团、市自来水公司、市城市建设投资有限公司'],
    ['城关镇、石牌乡人民政府', '城关镇人民政府、石牌乡人民政府'],
    ['城关镇、石牌乡、丹溪镇人民政府', '城关镇人民政府、石牌乡人民政府、丹溪镇人民政府'],
  ])('%s', (names, full) => {
    expect(resolveFullNames(names.split('、'))).toEqual(full.split('、'))
  })

  test('from the name before the sentence, too', () => {
    expect(resolveFullNames(['水利局'], '市')).toEqual(['市水利局'])
  })
})

describe('left as it is', () => {
  test.each(['水利局、财政局', '财政局、市水利局', '市水利局、云岭镇', '云岭镇、市水利局', '云岭镇水利站、石牌乡人民政府', '市水利局、国网供电公司', '市水利局、青川县教育局', '市场监管局、财政局', '市水利局、贵州建工项目部', '县水利局、澜川工业园区管委会', '县委、县政府', '市住建局、远大集团、华丰公司'])('%s', (names) => {
    expect(resolveFullNames(names.split('、'))).toEqual(names.split('、'))
  })

  test('none gives none', () => {
    expect(resolveFullNames([])).toEqual([])
  })
})

test.each([
  ['市水利局、青川海关', '市水利局、青川海关'],
  ['市水利局、青川海事局', '市水利局、青川海事局'],
  // 海关 in the midst of a name
  ['市水利局、海关商会', '市水利局、市海关商会'],
])('a customs house stands by itself: %s', (names, full) => {
  expect(resolveFullNames(names.split('、'))).toEqual(full.split('、'))
})
