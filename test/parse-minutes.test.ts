import { describe, expect, test } from 'vitest'
import { minutesSchema, minutesWithoutPositionsSchema, parseMinutes, type ParseOptions } from '../src/index.js'

const SOURCE = '青川县人民政府常务会议纪要\n\n一、审议《供水办法》\n会议同意该办法，青溪海事要抓好落实。'

describe('arguments', () => {
  test.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [3, 'number'],
    [['甲'], 'an array'],
    [{}, 'object'],
  ])('source %j', (source, got) => {
    expect(() => parseMinutes(source as unknown as string)).toThrow(new TypeError(`Expected \`source\` to be a string, got ${got}`))
  })

  test.each([null, 'text', 3])('options %j', (options) => {
    expect(() => parseMinutes('', options as unknown as ParseOptions)).toThrow(/^Expected `options` to be an object/)
  })

  test.each(['html', '', 3, null])('format %j', (format) => {
    expect(() => parseMinutes('', { format } as unknown as ParseOptions)).toThrow(/^Expected `options\.format` to be auto, markdown or text/)
  })

  test('a TypeError and nothing else', () => {
    for (const call of [() => parseMinutes(3 as unknown as string), () => parseMinutes('', { format: 'html' } as unknown as ParseOptions)]) {
      expect(call).toThrow(TypeError)
    }
  })

  test('undefined options are the defaults', () => {
    const options = { format: undefined, positions: undefined, lexicon: undefined } as unknown as ParseOptions
    expect(parseMinutes(SOURCE, options)).toEqual(parseMinutes(SOURCE))
  })
})

test('an empty string gives an empty frame', () => {
  expect(parseMinutes('', { positions: false })).toEqual({
    title: null,
    documentNumber: null,
    issuer: null,
    issueDate: null,
    copyTo: [],
    meeting: {
      body: null,
      kind: null,
      ordinal: null,
      term: null,
      date: null,
      endDate: null,
      time: null,
      place: null,
      chairs: [],
      recorders: [],
    },
    agenda: [],
    items: [],
    attendees: { present: [], observers: [], absent: [] },
    parts: [],
    messages: [],
  })
})

describe('positions', () => {
  test('stand in every node by default, and in none with positions: false', () => {
    expect(JSON.stringify(parseMinutes(SOURCE))).toContain('"position"')
    expect(JSON.stringify(parseMinutes(SOURCE, { positions: false }))).not.toContain('"position"')
    expect(minutesSchema.safeParse(parseMinutes(SOURCE)).success).toBe(true)
    const bare = parseMinutes(SOURCE, { positions: false })
    expect(minutesWithoutPositionsSchema.safeParse(bare).success).toBe(true)
  })

  test('parts are in the order of the text', () => {
    const offsets = parseMinutes(SOURCE).parts.map(({ position }) => position.start.offset)
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
    expect(offsets.length).toBeGreaterThan(1)
  })
})

describe('format', () => {
  const marked = '# 会议纪要\n\n## 一、审议**《供水办法》**\n\n会议同意。'
  const titleOf = (format: NonNullable<ParseOptions['format']>) => parseMinutes(marked, { format }).items[0]?.title

  test('markdown is read as such, and found by auto', () => {
    expect(titleOf('markdown')).toBe('审议《供水办法》')
    expect(titleOf('auto')).toBe('审议《供水办法》')
  })

  test('plain text gives the same either way', () => {
    expect(parseMinutes(SOURCE, { format: 'markdown' }).items).toHaveLength(1)
    expect(parseMinutes(SOURCE, { format: 'text' })).toEqual(parseMinutes(SOURCE))
  })
})

describe('lexicon.departments', () => {
  const leadsWith = (departments?: string[]) =>
    parseMinutes(SOURCE, departments ? { lexicon: { departments } } : {}).items.flatMap(({ tasks }) =>
      tasks.flatMap(({ leadDepartments }) => leadDepartments.map(({ name }) => name)),
    )

  test('names a body that no ending gives away', () => {
    expect(leadsWith()).toEqual([])
    expect(leadsWith(['青溪海事'])).toEqual(['青溪海事'])
  })

  test('changes nothing where the text does not name it', () => {
    expect(parseMinutes(SOURCE, { lexicon: { departments: ['白水海事'] } })).toEqual(parseMinutes(SOURCE))
    expect(parseMinutes(SOURCE, { lexicon: {} })).toEqual(parseMinutes(SOURCE))
  })
})
