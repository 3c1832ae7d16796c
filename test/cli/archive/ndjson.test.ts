import { describe, expect, test } from 'vitest'
import { readLines, readRecord } from '../../../src/cli/archive/ndjson.js'

async function linesOf(chunks: string[], longest?: number): Promise<[number, string | null][][]> {
  const bytes = (async function* () {
    for (const chunk of chunks) yield await Promise.resolve(Buffer.from(chunk, 'latin1'))
  })()
  const groups: [number, string | null][][] = []
  for await (const lines of readLines(bytes, longest)) {
    groups.push(lines.map(({ number, bytes }) => [number, bytes && Buffer.from(bytes).toString('latin1')]))
  }
  return groups
}

describe('lines', () => {
  test.each([
    [
      ['a\nb\n'],
      [
        [
          [1, 'a'],
          [2, 'b'],
        ],
      ],
    ],
    [['a\nb'], [[[1, 'a']], [[2, 'b']]]],
    [
      ['a', 'b\nc', 'd\n'],
      [[], [[1, 'ab']], [[2, 'cd']]],
    ],
    [
      ['a\r\n \r\n\nb\n'],
      [
        [
          [1, 'a\r'],
          [4, 'b'],
        ],
      ],
    ],
    [[''], [[]]],
    [[], []],
  ])('of %j come with the chunk that ends them, numbered from 1', async (chunks, groups) => {
    expect(await linesOf(chunks)).toEqual(groups)
  })

  test('that are too long are not kept, and those behind them are', async () => {
    const groups = await linesOf(['aaaa', 'aaaa', 'a\nbb\naaaaaa\ncccc\nddd', 'ddd'], 4)
    expect(groups.flat()).toEqual([
      [1, null],
      [2, 'bb'],
      [3, null],
      [4, 'cccc'],
      [5, null],
    ])
  })

  test('have bytes of their own, so that a worker is not given the whole chunk', async () => {
    const chunk = Buffer.from('a\nb\n')
    for await (const lines of readLines(
      (async function* () {
        yield await Promise.resolve(chunk)
      })(),
    )) {
      for (const { bytes } of lines) expect(bytes?.buffer.byteLength).toBe(1)
    }
  })
})

describe('a record', () => {
  const read = (line: string | number[]) => readRecord(Uint8Array.from(Buffer.from(line as string)))

  test.each([
    ['{"id":"一","text":"会议纪要"}', { id: '一', text: '会议纪要' }],
    ['\uFEFF{"text":"甲","id":7,"more":[]}\r', { id: 7, text: '甲' }],
  ])('%j', (line, record) => {
    expect(read(line)).toEqual(record)
  })

  test.each([
    ['{"id":1,', 'no JSON'],
    ['会议纪要', 'no JSON'],
    ['[1]', 'no JSON object'],
    ['null', 'no JSON object'],
    ['{"text":"甲"}', 'no "id" that is a string or a number'],
    ['{"id":{},"text":"甲"}', 'no "id" that is a string or a number'],
    ['{"id":1}', 'no "text" that is a string'],
    ['{"id":1,"text":["甲"]}', 'no "text" that is a string'],
    ['{"id":1,"text":" \\n"}', 'empty input'],
    [[0x7b, 0xff], 'invalid UTF-8 at byte 1 (line 1)'],
  ])('%j is none: %s', (line, reason) => {
    expect(() => read(line)).toThrow(expect.objectContaining({ message: reason }))
  })
})
