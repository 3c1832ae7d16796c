/** Which field a label names, whose list it heads, and cells in pairs of label and value. */
import { describe, expect, test } from 'vitest'
import { readLabel } from '../../src/outline/fields.js'
import { attendanceField, fieldNamed, namesSide } from '../../src/outline/label-names.js'
import { readSource } from '../../src/source/read-source.js'
import { fieldsIn } from './outline-of-text.js'

function labelIn(line: string): string | null {
  const { located } = readSource(line, 'text')
  const label = readLabel(located, 0, located.text.length)
  return label && `${label.field}:${located.text.slice(label.valueStart)}`
}

describe('a stem, the meeting, and who it is said of', () => {
  test.each([
    ['参加现场办公会议的有', 'present'],
    ['参加现场办公人员名单', 'present'],
    ['出席本次会议的代表', 'present'],
    ['参加调研的有', 'present'],
    ['参加座谈会代表', 'present'],
    ['出席此次专题会议的领导', 'present'],
    ['本次会议列席人员', 'observers'],
    ['参会PMC委员', 'present'],
  ])('%s', (label, field) => {
    expect(attendanceField(label)).toBe(field)
  })

  test.each(['参加会议员工', '参加人员情况', '出席', '参加供水会议的有', '参加抢险人员', '出席会议员'])('none in %s', (label) => {
    expect(attendanceField(label)).toBe(null)
  })
})

describe('of this meeting', () => {
  test.each([['本次会议时间', 'time'], ['此次会议地点', 'place'], ['本次会议主持人', 'chair']])('%s', (label, field) => {
    expect(fieldNamed(label)).toBe(field)
  })

  test.each(['本次时间', '上次会议时间', '本次会议认为'])('%s is none', (label) => {
    expect(fieldNamed(label)).toBe(null)
  })
})

describe('whose list it is stands before', () => {
  test.each(['濮南市参加人员', '三次会议出席人员', '县领导参加人员', '施工方列席代表', '社区与会人员有'])('%s', (label) => {
    expect(namesSide(label)).toBe(true)
    expect(fieldNamed(label)).toBe(label.includes('列席') ? 'observers' : 'present')
  })

  test.each(['参加人员', '列席单位', '出席本次会议的代表', '甲参加人员', '濮南市参加活动', '濮南市人民政府办公室参加人员'])('not in %s', (label) => {
    expect(namesSide(label)).toBe(false)
  })

  test.each([
    ['濮南市参加人员：田野', 'present:田野'],
    ['濮南市列席代表：田野', 'observers:田野'],
    // White space parts a name from the label of another list
    ['项伯年　参加人员：田野', null],
    ['出席人员名单', 'present:'],
    ['参会名单：田野', 'present:田野'],
    ['会议名单', null],
  ])('%s', (line, label) => {
    expect(labelIn(line)).toBe(label)
  })
})

describe('a row of a table in pairs', () => {
  const fieldsOf = (...rows: string[]): string[] => {
    const [head = '', ...others] = rows.map((row) => `| ${row.replaceAll(',', ' | ')} |`)
    return fieldsIn(`# 例会纪要\n\n${[head, head.replace(/[^|]+/g, ' --- '), ...others].join('\n')}\n\n## 一、供水\n\n会议同意。\n`, 'markdown')
  }

  test.each([
    ['会议地点,三楼,召开方式,视频', ['place:三楼']],
    ['会议时间,3月1日,会议地点,三楼', ['time:3月1日', 'place:三楼']],
    ['主持人,田野,密级,内部', ['chair:田野', 'ignored:内部']],
    ['会议地点,三楼,召开方式,视频,主持人,田野', ['place:三楼', 'chair:田野']],
    // A list goes on
    ['参会人员,田野,白露,安全', ['present:田野白露安全']],
    ['抄送,县委办公室,县人大,县政协', ['copyTo:县委办公室县人大县政协']],
    // No pairs
    ['会议地点,三楼,会议室', ['place:三楼会议室']],
  ])('%s', (row, fields) => {
    expect(fieldsOf(row)).toEqual(fields)
  })
})

describe('who came for one matter, and who could not come', () => {
  test.each([
    ['分议题列席', 'observers'],
    ['分议题列席人员', 'observers'],
    ['各议题列席人员', 'observers'],
    ['未克出席者', 'absent'],
    ['未能出席委员', 'absent'],
    ['未参会人员', 'absent'],
    ['没到者', 'absent'],
    ['没来人员', 'absent'],
  ])('%s', (label, field) => {
    expect(attendanceField(label)).toBe(field)
  })

  test.each(['分议题讨论', '分议题列席安排', '未克出席原因', '未克服者', '没来得及'])('none in %s', (label) => {
    expect(attendanceField(label)).toBe(null)
  })

  test.each([
    ['分议题列席：田野', ['observers:田野']],
    ['未克出席者：田野', ['absent:田野']],
    ['因公出差：田野', ['absent:田野']],
    ['分议题说明：田野', []],
  ])('%s', (line, fields) => {
    expect(fieldsIn(`${line}\n\n一、供水\n会议同意。`)).toEqual(fields)
  })
})

describe('a label in two tongues', () => {
  test.each([
    ['Participants 与会人：田野', 'present:田野'],
    ['Participants：与会人：田野', 'present:田野'],
    ['Host / 会议主持人：田野', 'chair:田野'],
    ['Time 时间：10:00 - 12:00', 'time:10:00-12:00'],
    ['Time：8:30', 'time:8:30'],
    ['主持人：记录：田野', 'chair:记录：田野'],
  ])('%s', (line, label) => {
    expect(labelIn(line)).toBe(label)
  })

  test.each(['Linux会议：田野', 'Release记录：田野', 'PMC委员：田野', 'Host记录：田野'])('none in %s', (line) => {
    expect(labelIn(line)).toBe(null)
  })
})
