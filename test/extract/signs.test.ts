import { describe, expect, test } from 'vitest'
import { linkStart, Mark, Signs, structureAt, CLOSING, COMMA, OPENING, STOP } from '../../src/extract/signs.js'

describe('where an act may stand', () => {
  test.each([
    ['会议决定供水。', [0]],
    ['供水。会议决定', [3]],
    ['供水会议决定', []],
    // Behind a word that links, or the number of a paragraph
    ['最后会议决定', [2]],
    ['供水。最后会议决定', [5]],
    ['供水最后会议决定', []],
    ['供水三天后会议决定', []],
    ['2.1会议决定，供水工作要抓紧推进', [3]],
    ['供水2.1会议决定', []],
    ['供水\n2.1会议决定', [6]],
    ['2会议决定', []],
  ])('%j', (text, acts) => {
    expect(new Signs(text).acts).toEqual(acts)
  })

  test('at the beginning of the stretch only behind what parts sentences', () => {
    expect(new Signs('供会议决定', 1).acts).toEqual([])
    expect(new Signs('。会议决定', 1).acts).toEqual([1])
    expect(new Signs('供最后会议决定', 1).acts).toEqual([3])
    expect(new Signs('供水。会议', 0, 3).acts).toEqual([])
  })
})

describe('what is listed', () => {
  const text = '市财政局：同意12票，（一）由县政府办印发。\n'

  function listsOf({ acts, colons, lineEnds, markers, cues, issues, votes, breaks }: Signs): Record<string, string> {
    const lists = { acts, colons, lineEnds, markers, cues, issues, votes, breaks }
    return Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.map((at) => text.charAt(at)).join('')]))
  }

  test('each sign in its list alone', () => {
    expect(listsOf(new Signs(text))).toEqual({
      acts: '', colons: '：', lineEnds: '\n', markers: '12（一', cues: '同', issues: '印', votes: '票', breaks: '，（）。\n',
    })
  })

  test('of the stretch alone, and of the last that was read', () => {
    const signs = new Signs(text, 0, 10)
    expect(listsOf(signs)).toMatchObject({ colons: '：', votes: '票', breaks: '' })
    signs.read(10, text.length)
    expect(listsOf(signs)).toEqual({ acts: '', colons: '', lineEnds: '\n', markers: '（一', cues: '', issues: '印', votes: '', breaks: '，（）。\n' })
    signs.read(0, 5)
    expect(listsOf(signs)).toEqual({ acts: '', colons: '：', lineEnds: '', markers: '', cues: '', issues: '', votes: '', breaks: '' })
  })
})

describe('the marks between breaks', () => {
  const text = '由水利局牵头，会同水务局，年内完工。'
  const signs = new Signs(text)
  const marked = (index: number, from: number, end: number): string =>
    Object.entries(Mark).filter(([name, bit]) => name !== 'ending' && signs.marksUpTo(index, from, end) & bit).map(([name]) => name).join(' ')

  test.each([
    [0, 0, 6, 'assigning duty name'],
    [0, 1, 6, 'duty name'],
    [0, 1, 3, ''],
    [0, 0, 3, 'assigning'],
    [1, 7, 12, 'joining name'],
    [1, 9, 12, 'name'],
    [2, 13, 17, 'deadline'],
    [2, 15, 17, ''],
  ])('%i: %i to %i', (index, from, end, marks) => {
    expect(marked(index, from, end)).toBe(marks)
  })

  test('a character that ends names only behind others is no mark by itself', () => {
    const nameIn = (written: string): boolean => (new Signs(`${written}，`).marksUpTo(0, 0, written.length) & Mark.name) !== 0
    expect(nameIn('服务中心')).toBe(true)
    expect(nameIn('热心')).toBe(false)
  })
})

test('words that link', () => {
  expect(linkStart('最后会议', 2)).toBe(0)
  expect(linkStart('三天后会议', 3)).toBe(3)
  expect(linkStart('后会议', 1)).toBe(1)
})

test('what a character is to a sentence', () => {
  const mask = OPENING | CLOSING | STOP | COMMA
  expect([...'（）。，水'].map((_, at) => structureAt('（）。，水', at) & mask)).toEqual([OPENING, CLOSING, STOP, COMMA, 0])
})
