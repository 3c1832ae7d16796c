/** A time without 前 or 内, by which something is to be done. */
import { expect, test } from 'vitest'
import { deadlinesIn } from './deadlines-in.js'

test.each([
  ['抓紧采购，6月中旬存入代储点', '6月中旬'],
  ['水情要摸清，7月上旬专题回报一次', '7月上旬'],
  ['先行清表，下月下旬进场', '下月下旬'],
])('旬 opens its clause and something follows: %s', (text, deadline) => {
  expect(deadlinesIn(text)).toEqual([deadline])
})

test.each([
  ['the clause opens with other words', '抓紧分析6月中旬水情'],
  ['nothing follows', '会上分析了水情，6月中旬'],
  ['it closes the clause', '分析了水情，6月中旬，水位回落'],
  ['it says which ones', '抓紧采购，6月中旬的粮食存入'],
  ['it is a whole month', '抓紧采购，6月存入代储点'],
  ['it is over', '抓紧采购，去年6月中旬存入代储点'],
])('not where %s', (_, text) => {
  expect(deadlinesIn(text)).toEqual([])
})
