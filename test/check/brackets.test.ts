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
  ])('%s', (source, documents) => {
    expect(pairsIn(source).documents).toEqual(documents)
  })
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
    // A sentence that goes on over a line break, and one that does not.
    ['会议审议了（甲\n乙）', []],
    ['会议审议了（甲。\n乙）', ['5 （', '10 closes ）']],
    ['（甲\n乙\n丙）', ['0 （', '6 closes ）']],
  ])('%s', (source, unpaired) => {
    expect(pairsIn(source).unpaired).toEqual(unpaired)
  })
})
