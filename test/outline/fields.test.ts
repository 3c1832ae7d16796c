import { describe, expect, test } from 'vitest'
import { readHeadingLabel, readLabel } from '../../src/outline/fields.js'
import { LABELS } from '../../src/lexicon/labels.js'
import { readSource } from '../../src/source/read-source.js'
import { fieldsIn } from './outline-of-text.js'

function labelIn(line: string): string | null {
  const { located } = readSource(line, 'text')
  const label = readLabel(located, 0, located.text.length)
  return label && `${label.field}:${located.text.slice(label.valueStart)}`
}

test('several on one line: numbered, spaced, in two languages', () => {
  expect(fieldsIn('三、主席：里长　田野　　　　四、纪录：里干事　安全\n\n一、审议预算\n会议同意。')).toEqual(['chair:里长田野', 'recorder:里干事安全'])
  expect(fieldsIn('地　点　图文中心0812室　　主　持　田野\n\n一、审议预算\n会议同意。')).toEqual(['place:图文中心0812室', 'chair:田野'])
  expect(fieldsIn('日　期 Date：2008年11月6日\n出　席 Present：田野、安全\n\n一、审议预算\n会议同意。')).toEqual(['time:2008年11月6日', 'present:田野、安全'])
})

test('a number behind what was built', () => {
  expect(fieldsIn('工程名称：云湖剧院　　编号：YH-2018-034\n\n一、审议预算\n会议同意。')).toEqual(['ignored:云湖剧院', 'documentNumber:YH-2018-034'])
})

describe('a label opens a line', () => {
  test.each([
    ['时　　间：3月1日', 'time:3月1日'],
    ['地点:三楼会议室', 'place:三楼会议室'],
    ['出席（12人）：田野、白露', 'present:田野、白露'],
    ['列　席  田野  白露', 'observers:田野白露'],
    ['請假：田野', 'absent:田野'],
    ['抄送：市委办公室', 'copyTo:市委办公室'],
    ['索引号：A-1', 'ignored:A-1'],
  ])('%s', (line, expected) => {
    expect(labelIn(line)).toBe(expected)
  })

  test.each(['会议时间安排紧凑', '出席会议的同志一致认为要抓落实', '地点另行通知，时间：待定', '时间紧、任务重：要抓紧', '强调：要抓落实', ''])(
    'not %j',
    (line) => {
      expect(labelIn(line)).toBeNull()
    },
  )

  test.each([
    ['出席住户：田野、白露', 'present:田野、白露'],
    ['出席顾问：田顾问野', 'present:田顾问野'],
    ['本次会议出席董事：田野', 'present:田野'],
    ['线上参会人员：白露', 'present:白露'],
    ['应邀列席单位：县水利局', 'observers:县水利局'],
    ['应邀列席单位及人员：县水利局', 'observers:县水利局'],
    ['特邀列席嘉賓：白露', 'observers:白露'],
    ['请假会员：白露', 'absent:白露'],
    ['（记录：白露）', 'recorder:白露）'],
    ['（县政府办公室整理记录：白露）', 'recorder:白露）'],
    ['应到委员7人，实到6人：田野、白露', 'present:田野、白露'],
    ['召集人、主持人：田野', 'chair:田野'],
  ])('put together from who and what, or in brackets: %s', (line, expected) => {
    expect(labelIn(line)).toBe(expected)
  })

  test.each(['出席率：90%', '参加工作：2012年', '请假制度：从严', '列席规则：另订', '（附：记录）', '（记录：白露）。', '应到7人，实到6人。', '（县政府办公室督办整改：白露）'])(
    'no such label: %s',
    (line) => {
      expect(labelIn(line)).toBeNull()
    },
  )

  test.each(LABELS.flatMap(({ field, labels }) => labels.map((label) => [label, field] as const)))(
    'a heading %s is the field %s',
    (label, field) => {
      const { located, lines } = readSource(label, 'text')
      expect(readHeadingLabel(located, lines[0] ?? { start: 0, end: 0 })).toBe(field)
    },
  )
})

describe('which lines belong to it', () => {
  const business = '一、审议预算\n会议同意该预算。'

  test('a list of names over several lines', () => {
    expect(fieldsIn(`${business}\n出席：田野、白露\n江河、石磊\n列席：林木`)).toEqual(['present:田野、白露/江河、石磊', 'observers:林木'])
  })

  test('a place takes no second line', () => {
    expect(fieldsIn(`地点：三楼\n会议纪要如下\n${business}`)).toEqual(['place:三楼'])
  })

  test('prose ends a list', () => {
    expect(fieldsIn(`出席：田野、白露\n会议听取了预算的汇报。\n${business}`)).toEqual(['present:田野、白露'])
  })

  test('several labels on one line', () => {
    expect(fieldsIn(`索引号：A-1　　成文日期：2023-03-01\n${business}`)).toEqual(['ignored:A-1', 'issueDate:2023-03-01'])
  })

  test.each([
    ['出席会议的有：田野、白露；列席会议的有：林木。', ['present:田野、白露', 'observers:林木。']],
    ['出席：田野；列席：林木；请假：白露', ['present:田野', 'observers:林木', 'absent:白露']],
    ['出席：田野、江河。白露（出差）请假。', ['present:田野、江河', 'absent:白露（出差）']],
    ['出席：田野、江河；白露同志因公请假。其余到会。', ['present:田野、江河', 'absent:白露', 'ignored:其余到会。']],
    ['（记录：白露）', ['recorder:白露']],
  ])('several lists on one line: %s', (line, fields) => {
    expect(fieldsIn(`${business}\n${line}`)).toEqual(fields)
  })

  test.each(['出席：田野；江河；石磊', '出席：田野。列席人员发言踊跃。'])('one list: %s', (line) => {
    expect(fieldsIn(`${business}\n${line}`)).toEqual([line.replace('出席：', 'present:')])
  })

  test('the rows of a table', () => {
    const table = '| 会议时间 | 3月1日 |\n| --- | --- |\n| 地点 | 三楼 |\n\n'
    expect(fieldsIn(`${table}${business}`, 'markdown')).toEqual(['time:3月1日', 'place:三楼'])
  })

  test('a list below a heading', () => {
    expect(fieldsIn('## 参会人员\n\n- 田野\n- 白露\n\n## 一、审议预算\n\n会议同意该预算。', 'markdown')).toEqual(['present:田野/白露'])
  })
})
