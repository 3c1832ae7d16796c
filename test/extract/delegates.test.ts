/** Bodies that reported by whoever stands for each: in the heading, and in the bracket below it. */
import { describe, expect, test } from 'vitest'
import { personEnd } from '../../src/extract/delegates.js'
import { itemOf, namesOf } from './item-of.js'

const reportersIn = (body: string, title?: string): string => namesOf(itemOf(body, title).reporters)

describe('the person behind a body', () => {
  test.each([
    ['部长列席', '部长'],
    ['施部长报告', '施部长'],
    ['局长田野报告', '局长田野'],
    ['田野局长、', '田野局长'],
    ['胡副主任委员报告后', '胡副主任委员'],
    ['首长，针对', '首长'],
    ['供水方案', ''],
    ['关于供水', ''],
  ])('%s', (text, person) => {
    expect(text.slice(0, personEnd(text, 0, text.length))).toBe(person)
  })
})

describe('in the heading', () => {
  test.each([
    ['邀请县教育局局长及县财政局、县主计处首长，就学校作专案报告', '县教育局、县财政局、县主计处'],
    ['邀请县教育局局长田野、县财政局局长白露报告“预算”', '县教育局、县财政局'],
    ['县教育局局长列席就“学校，及其场地”提出报告，并备质询', '县教育局'],
    ['县教育局主任委员田野报告业务概况', '县教育局'],
    ['邀请驻河湾代表沈斯文、农业部渔业署及海巡署等单位，就“护渔”列席报告', '农业部渔业署、海巡署'],
    ['邀请专家学者、县教育局就学校报告', ''],
    ['经济部部长田野、财政部部长金山及公平委员会首长就“税收”进行专案报告，并备质询', '经济部、财政部、公平委员会'],
    ['县教育局局长田野就“校舍”进行实地勘查', ''],
    ['县教育局局长离任审计报告', ''],
    ['县教育局局长报告制度', ''],
    ['县教育局局长列席就“学校”表示意见', ''],
  ])('%s', (title, reporters) => {
    expect(reportersIn('会议同意。', title)).toBe(reporters)
  })
})

describe('in the bracket right below', () => {
  test.each([
    ['（县教育局局长说明增订要旨后，委员田野提出询问。）\n决议：通过。', '县教育局'],
    ['（县教育局施局长、县供水公司陈董事长及县供电公司刘董事长报告后，委员田野提出询问。）\n决议：通过。', '县教育局、县供水公司、县供电公司'],
    ['（本次会议由县教育局局长田野报告后，委员白露提出询问。）\n决议：通过。', '县教育局'],
    ['（县教育局局长田野报告。委员白露提出询问。）\n决议：通过。', '县教育局'],
    ['（经济部部长报告后，委员白露提出询问。）\n决议：通过。', '经济部'],
    ['（经济部部长田野针对所主管的堤防基金、水库基金编列情形报告完毕。）\n决议：通过。', '经济部'],
    ['（委员田野针对经济部部长的报告提出询问。）\n决议：通过。', ''],
    // What a body wrote, what it was asked, and what stands further down
    ['（县审计局提出的审计报告公布后，各校整改。）\n决议：通过。', ''],
    ['（委员白露提出询问，均由县教育局局长答复。）\n决议：通过。', ''],
    ['会议指出，水情紧。\n（县教育局局长报告后，委员提出询问。）\n决议：通过。', ''],
  ])('%s', (body, reporters) => {
    expect(reportersIn(body)).toBe(reporters)
  })
})
