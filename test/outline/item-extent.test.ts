import { describe, expect, test } from 'vitest'
import { isHeadedBusiness, opensBusiness } from '../../src/outline/item-title.js'
import type { Format } from '../../src/source/read-source.js'
import { outlineOfText } from './outline-of-text.js'

/** marker|title|body of each item. */
function itemsOf(source: string, format: Format = 'text'): string[] {
  const { located, items } = outlineOfText(source, format)
  return items.map(({ marker, title, body }) => `${marker?.written ?? ''}|${located.value(title)}|${located.value(body).replace(/\s+/g, ' ')}`)
}

describe('a heading that goes on in its line', () => {
  test.each([
    ['一、供水方案。会议同意。', '一、|供水方案|会议同意。'],
    ['一、供水方案：会议同意。', '一、|供水方案|会议同意。'],
    ['一、供水方案:会议同意。', '一、|供水方案|会议同意。'],
    ['一、供水方案。：会议同意。', '一、|供水方案|会议同意。'],
    ['一、供水（一期。二期）方案。会议同意。', '一、|供水（一期。二期）方案|会议同意。'],
    ['一、供水（一期（甲：乙））方案。会议同意。', '一、|供水（一期（甲：乙））方案|会议同意。'],
    ['一、供水（一期（甲片）：二期（乙片））方案。会议同意。', '一、|供水（一期（甲片）：二期（乙片））方案|会议同意。'],
    ['一、供水）方案。（会议）同意。', '一、|供水）方案|（会议）同意。'],
    ['一、供水“一期：二期”方案：会议同意。', '一、|供水“一期：二期”方案|会议同意。'],
    ['一、供水1:2000图件。会议同意。', '一、|供水1:2000图件|会议同意。'],
    ['一、供水2：会议同意。', '一、|供水2|会议同意。'],
    ['一、供水：3项。', '一、|供水|3项。'],
    ['一、供水。3项。', '一、|供水|3项。'],
    ['一、2.5。3项', '一、|2.5|3项'],
  ])('%s', (source, expected) => {
    expect(itemsOf(source)).toEqual([expected])
  })
})

describe('a heading on a line of its own', () => {
  test.each([
    ['一、供水方案\n会议同意。', '一、|供水方案|会议同意。'],
    ['一、供水方案：\n会议同意。', '一、|供水方案|会议同意。'],
    ['一、供水方案:\n会议同意。', '一、|供水方案|会议同意。'],
    ['一、供水方案.\n会议同意。', '一、|供水方案|会议同意。'],
    ['一、供水方案；', '一、|供水方案|'],
    ['一、供水方案', '一、|供水方案|'],
    ['一、供水方案。', '一、|供水方案|'],
    ['一、供水方案:', '一、|供水方案|'],
    ['一、案由：增设站牌\n会议同意。', '一、|增设站牌|会议同意。'],
    ['一、主旨：供水方案。会议同意。', '一、|供水方案|会议同意。'],
  ])('%j', (source, expected) => {
    expect(itemsOf(source)).toEqual([expected])
  })

  test('of Markdown is no place for the text, whatever stops it holds', () => {
    expect(itemsOf('## 一、供水：一期。二期\n\n会议同意。', 'markdown')).toEqual(['一、|供水：一期。二期|会议同意。'])
    expect(itemsOf('## 一、供水方案：\n\n会议同意。', 'markdown')).toEqual(['一、|供水方案|会议同意。'])
  })
})

