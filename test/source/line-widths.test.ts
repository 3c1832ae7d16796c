import { describe, expect, test } from 'vitest'
import { readPlainText } from '../../src/source/plain-text.js'
import { buildSourceText } from '../../src/source/read-source.js'

const paragraphs = [
  '2022年3月15日9时30分，县长在县政府三楼会议室主持召开县政府第18次常务会议，研究了G310改线、5个小区供水和42台老旧电梯更新等工作。现将会议情况纪要如下：',
  '会议听取了县交通运输局关于G310改线工程的汇报。会议指出，该工程全长12.6公里，总投资3.45亿元，2021年10月开工，至今完成38.5%，落后计划1个季度，各有关单位要倒排工期。',
  '会议要求，县财政局于4月20日前拨付1280万元，县自然资源局于5月10日前交付余下的126亩用地，县公安局自4月1日至9月30日对K18+200至K31+800路段分段管制，保障施工安全。',
]

/** Breaks behind so many characters, whatever they are; half of the lines then differ in columns. */
function breakBehind(paragraph: string, characters: number): string {
  const lines: string[] = []
  for (let at = 0; at < paragraph.length; at += characters) lines.push(paragraph.slice(at, at + characters))
  return lines.join('\n')
}

function texts(source: string): string[] {
  return buildSourceText(source, readPlainText(source)).located.text.split('\n')
}

describe('lines of as many characters each', () => {
  test.each([30, 32, 35])('are joined at %i characters', (characters) => {
    expect(texts(paragraphs.map((text) => breakBehind(`　　${text}`, characters)).join('\n'))).toEqual(paragraphs)
  })

  test('lines of all lengths are not', () => {
    const lines = ['县交通运输局负责G310改线', '县财政局负责拨付1280万元并监督使用', '县自然资源局负责交付126亩用地，逐户签订协议，妥善安置']
    expect(texts(lines.join('\n'))).toEqual(lines)
  })
})
