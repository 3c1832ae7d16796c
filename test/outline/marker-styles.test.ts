/** Further styles of markers, and words that look like them and are none. */
import { describe, expect, test } from 'vitest'
import { markerStyle, readLineMarker, readMarker } from '../../src/outline/markers.js'
import { readSource } from '../../src/source/read-source.js'
import { everyPart } from './every-part.js'

/** style|as written|value|what stands behind; null where the line has no marker. */
function markerIn(line: string): string | null {
  const { located } = readSource(line, 'text')
  const marker = readLineMarker(located, 0)
  return marker && [marker.style, located.value(marker), marker.number, located.value({ start: marker.end, end: located.text.length })].join('|')
}

describe('关于 before the number is no part of the marker', () => {
  test.each([
    ['关于议题一：同意。', '议题一', 1],
    ['关于第二项议题，会议同意。', '第二项议题', 2],
    ['关于第三个议案：同意。', '第三个议案', 3],
    ['关于会议议程四：同意。', '会议议程四', 4],
  ])('%s', (line, written, number) => {
    expect(readLineMarker(readSource(line, 'text').located, 0)).toMatchObject({ written, number, style: 'agenda-noun', start: 0 })
  })

  test.each(['关于议题安排：', '关于第一中学：', '关于会议纪要：', '关于第二项议题的说明：', '关于议题一的意见'])('none in %s', (line) => {
    expect(markerIn(line)).toBe(null)
  })
})

describe('numbers of other kinds', () => {
  test.each([
    ['Ⅱ、审议预算', 'roman-sign|Ⅱ、|2|审议预算'],
    ['VI.　2024/25年度撥款', 'roman-dot|VI.|6|2024/25年度撥款'],
    ['V.20亿元', null],
    ['Ⅻ．审议预算', 'roman-sign|Ⅻ．|12|审议预算'],
    ['第027号督办件：修桥', 'register-number|第027号督办件：|27|修桥'],
    ['第12号信访件 修桥', 'register-number|第12号信访件|12|修桥'],
    ['1-2　夏粮收购', 'digit-dash|1-2|2|夏粮收购'],
    ['2—1《供水办法》', 'digit-dash|2—1|1|《供水办法》'],
    ['1-2-3 夏粮收购', 'digit-dash|1-2-3|3|夏粮收购'],
    ['议题②：夏粮收购', 'agenda-noun|议题②：|2|夏粮收购'],
    ['b）夏粮收购', 'latin-paren|b）|2|夏粮收购'],
    ['议题　审议预算', 'agenda-label|议题||审议预算'],
    ['第六、关于伙食团', 'ordinal-comma|第六、|6|关于伙食团'],
    ['第六、供水小组', 'ordinal|第六、|6|供水小组'],
    ['第一站：福利院', 'ordinal-noun|第一站：|1|福利院'],
    ['第一个问题，关于供水', 'ordinal-noun|第一个问题，|1|关于供水'],
    ['议程第三项：供水', 'ordinal-noun|议程第三项：|3|供水'],
    ['第二项工作：供水', 'ordinal-noun|第二项工作：|2|供水'],
    ['事项之一：供水', 'agenda-noun|事项之一：|1|供水'],
    ['议题之二、供水', 'agenda-noun|议题之二、|2|供水'],
    ['1.108年度预算', 'digit-dot|1.|1|108年度预算'],
  ])('%s', (line, marker) => {
    expect(markerIn(line)).toBe(marker)
  })

  test.each([
    '1-2月份预算', '3-5名教师', '1-2号楼加固', '1-2 Released', '第027号文件', '第027号令', '议题一览',
    '第一站台改造', 'i）夏粮收购', 'b）Release', '第一个月完成', 'Ⅱ期工程',
    '议题㉑：修桥',
  ])('none in %s', (line) => {
    expect(markerIn(line)).toBe(null)
  })

  test('b） opens a point inside a line, too', () => {
    const { located } = readSource('会议决定：a）修桥；b）筑路。', 'text')
    expect(readMarker(located, 10, markerStyle('latin-paren'))).toMatchObject({ written: 'b）', number: 2 })
    expect(readMarker(located, 10, markerStyle('paren-latin'))).toBe(null)
  })
})

