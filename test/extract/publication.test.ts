import { describe, expect, test } from 'vitest'
import { readPublication } from '../../src/extract/publication.js'
import type { Field } from '../../src/outline/types.js'
import { documentIn } from './header-of.js'
import { outlineOf } from './outline-of.js'

/** number|issuer|day|year; the lines given are those of the title. */
function publicationIn(source: string, titles: string[] = []): string {
  const outline = outlineOf(source)
  const titleLines = outline.lines.filter((line) => titles.includes(outline.located.slice(line)))
  const { documentNumber, issuer, issueDate, year } = readPublication(outline, new Set(titleLines))
  return [documentNumber, issuer, issueDate, year].map((value) => value ?? '').join('|')
}

const copyTo = (source: string): string => readPublication(outlineOf(source), new Set()).copyTo.join('|')

describe('the number', () => {
  test.each([
    ['青政纪〔2021〕12号', '青政纪〔2021〕12号|||2021'],
    ['会议纪要〔2021〕15号', '〔2021〕15号|||2021'],
    ['（第12期）', '第12期|||'],
    // A portal says of the page that it has none.
    ['文号：无', '|||'],
    ['文号：无\n青政纪〔2021〕12号', '青政纪〔2021〕12号|||2021'],
    ['文号：无政纪〔2021〕12号', '无政纪〔2021〕12号|||2021'],
    ['（2021）12号', '（2021）12号|||2021'],
    ['（2021年第12期）', '2021年第12期|||2021'],
    ['（青政纪〔2021〕12号）', '青政纪〔2021〕12号|||2021'],
    ['青川县政府办公室　青政纪〔2021〕3号', '青政纪〔2021〕3号|||2021'],
    ['会议纪要　青政纪〔2021〕3号', '青政纪〔2021〕3号|||2021'],
    // What stands before the white space is neither a body nor the name of the series.
    ['青政纪　字〔2021〕3号', '青政纪字〔2021〕3号|||2021'],
    ['供水供热纪　字〔2021〕3号', '供水供热纪字〔2021〕3号|||2021'],
    // More stands on the line than the number.
    ['县水利局　青政纪〔2021〕3号　共2页', '青政纪〔2021〕3号|||2021'],
    ['党政办公室　第9期', '第9期|||'],
    ['党政办公室　第9期　供水专刊', '第9期|||'],
    // Nothing parts it from the words beside it.
    ['关于第3期工程', '|||'],
    ['关于第3期工程　供水', '|||'],
    ['供水　第3期工程', '|||'],
    ['供水工程第3期', '|||'],
    // Within a title of another document it is the number of that document.
    ['转发《县政府纪要〔2021〕3号》', '|||'],
    ['第60次', '|||'],
    ['2022年3月4日，县长程远主持召开常务会议，传达〔2022〕3号文件。\n青政纪〔2021〕12号', '|||'],
    ['文号：\n青政纪〔2021〕12号', '青政纪〔2021〕12号|||2021'],
    ['文号：青政纪〔2022〕1号\n青政纪〔2021〕12号', '青政纪〔2022〕1号|||2022'],
  ])('%j', (source, publication) => {
    expect(publicationIn(source)).toBe(publication)
  })

  test('an issue in brackets counts behind a title, and not within other words', () => {
    expect(publicationIn('常务会议纪要（第12期）')).toBe('第12期|||')
    expect(publicationIn('常务会议（第12期）', ['常务会议（第12期）'])).toBe('第12期|||')
    expect(publicationIn('供水工程（第12期）')).toBe('|||')
    expect(publicationIn('供水工程（第12期项目）会议纪要')).toBe('|||')
    expect(publicationIn('供水工程第12期）会议纪要')).toBe('|||')
  })
})

describe('the year', () => {
  test('is that of the number, else that of the day of issue', () => {
    expect(publicationIn('青政纪〔2021〕12号\n成文日期：2022-01-06')).toBe('青政纪〔2021〕12号||2022-01-06|2021')
    expect(publicationIn('第12期\n成文日期：2022-01-06')).toBe('第12期||2022-01-06|2022')
    expect(publicationIn('成文日期：1月6日')).toBe('||--01-06|')
  })
})

describe('the day of issue', () => {
  test.each([
    // The day the document was made goes before the day it was put up, wherever they stand.
    ['发布日期：2022-08-02\n成文日期：2022-07-29', '||2022-07-29|2022'],
    ['成文日期：2022-07-29\n发布日期：2022-08-02', '||2022-07-29|2022'],
    ['更新时间：2022-08-09\n发布日期：2022-08-02', '||2022-08-02|2022'],
    ['成文日期：不详\n发布日期：2022-08-02', '||2022-08-02|2022'],
    ['成文日期：不详', '|||'],
  ])('%j', (source, publication) => {
    expect(publicationIn(source)).toBe(publication)
  })

  test('a day alone in the letterhead is that of issue where the meeting has its own', () => {
    expect(publicationIn('2023年5月9日\n专题会议纪要\n时间：2023年5月6日')).toBe('||2023-05-09|2023')
    expect(publicationIn('2023年5月9日\n专题会议纪要\n2023年5月6日，县长程远主持召开专题会议。')).toBe('||2023-05-09|2023')
    expect(publicationIn('2023年5月9日\n专题会议纪要\n地点：三楼会议室')).toBe('|||')
    expect(publicationIn('2023年5月9日\n2023年5月10日\n时间：2023年5月6日\n地点：三楼会议室')).toBe('||2023-05-09|2023')
  })
})

