import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { minutesJsonSchema, parseMinutes } from '../../src/index.js'

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(minutesJsonSchema)
const minutes = () => structuredClone(parseMinutes('青川市人民政府第3次常务会议纪要\n一、审议《甲办法》\n会议同意。'))

test('is of draft 2020-12 and names its definitions', () => {
  expect(minutesJsonSchema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(Object.keys(minutesJsonSchema.$defs as object).sort()).toEqual([
    'AgendaEntry',
    'AgendaItem',
    'Attendees',
    'Deadline',
    'Decision',
    'Department',
    'Meeting',
    'Message',
    'Part',
    'Person',
    'Point',
    'Position',
    'Statement',
    'Task',
  ])
})

test('accepts what the parser gives', () => {
  expect(validate(minutes())).toBe(true)
})

test('accepts a field of a later version', () => {
  expect(validate({ ...minutes(), signature: null })).toBe(true)
})

test.each([
  ['a missing field', () => ({ ...minutes(), items: undefined })],
  ['a verdict that is none', () => ({ ...minutes(), items: [{ verdict: 'maybe' }] })],
  ['a number for a title', () => ({ ...minutes(), title: 3 })],
  ['a position of no line', () => ({ ...minutes(), meeting: { ...minutes().meeting, position: { start: 0 } } })],
])('refuses %s', (_, build) => {
  expect(validate(JSON.parse(JSON.stringify(build())))).toBe(false)
})
