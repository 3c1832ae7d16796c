import { describe, expect, test } from 'vitest'
import { statementsIn, tasksIn } from './item-of.js'

describe('what is to be done about a problem that was told is directed', () => {
  test.each([
    ['存在问题：县水利局人手不足。\n解决措施：（1）县水利局抢修渠道；（2）由县财政局垫付资金。', ['县水利局', '县财政局']],
    ['问题：渠道漏水。\n措施：\n1.县水利局抢修渠道。\n2.云水镇疏通河道。', ['县水利局', '云水镇']],
    ['现状：渠道漏水。整改措施：由县水利局抢修渠道。', ['县水利局']],
    ['存在问题：渠道漏水。\n对策：由县水利局抢修渠道。\n会议要求，各单位要抓好落实。', ['县水利局']],
    ['存在的主要问题：渠道漏水，县水利局人手不足。\n下一步工作：1.县水利局抢修渠道；2.由县财政局垫付资金。', ['县水利局', '县财政局']],
    ['存在困难：渠道漏水。\n交办意见：1.县水利局抢修渠道。2.县财政局垫付资金。', ['县水利局', '县财政局']],
    ['难点：由县水利局承建的泵站停工。\n整改要求：由县财政局垫付资金。', ['县财政局']],
    ['问题表现：由县水利局承建的泵站停工。\n整改措施：1.由县财政局垫付资金。', ['县财政局']],
    // What the meeting settled stands below: the measures were put before it.
    ['存在问题：渠道漏水。\n解决措施：由县水利局抢修渠道。\n决议：缓议。', []],
    ['存在问题：渠道漏水。\n解决措施：由县水利局抢修渠道。\n会议决定，由县财政局追加预算。', ['县财政局']],
    ['存在问题：渠道漏水。\n解决措施：由县水利局抢修渠道。\n会议原则同意该方案。', []],
    // Part of what else was put before it, and no label at all.
    ['汇报内容：渠道漏水。措施：由县水利局抢修渠道。\n决议：缓议。', []],
    ['存在问题：渠道漏水，应急措施：由县水利局抢修渠道。', []],
  ])('%j', (body, tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })

  test('a label of measures behind what was decided ends nothing', () => {
    expect(statementsIn('会议决定停用。保障措施得力。措施：设立围挡。')).toEqual(['会议决定|会议决定停用。保障措施得力。措施：设立围挡。'])
  })
})
