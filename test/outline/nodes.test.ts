import { expect, test } from 'vitest'
import { readLineMarker } from '../../src/outline/markers.js'
import { sequenceOf } from '../../src/outline/nodes.js'
import { readSource } from '../../src/source/read-source.js'

/** The sequence of each line that a number opens. */
function sequencesIn(source: string): string[] {
  const { located, lines } = readSource(source, 'markdown')
  return lines.flatMap((line) => {
    const marker = readLineMarker(located, line.start)
    return marker ? [sequenceOf(line, marker)] : []
  })
}

test.each([
  ['headings', '## 1. 供水\n\n会议同意。\n\n### 2. 水价\n\n会议同意。', ['#digit-dot', '#digit-dot']],
  ['paragraphs', '一、供水\n\n会议同意。\n\n（一）水价', ['han-comma', 'paren-han']],
  ['a list', '1. 供水\n2. 供热', ['digit-dot', 'digit-dot']],
  ['a list in a list', '1. 供水\n   1. 摸清底数\n      1. 逐村登记\n2. 供热', ['digit-dot', 'digit-dot@2', 'digit-dot@3', 'digit-dot']],
])('the numbers of %s count by themselves', (_, source, sequences) => {
  expect(sequencesIn(source)).toEqual(sequences)
})
