/** What a careful reader finds in the seed: these places, and no others. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { checkMinutes } from '../../src/index.js'

const seed = readFileSync(path.join(import.meta.dirname, '../../seeds/taicang-2021-60.txt'), 'utf8')

/**
 * Items one and two are numbered 1、2、, the seven others 三、 to 九、. The opening and the headings of items six,
 * seven and eight have 汇报 inside the name of the document, the texts below them leave it out (关于《…》的汇报).
 * Nothing else is amiss: 该《意见》, 该《方案》 and 此两项《协议》 are short names, every item that 审议 something ends with
 * 原则同意, and that 出席 leaves out the chair, who is named in the opening, is how such minutes are written.
 */
const EXPECTED = [
  ['2:1', 'mixed-numbering', '1、'],
  ['6:1', 'mixed-numbering', '2、'],
  ['21:15', 'title-mismatch', '《2020年度太仓市本级预算执行及其他财政收支审计情况和整改建议》'],
  ['24:15', 'title-mismatch', '《太仓市新一代雪亮技防工程项目建设相关情况》'],
  ['28:15', 'title-mismatch', '《太仓市智慧交通建设项目（一期）相关情况》'],
]

test('the seed gives the messages of a careful reader', () => {
  const messages = checkMinutes(seed).map(({ ruleId, position }) => {
    const { start, end } = position ?? { start: { line: 0, column: 0, offset: 0 }, end: { offset: 0 } }
    return [`${start.line}:${start.column}`, ruleId, seed.slice(start.offset, end.offset)]
  })
  expect(messages).toEqual(EXPECTED)
})
