/** Headings that the agenda has for the numbers of what was settled. */
import { describe, expect, test } from 'vitest'
import { outlineOfText } from './outline-of-text.js'

/** marker|title|body of each item below 会议议定事项. */
function settled(agenda: string[], results: string[]): string[] {
  const { located, items } = outlineOfText(['会议议题', ...agenda, '会议议定事项', ...results].join('\n'))
  return items.map(({ marker, title, body }) => `${marker?.written ?? ''}|${located.value(title)}|${located.value(body)}`)
}

describe('what the agenda calls a matter is its heading, where the number alone stands below', () => {
  test('议题一：', () => {
    expect(settled(['议题一：审议预算', '议题二：研究供水'], ['议题一：财务科作了汇报。会议同意。', '议题二：县水利局要抓紧。会议同意。'])).toEqual([
      '议题一|审议预算|财务科作了汇报。会议同意。',
      '议题二|研究供水|县水利局要抓紧。会议同意。',
    ])
  })

  test('第一项', () => {
    expect(settled(['第一项　审议预算', '第二项　研究供水'], ['第一项　财务科作了汇报。会议同意。', '第二项　水利科作了说明。会议同意。'])).toEqual([
      '第一项|审议预算|财务科作了汇报。会议同意。',
      '第二项|研究供水|水利科作了说明。会议同意。',
    ])
  })
})

describe('and none is where', () => {
  const water = '议题二：水利科作了说明。会议同意。'
  const titles = (agenda: string[], results: string[]): string[] => settled(agenda, results).map((item) => item.split('|')[1] ?? '')

  test.each([
    ['one repeats its heading', '审议预算', '议题一：审议预算。会议同意。', '审议预算'],
    ['one holds the opening of its heading', '审议年度预算调整方案', '议题一：听取审议年度预算的说明。会议同意。', '听取审议年度预算的说明'],
    ['its heading holds the opening of one', '审议年度预算调整方案', '议题一：年度预算。会议同意。', '年度预算'],
    ['one says next to nothing', '审议预算', '议题一：绿化。会议同意。', '绿化'],
  ])('%s', (_, heading, result, title) => {
    expect(titles([`议题一：${heading}`, '议题二：研究供水'], [result, water])).toEqual([title, '水利科作了说明'])
  })

  test('one was not announced', () => {
    const results = ['议题一：财务科作了汇报。会议同意。', '议题三：水利科作了说明。会议同意。']
    expect(titles(['议题一：审议预算', '议题二：研究供水'], results)).toEqual(['财务科作了汇报', '水利科作了说明'])
  })

  test('one stands alone', () => {
    expect(titles(['议题一：审议预算'], ['议题一：财务科作了汇报。会议同意。'])).toEqual(['财务科作了汇报'])
  })

  test('the numbers name no point of the agenda', () => {
    const results = ['1.财务科作了汇报。会议同意。', '2.水利科作了说明。会议同意。']
    expect(titles(['1.审议预算', '2.研究供水'], results)).toEqual(['财务科作了汇报', '水利科作了说明'])
  })
})
