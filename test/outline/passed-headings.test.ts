/** 通过临时提案2项： over motions: each is an item, and passed. */
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'
import { isContainerHeading, isPassedHeading } from '../../src/outline/headings.js'

describe('the heading', () => {
  test.each(['通过临时提案10项：', '通过附带决议三项', '通过以下提案2案：', '另通过临时提案6项：'])('%s', (heading) => {
    expect(isPassedHeading(heading)).toBe(true)
    expect(isContainerHeading(heading)).toBe(true)
  })

  test.each(['通过临时提案', '通过提案审查办法：', '会议通过临时提案10项：', '未通过临时提案2项：', '通过10项考核：'])('not %s', (heading) => {
    expect(isPassedHeading(heading)).toBe(false)
  })
})

describe('what stands below it', () => {
  const decisionsIn = (source: string): string[] =>
    parseMinutes(source).items.map(({ title, decisions }) => `${title}|${decisions.map(({ verdict, phrase }) => `${verdict}:${phrase}`).join(' ')}`)

  test('is passed, motion by motion', () => {
    expect(decisionsIn('報告事項\n一、宣讀議事錄。\n決定：確定。\n通過臨時提案2項：\n一、建請水利局修堤。\n提案人：田野\n二、水價方案應送縣政府審核。\n提案人：白露\n散會')).toEqual([
      '宣讀議事錄|approved:確定',
      '建請水利局修堤|approved:通過',
      '水價方案應送縣政府審核|approved:通過',
    ])
  })

  test('is not where the heading does not say so, nor where the motion has a decision of its own', () => {
    expect(decisionsIn('臨時提案\n一、建請水利局修堤。\n提案人：田野\n二、建請水利局築壩。\n提案人：白露')).toEqual(['建請水利局修堤|', '建請水利局築壩|'])
    expect(decisionsIn('通過臨時提案2項：\n一、建請水利局修堤。\n決議：修正後通過。\n二、建請水利局築壩。\n決議：照案通過。')).toEqual([
      '建請水利局修堤|approved:修正後通過',
      '建請水利局築壩|approved:照案通過',
    ])
  })
})
