import { describe, expect, test } from 'vitest'
import { BodyReader } from '../../src/extract/departments.js'
import { KnownBodies } from '../../src/extract/known-bodies.js'
import { readSource } from '../../src/source/read-source.js'

const BEFORE = '会议决定，'

/** A reader of the text behind other words, and the offset at which it starts. */
function readerOf(text: string, known: string[]): { reader: BodyReader; text: string; start: number } {
  const { located } = readSource(`${BEFORE}${text}`, 'text')
  return { reader: new BodyReader(located, new KnownBodies(known)), text: located.text, start: BEFORE.length }
}

function bodyAt(written: string, { known = [] as string[], length = written.length } = {}): string | null {
  const { reader, text, start } = readerOf(written, known)
  const end = reader.readBody(start, start + length)
  return end < 0 ? null : text.slice(start, end)
}

/** 甲、乙|rest, and what kind of list it is. */
function listAt(written: string, length = written.length): string | null {
  const { reader, text, start } = readerOf(written, [])
  const list = reader.readBodies(start, start + length)
  if (!list) return null
  const names = list.bodies.map((body) => text.slice(body.start, body.end)).join('、')
  return `${names}|${text.slice(list.end)}${list.stems ? ' stems' : ''}${list.hasGeneric ? ' generic' : ''}`
}

function bodyBeforePost(written: string): string | null {
  const { reader, text, start } = readerOf(written, [])
  const body = reader.readBodyBeforePost(start, text.length)
  return body && text.slice(body.start, body.end)
}

describe('one body', () => {
  test.each([
    ['县财委要抓好', '县财委'],
    ['财委要抓好', null],
    ['县财政局的部门要抓好', '县财政局'],
    ['县财政局各位同志要抓好', '县财政局'],
    ['县财政局各部门要抓好', null],
    ['县财政局（）要抓好', '县财政局'],
    ['县财政局（国资办要抓好', '县财政局'],
    ['县财政局（国资办）要抓好', '县财政局（国资办）'],
    ['市航道段配合', '市航道段'],
    // Of the house that met
    ['本部法制处要抓好', '本部法制处'],
    ['本部处要抓好', null],
    ['本部同仁要抓好', null],
    ['', null],
  ])('%j', (text, body) => {
    expect(bodyAt(text)).toBe(body)
  })

  test('is known from elsewhere, and not beyond the limit', () => {
    expect(bodyAt('青溪海事要抓好', { known: ['青溪海事'] })).toBe('青溪海事')
    expect(bodyAt('青溪海事', { known: ['青溪海事'], length: 3 })).toBeNull()
    expect(bodyAt('青溪海事', { known: ['青溪海事'], length: 4 })).toBe('青溪海事')
    expect(bodyAt('市渔港监督负责', { length: 5 })).toBe('市渔港监督')
    expect(bodyAt('市渔港监督负责', { length: 4 })).toBeNull()
  })
})

describe('the body of a person', () => {
  test.each([
    ['县水利局局长田野', '县水利局'],
    ['县发改局党组书记田野', '县发改局'],
    ['县水利局党支部书记田野', '县水利局'],
    // 县委书记 is a post by itself
    ['县委书记田野', null],
    ['云岭镇党委书记田野', '云岭镇党委'],
    ['该局局长田野', null],
    ['各局局长田野', null],
    ['学校校长田野', null],
    ['医院院长田野', null],
    ['县医院院长田野', '县医院'],
    ['县水利局要抓好', null],
  ])('%s', (text, body) => {
    expect(bodyBeforePost(text)).toBe(body)
  })
})

describe('what may start here', () => {
  test.each([
    ['青溪海事', true, false],
    ['各部门', true, false],
    ['PMO', false, true],
    ['属地', true, true],
    ['企业', false, true],
    ['供水', false, false],
  ])('%s', (text, known, otherwise) => {
    const { reader, start } = readerOf(text, ['青溪海事'])
    expect([reader.mayStart(start), reader.mayStartOtherwise(start)]).toEqual([known, otherwise])
  })

  test('an addressee in general is none', () => {
    const { reader, start } = readerOf('学校', [])
    expect(reader.isGeneric({ start, end: start + 2 })).toBe(true)
    expect(reader.isGeneric({ start: 0, end: 4 })).toBe(false)
  })
})

describe('addressees in general among bodies', () => {
  test.each([
    ['属地要抓好', '|要抓好 generic'],
    ['属地县水利局要抓好', '县水利局|要抓好'],
    ['企业、学校要抓好', '|要抓好 generic'],
    ['县水利局、企业要抓好', '县水利局|要抓好 generic'],
    ['各乡镇、县水利局要抓好', '县水利局|要抓好 generic'],
    // One of each kind, and the level alone
    ['各市、县水利局要抓好', '|要抓好 generic'],
    ['各区县政府、园区管委会要抓好', '|要抓好 generic'],
    ['各区县政府、东园区管委会要抓好', '东园区管委会|要抓好 generic'],
    ['各区县政府、云岭镇园区管委会要抓好', '云岭镇园区管委会|要抓好 generic'],
    ['县财政局、园区管委会要抓好', '县财政局、园区管委会|要抓好'],
  ])('%s', (text, list) => {
    expect(listAt(text)).toBe(list)
  })
})

