import { describe, expect, test } from 'vitest'
import { bodyEndingStrength, bodyStrength, BodyStrength, endsBody } from '../../src/extract/roster-bodies.js'

const { none, strong, sure } = BodyStrength

describe('how surely words are a body', () => {
  test.each([
    ['县政府', sure, sure],
    ['供水集团', sure, sure],
    ['税务', sure, none],
    ['县税务', none, none],
    ['财政局', strong, strong],
    ['供水科', strong, strong],
    ['局', none, none],
    ['《江城日报》', sure, sure],
    ['《江城日报》田野', none, none],
    ['新华社', sure, sure],
    ['苏木', none, none],
    ['田野', none, none],
  ])('%s', (words, whole, ending) => {
    const text = `由村${words}等`
    expect([bodyStrength(text, 2, text.length - 1), bodyEndingStrength(text, 2, text.length - 1)]).toEqual([whole, ending])
  })

  test('the ending lies within them', () => {
    expect(bodyEndingStrength('人民政府', 2, 4)).toBe(sure)
    expect(bodyEndingStrength('委员会', 1, 3)).not.toBe(sure)
  })
})

test('characters that end bodies', () => {
  expect(['局', '府', '长', '田'].map((character) => endsBody(character))).toEqual([true, true, false, false])
})
