import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../src/source/read-markdown.js'

function textOf(source: string): string[] {
  return readMarkdown(source).map(({ runs, cells }) =>
    (cells ? cells.flat() : runs).map(({ start, end, value }) => value ?? source.slice(start, end)).join(''),
  )
}

describe('what Pandoc writes beside the text', () => {
  test.each([
    ['## 一、听取汇报 {#s1}', ['一、听取汇报']],
    ['## 听取汇报{#s1 .unnumbered data="a b"}', ['听取汇报']],
    ['::: {.attendees}\n出席：田野\n:::', ['出席：田野']],
    [':::note\n出席：田野\n\n:::', ['出席：田野']],
  ])('%j is left out', (source, lines) => {
    expect(textOf(source)).toEqual(lines)
  })

  test.each([
    ['## 议题 {编号}', ['议题{编号}']],
    ['正文 {#s1}', ['正文{#s1}']],
    ['::三楼', ['::三楼']],
    ['::: 三楼', [':::三楼']],
  ])('%j is text', (source, lines) => {
    expect(textOf(source)).toEqual(lines)
  })
})
