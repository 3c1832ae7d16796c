import { describe, expect, test } from 'vitest'
import { Signs } from '../../src/extract/signs.js'
import { readStatements } from '../../src/extract/statements.js'
import { readSource } from '../../src/source/read-source.js'
import { itemOf, pointsIn, statementsIn } from './item-of.js'

describe('a statement runs from its act to the next', () => {
  test.each([
    ['会议指出，水情紧。要节水。会议决定停用。', ['会议指出|会议指出，水情紧。要节水。', '会议决定|会议决定停用。']],
    ['水情紧。会议决定停用。', ['|水情紧。', '会议决定|会议决定停用。']],
    ['会议听取了汇报。\n会议要求，要节水。', ['会议听取了|会议听取了汇报。', '会议要求|会议要求，要节水。']],
    ['要节水。', ['|要节水。']],
    ['大家提了意见。最后会议决定停用。', ['|大家提了意见。', '会议决定|最后会议决定停用。']],
    ['安全最后会议决定停用。', ['|安全最后会议决定停用。']],
    ['決議：照案通過。', ['決議|決議：照案通過。']],
    ['会议决定的事项要办好。', ['|会议决定的事项要办好。']],
    // The marker belongs to the statement that it opens; signs between two belong to neither.
    ['会议听取了汇报。（二）会议决定停用。', ['会议听取了|会议听取了汇报。', '会议决定|（二）会议决定停用。']],
    ['水情紧。（十二）会议决定停用。', ['|水情紧。', '会议决定|（十二）会议决定停用。']],
    ['水情紧。1.会议决定停用。', ['|水情紧。', '会议决定|1.会议决定停用。']],
    ['水情紧。三是会议决定停用。', ['|水情紧。', '会议决定|三是会议决定停用。']],
    ['水情紧。十二、会议决定停用。', ['|水情紧。', '会议决定|十二、会议决定停用。']],
    ['水情紧。(12)会议决定停用。', ['|水情紧。', '会议决定|(12)会议决定停用。']],
    ['水情紧。12.会议决定停用。', ['|水情紧。', '会议决定|12.会议决定停用。']],
    ['水情紧。十二是会议决定停用。', ['|水情紧。', '会议决定|十二是会议决定停用。']],
    // No part of a longer number.
    ['水情紧，截至2023.会议决定停用。', ['|水情紧，截至2023.', '会议决定|会议决定停用。']],
    ['2023.会议决定停用。', ['|2023.', '会议决定|会议决定停用。']],
    ['水情紧，共一百二十、会议决定停用。', ['|水情紧，共一百二十', '会议决定|会议决定停用。']],
    ['水情紧。【会议决定】停用。', ['|水情紧。', '会议决定|【会议决定】停用。']],
    ['水情紧）会议决定停用。', ['|水情紧）', '会议决定|会议决定停用。']],
    ['原则是会议决定停用。', ['|原则是', '会议决定|会议决定停用。']],
    ['会议认为会议决定有效。', ['会议认为|会议认为会议决定有效。']],
    ['会议听取了汇报；会议决定停用。', ['会议听取了|会议听取了汇报；', '会议决定|会议决定停用。']],
    ['会议听取了汇报，\n会议决定停用。', ['会议听取了|会议听取了汇报', '会议决定|会议决定停用。']],
    ['水情紧、会议决定停用。', ['|水情紧', '会议决定|会议决定停用。']],
    ['水情紧（责任单位：二、三科）会议决定停用。', ['|水情紧（责任单位：二、三科）', '会议决定|会议决定停用。']],
    ['裁示：照案通过。会议要求，抓好落实。', ['裁示|裁示：照案通过。', '会议要求|会议要求，抓好落实。']],
    ['会议指出：会议要求，抓好落实。', ['会议指出|会议指出：', '会议要求|会议要求，抓好落实。']],
    ['会议决定停用，细节会后', ['会议决定|会议决定停用，细节会后']],
    ['决议：\n会议同意该案。', ['|决议：', '会议同意|会议同意该案。']],
    ['水情紧，会议决定停用。', ['|水情紧', '会议决定|会议决定停用。']],
    ['水情紧。\n会议决定停用。', ['|水情紧。', '会议决定|会议决定停用。']],
  ])('%j', (body, statements) => {
    expect(statementsIn(body)).toEqual(statements)
  })
})

