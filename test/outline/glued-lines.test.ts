import { describe, expect, test } from 'vitest'
import { partGluedLines } from '../../src/outline/glued-lines.js'
import { readSource } from '../../src/source/read-source.js'

function partsOf(source: string): string[] {
  const { located, lines } = readSource(source, 'text')
  return partGluedLines(located, lines).map((line) => located.value(line))
}

const items = ['（1）审议上年度财务收支情况并向全体村民公布。', '（2）讨论村道硬化的路段和施工队伍的选定办法。']

test('a container heading with its items on one line', () => {
  expect(partsOf(`八、会议内容：${items.join('')}`)).toEqual(['八、会议内容：', ...items])
})

test('numbered fields on one line', () => {
  const fields = ['一、时间：2023年5月2日上午九点整；', '二、地点：村委会二楼会议室；', '三、主持：田野；', '四、记录：白露。']
  expect(partsOf(fields.join(''))).toEqual(fields)
})

describe('left as it is', () => {
  test.each([
    '一、审议预算：（1）摸清底数，把各村的账目核对清楚并公布；（2）守住底线，凡超出预算的支出一律不批。',
    `会议内容：${items[0] ?? ''}`,
    '一、会议内容：（1）短。（2）短。',
    '会议要求，一要摸清底数，二要守住底线，三要按月通报，四要严肃追责，五要抓好整改，六要总结经验。',
  ])('%s', (source) => {
    expect(partsOf(source)).toEqual([source])
  })
})

test('cases that follow one another in one line, and not one alone', () => {
  const rest = '会议同意该方案，由县水利局组织实施，年底前完成。'
  expect(partsOf(`例会\n案由一：供水方案。${rest}案由二：供热方案。${rest}`)).toHaveLength(3)
  expect(partsOf(`例会\n案由一：供水方案。${rest}${rest}`)).toHaveLength(2)
})

test('第一案 and 第二案 in one line, and not one that is spoken of', () => {
  const rest = '会议同意该方案，由县水利局组织实施，年底前完成。'
  expect(partsOf(`例会\n第一案：供水方案。${rest}第二案：供热方案。${rest}`)).toEqual(['例会', `第一案：供水方案。${rest}`, `第二案：供热方案。${rest}`])
  expect(partsOf(`例会\n第一案：供水方案，与第二案一并办理。${rest}${rest}`)).toHaveLength(2)
  expect(partsOf(`例会\n第一案：供水方案。${rest}第三案：供热方案。${rest}`)).toHaveLength(2)
})
