/**
 * Brackets, 《》 and quotation marks come in pairs: inside a line, or over two lines where the sentence goes
 * on. A closing bracket behind a marker, as in 1）, needs none before it.
 *
 * @wrong
 *   2023年3月15日，周明远市长主持召开市政府第12次常务会议，纪要如下：
 *   一、审议《青川市供水管理办法
 *   会议原则同意该《办法》（试行），由市水务局印发。
 * @message 2:5-2:6 《 没有对应的 》
 *
 * @wrong
 *   2023年3月15日，周明远市长主持召开市政府第12次常务会议，纪要如下：
 *   一、研究供水工作
 *   会议要求，落实“一网通办“要求）。
 * @message 3:13-3:14 “ 没有对应的 ”
 * @message 3:16-3:17 ） 没有对应的 （
 *
 * @right
 *   2023年3月15日，周明远市长主持召开市政府第12次常务会议，纪要如下：
 *   一、研究供水工作
 *   会议要求，1）保障供水（含二次供水)；2）落实“一网通办”要求。
 */
import { KINDS } from './brackets.js'
import { defineRule } from './rule.js'

export const unbalancedBrackets = defineRule({
  id: 'unbalanced-brackets',
  severity: 'error',
  wording: true,
  check: ({ outline: { located }, brackets }) =>
    brackets.unpaired.map(({ at, closes, kind }) => {
      const span = { start: at, end: at + 1 }
      const found = located.value(span)
      const signs = KINDS[kind] as string
      const other = signs.charAt(signs.indexOf(found) + (closes ? -1 : 1))
      return { reason: closes ? 'unopened' : 'unclosed', values: { found, other }, position: located.position(span) }
    }),
})
