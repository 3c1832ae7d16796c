import { describe, expect, test } from 'vitest'
import { itemsIn } from './outline-of-text.js'

describe('the paragraph of a motion, up to the end of its words', () => {
  test.each([
    [
      '理事会会议纪要\n\n石岩理事动议“设立监事，由会员选出。”经辩论，该动议未通过。\n\n田野理事动议“委托换届委员会制定方案”，会议一致同意。\n\n会议于21:36休会。',
      ['石岩理事动议“设立监事，由会员选出。”', '田野理事动议“委托换届委员会制定方案”'],
    ],
    // a motion that is told of opens nothing
    ['理事会会议纪要\n\n石岩理事的动议未获附议。\n\n田野理事没有动议，请假。', []],
  ])('%j', (source, titles) => {
    expect(itemsIn(source)).toEqual(titles.map((title) => `|${title}`))
  })
})
