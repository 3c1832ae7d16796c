import { describe, expect, test } from 'vitest'
import type { Span } from '../../src/source/located-text.js'
import { outlineOfText } from './outline-of-text.js'

const SOURCE = `青川县人民政府常务会议纪要
2023年3月1日，县长田野主持召开会议。纪要如下：
一、审议预算
会议同意该预算。
二、报告事项：无
出席：田野、白露
抄送：县委办公室

（共印20份）`

const outline = outlineOfText(SOURCE)
const values = (spans: Span[]) => spans.map((span) => outline.located.value(span))

test('what stands before the first item is the head', () => {
  expect(values(outline.head)).toEqual(['青川县人民政府常务会议纪要', '2023年3月1日，县长田野主持召开会议。纪要如下：'])
})

test('what stands behind the last item and is no field is the tail', () => {
  expect(values(outline.tail)).toEqual(['（共印20份）'])
})

test('fields are no part of an item', () => {
  expect(outline.fields.map(({ name }) => name)).toEqual(['present', 'copyTo'])
  expect(values(outline.items)).toEqual(['一、审议预算会议同意该预算。'])
})

test.each([
  ['## 参会人员', '参会人员'],
  ['## 参会人员：', '参会人员'],
  ['## 一、参会人员:', '参会人员'],
])('the label of the heading %s is %s', (heading, label) => {
  const { located, fields } = outlineOfText(`# 例会纪要\n\n${heading}\n\n- 田野：处长\n\n## 供水\n\n会议同意。`, 'markdown')
  expect(fields.map((field) => [field.label, ...field.values].map((span) => located.value(span)))).toEqual([
    [label, '田野：处长'],
  ])
})

test('parts say what each stretch is', () => {
  const parts = outline.parts.map(({ role, position: { start, end } }) => {
    return `${role}:${SOURCE.slice(start.offset, end.offset)}`
  })
  expect(parts.sort()).toEqual([
    'attendance:出席：田野、白露',
    'item:一、审议预算\n会议同意该预算。',
    'section:二、报告事项：无',
    'tail:抄送：县委办公室',
  ])
})

describe('every line is in one place', () => {
  test.each([SOURCE, '', '一、', '会议纪要', '出席：', '一、审议\n出席：\n二、研究\n出席：田野', '| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 |'])(
    '%j',
    (source) => {
      const { lines, head, tail, fields, items, parts } = outlineOfText(source)
      const sections = parts.filter(({ role }) => role === 'section').length
      const inUnits = [...fields, ...items].flatMap((unit) => unit.lines)
      const held = [...head, ...tail, ...inUnits]
      expect(new Set(held).size + sections).toBe(lines.length)
    },
  )
})
