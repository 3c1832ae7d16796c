/** Laws that cannot fail would hold for anything: each is shown a result that breaks it. */
import { expect, test } from 'vitest'
import type { Minutes, Position } from '../src/index.js'
import * as laws from './laws.js'

const source = '一、审议《甲办法》\n会议同意《甲办法》，由财政局落实。'

/** Where the words stand in the source. */
function at(words: string, from = 0): Position {
  const start = source.indexOf(words, from)
  const place = (offset: number) => {
    const before = source.slice(0, offset).split('\n')
    return { line: before.length, column: (before.at(-1) ?? '').length + 1, offset }
  }
  return { start: place(start), end: place(start + words.length) }
}

function sample(): Minutes {
  const sentence = source.slice(source.indexOf('会议'))
  return {
    title: null,
    documentNumber: null,
    issuer: null,
    issueDate: null,
    copyTo: [],
    meeting: {
      position: at('会议'),
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
    items: [
      {
        position: at(source),
        marker: '一、',
        number: 1,
        title: '审议《甲办法》',
        action: '审议',
        subjects: ['《甲办法》'],
        reporters: [],
        statements: [{ position: at(sentence), act: '会议同意', text: sentence, points: [] }],
        decisions: [
          {
            position: at(sentence),
            verdict: 'approved',
            phrase: '同意',
            subjects: ['《甲办法》'],
            text: sentence,
            issuingAuthority: null,
            votes: null,
          },
        ],
        tasks: [
          {
            position: at('由财政局落实'),
            action: '落实',
            leadDepartments: [{ position: at('财政局'), name: '财政局', fullName: '市财政局' }],
            supportingDepartments: [],
            assignees: [],
            deadline: null,
          },
        ],
      },
    ],
    attendees: { present: [], observers: [], absent: [] },
    parts: [{ position: at(source), role: 'item' }],
    messages: [],
  }
}

/** A sample with one thing in it changed. */
function broken(change: (minutes: Minutes, item: Minutes['items'][number]) => void): laws.Parsed {
  const minutes = sample()
  const item = minutes.items[0]
  if (item) change(minutes, item)
  return { source, minutes, markdown: false }
}

test('a sound result breaks no law', () => {
  expect(laws.breaksOf({ source, minutes: sample(), markdown: false })).toEqual([])
})

test('the schema law sees a value of the wrong type', () => {
  const parsed = broken((minutes) => Object.assign(minutes, { title: 3 }))
  expect(laws.schemaBreaks(parsed)).toEqual([expect.stringContaining('title')])
})

test('the law of places sees a wrong column, and an offset behind the end', () => {
  expect(laws.placeBreaks(broken((_, item) => (item.position.start.column = 9)))).toHaveLength(1)
  expect(laws.placeBreaks(broken((_, item) => (item.position.end.offset = 999)))).toHaveLength(1)
})

test('the law of slices sees a name one character off', () => {
  const parsed = broken((_, item) => {
    for (const task of item.tasks) for (const department of task.leadDepartments) department.name = '财政'
  })
  expect(laws.sliceBreaks(parsed)).toEqual([expect.stringContaining('leadDepartments[0]')])
})

test('the law of slices sees a text that is not the whole slice, and a title that is no part of it', () => {
  expect(laws.sliceBreaks(broken((_, item) => (item.title = '审议《乙办法》')))).toHaveLength(1)
  const parsed = broken((_, item) => {
    for (const statement of item.statements) statement.text = '会议同意'
  })
  expect(laws.sliceBreaks(parsed)).toEqual([expect.stringContaining('statements[0]')])
})

test('the law of phrases sees one that the item does not hold', () => {
  const parsed = broken((_, item) => {
    for (const decision of item.decisions) decision.phrase = '原则同意'
  })
  expect(laws.phraseBreaks(parsed)).toHaveLength(1)
})

test('the law of nesting sees a child outside its parent', () => {
  const parsed = broken((_, item) => {
    for (const task of item.tasks) task.position = at('审议')
  })
  expect(laws.nestingBreaks(parsed)).toEqual([expect.stringContaining('leadDepartments[0]')])
})

test('the law of coverage sees a lost sentence, and takes a message for it', () => {
  const lost = broken((minutes) => {
    minutes.items = []
    minutes.parts = [{ position: at('一、审议《甲办法》'), role: 'title' }]
  })
  expect(laws.coverageBreaks(lost)).toEqual([expect.stringContaining('同意《甲办法》，由财政局落实。')])
  const rest = { position: at(source.slice(source.indexOf('会议'))), reason: 'Unrecognized text', severity: 'warning' as const }
  lost.minutes.messages = [{ ...rest, ruleId: 'numbering-gap' }]
  expect(laws.coverageBreaks(lost)).toHaveLength(1)
  lost.minutes.messages = [{ ...rest, ruleId: 'unrecognized-text' }]
  expect(laws.coverageBreaks(lost)).toEqual([])
})

test.each([
  ['李　强', '李强'],
  ['**市财政局** 局长', '市财政局局长'],
  ['甲&nbsp;乙&#x4E19;', '甲乙丙'],
  ['甲\\*乙<br>丙', '甲乙丙'],
  ['第一行\n— 2 —\n第二行', '第一行第二行'],
])('bare %j is %j', (written, expected) => {
  expect(laws.bare(written)).toBe(expected)
})
