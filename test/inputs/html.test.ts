import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'
import { markdownFromHtml, minutesFromHtml } from '../../src/inputs/html.js'
import { breaksOf, withoutPositions } from '../laws.js'
import { readFixtures } from '../render/texts.js'
import { encodeGbk } from './html/gbk.js'

const PAGE = `<!doctype html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>常务会议 - 青川市人民政府</title></head>
<body><form id="page">
<div class="top"><ul><li><a href="#">首页</a></li><li><a href="#">政务公开</a></li></ul></div>
<div>当前位置：<a href="#">首页</a> &gt; <a href="#">政务公开</a></div>
<div class="box"><div class="TRS">
<p style="text-align:center"><span>青川市人民政府第12次常务会议纪要</span></p>
<p>　　2023年3月15日上午，周明远市长主持召开市政府第12次常务会议。纪要如下：</p>
<p><strong>一、审议《青川市城市更新办法》</strong></p>
<p>&nbsp;&nbsp;&nbsp;&nbsp;会议听取了<span>市住建局</span>的<b>汇报</b>。<br>
　　会议明确，原则同意该《办法》，由市住建局会同市财政局、水务局于6月底前制定实施细则。</p>
<p>&nbsp;</p>
<p>出席人员：</p>
<table><tbody><tr><td>姓名</td><td>单位</td><td>职务</td></tr>
<tr><td><p>周明远</p></td><td></td><td>市长</td></tr><tr><td>何&nbsp;&nbsp;静</td><td>市财政局</td><td>局长</td></tr></tbody></table>
</div></div>
<div class="foot">主办：青川市人民政府办公室</div>
<script>visits(1)</script></form></body></html>`

describe('a page of a government', () => {
  const { minutes, source } = minutesFromHtml(encodeGbk(PAGE.replaceAll('\u00A0', '')))

  test('is its minutes', () => {
    expect(minutes.title).toBe('青川市人民政府第12次常务会议纪要')
    expect(minutes.meeting).toMatchObject({ date: '2023-03-15', kind: '常务会议', ordinal: 12 })
    expect(minutes.items.map(({ marker, title }) => [marker, title])).toEqual([['一、', '审议《青川市城市更新办法》']])
    expect(minutes.items[0]?.decisions.map(({ verdict }) => verdict)).toEqual(['approved-in-principle'])
    expect(minutes.items[0]?.tasks[0]?.supportingDepartments.map(({ name }) => name)).toEqual(['市财政局', '水务局'])
    expect(minutes.attendees.present.map(({ name, organization }) => [name, organization])).toEqual([
      ['周明远', null],
      ['何静', '市财政局'],
    ])
  })

  test('less what stands around them', () => {
    for (const words of ['首页', '当前位置', '主办', 'visits', '常务会议 - ']) expect(source).not.toContain(words)
  })

  test('positions are in the text that comes with them', () => {
    expect(breaksOf({ source, minutes, markdown: true })).toEqual([])
    expect(parseMinutes(source, { format: 'markdown' })).toEqual(minutes)
  })

  test('is the same from its bytes and from a string', () => {
    expect(minutesFromHtml(PAGE)).toEqual({ minutes, source })
  })
})

describe('a text says the same as a page', () => {
  const texts = readFixtures().filter(({ name }) => name.endsWith('.txt'))
  const escaped = (source: string) => source.replaceAll('&', '&amp;').replaceAll('<', '&lt;').split(/\r?\n/)
  const facts = (minutes: ReturnType<typeof parseMinutes>) => withoutPositions({ ...minutes, parts: [], messages: [] })

  test.each(texts.filter(({ source }) => !source.includes('\t')))('$name, a <p> for each line', ({ source, minutes }) => {
    const page = minutesFromHtml(escaped(source).map((line) => `<p>${line}</p>`).join('\n'))
    expect(facts(page.minutes)).toEqual(facts(minutes))
    expect(breaksOf({ ...page, markdown: true })).toEqual([])
  })

  test.each(texts.filter(({ source }) => !source.includes('\t')))('$name, with <br>', ({ source, minutes }) => {
    const page = minutesFromHtml(`<div>${escaped(source).join('<br/>\n')}</div>`)
    expect(facts(page.minutes)).toEqual(facts(minutes))
  })
})

