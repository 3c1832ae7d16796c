import { describe, expect, expectTypeOf, test } from 'vitest'
import * as jiyao from '../src/index.js'

test('the public face is these names and no others', () => {
  expect(Object.keys(jiyao).sort()).toEqual([
    'checkMinutes',
    'checkRules',
    'everyRule',
    'minutesFromMdast',
    'minutesJsonSchema',
    'minutesSchema',
    'minutesWithoutPositionsSchema',
    'parseMinutes',
    'toMinutesTree',
  ])
})

describe('parseMinutes', () => {
  test.each([undefined, null, 3, {}, [], new Uint8Array(3)])('throws a TypeError for %s', (value) => {
    expect(() => jiyao.parseMinutes(value as string)).toThrow(TypeError)
  })

  test.each(['', ' ', '\uFEFF', '\n\n\n', '、、、', '|', '---', '\u0000', '\uD800', '一、', '会议', '1.'.repeat(50)])(
    'gives valid minutes for %j',
    (source) => {
      for (const format of ['auto', 'markdown', 'text'] as const) {
        expect(jiyao.minutesSchema.safeParse(jiyao.parseMinutes(source, { format })).error).toBeUndefined()
      }
    },
  )

  test('gives what its schema infers', () => {
    expectTypeOf(jiyao.parseMinutes).parameter(0).toBeString()
    expectTypeOf(jiyao.parseMinutes('')).toEqualTypeOf<jiyao.Minutes>()
    expectTypeOf<jiyao.Decision['verdict']>().toEqualTypeOf<jiyao.Verdict>()
    expectTypeOf<jiyao.Task['leadDepartments'][number]>().toEqualTypeOf<jiyao.Department>()
  })
})
