/** When a matter was taken up, below its heading; parts whose numbers begin anew; labels that stand in each item. */
import { describe, expect, test } from 'vitest'
import { LaterMarkers } from '../../src/outline/later-markers.js'
import { LineMarkers } from '../../src/outline/line-markers.js'
import { readSource } from '../../src/source/read-source.js'
import { everyPart } from './every-part.js'

const HEAD = '河湾县会议纪要\n\n'
const itemsIn = (source: string) => everyPart(HEAD + source).items

describe('a date in brackets below a heading', () => {
  const text = '会议听取了汇报，会议同意实施该工程。'

  test.each(['（三月十一日上午）', '(3月11日)', '（3月11日15时）', '（十一日晚）'])('%s is of the item', (note) => {
    expect(itemsIn(`城区供水工程\n${note}\n${text}\n城区供热工程\n（三月十二日）\n${text}`)).toEqual([
      `城区供水工程|${note}/${text}`,
      `城区供热工程|（三月十二日）/${text}`,
    ])
  })

  test.each(['（纪要附件）', '（三月十一日，上午）', '（三月十一日）上午', '（三月十一日上午八时在县人民政府三楼会议室）'])('%s is none', (note) => {
    expect(itemsIn(`城区供水工程\n${note}\n${text}\n城区供热工程\n${note}\n${text}`)?.[0]).toBe(`听取了汇报|城区供热工程/${note}`)
  })
})

describe('short lines over numbers that begin anew', () => {
  const [one, two, three, four] = ['会议研究了供水。', '会议研究了供热。', '会议研究了改造。', '会议研究了绿化。']

  test('part the items', () => {
    expect(everyPart(`${HEAD}城区方面\n1．${one}\n2．${two}\n乡村方面\n1．${three}\n2．${four}`)).toEqual({
      head: ['河湾县会议纪要'],
      items: ['1．会议研究了供水|', '2．会议研究了供热|', '1．会议研究了改造|', '2．会议研究了绿化|'],
      sections: ['城区方面', '乡村方面'],
      numbering: ['1． 2．', '1． 2．'],
    })
  })

  test('not inside an item', () => {
    const lines = ['城区方面', `1．${one}`, `2．${two}`, '乡村方面', `1．${three}`, `2．${four}`]
    expect(itemsIn(`一、供水\n${lines.join('\n')}`)).toEqual([`一、供水|${lines.join('/')}`])
  })

  test('nor where the numbers are of another style', () => {
    expect(everyPart(`${HEAD}城区方面\n1．${one}\n2．${two}\n乡村方面\n（1）${three}\n（2）${four}`).sections).toBe(undefined)
  })

  test.each(['会议要求', '会议决定', '乡村方面：'])('nor by %s', (line) => {
    expect(itemsIn(`城区方面\n1．${one}\n2．${two}\n${line}\n1．${three}\n2．${four}`)).not.toContain('1．会议研究了绿化|')
    expect(everyPart(`${HEAD}城区方面\n1．${one}\n2．${two}\n${line}\n1．${three}`).sections ?? []).not.toContain(line)
  })
})

describe('words that are more than one line', () => {
  function repeats(source: string, words: string): boolean {
    const { located, lines } = readSource(source, 'text')
    return new LaterMarkers(located, lines, new LineMarkers(located, lines)).repeats(words)
  }

  test.each([
    ['会议情况\n甲。\n会议情况', '会议情况', true],
    ['会议情况\n甲。\n会议结果', '会议情况', false],
    ['会议情况\n甲。\n会议情况如下', '会议情况', false],
    ['会议情况及有关事项说明\n甲。\n会议情况及有关事项说明', '会议情况及有关事项说明', false],
    ['', '会议情况', false],
    // Alone on its line in one item, the label of a line in another
    ['决定事项：\n甲。\n决定事项：同意。', '决定事项：', true],
    ['决定事项\n甲。\n决定事项：同意。', '决定事项', true],
    ['决定事项：\n甲。\n决定事项如下，同意。', '决定事项：', false],
    ['决定事项：\n甲。\n上次决定事项：同意。', '决定事项：', false],
  ])('%j', (source, words, expected) => {
    expect(repeats(source, words)).toBe(expected)
  })

  test('are labels in an item where they stand before the text in another', () => {
    const source = '议题1：研究供水\n决定事项：同意。\n议题2：研究供热\n决定事项：\n（1）同意停炉。\n（2）暂缓涨价。'
    expect(itemsIn(source)).toEqual(['议题1研究供水|决定事项：同意。', '议题2研究供热|决定事项：/（1）同意停炉。/（2）暂缓涨价。'])
    // Nothing above it has that label: a heading over the matters
    expect(itemsIn('会议时间：3月1日\n决定事项：\n（1）同意停炉。\n（2）暂缓涨价。')).toEqual(['（1）同意停炉|', '（2）暂缓涨价|'])
  })

  test('are labels in each item', () => {
    expect(itemsIn('一、供水\n会议情况\n水利科作了汇报。\n二、供热\n会议情况\n住建科作了汇报。')).toEqual([
      '一、供水|会议情况/水利科作了汇报。',
      '二、供热|会议情况/住建科作了汇报。',
    ])
  })

  test('and one alone ends the item above', () => {
    expect(everyPart(`${HEAD}一、供水\n水利科作了汇报。\n议定事项\n1.会议同意。\n2.会议暂缓。`)).toMatchObject({
      items: ['一、供水|水利科作了汇报。', '1.会议同意|', '2.会议暂缓|'],
      sections: ['议定事项'],
    })
  })
})
