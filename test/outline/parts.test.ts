/** What each stretch of the source is said to be. */
import { expect, test } from 'vitest'
import { outlineOfText } from './outline-of-text.js'

function partsOf(source: string): string[] {
  const { parts } = outlineOfText(source)
  return parts.map(({ role, position: { start, end } }) => `${role}:${source.slice(start.offset, end.offset)}`)
}

const item = '一、审议预算\n会议同意。'

test.each([
  ['出席', 'attendance'],
  ['列席', 'attendance'],
  ['缺席', 'attendance'],
  ['记录', 'field'],
  ['时间', 'field'],
  ['密级', 'metadata'],
])('%s：… is a part of the kind %s', (label, role) => {
  expect(partsOf(`${label}：田野\n${item}`)).toEqual([`item:${item}`, `${role}:${label}：田野`])
})

test('抄送：… behind the items is of the tail', () => {
  expect(partsOf(`${item}\n抄送：县委办公室`)).toEqual([`item:${item}`, 'tail:抄送：县委办公室'])
})

test('several fields on one line share all of it', () => {
  expect(partsOf(`出席：田野；列席：白露；缺席：成功\n${item}`)).toEqual([
    `item:${item}`,
    'attendance:出席：田野；',
    'attendance:列席：白露；',
    'attendance:缺席：成功',
  ])
})

test('the lines below a label are of its part, up to the next label', () => {
  expect(partsOf(`出席：\n田野\n白露\n地点：三楼\n${item}`)).toEqual([
    `item:${item}`,
    'attendance:出席：\n田野\n白露',
    'field:地点：三楼',
  ])
})

test('a heading that is a label is a part with its number', () => {
  expect(partsOf('一、出席人员\n田野\n二、供水\n会议同意。')).toEqual([
    'item:二、供水\n会议同意。',
    'attendance:一、出席人员\n田野',
  ])
})

test('a formula above the items is a section, an opening with more in it is none', () => {
  expect(partsOf(`会议决定：\n${item}`)).toEqual([`item:${item}`, 'section:会议决定：'])
  expect(partsOf(`县长田野主持会议，议定如下：\n${item}`)).toEqual([`item:${item}`])
})
