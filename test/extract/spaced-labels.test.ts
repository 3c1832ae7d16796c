/** Labels that white space closes, as if a colon stood there. */
import { describe, expect, test } from 'vitest'
import { findActs } from '../../src/extract/acts.js'
import { readSource } from '../../src/source/read-source.js'
import { statementsIn, verdictsIn } from './item-of.js'

/** deciding:结论 for each act. */
function actsIn(source: string): string[] {
  const { located } = readSource(source, 'text')
  return findActs(located, 0, located.text.length).map(({ start, end, force }) => `${force ?? '-'}:${located.text.slice(start, end)}`)
}

describe('at the head of a line', () => {
  test.each([
    ['结论　不同意列入预算。', ['deciding:结论']],
    ['决议　原则通过《供水办法》。', ['deciding:决议']],
    ['主席裁示　同意。', ['deciding:主席裁示']],
    ['决定　1.修桥', ['deciding:决定']],
    ['背景　水压不足。', ['-:背景']],
    ['情况　（一）水压不足。', ['-:情况']],
    ['水压不足。\n结论　同意。', ['deciding:结论']],
    ['讨论　水压不足。\n决定　修桥。', ['-:讨论', 'deciding:决定']],
    // The act is what the label introduces
    ['措施　会议商定，由县水利局抢修。', ['deciding:会议商定']],
  ])('%j', (source, acts) => {
    expect(actsIn(source)).toEqual(acts)
  })

  test.each(['结论不同意列入预算。', '结论 Conclusion 同意', '说明　A区水压不足。', '议题　供水', '供水结论　同意', '水压不足。结论　同意。'])('none in %j', (source) => {
    expect(actsIn(source)).toEqual([])
  })
})

test('what it introduces is settled, and what a label of another kind does is not', () => {
  expect(verdictsIn('背景　水压不足。\n结论　不同意列入预算。')).toEqual(['rejected:不同意'])
  expect(verdictsIn('结论　修建大坝。')).toEqual(['resolved:结论'])
  expect(verdictsIn('措施　修建大坝。')).toEqual([])
})

test('the act behind a label opens the statement', () => {
  expect(statementsIn('措施　会议商定，由县水利局抢修。').at(-1)).toBe('会议商定|会议商定，由县水利局抢修。')
})
