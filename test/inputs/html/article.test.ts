import { describe, expect, test } from 'vitest'
import { markdownFromHtml } from '../../../src/inputs/html.js'

const TEXT = '会议原则同意《青川市城市更新办法》，由市住建局会同市财政局于6月底前制定实施细则。'
const menu = '<ul><li><a href="/">首页</a></li><li><a href="/a">政务公开</a></li><li><a href="/b">互动交流</a></li></ul>'

describe('of a page is read', () => {
  test.each([
    ['without menus and what is around it', `${menu}<div><div><div>${TEXT}</div></div></div><div>版权所有</div>`],
    ['an article', `<div>栏目介绍很长很长很长很长很长很长很长很长很长很长</div><article><p>${TEXT}</p></article>`],
    ['main', `<header>甲市</header><main>${TEXT}</main><footer>联系我们</footer>`],
    ['what has the role main', `<div>甲市</div><div role="main">${TEXT}</div>`],
    ['what a form wraps', `<form><input value="搜索"><select><option>全站</option></select><div>${TEXT}</div></form>`],
    ['what a table lays out', `<table><tr><td>${menu}</td><td><table><tr><td><p>${TEXT}</p></td></tr></table></td></tr></table>`],
    ['nothing of scripts and styles', `<script>document.write('<p>假的</p>')</script><style>p{}</style>${TEXT}`],
    ['nothing that is hidden', `<p hidden>甲</p><p style="color:red; DISPLAY : none">乙</p><p aria-hidden="true">丙</p>${TEXT}`],
    ['nothing of comments, frames and deletions', `<!--甲--><iframe src="a">乙</iframe><del>丙</del>${TEXT}`],
  ])('%s', (_, body) => {
    const page = `<!doctype html><html><head><title>甲市门户</title></head><body>${body}</body></html>`
    expect(markdownFromHtml(page)).toBe(`${TEXT}\n`)
  })

  test('the heading above the article', () => {
    const page = `<div><div class="title"><h1>甲市会议纪要</h1></div><div>${TEXT.repeat(4)}</div></div>`
    expect(markdownFromHtml(page)).toMatch(/^# 甲市会议纪要\n\n会议原则/)
  })

  test('every article, where there are several', () => {
    const page = `<h2>目录</h2><article>${TEXT}</article><article>${TEXT}</article>`
    expect(markdownFromHtml(page)).toBe(`## 目录\n\n${TEXT}\n${TEXT}\n`)
  })

  test('a form, though nearly all of it is in one cell', () => {
    const page = `<table><tr><td>会议时间</td><td>3月15日</td></tr><tr><td>会议内容</td><td><p>一、甲</p><p>${TEXT.repeat(5)}</p></td></tr></table>`
    expect(markdownFromHtml(page)).toMatch(/^会议时间：3月15日\n\n会议内容\n一、甲\n会议原则/)
  })

  test('the header of an article, and links in a sentence', () => {
    const page = '<article><header><h1>甲</h1></header><p>会议学习了<a href="/x">《乙意见》</a>、<a href="/y">《丙意见》</a>。</p></article>'
    expect(markdownFromHtml(page)).toBe('# 甲\n\n会议学习了《乙意见》、《丙意见》。\n')
  })
})