describe('a label of who reports, behind white space, is no part of the heading', () => {
  test.each([
    ['1、申请捐赠软件平台　　汇报人：田野（云湖）\n- 托管在云上\n- 会议决策：同意\n2、供水方案\n会议同意。', '1、|申请捐赠软件平台'],
    ['1、申请捐赠软件平台　　汇报人：田野\n会议同意。\n2、供水方案\n会议同意。', '1、|申请捐赠软件平台'],
    ['1、申请捐赠软件平台　　议题负责人:田野\n会议同意。\n2、供水方案\n会议同意。', '1、|申请捐赠软件平台'],
    ['1、申请捐赠软件平台汇报人：田野\n会议同意。\n2、供水方案\n会议同意。', '1、|申请捐赠软件平台汇报人'],
    ['1、申请捐赠软件　　平台汇报人：田野\n会议同意。\n2、供水方案\n会议同意。', '1、|申请捐赠软件 平台汇报人'],
    ['1、申请捐赠软件平台　　汇报人\n会议同意。\n2、供水方案\n会议同意。', '1、|申请捐赠软件平台汇报人'],
    ['1、申请捐赠软件平台　　汇报人。田野\n会议同意。\n2、供水方案\n会议同意。', '1、|申请捐赠软件平台汇报人'],
    ['1、申请捐赠软件平台　　经费：两万元\n会议同意。\n2、供水方案\n会议同意。', '1、|申请捐赠软件平台经费'],
  ])('%j', (source, expected) => {
    expect(itemsOf(source)[0]?.replace(/\|[^|]*$/, '')).toBe(expected)
  })
})

describe('a first sentence is no heading, and belongs to the text', () => {
  test.each([
    ['二、供水项目由市热力集团作为主体，不再采用旧办法。市发改委要抓紧办理。', true],
    ['二、供水项目由市热力集团作为主体；不再采用旧办法。市发改委要抓紧办理。', true],
    ['二、关于供水项目，同意由市热力集团承办。市发改委要抓紧办理。', true],
    ['二、关于供水项目，责成市热力集团承办。市发改委要抓紧办理。', true],
    ['二、会议听取了供水项目的汇报。同意该方案。', true],
    ['二、大会审议供水项目。同意该方案。', true],
    ['二、市规划局田野汇报了供水情况。同意该方案。', true],
    ['二、科技处就申报条件作了说明。同意该方案。', true],
    ['二、供水）项目，不再采用旧办法。同意该方案。', true],
    ['二、关于供水、供热，供气项目。市发改委要抓紧办理。', false],
    ['二、供水项目由市热力集团作为主体。市发改委要抓紧办理。', false],
    ['二、供水（一期，二期）项目。市发改委要抓紧办理。', false],
    ['二、供水（一期，二期）与供热《甲，乙》项目。市发改委要抓紧办理。', false],
    ['二、供水（一期，二期）项目，不再采用旧办法。同意该方案。', true],
    ['二、供水项目，改由市热力集团（一期）承办。同意该方案。', true],
    ['二、有关于供水的项目，不再采用旧办法。同意该方案。', true],
    ['二、“供水，供热”项目。市发改委要抓紧办理。', false],
    ['二、供水项目，不再采用旧办法。', false],
    ['二、供水项目的汇报。同意该方案。', false],
    ['二、科技处作了的说明材料。同意该方案。', false],
  ])('%s: %s', (source, isSentence) => {
    const { located, items } = outlineOfText(source)
    const inText = items.map(({ title, body }) => body.start === title.start && body.end > title.end)
    expect(inText).toEqual([isSentence])
    expect(items.map(({ title }) => located.value(title))).toEqual([source.slice(2, source.indexOf('。'))])
  })

  test('save below a heading without a number', () => {
    expect(itemsOf('## 供水项目，一期\n\n会议同意。', 'markdown')).toEqual(['|供水项目，一期|会议同意。'])
  })
})

