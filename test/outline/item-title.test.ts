import { describe, expect, test } from 'vitest'
import { opensBusiness } from '../../src/outline/item-title.js'
import { itemsIn, outlineOfText } from './outline-of-text.js'
import { foldScript } from '../../src/source/script.js'

describe('a paragraph that takes up a matter', () => {
  test.each(['会议听取了县水利局的汇报。', '会议审议《供水办法》。', '会议还研究了人事事项。', '会议传达学习了全省会议精神。', '會議審議了「供水辦法」。', '会议审议并原则通过了《供水办法》。'])(
    '%s',
    (text) => {
      expect(opensBusiness(foldScript(text))).toBe(true)
    },
  )

  test.each(['会议指出，要抓落实。', '会议强调，听取了意见要改。', '县水利局听取了群众意见。', '会议审议情况如下：', '研究成果丰硕。'])('not %s', (text) => {
    expect(opensBusiness(text)).toBe(false)
  })
})

describe('the title', () => {
  test.each([
    ['一、审议《供水办法》\n会议同意该办法。', '一、|审议《供水办法》'],
    ['一、审议《供水办法》。\n会议同意该办法。', '一、|审议《供水办法》'],
    ['一、审议《供水办法》：会议同意该办法。', '一、|审议《供水办法》'],
    ['一、关于供水。会议同意该办法。', '一、|关于供水'],
    ['一、有关水利局函：“原址扩建”，应予检讨。\n会议同意。', '一、|有关水利局函：“原址扩建”，应予检讨'],
    ['一、关于供水：“十四五”规划如下。', '一、|关于供水'],
    ['一、关于供水：“原址扩建”，会议同意。', '一、|关于供水'],
    ['一、关于供水：“原址扩建', '一、|关于供水'],
    ['一、本院秘書處112年3月3日函，協商作成三項決定，其中第二項：請預算委員會於十日內議決日程。', '一、|本院秘書處112年3月3日函，協商作成三項決定，其中第二項：請預算委員會於十日內議決日程'],
    ['一、县财政局财字第12号函，其中第3点：请追加经费。会议同意。', '一、|县财政局财字第12号函，其中第3点：请追加经费'],
    ['一、县财政局财字第12号函：请追加经费。', '一、|县财政局财字第12号函'],
    ['一、县财政局方案，其中第3点：追加经费。', '一、|县财政局方案，其中第3点'],
    ['一、审议《关于供水：若干规定》。会议同意。', '一、|审议《关于供水：若干规定》'],
    ['一、听取8:30调度会情况。会议同意。', '一、|听取8:30调度会情况'],
    ['一、【审议《供水办法（草案）》】\n会议同意该办法。', '一、|审议《供水办法（草案）》'],
    ['一、【供水】与【供热】\n会议同意。', '一、|【供水】与【供热】'],
    ['一、【供水】方案\n会议同意。', '一、|【供水】方案'],
    ['报告案一：宣读纪录　决定：确定。', '报告案一|宣读纪录'],
    ['报告案一：落实县委决定：确定。', '报告案一|落实县委决定'],
    ['一、第一案\n案由：訂定供水辦法\n決議：照案通過。', '一、|訂定供水辦法'],
    ['一、第一案\n提案單位：水利科\n案由：訂定供水辦法\n決議：照案通過。', '一、|訂定供水辦法'],
    ['一、第一案件審查\n說明：訂定供水辦法。\n決議：照案通過。', '一、|第一案件審查'],
    ['第一案\n案由：訂定供水辦法\n決議：照案通過。', '第一案|訂定供水辦法'],
  ])('%j', (source, expected) => {
    expect(itemsIn(source)).toEqual([expected])
  })

  test('of a paragraph without marker ends at the first comma or stop, without 会议', () => {
    expect(itemsIn('会议审议了《供水办法》，同意印发。\n会议听取了供热情况的汇报。')).toEqual(['|审议了《供水办法》', '|听取了供热情况的汇报'])
  })

  test('that is a sentence stays in the body', () => {
    const { located, items } = outlineOfText('一、会议听取了县水利局的汇报。会议同意。')
    expect(items.map(({ body }) => located.value(body))).toEqual(['会议听取了县水利局的汇报。会议同意。'])
  })

  test.each([
    ['一、关于公共收益，与会委员一致同意增设充电棚；', '关于公共收益，与会委员一致同意增设充电棚；'],
    ['一、关于供水，会议决定扩建；', '关于供水，会议决定扩建；'],
    ['一、关于供水，会议决定的事项由水利科办理；', ''],
    ['一、关于供水，县政府会议同意扩建；', ''],
    ['一、关于供水，由与会委员分头同意书送签；', ''],
  ])('that says behind the matter what was said of it, does: %s', (source, expected) => {
    const { located, items } = outlineOfText(source)
    expect(items.map(({ body }) => located.value(body))).toEqual([expected])
  })

  test('that is a heading does not', () => {
    const { located, items } = outlineOfText('一、关于供水。会议同意该办法。')
    expect(items.map(({ body }) => located.value(body))).toEqual(['会议同意该办法。'])
  })
})
