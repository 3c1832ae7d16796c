import { describe, expect, test } from 'vitest'
import { OPENING, placesOf, reasonsOf } from './messages-of.js'

/** Minutes of which the opening announces the one, and the headings are the others. */
function minutes(announced: string, ...headings: string[]): string {
  const items = headings.map((heading, index) => `${'一二三四五六七八'.charAt(index)}、${heading}\n会议原则同意。`)
  return [`${OPENING}，${announced}，纪要如下：`, ...items].join('\n')
}
const found = (announced: string, ...headings: string[]) => placesOf('agenda-mismatch', minutes(announced, ...headings))

describe('what is announced and not dealt with', () => {
  test.each([
    ['审议《城市更新办法》《公共停车条例》', ['审议《城市更新办法》'], ['《公共停车条例》']],
    // A heading without 《》, and a name in other words, deal with it.
    ['审议《城市更新办法》《公共停车条例》', ['审议《城市更新办法》', '审议公共停车条例'], []],
    ['审议《城市更新办法》《公共停车管理条例》', ['审议《城市更新办法》', '审议《公共停车条例》'], []],
    // Less than half of it is dealt with: other words for all of it.
    ['审议《城市更新办法》《公共停车条例》《河道采砂方案》', ['审议《城市更新办法》'], []],
    ['审议《城市更新办法》《公共停车条例》《河道采砂方案》《农村公路规划》', ['审议《城市更新办法》', '审议《农村公路规划》'], ['《公共停车条例》', '《河道采砂方案》']],
  ])('%s, and %j', (announced, headings, places) => {
    expect(found(announced, ...headings)).toEqual(places)
  })

  test('is looked for in the text of the items, and not in the opening', () => {
    const source = minutes('审议《城市更新办法》《公共停车条例》', '审议《城市更新办法》')
    expect(placesOf('agenda-mismatch', `${source}会议还审议了公共停车条例。`)).toEqual([])
  })

  test('of no items, or no agenda, nothing is said', () => {
    expect(placesOf('agenda-mismatch', minutes('审议《城市更新办法》《公共停车条例》'))).toEqual([])
    expect(placesOf('agenda-mismatch', `${OPENING}，纪要如下：\n一、审议《城市更新办法》\n会议同意。`)).toEqual([])
  })
})

describe('what is dealt with and not announced', () => {
  const all = ['审议《城市更新办法》', '审议《公共停车条例》', '审议《河道采砂方案》']

  test('is told where the opening names every matter', () => {
    const source = minutes('审议《城市更新办法》《公共停车条例》', ...all)
    expect(placesOf('agenda-mismatch', source)).toEqual(['审议《河道采砂方案》'])
    expect(reasonsOf('agenda-mismatch', source)[0]).toContain('审议《河道采砂方案》')
  })

  test.each([
    '审议《城市更新办法》《公共停车条例》等文件',
    '审议《城市更新办法》《公共停车条例》及其他议题',
    '审议《城市更新办法》',
    '审议《城市更新办法》《公共停车条例》，研究供水工作',
  ])('not where it says %s', (announced) => {
    expect(found(announced, ...all)).toEqual([])
  })

  test('nor of a heading without a document, or with one that is named otherwise', () => {
    expect(found('审议《城市更新办法》《公共停车条例》', ...all.slice(0, 2), '研究河道采砂')).toEqual([])
    expect(found('审议《城市更新办法》《公共停车条例》', ...all.slice(0, 2), '审议《公共停车管理条例》')).toEqual([])
  })

  test('nor where something announced is missing, which may be it', () => {
    const announced = '审议《城市更新办法》《公共停车条例》《供水规划》'
    expect(found(announced, ...all)).toEqual(['《供水规划》'])
  })

  test('等 inside a name leaves nothing open', () => {
    expect(found('审议《城市更新等办法》《公共停车条例》', '审议《城市更新等办法》', ...all.slice(1))).toEqual(['审议《河道采砂方案》'])
  })
})

describe('names in other words', () => {
  test('the heading that is most alike deals with it', () => {
    const announced = '审议《青川市城市公共停车管理办法》《河道采砂方案》'
    expect(found(announced, '审议《河道采砂方案》', '审议《青川市城市公共停车管理暂行办法》')).toEqual(['审议《河道采砂方案》'])
    expect(found(announced, '审议《青川市城市公共停车管理暂行办法》', '审议《河道采砂方案》')).toEqual([])
  })

  test('of two headings with the same document the first does', () => {
    expect(found('审议《城市更新办法》《公共停车条例》', '审议《城市更新办法》', '审议《公共停车条例》', '审议《城市更新办法》')).toEqual([])
  })
})

describe('order', () => {
  test('is that of the opening', () => {
    expect(found('审议《城市更新办法》《公共停车条例》', '审议《公共停车条例》', '审议《城市更新办法》')).toEqual(['审议《公共停车条例》'])
    expect(found('审议《城市更新办法》《公共停车条例》', '审议《城市更新办法》', '审议《公共停车条例》')).toEqual([])
  })

  test('is told of items behind the first, and once', () => {
    const announced = '审议《城市更新办法》《公共停车条例》《河道采砂方案》'
    expect(found(announced, '审议《城市更新办法》', '审议《河道采砂方案》', '审议《公共停车条例》')).toEqual(['审议《河道采砂方案》'])
    expect(found(announced, '审议《河道采砂方案》', '审议《公共停车条例》', '审议《城市更新办法》')).toHaveLength(1)
  })

  test('is that of headings without a document, too', () => {
    expect(found('审议《城市更新办法》《公共停车条例》', '审议公共停车条例', '审议《城市更新办法》')).toEqual(['审议公共停车条例'])
  })

  test('leaves out what is not dealt with', () => {
    const announced = '审议《城市更新办法》《公共停车条例》《河道采砂方案》'
    expect(found(announced, '审议《城市更新办法》', '审议《河道采砂方案》')).toEqual(['《公共停车条例》'])
    expect(found(announced, '审议《公共停车条例》', '审议《河道采砂方案》')).toEqual(['《城市更新办法》'])
  })

  test('is none between what two verbs govern', () => {
    expect(found('审议《城市更新办法》，听取《公共停车情况》的汇报', '听取《公共停车情况》的汇报', '审议《城市更新办法》')).toEqual([])
  })
})
