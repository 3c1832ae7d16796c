/** A line break inside a sentence of minutes whose lines are paragraphs. */
import { expect, test } from 'vitest'
import { readSource } from '../../src/source/read-source.js'

const LONG = '会议听取了县水利局关于管网改造工程推进情况的汇报，讨论了资金、用地和工期等问题。会议明确，原则同意该办法，由县水利局会同县司法局、县财政局按照会议讨论的意见修'

const linesOf = (source: string): string[] => {
  const { located, lines } = readSource(source, 'text')
  return lines.map((line) => located.slice(line))
}

test('the sentence goes on', () => {
  expect(linesOf(`${LONG}\n改完善后，以县政府名义印发。\n县财政局负责拨款。`)).toEqual([`${LONG}改完善后，以县政府名义印发。`, '县财政局负责拨款。'])
})

test('a colon alone is that of the label above', () => {
  expect(linesOf('出席委員\n：\n田野議員')).toEqual(['出席委员：', '田野议员'])
})

test.each([
  ['an empty line', '出席委员\n\n：'],
  ['more than a label', '会议听取了县水利局关于供水的汇报\n：'],
  ['a sentence', '会议同意。\n：'],
])('%s parts it from the line above', (_, source) => {
  expect(linesOf(source)).toHaveLength(2)
})

test.each([
  ['a sentence that is over', `${LONG.slice(0, -1)}办理。`, '改革方案另行研究。'],
  ['a paragraph without its full stop', LONG, '会议要求，县财政局要抓紧拨款。'],
  ['a marker', LONG, '二、研究供热工程。'],
  ['a label', LONG, '责任单位：县水利局。'],
  ['an indent', LONG, '　　改完善后，以县政府名义印发。'],
  ['an empty line', LONG, '\n改完善后，以县政府名义印发。'],
  ['a line that comes to no end', LONG, '改革发展座谈会'],
  ['a list of names', `出席：${'田野、安全、成功、'.repeat(8)}山川`, '水生列席。'],
  ['a short line', '关于供水。会议明确，由县水利局修', '改完善后印发。'],
])('%s parts the lines', (_, above, below) => {
  expect(linesOf(`${above}\n${below}`)).toHaveLength(2)
})
