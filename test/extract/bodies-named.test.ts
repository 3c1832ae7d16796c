/** Where the names of bodies begin and end: at 以及, at 由, and beside digits. */
import { describe, expect, test } from 'vitest'
import { tasksIn } from './item-of.js'
import { roster } from './roster-of.js'

describe('no name holds 以及', () => {
  test.each([
    ['市长助理田野以及市府办、市财政局', ['/田野<市长助理>', '市府办/', '市财政局/']],
    ['市环保局副局长田野以及市人大常委会', ['市环保局/田野<副局长>', '市人大常委会/']],
    ['县水利局以及县财政局', ['县水利局/', '县财政局/']],
    // 及 alone may be of a name
    ['田及时、白露', ['/田及时', '/白露']],
  ])('%s', (list, entries) => {
    expect(roster(list)).toEqual(entries)
  })
})

describe('digits', () => {
  test.each([
    ['会议决定，由12345热线办公室受理。', ['12345热线办公室']],
    ['会议决定，由县12345热线中心受理投诉。', ['县12345热线中心']],
    // A year is in no name
    ['会议决定，由2023年办公室受理。', []],
  ])('%s', (body, tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })
})

test.each(['会议决定，各相关部门由县水利局统一调度。', '会议要求，各乡镇请县水利局指导。', '会议决定，有关部门由县水利局牵头。'])(
  'whoever is named behind all of them: %s',
  (body) => {
    expect(tasksIn(body)).toEqual(['县水利局'])
  },
)
