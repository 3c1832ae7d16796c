import { describe, expect, test } from 'vitest'
import { isLabelName, namesRecipients, readLabel } from '../../src/outline/fields.js'
import { readSource } from '../../src/source/read-source.js'
import { fieldsIn } from './outline-of-text.js'

/** field|label|value; with something before and behind the stretch that must not count. */
function labelIn(line: string): string | null {
  const [lead, rest] = ['甲。', '\n：）】乙']
  const { located } = readSource(`${lead}${line}${rest}`, 'text')
  const start = lead.length
  const end = located.text.indexOf('\n')
  const label = readLabel(located, start, end)
  return label && `${label.field}|${located.text.slice(label.label.start, label.label.end)}|${located.text.slice(label.valueStart, end)}`
}

describe('up to a colon', () => {
  test.each([
    ['会议时间：3月1日', 'time|会议时间|3月1日'],
    ['参会人员(Attendance)：田野', 'present|参会人员(Attendance)|田野'],
    ['日期Date：3月1日', 'time|日期Date|3月1日'],
    ['出席（含：线上）：田野', 'present|出席（含：线上）|田野'],
    ['出席（（12）人）：田野', 'present|出席（（12）人）|田野'],
    ['召集人、主持人：田野', 'chair|召集人、主持人|田野'],
    ['列席（第一、二项）：田野', 'observers|列席（第一、二项）|田野'],
    ['出席（第一，二项）：田野', null],
    ['供水（第一、二项）：田野', null],
    ['出席（含列席）、主持人：田野', null],
    ['出席、列席：田野', 'observers|出席、列席|田野'],
    ['列席单位、人员：田野', 'observers|列席单位、人员|田野'],
    ['出席会议的领导有：田野', 'present|出席会议的领导有|田野'],
    ['参会PMC委员：田野', 'present|参会PMC委员|田野'],
    ['现场列席专家：田野', 'observers|现场列席专家|田野'],
    ['线上：田野', null],
    ['线上人员：田野', 'present|线上人员|田野'],
    ['时间：', 'time|时间|'],
  ])('%s', (line, expected) => {
    expect(labelIn(line)).toBe(expected)
  })

  test.each([
    '安排、时间：3月1日',
    '，时间：3月1日',
    '时间。地点：三楼',
    '《时间》：3月1日',
    '（出席：田野',
    '（附）出席）：田野',
    '日期D：3月1日',
    '供水。日期Date：3月1日',
    '日期Date一：3月1日',
    '、时间：3月1日',
    '（12人）：田野',
    '时间，、地点：三楼',
    '期Date：3月1日',
    '时间安排（另行通知）：3月1日',
    '出席了：田野',
    '出席率：田野',
    '线上职工代表大会：田野',
    '本议题：田野',
    '关于会议时间安排和地点选择的若干补充意见的说明时间：三楼',
  ])('not %s', (line) => {
    expect(labelIn(line)).toBeNull()
  })
})

describe('a bracket stands for the colon', () => {
  test.each([
    ['【会议时间】2023年5月6日', 'time|会议时间|2023年5月6日'],
    ['[主持人]田野', 'chair|主持人|田野'],
    ['〔地点〕三楼', 'place|地点|三楼'],
    ['【时间】：3月1日', 'time|时间|3月1日'],
    ['【时间：】3月1日', 'time|时间：|3月1日'],
    ['【出席（12人）】田野', 'present|出席（12人）|田野'],
    ['【出席人员】', 'present|出席人员|'],
  ])('%s', (line, expected) => {
    expect(labelIn(line)).toBe(expected)
  })

  test.each(['【时间3月1日', '【时间]3月1日', '【会议】【时间】', '【通知】3月1日', '【】3月1日', '【时：间】3月1日', `【${'时'.repeat(30)}】`])(
    'not %s',
    (line) => {
      const label = labelIn(line)
      expect(label === null || label.startsWith('meetingName')).toBe(true)
    },
  )

  test('up to where the stretch ends', () => {
    const { located } = readSource('【时间】：3月1日', 'text')
    expect(readLabel(located, 0, 3)).toBeNull()
    expect(readLabel(located, 0, 4)?.valueStart).toBe(4)
    expect(readLabel(located, 0, 5)?.valueStart).toBe(5)
    expect(readLabel(located, 4, 4)).toBeNull()
    expect(readLabel(located, 0, 0)).toBeNull()
  })
})

