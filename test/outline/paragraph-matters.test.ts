/** Paragraphs of minutes without numbers: which take up a matter, and which settle one. */
import { describe, expect, test } from 'vitest'
import { agreesToNew, agreesToOther, isOtherBusiness, isUnannounced, opensEachBare, settles, settlesEach, takesUpHeading } from '../../src/outline/paragraph-matters.js'
import { itemsIn } from './outline-of-text.js'

describe('a paragraph settles what it speaks of', () => {
  test.each([
    '会议指出，预算编制事关全局，原则同意区财政局意见。',
    '会议认为，水价三年未动，会议一致同意调整。',
    '会议强调，供热关系民生，要保障气源，通过供热方案。',
  ])('%s', (text) => {
    expect(settles(text)).toBe(true)
  })

  test.each(['会议指出，预算编制事关全局。', '会议同意区财政局意见。', '区财政局指出，预算偏紧，同意压减。', '会议指出，原则同意。'])('not: %s', (text) => {
    expect(settles(text)).toBe(false)
  })
})

describe('paragraph by paragraph', () => {
  const budget = '会议指出，预算编制事关全局，原则同意区财政局意见。'
  const water = '会议认为，水价三年未动，同意调整。'

  test.each([
    ['two settle something', [budget, water]],
    ['others stand between them', [budget, '会议要求抓好落实。', water]],
    ['the business closes with the usual words', [budget, water, '会议还研究了其他事项。']],
  ])('each is a matter where %s', (_, texts) => {
    expect(settlesEach(texts)).toBe(true)
  })

  test.each([
    ['one alone does', [budget, '会议要求抓好落实。']],
    ['none does', ['会议要求抓好落实。', '会议强调节水。']],
    ['something was heard', ['会议听取了区财政局的汇报。', budget, water]],
    ['something was heard between them', [budget, '会议审议了《供水办法》。', water]],
  ])('none is where %s', (_, texts) => {
    expect(settlesEach(texts)).toBe(false)
  })

  test('the items are theirs, or those of what was heard', () => {
    const opening = '县长田野主持召开县政府常务会议。纪要如下：'
    expect(itemsIn([opening, budget, '会议要求抓好落实。', water].join('\n'))).toEqual(['|预算编制事关全局', '|水价三年未动'])
    expect(itemsIn([opening, '会议听取了区财政局的汇报。', budget, water].join('\n'))).toEqual(['|听取了区财政局的汇报', '|水价三年未动'])
  })
})

test.each([
  ['会议要求，要抓好供水工作。', true],
  ['会议要求，抓好供水工作。', false],
  ['县水利局要求，要抓好供水工作。', false],
])('%s is business by itself: %s', (text, expected) => {
  expect(isUnannounced(text)).toBe(expected)
})

test.each([
  ['会议还研究了其他事项。', true],
  ['会议最后研究了人事任免事项', true],
  ['会议还就其他事项进行了研究。', true],
  ['会议还就供水事项进行了研究。', false],
  ['会议还研究了供水事项。', false],
  ['会议还研究了其他事项，同意拨款。', false],
])('%s closes the business: %s', (text, expected) => {
  expect(isOtherBusiness(text)).toBe(expected)
})

test.each([
  ['会议研究了有关干部问题。', '七、研究有关干部问题', true],
  ['会议还研究了其他事项', '五、其他事项', true],
  ['会议还研究了其他事项。', '五、研究有关干部问题', false],
  ['会议还就其他事项进行了研究。', '五、其他事项', false],
])('%s takes up %s: %s', (closing, heading, expected) => {
  expect(takesUpHeading(closing, heading)).toBe(expected)
})

test('what is agreed to is another document, or one that was named', () => {
  const named = (document: string): boolean => document === '《供水办法》'
  expect(agreesToOther('会议原则同意《供热办法》。', named)).toBe(true)
  expect(agreesToOther('会议审议并通过了《供热办法》。', named)).toBe(true)
  expect(agreesToOther('会议原则同意《供水办法》印发。', named)).toBe(false)
  expect(agreesToOther('会议原则同意供热办法。', named)).toBe(false)
})

describe('what somebody put forward and the meeting agrees to', () => {
  const named = (words: string): boolean => words === '《供水办法》' || words === '县水利局'

  test.each([
    ['会议同意县教育局拟草的《招生办法》。', true],
    ['会议一致同意县教育局提交的《招生办法》。', true],
    ['会议原则同意办公室提出的采购方式。', true],
    // It was named, by the document or by who put it forward
    ['会议同意县水利局拟草的《供水办法》。', false],
    ['会议同意县水利局提出的收费方式。', false],
    // Nobody put it forward
    ['会议同意县教育局执行的标准。', false],
    ['县教育局同意办公室提出的采购方式。', false],
  ])('%s is another matter: %s', (text, isOther) => {
    expect(agreesToOther(text, named)).toBe(isOther)
  })

  const opening = '县长田野主持召开县政府常务会议。纪要如下：\n'

  test.each([
    ['会议审议了《供水办法》。会议同意。\n会议同意县教育局拟草的《招生办法》。', ['|审议了《供水办法》', '|同意县教育局拟草的《招生办法》']],
    ['会议审议了《供水办法》。会议同意。\n会议同意县教育局拟草的《供水办法》。', ['|审议了《供水办法》']],
    ['会议听取了县财政局的汇报。\n会议同意办公室提出的采购方式。', ['|听取了县财政局的汇报', '|同意办公室提出的采购方式']],
    ['会议听取了办公室的汇报。\n会议同意办公室提出的采购方式。', ['|听取了办公室的汇报']],
  ])('opens an item: %j', (paragraphs, items) => {
    expect(itemsIn(opening + paragraphs)).toEqual(items)
  })
})

