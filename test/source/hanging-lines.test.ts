/** Paragraphs whose further lines were indented below the label, with the indent gone: shorter lines that still go on. */
import { describe, expect, test } from 'vitest'
import { readSource } from '../../src/source/read-source.js'
import { wrap } from './wrap.js'

const WIDTH = 60
const paragraphs = [
  '会议听取了水利局关于防汛准备工作情况的汇报，会议指出今年汛期来得早雨量大，各区要把隐患排查放在首位并逐一登记，四月二十日前全部整改到位。',
  '会议审议了中小学食堂管理办法，会议原则同意该办法，由教育局根据会议讨论情况修改完善后以市政府名义印发实施，并抄送各区公所知照办理。',
]
const around = paragraphs.map((text) => wrap(text, WIDTH))

/** The lines of the text between the paragraphs as the source is read. */
function between(...lines: string[]): string[] {
  const { located } = readSource([...around, ...lines, ...around].join('\n'), 'text')
  return located.text.split('\n').filter((line) => !paragraphs.includes(line))
}

/** The first line fills the width; the others have as many characters. */
const FULL = '说明：本案土地位于信义区松山路旁原为停车场用地经本府财政局函'
const NEXT = '请同意变更使用并务必于送达之日起三十日内完成补正'
const MORE = '程序逾期未补正者视为撤回申请案并由承办单位通知申'
const LAST = '请人另行提出新案'

describe('lines that go on below a full one', () => {
  test('are joined where they are but some shorter', () => {
    expect(between(FULL, NEXT, MORE, LAST)).toEqual([FULL + NEXT + MORE + LAST])
  })

  test.each([
    ['they are far shorter', NEXT.slice(0, 20)],
    ['the sentence ends', `${NEXT.slice(0, -1)}。`],
    ['a clause ends, and a list may go on', `${NEXT.slice(0, -1)}，`],
  ])('and not where %s', (_, next) => {
    expect(between(FULL, next, MORE)).toEqual([FULL + next, MORE])
  })

  test.each(['一、关于修桥的事项', '（一）县水利局抢修', '说明：', '办法：', '决议：', '备注'])('nor where %s is below', (below) => {
    expect(between(FULL, NEXT, below)).toEqual([FULL + NEXT, below])
  })

  test('nor where nothing above went on', () => {
    expect(between(NEXT, MORE)).toEqual([NEXT, MORE])
  })

  test('nor at another indent', () => {
    expect(between(FULL, NEXT, `    ${MORE}`)).toEqual([FULL + NEXT, MORE])
  })

  test.each(['说明：', '列席单位、人员：'])('nor where %s stands below a full line and an empty one', (below) => {
    expect(between(FULL, '', below)).toEqual([FULL, below])
  })

  test('nor where 说明： stands below a full line of another paragraph', () => {
    expect(between(FULL, '说明：', FULL)).toEqual([FULL, '说明：', FULL])
    expect(between(FULL, '纪要如下：')).toEqual([`${FULL}纪要如下：`])
  })

  test('nor below an empty line', () => {
    expect(between(FULL, NEXT, '', MORE)).toEqual([FULL + NEXT, MORE])
  })
})
