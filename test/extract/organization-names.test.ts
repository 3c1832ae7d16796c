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
    ['市安委会要抓好', '市安委会'],
    ['县妇委会要抓好', '县妇委会'],
    ['立案庭要抓好', '立案庭'],
    ['民一庭要抓好', '民一庭'],
    ['县法院审判庭要抓好', '县法院审判庭'],
    ['县法院执行局要抓好', '县法院执行局'],
    ['县法院执行庭要抓好', '县法院执行庭'],
    ['县法院执行判决', '县法院'],
    ['县医院驻警队要抓好', '县医院驻警队'],
    ['县供销联合社要抓好', '县供销联合社'],
    ['县水利局从镇水利站抽调', '县水利局'],
    ['县供水公司从总部抽调人员', '县供水公司'],
    ['县水利局代县政府签约', '县水利局'],
    ['县水利局代市政府签约', '县水利局'],
    ['县水利局代区政府签约', '县水利局'],
    ['县水利局代省政府签约', '县水利局'],
    ['县水利局无偿划转', '县水利局'],
    ['县水利局委请县设计院', '县水利局'],
    ['县水利局委由县设计院', '县水利局'],
    ['县水利局洽请县设计院', '县水利局'],
    // 委会 goes on into another word.
    ...['议员', '商', '签', '见', '谈', '上', '场', '面', '同'].map((rest): [string, string] => [`县委会${rest}`, '县委']),
    ['县委会计科', '县委会计科'],
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
    '立案庭长',
    '审判庭审理',
    '审判庭前准备',
    '审判庭外和解',
    '审判庭上陈述',
    '家庭要和睦',
    ...['发挥', '提供', '接受', '每周', '每月', '每季', '每年', '每日', '每天'].map((opening) => `${opening}县水利局`),
    ...['连署', '延长', '后报', '赴'].map((breaker) => `因供水${breaker}县水利局`),
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
