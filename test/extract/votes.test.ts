import { describe, expect, test } from 'vitest'
import { findVotes } from '../../src/extract/votes.js'

describe('counted votes', () => {
  test.each([
    ['同意12票、反对0票、弃权1票', { for: 12, against: 0, abstain: 1 }],
    ['赞成：9票，反对：1票，弃权：2票', { for: 9, against: 1, abstain: 2 }],
    ['7票同意，0票反对，0票弃权', { for: 7, against: 0, abstain: 0 }],
    ['同意十二票，反对一票', { for: 12, against: 1, abstain: null }],
    ['赞成15票、反对2票、弃权1票', { for: 15, against: 2, abstain: 1 }],
    ['同意5票，弃权1票', { for: 5, against: null, abstain: 1 }],
    ['表决：赞成票8票', { for: 8, against: null, abstain: null }],
  ])('%s', (text, votes) => {
    expect(findVotes(text, 0, text.length).map((found) => found.votes)).toEqual([votes])
  })

  test('several, each in its place', () => {
    const text = '甲案同意5票；乙案同意3票、反对2票。'
    expect(findVotes(text, 0, text.length).map(({ start, end }) => text.slice(start, end))).toEqual(['同意5票', '同意3票、反对2票'])
  })

  test('only between start and end', () => {
    const text = '同意5票；同意3票'
    expect(findVotes(text, 5, text.length)).toHaveLength(1)
  })

  test.each(['同意发放12张票', '赞成95.5%，反对4.5%', '实行一票否决', '同意该方案', '三票制', ''])('none in %j', (text) => {
    expect(findVotes(text, 0, text.length)).toEqual([])
  })
})
