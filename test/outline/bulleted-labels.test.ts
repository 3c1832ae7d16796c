/** Labels behind a bullet, as pages and forms set them. */
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'

const body = '一、关于供水工作\n会议要求，抓好供水。'

describe('a label behind a bullet is read as without it', () => {
  test.each(['•', '• ', '·', '●', '◆ ', '■', '▪ ', '※', '★'])('%s', (bullet) => {
    const head = ['时间：2024年5月21日上午', '地点：三楼会议室', '主持人：田野', '出席：白露、江河', '发文字号：青府纪〔2024〕7号']
    const { meeting, attendees, documentNumber, items } = parseMinutes(['区政府第83次常务会议纪要', ...head.map((line) => bullet + line), body].join('\n'))
    expect([meeting.date, meeting.place, meeting.chairs[0]?.name, documentNumber]).toEqual(['2024-05-21', '三楼会议室', '田野', '青府纪〔2024〕7号'])
    expect(attendees.present.map(({ name }) => name)).toEqual(['白露', '江河'])
    expect(items).toHaveLength(1)
  })
})

test('what a portal says of the page behind bullets is no item', () => {
  const page = ['• 发文机构:青川区人民政府办公室', '• 索引号:SY00243816', '• 公开属性:主动公开', '• 主题分类:政务公开', '• 发布日期:2024-05-28']
  const text = [...page, '', '2024年5月21日上午,区长田野主持召开区政府第83次常务会议。', '', '会议审议《供水办法》。会议同意该《办法》。', '', '会议听取区水务局的汇报。'].join('\n')
  expect(parseMinutes(text).items.map(({ title }) => title)).toEqual(['审议《供水办法》', '听取区水务局的汇报'])
})

test('a bullet before a heading opens a matter as before', () => {
  const { items } = parseMinutes('县长田野主持召开县政府常务会议。\n◆供热工作：会议认为，热源不足。\n◆供水工作：会议认为，水压偏低。')
  expect(items.map(({ title }) => title)).toEqual(['供热工作', '供水工作'])
})
