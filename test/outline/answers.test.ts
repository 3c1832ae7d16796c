/** What a later section settles of the matters above, and answers that point back to the agenda. */
import { describe, expect, test } from 'vitest'
import { itemOf } from '../extract/item-of.js'
import { parseMinutes } from '../../src/index.js'
import { outlineOfText } from './outline-of-text.js'

const HEAD = '河湾县会议纪要\n\n'
const TOLD = '议题一：审议预算\n财务科作了汇报。\n议题二：研究供水\n水利科作了汇报。\n'

/** marker|title|body|answer of each item. */
function itemsIn(source: string): string[] {
  const { located, items } = outlineOfText(HEAD + source)
  return items.map(({ marker, title, body, answers }) => {
    return [marker?.written ?? '', located.value(title), located.value(body), answers ? located.value(answers.body) : ''].join('|')
  })
}

describe('the same numbers in a later section answer the items above', () => {
  test.each([
    ['议题一：会议同意。\n议题二：会议暂缓。', '会议同意。', '会议暂缓。'],
    ['议题一：经讨论，同意。\n议题二：原则同意。', '经讨论，同意。', '原则同意。'],
    ['议题一：不同意该预算。\n议题二：由县水利局办理。', '不同意该预算。', '由县水利局办理。'],
  ])('%j', (answers, one, other) => {
    expect(itemsIn(`一、会议讨论情况\n${TOLD}二、会议议定事项\n${answers}\n`)).toEqual([
      `议题一|审议预算|财务科作了汇报。|${one}`,
      `议题二|研究供水|水利科作了汇报。|${other}`,
    ])
  })

  test.each([
    ['one alone comes again', '议题一：会议同意。'],
    ['one of them settles nothing', '议题一：会议同意。\n议题二：供水由县水利局抓好。'],
    ['another stands behind them', '议题一：会议同意。\n议题二：会议暂缓。\n议题三：会议否决。'],
    ['one comes twice', '议题一：会议同意。\n议题一：会议暂缓。'],
  ])('and are items of their own where %s', (_, answers) => {
    const items = itemsIn(`一、会议讨论情况\n${TOLD}二、会议议定事项\n${answers}\n`)
    expect(items).toHaveLength(2 + answers.split('\n').length)
    expect(items.every((item) => item.endsWith('|'))).toBe(true)
  })

  test('what they settle is the decision of the item', () => {
    const { items } = parseMinutes(`${HEAD}一、会议讨论情况\n${TOLD}二、会议议定事项\n议题一：会议同意。\n议题二：会议决定，由县水利局抢修水厂。\n`)
    expect(items.map(({ title, decisions, tasks }) => [title, decisions.map(({ phrase }) => phrase), tasks.length])).toEqual([
      ['审议预算', ['同意'], 0],
      ['研究供水', ['会议决定'], 1],
    ])
  })

  test('an item without such a section has none', () => {
    expect(itemOf('会议同意。').decisions).toHaveLength(1)
    expect(itemsIn('一、审议预算\n会议同意。')).toEqual(['一、|审议预算|会议同意。|'])
  })
})

describe('关于议题一 takes its heading from the agenda', () => {
  const business = '财务科作了汇报。会议同意。'
  const other = '水利科作了说明。会议暂缓。'

  test.each([
    [`会议议题\n议题一：审议预算\n议题二：研究供水\n会议情况\n关于议题一：${business}\n关于议题二：${other}`, ['议题一', '议题二']],
    // Whatever the style of the agenda
    [`会议议程\n1.审议预算\n2.研究供水\n会议情况如下：\n关于第一项议题，${business}\n关于第二项议题，${other}`, ['第一项议题', '第二项议题']],
    [`1.审议预算\n2.研究供水\n会议情况如下：\n关于议题一：${business}\n关于议题二：${other}`, ['议题一', '议题二']],
  ])('%j', (source, [one, two]) => {
    expect(itemsIn(source)).toEqual([`${one}|审议预算|${business}|`, `${two}|研究供水|${other}|`])
  })

  test('and none where the first is not pointed back to', () => {
    const items = itemsIn(`会议议程\n1.审议预算\n2.研究供水\n会议情况如下：\n关于第二项议题，${other}\n关于第一项议题，${business}`)
    expect(items.map((item) => item.split('|').slice(0, 2).join('|'))).toEqual(['1.|审议预算', '2.|研究供水'])
  })

  test('nor where the agenda is no bare list', () => {
    const items = itemsIn(`会议议程\n1.审议预算。会议同意。\n2.研究供水。会议同意。\n关于议题一：${business}\n关于议题二：${other}`)
    expect(items.map((item) => item.split('|').slice(0, 2).join('|'))).toEqual(['1.|审议预算', '2.|研究供水'])
  })
})
