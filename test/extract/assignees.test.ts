import { describe, expect, test } from 'vitest'
import { readAssigneeEnd } from '../../src/extract/assignees.js'

function assigneeIn(text: string, limit = text.length): string | null {
  const end = readAssigneeEnd(text, 0, limit)
  return end < 0 ? null : text.slice(0, end)
}

describe('persons told to do something', () => {
  test.each([
    ['副市长张三牵头', '副市长张三'],
    ['常胜副县长负总责', '常胜副县长'],
    ['方镇海同志牵头', '方镇海同志'],
    ['县长要亲自抓', '县长'],
    ['县长任组长', '县长'],
    ['县长张三要负责', '县长张三'],
    ['县长常胜和副县长区建新分别包抓', '县长常胜和副县长区建新'],
    ['副市长张三带队', '副市长张三'],
    ['副校长张三同志出面', '副校长张三同志'],
    ['方镇海同志要在年底前主持完成勘界', '方镇海同志'],
    ['副县长阿迪力·买买提要亲自把关', '副县长阿迪力·买买提'],
    ['县政府分管领导带队', '县政府分管领导'],
  ])('%s', (text, person) => {
    expect(assigneeIn(text)).toBe(person)
  })

  // Without a post, without a duty, or in another clause.
  test.each(['张三牵头', '县水利局牵头', '县长张三供水', '县长，牵头', '由县长牵头', '牵头', '', '方镇海同志主持会议', '县长要在会前看材料', '县政府领导供水'])('nobody in %j', (text) => {
    expect(assigneeIn(text)).toBeNull()
  })

  test('the duty stands before the limit, and not far behind the person', () => {
    expect(assigneeIn('副市长张三牵头', 7)).toBe('副市长张三')
    expect(assigneeIn('副市长张三牵头', 6)).toBeNull()
    expect(assigneeIn(`副市长张三${'供水'.repeat(30)}牵头`)).toBeNull()
  })
})
