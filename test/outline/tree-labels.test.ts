/** Labels in the tree: fields of the head and the tail, and lines of an item. */
import { describe, expect, test } from 'vitest'
import { everyPart } from './every-part.js'

describe('a label behind the business ends it, and all labels below are fields', () => {
  test.each([
    [
      '一、供水\n会议同意。\n出席：田野\n地点：三楼',
      { fields: ['present:田野', 'place:三楼'], items: ['一、供水|会议同意。'], numbering: ['一、'] },
    ],
    [
      '一、供水\n会议同意。\n抄送：各事业部负责人',
      { fields: ['copyTo:各事业部负责人'], items: ['一、供水|会议同意。'], numbering: ['一、'] },
    ],
    [
      '一、供水\n出席：市财政局、市水务局',
      { fields: ['present:市财政局、市水务局'], items: ['一、供水|'], numbering: ['一、'] },
    ],
    [
      '一、供水\n会议同意。\n地点：三楼\n二、供热\n会议同意。',
      { items: ['一、供水|会议同意。/地点：三楼', '二、供热|会议同意。'], numbering: ['一、 二、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('below a heading without a number, too', () => {
  test.each([
    [
      '# 例会纪要\n\n## 供水\n\n会议同意。\n\n## 供热\n\n会议同意。\n\n列席：白露',
      { head: ['例会纪要'], fields: ['observers:白露'], items: ['供水|会议同意。', '供热|会议同意。'] },
    ],
    [
      '# 例会纪要\n\n## 供水\n\n会议同意。\n\n地点：三楼\n\n## 供热\n\n会议同意。',
      { head: ['例会纪要'], items: ['供水|会议同意。/地点：三楼', '供热|会议同意。'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source, 'markdown')).toEqual(parts)
  })
})

describe('打印本页 above all closes nothing, and 发：… there need name no body', () => {
  test.each([
    [
      '打印本页\n县政府会议纪要\n一、供水\n会议同意。\n地点：三楼\n二、供热\n会议同意。',
      { head: ['打印本页', '县政府会议纪要'], items: ['一、供水|会议同意。/地点：三楼', '二、供热|会议同意。'], numbering: ['一、 二、'] },
    ],
    [
      '发：全体员工\n时间：3月1日\n一、供水\n会议同意。',
      { fields: ['copyTo:全体员工', 'time:3月1日'], items: ['一、供水|会议同意。'], numbering: ['一、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('列席：… is of its item where the next section follows, and behind the last one of the meeting', () => {
  test.each([
    [
      '一、议定事项\n（一）供水\n会议同意。\n列席：白露\n二、通报事项\n（一）绿化\n会议知悉。',
      { fields: ['observers:白露'], items: ['（一）供水|会议同意。/列席：白露', '（一）绿化|会议知悉。'], sections: ['一、议定事项', '二、通报事项'], numbering: ['一、 二、', '（一）', '（一）'] },
    ],
    [
      '一、议定事项\n（一）供水\n会议同意。\n二、通报事项\n（一）绿化\n会议知悉。\n列席：白露',
      { fields: ['observers:白露'], items: ['（一）供水|会议同意。', '（一）绿化|会议知悉。'], sections: ['一、议定事项', '二、通报事项'], numbering: ['一、 二、', '（一）', '（一）'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('labels with a number and without one in the head', () => {
  test.each([
    [
      '一、出席人员：田野、安全\n请假人员：成功\n二、列席人员：白露\n三、供水\n会议同意。',
      { fields: ['present:田野、安全', 'absent:成功', 'observers:白露'], items: ['三、供水|会议同意。'], numbering: ['一、 二、 三、'] },
    ],
    [
      '一、会议时间\n3月1日\n二、会议地点\n三楼\n三、供水\n会议同意。',
      { fields: ['time:3月1日', 'place:三楼'], items: ['三、供水|会议同意。'], numbering: ['一、 二、 三、'] },
    ],
    [
      '一、参会人员\n（一）出席人员：田野\n（二）列席人员：白露\n二、供水\n会议同意。',
      { fields: ['present:', 'present:田野', 'observers:白露'], items: ['二、供水|会议同意。'], numbering: ['一、 二、'] },
    ],
    [
      '一、主要议题\n1.供水\n2.供热\n二、会议内容\n1.供水。会议同意。\n2.供热。会议同意。',
      { fields: ['agenda:1.供水/2.供热'], items: ['1.供水|', '2.供热|'], sections: ['二、会议内容'], numbering: ['一、 二、', '1. 2.'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('below 会议情况 they leave the section open, and below 会议人员 any label is a field', () => {
  test.each([
    [
      '一、会议情况\n时间：3月1日\n（一）供水\n会议同意。\n（二）供热\n会议同意。',
      { fields: ['time:3月1日'], items: ['（一）供水|会议同意。', '（二）供热|会议同意。'], sections: ['一、会议情况'], numbering: ['一、', '（一） （二）'] },
    ],
    [
      '会议内容\n时间：3月1日\n一、供水\n会议同意。',
      { fields: ['time:3月1日'], items: ['一、供水|会议同意。'], sections: ['会议内容'], numbering: ['一、'] },
    ],
    [
      '一、供水\n会议同意。\n二、会议人员\n主持人：田野\n出席：白露、安全',
      { fields: ['chair:田野', 'present:白露、安全'], items: ['一、供水|会议同意。'], sections: ['二、会议人员'], numbering: ['一、 二、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('a table of an item whose cells are labels, and one of the head', () => {
  test.each([
    [
      '# 例会纪要\n\n一、供水\n\n| 人员 | 应到 | 实到 |\n| --- | --- | --- |\n| 出席 | 11 | 10 |\n| 列席 | 3 | 2 |\n\n会议同意。',
      { head: ['例会纪要'], items: ['一、供水|人员应到实到/出席1110/列席32/会议同意。'], numbering: ['一、'] },
    ],
    [
      '# 例会纪要\n\n| 出席 | 田野、白露 |\n| --- | --- |\n| 列席 | 安全 |\n\n一、供水\n\n会议同意。',
      { head: ['例会纪要'], fields: ['present:田野、白露', 'observers:安全'], items: ['一、供水|会议同意。'], numbering: ['一、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source, 'markdown')).toEqual(parts)
  })
})

describe('numbers below 列席： behind the items are of its list, save where they are those of the items', () => {
  test.each([
    [
      '一、供水\n会议同意。\n列席：\n1.县政府办：田野\n2.县财政局：白露',
      { fields: ['observers:1.县政府办：田野/2.县财政局：白露'], items: ['一、供水|会议同意。'], numbering: ['一、'] },
    ],
    [
      '一、供水\n会议同意。\n列席：安全\n（一）县政府办：田野\n（二）县财政局：白露\n地点：三楼',
      { fields: ['observers:安全/（一）县政府办：田野/（二）县财政局：白露', 'place:三楼'], items: ['一、供水|会议同意。'], numbering: ['一、'] },
    ],
    [
      '1.供水\n会议同意。\n列席：安全\n3.供热\n会议同意。',
      { fields: ['observers:安全'], items: ['1.供水|会议同意。', '3.供热|会议同意。'], numbering: ['1. 3.'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})
