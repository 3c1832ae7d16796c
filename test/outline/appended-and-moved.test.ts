/** What is appended behind the signature is no business; motions that are told in points are one item. */
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/parse-minutes.js'

const HEAD = '青溪县水利局局长办公会议纪要\n\n时间：2021年3月4日\n\n'
const BUSINESS = '一、研究清淤工作\n会议同意清淤方案。\n\n二、审议《抗旱预案》\n会议原则通过《抗旱预案》。\n\n'
const SIGNED = '附件：抗旱预案\n\n青溪县水利局办公室\n2021年3月5日\n\n'
const APPENDED = '抗旱预案\n\n一、总则\n编制依据。\n二、组织体系\n成立指挥部。\n'

const markersOf = (text: string, format: 'text' | 'markdown' = 'text') => parseMinutes(HEAD + text, { format }).items.map(({ marker }) => marker)

describe('附件1 on a line of its own', () => {
  test.each(['附件1', '附件', '附件一：', '附表2'])('%s behind the signature: no number below is an item', (heading) => {
    expect(markersOf(`${BUSINESS}${SIGNED}${heading}\n${APPENDED}`)).toEqual(['一、', '二、'])
  })

  test('as a heading of Markdown', () => {
    const headings = `${BUSINESS}附件1\n\n${APPENDED}`.replaceAll(/^(附件1|[一二]、)/gm, '## $1')
    expect(markersOf(headings, 'markdown')).toEqual(['一、', '二、'])
  })

  test('in an item that the count goes on behind', () => {
    expect(markersOf('一、研究清淤工作\n附件：清淤方案\n附件1\n二、审议《抗旱预案》\n会议要求：\n1.巡查。\n2.值守。\n三、其他\n会议同意。')).toEqual(['一、', '二、', '三、'])
  })
})

describe('临时动议 behind items of the same count', () => {
  test('is one of them where sentences stand below', () => {
    expect(markersOf(`${BUSINESS}三、临时动议\n1.增设窗口，会议同意，五月起试行。\n2.停车场改造，由总务科先拿方案。\n\n办公室印发\n2021年3月5日`)).toEqual(['一、', '二、', '三、'])
  })

  test.each([
    '（一）关于增设窗口\n会议同意增设。\n（二）关于停车场\n会议决定暂缓。',
    '案由一：增设窗口，五月起试行。\n案由二：改造停车场，请总务科办理。',
  ])('and groups where matters do: %s', (matters) => {
    expect(markersOf(`${BUSINESS}三、临时动议\n${matters}`)).toHaveLength(4)
  })

  test('and groups behind other sections', () => {
    expect(markersOf('一、讨论事项\n1.供水方案，照案通过。\n二、报告事项\n1.防汛情形，洽悉。\n三、临时动议\n1.增设路灯，照案通过。')).toEqual(['1.', '1.', '1.'])
  })
})

test.each([
  ['青溪村“两委”联席会议纪要\n会次：第5次', '青溪村“两委”', '联席会议', 5],
  ['青溪村“两委”会议纪要\n次别：二〇二一年第三次', '青溪村', '“两委”会议', 3],
  ['青溪县城建局“供水”联席会议纪要\n会次：每月一次的例行安排', '青溪县城建局', '联席会议', null],
])('the body and the number of %s', (head, body, kind, ordinal) => {
  const { meeting } = parseMinutes(`${head}\n时间：2021年3月4日\n\n${BUSINESS}`)
  expect(meeting).toMatchObject({ body, kind, ordinal })
})

test.each([['会议还研究了有关人事任免事项。', 0], ['会议还研究了有关人事任免事项，决定由安全任科长。', 1]])('%s', (closing, count) => {
  const statements = parseMinutes(`${HEAD}${BUSINESS}${closing}`).items.at(-1)?.statements.filter(({ act }) => act === '会议还研究了')
  expect(statements).toHaveLength(count)
})
