/** Where each line stands in the tree of headings. */
import { describe, expect, test } from 'vitest'
import { everyPart } from './every-part.js'

describe('numbers of headings, of lists and of lists in lists count by themselves', () => {
  test.each([
    [
      '# 例会纪要\n\n## 1. 供水\n\n会议同意。\n\n1. 摸清底数\n2. 守住底线\n\n## 2. 供热\n\n会议同意。',
      { head: ['例会纪要'], items: ['1.供水|会议同意。/1.摸清底数/2.守住底线', '2.供热|会议同意。'], numbering: ['1. 2.'] },
    ],
    [
      '# 例会纪要\n\n## 1. 供水\n\n会议同意。\n\n2. 摸清底数\n\n## 2. 供热\n\n会议同意。',
      { head: ['例会纪要'], items: ['1.供水|会议同意。/2.摸清底数', '2.供热|会议同意。'], numbering: ['1. 2.'] },
    ],
    [
      '# 例会纪要\n\n1. 供水\n   1. 摸清底数\n   2. 守住底线\n2. 供热\n',
      { head: ['例会纪要'], items: ['1.供水|1.摸清底数/2.守住底线', '2.供热|'], numbering: ['1. 2.'] },
    ],
    [
      '---\ntitle: 例会\n---\n\n# 例会纪要\n\n1. 供水\n\n会议同意。',
      { head: ['例会纪要'], fields: ['title:例会'], items: ['1.供水|会议同意。'], numbering: ['1.'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source, 'markdown')).toEqual(parts)
  })
})

describe('the count goes on below the next section', () => {
  test.each([
    [
      '报告事项\n一、供水\n会议同意。\n讨论事项\n二、供热\n会议同意。\n四、修桥\n会议同意。',
      { items: ['一、供水|会议同意。', '二、供热|会议同意。', '四、修桥|会议同意。'], sections: ['报告事项', '讨论事项'], numbering: ['一、', '二、 四、'] },
    ],
    [
      '报告事项\n一、供水\n会议同意。\n讨论事项\n一、供热\n会议同意。\n二、修桥\n会议同意。',
      { items: ['一、供水|会议同意。', '一、供热|会议同意。', '二、修桥|会议同意。'], sections: ['报告事项', '讨论事项'], numbering: ['一、', '一、 二、'] },
    ],
    [
      '壹、報告事項\n一、供水\n二、供熱\n貳、討論事項\n三、預算\n決議：通過。\n五、修橋\n決議：通過。',
      { items: ['一、供水|', '二、供熱|', '三、預算|決議：通過。', '五、修橋|決議：通過。'], sections: ['壹、報告事項', '貳、討論事項'], numbering: ['壹、 貳、', '一、 二、', '三、 五、'] },
    ],
    [
      '一、讨论事项\n预算\n决议：通过。\n二、修桥\n会议同意。',
      { items: ['预算|决议：通过。', '二、修桥|会议同意。'], sections: ['一、讨论事项'], numbering: ['一、 二、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('a section that counts as its items do is the one before, in Markdown, too', () => {
  test.each([
    [
      '# 例会纪要\n\n## 一、讨论事项\n\n预算\n\n决议：通过。\n\n## 二、修桥\n\n会议同意。',
      { head: ['例会纪要'], items: ['预算|决议：通过。', '二、修桥|会议同意。'], sections: ['一、讨论事项'], numbering: ['一、 二、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source, 'markdown')).toEqual(parts)
  })
})

describe('第一部分 and 壹、 stand below nothing', () => {
  test.each([
    [
      '第一部分　会议概况\n3月1日，田野主持会议。\n第二部分　议题\n一、供水\n会议同意。\n二、供热\n会议同意。',
      { head: ['第一部分 会议概况', '3月1日，田野主持会议。'], items: ['一、供水|会议同意。', '二、供热|会议同意。'], sections: ['第二部分　议题'], numbering: ['一、 二、'] },
    ],
    [
      '七、主席致詞：略。\n壹、報告事項\n一、供水\n洽悉。\n貳、討論事項\n一、預算\n決議：通過。',
      { items: ['一、供水|洽悉。', '一、預算|決議：通過。'], sections: ['七、主席致詞：略。', '壹、報告事項', '貳、討論事項'], numbering: ['七、 壹、 貳、', '一、', '一、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('a number that fits no count is text', () => {
  test.each([
    [
      '一、审议预算\n会议同意。\n第九条　修桥\n会议同意。',
      { items: ['一、审议预算|会议同意。/第九条修桥/会议同意。'], numbering: ['一、'] },
    ],
    [
      '一、关于供水。会议要求：（一）摸清底数。\n（二）守住底线。\n二、供热\n会议同意。',
      { items: ['一、关于供水|（二）守住底线。', '二、供热|会议同意。'], numbering: ['一、 二、'] },
    ],
    [
      '一、关于供水。会议要求：（一）摸清底数。\n会议强调：（二）守住水源。\n（三）守住底线。\n二、供热\n会议同意。',
      { items: ['一、关于供水|会议强调：（二）守住水源。/（三）守住底线。', '二、供热|会议同意。'], numbering: ['一、 二、'] },
    ],
    [
      '一、关于供水\n（二）守住底线。\n二、供热\n会议同意。',
      { items: ['一、关于供水|', '（二）守住底线|', '二、供热|会议同意。'], numbering: ['一、 （二） 二、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('a numbered label is a field among items, and text inside one', () => {
  test.each([
    [
      '一、审议预算\n会议同意。\n二、出席：田野、白露\n三、修桥\n会议同意。',
      { fields: ['present:田野、白露'], items: ['一、审议预算|会议同意。', '三、修桥|会议同意。'], numbering: ['一、 二、 三、'] },
    ],
    [
      '一、审议预算\n（一）会议时间：3月1日\n（二）会议地点：三楼\n二、修桥\n会议同意。',
      { items: ['一、审议预算|（一）会议时间：3月1日/（二）会议地点：三楼', '二、修桥|会议同意。'], numbering: ['一、 二、'] },
    ],
    [
      '一、会议时间：3月1日\n二、修桥\n会议同意。',
      { fields: ['time:3月1日'], items: ['二、修桥|会议同意。'], numbering: ['一、 二、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('二、出席列席情况 holds labelled lines, wherever it stands', () => {
  test.each([
    [
      '一、出席列席情况\n出席：田野\n列席：白露\n二、审议预算\n会议同意。',
      { fields: ['present:田野', 'observers:白露'], items: ['二、审议预算|会议同意。'], sections: ['一、出席列席情况'], numbering: ['一、 二、'] },
    ],
    [
      '一、审议预算\n会议同意。\n二、出席列席情况\n出席：田野\n列席：白露',
      { fields: ['present:田野', 'observers:白露'], items: ['一、审议预算|会议同意。'], sections: ['二、出席列席情况'], numbering: ['一、 二、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('案由： on a line of its own names the item that is open', () => {
  test.each([
    [
      '第一案\n案由：供水案\n决议：通过。\n第二案\n提案单位：水利科\n案由：供热案\n决议：通过。',
      { items: ['第一案供水案|案由：供水案/决议：通过。', '第二案供热案|提案单位：水利科/案由：供热案/决议：通过。'], numbering: ['第一案 第二案'] },
    ],
    [
      '第一案　增设站牌\n决议：通过。\n案由：供热案\n决议：通过。',
      { items: ['第一案增设站牌|决议：通过。/案由：供热案/决议：通过。'], numbering: ['第一案'] },
    ],
    [
      '案由：供水案\n决议：通过。\n案由：供热案\n决议：缓议。',
      { items: ['案由供水案|决议：通过。', '案由供热案|决议：缓议。'], numbering: ['案由 案由'] },
    ],
    [
      '讨论事项\n案由：供水案\n决议：通过。',
      { items: ['案由供水案|决议：通过。'], sections: ['讨论事项'], numbering: ['案由'] },
    ],
    [
      '提案一　提案单位：水利科\n案由：供热案\n决议：通过。',
      { items: ['提案一供热案|案由：供热案/决议：通过。'], numbering: ['提案一'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('一是关于…: an item only where no other number is open', () => {
  test.each([
    [
      '经讨论，形成如下意见：\n一是关于违建拆除。会议同意拆除。\n二是关于夜市迁移。会议决定迁移。',
      { head: ['经讨论，形成如下意见：'], items: ['一是关于违建拆除|', '二是关于夜市迁移|'], numbering: ['一是 二是'] },
    ],
    [
      '经讨论，形成如下意见：\n一是要拆除违建。\n二是要迁移夜市。',
      { head: ['经讨论，形成如下意见：', '一是要拆除违建。', '二是要迁移夜市。'] },
    ],
    [
      '一、城市管理\n一是关于违建拆除。会议同意拆除。\n二是关于夜市迁移。会议决定迁移。',
      { items: ['一、城市管理|一是关于违建拆除。会议同意拆除。/二是关于夜市迁移。会议决定迁移。'], numbering: ['一、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('议题：… opens items where it stands twice', () => {
  test.each([
    [
      '议题：审议预算\n决议：同意。\n议题：研究供水\n决议：暂缓。',
      { items: ['议题审议预算|决议：同意。', '议题研究供水|决议：暂缓。'], numbering: ['议题 议题'] },
    ],
    [
      '议题：审议预算\n一、预算\n会议同意。',
      { fields: ['agenda:审议预算'], items: ['一、预算|会议同意。'], numbering: ['一、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('a label inside an item, and one behind the last', () => {
  test.each([
    [
      '一、审议预算\n列席：白露\n会议同意。\n二、供水\n列席：成功\n会议同意。\n出席：田野',
      { fields: ['present:田野', 'observers:白露', 'observers:成功'], items: ['一、审议预算|列席：白露/会议同意。', '二、供水|列席：成功/会议同意。'], numbering: ['一、 二、'] },
    ],
    [
      '一、审议预算\n汇报人：白露\n列席：安全\n会议同意。\n二、供水\n汇报人：成功\n列席：安然\n会议同意。',
      { fields: ['observers:安全', 'observers:安然'], items: ['一、审议预算|汇报人：白露/列席：安全/会议同意。', '二、供水|汇报人：成功/列席：安然/会议同意。'], numbering: ['一、 二、'] },
    ],
    [
      '一、审议预算\n会议同意。\n议题列席：白露\n出席：田野',
      { fields: ['present:田野', 'observers:白露'], items: ['一、审议预算|会议同意。/议题列席：白露'], numbering: ['一、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('抄： and 送： behind the business only where they name recipients', () => {
  test.each([
    [
      '一、审议预算\n抄：会议要求抄清底数。\n二、供水\n会议同意。\n送：县委办公室、县政府办公室',
      { fields: ['copyTo:县委办公室、县政府办公室'], items: ['一、审议预算|抄：会议要求抄清底数。', '二、供水|会议同意。'], numbering: ['一、 二、'] },
    ],
    [
      '一、审议预算\n会议同意。\n抄送：县委办公室',
      { fields: ['copyTo:县委办公室'], items: ['一、审议预算|会议同意。'], numbering: ['一、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('rules between the lines, and where the business closes', () => {
  test.each([
    [
      '一、审议预算\n会议同意。\n————\n二、供水\n--\n会议同意。\n（共印20份）\n田野',
      { items: ['一、审议预算|会议同意。', '二、供水|--/会议同意。'], tail: ['————', '（共印20份）', '田野'], numbering: ['一、 二、'] },
    ],
    [
      '一、审议预算\n会议同意。\n散会\n田野签字',
      { items: ['一、审议预算|会议同意。'], sections: ['散会', '田野签字'], numbering: ['一、'] },
    ],
    [
      '一、审议预算\n会议同意。\n（共印20份）\n出席：田野\n地点：三楼',
      { fields: ['present:田野', 'place:三楼'], items: ['一、审议预算|会议同意。'], tail: ['（共印20份）'], numbering: ['一、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('points of an item, in its lines or behind a colon', () => {
  test.each([
    [
      '一、供水\n会议要求：1.摸清底数。\n2.守住底线。\n会议强调：\n1.节水。\n2.节电。\n二、供热\n会议同意。',
      { items: ['一、供水|会议要求：1.摸清底数。/2.守住底线。/会议强调：/1.节水。/2.节电。', '二、供热|会议同意。'], numbering: ['一、 二、'] },
    ],
    [
      '一、供水\n会议要求摸清底数，1.由水利科办理；2.由财政科拨款；\n3.由住建科复核。\n二、供热',
      { items: ['一、供水|会议要求摸清底数，1.由水利科办理；2.由财政科拨款；/3.由住建科复核。', '二、供热|'], numbering: ['一、 二、'] },
    ],
    [
      '一、供水（一）水价。不变。\n（二）管网。改造。\n会议同意。\n（三）水源。保护。\n二、供热',
      { items: ['一、供水（一）水价|（二）管网。改造。/会议同意。/（三）水源。保护。', '二、供热|'], numbering: ['一、 二、'] },
    ],
    [
      '时间：3月1日\n1. 审议预算\n会议决定：\n1. 由水利科办理。\n2. 由财政科拨款。\n2. 供热\n会议同意。',
      { fields: ['time:3月1日'], items: ['1.审议预算|会议决定：/1.由水利科办理。/2.由财政科拨款。', '2.供热|会议同意。'], numbering: ['1. 2.'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('a label that no tail has stays in its item, one that has ends it', () => {
  test.each([
    [
      '一、审议预算\n会议同意。\n地点：三楼\n二、供热\n会议同意。',
      { items: ['一、审议预算|会议同意。/地点：三楼', '二、供热|会议同意。'], numbering: ['一、 二、'] },
    ],
    [
      '一、审议预算\n会议同意。\n抄：会议要求抄清底数。\n送：县委办公室、县政府办公室。',
      { fields: ['copyTo:县委办公室、县政府办公室。'], items: ['一、审议预算|会议同意。/抄：会议要求抄清底数。'], numbering: ['一、'] },
    ],
    [
      '时间：3月1日\n一、供水\n（共印20份）\n时间：3月2日',
      { fields: ['time:3月1日', 'time:3月2日'], items: ['一、供水|'], tail: ['（共印20份）'], numbering: ['一、'] },
    ],
    [
      '一、供水\n会议同意。\n打印本页\n二、供热',
      { items: ['一、供水|会议同意。', '二、供热|'], tail: ['打印本页'], numbering: ['一、 二、'] },
    ],
    [
      '一、供水\n会议同意。\n县政府办公室　2023年6月12日印发\n县委办公室',
      { items: ['一、供水|会议同意。'], tail: ['县政府办公室2023年6月12日印发', '县委办公室'], numbering: ['一、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})
