import { describe, expect, test } from 'vitest'
import { deadlinesIn } from './deadlines-in.js'

describe('the month that 本 means, in brackets', () => {
  test.each([
    ['须于本（8）月底前完成清淤', '本（8）月底前'],
    ['须于下（9）月20日前完成清淤', '下（9）月20日前'],
    ['请于次(9)月5日前报送', '次(9)月5日前'],
    ['当（十二）月上旬前完成清淤', '当（十二）月上旬前'],
    ['县水利局12月底前办完，县财政局本（8）月20日前办完', '12月底前 本（8）月20日前'],
  ])('%s', (text, deadlines) => {
    expect(deadlinesIn(text).join(' ')).toBe(deadlines)
  })

  test('每 means none', () => {
    expect(deadlinesIn('须于每（8）月底前完成清淤')).toEqual(['月底前'])
  })
})

describe('the month of a quarter', () => {
  test.each([
    ['每季度第一个月10日前报送进度', '每季度第一个月10日前'],
    ['每季度第二个月10日前报送进度', '每季度第二个月10日前'],
    ['本季度第三个月25日前报送进度', '本季度第三个月25日前'],
  ])('%s', (text, deadline) => {
    expect(deadlinesIn(text)).toEqual([deadline])
  })

  test('a quarter has three', () => {
    expect(deadlinesIn('每季度第四个月10日前报送进度')).toEqual([])
  })
})

test.each([
  ['明年春季开学前加固校舍', '明年春季开学前'],
  ['今年秋季学期开学前加固校舍', '今年秋季学期开学前'],
  ['2024年秋季学期开学前加固校舍', '2024年秋季学期开学前'],
  ['明年开学前加固校舍', '明年开学前'],
  ['9月开学前加固校舍', '9月开学前'],
  ['明年3月开学前加固校舍', '明年3月开学前'],
  ['9月、开学前加固校舍', '开学前'],
])('the year before the season: %s', (text, deadline) => {
  expect(deadlinesIn(text)).toEqual([deadline])
})

describe('a figure that is to be reached', () => {
  test.each(['达到', '突破', '降至', '降到', '提高到', '提升到', '提升至', '控制在'])('%s', (reaches) => {
    expect(deadlinesIn(`力争上半年年均损耗${reaches}8%`)).toEqual(['上半年'])
  })

  test('in Chinese numerals', () => {
    expect(deadlinesIn('力争上半年入户率达到九成')).toEqual(['上半年'])
  })

  // Nobody aims at it, there is no figure, or another clause has it.
  test.each(['上半年年均损耗达到8%', '力争上半年水质达到要求', '力争上半年减损，损耗降到8%'])('none in %s', (text) => {
    expect(deadlinesIn(text)).toEqual([])
  })
})

test('送达 is done by a day', () => {
  expect(deadlinesIn('上半年送达通知书')).toEqual(['上半年'])
  expect(deadlinesIn('上半年送达率偏低')).toEqual([])
})
