/** Matters by the code of a register, and bare headings over blocks of paragraphs. */
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'
import { everyPart } from './every-part.js'
import { itemsIn } from './outline-of-text.js'

const OPENING = '2022年11月3日，副市长田野在政务服务中心主持召开第十二次企业诉求协调会，研究解决企业反映的有关问题，现纪要如下：\n\n'

describe('the code of a register opens a matter, whatever its numbers', () => {
  test('LQ2022-041, LQ2022-043', () => {
    const source = `${OPENING}LQ2022-041　门外道路积水\n问：何时解决？\n答：会议明确，由市水务局改造。\n\nLQ2022-043　用电增容\n问：能否保障？\n答：会议同意接入。\n`
    expect(itemsIn(source)).toEqual(['LQ2022-041|门外道路积水', 'LQ2022-043|用电增容'])
    expect(parseMinutes(source).messages.map(({ ruleId }) => ruleId)).not.toContain('numbering-gap')
  })

  test.each(['G20-12线路改造', 'A2022-1号楼'])('but %s is none', (line) => {
    expect(everyPart(`${OPENING}一、关于改造\n${line}\n会议同意。`).items).toEqual([`一、关于改造|${line}/会议同意。`])
  })
})

describe('a short line with an empty one above, right over its paragraph', () => {
  const block = (heading: string, who: string) => `${heading}\n${who}汇报了比选情况，三个方案各有长短，费用相差较大，现场条件也不相同，意见尚不一致，需要进一步比较。\n会议决定（第31号）：同意该方案。\n\n`

  test('is the heading of a block', () => {
    expect(itemsIn(`${OPENING}${block('游客中心选址', '规划建设局')}${block('聘请法律顾问', '办公室')}`)).toEqual(['|游客中心选址', '|聘请法律顾问'])
  })

  test.each([
    ['says when and where', '6月11日上午　红岩工地', '6月12日上午　渡头工地'],
    ['is the first line of a paragraph', '会议听取了规划建设局的汇报', '经研究同意该局的意见'],
  ])('but none where it %s', (_, one, other) => {
    expect(itemsIn(`${OPENING}${block(one, '规划建设局')}${block(other, '办公室')}`).map((item) => item.slice(1))).not.toContain(one)
  })
})
