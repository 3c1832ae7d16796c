/** 会议决定（第31号）：…: the number of a decision stands between its act and what was decided. */
import { expect, test } from 'vitest'
import { statementsIn, verdictsIn } from './item-of.js'

test.each([
  ['会议决定（第33号）：审议通过《门票办法》。', ['approved:审议通过']],
  ['会议决定（晋煤决〔2014〕3号）：暂缓该项目。', ['deferred:暂缓']],
  ['会议决定（第34号）：由规划建设局委托设计。', ['resolved:会议决定']],
  // A remark in brackets is none
  ['会议决定（已送审）：由规划建设局委托设计。', ['resolved:会议决定']],
])('%s', (body, verdicts) => {
  expect(verdictsIn(body)).toEqual(verdicts)
})

test('and it stays in the words of the statement', () => {
  expect(statementsIn('会议决定（第33号）：审议通过《门票办法》。')).toEqual(['会议决定|会议决定（第33号）：审议通过《门票办法》。'])
})
