/** The marker of each line, and which numbers go on with the list of what is appended. */
import { expect, test } from 'vitest'
import { LineMarkers } from '../../src/outline/line-markers.js'
import { readSource } from '../../src/source/read-source.js'

/** The marker of each line, - for none; the last line asked for first. */
function markersIn(source: string): string[] {
  const { located, lines } = readSource(source, 'text')
  const markers = new LineMarkers(located, lines)
  markers.at(lines.length - 1)
  return lines.map((_, index) => markers.at(index)?.written ?? '-')
}

test.each([
  ['附件：1．任务分解表\n2．资金测算表\n3．名单', ['-', '-', '-']],
  ['附：（一）任务分解表\n（二）资金测算表', ['-', '-']],
  // The count ends, and another begins
  ['附件：1．任务分解表\n3．资金测算表', ['-', '3．']],
  ['附件：1．任务分解表\n2、资金测算表', ['-', '2、']],
  ['附件：1．任务分解表\n县政府办公室\n2．资金测算表', ['-', '-', '2．']],
  ['附件：1．任务分解表\n2．资金测算表\n1．研究供水', ['-', '-', '1．']],
  // 2．may be the next of the items
  ['1．研究供水\n附件：1．任务分解表\n2．研究供热', ['1．', '-', '2．']],
  ['1、研究供水\n附件：1．任务分解表\n2．资金测算表', ['1、', '-', '-']],
  ['附件：任务分解表\n2．资金测算表', ['-', '2．']],
  ['附件要1．报备\n2．公示', ['-', '2．']],
  ['', []],
])('%j', (source, expected) => {
  expect(markersIn(source)).toEqual(expected)
})
