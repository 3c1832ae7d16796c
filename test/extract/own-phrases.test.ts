import { expect, test } from 'vitest'
import { OwnPhrases } from '../../src/extract/own-phrases.js'
import type { Cue } from '../../src/extract/verdict-cues.js'

const own = new OwnPhrases([{ phrase: '照辦', verdict: 'approved' }, { phrase: '緩辦', verdict: 'deferred' }])
const cue = (start: number, end: number): Cue => ({ start, end, verdict: 'referred' })

test('each is found where it stands, in either script', () => {
  expect(own.addTo([], '甲照办，乙缓办，丙照办')).toEqual([
    { start: 1, end: 3, verdict: 'approved' },
    { start: 5, end: 7, verdict: 'deferred' },
    { start: 9, end: 11, verdict: 'approved' },
  ])
  expect(own.addTo([], '照办照办')).toHaveLength(2)
})

test('among the others in the order of the text; of two that overlap, it stands', () => {
  expect(own.addTo([cue(0, 2), cue(4, 6)], '送请照办报批')).toEqual([cue(0, 2), { start: 2, end: 4, verdict: 'approved' }, cue(4, 6)])
  expect(own.addTo([cue(1, 3), cue(3, 5)], '送请照办报批')).toEqual([{ start: 2, end: 4, verdict: 'approved' }])
})

test('without one the others stay', () => {
  expect(own.addTo([cue(0, 2)], '送请报批')).toEqual([cue(0, 2)])
  expect(new OwnPhrases().addTo([cue(0, 2)], '送请照办')).toEqual([cue(0, 2)])
})

test('none, or only an empty one, is none', () => {
  expect(new OwnPhrases().isEmpty).toBe(true)
  expect(new OwnPhrases([{ phrase: '', verdict: 'approved' }]).isEmpty).toBe(true)
  expect(own.isEmpty).toBe(false)
})