describe('a line in brackets', () => {
  test.each([
    ['（记录：田野）', 'recorder|记录|田野）'],
    ['(主持：田野)', 'chair|主持|田野)'],
    ['（县政府办公室整理：田野）', 'recorder|整理|田野）'],
  ])('%s', (line, expected) => {
    expect(labelIn(line)).toBe(expected)
  })

  test.each(['（记录：田野', '（抄送：县委办公室）', '（编号：3）', '（会议召开）', '（时间）', '（：）'])('not %s', (line) => {
    expect(labelIn(line)).toBeNull()
  })
})

describe('a line that is a label and nothing else', () => {
  test.each([
    ['列席人员', 'observers|列席人员|'],
    ['附：参会人员名单', 'present|参会人员名单|'],
    ['附件1出席人员', 'present|出席人员|'],
    ['附件一、出席人员名单', 'present|出席人员名单|'],
    ['附表2：请假人员', 'absent|请假人员|'],
    ['记录人', 'recorder|记录人|'],
    ['出席', 'present|出席|'],
  ])('%s', (line, expected) => {
    expect(labelIn(line)).toBe(expected)
  })

  test.each(['会议记录', '会议纪录', '附：记录人', '时间', '地点', '抄送', '议程', '报', '附：会议内容', '出席人员田野', '附件1'])('not %s', (line) => {
    expect(labelIn(line)).toBeNull()
  })
})

describe('white space stands for the colon', () => {
  test.each([
    ['出席  田野  李四', 'present|出席|田野李四'],
    ['会议　时间　3月1日', 'time|会议时间|3月1日'],
    ['时间　8:30至9:30', 'time|时间|8:30至9:30'],
    ['编号　3', 'documentNumber|编号|3'],
    ['会议主持人　田野', 'chair|会议主持人|田野'],
  ])('%s', (line, expected) => {
    expect(labelIn(line)).toBe(expected)
  })

  test.each(['会　议　纪　要', '抄送　县委办公室', '议程　审议预算', '议　题　预算', '出席田野', '田野　出席'])('not %s', (line) => {
    expect(labelIn(line)).toBeNull()
  })
})

test('the words of a label by themselves', () => {
  expect(isLabelName('会议时间')).toBe(true)
  expect(isLabelName('会议时间：')).toBe(false)
  expect(isLabelName('')).toBe(false)
})

describe('报： names who gets the minutes', () => {
  test.each(['市委办公室。', '各科室', '市人大、市政协', '中共青川市委', '省水利厅、市财政局，存档', '本公司', `各县${'、'.repeat(150)}乡镇`])('%s', (value) => {
    expect(namesRecipients(value)).toBe(true)
  })

  test.each([
    '按规定发放。',
    '市委办公室要按月发放',
    '县里的补助',
    '乡亲们',
    '局',
    '田野同志',
    '市委办公室应抄送',
    `市委办公室${'的'.repeat(70)}`,
    `各县${'、'.repeat(230)}乡镇`,
  ])('not %s', (value) => {
    expect(namesRecipients(value)).toBe(false)
  })

  test('far back from the end', () => {
    expect(namesRecipients(`市委办${'的'.repeat(60)}`)).toBe(true)
    expect(namesRecipients(`市委办${'的'.repeat(61)}`)).toBe(false)
  })

  test('and only so it ends the items', () => {
    const items = '一、审议预算\n会议同意。\n二、审议决算\n会议同意。'
    expect(fieldsIn(`${items}\n报：市委办公室。`)).toEqual(['copyTo:市委办公室。'])
    expect(fieldsIn(`${items}\n发：按规定发放。`)).toEqual([])
  })
})