describe('who issues', () => {
  test.each([
    ['青云县人民政府办公室　2020年11月5日\n县财政局', '|青云县人民政府办公室|2020-11-05|2020'],
    ['县水利局\n县财政局', '|县水利局||'],
    ['关于供水工程有关事宜\n县水利局', '|县水利局||'],
    // Below the opening stands no letterhead.
    ['2023年5月6日，县长程远主持召开专题会议。\n县水利局', '|||'],
    ['发布机构：县政府办公室\n县水利局', '|县政府办公室||'],
    ['发布机构：\n县水利局', '|县水利局||'],
    // The print line goes before the letterhead, and that before the signature.
    ['县水利局\n---\n县政府办公室　2023年5月9日印发', '|县政府办公室|2023-05-09|2023'],
    ['县水利局　2023年5月7日\n---\n（县政府办公室　2023年5月9日印发', '|县政府办公室|2023-05-09|2023'],
    ['县水利局　2023年5月7日\n---\n县政府办公室\n2023年5月9日', '|县水利局|2023-05-07|2023'],
    ['县水利局　2023年5月7日\n---\n于2023年5月9日印发', '|县水利局|2023-05-09|2023'],
    ['县水利局　2023年5月7日\n---\n本纪要由大家鼓掌印发', '|县水利局|2023-05-07|2023'],
    // No line that prints: it ends in other words, or is as long as a sentence.
    ['县水利局　2023年5月7日\n---\n县政府办公室2023年5月9日印发给各镇', '|县水利局|2023-05-07|2023'],
    ['县水利局　2023年5月7日\n---\n县政府办公室2023年5月9日', '|县水利局|2023-05-07|2023'],
  ])('%j', (source, publication) => {
    expect(publicationIn(source)).toBe(publication)
  })

  test('a print line has at most sixty characters', () => {
    const line = (length: number): string => `${'水利工程建设管理'.repeat(9)}办公室2023年5月9日印发`.slice(-length)
    const issuedBy = (length: number): string => publicationIn(`县水利局　2023年5月7日\n---\n${line(length)}`)
    expect(issuedBy(60)).toBe(`|${line(60).slice(0, -11)}|2023-05-09|2023`)
    expect(issuedBy(61)).toBe('|县水利局|2023-05-07|2023')
  })
})

describe('a signature', () => {
  test.each([
    ['散会\n县政府办公室\n2023年5月9日', '|县政府办公室|2023-05-09|2023'],
    ['县政府办公室\n2023年5月9日', '|县政府办公室|2023-05-09|2023'],
    ['县政府办公室　2023年5月9日', '|县政府办公室|2023-05-09|2023'],
    ['县政府办公室　2023年5月9日\n打印本页', '|县政府办公室|2023-05-09|2023'],
    ['县政府办公室\n2023年5月9日\n打印本页', '|县政府办公室|2023-05-09|2023'],
    // A day alone only as the last line.
    ['散会\n2023年5月9日', '||2023-05-09|2023'],
    ['2023年5月9日', '||2023-05-09|2023'],
    ['散会\n2023年5月9日\n打印本页', '|||'],
    ['县政府办公室\n打印本页', '|||'],
  ])('%j', (tail, publication) => {
    expect(publicationIn(`会议纪要\n---\n${tail}`)).toBe(publication)
  })
})

describe('recipients', () => {
  test.each([
    ['抄送：县委办公室，县人大常委会办公室、各乡镇（街道、园区）。', '县委办公室|县人大常委会办公室|各乡镇（街道、园区）'],
    ['抄送：县委办公室；县政协办公室,县监委', '县委办公室|县政协办公室|县监委'],
    ['抄送：县委办公室。\n发：县水利局', '县委办公室|县水利局'],
    ['抄送：县委办公室（各科）、县监委', '县委办公室（各科）|县监委'],
    ['抄送：县委', '县委'],
    ['抄送：、、', ''],
    ['抄送：县政府办公室2023年5月9日印发', ''],
    ['抄送：（共印35份）', ''],
    ['抄送：共印35份', ''],
    ['抄送：县委办公室共印中心', '县委办公室共印中心'],
  ])('%s', (source, recipients) => {
    expect(copyTo(source)).toBe(recipients)
  })

  test('the last line of them may be the print line', () => {
    const outline = outlineOf('县水利局\n抄送：县委办公室')
    const [field] = outline.fields as [Field]
    const { located, lines } = outlineOf('县委办公室、县监委\n县政府办公室2023年5月9日印发')
    const publication = readPublication({ ...outline, located, head: [], fields: [{ ...field, values: lines }] }, new Set())
    expect(publication).toMatchObject({ copyTo: ['县委办公室', '县监委'], issuer: '县政府办公室', issueDate: '2023-05-09' })
  })
})

test('the line of the title issues nothing, but the first of several may', () => {
  expect(publicationIn('县水利局', ['县水利局'])).toBe('|||')
  expect(publicationIn('县水利局\n供水会议纪要', ['县水利局', '供水会议纪要'])).toBe('|县水利局||')
  expect(documentIn('县水利局2023年5月9日\n供水会议纪要')).toBe('供水会议纪要||县水利局|2023-05-09')
})

describe('the day on which the page was put up', () => {
  test.each([
    ['2024年6月20日　来源：县政府办', '2024-06-20'],
    ['2024-06-20 09:30 浏览：35次', '2024-06-20'],
    ['2024年6月20日　字号：大 中 小', '2024-06-20'],
    // The words tell the day alone
    ['2024年6月20日，县水利局查明渗漏来源', ''],
    ['来源：县政府办　2024年6月20日', ''],
  ])('%s', (line, day) => {
    const source = `专题会议纪要\n${line}\n2024年6月5日，县长程远主持召开专题会议。`
    expect(publicationIn(source).split('|')[2]).toBe(day)
  })

  test('goes behind the day with a label', () => {
    expect(publicationIn('成文日期：2024-06-18\n2024年6月20日　来源：县政府办')).toBe('||2024-06-18|2024')
  })
})
