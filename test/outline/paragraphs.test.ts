/** Minutes whose items, all or some, are paragraphs without a number. */
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'
import { everyPart } from './every-part.js'

describe('a section without numbers: each paragraph that takes up a matter, or that follows a decision', () => {
  test.each([
    [
      '一、议定事项\n预算\n会议同意。\n会议审议了供水。\n（附表一）\n二、报告事项\n供热\n决议：洽悉。\n修桥\n决议：通过。',
      { items: ['预算|会议同意。', '审议了供水|（附表一）', '供热|决议：洽悉。', '修桥|决议：通过。'], sections: ['一、议定事项', '二、报告事项'], numbering: ['一、 二、'] },
    ],
    [
      '一、讨论事项\n（附表）\n预算\n说明：水价不变。\n决议：通过。\n二、修桥\n会议同意。',
      { head: ['（附表）'], items: ['预算|说明：水价不变。/决议：通过。', '二、修桥|会议同意。'], sections: ['一、讨论事项'], numbering: ['一、 二、'] },
    ],
    [
      '一、讨论事项\n预算\n说明：水价不变。\n供水\n二、修桥\n会议同意。',
      { items: ['预算|说明：水价不变。/供水', '二、修桥|会议同意。'], sections: ['一、讨论事项'], numbering: ['一、 二、'] },
    ],
    [
      '一、议定事项\n会议审议了预算。\n会议还研究了其他事项。\n会议听取了供水汇报。',
      { items: ['审议了预算|', '研究了其他事项|', '听取了供水汇报|'], sections: ['一、议定事项'], numbering: ['一、'] },
    ],
    [
      '一、审议事项\n会议审议了预算。\n会议还研究了其他事项。\n二、临时动议\n（如会议资料）\n三、供热',
      { items: ['审议了预算|', '研究了其他事项|', '三、供热|'], sections: ['一、审议事项', '（如会议资料）', '二、临时动议'], numbering: ['一、 二、 三、'] },
    ],
    [
      '一、供水\n会议同意。\n二、临时动议\n无。\n散会',
      { items: ['一、供水|会议同意。'], sections: ['无。', '二、临时动议', '散会'], numbering: ['一、 二、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('before the first number, only behind 现纪要如下', () => {
  test.each([
    [
      '3月1日，县长田野主持召开会议，现纪要如下：\n会议传达学习了全省会议精神。\n会议要求抓落实。\n一、审议预算\n会议同意。\n二、供水\n会议同意。',
      { head: ['3月1日，县长田野主持召开会议，现纪要如下：'], items: ['传达学习了全省会议精神|会议要求抓落实。', '一、审议预算|会议同意。', '二、供水|会议同意。'], numbering: ['一、 二、'] },
    ],
    [
      '3月1日，县长田野主持召开会议。\n会议传达学习了全省会议精神。\n一、审议预算\n会议同意。',
      { head: ['3月1日，县长田野主持召开会议。', '会议传达学习了全省会议精神。'], items: ['一、审议预算|会议同意。'], numbering: ['一、'] },
    ],
    [
      '时间：3月1日\n会议审议了预算。\n一、供水\n会议同意。',
      { head: ['会议审议了预算。'], fields: ['time:3月1日'], items: ['一、供水|会议同意。'], numbering: ['一、'] },
    ],
    [
      '3月1日，县长田野主持召开会议，现纪要如下：\n会议研究了其他事项。\n一、审议报告\n会议同意。',
      { head: ['3月1日，县长田野主持召开会议，现纪要如下：'], items: ['一、审议报告|会议同意。'], sections: ['会议研究了其他事项。'], numbering: ['一、'] },
    ],
    [
      '3月1日，县长田野主持召开会议，现纪要如下：\n会议研究区两会相关事宜。\n（一）审议报告\n会议同意。\n（二）审议名单\n会议同意。',
      { head: ['3月1日，县长田野主持召开会议，现纪要如下：'], items: ['（一）审议报告|会议同意。', '（二）审议名单|会议同意。'], sections: ['会议研究区两会相关事宜。'], numbering: ['（一） （二）'] },
    ],
    [
      '3月1日，县长田野主持召开会议，现纪要如下：\n会议传达学习了全省会议精神。\n会议研究区两会相关事宜。\n（一）审议报告\n会议同意。\n（二）审议名单\n会议同意。',
      { head: ['3月1日，县长田野主持召开会议，现纪要如下：'], items: ['传达学习了全省会议精神|', '（一）审议报告|会议同意。', '（二）审议名单|会议同意。'], sections: ['会议研究区两会相关事宜。'], numbering: ['（一） （二）'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('the closing 会议还研究了其他事项。', () => {
  test.each([
    [
      '一、审议预算\n会议同意。\n会议还研究了其他事项。\n（共印20份）',
      { items: ['一、审议预算|会议同意。'], sections: ['会议还研究了其他事项。'], tail: ['（共印20份）'], numbering: ['一、'] },
    ],
    [
      '一、审议预算\n会议同意。\n（共印20份）\n会议还研究了其他事项。',
      { items: ['一、审议预算|会议同意。'], sections: ['会议还研究了其他事项。'], tail: ['（共印20份）'], numbering: ['一、'] },
    ],
    [
      '县长田野主持召开县政府常务会议。纪要如下：\n会议审议了预算。\n会议还研究了其他事项。',
      { head: ['县长田野主持召开县政府常务会议。纪要如下：'], items: ['审议了预算|', '研究了其他事项|'] },
    ],
    [
      '一、审议预算\n会议同意。\n会议还研究了供水。',
      { items: ['一、审议预算|会议同意。/会议还研究了供水。'], numbering: ['一、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('who came, as the last paragraph', () => {
  test.each([
    [
      '一、审议预算\n会议同意。\n县水利局、县财政局负责人参加了会议。',
      { items: ['一、审议预算|会议同意。'], tail: ['县水利局、县财政局负责人参加了会议。'], numbering: ['一、'] },
    ],
    [
      '一、县水利局、县财政局负责人参加会议',
      { items: ['一、县水利局、县财政局负责人参加会议|'], numbering: ['一、'] },
    ],
    [
      '县长田野主持召开县政府常务会议。纪要如下：\n会议审议了预算。\n县水利局负责人参加了会议。\n会议研究了供水。',
      { head: ['县长田野主持召开县政府常务会议。纪要如下：'], items: ['审议了预算|'], tail: ['县水利局负责人参加了会议。', '会议研究了供水。'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('a list of attendees or the print run ends them', () => {
  test.each([
    [
      '县长田野主持召开县政府常务会议。纪要如下：\n会议审议了预算。\n会议同意。\n（共印20份）\n会议研究了供水。',
      { head: ['县长田野主持召开县政府常务会议。纪要如下：'], items: ['审议了预算|会议同意。'], tail: ['（共印20份）', '会议研究了供水。'] },
    ],
    [
      '出席：田野\n会议审议了预算。\n出席：白露\n会议研究了供水。',
      { fields: ['present:田野', 'present:白露'], items: ['审议了预算|'], tail: ['会议研究了供水。'] },
    ],
    [
      '时间：3月1日\n会议指出，供水是民生大事，要抓好落实。\n出席：田野\n会议研究了供水。',
      { fields: ['time:3月1日', 'present:田野'], items: ['供水是民生大事|'], tail: ['会议研究了供水。'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('会议指出 as the first business, where it says something', () => {
  test.each([
    [
      '田野致词。\n会议指出，供水是民生大事，要抓好落实。\n会议要求节水。',
      { head: ['田野致词。'], items: ['供水是民生大事|会议要求节水。'] },
    ],
    [
      '田野致词。\n会议指出，要节水。',
      { head: ['田野致词。', '会议指出，要节水。'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('agreed to next: another matter, if another document', () => {
  test.each([
    [
      '县长田野主持召开县政府常务会议。纪要如下：\n会议原则同意《供水办法》。\n会议原则同意《供水办法》印发。\n会议审议并通过了《供热办法》。',
      { head: ['县长田野主持召开县政府常务会议。纪要如下：'], items: ['原则同意《供水办法》|会议原则同意《供水办法》印发。', '审议并通过了《供热办法》|'] },
    ],
    [
      '县长田野主持召开县政府常务会议。纪要如下：\n会议研究了供水。\n会议同意《供水办法》。',
      { head: ['县长田野主持召开县政府常务会议。纪要如下：'], items: ['研究了供水|', '同意《供水办法》|'] },
    ],
    [
      '县长田野主持召开县政府常务会议。纪要如下：\n会议研究了《供水办法》。\n会议强调节水。\n会议同意《供水办法》。\n会议一致同意《供热办法》。',
      { head: ['县长田野主持召开县政府常务会议。纪要如下：'], items: ['研究了《供水办法》|会议强调节水。/会议同意《供水办法》。', '一致同意《供热办法》|'] },
    ],
    [
      '会议同意《供水办法》，由县政府办公室印发。\n会议一致通过《供热办法》。',
      { items: ['同意《供水办法》|', '一致通过《供热办法》|'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('reports that only refer to the papers are no items', () => {
  test.each([
    [
      '一、行政室報告上次會議決議執行情形\n（如會議資料）\n二、預算\n決議：通過。',
      { items: ['二、預算|決議：通過。'], sections: ['一、行政室報告上次會議決議執行情形', '（如會議資料）'], numbering: ['一、 二、'] },
    ],
    [
      '一、行政室報告上次會議決議執行情形\n洽悉。\n二、預算\n決議：通過。',
      { items: ['一、行政室報告上次會議決議執行情形|洽悉。', '二、預算|決議：通過。'], numbering: ['一、 二、'] },
    ],
    [
      '一、行政室報告上次會議決議執行情形\n（如會議資料）\n洽悉。\n二、預算\n決議：通過。',
      { items: ['一、行政室報告上次會議決議執行情形|（如會議資料）/洽悉。', '二、預算|決議：通過。'], numbering: ['一、 二、'] },
    ],
    [
      '一、行政室報告上次會議決議執行情形\n二、預算\n決議：通過。',
      { items: ['一、行政室報告上次會議決議執行情形|', '二、預算|決議：通過。'], numbering: ['一、 二、'] },
    ],
    [
      '一、預算\n（如會議資料）\n二、修桥\n決議：通過。',
      { items: ['一、預算|（如會議資料）', '二、修桥|決議：通過。'], numbering: ['一、 二、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('what says that nothing was moved, and a list of points in a section', () => {
  test.each([
    [
      '一、供水\n会议同意。\n二、臨時動議\n無。\n三、報告事項\n略',
      { items: ['一、供水|会议同意。'], sections: ['無。', '二、臨時動議', '略', '三、報告事項'], numbering: ['一、 二、 三、'] },
    ],
    [
      '一、讨论事项\n预算\n决议：通过。\n一是要节水。\n（附表）\n供水\n决议：缓议。',
      { items: ['预算|决议：通过。/一是要节水。/（附表）', '供水|决议：缓议。'], sections: ['一、讨论事项'], numbering: ['一、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('the closing is an item where another has no number', () => {
  test.each([
    [
      '3月1日，县长田野主持召开会议，现纪要如下：\n会议传达学习了全省会议精神。\n一、审议预算\n会议同意。\n会议还研究了其他事项。',
      { head: ['3月1日，县长田野主持召开会议，现纪要如下：'], items: ['传达学习了全省会议精神|', '一、审议预算|会议同意。', '研究了其他事项|'], numbering: ['一、'] },
    ],
    [
      '会议审议了预算。\n会议还研究了人事任免事项。\n会议还研究了其他有关工作。',
      { items: ['审议了预算|', '研究了人事任免事项|', '研究了其他有关工作|'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('a label above the first paragraph ends nothing', () => {
  test.each([
    [
      '县政府常务会议\n时间：3月1日\n会议审议了预算。',
      { head: ['县政府常务会议'], fields: ['time:3月1日'], items: ['审议了预算|'] },
    ],
    [
      '县政府常务会议\n会议审议了预算。\n时间：3月1日\n会议研究了供水。',
      { head: ['县政府常务会议'], fields: ['time:3月1日'], items: ['审议了预算|'], tail: ['会议研究了供水。'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('behind 纪要如下 a paragraph that takes up a matter, and none that only says something or that groups', () => {
  test.each([
    [
      '3月1日，县长田野主持召开会议，现将有关事项纪要如下\n会议传达学习了全省会议精神。\n一、审议预算\n会议同意。',
      { head: ['3月1日，县长田野主持召开会议，现将有关事项纪要如下'], items: ['传达学习了全省会议精神|', '一、审议预算|会议同意。'], numbering: ['一、'] },
    ],
    [
      '3月1日，县长田野主持召开会议，就如下事项作了研究。\n会议传达学习了全省会议精神。\n一、审议预算\n会议同意。',
      { head: ['3月1日，县长田野主持召开会议，就如下事项作了研究。', '会议传达学习了全省会议精神。'], items: ['一、审议预算|会议同意。'], numbering: ['一、'] },
    ],
    [
      '3月1日，县长田野主持召开会议，现纪要如下：\n会议指出，供水是民生大事，要抓好落实。\n一、审议预算\n会议同意。',
      { head: ['3月1日，县长田野主持召开会议，现纪要如下：', '会议指出，供水是民生大事，要抓好落实。'], items: ['一、审议预算|会议同意。'], numbering: ['一、'] },
    ],
    [
      '3月1日，县长田野主持召开会议，现纪要如下：\n会议通报了信访问题整改情况。\n一、审议报告\n会议同意。',
      { head: ['3月1日，县长田野主持召开会议，现纪要如下：'], items: ['通报了信访问题整改情况|', '一、审议报告|会议同意。'], numbering: ['一、'] },
    ],
    [
      '3月1日，县长田野主持召开会议，现纪要如下：\n会议传达学习了全省会议精神。\n会议要求抓落实。\n会议研究区两会相关事宜\n（一）审议报告\n会议同意。\n（二）审议名单\n会议同意。',
      { head: ['3月1日，县长田野主持召开会议，现纪要如下：'], items: ['传达学习了全省会议精神|会议要求抓落实。', '（一）审议报告|会议同意。', '（二）审议名单|会议同意。'], sections: ['会议研究区两会相关事宜'], numbering: ['（一） （二）'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('paragraphs with their heading before them', () => {
  const HEAD = '河湾开发区主任办公会议纪要\n\n2020年3月2日，主任田野主持召开第6次主任办公会议。纪要如下：\n\n'
  const titles = (body: string): string[] => parseMinutes(HEAD + body).items.map(({ title }) => title)

  test('are items, and what follows one of them is its text', () => {
    const body =
      '关于工程款结算问题。会议听取了建设局的汇报。会议同意结算。\n\n去年以来，群众意见很大。会议要求抓紧。\n\n' +
      '关于《住房改革办法》，会议讨论并通过了该办法。\n\n关于征地补偿。去年以来，补偿款迟迟不到位。\n\n抄报：市委办公室。\n'
    expect(titles(body)).toEqual(['关于工程款结算问题', '关于《住房改革办法》', '关于征地补偿'])
  })

  test.each([
    ['one alone', '会议听取了供水情况汇报。会议同意。\n\n关于工程款结算问题。会议同意结算。\n'],
    ['where numbers part the text', '一、供水\n会议同意。\n二、供热\n关于热价。会议同意。\n关于热源。会议同意。\n'],
  ])('not %s', (_, body) => {
    expect(titles(body).some((title) => title.startsWith('关于'))).toBe(false)
  })
})

describe('a section that is a list: each of it', () => {
  const HEAD = '# 社区例会会议纪要\n\n## 会议纪要\n\n'
  test.each([
    ['- 回顾供水工作，意见不多\n- 评审检修计划\n  - 由田野整理\n- 田野出任组长', ['回顾供水工作|', '评审检修计划|由田野整理', '田野出任组长|']],
    // What was said or settled goes with the matter above it
    ['- 回顾供水工作\n- 会议决定下月检修\n- 决定由田野整理\n- 请白露联系', ['回顾供水工作|会议决定下月检修/决定由田野整理/请白露联系']],
    ['- 回顾供水工作\n- 结论：下月检修', ['回顾供水工作|结论：下月检修']],
    // A list behind a paragraph is of that
    ['回顾供水工作\n\n- 评审检修计划\n- 田野出任组长', ['回顾供水工作|评审检修计划/田野出任组长']],
  ])('%j', (source, items) => {
    expect(everyPart(HEAD + source, 'markdown').items).toEqual(items)
  })
})

describe('a heading below which nothing is told', () => {
  test.each(['自由发言', '主席结论', '谈话时间'])('%s is no business', (heading) => {
    expect(everyPart(`一、供水\n会议同意。\n二、供热\n会议暂缓。\n三、${heading}`)).toMatchObject({ items: ['一、供水|会议同意。', '二、供热|会议暂缓。'], sections: [`三、${heading}`] })
  })

  test.each([
    ['words stand below', '自由发言\n田野问了水价。'],
    ['it is another one', '道路养护'],
    ['it says more', '自由发言时间延长问题'],
  ])('is an item where %s', (_, heading) => {
    expect(everyPart(`一、供水\n会议同意。\n二、供热\n会议暂缓。\n三、${heading}`).items).toHaveLength(3)
  })
})
