import { describe, expect, test } from 'vitest'
import { readNamesInNote, readNote, readUnknownNote, type Note } from '../../src/extract/roster-notes.js'
import type { Span } from '../../src/source/located-text.js'

/** What the reader makes of the bracket （…） behind a name. */
function inNote<Result>(note: string, read: (text: string, span: Span) => Result): { text: string; result: Result } {
  const text = `田野（${note}）等`
  return { text, result: read(text, { start: 3, end: text.length - 2 }) }
}

/** body<post>, or null. */
function noteIn(words: string, read: (text: string, span: Span) => Note | null): string | null {
  const { text, result } = inNote(words, read)
  const write = (span: Span | null): string => (span ? text.slice(span.start, span.end) : '')
  return result && `${write(result.organization)}${result.title ? `<${write(result.title)}>` : ''}`
}

describe('a body, a post or neither', () => {
  test.each([
    ['副市长', '<副市长>'],
    ['规划部', '规划部'],
    ['休假', null],
    ['市水利局局长', '市水利局<局长>'],
    ['市水利局局长，出差', '市水利局<局长>'],
    ['市财政局，局长', '市财政局<局长>'],
    ['市财政局，出差', '市财政局'],
    ['区人社局', '区人社局'],
    ['共3人', null],
    ['出差', null],
    ['因病', null],
    ['第一项议题', null],
    ['第一税务分局', '第一税务分局'],
    ['主持人', null],
    ['市委副书记、市长', '<市委副书记、市长>'],
    ['张', null],
    ['王五', null],
    ['张三、李四', null],
    ['张三，李四', null],
    ['委托张三代', null],
    ['张三代', null],
    ['腾讯', null],
    ['规划', null],
    ['12', null],
    ['A1', null],
    ['B', null],
    ['人事处', '人事处'],
    ['劳动和社会保障科', '劳动和社会保障科'],
    ['县水利局：局长', '县水利局<局长>'],
    ['第3组', '第3组'],
    ['供水科', '供水科'],
    ['供水人员科', null],
  ])('（%s）', (words, note) => {
    expect(noteIn(words, readNote)).toBe(note)
  })

  test('is no longer than notes are', () => {
    const body = (length: number): string => `${'江河湖海'.repeat(9)}水利局`.slice(-length)
    expect(noteIn(body(30), readNote)).toBe(body(30))
    expect(noteIn(body(31), readNote)).toBeNull()
  })
})

describe('what could be a body, were others to have the like', () => {
  test.each([
    ['腾讯', '腾讯'],
    ['规划', '规划'],
    ['A1', 'A1'],
    ['休假', null],
    ['出差', null],
    ['第一项议题', null],
    ['第3组', '第3组'],
    ['12', null],
    ['B', null],
    ['张', null],
    ['共3人', null],
    ['委托张三代', null],
    ['供水人员科', null],
    ['人事处', '人事处'],
    ['腾讯，出差', '腾讯'],
  ])('（%s）', (words, body) => {
    expect(noteIn(words, readUnknownNote)).toBe(body)
  })

  test('in at most twelve characters', () => {
    expect(noteIn('江河湖海'.repeat(3), readUnknownNote)).toBe('江河湖海'.repeat(3))
    expect(noteIn(`${'江河湖海'.repeat(3)}泉`, readUnknownNote)).toBeNull()
  })
})

describe('names behind a body', () => {
  test.each([
    ['王五', '王五'],
    ['张三、李四', '张三+李四'],
    ['张三，李四', '张三+李四'],
    ['委托张三代', ''],
    ['张三代', ''],
    ['腾讯', ''],
    ['副市长', ''],
    ['休假', ''],
    ['张三、出差', ''],
  ])('（%s）', (words, names) => {
    const { text, result } = inNote(words, readNamesInNote)
    expect(result.map(({ start, end }) => text.slice(start, end)).join('+')).toBe(names)
  })
})

test.each([
  ['第六检察部副主任', '第六检察部<副主任>'],
  ['第三税务所所长', '第三税务所<所长>'],
  ['第六项议题', null],
  ['第六项议题主任', null],
])('the body before a post may open with a number: （%s）', (words, note) => {
  expect(noteIn(words, readNote)).toBe(note)
})