describe('a marker alone on its line takes its title from below', () => {
  test.each([
    ['第一案\n案由：訂定供水辦法\n決議：照案通過。', '第一案|訂定供水辦法|案由：訂定供水辦法決議：照案通過。'],
    ['第一案\n提案單位：水務處\n案由：訂定供水辦法。\n決議：照案通過。', '第一案|訂定供水辦法|提案單位：水務處案由：訂定供水辦法。決議：照案通過。'],
    ['第一案\n訂定供水辦法\n決議：照案通過。', '第一案|訂定供水辦法|訂定供水辦法決議：照案通過。'],
    ['第一案　提案單位：水務處\n案由：訂定供水辦法\n決議：照案通過。', '第一案|訂定供水辦法|提案單位：水務處案由：訂定供水辦法決議：照案通過。'],
  ])('%j', (source, expected) => {
    expect(itemsOf(source)).toEqual([expected])
  })

  test('from one of the next five lines', () => {
    const between = (count: number): string => '說明甲\n說明乙\n說明丙\n說明丁\n說明戊'.slice(0, count * 4 - 1)
    expect(itemsOf(`第一案\n${between(4)}\n案由：訂定供水辦法`)[0]).toContain('第一案|訂定供水辦法|')
    expect(itemsOf(`第一案\n${between(5)}\n案由：訂定供水辦法`)[0]).toContain('第一案|說明甲|')
  })
})

describe('a paragraph of unnumbered minutes', () => {
  test.each([
    ['会议审议了《供水，供热办法》，同意印发。', '|审议了《供水，供热办法》|会议审议了《供水，供热办法》，同意印发。'],
    ['会议首先审议了供水办法；同意印发。', '|审议了供水办法|会议首先审议了供水办法；同意印发。'],
    ['会议听取了供水汇报', '|听取了供水汇报|会议听取了供水汇报'],
    ['最后，会议研究了供水方案。要求：抓紧办理。', '|研究了供水方案|最后，会议研究了供水方案。要求：抓紧办理。'],
  ])('%s', (source, expected) => {
    expect(itemsOf(`${source}\n会议还研究了人事事项。`)).toEqual([expected, '|研究了人事事项|会议还研究了人事事项。'])
  })

  test('holds the lines below it', () => {
    expect(itemsOf('会议审议了供水办法，同意印发。\n水务局要抓紧办理。\n会议研究了人事事项。')).toEqual([
      '|审议了供水办法|会议审议了供水办法，同意印发。水务局要抓紧办理。',
      '|研究了人事事项|会议研究了人事事项。',
    ])
  })
})

test.each(['会议听取区水务局关于供水工程的汇报，', '会议还听取供水工程情况的通报。'])('%s takes up a matter', (text) => {
  expect(opensBusiness(text)).toBe(true)
})

test.each(['会议听取区水务局关于供水工程的汇报后', '会议听取汇报。', '会议听取供水，供热工程的汇报。', '会议审议了方案，结果如下：', '会议审议了方案，结果如下'])(
  '%s takes up none',
  (text) => {
    expect(opensBusiness(text)).toBe(false)
  },
)

describe('a heading and behind it what the meeting did', () => {
  test.each([
    '关于供水问题。会议听取了汇报。',
    '关于村道硬化事宜。经讨论，会议原则同意。',
    '审议《供水办法》。会议听取了汇报。',
    '讨论人事任免议案。人代工委作了说明。主任会议决定报常委会。',
  ])('%s', (text) => {
    expect(isHeadedBusiness(text)).toBe(true)
  })

  test.each([
    '关于供水问题。水务局要抓紧办理。',
    '供水问题。会议听取了汇报。',
    '关于供水问题，会议听取了汇报。',
    '关于供水。会议听取了汇报。',
    '会议听取了汇报。关于供水问题。',
    '研究制定供水办法。由水务局牵头。',
    '研究制定供水办法，水务局牵头。会议要求抓紧。',
  ])('not %s', (text) => {
    expect(isHeadedBusiness(text)).toBe(false)
  })
})

test.each([
  ['河东小学扩建工程：主体已封顶。会议要求抓紧装修。', true],
  ['河东小学扩建项目。主体已封顶。会议明确下月交付。', true],
  // Nothing the meeting did, no project, or a clause
  ['河东小学扩建工程：主体已封顶，下月交付。', false],
  ['河东小学扩建：主体已封顶。会议要求抓紧装修。', false],
  ['抓紧施工，河东小学扩建工程：会议要求抓紧装修。', false],
])('a project before a stop is a heading where the meeting said something of it: %s', (text, isHeaded) => {
  expect(isHeadedBusiness(text)).toBe(isHeaded)
})
