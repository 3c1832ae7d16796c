/** Which headings only group. */
import { describe, expect, test } from 'vitest'
import { everyPart } from './every-part.js'

describe('headings with a body that settles something are items', () => {
  test.each([
    [
      '# 例会纪要\n\n## 需要表决的\n\n### 将甲组并入乙组\n\n结论：同意。\n\n### 丙店要不要停\n\n会议决定停。\n\n## 通报\n\n### 丁店\n\n知悉。',
      { head: ['例会纪要'], items: ['将甲组并入乙组|结论：同意。', '丙店要不要停|会议决定停。', '通报|丁店/知悉。'], sections: ['需要表决的'] },
    ],
    [
      '# 例会纪要\n\n## 需要表决的\n\n### 甲店\n\n结论：同意。\n\n### 乙店\n\n停。',
      { head: ['例会纪要'], items: ['甲店|结论：同意。', '乙店|停。'], sections: ['需要表决的'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source, 'markdown')).toEqual(parts)
  })
})

describe('and are parts of one where they settle nothing, have no body, or are labels', () => {
  test.each([
    [
      '# 例会纪要\n\n## 需要表决的\n\n### 将甲组并入乙组\n\n同意。\n\n### 丙店要不要停\n\n停。',
      { head: ['例会纪要'], items: ['需要表决的|将甲组并入乙组/同意。/丙店要不要停/停。'] },
    ],
    [
      '# 例会纪要\n\n## 将甲组并入乙组\n\n### 背景\n\n会议听取了汇报。\n\n### 结论\n\n会议同意。',
      { head: ['例会纪要'], items: ['将甲组并入乙组|背景/会议听取了汇报。/结论/会议同意。'] },
    ],
    [
      '# 例会纪要\n\n## 将甲组并入乙组\n\n### 一组的意见\n\n结论：同意。',
      { head: ['例会纪要'], items: ['将甲组并入乙组|一组的意见/结论：同意。'] },
    ],
    [
      '# 例会纪要\n\n## 需要表决的\n\n共两项。\n\n### 将甲组并入乙组\n\n结论：同意。\n\n### 丙店要不要停\n\n会议决定停。',
      { head: ['例会纪要'], items: ['需要表决的|共两项。/将甲组并入乙组/结论：同意。/丙店要不要停/会议决定停。'] },
    ],
    [
      '# 例会纪要\n\n## 需要表决的\n\n### 将甲组并入乙组\n\n结论：同意。\n\n### 丙店要不要停',
      { head: ['例会纪要'], items: ['需要表决的|将甲组并入乙组/结论：同意。/丙店要不要停'] },
    ],
    [
      '# 例会纪要\n\n## 需要表决的\n\n### 甲店\n\n结论：同意。\n\n### 乙店\n\n停。\n\n### 丙店\n\n停。',
      { head: ['例会纪要'], items: ['需要表决的|甲店/结论：同意。/乙店/停。/丙店/停。'] },
    ],
    [
      '# 例会纪要\n\n## 需要表决的\n\n### 甲店\n\n结论：同意。\n\n### 参会人员\n\n会议决定停。',
      { head: ['例会纪要'], items: ['需要表决的|甲店/结论：同意。/参会人员/会议决定停。'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source, 'markdown')).toEqual(parts)
  })
})

describe('numbered parts with business of their own are items', () => {
  test.each([
    [
      '一、供水工作\n（一）审议各乡镇要上报的水情。\n会议同意。\n（二）听取各乡镇要守住的底线。\n会议同意。\n二、供热\n会议同意。',
      { items: ['（一）审议各乡镇要上报的水情|会议同意。', '（二）听取各乡镇要守住的底线|会议同意。', '二、供热|会议同意。'], sections: ['一、供水工作'], numbering: ['一、 二、', '（一） （二）'] },
    ],
    [
      '一、供水工作\n（一）水价\n会议同意。\n（二）管网\n会议同意。\n二、供热\n会议同意。',
      { items: ['（一）水价|会议同意。', '（二）管网|会议同意。', '二、供热|会议同意。'], sections: ['一、供水工作'], numbering: ['一、 二、', '（一） （二）'] },
    ],
    [
      '一、供水工作\n（一）关于水价问题。会议听取了汇报，同意不变。\n（二）由水利科改造管网。\n二、供热\n会议同意。',
      { items: ['（一）关于水价问题|', '（二）由水利科改造管网|', '二、供热|会议同意。'], sections: ['一、供水工作'], numbering: ['一、 二、', '（一） （二）'] },
    ],
    [
      '一、审议议案：\n（一）预算\n会议同意。\n（二）决算\n会议同意。',
      { items: ['（一）预算|会议同意。', '（二）决算|会议同意。'], sections: ['一、审议议案：'], numbering: ['一、', '（一） （二）'] },
    ],
    [
      '一、区两会相关事宜\n（一）审议报告\n会议同意。\n（二）审议名单\n会议同意。',
      { items: ['（一）审议报告|会议同意。', '（二）审议名单|会议同意。'], sections: ['一、区两会相关事宜'], numbering: ['一、', '（一） （二）'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('persons who report one after the other', () => {
  const below = '（一）田野同志汇报民政工作\n1.低保已发放。\n2.养老院已开工。\n（二）白露副局长汇报治水工作\n1.河道已清淤。\n二、供热\n会议同意。'

  test('each on matters of his own', () => {
    expect(everyPart(`一、分管工作汇报\n${below}`)).toMatchObject({
      items: ['（一）田野同志汇报民政工作|1.低保已发放。/2.养老院已开工。', '（二）白露副局长汇报治水工作|1.河道已清淤。', '二、供热|会议同意。'],
      sections: ['一、分管工作汇报'],
    })
  })

  test.each(['一、听取分管工作汇报', '一、审议预算'])('but not below %s', (heading) => {
    expect(everyPart(`${heading}\n${below}`).items).toHaveLength(2)
  })

  test('nor where one part is no report', () => {
    expect(everyPart(`一、民政工作\n${below.replace('白露副局长汇报治水工作', '治水工作安排')}`).items).toHaveLength(2)
  })
})

describe('numbered points are none', () => {
  test.each([
    [
      '一、供水工作\n（一）摸清底数。各乡镇要上报。\n（二）守住底线。各乡镇要值守。\n二、供热\n会议同意。',
      { items: ['一、供水工作|（一）摸清底数。各乡镇要上报。/（二）守住底线。各乡镇要值守。', '二、供热|会议同意。'], numbering: ['一、 二、'] },
    ],
    [
      '一、供水工作\n（一）关于水价。会议听取了汇报，同意不变。\n（二）关于管网。由水利科改造。\n二、供热\n会议同意。',
      { items: ['一、供水工作|（一）关于水价。会议听取了汇报，同意不变。/（二）关于管网。由水利科改造。', '二、供热|会议同意。'], numbering: ['一、 二、'] },
    ],
    [
      '一、供水工作\n（一）关于水价问题。会议听取了汇报，同意不变。\n（二）由水利科改造管网。\n（三）由财政科拨款。\n二、供热\n会议同意。',
      { items: ['一、供水工作|（一）关于水价问题。会议听取了汇报，同意不变。/（二）由水利科改造管网。/（三）由财政科拨款。', '二、供热|会议同意。'], numbering: ['一、 二、'] },
    ],
    [
      '一、供水工作\n（一）各乡镇要把底数摸清。\n会议同意。\n（二）各乡镇要把底线守住。\n会议同意。\n二、供热\n会议同意。',
      { items: ['一、供水工作|（一）各乡镇要把底数摸清。/会议同意。/（二）各乡镇要把底线守住。/会议同意。', '二、供热|会议同意。'], numbering: ['一、 二、'] },
    ],
    [
      '一、供水工作\n（一）各乡镇要把本地自来水厂和供水管网以及水源地的底数在今年六月底以前逐村逐户摸清并且上报\n会议同意。\n（二）守住底线。\n二、供热\n会议同意。',
      { items: ['一、供水工作|（一）各乡镇要把本地自来水厂和供水管网以及水源地的底数在今年六月底以前逐村逐户摸清并且上报/会议同意。/（二）守住底线。', '二、供热|会议同意。'], numbering: ['一、 二、'] },
    ],
    [
      '一、供水工作\n（一）水价\n会议同意。\n（二）会议要求节水。\n二、供热\n会议同意。',
      { items: ['一、供水工作|（一）水价/会议同意。/（二）会议要求节水。', '二、供热|会议同意。'], numbering: ['一、 二、'] },
    ],
    [
      '一、会议要求：\n（一）审议报告\n会议同意。\n（二）审议名单\n会议同意。',
      { items: ['一、会议要求|（一）审议报告/会议同意。/（二）审议名单/会议同意。'], numbering: ['一、'] },
    ],
    [
      '一、区两会\n会议认为重要。\n（一）审议报告\n会议同意。\n（二）审议名单\n会议同意。',
      { items: ['一、区两会|会议认为重要。/（一）审议报告/会议同意。/（二）审议名单/会议同意。'], numbering: ['一、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('one line that settles is enough, but not that of the heading', () => {
  test.each([
    [
      '# 例会纪要\n\n## 需要表决的\n\n### 甲店\n\n甲店亏损。\n\n结论：停。\n\n### 乙店\n\n乙店盈利。\n\n结论：不停。',
      { head: ['例会纪要'], items: ['甲店|甲店亏损。/结论：停。', '乙店|乙店盈利。/结论：不停。'], sections: ['需要表决的'] },
    ],
    [
      '# 例会纪要\n\n## 需要表决的\n\n### 会议决定的甲店\n\n停。\n\n### 会议决定的乙店\n\n不停。',
      { head: ['例会纪要'], items: ['需要表决的|会议决定的甲店/停。/会议决定的乙店/不停。'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source, 'markdown')).toEqual(parts)
  })
})

describe('headings with a number that are sentences are no matters', () => {
  test.each([
    [
      '# 例会纪要\n\n## 需要表决的\n\n### 甲店\n\n结论：停。\n\n### 1. 各店要摸清底数。\n\n会议同意。',
      { head: ['例会纪要'], items: ['需要表决的|甲店/结论：停。/1.各店要摸清底数。/会议同意。'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source, 'markdown')).toEqual(parts)
  })
})

describe('a heading that holds a stop in it, and one of 40 characters', () => {
  test.each([
    [
      '一、供水工作\n（一）水价。不变\n会议同意。\n（二）管网。改造\n会议同意。\n二、供热\n会议同意。',
      { items: ['（一）水价|会议同意。', '（二）管网|会议同意。', '二、供热|会议同意。'], sections: ['一、供水工作'], numbering: ['一、 二、', '（一） （二）'] },
    ],
    [
      '一、供水工作\n（一）城区供水管网改造城区供水管网改造城区供水管网改造城区供水管网改造城区供水管网改造\n会议同意。\n（二）城区供热管网改造城区供热管网改造城区供热管网改造城区供热管网改造城区供热管网改造\n会议同意。\n二、供热\n会议同意。',
      { items: ['（一）城区供水管网改造城区供水管网改造城区供水管网改造城区供水管网改造城区供水管网改造|会议同意。', '（二）城区供热管网改造城区供热管网改造城区供热管网改造城区供热管网改造城区供热管网改造|会议同意。', '二、供热|会议同意。'], sections: ['一、供水工作'], numbering: ['一、 二、', '（一） （二）'] },
    ],
    [
      '一、供水工作\n（一）城区供水管网改造城区供水管网改造城区供水管网改造城区供水管网改造城区供水管网改造案\n会议同意。\n（二）城区供热管网改造城区供热管网改造城区供热管网改造城区供热管网改造城区供热管网改造案\n会议同意。\n二、供热\n会议同意。',
      { items: ['一、供水工作|（一）城区供水管网改造城区供水管网改造城区供水管网改造城区供水管网改造城区供水管网改造案/会议同意。/（二）城区供热管网改造城区供热管网改造城区供热管网改造城区供热管网改造城区供热管网改造案/会议同意。', '二、供热|会议同意。'], numbering: ['一、 二、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('a label below the last of a list settles what stands above the list', () => {
  test('动议2. / 1)… / 2)… / 决议：…', () => {
    const source = '## 动议\n\n### 动议1. 门窗\n决议：同意修缮。\n\n### 动议2. 铁门\n1)抹平\n2)补砖\n决议：同意抹平。'
    expect(everyPart(source, 'markdown')).toEqual({
      items: ['动议1.门窗|决议：同意修缮。', '动议2.铁门|1)抹平/2)补砖/决议：同意抹平。'],
      sections: ['动议'],
      numbering: ['动议1. 动议2.'],
    })
  })
  test('but not where each part has its own, nor where the last alone is told of', () => {
    const each = '一、动议\n1)抹平\n决议：同意。\n2)补砖\n决议：同意。\n二、供热\n会议同意。'
    expect(everyPart(each).items).toEqual(['1)抹平|决议：同意。', '2)补砖|决议：同意。', '二、供热|会议同意。'])
    const told = '一、动议\n1)讨论抹平\n2)讨论补砖\n会议同意。\n二、供热\n会议同意。'
    expect(everyPart(told).items).toEqual(['1)讨论抹平|', '2)讨论补砖|会议同意。', '二、供热|会议同意。'])
  })
})