describe('同意 what somebody asked for with a request about something', () => {
  const named = (words: string): boolean => words === '县水利局'

  test.each([
    ['会议同意县教育局关于改造校舍的请示。', true],
    ['会议原则同意县教育局关于改造校舍的方案。', true],
    ['会议同意县水利局关于修桥的请示。', false],
    // Only spoken of
    ['会议同意县教育局关于改造校舍的意见。', false],
    ['会议不同意县教育局关于改造校舍的请示。', false],
  ])('%s is another matter: %s', (text, isOther) => {
    expect(agreesToOther(text, named)).toBe(isOther)
  })
})

describe('paragraphs in which motions are passed', () => {
  test('each of another proposer is a matter', () => {
    const source = '会议默认一致通过了田野理事提出的动议。\n会议讨论了白露理事提出的动议，延期到下次会议再议。\n经辩论，会议通过了安全理事提出的“定期开会”的动议。\n会议还对年会筹备进行了讨论。'
    expect(itemsIn(source)).toEqual(['|默认一致通过了田野理事提出的动议', '|讨论了白露理事提出的动议', '|通过了安全理事提出的“定期开会”的动议', '|对年会筹备进行了讨论'])
  })

  test('one of the same proposer goes on with what was discussed', () => {
    expect(itemsIn('会议讨论了白露理事提出的动议。\n经辩论，会议通过了白露理事提出的动议。\n会议对年会筹备进行了讨论，要求抓紧。')).toHaveLength(1)
  })
})

describe('a verdict on what nobody spoke of before', () => {
  const heard = '会议审议了《供水办法》。'
  const settled = '会议原则同意《供水办法》，修改后印发。'

  test.each([
    ['会议同意成立冬季旅游专班。', [settled], true],
    ['会议研究并原则通过州财政局《关于集中支付的请示》。', [settled], true],
    ['会议指出，《供热办法》涉及面广，意见尚未统一，暂缓审议。', [settled], true],
    ['会议不同意拆除老桥。', ['会议决定，暂缓收费。'], false],
    ['会议同意该方案。', [settled], false],
    ['会议同意，由县水利局实施。', [settled], false],
    ['会议同意《供水办法》自下月起施行。', [settled], false],
    ['会议同意修改后印发并公布。', [settled], false],
    ['会议同意成立冬季旅游专班。', [heard], false],
    ['会议指出，旅游事关全局，要抓好宣传。', [settled], false],
  ])('%s behind %j: %s', (text, before, isNew) => {
    expect(agreesToNew(text, () => before)).toBe(isNew)
  })

  test('is an item of its own', () => {
    const lines = ['县长田野主持召开县政府常务会议。纪要如下：', heard, settled, '会议同意成立冬季旅游专班，由县文旅局牵头。', '会议要求，抓好落实。']
    expect(itemsIn(lines.join('\n'))).toEqual(['|审议了《供水办法》', '|同意成立冬季旅游专班'])
  })
})

describe('paragraphs that open with what was done, and nobody who did it', () => {
  const [rent, houses, road, land] = ['原则上同意《租金减免办法》，由招商局印发。', '同意还建房分配的方案。', '建设局提出的湖滨路改道的建议，不予采纳。会议认为，车流未饱和。', '暂不研究项目供地。'] as [string, string, string, string]

  test('are a matter each', () => {
    expect(itemsIn(['2019年9月2日，主任田野主持召开主任办公会议。', rent, houses, road, land].join('\n'))).toEqual(['|原则上同意《租金减免办法》', '|同意还建房分配的方案', '|建设局提出的湖滨路改道的建议', '|暂不研究项目供地'])
  })

  test.each([
    ['two are too few', [rent, houses, '各单位要抓好落实。'], false],
    ['something was heard', ['会议听取了供水情况的汇报。', rent, houses, land], false],
    ['three are enough', [rent, houses, land], true],
    ['同意率 and 通过后 settle nothing', ['同意率超过九成。', '通过后印发。', '同意的请签字。', '了解情况。'], false],
  ])('%s', (_, texts, expected) => {
    expect(opensEachBare(texts)).toBe(expected)
  })
})

test('numbers alone on their lines, the paragraphs below', () => {
  expect(itemsIn('县长田野主持召开专题会议。\n1\n会议听取了供热情况的汇报。\n2\n会议同意供热管网改线。\n3\n会议研究了管网手续问题。')).toEqual(['1|会议听取了供热情况的汇报', '2|会议同意供热管网改线', '3|会议研究了管网手续问题'])
})
