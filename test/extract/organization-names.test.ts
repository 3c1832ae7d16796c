import { describe, expect, test } from 'vitest'
import { isGenericAt, isGenericName, readOrganizationEnd, startsAction } from '../../src/extract/organization-names.js'
import { foldScript } from '../../src/source/script.js'

/** The name that opens the text, or null. */
function nameAt(written: string): string | null {
  const text = foldScript(written)
  const end = readOrganizationEnd(text, 0, text.length)
  return end < 0 ? null : text.slice(0, end)
}

describe('where a name ends', () => {
  test.each([
    ['县水利局要抓好落实', '县水利局'],
    ['市公安局交警支队牵头', '市公安局交警支队'],
    ['县财政局组织验收', '县财政局'],
    ['县委组织部牵头', '县委组织部'],
    ['青川高新区管委会要', '青川高新区管委会'],
    ['国网青川县供电公司负责', '国网青川县供电公司'],
    ['县政府督查室要跟踪', '县政府督查室'],
    ['云岭镇要抓好', '云岭镇'],
    ['云岭镇人民政府要抓好', '云岭镇人民政府'],
    ['青川供水（集团）有限公司负责', '青川供水（集团）有限公司'],
    ['环境保护局辦理', '环境保护局'],
    ['財政處核定', '财政处'],
    ['县教育局，县水利局', '县教育局'],
    ['市长热线办跟踪', '市长热线办'],
    ['书记处负责', '书记处'],
    ['协会培训部负责', '协会培训部'],
    ['县造纸厂要整改', '县造纸厂'],
    ['县水利学会灌溉分会组织', '县水利学会灌溉分会'],
    ['青川置业负责', '青川置业'],
    ['青川城投负责', '青川城投'],
  ])('%s', (text, name) => {
    expect(nameAt(text)).toBe(name)
  })
})

describe('no name', () => {
  test.each([
    '优化布局要抓紧',
    '全局工作',
    '干部要带头',
    '会议室要整洁',
    '有所改善',
    '城市要发展',
    '要求县水利局',
    '建议县水利局',
    '督促县水利局',
    '授权县水利局',
    '联合县水利局',
    '市长负责',
    '工厂要整改',
    '厂房要加固',
    '2023年县水利局',
    '加强县水利局建设',
    '《县水利局办法》',
    '，县水利局',
    '的县水利局',
    '',
  ])('%j', (text) => {
    expect(nameAt(text)).toBeNull()
  })
})

test('a name goes not beyond the limit, nor beyond what any name is long', () => {
  expect(readOrganizationEnd('县水利局', 0, 3)).toBe(-1)
  expect(nameAt(`${'青'.repeat(60)}水利局`)).toBeNull()
})

describe('addressees in general', () => {
  test.each(['各部门', '有关单位', '全市', '学校', '社区'])('%s', (name) => {
    expect(isGenericName(name)).toBe(true)
  })

  test.each(['县水利局', '青川一中', '云岭社区'])('not %s', (name) => {
    expect(isGenericName(name)).toBe(false)
    expect(isGenericAt(name, 0)).toBe(false)
  })
})

test('an action is no more of a name', () => {
  expect(startsAction('组织验收', 0)).toBe(true)
  expect(startsAction('水利局', 0)).toBe(false)
})