test('a label that opens no act ends the one before', () => {
  const [first, second, third] = itemOf('決議：照案通過。\n說明：依業務需要。\n決議：緩議。').statements
  expect([first?.act, second?.act, third?.act]).toEqual(['決議', null, '決議'])
})

test('white space inside an act makes no label of its end', () => {
  expect(statementsIn('会议研究　决定：停用。')).toEqual(['会议研究决定|会议研究决定：停用。'])
})

test('a label that an act follows at once is no act of its own', () => {
  expect(itemOf('決議：會議同意該案。').statements.flatMap(({ act }) => act ?? [])).toEqual(['會議同意'])
})

test('what is put before the meeting under 說明： is neither decision nor task', () => {
  const { decisions, tasks } = itemOf('說明：擬由環境保護局負責清運，同意該案。\n決議：緩議。')
  expect(decisions.map(({ phrase }) => phrase)).toEqual(['緩議'])
  expect(tasks).toEqual([])
})

describe('what is put before the meeting', () => {
  const of = (label: string) => {
    const { decisions, tasks } = itemOf(`${label}：由县水利局负责清运，同意该案。\n决议：缓议。`)
    return [decisions.map(({ phrase }) => phrase).join(), tasks.length]
  }

  test.each([
    '说明', '背景', '理由', '存在问题', '需协调事项', '进展', '案由', '讨论', '汇报内容', '现状', '委员意见', '拟办', '办法', '提案人', '连署人',
  ])('%s', (label) => {
    expect(of(label)).toEqual(['缓议', 0])
  })

  test.each(['遗留问题', '下一步', '待办', '行动项'])('not %s', (label) => {
    expect(of(label)).toEqual(['同意,缓议', 1])
  })
})

test('a point ends before the line does', () => {
  const points = itemOf('会议决定：\n1.停用旧泵站。\n\n2.新建水厂：\n（1）选址；\n（2）立项。\n').statements.flatMap((statement) => statement.points)
  const lengthOf = ({ position }: typeof points[number]) => position.end.offset - position.start.offset
  expect(points.map((point) => [point.number, point.text, lengthOf(point)])).toEqual([
    [1, '停用旧泵站。', '1.停用旧泵站。'.length],
    [2, '新建水厂：（1）选址；（2）立项。', '2.新建水厂：\n（1）选址；\n（2）立项。'.length],
  ])
  expect(points[1]?.points.map((point) => point.text)).toEqual(['选址；', '立项。'])
})

test('together they cover the text of the item', () => {
  const body = '水情紧。会议指出，要节水。县水利局汇报了情况；会议决定：停用。'
  expect(statementsIn(body).map((statement) => statement.replace(/^.*\|/, '')).join('')).toBe(body)
})

test('a marker before the act is the point that the statement opens with', () => {
  expect(pointsIn('（一）会议决定停用。\n（二）会议决定新建。')).toBe('（一）会议决定停用。 （二）会议决定新建。')
  expect(pointsIn('（一）会议决定停用。（二）新建。')).toBe('（一）会议决定停用。 （二）新建。')
})

test('signs that open or close a stretch are no part of it', () => {
  const draftsIn = (source: string, from: number, to = from) => {
    const { located } = readSource(source, 'text')
    const end = located.text.length - to
    const drafts = readStatements(located, from, end, new Signs(located.text))
    return drafts.map((draft) => located.text.slice(draft.start, draft.end))
  }
  expect(draftsIn('甲，、。；;：:水情紧。会议决定停用，、', 1, 0)).toEqual(['水情紧。', '会议决定停用'])
  expect(draftsIn('甲\n水情紧；\n乙', 1)).toEqual(['水情紧；'])
  expect(draftsIn('甲，。；乙', 1)).toEqual([])
  expect(draftsIn('甲会议决定停用乙', 1)).toEqual(['会议决定停用'])
})

describe('behind the number of a paragraph', () => {
  test('2.1 is of the statement that the act opens', () => {
    expect(statementsIn('1.1 各校董并无异议。\n1.2 会议通过记录。\n1.3 校董会要求总务组修葺。')).toEqual([
      '|1.1各校董并无异议。', '会议通过|1.2会议通过记录。', '校董会要求|1.3校董会要求总务组修葺。',
    ])
  })
})
