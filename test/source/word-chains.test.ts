import { describe, expect, test } from 'vitest'
import { anyLink, endsOfLinks, gapLink, isChain, linkPair, patternLink, wordLink } from '../../src/source/word-chains.js'

const body = gapLink({ least: 2, most: 4, without: '，' }, wordLink(['局', '办', '办公室']))
const link = anyLink([wordLink(['对', '及']), body, patternLink(/[一二三]{1,3}项/y)])

describe('a chain', () => {
  test.each(['', '对', '对市水务局', '市水务局及市政府办公室', '三项', '对对对'])('is %j', (words) => {
    expect(isChain(words, link)).toBe(true)
  })

  test.each(['水', '市局', '市某某某某局', '市，水局', '对市水务局的', '四项'])('is not %j', (words) => {
    expect(isChain(words, link)).toBe(false)
  })

  test('takes a word that is the beginning of another either way', () => {
    expect(isChain('市政府办公室', body)).toBe(true)
    expect(isChain('市政府办', body)).toBe(true)
    expect(isChain('市政府办公', body)).toBe(false)
  })

  test('visits each offset once, however many ways lead to it', () => {
    let visits = 0
    const step = (words: string, at: number) => {
      visits++
      return [at + 1, at + 2, at + 3].filter((end) => end < words.length)
    }
    expect(isChain('甲'.repeat(1000), step)).toBe(false)
    expect(visits).toBe(1000)
  })
})

test('a pair is one behind the other', () => {
  const pair = linkPair(wordLink(['经']), wordLink(['研究', '讨论']))
  expect(isChain('经研究经讨论', pair)).toBe(true)
  expect(isChain('经研究讨论', pair)).toBe(false)
})

test('so many links end where fewer do, too', () => {
  expect(endsOfLinks('甲甲甲甲', [0], wordLink(['甲']), 2)).toEqual([0, 1, 2])
  expect(endsOfLinks('甲乙', [0, 1], wordLink(['乙']), 5)).toEqual([0, 1, 2])
})
