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
    ['会议听取并原则同意了县水利局关于供水的汇报', '听取:县水利局关于供水的汇报'],
    ['会议讨论并原则通过了县水利局关于供水的请示', '讨论并原则通过:县水利局关于供水的请示'],
    ['审议同意书', '审议:同意书'],
    ['否决设置驿站的提案，表决情况为同意1票、反对4票', '否决:设置驿站的提案，表决情况为同意1票、反对4票'],
    // Whoever met took it up.
    ...['会议', '主任会议', '主席会议', '常务会议', '常委会会议', '党组会议', '党委会议', '理事会', '党委会'].map((house): [string, string] => [`${house}听取了县水利局关于供水的汇报`, '听取:县水利局关于供水的汇报']),
    ['主任会议审议《供水办法》', '审议:《供水办法》'],
    ['主任会议听取，供水已经恢复', '-:主任会议听取，供水已经恢复'],
    ['理事会选举办法', '-:理事会选举办法'],
    ['监事会报告', '-:监事会报告'],
    // A part of the work, named by a noun that elsewhere is a verb.
    ['协调机制方面', '-:协调机制方面'],
    ['协调机制建设', '-:协调机制建设'],
    ['协调机制砂供应', '协调:机制砂供应'],
    ['审批服务方面', '-:审批服务方面'],
    ['协调供水方面的问题', '协调:供水方面的问题'],
    ['研究供水方面', '研究:供水方面'],
    ['繼續審查供水條例草案', '繼續審查:供水條例草案'],
    ['繼續推動供水條例草案', '-:繼續推動供水條例草案'],
    ['传达学习全省会议精神', '传达学习:全省会议精神'],
    ['传达学习全省会议精神、全市会议精神', '传达学习:全省会议精神/全市会议精神'],
    ['听取供水情况、供热情况', '听取:供水情况/供热情况'],
    ['听取县财政局关于决算（草案）的汇报、县审计局关于预算执行的汇报', '听取:县财政局关于决算（草案）的汇报/县审计局关于预算执行的汇报'],
    ['听取县财政局关于决算的汇报、县审计局关于预算执行的审计工作汇报', '听取:县财政局关于决算的汇报/县审计局关于预算执行的审计工作汇报'],
    ['听取县财政局关于书面汇报、口头汇报的汇报', '听取:县财政局关于书面汇报、口头汇报的汇报'],
    ['听取关于供水、供热的汇报', '听取:关于供水、供热的汇报'],
    ['审议《关于印发〈供水办法〉的通知》', '审议:《关于印发〈供水办法〉的通知》'],
    ['供水管网改造', '-:供水管网改造'],
    ['听取供水汇报，并研究部署供热工作', '听取:供水汇报'],
    ['研究生活垃圾分类', '研究:生活垃圾分类'],
    ['研究生猪稳产工作', '研究:生猪稳产工作'],
    // What each verb takes up.
    ['传达全省供水会议精神，研究全县供水工作', '传达:全省供水会议精神/全县供水工作'],
    ['传达全省会议精神，研究了全县供水工作，部署节水工作', '传达:全省会议精神/全县供水工作/节水工作'],
    ['传达全省会议精神，研究供水', '传达:全省会议精神，研究供水'],
    ['研究供水，供热等方面工作', '研究:供水，供热等方面工作'],
    ['听取供水情况、供热情况，研究节水工作', '听取:供水情况/供热情况/节水工作'],
    // What was agreed to.
    ['研究同意县水利局供水方案', '研究:县水利局供水方案'],
    ['研究并一致同意县水利局供水方案', '研究:县水利局供水方案'],
    ['审议原则上同意供水方案', '审议:供水方案'],
    ['研究同意书格式', '研究:同意书格式'],
    ['讨论同意率偏低问题', '讨论:同意率偏低问题'],
    ...['充分肯定', '议定', '研究议定', '讨论议定', '商定', '明确', '讨论决定', '一致同意', '原则同意', '原则上同意'].map((besides): [string, string] => [
      `听取供水情况汇报，${besides}了有关事项`, '听取:供水情况汇报']),
    ['听取供水情况汇报，肯定成效', '听取:供水情况汇报，肯定成效'],
    // 及 joins what is done, or parts of a name.
    ['审议及通过上次会议记录', '审议及通过:上次会议记录'],
    ['商讨及议决调整管理费事宜', '商讨及议决:调整管理费事宜'],
    ['讨论及决定保安合约', '讨论及决定:保安合约'],
    ['研究及发展计划', '-:研究及发展计划'],
    ['研究与青禾镇共建学校事宜', '研究:与青禾镇共建学校事宜'],
    ['研究院内停车收费', '研究:院内停车收费'],
    ['研究院工作汇报', '-:研究院工作汇报'],
    ['研究院区绿化事项', '研究:院区绿化事项'],
    ['研究院区划调整', '-:研究院区划调整'],
    ['研究会员发展事项', '研究:会员发展事项'],
    ['研究会议室改造事项', '研究:会议室改造事项'],
    ['研究会换届事项', '-:研究会换届事项'],
    ['研究与开发经费', '-:研究与开发经费'],
    ['初步审查供水条例草案', '初步审查:供水条例草案'],
    ['初步审议供水条例草案', '初步审议:供水条例草案'],
    ['初步方案审查', '-:初步方案审查'],
    ['審議「供水辦法」草案', '審議:「供水辦法」草案'],
  ])('%s', (title, expected) => {
    expect(subjectsIn(title)).toBe(expected)
  })
})

describe('a noun that begins like a verb is no action', () => {
  test.each(['研究生招生事宜', '研究生活动安排', '学习型机关建设', '总结会筹备', '通过率偏低', '选举办法', '审议'])('%s', (title) => {
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
    ['按甲》《乙》办', ['《乙》']],
    // The short name of the same document.
    ['按《县供水管理办法》（以下简称《办法》）办', ['《县供水管理办法》']],
    ['按《简称规范》《办法》办', ['《简称规范》', '《办法》']],
  ])('%j', (text, documents) => {
    const found = findDocuments(text, 0, text.length)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(documents)
  })
})

describe('consent behind 会议', () => {
  /** action:matter of what stands behind the first two characters. */
  function actionBehind(before: string, title: string): string {
    const { located } = readSource(before + title, 'text')
    const { action, matter } = readAction(located, { start: before.length, end: located.text.length })
    return `${action ? located.value(action) : '-'}:${located.value(matter)}`
  }

  test.each([
    ['同意县教育局拟定的《招生办法》', '同意:县教育局拟定的《招生办法》'],
    ['原则上同意供水方案', '原则上同意:供水方案'],
    ['一致通过《招生办法》', '一致通过:《招生办法》'],
    ['同意书格式', '-:同意书格式'],
    ['通过率偏低', '-:通过率偏低'],
  ])('%s', (title, expected) => {
    expect(actionBehind('会议', title)).toBe(expected)
  })

  test('and at the head of any title', () => {
    expect(actionBehind('三、', '同意供水方案')).toBe('同意:供水方案')
  })
})

test.each([
  ['会议确定，从8月起停用', '-:会议确定，从8月起停用'],
  ['会议确定从8月起停用', '确定:从8月起停用'],
])('an act with a comma behind it takes up nothing: %s', (title, expected) => {
  expect(subjectsIn(title)).toBe(expected)
})

test.each([
  ['研究审核评估工作', '研究:审核评估工作'],
  ['研究审核预算', '研究审核:预算'],
])('审核评估 is no verb: %s', (title, expected) => {
  expect(subjectsIn(title)).toBe(expected)
})
