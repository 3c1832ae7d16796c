import { describe, expect, test } from 'vitest'
import { findDocuments, readAction, readSubjects } from '../../src/extract/subjects.js'
import { readSource } from '../../src/source/read-source.js'

function subjectsIn(title: string): string {
  const { located } = readSource(title, 'text')
  const span = { start: 0, end: located.text.length }
  const { action } = readAction(located, span)
  const subjects = readSubjects(located, span).map((subject) => located.value(subject))
  return `${action ? located.value(action) : '-'}:${subjects.join('/')}`
}

describe('action and subjects', () => {
  test.each([
    ['审议《供水办法》', '审议:《供水办法》'],
    ['审议《供水办法》和《供热办法（试行）》', '审议:《供水办法》/《供热办法（试行）》'],
    ['关于《供水办法》的汇报', '-:《供水办法》'],
    ['听取供水情况的汇报', '听取:供水情况的汇报'],
    ['会议听取了供水情况的汇报', '听取:供水情况的汇报'],
    ['研究供水事宜', '研究:供水事宜'],
    ['传达学习全省会议精神', '传达学习:全省会议精神'],
    ['传达学习全省会议精神、全市会议精神', '传达学习:全省会议精神/全市会议精神'],
    ['听取供水情况、供热情况', '听取:供水情况/供热情况'],
    ['听取县财政局关于决算（草案）的汇报、县审计局关于预算执行的汇报', '听取:县财政局关于决算（草案）的汇报/县审计局关于预算执行的汇报'],
    ['听取关于供水、供热的汇报', '听取:关于供水、供热的汇报'],
    ['审议《关于印发〈供水办法〉的通知》', '审议:《关于印发〈供水办法〉的通知》'],
    ['供水管网改造', '-:供水管网改造'],
    ['听取供水汇报，并研究部署供热工作', '听取:供水汇报'],
    ['審議「供水辦法」草案', '審議:「供水辦法」草案'],
  ])('%s', (title, expected) => {
    expect(subjectsIn(title)).toBe(expected)
  })
})

describe('a noun that begins like a verb is no action', () => {
  test.each(['研究生招生事宜', '学习型机关建设', '总结会筹备', '通过率偏低', '选举办法', '审议'])('%s', (title) => {
    expect(subjectsIn(title)).toBe(`-:${title}`)
  })
})

describe('documents', () => {
  test.each([
    ['按《甲》《乙》办', ['《甲》', '《乙》']],
    ['按《甲《乙》办法》办', ['《甲《乙》办法》']],
    ['按《甲\n办法》办', []],
    ['按《甲办', []],
    ['按甲》办', []],
  ])('%j', (text, documents) => {
    const found = findDocuments(text, 0, text.length)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(documents)
  })
})
