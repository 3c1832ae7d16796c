/** Sections that hold no business: an agenda alone, what is told before the matters, and their background. */
import { describe, expect, test } from 'vitest'
import { isContainerHeading, tellsAttendance, tellsBackground } from '../../src/outline/headings.js'
import { everyPart } from './every-part.js'

const HEAD = '河湾县会议纪要\n\n'
const partsIn = (source: string) => everyPart(HEAD + source)

describe('an agenda alone', () => {
  test('is a field where the business stands below', () => {
    const { fields, items } = partsIn('会议议题\n1.通报考核情况\n2.研究防火工作\n会议内容\n一、关于考核\n会议同意。\n二、关于防火\n会议暂缓。')
    expect(fields).toEqual(['agenda:1.通报考核情况/2.研究防火工作'])
    expect(items).toEqual(['一、关于考核|会议同意。', '二、关于防火|会议暂缓。'])
  })

  test.each([
    ['nothing stands below', '会议议题\n1.通报考核情况\n2.研究防火工作'],
    ['its parts tell more', '会议议题\n1.通报考核情况\n会议同意。\n2.研究防火工作\n会议暂缓。'],
  ])('holds the items where %s', (_, source) => {
    expect(partsIn(source).fields).toBe(undefined)
    expect(partsIn(source).items?.map((item) => item.split('|')[0])).toEqual(['1.通报考核情况', '2.研究防火工作'])
  })
})

describe('会议内容 only tells where another section holds what was decided', () => {
  const told = '镇长通报了防火情况，镇防火办提了建议。'

  test.each(['会议决定事项', '会议议定意见：', '研究事项'])('%s', (heading) => {
    const { items, sections } = partsIn(`会议内容\n${told}\n${heading}\n1.镇水利站要修渠。\n2.镇交通站要修路。`)
    expect(items).toEqual(['1.镇水利站要修渠|', '2.镇交通站要修路|'])
    expect(sections).toEqual(['会议内容', told, heading])
  })

  test('with numbers of their own', () => {
    expect(partsIn(`二、会议内容\n${told}\n三、会议决定事项\n（一）要修渠。\n（二）要修路。`).items).toEqual(['（一）要修渠|', '（二）要修路|'])
  })

  test.each([
    ['no other section stands below', `会议内容\n${told}`],
    ['the other holds one alone', `会议内容\n${told}\n会议决定事项\n1.镇水利站要修渠。`],
    ['the other is of something else', `二、会议内容\n${told}\n三、会议要求\n（一）要修渠。\n（二）要修路。`],
  ])('and is an item where %s', (_, source) => {
    expect(partsIn(source).items?.[0]).toBe('镇长通报了防火情况|')
  })
})

describe('the background of the matters', () => {
  test.each(['存在的主要问题', '项目概况', '存在问题：', '工作进展情况', '会议纪律', '签字确认'])('%s', (heading) => {
    expect(tellsBackground(heading)).toBe(true)
    const { items, sections } = partsIn(`一、${heading}\n水压不足。\n二、议定事项\n1.关于供水。会议同意。\n2.关于供热。会议暂缓。`)
    expect(items).toEqual(['1.关于供水|', '2.关于供热|'])
    expect(sections).toEqual([`一、${heading}`, '水压不足。', '二、议定事项'])
  })

  test.each(['存在问题的整改', '严格会议纪律', '供水项目概况', '', '研究进展情况'])('not %j', (heading) => {
    expect(tellsBackground(heading)).toBe(false)
  })

  test('may stand below them, too', () => {
    const { items, sections } = partsIn('一、议定事项\n1.关于供水。会议同意。\n2.关于供热。会议暂缓。\n二、会议纪律\n与会人员要保密。')
    expect(items).toEqual(['1.关于供水|', '2.关于供热|'])
    expect(sections).toEqual(['一、议定事项', '二、会议纪律', '与会人员要保密。'])
  })

  test('is an item where no section holds the matters', () => {
    expect(partsIn('一、会议纪律\n开会迟到者通报。\n二、关于供热\n会议暂缓。').items).toEqual(['一、会议纪律|开会迟到者通报。', '二、关于供热|会议暂缓。'])
    expect(partsIn('一、存在问题\n水压不足。\n二、关于供热\n会议暂缓。').items).toEqual(['一、存在问题|水压不足。', '二、关于供热|会议暂缓。'])
  })
})

describe('headings of topics and what became of them', () => {
  test.each(['会议议题及决议', '议程及讨论情况', '本次会议议题和审议结果', '议案与议定事项', '议题、会议意见'])('%s', (heading) => {
    expect(isContainerHeading(heading)).toBe(true)
  })

  test.each(['会议议题及附件', '供水议题及决议', '议题及供水决议', '议题决议'])('not %s', (heading) => {
    expect(isContainerHeading(heading)).toBe(false)
  })
})

describe('who presided, as the last line', () => {
  test.each(['会议由县长田野主持。', '会议由田野主持，县政府班子成员参加会议。'])('%s', (line) => {
    expect(tellsAttendance(line)).toBe(true)
  })

  test.each(['会议由县长田野主持', '会议由县长田野主持，研究了供水。', '会议由田野主持，会议同意供水方案。'])('not %s', (line) => {
    expect(tellsAttendance(line)).toBe(false)
  })
})
