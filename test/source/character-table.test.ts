import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CharacterSet, WordIndex } from '../../src/source/character-table.js'

test('a set has its characters and no others', () => {
  const set = new CharacterSet('由\u0000\uffffA')
  const held = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => set.has(code))
  expect(held).toEqual([0, 65, '由'.charCodeAt(0), 0xffff])
})

test('an index finds what an alternation of the words finds', () => {
  const character = fc.constantFrom('由', '请', '会', '同', '牵', '头')
  const word = fc.string({ unit: character, minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.string({ unit: character }), (list, text) => {
      const index = new WordIndex(list)
      const pattern = new RegExp([...list].sort((a, b) => b.length - a.length).join('|'), 'y')
      for (let at = 0; at <= text.length; at++) {
        pattern.lastIndex = at
        expect(index.wordAt(text, at)).toBe(pattern.exec(text)?.[0] ?? '')
      }
    }),
    { seed: 1 },
  )
})
