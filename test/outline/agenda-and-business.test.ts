/** What is announced, and what was done about it. */
import { describe, expect, test } from 'vitest'
import { everyPart } from './every-part.js'

describe('an agenda above the business holds no items', () => {
  test.each([
    [
      '议程\n一、通报供水\n二、研究供热\n会议内容\n一、关于供水\n会议同意。\n二、关于供热\n会议同意。',
      { fields: ['agenda:一、通报供水/二、研究供热'], items: ['一、关于供水|会议同意。', '二、关于供热|会议同意。'], sections: ['会议内容'], numbering: ['一、 二、'] },
    ],
    [
      '一、会议议程\n1. 通报供水\n2. 研究供热\n二、会议内容\n1. 关于供水\n会议同意。\n2. 关于供热\n会议同意。',
      { fields: ['agenda:1.通报供水/2.研究供热'], items: ['1.关于供水|会议同意。', '2.关于供热|会议同意。'], sections: ['二、会议内容'], numbering: ['一、 二、', '1. 2.'] },
    ],
    [
      '会议议程\n1. 研究供水\n2. 研究供热\n现纪要如下。\n会议研究了供水。会议同意。\n会议研究了供热。\n会议要求：\n（一）节水。\n（二）节电。',
      { head: ['现纪要如下。'], fields: ['agenda:1.研究供水/2.研究供热'], items: ['研究了供水|', '研究了供热|会议要求：/（一）节水。/（二）节电。'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('but does where nothing stands below it', () => {
  test.each([
    [
      '一、会议议程\n1. 通报供水\n会议同意。\n2. 研究供热\n会议同意。',
      { items: ['1.通报供水|会议同意。', '2.研究供热|会议同意。'], sections: ['一、会议议程'], numbering: ['一、', '1. 2.'] },
    ],
    [
      '一、会议议程\n1. 通报供水\n2. 研究供热',
      { items: ['1.通报供水|', '2.研究供热|'], sections: ['一、会议议程'], numbering: ['一、', '1. 2.'] },
    ],
    [
      '一、会议议程\n1. 通报供水\n2. 研究供热\n二、散会',
      { items: ['1.通报供水|', '2.研究供热|'], sections: ['一、会议议程', '二、散会'], numbering: ['一、 二、', '1. 2.'] },
    ],
    [
      '会议议程\n1. 研究供水\n2. 研究供热\n现纪要如下。\n会议指出，水情紧，要节水。',
      { items: ['1.研究供水|', '2.研究供热|现纪要如下。/会议指出，水情紧，要节水。'], sections: ['会议议程'], numbering: ['1. 2.'] },
    ],
    [
      '会议议程\n1. 研究供水\n会议同意。\n2. 研究供热\n现纪要如下。\n会议研究了供热。',
      { items: ['1.研究供水|会议同意。', '2.研究供热|现纪要如下。/会议研究了供热。'], sections: ['会议议程'], numbering: ['1. 2.'] },
    ],
    [
      '报告事项\n1. 研究供水\n2. 研究供热\n会议研究了供热。',
      { items: ['1.研究供水|', '2.研究供热|会议研究了供热。'], sections: ['报告事项'], numbering: ['1. 2.'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('in Markdown', () => {
  test.each([
    [
      '# 例会纪要\n\n## 会议议程\n\n1. 通报供水\n2. 研究供热\n\n## 会议内容\n\n### 供水\n\n会议同意。\n\n### 供热\n\n会议同意。',
      { head: ['例会纪要'], fields: ['agenda:1.通报供水/2.研究供热'], items: ['供水|会议同意。', '供热|会议同意。'], sections: ['会议内容'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source, 'markdown')).toEqual(parts)
  })
})

describe('a table of matters', () => {
  test.each([
    [
      '# 会议纪要\n\n时间：3月1日\n\n| 序号 | 议题 | 汇报单位 | 议定意见 |\n| --- | --- | --- | --- |\n| 1 | 供水 | 水利科 | 同意。 |\n| 2 | 供热 | 住建科 | 暂缓。 |\n\n备注：\n\n1. 自印发之日起执行。\n',
      { head: ['会议纪要'], fields: ['time:3月1日'], items: ['1供水|1供水水利科同意。', '2供热|2供热住建科暂缓。'], sections: ['1. 自印发之日起执行。', '序号 | 议题 | 汇报单位 | 议定意见'], tail: ['备注：'], numbering: ['1.'] },
    ],
    [
      '# 会议纪要\n\n1. 修桥\n\n会议同意。\n\n（共印20份）\n\n| 序号 | 议题 | 汇报单位 | 议定意见 |\n| --- | --- | --- | --- |\n| 1 | 供水 | 水利科 | 同意。 |',
      { head: ['会议纪要'], items: ['1.修桥|会议同意。'], tail: ['（共印20份）', '序号议题汇报单位议定意见', '1供水水利科同意。'], numbering: ['1.'] },
    ],
    [
      '# 会议纪要\n\n时间：3月1日\n\n| 序号 | 议题 | 议定意见 |\n| --- | --- | --- |\n| 1 | 供水 | 同意。 |\n\n| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 |\n',
      { head: ['会议纪要'], fields: ['time:3月1日'], items: ['1供水|1供水同意。'], sections: ['序号 | 议题 | 议定意见'], tail: ['甲乙', '丙丁'] },
    ],
    [
      '# 会议纪要\n\n## 议定事项\n\n| 序号 | 议题 | 汇报单位 | 议定意见 |\n| --- | --- | --- | --- |\n| 1 | 供水 | 水利科 | 同意。 |\n\n## 供热\n\n会议同意。',
      { head: ['会议纪要'], items: ['1供水|1供水水利科同意。', '供热|会议同意。'], sections: ['议定事项', '序号 | 议题 | 汇报单位 | 议定意见'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source, 'markdown')).toEqual(parts)
  })
})
