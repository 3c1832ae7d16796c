/** The agenda first, and below by the same numbers what became of it. */
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'
import { agendaAbove } from '../../src/outline/agenda-above.js'
import { readLineMarker } from '../../src/outline/markers.js'
import type { Node } from '../../src/outline/nodes.js'
import { readSource } from '../../src/source/read-source.js'
import { itemsIn } from './outline-of-text.js'

const open = (kind: Node['kind']): Node => ({ kind, marker: null, start: 0, field: null, lines: [], children: [], depth: 0 })

describe('a line that repeats the first of the open list', () => {
  /** With the first three lines as a section, its first entry and the line in question. */
  function isRepeated(source: string, kind: Node['kind'] = 'section', field: Node['field'] = null): boolean {
    const { located, lines } = readSource(source, 'text')
    const [heading, first, line] = lines
    const marker = line && readLineMarker(located, line.start)
    if (!heading || !first || !marker) throw new Error('three lines')
    const entry: Node = { ...open('numbered'), marker: readLineMarker(located, first.start), lines: [first] }
    entry.start = entry.marker?.end ?? first.start
    return agendaAbove(located, [{ ...open(kind), field, lines: [heading], children: [entry] }], [], marker, line).length > 0
  }

  test('below an agenda, by its words or as a field', () => {
    expect(isRepeated('议程\n（一）供水报告\n（一）供水报告')).toBe(true)
    expect(isRepeated('今日\n（一）供水报告\n（一）供水报告', 'numbered', 'agenda')).toBe(true)
  })

  test.each([
    ['another first', '议程\n（一）供水报告\n（一）供热报告'],
    ['another number', '议程\n（二）供水报告\n（二）供水报告'],
    ['another style', '议程\n一、供水报告\n（一）供水报告'],
    ['a first without a number', '议程\n供水报告\n（一）供水报告'],
    ['another section', '会议内容\n（一）供水报告\n（一）供水报告'],
  ])('not with %s', (_, source) => {
    expect(isRepeated(source)).toBe(false)
  })

  test('nor below an item of that name', () => {
    expect(isRepeated('议程\n（一）供水报告\n（一）供水报告', 'numbered')).toBe(false)
  })
})

const HEAD = '河湾县人民政府常务会议纪要\n\n时间：2006年9月1日\n\n'
const AGENDA = '1．审议《河湾县拆迁补偿办法》；\n2．研究县城环卫试点事宜；\n3．听取合作医疗筹备情况的汇报。\n\n'
const BUSINESS =
  '1．关于《河湾县拆迁补偿办法》。会议同意该《办法》。\n2．关于县城环卫试点。会议同意试点。\n3．关于合作医疗筹备情况。会议同意启动。\n'

function titlesIn(source: string): string[] {
  return parseMinutes(source).items.map(({ title }) => title)
}

describe('what the list below takes up', () => {
  const titles = ['关于《河湾县拆迁补偿办法》', '关于县城环卫试点', '关于合作医疗筹备情况']

  test.each(['会议议题：', '议程：', '会议议程'])('below %s', (label) => {
    const source = `${HEAD}${label}\n${AGENDA}会议议定：\n${BUSINESS}`
    expect(titlesIn(source)).toEqual(titles)
    expect(parseMinutes(source).agenda.map(({ action }) => action)).toEqual(['审议', '研究', '听取'])
  })

  test.each(['会议议定：', '现将议定事项纪要如下：', '会议情况如下。'])('behind %s', (lead) => {
    expect(titlesIn(`${HEAD}会议研究了以下议题：\n${AGENDA}${lead}\n${BUSINESS}`)).toEqual(titles)
  })

  test('another matter under the same number is not what was announced', () => {
    const other = BUSINESS.replace('《河湾县拆迁补偿办法》', '防汛准备')
    expect(titlesIn(`${HEAD}${AGENDA}会议要求：\n${other}`)).not.toEqual(titles)
  })

  test('a list with text of its own is business already', () => {
    const told = AGENDA.replace('审议《河湾县拆迁补偿办法》；', '审议《河湾县拆迁补偿办法》。会议同意该《办法》，由县建设局实施。')
    expect(titlesIn(`${HEAD}${told}会议议定：\n${BUSINESS}`)[0]).toBe('审议《河湾县拆迁补偿办法》')
  })
})

describe('第一项 alone on its line takes up what its paragraph speaks of', () => {
  const bare = '第一项\n会议听取了河湾县拆迁补偿办法的汇报。会议同意。\n第二项\n会议听取了县城环卫试点的汇报。会议同意。\n'
  const agenda = '1．审议《河湾县拆迁补偿办法》；\n2．研究县城环卫试点事宜。\n\n'

  test.each(['会议议题：', '会议研究了以下议题：'])('below %s', (label) => {
    expect(titlesIn(`${HEAD}${label}\n${agenda}${bare}`)).toEqual(['审议《河湾县拆迁补偿办法》', '研究县城环卫试点事宜'])
  })

  test('and no other matter', () => {
    const other = bare.replace('河湾县拆迁补偿办法', '防汛准备')
    expect(titlesIn(`${HEAD}会议研究了以下议题：\n${agenda}${other}`)).toContain('会议听取了防汛准备的汇报')
  })
})

describe('a list of headings, and behind the formula paragraphs without numbers', () => {
  const list = '1、传达省会议精神；\n2、听取县民政局关于建房的汇报；\n3、研究其他事项。\n'
  const told = '会议传达了省会议精神。会议要求，抓好落实。\n会议听取了县民政局关于建房的汇报。会议决定：\n（一）抓紧建房。\n（二）抓紧验收。\n会议还研究了其他事项。\n'

  test('the paragraphs are the matters', () => {
    expect(titlesIn(`${HEAD}会议议程是：\n${list}现将会议内容纪要如下：\n${told}`)).toEqual(['传达了省会议精神', '听取了县民政局关于建房的汇报', '研究了其他事项'])
  })

  test('but not without the formula, nor where an entry has text of its own', () => {
    expect(titlesIn(`${HEAD}会议议程是：\n${list}${told}`)).toHaveLength(3)
    expect(titlesIn(`${HEAD}${list.replace('\n2、', '\n会议同意。\n2、')}现纪要如下：\n${told}`)[0]).toBe('传达省会议精神')
  })
})

test('an agenda, the lists of attendees, and then what became of it', () => {
  const agenda = ['会议议题', '一、研究供水工作；', '二、审议《供热办法》；']
  const lists = ['出席人员', '田野 白露 江河']
  const business = ['会议内容', '1、研究供水工作', '会议听取了市水务局的汇报。会议指出，水压偏低。', '2、审议《供热办法》', '会议审议通过了该办法。']
  const text = ['青川市政府第4次常务会议', '会议时间', '2022年3月17日', '会议地点', '第二会议室', '主持人', '市长山川', ...agenda, ...lists, ...business]
  expect(itemsIn(text.join('\n'))).toEqual(['1、|研究供水工作', '2、|审议《供热办法》'])
})
