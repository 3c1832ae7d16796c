import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'

describe('a title that names the month alone', () => {
  test.each([
    ['2025/5 TC 例会', '2025-05'],
    ['2025-05 PMC 例会', '2025-05'],
    ['PMC 例会纪要（2025年5月）', '2025-05'],
    ['PMC 例会 2025-03-06', '2025-03-06'],
    ['2025年13月 PMC 例会纪要', null],
    ['PMC 例会纪要 12/5', null],
  ])('%s', (title, date) => {
    expect(parseMinutes(`# ${title}\n\n1. 讨论版本计划\n`).meeting.date).toBe(date)
  })

  test('a day that the text gives counts before it', () => {
    const { meeting } = parseMinutes('2025年5月例会纪要\n\n时间：2025年6月2日\n\n一、讨论版本计划\n会议同意。\n')
    expect(meeting.date).toBe('2025-06-02')
  })
})
