import { describe, expect, test } from 'vitest'
import { itemOf, statementsIn } from './item-of.js'

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

test('a label that an act follows at once is no act of its own', () => {
  expect(itemOf('決議：會議同意該案。').statements.flatMap(({ act }) => act ?? [])).toEqual(['會議同意'])
})

test('what is put before the meeting under 說明： is neither decision nor task', () => {
  const { decisions, tasks } = itemOf('說明：擬由環境保護局負責清運，同意該案。\n決議：緩議。')
  expect(decisions.map(({ phrase }) => phrase)).toEqual(['緩議'])
  expect(tasks).toEqual([])
})

test('together they cover the text of the item', () => {
  const body = '水情紧。会议指出，要节水。县水利局汇报了情况；会议决定：停用。'
  expect(statementsIn(body).map((statement) => statement.replace(/^.*\|/, '')).join('')).toBe(body)
})
