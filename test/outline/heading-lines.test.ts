/** Which lines without a number are headings, and of what. */
import { describe, expect, test } from 'vitest'
import { HeadingLines, type HeadingPlace } from '../../src/outline/heading-lines.js'
import { LineMarkers } from '../../src/outline/line-markers.js'
import type { Node, NodeKind } from '../../src/outline/nodes.js'
import type { Line } from '../../src/source/line.js'
import { readSource } from '../../src/source/read-source.js'

const BEGUN: HeadingPlace = { begun: true, path: [], isFirst: false, repeats: () => false }
const ABOVE: HeadingPlace = { ...BEGUN, begun: false, isFirst: true }

/** kind:field of the first line of a source. */
function headingIn(source: string, place: Partial<HeadingPlace> = {}): string | null {
  const { located, lines } = readSource(source, 'markdown')
  const headings = new HeadingLines(located, lines, new LineMarkers(located, lines))
  const heading = headings.read(lines[0] as Line, { ...BEGUN, ...place })
  return heading && `${heading.kind}:${heading.field ?? ''}`
}

function open(kind: NodeKind, line: Partial<Line>): Node {
  return { kind, marker: null, start: 0, field: null, lines: [line as Line], children: [], depth: 0 }
}

describe('headings right above the title', () => {
  test.each([
    ['# 晴湾苑业主立案法团\n\n## 第三届管理委员会\n### 第八次会议记录', null],
    ['## 晴湾苑\n## 第八次会议记录', null],
    // Text between them, a section, a sentence, and none that ends as a title.
    ['## 供水工程\n同意。\n## 第八次会议记录', 'heading:'],
    ['## 晴湾苑\n## 会议记录', 'heading:'],
    ['## 供水，供热\n## 第八次会议记录', 'heading:'],
    ['## 供水工程\n## 供热工程', 'heading:'],
  ])('%j', (source, heading) => {
    expect(headingIn(source, ABOVE)).toBe(heading)
  })
})

describe('once the business has begun', () => {
  test.each([
    ['## 供水工程', 'heading:'],
    ['会议内容', 'section:'],
    ['## 会议内容', 'section:'],
    ['## 抄送', 'heading:copyTo'],
    ['散会', 'idle:'],
    ['## 主席致词', 'idle:'],
  ])('%s is %s', (source, heading) => {
    expect(headingIn(source)).toBe(heading)
  })

  test.each([
    ['a paragraph', '会议同意供水工程。'],
    ['bold words inside an item', '**遗留问题：**'],
    ['a label of the head', '## 会议时间'],
    ['a paragraph that begins like a section', `会议内容${'涉及供水供热和供电'.repeat(5)}`],
  ])('none is %s', (_, source) => {
    expect(headingIn(source)).toBe(null)
  })
})

describe('above the business', () => {
  test.each([
    ['## 供水工程', 'heading:'],
    ['## 参会人员', 'heading:present'],
    ['## 参会情况', 'attendance:present'],
    ['## 会议纪要', 'section:'],
    ['## 👥 参会人员', 'heading:present'],
    ['## 📝会议纪要', 'section:'],
    ['## ✅ 行动项', 'idle:'],
    ['## 🗞️ 供水工程', 'heading:'],
    // More than a picture
    ['## 3️⃣参会人员', 'heading:'],
    ['【会议议题】', 'section:'],
  ])('%s is %s', (source, heading) => {
    expect(headingIn(source, ABOVE)).toBe(heading)
  })

  test.each([
    ['a letterhead', '# 会议纪要'],
    ['the first heading of all', '# 供水工程'],
    ['a title', '## 供水工程专题会议纪要'],
    ['a label with its value over a rule', '编号：3　密级：一般\n----'],
    ['other words in brackets', '【供水工程】'],
  ])('none is %s', (_, source) => {
    expect(headingIn(source, ABOVE)).toBe(null)
  })

  test('a heading of the first depth is one below another', () => {
    expect(headingIn('# 供水工程', { ...ABOVE, isFirst: false })).toBe('heading:')
  })
})

describe('the name of a section in an item is a label of it', () => {
  test.each([
    ['below a heading of Markdown', { path: [open('heading', { kind: 'heading' })] }, null],
    ['where it stands below other items, too', { path: [open('numbered', { kind: 'paragraph' })], repeats: () => true }, null],
    // Once in the text it ends the item
    ['not where it stands once', { path: [open('numbered', { kind: 'paragraph' })] }, 'section:'],
    ['not below a section', { path: [open('section', { kind: 'paragraph' })], repeats: () => true }, 'section:'],
  ])('%s', (_, place, heading) => {
    expect(headingIn('会议决议：', place)).toBe(heading)
  })

  test('and no label where it is a heading itself', () => {
    expect(headingIn('## 会议决议', { path: [open('heading', { kind: 'heading' })] })).toBe('section:')
  })
})

test('a heading starts behind the time of day', () => {
  const source = '9:00　研究供水\n会议同意。\n9:30　研究供热\n会议同意。\n'
  const { located, lines } = readSource(source, 'text')
  const headings = new HeadingLines(located, lines, new LineMarkers(located, lines))
  expect(lines.map((line) => headings.read(line, BEGUN)).map((heading) => heading && located.text.slice(heading.start, heading.start + 4))).toEqual(['研究供水', null, '研究供热', null])
})
