import { describe, expect, test } from 'vitest'
import { pairBrackets } from '../../src/check/brackets.js'
import { readSource } from '../../src/source/read-source.js'

function pairsIn(source: string): { documents: string[]; unpaired: string[] } {
  const { located, lines } = readSource(source, 'text')
  const { documents, unpaired } = pairBrackets(located, lines)
  return {
    documents: documents.all.map(({ name }) => name),
    unpaired: unpaired.map(({ at, closes }) => `${at}${closes ? ' closes' : ''} ${located.text.charAt(at)}`),
  }
}

describe('documents', () => {
  test.each([
    ['审议《甲》《乙》', ['《甲》', '《乙》']],
    ['关于修订《甲》的《关于〈乙〉的决定（试行）》', ['《甲》', '《关于〈乙〉的决定（试行）》']],
    ['《关于修订《甲办法》的决定》', ['《关于修订《甲办法》的决定》']],
    ['审议《甲\n乙办法》', ['《甲\n乙办法》']],
    ['审议《甲', []],
    ['审议甲》《乙》', ['《乙》']],
    ['审议《甲。\n《乙》', ['《乙》']],
    ['审议（《甲）《乙》', ['《乙》']],
  ])('%s', (source, documents) => {
    expect(pairsIn(source).documents).toEqual(documents)
  })
})

test('documents that start in a stretch', () => {
  const { located, lines } = readSource('《甲》《乙》《丙》', 'text')
  const { documents } = pairBrackets(located, lines)
  const names = (start: number, end: number) => documents.in(start, end).map(({ name }) => name)
  expect(names(0, 9)).toEqual(['《甲》', '《乙》', '《丙》'])
  expect(names(3, 6)).toEqual(['《乙》'])
  expect(names(4, 7)).toEqual(['《丙》'])
  expect(names(6, 3)).toEqual([])
})

describe('signs without their counterpart', () => {
  test.each([
    ['（甲）(乙)（丙)(丁）', []],
    ['（一）甲。1）乙；２）丙；a)丁；一）戊', []],
    ['完成时间：3月25日  2)  评估', []],
    ['好的 :)', []],
    ['（甲', ['0 （']],
    ['甲）', ['1 closes ）']],
    ['《甲（乙》', ['2 （']],
    ['（甲《乙）丙》', ['2 《', '6 closes 》']],
    ['“甲“', ['2 “']],
    ['”甲”', ['0 closes ”', '2 closes ”']],
    ['“甲”“乙”', []],
    ['“甲“（乙）“丙', ['2 “', '6 “']],
    ['《甲《乙》', ['0 《']],
    ['“甲）”', ['2 closes ）']],
    ['【甲〕】', ['2 closes 〕']],
    ['甲1》', ['2 closes 》']],
    ['甲乙a）', ['3 closes ）']],
    ['（甲', ['0 （']],
    // A sentence that goes on over a line break, and one that does not.
    ['会议审议了（甲\n乙）', []],
    ['会议审议了（甲。\n乙）', ['5 （', '10 closes ）']],
    ['（甲\n乙\n丙）', ['0 （', '6 closes ）']],
    ['（甲\n乙（丙\n丁）戊', ['0 （']],
    ['（甲）（乙\n丙）（丁\n戊）', []],
    ['（甲；\n乙', ['0 （']],
  ])('%s', (source, unpaired) => {
    expect(pairsIn(source).unpaired).toEqual(unpaired)
  })
})
