import { expect, test } from 'vitest'
import { readCountedPlaces } from '../../src/extract/counted-places.js'

function placesIn(text: string): string | null {
  const list = readCountedPlaces(text, 0, text.length)
  return list && list.bodies.map(({ start, end }) => text.slice(start, end)).join('|')
}

test.each([
  ['临州、昆阳、河皋三市要抓好落实', '临州|昆阳|河皋'],
  ['青川和红旗两镇负责', '青川|红旗'],
  ['柳湾子、石桥两村配合', '柳湾子|石桥'],
  ['呼兰浩特与河皋两市应当', '呼兰浩特|河皋'],
])('%s', (text, places) => {
  expect(placesIn(text)).toBe(places)
})

test.each(['临州市要抓好落实', '青、红两镇负责', '青川镇石桥村、柳湾村要', '青川、', '青川、红旗两镇', '临州两县、昆阳三市要抓好', ''])('not %j', (text) => {
  expect(placesIn(text)).toBeNull()
})

test('a conjunction inside a name makes no place of one character', () => {
  expect(placesIn('临和州、昆阳两县要抓好')).toBeNull()
  expect(placesIn('临州、和昆阳两县要抓好')).toBeNull()
})

test('the names are short for the places, and all of them are named', () => {
  expect(readCountedPlaces('临州、昆阳两县要抓好', 0, 11)).toMatchObject({ stems: true, hasGeneric: false })
})

test('of the stretch alone, with what closes the enumeration', () => {
  const text = '由临州、昆阳两县要抓好'
  const bodies = [{ start: 1, end: 3 }, { start: 4, end: 6 }]
  expect(readCountedPlaces(text, 1, text.length)).toMatchObject({ bodies, end: 8 })
  expect(readCountedPlaces(text, 1, 7)).toBeNull()
})

test.each([
  ['临州、昆阳、河皋三个区政府要抓好落实', '临州|昆阳|河皋'],
  ['临州、昆阳两县政府负责', '临州|昆阳'],
  ['临州、昆阳两县人民政府配合', '临州|昆阳'],
  ['清泉、双桥两街道要抓好', '清泉|双桥'],
  ['清泉、双桥两个镇党委要抓好', '清泉|双桥'],
])('counted with their governments: %s', (text, places) => {
  expect(placesIn(text)).toBe(places)
})

test.each(['由临州、昆阳两县政府负责', '请临州、昆阳两县政府负责', '临州、昆阳两个县城要抓好', '临州、昆阳两县政府办要抓好'])('no place begins with a word before it, and no other word ends them: %s', (text) => {
  expect(placesIn(text)).toBeNull()
})
