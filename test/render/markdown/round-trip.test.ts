/** Small texts of which each, once, did not come back the same. */
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../../src/index.js'
import { renderMarkdown } from '../../../src/render/index.js'
import { withoutPositions } from '../../laws.js'

/** The Markdown of the source, which parses to the same minutes. */
function comesBack(source: string, items: number): string {
  const minutes = parseMinutes(source)
  const markdown = renderMarkdown({ source, minutes })
  const facts = (it: typeof minutes) => withoutPositions({ ...it, parts: [], messages: [] })
  expect(minutes.items).toHaveLength(items)
  expect(facts(parseMinutes(markdown, { format: 'markdown' }))).toEqual(facts(minutes))
  return markdown
}

const HEAD = '青川市人民政府第12次常务会议纪要\n2023年3月15日，周明远市长主持召开市政府第12次常务会议。纪要如下：\n'

describe('the head', () => {
  test('with a headline that is no heading of minutes', () => {
    const markdown = comesBack(
      '周明远主持召开市政府常务会议\n3月15日，市长周明远主持召开市政府常务会议。\n一、审议《青川市预算草案》\n会议同意。\n二、研究乙方案\n会议同意。',
      2,
    )
    expect(markdown).toContain('标题：周明远主持召开市政府常务会议')
  })

  test('with posts instead of names', () => {
    const markdown = comesBack(`${HEAD}一、审议《青川市预算草案》\n会议同意。\n二、研究乙方案\n会议同意。\n列席：公司监事`, 2)
    expect(markdown).toContain('列席人员：公司监事')
  })
})
