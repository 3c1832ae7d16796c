/** Characters that are breaks or indents to one reader alone. */
import { describe, expect, test } from 'vitest'
import { holdsOddCharacter } from '../../src/source/odd-characters.js'

const BY_UNICODE = /(?![\t\n\r \u00A0\u3000\uFEFF])[\p{Cc}\p{Cf}\p{Z}]/u

describe('the table says what Unicode says', () => {
  test('of every character, alone', () => {
    const told: number[] = []
    const expected: number[] = []
    for (let code = 0; code <= 0x10ffff; code++) {
      const character = String.fromCodePoint(code)
      if (holdsOddCharacter(character)) told.push(code)
      if (BY_UNICODE.test(character)) expected.push(code)
    }
    expect(told).toEqual(expected)
    expect(told).toContain(0x200b)
    expect(told).not.toContain(0x3000)
  })
  test.each([
    ['会议同意。', false],
    ['会议\u200B同意。', true],
    ['会议同意𠮷。', false],
    ['会议同意\u{E0001}。', true],
    ['会议\u202E同意𠮷', true],
    ['\uD800', false],
    ['', false],
  ])('%j: %j', (text, odd) => {
    expect(holdsOddCharacter(text)).toBe(odd)
  })
})
