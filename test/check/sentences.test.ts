import { describe, expect, test } from 'vitest'
import { OPENING, placesOf, reasonsOf } from './messages-of.js'

const minutes = (...lines: string[]) => [`${OPENING}，纪要如下：`, ...lines].join('\n')

describe('what is revised and issued has somebody to do it', () => {
  test.each([
    ['会议同意该办法，修改完善后印发。', ['修改完善后印发']],
    ['会议同意该办法。修改后以市政府名义印发执行。', ['修改后以市政府名义印发执行']],
    ['会议同意该办法，修改完善后报市委审定，完善后印发。', ['修改完善后报市委审定']],
    ['会议同意该办法，修改完善后印发。会议要求，方案完善后印发。', ['修改完善后印发', '方案完善后印发']],
    ['会议同意该办法，由市水务局修改完善后印发。', []],
    ['会议同意该办法，市水务局根据意见修改完善后印发。', []],
    ['会议同意修订后的办法印发。', []],
    ['会议同意该办法，修改完善后再议。', []],
    ['会议同意该办法，修改完善。印发各县。', []],
  ])('%s', (line, places) => {
    expect(placesOf('task-without-lead', minutes('一、审议供水办法', line))).toEqual(places)
  })

  test('in items alone, each of them', () => {
    const line = '会议同意该办法，修改完善后印发。'
    expect(placesOf('task-without-lead', `${OPENING}，修改完善后印发，纪要如下：\n一、研究供水\n会议要求，保障供水。`)).toEqual([])
    expect(placesOf('task-without-lead', minutes('一、审议供水办法', line, '二、审议供热办法', line))).toHaveLength(2)
  })
})

describe('the name of a document is the same everywhere', () => {
  const of = (opening: string, heading: string, body: string, ...others: string[]) =>
    placesOf('title-mismatch', [`${OPENING}，审议${opening}，纪要如下：`, `一、审议${heading}`, body, ...others].join('\n'))
  const usual = '《青川市工业厂房出租管理办法》'
  const other = '《青川市工业厂房租赁管理办法》'

  test.each([
    [usual, usual, '会议原则同意该《办法》。', []],
    [other, usual, '会议原则同意该《办法》。', [other]],
    [usual, usual, `会议原则同意${other}。`, [other]],
    // The heading stands alone.
    [other, usual, `会议原则同意${other}。`, [usual]],
    [usual, usual, `会议原则同意，并根据${other}修改。`, []],
    [usual, usual, `会议原则同意${usual}，废止${other}。`, []],
    [usual, usual, '会议原则同意《出租管理办法》。', []],
    [usual, usual, '会议原则同意《青川市工业厂房出租管理办法（试行）》。', []],
    ['《2022年青川市预算执行方案》', '《2022年青川市预算执行方案》', '会议原则同意《2023年青川市预算执行方案》。', []],
  ])('%s, %s, %s', (opening, heading, body, places) => {
    expect(of(opening, heading, body)).toEqual(places)
  })

  test('a document of another item is one of its own', () => {
    expect(of(usual, usual, `会议原则同意${other}。`, `二、审议${other}`, '会议原则同意。')).toEqual([])
  })

  test('the message says what it is called elsewhere', () => {
    const source = `${OPENING}，审议${other}，纪要如下：\n一、审议${usual}\n会议原则同意该《办法》。`
    expect(reasonsOf('title-mismatch', source)[0]).toContain(usual)
  })
})

describe('what 该《办法》 refers to', () => {
  test.each([
    ['审议《工业技术改造的意见》', '会议原则同意该《办法》。', ['该《办法》']],
    ['审议《工业技术改造的意见》', '会议原则同意上述《办法》。', ['上述《办法》']],
    ['审议《工业技术改造的意见》', '会议原则同意《办法》。', []],
    ['审议《工业技术改造的意见》', '会议原则同意该《实施意见》。', []],
    ['审议《工业技术改造的意见》', '会议听取了供水办法的汇报，同意该《办法》。', []],
    ['审议《工业技术改造的意见》', '会议原则同意该《青川市供水管理暂行办法》。', []],
    ['审议《工业技术改造的意见》', '会议原则同意该《甲乙丙丁》。', []],
    ['研究工业技术改造', '会议原则同意该《办法》。', ['该《办法》']],
  ])('%s: %s', (heading, body, places) => {
    expect(placesOf('unresolved-reference', minutes(`一、${heading}`, body))).toEqual(places)
  })

  test('an item without documents may refer to one before, an item with one may not', () => {
    const first = ['一、审议《供水管理办法》', '会议原则同意。']
    expect(placesOf('unresolved-reference', minutes(...first, '二、研究供热', '会议同意该《办法》。'))).toEqual([])
    expect(placesOf('unresolved-reference', minutes(...first, '二、审议《供热意见》', '会议同意该《办法》。'))).toEqual(['该《办法》'])
    expect(placesOf('unresolved-reference', minutes('一、研究供水', '会议同意该《意见》。', '二、审议《供热意见》', '会议同意该《意见》。'))).toEqual(['该《意见》'])
  })
})

describe('the day of the week', () => {
  const of = (date: string) => placesOf('weekday-mismatch', minutes('一、研究供水', `会议要求，${date}带队检查。`))
  test.each([
    ['2023年3月8日（星期四）', ['星期四']],
    ['2023年3月8日（星期三）', []],
    ['2023年3月8日(周四)', ['周四']],
    ['2023年3月8日星期四', ['星期四']],
    ['2023年3月8日礼拜四', ['礼拜四']],
    ['2023年3月12日（星期天）', []],
    ['2023年3月12日（星期日）', []],
    ['2023年3月13日（星期日）', ['星期日']],
    ['2023年3月12日（星期一）、2023年3月13日（星期日）', ['星期一', '星期日']],
    ['3月17日周一鸣同志', []],
    ['2023年3月17日周一上午', ['周一']],
    // No year: the meeting's day alone can be told.
    ['3月15日（星期四）', ['星期四']],
    ['3月16日（星期三）', []],
    ['每星期四', []],
    ['2023年2月30日（星期四）', []],
  ])('%s', (date, places) => {
    expect(of(date)).toEqual(places)
  })
})

describe('brackets', () => {
  test('say what they lack', () => {
    const reasons = reasonsOf('unbalanced-brackets', minutes('一、研究供水', '会议要求，保障供水（含蒸汽。', '会议要求，保障供水)。'))
    expect(reasons).toEqual(['（ 没有对应的 ）', ') 没有对应的 ('])
  })
})

describe('a line that no part of the result holds', () => {
  test('is told as a whole, and shown up to twenty characters', () => {
    const line = '请在下面填写你的昵称以及你所在的部门和联系方式吧'
    const source = `青川市技术委员会例会纪要\n时间：2023年3月15日\n${line}\n一、讨论版本计划\n会议同意版本计划。`
    expect(placesOf('unrecognized-text', source)).toEqual([line])
    expect(reasonsOf('unrecognized-text', source)).toEqual([`未能识别：${line.slice(0, 20)}`])
  })
})
