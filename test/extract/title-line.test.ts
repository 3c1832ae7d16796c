import { expect, test } from 'vitest'
import { headlineMeeting, isHeadline, isTitleLine } from '../../src/extract/title-line.js'

test.each([
  ['青云市人民政府第60次常务会议纪要', true],
  ['专题会议纪要（第12期）', true],
  ['专题会议纪要〔2024〕12号', true],
  ['例会纪要', true],
  ['第五届董事会第八次会议决议公告', true],
  ['关于监事会会议决议的公告', true],
  ['关于征集意见的公告', false],
  ['沅府会议纪要〔2024〕13号', true],
  // The code of an office.
  ['沅府纪要〔2024〕13号', false],
  // Sentences, links to the next page, points.
  ['现将会议情况整理为纪要', false],
  ['会议议定事项如下纪要', false],
  ['会议要求整理纪要。', false],
  ['会议听取汇报；形成纪要', false],
  ['上一篇：县政府常务会议纪要', false],
  ['下一条：县政府常务会议纪要', false],
  ['一、印发会议纪要', false],
  ['（二）印发会议纪要', false],
  ['供水办法', false],
  // What a page is filed under.
  ['Postedon3月20，2024By：里办公处Category：会议纪录', false],
  ['发表于2024年3月20日，分类：会议纪录', false],
  ['会议分类管理专题会议纪录', true],
])('a title: %s', (text, isTitle) => {
  expect(isTitleLine(text)).toBe(isTitle)
})

test('a title has at most a hundred characters', () => {
  const titleOf = (length: number) => `${'供'.repeat(length - 4)}会议纪要`
  expect(isTitleLine(titleOf(100))).toBe(true)
  expect(isTitleLine(titleOf(101))).toBe(false)
})

test.each([
  ['县长程远主持召开县政府第3次常务会议', true],
  ['我县召开防汛工作会', true],
  ['召开防汛工作会议', false],
  ['县长程远主持召开县政府第3次常务会议，研究供水', false],
  ['县长程远主持召开会议，部署防汛工作会议', false],
  ['我县召开防汛工作会议动员群众', false],
  ['县政府第3次常务会议', false],
])('a headline: %s', (text, isNews) => {
  expect(isHeadline(text)).toBe(isNews)
})

test('a headline has at most forty characters', () => {
  const headlineOf = (length: number) => `我县召开${'水'.repeat(length - 6)}会议`
  expect(isHeadline(headlineOf(40))).toBe(true)
  expect(isHeadline(headlineOf(41))).toBe(false)
})

test.each([
  ['我县召开防汛工作会议程远主持', true],
  ['县政府召开第3次常务会议副县长程远主持', true],
  ['我县召开防汛工作会议程远讲话', false],
  ['我县召开防汛工作会议主持', false],
  ['我县召开防汛工作会议，程远主持', false],
])('a headline that ends with who presided: %s', (text, isNews) => {
  expect(isHeadline(text)).toBe(isNews)
})

test.each([
  ['我县召开防汛工作会议程远主持', '我县召开防汛工作会议'],
  ['我县召开防汛工作会议', '我县召开防汛工作会议'],
  ['程远主持召开防汛工作会议', '程远主持召开防汛工作会议'],
  ['我县召开防汛工作会议程远讲话', '我县召开防汛工作会议程远讲话'],
])('the headline up to the name of the meeting: %s', (text, meeting) => {
  expect(headlineMeeting(text)).toBe(meeting)
})
