/** 处理意见：… above 裁示：…: what an office proposes, and then what was decided. */
import { expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'

const HEAD = '青川县水利局局务会议纪要\n2024年3月1日，局长田野主持召开局务会议。\n'

function decisionsOf(item: string): string[] {
  const { items } = parseMinutes(`${HEAD}${item}`)
  return items.flatMap(({ decisions }) => decisions.map(({ verdict, phrase }) => `${verdict}:${phrase}`))
}

test('the proposal settles nothing where a ruling follows', () => {
  expect(decisionsOf('一、关于渠道维修\n处理意见：拟由水管所先行清淤。\n裁示：由水管所月底前完成。')).toEqual(['resolved:裁示'])
})

test('alone it is what was settled', () => {
  expect(decisionsOf('一、关于渠道维修\n处理意见：由水管所月底前完成清淤。')).toEqual(['resolved:处理意见'])
})


test('审议意见 above 结论 is what was said of the matter, and alone what was settled', () => {
  expect(decisionsOf('一、关于码头规划\n审议意见：1、红线加宽；2、补做环评。\n结论：原则通过。')).toEqual(['approved-in-principle:原则通过'])
  expect(decisionsOf('一、关于码头规划\n审议意见：1、红线加宽；2、补做环评。')).toEqual(['resolved:审议意见', 'resolved:审议意见'])
})
