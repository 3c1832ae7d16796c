import { describe, expect, test } from 'vitest'
import { mayEndName, opensLength, readOrganizationEnd } from '../../src/extract/organization-names.js'

/** The name that stands behind 请, or null. */
function nameAt(text: string): string | null {
  const asked = `请${text}`
  const end = readOrganizationEnd(asked, 1, asked.length)
  return end < 0 ? null : asked.slice(1, end)
}

describe('a character that may end a name', () => {
  test.each([
    ['县水利局', 3, true],
    ['县水利局', 2, false],
    ['公司', 1, true],
    ['公司', 0, false],
    ['委员会', 2, true],
    ['会', 0, false],
    ['局', 0, true],
  ])('%s at %i: %s', (text, at, ends) => {
    expect(mayEndName(text, at)).toBe(ends)
  })
})

describe('places', () => {
  test.each([
    ['东城区要抓好', '东城区'],
    ['西湖区要抓好', '西湖区'],
    ['老城区要改造', null],
    ['南山区要绿化', null],
    ['沂县要抓好', '沂县'],
    ['县区要抓好', null],
    ['省市要抓好', null],
    ['州县要抓好', null],
    ['青川县要抓好', '青川县'],
    ['青川县，', '青川县'],
    // What is behind the place goes on to a body, or to none.
    ['青川县供电公司负责', '青川县供电公司'],
    ['青川县供水管网老化', null],
    ['青川县供电很紧张，公司负责', null],
    ['青川县供电加强公司管理', null],
    ['芒洪乡12月底前完成', '芒洪乡'],
    ['芒洪乡9月底前完成', '芒洪乡'],
    ['芒洪乡1户农民', null],
  ])('%s', (text, name) => {
    expect(nameAt(text)).toBe(name)
  })
})

describe('where a name goes on behind a body', () => {
  test.each([
    ['县政府办人员不足', '县政府办'],
    ['县政府招商局要抓好', '县政府招商局'],
    ['县水利局人事处处长负责', '县水利局人事处'],
    ['县水利局人事处处理来信', '县水利局人事处'],
    ['县公安局城北卡口处人员', '县公安局'],
    ['省电力局送变电公司负责', '省电力局送变电公司'],
    ['县教育局商务科要抓好', '县教育局商务科'],
    ['县教育局商县财政局办理', '县教育局'],
    // Seated at another body
    ['县纪委监委驻林业和草原局纪检监察组负责', '县纪委监委驻林业和草原局纪检监察组'],
    ['县公安局驻村干部负责', '县公安局'],
    // A committee of the house
    ['县人大环境与资源保护委员会负责', '县人大环境与资源保护委员会'],
    ['县政协经济和科技委员会负责', '县政协经济和科技委员会'],
    ['县财政局环境与资源保护委员会负责', '县财政局'],
    ['县人大办公室环境与资源保护委员会负责', '县人大办公室'],
    ['县人大与县财政局负责', '县人大'],
  ])('%s', (text, name) => {
    expect(nameAt(text)).toBe(name)
  })

  const NO_ENDING = '江河湖海水泉渠道堤坝涵闸沟'

  test('no farther than names are long', () => {
    const between = (length: number, ending: string): string => `县政府${NO_ENDING.slice(0, length)}${ending}`
    expect(nameAt(`${between(12, '公司')}负责`)).toBe(between(12, '公司'))
    expect(nameAt(`${between(13, '公司')}负责`)).toBe('县政府')
    expect(nameAt(`${between(6, '科')}负责`)).toBe(between(6, '科'))
    expect(nameAt(`${between(7, '科')}负责`)).toBe('县政府')
  })

  test('not beyond the limit', () => {
    const text = '县人大环境与资源保护委员会'
    expect(readOrganizationEnd(text, 0, text.length)).toBe(text.length)
    expect(readOrganizationEnd(text, 0, text.length - 1)).toBe(3)
    expect(readOrganizationEnd('县委员会', 2, 4)).toBe(-1)
  })
})

describe('brackets and numbers inside a name', () => {
  test.each([
    ['青川供水（集团）公司负责', '青川供水（集团）公司'],
    ['青川县江河湖库农村供水（集团）有限公司负责', '青川县江河湖库农村供水（集团）有限公司'],
    ['青川供水（以下简称甲方并由其负责）公司负责', null],
    ['5号泵站管理处负责', '5号泵站管理处'],
    ['青川1260万元公司负责', null],
    ['青川2023年公司负责', null],
  ])('%s', (text, name) => {
    expect(nameAt(text)).toBe(name)
  })
})

describe('a length of time opens no name', () => {
  test.each(['一周内与村委会商定', '两个月内县水利局', '半年之内公司', '十日以内中心', '三个工作日内局'])('%s', (text) => {
    expect(opensLength(text, 0)).toBe(true)
  })

  test.each(['一周后与村委会商定', '周内与村委会商定', '内部一周内', '一中心内科'])('but not %s', (text) => {
    expect(opensLength(text, 0)).toBe(false)
  })
})

test.each([
  ['区长江航道处要抓好', '区长江航道处'],
  ['市长江河道局要抓好', '市长江河道局'],
  ['区长田野要抓好，航道处配合', null],
])('区长江 is no post: %s', (text, name) => {
  expect(nameAt(text)).toBe(name)
})

test.each([
  // What is quoted is part of the name where an office goes on behind it.
  ['县“厕所革命”办公室要抓好', '县“厕所革命”办公室'],
  ['县委“进万家”工作专班牵头', '县委“进万家”工作专班'],
  ['市“两河”综合整治指挥部负责', '市“两河”综合整治指挥部'],
  ['县“厕所革命”管理办法要修订', null],
  ['县“两会”召开后由办公室汇总', null],
  ['“厕所革命”办公室要抓好', null],
  // Offices by their short names, and what only looks like one.
  ['县委目督办要督查', '县委目督办'],
  ['县法律顾问团负责审查', '县法律顾问团'],
  ['市城市更新办牵头', '市城市更新办'],
  ['县政协办要抓好', '县政协办'],
  ['县政协办理提案', '县政协'],
  ['校友会负责', '校友会'],
  ['校友会议要开好', null],
  ['行署交通局（机场筹建处）要抓好', '行署交通局'],
  ['县通信基站要建好', null],
  ['县财政局评审后拨付', '县财政局'],
  ['县财政局评审中心牵头', '县财政局评审中心'],
  ['引进县第一中学教师', null],
  ['居委会民生保障委员会入户发放', '居委会民生保障委员会'],
  ['居委会保障供水', '居委会'],
])('%s', (text, name) => {
  expect(nameAt(text)).toBe(name)
})
