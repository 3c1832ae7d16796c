import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'
import { roster } from './roster-of.js'

describe('a bracket that holds a whole entry', () => {
  test.each([
    ['[田野-云湖科技]', ['云湖科技/田野']],
    ['[田野]\n[白露-星海]', ['/田野', '星海/白露']],
    ['[田野]、[白露]', ['/田野', '/白露']],
    // On the person before, or a body before its person
    ['田野[云湖]、白露', ['/田野', '/白露']],
    ['锐芯电子（沧湾）有限公司田野', ['锐芯电子（沧湾）有限公司/田野']],
    ['北辰（沧湾）律师事务所律师田野', ['北辰（沧湾）律师事务所/田野<律师>']],
    ['海达（沧湾）会计师事务所田野', ['海达（沧湾）会计师事务所/田野']],
    ['律师（沧湾）田野', ['/田野<律师>']],
  ])('%j', (list, entries) => {
    expect(roster(list)).toEqual(entries)
  })
})

describe('an entry that says how the meeting was held', () => {
  test.each([
    ['田野\n会议讨论遵循 Chatham House Rule', ['/田野']],
    ['田野\n本次会议全程录像', ['/田野']],
    ['会议中心田野', ['会议中心/田野']],
  ])('%j', (list, entries) => {
    expect(roster(list)).toEqual(entries)
  })
})

/** The names of those present and of those absent. */
function namesIn(...entries: string[]): string {
  const { present, absent } = parseMinutes(`# 例会 2024-03-05\n\n## 参会人员\n\n${entries.map((entry) => `- ${entry}`).join('\n')}\n\n## 议题一、章程\n\n同意。\n`).attendees
  return [present, absent].map((list) => list.map(({ name }) => name).join(' ')).join(' | ')
}

describe('an excuse behind a hyphen or a gap', () => {
  test.each([
    ['田野 | 白露', ['田野', '白露-请假']],
    ['田野 | 白露', ['[田野-星海]', '[白露-星海]-请假']],
    ['田野 | 白露', ['田野', '白露 因公请假']],
    ['田野 | 白露', ['田野', '白露--缺席']],
    ['田野 | 白露', ['田野', '白露（请假）']],
    ['田野 山川 | 白露', ['田野', '白露-请假', '山川']],
    ['田野 | 白露 山川', ['田野', '请假：白露、山川']],
  ])('%s', (names, entries) => {
    expect(namesIn(...entries)).toBe(names)
  })
})