describe('names that only the end of the list makes bodies', () => {
  test.each([
    ['电信、移动、联通等公司要抓好', '电信、移动、联通|要抓好'],
    ['电信等公司要抓好', null],
    ['县供电公司、港华燃气等管线单位要抓好', '县供电公司、港华燃气|要抓好'],
    ['县供电公司、要加强燃气等单位要抓好', '县供电公司|、要加强燃气等单位要抓好'],
    ['县水利局、港华燃气要抓好', '县水利局|、港华燃气要抓好'],
    ['清泉镇、财政、林草等部门要抓好', '清泉镇、财政、林草|要抓好 stems'],
    ['县发改、财政部门，要抓好', '县发改、财政部门|，要抓好 stems'],
    ['发展改革部门要抓好', '发展改革部门|要抓好'],
    ['县水利局、县财政局等部门要抓好', '县水利局、县财政局|要抓好'],
    ['县发改、财政等部门', '县发改、财政| stems'],
    ['县发改、财政要抓好', null],
    ['县发改、要求、财政等部门要抓好', null],
    ['县发改A、财政等部门要抓好', null],
    ['县发改，财政等部门要抓好', null],
  ])('%s', (text, list) => {
    expect(listAt(text)).toBe(list)
  })
})

test('as many of them as a list has', () => {
  const stems = '县发改、财政、审计、水利、交通、住建、教育、民政、司法、人社、卫健、应急、统计'
  expect(listAt(`${stems}等部门要抓好`)).toBe(`${stems}|要抓好 stems`)
})

describe('where the list ends', () => {
  test.each([
    ['县水利局、县财政局两家单位要抓好', '县水利局、县财政局|要抓好'],
    ['县水利局与县财政局共同办理', '县水利局、县财政局|共同办理'],
    ['县水利局与县财政局签订协议', '县水利局|与县财政局签订协议'],
    ['县水利局、县财政局、', '县水利局、县财政局|、'],
    ['县供水集团（原自来水公司）、县财政局要抓好', '县供水集团、县财政局|要抓好'],
    ['县供水集团（原自来水公司要抓好', '县供水集团|（原自来水公司要抓好'],
    ['PMO、SIG负责', 'PMO、SIG|负责'],
    ['县水利局、县财政局等部门', '县水利局、县财政局|'],
  ])('%s', (text, list) => {
    expect(listAt(text)).toBe(list)
  })

  test.each([
    [9, '县水利局、县财政局|'],
    [8, '县水利局|、县财政局'],
    [5, '县水利局|、县财政局'],
    [4, '县水利局|、县财政局'],
    [3, null],
  ])('within %i characters', (length, list) => {
    expect(listAt('县水利局、县财政局', length)).toBe(list)
  })

  test('brackets, words that close it and generic elements, too', () => {
    expect(listAt('县供水集团（原自来水公司）', 5)).toBe('县供水集团|（原自来水公司）')
    expect(listAt('县水利局等部门', 5)).toBe('县水利局|等部门')
    expect(listAt('县水利局、各乡镇', 7)).toBe('县水利局|、各乡镇')
    expect(listAt('县水利局、PMO负责', 6)).toBe('县水利局|、PMO负责')
  })
})

describe('a slash parts bodies', () => {
  test.each([
    ['县水利局／县财政局要抓好', '县水利局、县财政局|要抓好'],
    ['县水利局/县财政局要抓好', '县水利局、县财政局|要抓好'],
    // Behind it stands no body
    ['县水利局／管网要抓好', '县水利局|／管网要抓好'],
  ])('%s', (text, list) => {
    expect(listAt(text)).toBe(list)
  })
})

test.each([
  ['县水利局等驻县单位要抓好', '县水利局|要抓好'],
  ['县水利局等驻军要抓好', '县水利局|驻军要抓好'],
  ['公安、信访部门对接资金', '公安、信访部门|对接资金 stems'],
  ['公安、信访部门来函', null],
])('what closes a list: %s', (text, list) => {
  expect(listAt(text)).toBe(list)
})

test.each([
  ['市住建、卫健等部门和桥东区、长安区政府配合', '市住建、卫健、桥东区、长安区政府|配合 stems'],
  ['公安、信访等部门以及清泉镇政府要抓好', '公安、信访、清泉镇政府|要抓好 stems'],
  ['公安、信访等部门和有关企业要抓好', '公安、信访|和有关企业要抓好 stems'],
  ['市发改、财政、审计三部门会审', '市发改、财政、审计|会审 stems'],
  ['市发改局、财政局、审计局三部门会审', '市发改局、财政局、审计局|会审'],
])('what goes on behind stems, and what counts them: %s', (text, list) => {
  expect(listAt(text)).toBe(list)
})
