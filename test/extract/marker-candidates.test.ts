import { expect, test } from 'vitest'
import { candidateEnd, openingKind } from '../../src/extract/marker-candidates.js'

test.each([
  ['（一）清淤', '（一）'],
  ['(12)清淤', '(12)'],
  ['（一百二）清淤', null],
  ['（十二三）清淤', '（十二三）'],
  ['（十二三四）清淤', null],
  ['(a)清淤', '(a)'],
  ['(A)清淤', null],
  ['（）清淤', null],
  ['（一清淤', null],
  ['（县）清淤', null],
  ['①清淤', '①'],
  ['一、清淤', '一、'],
  ['一是清淤', '一是'],
  ['二要清淤', '二要'],
  ['十二、清淤', '十二、'],
  ['二十三、清淤', '二十三、'],
  ['二十三四、清淤', null],
  ['一清淤', null],
  ['一）清淤', null],
  ['第一，清淤', '第一，'],
  ['第一,清淤', '第一,'],
  ['第十二、清淤', '第十二、'],
  ['第二十三，清淤', null],
  ['第一是清淤', null],
  ['第，清淤', null],
  ['第1，清淤', null],
  ['1.清淤', '1.'],
  ['12、清淤', '12、'],
  ['1）清淤', '1）'],
  ['１．清淤', '１．'],
  ['123.清淤', null],
  ['1是清淤', null],
])('%s: %s', (text, marker) => {
  const end = candidateEnd(text, 0, text.length)
  expect(end < 0 ? null : text.slice(0, end)).toBe(marker)
})

test('a marker that the stretch cuts in two is none', () => {
  for (const marker of ['（一）', '一、', '第一，', '1.']) {
    expect(candidateEnd(marker, 0, marker.length)).toBe(marker.length)
    expect(candidateEnd(marker, 0, marker.length - 1)).toBe(-1)
  }
})

test('only what may begin one is an opening', () => {
  for (const character of '（(①一十1０第ah') expect(openingKind(character, 0)).not.toBe(0)
  for (const character of '）)是要、.z清') expect(openingKind(character, 0)).toBe(0)
})