describe('items by them', () => {
  test.each([
    ['第一站：福利院\n会议同意改造。\n第二站：灌溉渠\n会议同意清淤。', ['第一站福利院|会议同意改造。', '第二站灌溉渠|会议同意清淤。']],
    ['第031号督办件：修桥\n会议同意。\n第027号督办件：筑路\n会议暂缓。\n第112号督办件：供水\n会议同意。', ['第031号督办件修桥|会议同意。', '第027号督办件筑路|会议暂缓。', '第112号督办件供水|会议同意。']],
    ['Ⅰ、修桥\n会议同意。\nⅡ、筑路\n会议暂缓。', ['Ⅰ、修桥|会议同意。', 'Ⅱ、筑路|会议暂缓。']],
    ['第一个问题，关于供水\n会议同意。\n第二、关于供热\n会议暂缓。', ['第一个问题关于供水|会议同意。', '第二、关于供热|会议暂缓。']],
    ['事项之一：供水\n会议同意。\n事项之二：供热\n会议暂缓。', ['事项之一供水|会议同意。', '事项之二供热|会议暂缓。']],
  ])('%j', (source, items) => {
    expect(everyPart(`河湾县会议纪要\n\n${source}`).items).toEqual(items)
  })
})

describe('further items by them', () => {
  test.each([
    ['议程第一项：审议预算\n会议同意。\n议程第二项：研究供水\n会议同意。', ['议程第一项审议预算|会议同意。', '议程第二项研究供水|会议同意。']],
    ['1-1　夏粮收购\n会议同意。\n1-2　秋粮收购\n会议同意。\n2-1　修桥\n会议同意。', ['1-1夏粮收购|会议同意。', '1-2秋粮收购|会议同意。', '2-1修桥|会议同意。']],
  ])('%j', (source, items) => {
    expect(everyPart(`河湾县会议纪要\n\n${source}`).items).toEqual(items)
  })

  test.each(['民政类\n提案人：田野', '类别：民政\n提案人：田野'])('第1号 above %j is named below', (kind) => {
    const source = `河湾县议会记录\n\n第1号\n${kind}\n案由：增设站牌\n决议：照案通过。\n第2号\n${kind}\n案由：修桥\n决议：照案通过。`
    expect(everyPart(source).items?.map((item) => item.split('|')[0])).toEqual(['第1号增设站牌', '第2号修桥'])
  })
})

describe('a word and its number, or white space for the colon', () => {
  test.each([
    ['【诉求1】断头路影响通行', 'square-noun|【诉求1】|1|断头路影响通行'],
    ['[诉求12]断头路影响通行', 'square-noun|[诉求12]|12|断头路影响通行'],
    ['【议题二】《供水办法》', 'square-noun|【议题二】|2|《供水办法》'],
    ['第一件事，供水', 'ordinal-noun|第一件事，|1|供水'],
    ['第二件事：供水', 'ordinal-noun|第二件事：|2|供水'],
    ['第一站　血液净化中心', 'ordinal-noun|第一站|1|血液净化中心'],
    ['第二站 病房', 'ordinal-noun|第二站|2|病房'],
    ['2.1　2023年预算', 'digit-digit|2.1|1|2023年预算'],
    ['临时议题\n会议研究了修桥', 'agenda-extra-alone|临时议题||会议研究了修桥'],
    ['临时提案：增购绘本案', 'agenda-extra-alone|临时提案：||增购绘本案'],
    ['临时动议：增设路灯案\n决议：通过。', 'agenda-extra-alone|临时动议：||增设路灯案决议：通过。'],
    ['新增议题\n经研究，同意修桥', 'agenda-extra-alone|新增议题||经研究，同意修桥'],
  ])('%j', (line, marker) => {
    expect(markerIn(line)).toBe(marker)
  })

  test.each([
    '【诉求】断头路影响通行', '【2023】供水', '[1] 参见供水办法', '[2]注：供水', '【诉求100】断头路', '【诉求1】', '第一件事情要办好', '第一件事供水',
    '第一站血液净化中心', '第一站台　改造', '2.1　2023万元', '临时议题修桥', '临时议题征集\n会议同意', '临时动议：无', '临时提案：', '临时提案：本次会议无提案', '临时提案：共受理三案', '临时动议：通过增设路灯案，照案办理', '提案：增设路灯案',
  ])('none in %j', (line) => {
    expect(markerIn(line)).toBe(null)
  })

  test.each([
    ['第一站　病房\n会议同意改造。\n第二站　食堂\n会议同意清理。', ['第一站病房|会议同意改造。', '第二站食堂|会议同意清理。']],
    ['第一件事，供水\n会议同意。\n第二件事，供热\n会议暂缓。', ['第一件事供水|会议同意。', '第二件事供热|会议暂缓。']],
  ])('items by them: %j', (source, items) => {
    expect(everyPart(`河湾县会议纪要\n\n${source}`).items).toEqual(items)
  })
})

test.each([
  ['【1】研究设备采购', 'square-digit|【1】|1|研究设备采购'],
  ['〔12〕供水', 'square-digit|〔12〕|12|供水'],
  ['【议题一】2023年预算', 'square-noun|【议题一】|1|2023年预算'],
  // Numerals alone are no word
  ['【二十一】供水', 'square-han|【二十一】|21|供水'],
])('a word before the number in brackets: %s', (line, marker) => {
  expect(markerIn(line)).toBe(marker)
})
