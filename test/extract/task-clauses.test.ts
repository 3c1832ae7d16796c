import { describe, expect, test } from 'vitest'
import { arrives, beginsDeadline, isCondition, isDuty, isMatter, isTheirMoney, namesOther, opensCondition, sharesBody, stays } from '../../src/extract/task-clauses.js'
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
    ...['信息', '预警', '数据', '物资', '装备', '设备', '款项', '工程'].map((thing): [string, boolean] => [`${thing}须到位`, false]),
    ['信息员须到位', true],
    ['价格均须公布', false],
    ['资金都要到位', false],
    ['手续全部要办结', false],
    ['群众均须配合', true],
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
    ['承办资格赛一事', true],
    // Its state is what is to be reported, and not the matter.
    ...['报送', '上报', '通报', '公布', '公示', '反馈', '报告', '核实', '摸清', '查清'].map((verb): [string, boolean] => [`${verb}渗漏情况`, false]),
    ['渗漏情况', true],
    ['报送，渗漏情况', true],
    // The matter, and who sees to it.
    ...['项目', '工程', '工作', '事项', '事宜', '问题', '经费', '建设', '改造', '搬迁'].map((kind): [string, boolean] => [`水厂${kind}由县城投集团承担`, true]),
    ['水厂楼房由县城投集团承担', false],
    ['把水厂项目由县城投集团承担', true],
    ['应把水厂项目由县城投集团承担', false],
    ['下步应建水厂项目由县城投集团承担', false],
    ['水厂项目，由县城投集团承担', false],
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
    ['对来校', false],
    ['对到院', false],
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

test.each([
  ['要抓好', true],
  ['负责', true],
  ['接下来抓好', true],
  ['要求抓好', false],
  ['要点在于', false],
  ['抓好', false],
])('a duty begins with %s: %s', (rest, expected) => {
  expect(isDuty(`县水利局${rest}`, 4)).toBe(expected)
})

describe('what opens a condition', () => {
  test.each(['如供水公司不能完工', '若县水利局缺人', '倘水位上涨', '假如漏水', '一旦漏水', '万一漏水', '除非县水利局牵头'])('%s', (text) => {
    expect(opensCondition(text, 0)).toBe(true)
  })

  test.each(['如东县水利局', '如皋市水利局', '若羌县水利局', '若尔盖县水利局', '如期完工', '如实上报', '如何供水', '县水利局如缺人'])('not %s', (text) => {
    expect(opensCondition(text, 0)).toBe(false)
  })
})

describe('what stays as it is', () => {
  test.each([
    ['不搬迁', true],
    ['暂不合并。', true],
    ['不变，二院迁出', true],
    ['不作硬性规定', true],
    ['不作出答复', false],
    ['不得搬迁', false],
    ['不再搬迁', false],
    ['不调整库存上限', false],
    ['不予调整', false],
  ])('县水利局%s: %s', (rest, isSo) => {
    expect(stays(...(behindBody(rest).slice(0, 2) as [string, number]))).toBe(isSo)
  })
})

describe('where the money comes from', () => {
  test.each([
    ['储备金拨付', true],
    ['专项经费列支', true],
    ['基金中列支', true],
    ['自有资金解决', true],
    ['安排经费支付', false],
    ['从专项经费中列支', false],
    ['经费不足', false],
    ['筹集基金', false],
  ])('由县水利局%s: %s', (words, isMoney) => {
    const [text, at] = behindBody(words)
    expect(isTheirMoney(text, at)).toBe(isMoney)
  })
})
