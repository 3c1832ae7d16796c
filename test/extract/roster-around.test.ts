import { describe, expect, test } from 'vitest'
import { readNameAround } from '../../src/extract/roster-around.js'
import type { Reading } from '../../src/extract/roster-types.js'
import type { Span } from '../../src/source/located-text.js'
import { roster } from './roster-of.js'

const BEFORE = '由村'

/** body/name<post> of the entry between other words. */
function readingOf(entry: string, read: (text: string, start: number, end: number) => Reading | null): string {
  const text = `${BEFORE}${entry}等`
  const reading = read(text, BEFORE.length, text.length - 1)
  const write = (span: Span | null): string => (span ? text.slice(span.start, span.end) : '')
  return reading ? `${write(reading.organization)}/${reading.names.map((parts) => parts.map(write).join('')).join('+')}<${write(reading.title)}>` : ''
}

describe('a post inside the name behind a body', () => {
  test.each([
    ['注册组林组长小明', '注册组/林小明<组长>'],
    ['注册组林组长明', '注册组/林明<组长>'],
    ['总务处处长小明', ''],
    ['注册林组长小明', ''],
    ['局林组长小明', ''],
    ['注册组林副组长小明', '注册组/林小明<副组长>'],
    ['注册组小明', ''],
  ])('%s', (entry, reading) => {
    expect(readingOf(entry, readNameAround)).toBe(reading)
  })
})

describe('a given name that opens with a surname', () => {
  test.each([
    ['民政局鐘局長文山', '民政局/鐘文山<局長>'],
    ['農業局田局長水清', '農業局/田水清<局長>'],
    ['教務處王主任文山', '教務處/王文山<主任>'],
    ['青石鄉公所孔鄉長文山', '青石鄉公所/孔文山<鄉長>'],
    ['縣民政廳社管局長文山', '縣民政廳社管局/文山<局長>'],
    ['水利局局長張明', '水利局/張明<局長>'],
    ['計畫室洪主任水清', '計畫室/洪水清<主任>'],
  ])('%s', (entry, read) => {
    expect(roster(entry)).toEqual([read])
  })
})

describe('what the post is for, inside the name', () => {
  test.each([
    ['林會計主任大年', ['/林大年<會計主任>']],
    ['魏財務部長大年', ['/魏大年<財務部長>']],
    ['张简委员文山', ['/张简文山<委员>']],
    ['项目经理张明', ['/张明<项目经理>']],
    ['原主任王五', ['/王五<原主任>']],
    ['常務理事大年', ['/大年<常務理事>']],
    ['高级工程师张明', ['/张明<高级工程师>']],
    // the others tell: posts stand inside all names
    ['黃秘書長大年、梁秘書小山、陳人事主任文山、余董活動次長水清、吳活動部員文山', ['/黃大年<秘書長>', '/梁小山<秘書>', '/陳文山<人事主任>', '/余董水清<活動次長>', '/吳文山<活動部員>']],
    ['安全主任王強、水利局長張明、農業局長田野', ['/王強<安全主任>', '水利局/張明<局長>', '農業局/田野<局長>']],
  ])('%s', (entry, read) => {
    expect(roster(entry)).toEqual(read)
  })
})
