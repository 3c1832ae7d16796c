import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'
import { clearFencesOfPages } from '../../src/source/fenced-pages.js'

const PAGE = '# 青禾镇第3次镇长办公会议纪要\n\n## 一、审议防汛预案\n\n会议原则同意该预案。\n'

describe('a page fenced as code of Markdown is read as the page', () => {
  test.each([
    ['the whole', `\`\`\`markdown\n${PAGE}\`\`\`\n`],
    ['md, in capitals, with CRLF', `\`\`\`MD\r\n${PAGE}\`\`\`\r\n`],
    ['tildes', `~~~markdown\n${PAGE}~~~`],
    ['never closed', `\`\`\`markdown\n${PAGE}`],
    ['closed by a longer one', `\`\`\`markdown\n${PAGE}\`\`\`\``],
  ])('%s', (_, source) => {
    const { items } = parseMinutes(source)
    expect(items.map(({ marker, title, decisions }) => [marker, title, decisions[0]?.verdict])).toEqual([['一、', '审议防汛预案', 'approved-in-principle']])
    const first = items[0]?.position
    expect(source.slice(first?.start.offset, first?.end.offset)).toContain('会议原则同意该预案。')
  })
})

describe('which fences are cleared', () => {
  test.each([
    ['```markdown\n甲\n```\n```md\n乙\n```', '           \n甲\n   \n     \n乙\n   '],
    // A shorter fence, and one of the other kind, is text of the page.
    ['````markdown\n```\n~~~\n````', '            \n```\n~~~\n    '],
  ])('%j', (source, cleared) => {
    expect(clearFencesOfPages(source)).toBe(cleared)
  })

  test.each(['```\n甲\n```', '```ts\nconst markdown = 1\n```', '见```markdown', '```markdown示例\n甲\n```', '    ```markdown\n    甲'])('%j stays', (source) => {
    expect(clearFencesOfPages(source)).toBe(source)
  })
})
