import { expect, test } from 'vitest'
import { layoutOf } from '../../../src/render/markdown/layout.js'
import { lineStartsOf } from '../../../src/render/markdown/line-starts.js'

/** Whether each line below the first goes on with the one above. */
function goesOn(source: string): string[] {
  const start = { line: 1, column: 1, offset: 0 }
  const end = { line: 1, column: 1, offset: source.length }
  const text = source.replace(/[\s*]+|— \d —/g, '')
  return lineStartsOf(text, layoutOf(source), { start, end }).map((one) => one.goesOn)
}

const FULL = '会议听取了社会保险资金收支情况的汇报，一致认为形势严峻，不能'

test.each([
  ['behind the end of a sentence it does not', '会议同意。\n由市水务局落实', ['no']],
  ['below an empty line it does not', '会议同意\n\n由市水务局落实', ['no']],
  ['a list item does not', '会议同意\n- 由市水务局落实', ['no']],
  ['behind a short line of paragraphs it hardly does', '由市水务局\n落实', ['hardly']],
  ['behind a label it hardly does', '提请部门：市财政局\n列席人员：李四光', ['hardly']],
  ['behind a page number it likely does', '由市水务局会同农业\n\n— 2 —\n\n局落实', ['likely']],
  ['behind a full line it likely does', [FULL, FULL, FULL, '落实'].join('\n'), ['likely', 'likely', 'likely']],
  ['out of a PDF file, too', [FULL, FULL, FULL, '落实'].join('\n\n'), ['likely', 'likely', 'likely']],
])('%s', (_, source, expected) => {
  expect(goesOn(source)).toEqual(expected)
})
