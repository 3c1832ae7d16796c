import { describe, expect, test } from 'vitest'
import { OPENING, messagesOf, placesOf } from './messages-of.js'

const minutes = (...lines: string[]) => [`${OPENING}，纪要如下：`, '一、研究供水工作', ...lines].join('\n')

describe('a deadline before the meeting', () => {
  test.each([
    ['会议要求，由市水务局于2022年6月30日前完成管网改造。', ['2022年6月30日前']],
    ['会议要求，由市水务局于2023年3月14日前完成管网改造。', ['2023年3月14日前']],
    ['会议要求，由市水务局于2023年3月15日前完成管网改造。', []],
    ['会议要求，由市水务局于2023年6月30日前完成管网改造。', []],
    ['会议要求，由市水务局尽快完成管网改造。', []],
  ])('%s', (line, places) => {
    expect(placesOf('deadline-past', minutes(line))).toEqual(places)
  })

  test('of two of them each is told, in both items', () => {
    const first = '会议要求，由市水务局于2022年6月30日前完成改造，由市财政局于2022年7月30日前拨款。'
    const second = '二、研究供热工作\n会议要求，由市住建局于2022年8月30日前完成改造。'
    expect(placesOf('deadline-past', minutes(first, second))).toEqual(['2022年6月30日前', '2022年7月30日前', '2022年8月30日前'])
  })

  test('a meeting without a year has none', () => {
    const source = minutes('会议要求，由市水务局于2022年6月30日前完成管网改造。')
    expect(placesOf('deadline-past', source.replace('2023年', ''))).toEqual([])
    expect(placesOf('deadline-past', source.replace('2023年3月15日，', ''))).toEqual([])
  })
})

describe('the date of the meeting', () => {
  const opening = `${OPENING}，纪要如下：`
  const item = '一、研究供水工作\n会议要求，保障供水。'
  test.each([
    [`${opening}\n${item}`, 0],
    [`${opening.replace('2023年', '')}\n${item}`, 1],
    [`${opening.replace('2023年3月15日，', '')}\n${item}`, 1],
    // No items, or nothing that says that these are minutes.
    [opening.replace('2023年3月15日，', ''), 0],
    [item, 0],
    [`青川市供水工作会议纪要\n${item}`, 1],
  ])('%j: %i', (source, count) => {
    expect(placesOf('missing-date', source)).toHaveLength(count)
  })
})

describe('a matter without its decision', () => {
  const settled = '一、审议《供水办法》\n会议原则同意该《办法》。'
  const of = (...lines: string[]) => placesOf('decision-missing', [`${OPENING}，纪要如下：`, ...lines].join('\n'))
  const open = '二、审议《供热规划》\n会议听取了市住建局的汇报。会议指出，供热关系民生。'

  test('is told where another item has one', () => {
    expect(of(settled, open)).toEqual(['审议《供热规划》'])
    expect(of(open.replace('二', '一'), settled.replace('一', '二'))).toEqual(['审议《供热规划》'])
  })

  test('not where none has, nor where words may hold one', () => {
    expect(of(settled.replace('会议原则同意该《办法》。', '会议指出，供水关系民生。'), open)).toEqual([])
    expect(of(settled, open.replace('供热关系民生', '该规划报请市委审定'))).toEqual([])
    expect(of(settled, open.replace('审议', '听取'))).toEqual([])
  })

  test('nor where a later one decides on it', () => {
    expect(of(settled, open, '三、审议《供电规划》\n会议同意上述第二、三项议题。')).toEqual([])
  })
  test('is told as its whole heading, where that settles nothing', () => {
    const heading = '审议《确定供热价格的规划》'
    const source = (line: string) => [`${OPENING}，纪要如下：`, settled, line].join('\n')
    const messages = [`4:3-4:16 “${heading}”没有写明审议结果`]
    expect(messagesOf('decision-missing', source(`二、${heading}\n会议指出，供热关系民生。`))).toEqual(messages)
    expect(messagesOf('decision-missing', source(`二、${heading}。会议指出，供热关系民生。`))).toEqual(messages)
    expect(messagesOf('decision-missing', source(`二、${heading}。会议指出，该规划予以保留。`))).toEqual([])
  })

  test('one of its two subjects that another item decides on is enough', () => {
    const both = '二、审议《供热规划》《供电规划》\n会议指出，供热关系民生。'
    expect(of(settled, both)).toEqual(['审议《供热规划》《供电规划》'])
    expect(of(settled, both, '三、审议《供热规划》\n会议原则同意该《规划》。')).toEqual([])
    expect(of(settled, both, '三、审议《供气规划》\n会议原则同意该《规划》。')).toEqual(['审议《供热规划》《供电规划》'])
  })

  test('what is no deliberation needs none', () => {
    expect(of(settled, '二、供热工作\n会议指出，供热关系民生。')).toEqual([])
    expect(of(settled, '二、研究供热工作\n会议指出，供热关系民生。')).toEqual([])
  })
})
