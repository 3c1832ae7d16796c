/** What stands below a heading or a table that groups: the items, what leads to them, and what is none. */
import { describe, expect, test } from 'vitest'
import { everyPart } from './every-part.js'

describe('paragraphs are items where no headings below are', () => {
  test.each([
    [
      '# 例会纪要\n\n## 会议情况\n\n会议审议了三个事项。\n\n### 供水\n\n会议同意。\n\n### 供热\n\n会议同意。',
      { head: ['例会纪要'], items: ['供水|会议同意。', '供热|会议同意。'], sections: ['会议情况', '会议审议了三个事项。'] },
    ],
    [
      '# 例会纪要\n\n## 讨论事项\n\n会议审议了预算。\n\n会议同意。\n\n### 待办事项\n\n- 摸清底数',
      { head: ['例会纪要'], items: ['审议了预算|会议同意。'], sections: ['讨论事项', '待办事项', '摸清底数'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source, 'markdown')).toEqual(parts)
  })
})

describe('a bracket or a colon further on leaves a paragraph the name of a matter', () => {
  test.each([
    [
      '一、讨论事项\n预算（草案）\n决议：通过。\n县城供水一期工程方案：县水利局提交\n决议：缓议。',
      { items: ['预算（草案）|决议：通过。', '县城供水一期工程方案|决议：缓议。'], sections: ['一、讨论事项'], numbering: ['一、'] },
    ],
    [
      '一、讨论事项\n预算\n决议：通过。\n附件：供水工程方案\n决议：缓议。',
      { items: ['预算|决议：通过。'], sections: ['一、讨论事项'], tail: ['附件：供水工程方案', '决议：缓议。'], numbering: ['一、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('what is announced is a field, as many matters as it names', () => {
  test.each([
    [
      '会议议程\n1. 研究供水\n2. 研究供热\n3. 研究修桥\n现纪要如下。\n会议研究了供水。会议同意。\n会议研究了供热。会议同意。',
      { head: ['现纪要如下。'], fields: ['agenda:1.研究供水/2.研究供热/3.研究修桥'], items: ['研究了供水|', '研究了供热|'] },
    ],
    [
      '会议议程\n1. 研究供水\n会议同意。\n2. 研究供热\n会议同意。',
      { items: ['1.研究供水|会议同意。', '2.研究供热|会议同意。'], sections: ['会议议程'], numbering: ['1. 2.'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('a table of matters below a row with its name, and a paragraph behind the table', () => {
  test.each([
    [
      '| 议题一览 |  |  |\n| --- | --- | --- |\n| 序号 | 议题 | 议定意见 |\n| 1 | 供水 | 同意。 |\n| 2 | 供热 | 暂缓。 |',
      { head: ['议题一览'], items: ['1供水|1供水同意。', '2供热|2供热暂缓。'], sections: ['序号 | 议题 | 议定意见'] },
    ],
    [
      '# 例会纪要\n\n| 序号 | 议题 | 议定意见 |\n| --- | --- | --- |\n| 1 | 供水 | 同意。 |\n| 2 | 供热 | 暂缓。 |\n\n会议要求各部门抓好落实，按期办结。',
      { head: ['例会纪要'], items: ['1供水|1供水同意。', '2供热|2供热暂缓。'], sections: ['序号 | 议题 | 议定意见'], tail: ['会议要求各部门抓好落实，按期办结。'] },
    ],
    [
      '# 例会纪要\n\n| 序号 | 单位 | 电话 |\n| --- | --- | --- |\n| 1 | 县水利局 | 12 |\n\n会议要求各部门抓好落实，按期办结。',
      { head: ['例会纪要', '序号单位电话', '1县水利局12'], items: ['要求各部门抓好落实|'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source, 'markdown')).toEqual(parts)
  })
})

describe('会议还研究了其他事项。 closes the business with a signature below, and not with more', () => {
  test.each([
    [
      '一、审议预算\n会议同意。\n会议还研究了其他事项。\n县政府办公室整理\n2026年3月14日',
      { items: ['一、审议预算|会议同意。'], sections: ['会议还研究了其他事项。'], tail: ['县政府办公室整理', '2026年3月14日'], numbering: ['一、'] },
    ],
    [
      '一、审议预算\n会议同意。\n会议还研究了其他事项。\n供水管网改造\n供热锅炉检修\n老桥加固\n校舍维修\n村道硬化',
      { items: ['一、审议预算|会议同意。/会议还研究了其他事项。/供水管网改造/供热锅炉检修/老桥加固/校舍维修/村道硬化'], numbering: ['一、'] },
    ],
    [
      '一、审议预算\n会议同意。\n会议还研究了其他事项。\n县财政局要抓紧拨款，按期办结。',
      { items: ['一、审议预算|会议同意。/会议还研究了其他事项。/县财政局要抓紧拨款，按期办结。'], numbering: ['一、'] },
    ],
    [
      '一、审议预算\n会议同意。\n会议还研究了其他事项。\n拨款，县财政局办理',
      { items: ['一、审议预算|会议同意。/会议还研究了其他事项。/拨款，县财政局办理'], numbering: ['一、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})
