/** Headings without a number in the tree. */
import { describe, expect, test } from 'vitest'
import { everyPart } from './every-part.js'

describe('会议纪要 above all is the letterhead, and a section below the name', () => {
  test.each([
    [
      '# TC 例会\n\n## 会议纪要\n\n### 供水\n\n会议同意。\n\n### 供热\n\n会议同意。',
      { head: ['TC例会'], items: ['供水|会议同意。', '供热|会议同意。'], sections: ['会议纪要'] },
    ],
    [
      '# 会议纪要\n\n## 供水\n\n会议同意。\n\n## 供热\n\n会议同意。',
      { head: ['会议纪要'], items: ['供水|会议同意。', '供热|会议同意。'] },
    ],
    [
      '# 县水利局\n\n## 周例会会议纪要\n\n## 供水\n\n会议同意。\n\n## 供热\n\n会议同意。',
      { head: ['县水利局', '周例会会议纪要'], items: ['供水|会议同意。', '供热|会议同意。'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source, 'markdown')).toEqual(parts)
  })
})

describe('a heading that is a label is a field at the head and at the end, and text inside an item', () => {
  test.each([
    [
      '# 例会纪要\n\n## 参会人员\n\n- 田野\n- 白露\n\n### 请假人员\n\n- 成功\n\n## 供水\n\n会议同意。\n\n## 抄送\n\n- 县委办公室',
      { head: ['例会纪要'], fields: ['present:田野/白露', 'absent:成功', 'copyTo:县委办公室'], items: ['供水|会议同意。'] },
    ],
    [
      '# 例会纪要\n\n## 供水\n\n会议同意。\n\n## 会议时间\n\n3月1日\n\n## 供热\n\n会议同意。',
      { head: ['例会纪要'], items: ['供水|会议同意。/会议时间/3月1日', '供热|会议同意。'] },
    ],
    [
      '# 例会纪要\n\n## 会议时间：\n\n3月1日\n\n## 供水\n\n会议同意。',
      { head: ['例会纪要'], fields: ['time:3月1日'], items: ['供水|会议同意。'] },
    ],
    [
      '# 例会纪要\n\n**出席人员**\n\n田野、白露\n\n## 审议预算\n\n会议同意。\n',
      { head: ['例会纪要'], fields: ['present:田野、白露'], items: ['审议预算|会议同意。'] },
    ],
    [
      '# 例会纪要\n\n## 参会情况\n\n出席：田野\n\n## 审议预算\n\n会议同意。\n',
      { head: ['例会纪要'], fields: ['present:', 'present:田野'], items: ['审议预算|会议同意。'] },
    ],
    [
      '编号：3　密级：一般\n----\n\n## 供水\n\n会议同意。\n\n## 供热\n\n会议同意。',
      { fields: ['documentNumber:3', 'ignored:一般'], items: ['供水|会议同意。', '供热|会议同意。'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source, 'markdown')).toEqual(parts)
  })
})

describe('会议决议： below the heading of an item is its label', () => {
  test.each([
    [
      '# 例会纪要\n\n## 议题一 供水\n\n会议同意。\n\n会议决议：\n\n1. 摸清底数\n\n## 议题二 供热\n\n会议同意。',
      { head: ['例会纪要'], items: ['议题一供水|会议同意。/会议决议：/1.摸清底数', '议题二供热|会议同意。'], numbering: ['议题一 议题二'] },
    ],
    [
      '# 例会纪要\n\n## 供水\n\n会议同意。\n\n会议决议：\n\n摸清底数。\n\n## 供热\n\n会议同意。',
      { head: ['例会纪要'], items: ['供水|会议同意。/会议决议：/摸清底数。', '供热|会议同意。'] },
    ],
    [
      '# 例会纪要\n\n## 供水\n\n会议同意。\n\n**遗留问题：**\n\n水价待定。\n\n## 供热\n\n会议同意。',
      { head: ['例会纪要'], items: ['供水|会议同意。/遗留问题：/水价待定。', '供热|会议同意。'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source, 'markdown')).toEqual(parts)
  })
})

describe('and beside numbered paragraphs a section', () => {
  test.each([
    [
      '一、供水\n会议同意。\n会议决议：\n一、供热\n会议同意。',
      { items: ['一、供水|会议同意。', '一、供热|会议同意。'], sections: ['会议决议：'], numbering: ['一、', '一、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('待办 and 散会 hold no business', () => {
  test.each([
    [
      '# 例会纪要\n\n## 供水\n\n会议同意。\n\n## 待办事项\n\n- 摸清底数\n\n## 供热\n\n会议同意。',
      { head: ['例会纪要'], items: ['供水|会议同意。', '供热|会议同意。'], sections: ['待办事项', '摸清底数'] },
    ],
    [
      '# 例会纪要\n\n## 供水\n\n会议同意。\n\n**散会**\n\n田野签字',
      { head: ['例会纪要'], items: ['供水|会议同意。'], sections: ['散会', '田野签字'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source, 'markdown')).toEqual(parts)
  })
})

describe('headings without a number among those with one: items if anything stands below them', () => {
  test.each([
    [
      '# 例会纪要\n\n## 供水\n\n- 摸清底数\n\n## 参考\n\n## 一、供热\n\n会议同意。\n\n## 附注',
      { head: ['例会纪要'], items: ['供水|摸清底数', '一、供热|会议同意。'], sections: ['参考', '附注'], numbering: ['一、'] },
    ],
    [
      '# 例会纪要\n\n## 一、供热\n\n会议同意。\n\n## 补充事项\n\n会议同意修桥。\n\n## 空白',
      { head: ['例会纪要'], items: ['一、供热|会议同意。', '补充事项|会议同意修桥。'], sections: ['空白'], numbering: ['一、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source, 'markdown')).toEqual(parts)
  })
})

describe('a list of two columns behind the last item, and a table inside one', () => {
  test.each([
    [
      '# 例会纪要\n\n一、审议预算\n\n会议同意。\n\n| 出席 | 田野 |\n| --- | --- |\n| 列席 | 白露 |\n',
      { head: ['例会纪要'], fields: ['present:田野', 'observers:白露'], items: ['一、审议预算|会议同意。'], numbering: ['一、'] },
    ],
    [
      '# 例会纪要\n\n一、审议预算\n\n| 事项 | 金额 | 时间 |\n| --- | --- | --- |\n| 时间 | 3月 | 4月 |\n\n会议同意。',
      { head: ['例会纪要'], items: ['一、审议预算|事项金额时间/时间3月4月/会议同意。'], numbering: ['一、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source, 'markdown')).toEqual(parts)
  })
})

describe('numbered headings below others, and below a section', () => {
  test.each([
    [
      '# 例会纪要\n\n## 参会人员\n\n田野\n\n## 一、供水\n\n会议同意。\n\n### （一）水价\n\n不变。\n\n### （二）管网\n\n改造。\n\n## 二、供热\n\n会议同意。',
      { head: ['例会纪要'], fields: ['present:田野'], items: ['一、供水|会议同意。/（一）水价/不变。/（二）管网/改造。', '二、供热|会议同意。'], numbering: ['一、 二、'] },
    ],
    [
      '# 例会纪要\n\n## 议定事项\n\n### 一、供水\n\n会议同意。\n\n### 二、供热\n\n会议同意。\n\n## 通报事项\n\n### 一、绿化\n\n知悉。',
      { head: ['例会纪要'], items: ['一、供水|会议同意。', '二、供热|会议同意。', '一、绿化|知悉。'], sections: ['议定事项', '通报事项'], numbering: ['一、 二、', '一、'] },
    ],
    [
      '# 例会纪要\n\n## 供水\n\n### 背景\n\n水情紧。\n\n#### 水源\n\n三处。\n\n### 结论\n\n会议同意。\n\n## 供热\n\n会议同意。',
      { head: ['例会纪要'], items: ['供水|背景/水情紧。/水源/三处。/结论/会议同意。', '供热|会议同意。'] },
    ],
    [
      '# 例会纪要\n\n## 议题\n\n### 供水\n\n会议同意。\n\n### 供热\n\n会议同意。\n\n## 抄送\n\n县委办公室',
      { head: ['例会纪要'], fields: ['copyTo:县委办公室'], items: ['供水|会议同意。', '供热|会议同意。'], sections: ['议题'] },
    ],
    [
      '# 例会纪要\n\n## 供水\n\n会议同意。\n\n## 出席人员\n\n- 田野\n\n时间：3月1日\n\n## 供热',
      { head: ['例会纪要'], fields: ['present:田野', 'time:3月1日'], items: ['供水|会议同意。', '供热|'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source, 'markdown')).toEqual(parts)
  })
})

describe('names of sections in plain text', () => {
  test.each([
    [
      '会议纪要\n时间：3月1日\n会议纪要\n一、供水\n会议同意。',
      { head: ['会议纪要', '会议纪要'], fields: ['time:3月1日'], items: ['一、供水|会议同意。'], numbering: ['一、'] },
    ],
    [
      '时间：3月1日\n会议内容\n一、供水\n会议同意。\n二、供热\n会议同意。\n临时动议\n一、绿化\n会议同意。',
      { fields: ['time:3月1日'], items: ['一、供水|会议同意。', '二、供热|会议同意。', '一、绿化|会议同意。'], sections: ['会议内容', '临时动议'], numbering: ['一、 二、', '一、'] },
    ],
    [
      '时间：3月1日\n主席致词\n略。\n报告事项\n一、供水\n洽悉。\n散会',
      { fields: ['time:3月1日'], items: ['一、供水|洽悉。'], sections: ['主席致词', '略。', '报告事项', '散会'], numbering: ['一、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('cells are no numbers, and rows of the head are fields', () => {
  test.each([
    [
      '| 时间 | 3月1日 |\n| --- | --- |\n| 地点 | 三楼 |\n\n一、供水\n\n会议同意。',
      { fields: ['time:3月1日', 'place:三楼'], items: ['一、供水|会议同意。'], numbering: ['一、'] },
    ],
    [
      '# 例会纪要\n\n一、供水\n\n| 1、甲 | 乙 |\n| --- | --- |\n| 2、丙 | 丁 |\n\n二、供热\n\n会议同意。',
      { head: ['例会纪要'], items: ['一、供水|1、甲乙/2、丙丁', '二、供热|会议同意。'], numbering: ['一、 二、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source, 'markdown')).toEqual(parts)
  })
})

describe('of any depth, and with 会议 at the end, once the business has begun', () => {
  test.each([
    [
      '# 例会纪要\n\n## 供水\n\n会议同意。\n\n# 供热\n\n会议同意。',
      { head: ['例会纪要'], items: ['供水|会议同意。', '供热|会议同意。'] },
    ],
    [
      '# 例会纪要\n\n## 供水\n\n会议同意。\n\n## 筹备动员会议\n\n会议同意。',
      { head: ['例会纪要'], items: ['供水|会议同意。', '筹备动员会议|会议同意。'] },
    ],
    [
      '# 县水利局\n\n## 筹备动员会议\n\n## 供水\n\n会议同意。',
      { head: ['县水利局', '筹备动员会议'], items: ['供水|会议同意。'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source, 'markdown')).toEqual(parts)
  })
})

describe('议题 is a field where it only announces, behind business too, and a section where it holds it', () => {
  test.each([
    [
      '# 例会纪要\n\n## 议题\n\n1. 供水\n2. 供热',
      { head: ['例会纪要'], fields: ['agenda:1.供水/2.供热'] },
    ],
    [
      '# 例会纪要\n\n## 议题(Agenda):\n\n1. 议题列表\n\n## 供水\n\n会议同意。',
      { head: ['例会纪要'], fields: ['agenda:1.议题列表'], items: ['供水|会议同意。'] },
    ],
    [
      '# 例会纪要\n\n## 上次议定事项落实情况\n\n均已落实。\n\n## 议题\n\n### 供热\n\n会议同意。',
      { head: ['例会纪要'], items: ['上次议定事项落实情况|均已落实。', '供热|会议同意。'], sections: ['议题'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source, 'markdown')).toEqual(parts)
  })
})

describe('会议记录 with headings below is no label', () => {
  test.each([
    [
      '# TC 例会\n\n## 会议记录\n\n### 供水\n\n会议同意。\n\n### 供热\n\n会议同意。',
      { head: ['TC例会'], items: ['供水|会议同意。', '供热|会议同意。'], sections: ['会议记录'] },
    ],
    [
      '# TC 例会\n\n## 会议记录\n\n记录人：白露\n\n### 供热\n\n会议同意。',
      { head: ['TC例会'], fields: ['recorder:白露'], items: ['供热|会议同意。'], sections: ['会议记录'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source, 'markdown')).toEqual(parts)
  })
})

describe('a form for each matter is an item with the rows below', () => {
  const form = (label: string, name: string) => `| ${label} | ${name} |\n| --- | --- |\n| 汇报单位 | 县水利局 |\n| 会议决定 | 同意。 |\n`
  const numbered = (number: string, name: string) => `| 议题编号 | ${number} |\n| --- | --- |\n| 议题名称 | ${name} |\n| 会议决定 | 同意。 |\n`

  test.each([
    ['by its name', `${form('议题名称', '修桥')}\n${form('议题名称', '修路')}`, ['修桥|汇报单位县水利局/会议决定同意。', '修路|汇报单位县水利局/会议决定同意。']],
    ['by number and name', `${numbered('2021-37', '修桥')}\n${numbered('2021-38', '修路')}`, ['2021-37修桥|议题名称修桥/会议决定同意。', '2021-38修路|议题名称修路/会议决定同意。']],
  ])('%s', (_, forms, items) => {
    expect(everyPart(`# 例会纪要\n\n${forms}`, 'markdown').items).toEqual(items)
  })

  test('and ends the one above, as one in it does not', () => {
    const above = '# 例会纪要\n\n## 一、供水\n\n会议同意。\n\n'
    expect(everyPart(`${above}${form('议题名称', '修桥')}\n${form('议题名称', '修路')}`, 'markdown').items).toHaveLength(3)
    expect(everyPart(`${above}${form('议题名称', '修桥')}`, 'markdown').items).toHaveLength(1)
  })
})

describe('a heading deeper than the items does not end their count', () => {
  test('### 议题1. / #### 方案比较 / ### 议题2.', () => {
    const source = '## 议题讨论\n\n### 议题1. 防水\n\n#### 方案比较\n\n1. 甲\n2. 乙\n\n决议：同意甲。\n\n### 议题2. 清扫\n\n决议：同意。'
    expect(everyPart(source, 'markdown')).toEqual({
      items: ['议题1.防水|方案比较/1.甲/2.乙/决议：同意甲。', '议题2.清扫|决议：同意。'],
      sections: ['议题讨论'],
      numbering: ['议题1. 议题2.'],
    })
  })
})
