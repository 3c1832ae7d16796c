import { describe, expect, test } from 'vitest'
import { assigns, findRole, skipClauseOpening } from '../../src/extract/directive-words.js'

/** Whether the word assigns in the clause; a | stands before the clause, where it does not begin the text. */
function doesAssign(written: string, word: string): boolean {
  const clauseStart = Math.max(0, written.indexOf('|'))
  const text = written.replace('|', '')
  return assigns(text, word, text.indexOf(word, clauseStart), clauseStart)
}

describe('a word that assigns', () => {
  test.each([
    ['请县水利局办理', '请'],
    ['本案请县水利局办理', '请'],
    ['提案请县水利局办理', '请'],
    ['申|请县水利局办理', '请'],
    ['由县水利局办理', '由'],
    ['接下来由县水利局办理', '由'],
    ['往来函由县水利局办理', '由'],
    ['理当由县水利局办理', '由'],
    ['由于立县长牵头', '由'],
    ['由于副市长牵头', '由'],
    ['由原则上同意的公司办理', '由'],
    ['由原有公司办理', '由'],
    ['公司提出的费用由县水利局承担', '由'],
    ['提出的甲由县水利局承担', '由'],
    ['提出的|由县水利局承担', '由'],
    ['会议明确由县水利局办理', '由'],
    ['县政府已明确后由县水利局办理', '由'],
    ['县政府已明确|供水工程由县水利局办理', '由'],
    ['授权县水利局办理', '授权'],
    ['原则同意，授权县水利局办理', '授权'],
    ['同意|授权县水利局办理', '授权'],
    ['委托县水利局办理', '委托'],
    ['受理委托县水利局办理', '委托'],
    ['着县水利局办理', '着'],
    ['原则同意|着县水利局办理', '着'],
    ['委派县水利局办理', '委派'],
    ['原则同意，委派县水利局办理', '委派'],
    ['要求县水利局办理', '要求'],
    ['按期，要求县水利局办理', '要求'],
    ['按，要求县水利局办理', '要求'],
    ['同意该方案，并要求县水利局办理', '要求'],
    ['供水同时要求县水利局办理', '要求'],
    ['会议要求县水利局办理', '要求'],
    ['安排县水利局办理', '安排'],
    ['会议建议县水利局办理', '建议'],
    ['还明确县水利局办理', '明确'],
    ['水情责成县水利局办理', '责成'],
  ])('%s: %s', (text, word) => {
    expect(doesAssign(text, word)).toBe(true)
  })

  test.each([
    ['提请县政府审定', '请'],
    ['申请县财政局拨款', '请'],
    ['请求县财政局拨款', '请'],
    ['请示县政府', '请'],
    ['理由县水利局已说明', '由'],
    ['向来由县水利局办理', '由'],
    ['已由县水利局办理', '由'],
    ['由于当前水情紧', '由'],
    ['由于水情紧，副市长到场', '由'],
    ['由原区旅游公司开发', '由'],
    ['由县原供水公司开发', '由'],
    ['公司提出的由指挥部承担费用', '由'],
    ['申请的由指挥部承担费用', '由'],
    ['县政府已明确由县水利局办理', '由'],
    ['县政府同意由县水利局办理', '由'],
    ['今年年初县委已经要求由县水利局办理', '由'],
    ['同意授权县水利局办理', '授权'],
    ['数据授权运营', '授权'],
    ['受委托办理', '委托'],
    ['被委托办理', '委托'],
    ['同意委托咨询公司办理', '委托'],
    ['围绕着县水利局办理', '着'],
    ['由公司委派人员', '委派'],
    ['按要求办理', '要求'],
    ['各项要求办理', '要求'],
    ['水情要求办理', '要求'],
    ['工作安排办理', '安排'],
    ['提案建议办理', '建议'],
    ['会议通知明确办理', '明确'],
  ])('not in %s: %s', (text, word) => {
    expect(doesAssign(text, word)).toBe(false)
  })
})

test('where the subject of a clause may stand', () => {
  const behindOpening = (text: string, end = text.length): string => text.slice(skipClauseOpening(text, 0, end))
  expect(behindOpening('会后，县水利局办理')).toBe('县水利局办理')
  expect(behindOpening('（一）同时县水利局办理')).toBe('县水利局办理')
  expect(behindOpening('一是县水利局办理')).toBe('县水利局办理')
  expect(behindOpening('县水利局同时办理')).toBe('县水利局同时办理')
  expect(behindOpening('会同县财政局办理')).toBe('会同县财政局办理')
  expect(skipClauseOpening('会后，县水利局', 0, 1)).toBe(1)
  expect(skipClauseOpening('县水利局，同时县财政局', 4, 11)).toBe(7)
})

test('the role that a body is to play', () => {
  expect(findRole('要发挥县水利局牵头作用')).toBe(3)
  expect(findRole('发挥好县水利局统筹协调作用')).toBe(3)
  expect(findRole('发挥作用')).toBe(-1)
  expect(findRole('县水利局牵头作用')).toBe(-1)
})

test.each([
  ['在此之前县水利局要摸底', '县水利局要摸底'],
  ['在此期间，县水利局要摸底', '县水利局要摸底'],
  ['期间县水利局要摸底', '县水利局要摸底'],
  // No word that opens a clause
  ['在此县水利局要摸底', '在此县水利局要摸底'],
])('until then opens the clause: %s', (text, rest) => {
  expect(text.slice(skipClauseOpening(text, 0, text.length))).toBe(rest)
})
