/** Paragraphs with their heading before them: 关于供水。…, **供水工程。** …. */
import { describe, expect, test } from 'vitest'
import { headingEnd } from '../../src/outline/headed-paragraphs.js'
import { readSource } from '../../src/source/read-source.js'
import { itemsIn } from './outline-of-text.js'

function headingOf(source: string): string | null {
  const { located, lines } = readSource(source, 'markdown')
  const [line] = lines
  const end = line ? headingEnd(located, line) : 0
  return line && end > 0 ? located.text.slice(line.start, end) : null
}

describe('headingEnd', () => {
  test.each([
    ['关于征地补偿。去年以来，补偿款不到位。', '关于征地补偿'],
    ['关于《住房改革办法》，会议通过了该办法。', '关于《住房改革办法》'],
    ['**供水工程。** 会议听取了汇报。', '供水工程'],
    ['**2号泊位工程**：工程部提交了方案。', '2号泊位工程'],
  ])('%s', (source, heading) => {
    expect(headingOf(source)).toBe(heading)
  })

  test.each([
    '关于征地补偿。',
    '关于征地补偿，去年以来补偿款不到位。',
    '**会议强调：** 要抓落实。',
    '**参会人员：** 田野、安全',
    '**决定：** 同意该方案。',
    '**一是抓进度。** 会议要求抓紧。',
    '**供水工程** 会议听取了汇报。',
    '**供水，供热。** 会议听取了汇报。',
    '会议**原则同意**。要抓紧。',
  ])('none in %s', (source) => {
    expect(headingOf(source)).toBe(null)
  })
})

test('in minutes without numbers each is an item, and what is said below belongs to it', () => {
  const source =
    '# 河湾港务集团总经理办公会纪要\n\n2020年4月9日，总经理田野主持召开总经理办公会，纪要如下。\n\n' +
    '**经营情况。** 会议听取了汇报。\n\n**会议强调：** 要抓落实。\n\n**疏浚工程。** 会议同意该方案。\n\n**参会人员：** 安全\n'
  expect(itemsIn(source, 'markdown')).toEqual(['|经营情况', '|疏浚工程'])
})

describe('a name before a colon, in a paragraph that says what the meeting did', () => {
  const said = '去年以来左洞围岩变化较大，支护费用有所增加，施工单位提出了变更设计的请求，会议同意按程序办理变更，并要求加强监测，确保安全。'
  const told = said.replace('会议同意', '县政府已同意')

  test.each([
    [`青石岭隧道工程：${said}`, '青石岭隧道工程'],
    [`《供水办法》修订：${said}`, '《供水办法》修订'],
    [`“清河行动”进展：${said}`, '“清河行动”进展'],
  ])('%s', (source, heading) => {
    expect(headingOf(source)).toBe(heading)
  })

  test.each([
    ['who is told', `青石岭县水利局：${said}`],
    ['what is said', `会议提出意见：${said}`],
    ['a label', `有关情况：${said}`],
    ['a point', `一是隧道工程：${said}`],
    ['a name of less than four characters', `隧道桥：${said}`],
    ['a paragraph in which the meeting did nothing', `青石岭隧道工程：${told}`],
    ['a short paragraph', '青石岭隧道工程：会议同意变更设计。'],
    ['a clause before it', `左洞围岩变化大，青石岭隧道工程：${said}`],
  ])('none is %s: %s', (_, source) => {
    expect(headingOf(source)).toBe(null)
  })
})

describe('a heading in brackets before its paragraph', () => {
  test.each([
    ['【矸石山治理】会议听取了汇报。', '矸石山治理'],
    ['【《煤质办法》】会议审议了该办法。', '《煤质办法》'],
  ])('%s', (source, heading) => {
    const { located, lines } = readSource(source, 'text')
    const [line] = lines
    expect(line && located.text.slice(line.start + 1, headingEnd(located, line))).toBe(heading)
  })

  test.each(['【打印】关闭窗口', '【矸石山治理】', '【责任单位】县水利局'])('none in %s', (source) => {
    expect(headingOf(source)).toBeNull()
  })

  test('each is an item', () => {
    expect(itemsIn('某集团办公会纪要\n\n第一天\n\n【矸石山治理】会议听取了汇报。\n\n【热电脱硝】会议原则同意该方案。')).toEqual(['|矸石山治理', '|热电脱硝'])
  })
})
