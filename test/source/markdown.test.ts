import type { Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { linesFromMdast } from '../../src/source/markdown.js'
import { readMarkdown } from '../../src/source/read-markdown.js'
import { buildSourceText } from '../../src/source/read-source.js'

/** kind (depth) text, one line each; ! where it is bold, · between cells. */
function outlined(source: string): string[] {
  const { located, lines } = buildSourceText(source, readMarkdown(source))
  return lines.map((line) => {
    const text = located.slice(line).replaceAll('\t', '·')
    const depth = line.depth > 0 ? line.depth : ''
    return `${line.kind}${depth}${line.bold ? '!' : ''} ${text}`
  })
}

function texts(source: string): string[] {
  return outlined(source).map((line) => line.slice(line.indexOf(' ') + 1))
}

describe('blocks', () => {
  it('reads headings and paragraphs, a line for each line of the source', () => {
    expect(outlined('# 会　议 纪要\n\n一、议题\n会议**指出**，甲')).toEqual([
      'heading1 会议纪要',
      'paragraph 一、议题',
      'paragraph 会议指出，甲',
    ])
  })

  it('takes a heading without its space, but no hashtag and no number', () => {
    expect(outlined('##一、议题\n\n#会议纪要\n\n#安全生产# 活动\n\n#3楼会议室')).toEqual([
      'heading2 一、议题',
      'heading1 会议纪要',
      'paragraph #安全生产#活动',
      'paragraph #3楼会议室',
    ])
  })

  it('reads the numbers of ordered lists from the source, and no bullets', () => {
    expect(outlined('3. 甲\n5. 乙\n\n1) 丙\n   - 丁\n     - 戊')).toEqual([
      'list-item1 3.甲',
      'list-item1 5.乙',
      'list-item1 1)丙',
      'list-item2 丁',
      'list-item3 戊',
    ])
  })

  it('keeps a number that nothing follows', () => {
    expect(texts('1.\n2. 甲\n\n3. # 乙\n4. - 丙')).toEqual(['1.', '2.甲', '3.乙', '4.丙'])
  })

  it('tells what goes on in a list item from what only follows it', () => {
    expect(outlined('1. 甲\n会议指出\n   续行\n\n   第二段')).toEqual([
      'list-item1 1.甲',
      'paragraph 会议指出',
      'list-item1 续行',
      'list-item1 第二段',
    ])
  })

  it('takes boxes off, and keeps a page number whole', () => {
    expect(texts('- [x] 完成\n- [ ] 未完\n- [甲] 乙')).toEqual(['完成', '未完', '[甲]乙'])
    expect(readMarkdown('甲\n- 3 -\n乙').map((line) => line.kind)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })

  it('reads block quotes, soft and hard breaks, CRLF', () => {
    expect(outlined('> 甲\r\n> 乙\r\n\r\n> > 丙\\\r\n> > 丁  \r\n> 戊<br>己')).toEqual([
      'quote 甲',
      'quote 乙',
      'quote 丙',
      'quote 丁',
      'quote 戊',
      'quote 己',
    ])
    expect(texts('> \\> 甲\n> \\> 乙')).toEqual(['>甲', '>乙'])
  })

  it('takes code for text', () => {
    expect(outlined('    会议&nbsp;**指出**\n    第二行\n\n> ```js\n> 甲 *乙*\n>   丙\n> ```')).toEqual([
      'code 会议指出',
      'code 第二行',
      'code 甲*乙*',
      'code 丙',
    ])
  })

  it('reads table rows with their cells', () => {
    const source = '| 议题 | 结论 |\n|--|--|\n| 一、甲<br>乙 | **同意** |\n| | x\\|y | 多 |'
    expect(outlined(source)).toEqual(['table-row 议题·结论', 'table-row 一、甲\n乙·同意', 'table-row ·x|y·多'])
    expect(readMarkdown(source).map((line) => line.cells?.length)).toEqual([2, 2, 3])
  })

  it('reads rows where Markdown sees no table', () => {
    expect(outlined('| 姓名 | 职务 |\n| 张三 | 局长 |')).toEqual(['table-row 姓名·职务', 'table-row 张三·局长'])
    expect(outlined('| 姓名 | 职务 |\n|---|\n| 张三 | 局长 |')).toHaveLength(2)
    expect(outlined('a|b|')).toEqual(['paragraph a|b|'])
  })

  it('reads front matter', () => {
    expect(outlined('---\ntitle: 甲\ntags: [乙]\n---\n丙')).toEqual([
      'front-matter title：甲',
      'front-matter tags:[乙]',
      'paragraph 丙',
    ])
  })

  it('makes no heading of a paragraph that a rule follows', () => {
    expect(outlined('关于工作\n---\n会议指出，甲。\n---\n乙\n丙\n===')).toEqual([
      'heading2 关于工作',
      'paragraph 会议指出，甲。',
      'paragraph 乙',
      'paragraph 丙',
    ])
  })

  it('loses no footnote to definitions and links', () => {
    expect(texts('[1]: 甲\n[2]: http://a.b\n\n[链接](http://a.b) ![图](a.png) [2021](5号)')).toEqual([
      '[1]：甲',
      '链接图[2021](5号)',
    ])
  })

  it('takes no words with a stroke between them for an address', () => {
    expect(texts('[1]: 城管/交运')).toEqual(['[1]：城管/交运'])
    expect(texts('[1]: \ud83d.---')).toEqual(['[1]:\ud83d.---'])
    expect(texts('[1]: 3.𠮷')).toEqual(['[1]:3.𠮷'])
  })
})

describe('html', () => {
  it('leaves out a comment, and takes one that nothing ends for text', () => {
    expect(texts('甲\n\n<!-- 乙 -->\n\n丙')).toEqual(['甲', '丙'])
    expect(texts('甲\n\n<!-- 乙\n\n丙')).toEqual(['甲', '<!--乙', '丙'])
    expect(texts('甲 <!--> 乙')).toEqual(['甲乙'])
  })

  it('reads what stands between tags', () => {
    const source =
      '<div align="center">\n<h1 title="a>b">会议纪要</h1>\n</div>\n\n<!-- 注 -->\n甲<b>乙</b>&lt;\n\n> <p>\n> 丙</p>'
    expect(outlined(source)).toEqual(['heading1 会议纪要', 'paragraph 甲乙<', 'quote 丙'])
    expect(texts('<style>\np { }\n</style>\n\n甲 < 乙 <丙>')).toEqual(['甲<乙<丙>'])
  })

  it('reads tables', () => {
    expect(
      outlined('<table><tr><th>时间</th><td>8月<br>9月</td></tr>\n<tr><td><p>地点</p></td><td></td></tr></table>'),
    ).toEqual(['table-row 时间·8月\n9月', 'table-row 地点·'])
  })

  it('goes on behind what is not closed', () => {
    expect(texts('<div\n\n甲\n\n<td>乙\n\n<tr><td>丙\n\n丁')).toEqual(['<div', '甲', '乙', '丙', '丁'])
  })
})

describe('bold', () => {
  it.each([
    ['**会议要求**', true],
    ['**会议要求**：', true],
    ['**会议要求：**', true],
    ['**一、审议《办法》**', true],
    ['1. **审议《办法》**', true],
    ['    **会议要求**', true],
    ['<strong>会议要求</strong>', true],
    ['**会议**要求', false],
    ['会议：**要求**', false],
    ['**会议**、**要求**', false],
    ['*会议要求*', false],
    ['会议要求', false],
  ])('%s: %s', (source, bold) => {
    expect(readMarkdown(source).map((line) => line.bold)).toEqual([bold])
  })
})

describe('markup that CommonMark leaves', () => {
  it.each([
    ['**《意见》**经审议', '《意见》经审议'],
    ['**会议强调：**要落实', '会议强调：要落实'],
    ['会议同意**《意见》**。', '会议同意《意见》。'],
    ['~~删去~~', '删去'],
    ['会议指出：**', '会议指出：'],
  ])('%s -> %s', (source, text) => expect(texts(source)).toEqual([text]))

  it.each(['张**、王**、李某', '138****5678', '10~~20人', '3*4*5', '李*强、王*明', 'a_b_c', '签名：____'])(
    'keeps %s',
    (source) => expect(texts(source)).toEqual([source]),
  )

  it('keeps what was escaped', () => expect(texts('A\\*\\*B\\*\\*C &#42;')).toEqual(['A**B**C*']))
})

describe('positions', () => {
  it.each([
    ['甲\\*乙&nbsp;&amp;丙', '*', '\\*'],
    ['甲\\*乙&nbsp;&amp;丙', '&', '&amp;'],
    ['> 甲乙\n> 丙丁', '丙丁', '丙丁'],
    ['> > 甲\n>\\> 乙', '>乙', '\\> 乙'],
    ['1. 甲\n   乙', '乙', '乙'],
    ['\uFEFF# 会 议\n\n甲', '会议', '会 议'],
    ['\uFEFF# 会 议\n\n甲', '甲', '甲'],
    ['甲`a\\*b`乙', 'a\\*b', 'a\\*b'],
    ['> `甲\n> 乙` 丙', '乙丙', '乙` 丙'],
    ['| a |\n|--|\n| `x\\|y` |', 'x|y', 'x\\|y'],
    ['\t会议\r\n\t要求', '要求', '要求'],
    ['&#10;甲\n乙', '乙', '乙'],
    ['![*图* 一](a.png)', '图一', '图* 一'],
    ['~~~\n甲  乙\n~~~', '甲乙', '甲  乙'],
  ])('%j: %s at %j', (source, reading, written) => {
    const { located } = buildSourceText(source, readMarkdown(source))
    const start = located.text.indexOf(reading)
    expect(start).toBeGreaterThanOrEqual(0)
    const { start: from, end: to } = located.position({ start, end: start + reading.length })
    expect(source.slice(from.offset, to.offset)).toBe(written)
  })

  it('keeps the positions of a row whose last cells are empty', () => {
    const source = '甲\n\n| 乙 | 丙 |\n|--|--|\n| 丁 | |'
    const { located, lines } = buildSourceText(source, readMarkdown(source))
    const { start, end } = located.sourceRange(lines.at(-1) ?? { start: 0, end: 0 })
    expect(source.slice(start, end)).toBe('丁')
  })

  it('counts entities as indent', () => {
    expect(readMarkdown('&emsp;&emsp;甲\n\n　　乙\n\n丙').map((line) => line.indent)).toEqual([4, 4, 0])
  })
})

describe('any mdast', () => {
  it('reads nodes without positions and of unknown types', () => {
    const tree = {
      type: 'root',
      children: [
        { type: 'paragraph', children: [{ type: 'text', value: '甲 乙\n丙' }] },
        { type: 'containerDirective', children: [{ type: 'paragraph', children: [{ type: 'text', value: '丁' }] }] },
        { type: 'math', value: '戊' },
        { type: 'html', value: '<p>己</p>\n<p>庚' },
        { type: 'list', ordered: true, start: 3, children: [{ type: 'listItem', children: [] }] },
        { type: 'text', value: '辛' },
        { type: 'mystery' },
        { type: 'definition', identifier: '1', url: '壬' },
      ],
    }
    const { lines } = linesFromMdast(tree as unknown as Root, '甲 乙')
    const { located } = buildSourceText('甲 乙', lines)
    expect(located.text.split('\n')).toEqual(['甲乙', '丙', '丁', '戊', '己', '庚', '3.', '辛'])
  })

  it('reads the raw text of a leaf it does not know, and the value of one that a plugin changed', () => {
    const source = '甲[^1]"乙"丙'
    const at = (start: number, end: number) => ({
      start: { line: 1, column: start + 1, offset: start },
      end: { line: 1, column: end + 1, offset: end },
    })
    const tree = {
      type: 'root',
      children: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: '甲', position: at(0, 1) },
            { type: 'footnoteReference', identifier: '1', position: at(1, 5) },
            { type: 'text', value: '“乙”丙', position: at(5, 9) },
          ],
        },
      ],
    }
    const { located } = buildSourceText(source, linesFromMdast(tree as unknown as Root, source).lines)
    expect(located.text).toBe('甲[^1]“乙”丙')
    expect(located.sourceRange({ start: 6, end: 7 })).toEqual({ start: 6, end: 7 })
    expect(located.sourceRange({ start: 8, end: 9 })).toEqual({ start: 8, end: 9 })
  })

  it('does not overflow', () => {
    expect(texts(`${'> '.repeat(700)}甲`).at(-1)).toContain('甲')
    expect(texts(`${'*甲 '.repeat(500)}乙${' 丙*'.repeat(500)}`)).toHaveLength(1)
  })
})