describe('elements', () => {
  test.each([
    ['lists', '<ol start="3"><li>甲</li><li>乙</li></ol>', '3. 甲\n4. 乙\n'],
    ['bullets', '<ul><li>甲</li><li><p>乙</p></li></ul>', '- 甲\n- 乙\n'],
    ['headings', '<h2>甲<br>乙</h2>', '## 甲 乙\n'],
    ['text of its own lines', '<pre>甲\n  乙</pre>', '甲\n乙\n'],
    ['definitions', '<dl><dt>时间</dt><dd>3月15日</dd></dl>', '时间\n3月15日\n'],
    ['quotations that only indent', '<blockquote><p>甲</p></blockquote>', '甲\n'],
    ['emphasis', '<p>会议<em>强调</em><u>甲</u></p>', '会议强调甲\n'],
    ['two line breaks', '甲<br>&nbsp;<br>乙', '甲\n\n乙\n'],
    ['pictures and ruby', '<p>甲<img src="a.png" alt="图"><ruby>乙<rt>yi</rt></ruby></p>', '甲乙\n'],
    ['forms', '<table><tr><th>会议时间</th><td>3月15日</td></tr><tr><th>会议地点</th><td>三楼</td></tr></table>', '会议时间：3月15日\n\n会议地点：三楼\n'],
    ['spans', '<table><tr><td>姓名</td><td>单位</td></tr><tr><td colspan=2>甲</td></tr></table>', '| 姓名 | 单位 |\n| - | - |\n| 甲 | |\n'],
    ['cells that reach down', '<table><tr><th rowspan=2>序号</th><th colspan=2>分工</th></tr><tr><th>任务</th><th>单位</th></tr><tr><td>1</td><td>甲</td><td rowspan=2>乙局</td></tr><tr><td>2</td><td>丙</td></tr></table>', '| 序号 | 分工 | |\n| - | - | - |\n| | 任务 | 单位 |\n| 1 | 甲 | 乙局 |\n| 2 | 丙 | |\n'],
    ['cells that reach down past a short row', '<table><tr><td>甲</td><td rowspan=3>乙</td></tr><tr></tr><tr><td>丙</td></tr><tr><td>丁</td><td>戊</td></tr></table>', '| 甲 | 乙 |\n| - | - |\n| 丙 | |\n| 丁 | 戊 |\n'],
    ['markup of Markdown', '<p># 甲 *乙* [丙](丁)</p>', '\\# 甲 \\*乙\\* \\[丙]\\(丁)\n'],
  ])('%s', (_, html, markdown) => {
    expect(markdownFromHtml(html)).toBe(markdown)
  })
})

test('spans make no more of a page than a hundred times its cells', () => {
  const row = `<tr>${'<td colspan=100 rowspan=1000>甲</td>'.repeat(1000)}</tr>`
  const page = `<table>${row}${'<tr><td>乙</td></tr>'.repeat(1000)}</table>`
  expect(markdownFromHtml(page).length).toBeLessThan(10 * page.length)
})

test('a page without words is an empty text', () => {
  expect(markdownFromHtml('')).toBe('')
  expect(markdownFromHtml('<script>1</script>')).toBe('')
})

test('a wrong call is a TypeError', () => {
  expect(() => markdownFromHtml(null as unknown as string)).toThrow(TypeError)
})

describe('pages made to be slow', () => {
  test.each([
    ['elements in each other', '<div>'.repeat(200_000)],
    ['links that stay open', '<a>甲<b>乙'.repeat(100_000)],
    ['fonts that stay open', Array.from({ length: 20_000 }, (_, index) => `<p><font color=${index}>甲`).join('')],
  ])('%s are refused', (_, page) => {
    expect(() => markdownFromHtml(page)).toThrow('elements nested too deeply, or never closed')
  })

  test('elements that stay open now and then are no fault', () => {
    expect(markdownFromHtml('<p><font size=3>甲<p><font size=4>乙<div>丙')).toBe('甲\n乙\n丙\n')
  })
})
