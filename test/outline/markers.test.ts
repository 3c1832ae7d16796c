import { describe, expect, test } from 'vitest'
import { MARKER_STYLES, markerStyle, readLineMarker, readMarker } from '../../src/outline/markers.js'
import type { Marker } from '../../src/outline/types.js'
import { readSource } from '../../src/source/read-source.js'

function markerIn(line: string): Marker | null {
  return readLineMarker(readSource(line, 'text').located, 0)
}

const styles = MARKER_STYLES.filter(({ place }) => place !== 'inline')

test.each(styles.map(({ name, example }) => [name, example]))('%s: %s opens a line', (name, example) => {
  // 01 stands on a line of its own
  const gap = name.endsWith('-alone') ? '\n' : ''
  const line = name === 'agenda-noun-spaced' ? example : `${example}${gap}审议预算`
  expect(markerIn(line)?.style).toBe(name.replace(/-spaced|-about/, ''))
})

test.each(MARKER_STYLES.filter(({ place }) => place === 'inline').map(({ name, example }) => [name, example]))(
  '%s: %s opens a point',
  (name, example) => {
    const { located } = readSource(`${example}抓落实`, 'text')
    expect(readMarker(located, 0, markerStyle(name))).toMatchObject({ written: example, number: 1 })
  },
)

describe('what is written and counted', () => {
  test.each([
    ['三、审议预算', '三、', 3],
    ['I.审议预算', 'I.', 1],
    ['IV.审议预算', 'IV.', 4],
    ['IX.审议预算', 'IX.', 9],
    ['XIV.审议预算', 'XIV.', 14],
    ['A.审议预算', 'A.', 1],
    ['十二、审议预算', '十二、', 12],
    ['3．审议预算', '3．', 3],
    ['１２、审议预算', '１２、', 12],
    ['（十一）审议预算', '（十一）', 11],
    ['第二项 审议预算', '第二项', 2],
    ['第三号议案：预算', '第三号议案', 3],
    ['议题四：审议预算', '议题四', 4],
    ['议题1.审议预算', '议题1.', 1],
    ['報告一：預算執行情形', '報告一', 1],
    ['讨论2：预算', '讨论2', 2],
    ['案由二：修正要點', '案由二', 2],
    ['②审议预算', '②', 2],
    ['叁、审议预算', '叁、', 3],
    ['1. 2023年预算', '1.', 1],
    ['1.2023年预算', '1.', 1],
    ['1. 5个村的道路', '1.', 1],
    ['2、2号楼加固', '2、', 2],
    ['3．46个村的道路', '3．', 3],
  ])('%s', (line, written, number) => {
    expect(markerIn(line)).toMatchObject({ written, number })
  })
})

describe('no marker', () => {
  test.each(['2023年预算', '3.5万元预算', '1,200万元', '一、二、三级响应', '第二中学', '议题很多', '报告一段时间以来的预算', '报告1月份预算', '讨论二次供水', '三年行动', '十个村', '提案一增设站牌', '案由增设站牌', '（以下简称办法）', ''])(
    '%j',
    (line) => {
      expect(markerIn(line)).toBeNull()
    },
  )

  test('2、2号楼 inside a line', () => {
    expect(readMarker(readSource('2、2号楼', 'text').located, 0, markerStyle('digit-comma'))).toBeNull()
  })

  test.each([
    ['is', '一是否可行'],
    ['must', '一要素保障'],
  ])('%s: %s', (name, words) => {
    expect(readMarker(readSource(words, 'text').located, 0, markerStyle(name))).toBeNull()
  })
})

describe('further nouns and numerals', () => {
  test.each([
    ['会议事项一：机动地发包', '会议事项一 1'],
    ['案由Ⅳ：校园招聘计划', '案由Ⅳ 4'],
    ['议题①：旧仓库续租', '议题① 1'],
    ['议题⑫ 旧仓库续租', '议题⑫ 12'],
    ['提案②\n提案单位：教务处', '提案② 2'],
    ['案一\n提案单位：教务处', '案一 1'],
  ])('%j', (source, marker) => {
    const found = markerIn(source)
    expect(`${found?.written} ${found?.number}`).toBe(marker)
  })

  test.each(['会议事项', '议题①②均获通过', '事项①、②由村委会办理', '议题①由村委会办理', '案例一', '24.09 LTS 发布'])('none in %s', (source) => {
    expect(markerIn(source)).toBe(null)
  })
})
