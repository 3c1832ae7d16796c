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

  test.each([
    [null, 'lexicon` to be an object, got null'],
    [{ departments: '海关' }, 'lexicon.departments` to be an array of strings, got 海关'],
    [{ places: [3] }, 'lexicon.places` to be an array of strings, got an array'],
    [{ persons: {} }, 'lexicon.persons` to be an array of strings, got object'],
    [{ decisionPhrases: [{ phrase: '照办', verdict: 'yes' }] }, 'lexicon.decisionPhrases` to be an array of { phrase, verdict }, got an array'],
  ])('lexicon %j', (lexicon, expected) => {
    expect(() => parseMinutes('', { lexicon } as unknown as ParseOptions)).toThrow(new TypeError(`Expected \`options.${expected}`))
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

test('lexicon.places names a place that acts as a body', () => {
  const source = '一、研究供水问题\n会议要求，由滨江湾牵头抓好落实。'
  const leads = (places: string[]) => parseMinutes(source, { lexicon: { places } }).items[0]?.tasks[0]?.leadDepartments
  expect(leads([])).toBeUndefined()
  expect(leads(['滨江湾'])).toMatchObject([{ name: '滨江湾' }])
})

test('lexicon.persons cuts a name off its body and post', () => {
  const source = '会议纪要\n出席：县教育局那日松格、副县长老乌\n一、审议《供水办法》'
  const present = (persons: string[]) => {
    const { attendees } = parseMinutes(source, { lexicon: { persons }, positions: false })
    return attendees.present.map(({ organization, title, name }) => `${organization ?? ''}|${title ?? ''}|${name}`)
  }
  expect(present(['那日松格', '老乌'])).toEqual(['县教育局||那日松格', '|副县长|老乌'])
})

describe('lexicon.decisionPhrases', () => {
  const verdicts = (text: string, decisionPhrases: { phrase: string; verdict: 'approved' | 'rejected' }[]) =>
    parseMinutes(`一、审议《供水办法》\n${text}`, { lexicon: { decisionPhrases } }).items.flatMap(({ decisions }) =>
      decisions.map(({ verdict, phrase }) => `${verdict}:${phrase}`),
    )
  const own = [
    { phrase: '照此办理', verdict: 'approved' },
    { phrase: '不准照此办理', verdict: 'rejected' },
  ] as const

  test('settles a matter in words of the caller', () => {
    expect(verdicts('该办法照此办理。', [])).toEqual([])
    expect(verdicts('该办法照此办理。', [...own])).toEqual(['approved:照此办理'])
  })

  test('the longest phrase counts, and none inside a title or quotes', () => {
    expect(verdicts('该办法不准照此办理。', [...own])).toEqual(['rejected:不准照此办理'])
    expect(verdicts('学习《关于照此办理的通知》。', [...own])).toEqual([])
  })

  test('stands beside the phrases that are built in', () => {
    expect(verdicts('会议同意该办法。有关费用照此办理。', [...own])).toEqual(['approved:同意', 'approved:照此办理'])
  })
})
