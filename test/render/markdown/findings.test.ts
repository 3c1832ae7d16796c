import { expect, test } from 'vitest'
import { parseMinutes } from '../../../src/index.js'
import { findingsOf } from '../../../src/render/markdown/findings.js'

const source = '一、审议甲办法\n会议同意该办法，由市水务局会同市财政局于6月底前落实。\n会议指出，要抓紧。\n二、研究乙'
const [item] = parseMinutes(source).items
if (item === undefined) throw new Error('no item')
const findings = findingsOf(item, source)

test('goes on at an offset that lies inside of a task or a decision, and not at its ends', () => {
  expect(findings.goOnAt(source.indexOf('于6月底'))).toBe(true)
  expect(findings.goOnAt(source.indexOf('会议同意'))).toBe(false)
  expect(findings.goOnAt(source.indexOf('会议指出'))).toBe(false)
})

test('ends above the next thing that can be seen', () => {
  const noStop = source.replace('落实。', '落实')
  const [other] = parseMinutes(noStop).items
  expect(other && findingsOf(other, noStop).endAbove(noStop.indexOf('会议指出'))).toBe(true)
  expect(findings.endAbove(source.indexOf('于6月底'))).toBe(false)
})
