import { describe, expect, test } from 'vitest'
import { OPENING, messagesOf } from './messages-of.js'

const of = (opening: string, heading: string, ...lines: string[]) =>
  messagesOf('title-mismatch', [`${OPENING}，审议${opening}，纪要如下：`, `一、审议${heading}`, ...lines].join('\n'))
const usual = '《青川市工业厂房出租管理办法》'
const other = '《青川市工业厂房租赁管理办法》'
const third = '《青川市工业厂房租用管理办法》'
/** Documents that are like none of the above, nor like one another. */
const unlike = (count: number) => Array.from({ length: count }, (_, index) => `《${index}》`).join('')

describe('a name that is written otherwise', () => {
  test('is told where it stands, with the other one', () => {
    expect(of(other, usual, '会议同意。')).toEqual([`1:35-1:50 ${other}与${usual}名称不一致`])
    expect(of(usual, usual, `会议同意${other}。`)).toEqual([`3:5-3:20 ${other}与${usual}名称不一致`])
  })

  test('is told of opening and body each, where these do not agree', () => {
    expect(of(other, usual, `会议同意${third}。`)).toEqual([`1:35-1:50 ${other}与${usual}名称不一致`, `3:5-3:20 ${third}与${usual}名称不一致`])
    expect(of(other, usual, `会议同意${other}。`)).toEqual([`2:5-2:20 ${usual}与${other}名称不一致`])
  })

  test('is told behind a heading that goes on in its line', () => {
    expect(of(usual, `${usual}。会议同意${other}。`)).toEqual([`2:25-2:40 ${other}与${usual}名称不一致`])
  })

  test('is no fault where the usual one stands beside it', () => {
    expect(of(usual, usual, `会议同意${other}和${usual}。`)).toEqual([])
    expect(of(usual, usual, `会议同意${usual}和${other}。`)).toEqual([])
    expect(of(usual + other, usual, '会议同意。')).toEqual([])
  })

  test('is looked for among forty documents of the opening, and of the heading', () => {
    expect(of(unlike(39) + other, usual, '会议同意。')).toHaveLength(1)
    expect(of(unlike(40) + other, usual, '会议同意。')).toEqual([])
    expect(of('供水', unlike(39) + usual, `会议同意${other}。`)).toHaveLength(1)
    expect(of('供水', unlike(40) + usual, `会议同意${other}。`)).toEqual([])
  })
})

describe('two names', () => {
  test.each([
    // Three quarters of their characters are the same, or fewer.
    ['《青川供水管理办法》', '《青川用电管理办法》', true],
    ['《青川市供水规划办法》', '《青川市用电配套办法》', false],
    // Eight characters, or seven, between 《 and 》.
    ['《城区供水节约办法》', '《城区供水节省办法》', true],
    ['《供水节约办法》', '《供水节省办法》', false],
    ['《城区供水约办法》', '《城区供水省定办法》', false],
    // One is short for the other where both end alike.
    ['《青川市厂房出租管理办法》', '《青川市工业厂房出租管理办法》', false],
    ['《青川市工业厂房出租管理办法》', '《青川市厂房出租管理办法》', false],
    ['《青川市工业厂房出租管理办法》', '《青川市工业厂房出租管理办法草案》', true],
    ['《青川市厂房出租管理办法》', '《青川市厂房出租管理办》', true],
  ])('%s, %s: of one document and not the same: %s', (heading, written, isMismatch) => {
    const expected = isMismatch ? [`3:5-3:${5 + written.length} ${written}与${heading}名称不一致`] : []
    expect(of(heading, heading, `会议同意${written}。`)).toEqual(expected)
  })
})
