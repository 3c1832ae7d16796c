import { describe, expect, test } from 'vitest'
import { itemsIn, outlineOfText } from './outline-of-text.js'

describe('numbered minutes', () => {
  test.each([
    ['一、审议预算\n会议同意。\n二、听取供水汇报\n会议要求抓落实。', ['一、|审议预算', '二、|听取供水汇报']],
    ['1、审议预算\n会议同意。\n2、听取供水汇报\n会议同意。\n三、研究人事\n会议同意。', ['1、|审议预算', '2、|听取供水汇报', '三、|研究人事']],
    ['一、会议时间：3月1日\n二、会议地点：三楼\n三、会议内容\n（一）审议预算\n会议同意。\n（二）研究供水\n会议同意。', ['（一）|审议预算', '（二）|研究供水']],
    ['一、报告事项\n（一）供水情况\n会议同意。\n二、讨论事项\n（一）预算\n会议同意。', ['（一）|供水情况', '（一）|预算']],
    ['一、审议预算\n会议要求：\n（一）摸清底数。\n（二）守住底线。\n二、研究供水\n会议同意。', ['一、|审议预算', '二、|研究供水']],
    ['捌、臨時動議：無。\n玖、散會：下午4時', []],
    ['一、討論事項\n1.審查預算\n決議：通過。\n二、臨時動議\n無。', ['1.|審查預算']],
    ['一、臨時動議\n審查預算\n決議：通過。', ['|審查預算']],
    ['一、主席報告出席董事已達法定席次，宣布開會。\n二、審查預算\n決議：通過。', ['二、|審查預算']],
    ['一、审查宣布开会的办法\n决议：通过。', ['一、|审查宣布开会的办法']],
    // the count goes on below the next section; 3. in an item is text
    ['一、报告事项\n第1案\n案由：供水\n第2案\n案由：供热\n二、讨论事项\n第3案\n案由：预算\n决议：通过。', ['第1案|供水', '第2案|供热', '第3案|预算']],
    ['一、报告事项\n1.供水情况\n2.供热情况\n二、讨论事项\n3.预算\n决议：通过。', ['1.|供水情况', '2.|供热情况', '3.|预算']],
    ['一、审议预算\n1.摸清底数。\n2.守住底线。\n二、研究供水\n3.5亿元已到位。', ['一、|审议预算', '二、|研究供水']],
    ['1　主体结构封顶\n会议明确：\n1.1　节点不再顺延。\n1.2　由县水利局办理。\n2　审查《方案》\n会议同意。', ['1|主体结构封顶', '2|审查《方案》']],
    ['一、审议预算\n1.甲。\n2.乙。\n3 月底前完成。\n二、研究供水\n会议同意。', ['一、|审议预算', '二、|研究供水']],
    ['A.　审议预算\n会议同意。\nB.　研究供水\n会议同意。', ['A.|审议预算', 'B.|研究供水']],
    ['议　题：审议预算\n决　议：同意。\n————\n议　题：研究供水\n决　议：暂缓。', ['议题|审议预算', '议题|研究供水']],
    ['01\n审议预算\n会议同意。\n02\n研究供水\n会议同意。', ['01|审议预算', '02|研究供水']],
    ['[一] 审议预算\n会议同意。\n[二] 供水怎么办？\n会议同意。', ['[一]|审议预算', '[二]|供水怎么办？']],
    ['议题3　2020年第二批录用人员名单\n会议同意。\n议题4　7月份通报\n会议同意。', ['议题3|2020年第二批录用人员名单', '议题4|7月份通报']],
    ['第一案　供水办法\n案由：修正供水办法，提请讨论。\n决议：通过。\n第二案　供热办法\n案由：修正供热办法。\n决议：通过。', ['第一案|供水办法', '第二案|供热办法']],
    ['一、案由：增设站牌\n决议：通过。\n二、案由：修桥\n决议：通过。', ['一、|增设站牌', '二、|修桥']],
    // what was announced is taken up under the same numbers
    ['议程\n（一）审议预算\n（二）供水\n\n————————\n\n（一）审议预算\n会议同意。\n（二）供水\n会议同意。', ['（一）|审议预算', '（二）|供水']],
    ['——上午——\n一、审议预算\n会议同意。\n——下午——\n一、研究供水\n会议同意。', ['一、|审议预算', '一、|研究供水']],
    // what the meeting said of one matter, numbered
    ['一、关于学习\n（一）会议传达学习了精神。\n（二）会议要求，抓好落实。\n二、关于供水\n会议同意。', ['一、|关于学习', '二、|关于供水']],
    ['一、会议研究有关事宜\n（一）会议听取了供水汇报。\n（二）会议审议了预算。', ['（一）|会议听取了供水汇报', '（二）|会议审议了预算']],
    // 一是关于…: items where no other numbers part the text, points of an item where they do
    ['经讨论,形成如下意见:\n一是关于违建拆除。会议同意拆除。\n二是关于夜市迁移。会议决定迁移。', ['一是|关于违建拆除', '二是|关于夜市迁移']],
    ['一、审议预算\n会议要求：\n一是关于资金。要管好。\n二是关于进度。要加快。', ['一、|审议预算']],
  ])('%j', (source, items) => {
    expect(itemsIn(source)).toEqual(items)
  })

  test('a closing 会议还研究了其他事项。 is no item', () => {
    expect(itemsIn('一、审议预算\n会议同意。\n会议还研究了其他事项。')).toEqual(['一、|审议预算'])
  })

  test('but it is what the meeting did below a heading of the same words', () => {
    const { located, items } = outlineOfText('一、审议预算\n会议同意。\n二、研究有关干部问题\n会议研究了有关干部问题。')
    expect(items.map(({ body }) => located.value(body))).toEqual(['会议同意。', '会议研究了有关干部问题。'])
  })

  test('a signature is no part of the last item', () => {
    const { located, items } = outlineOfText('一、审议预算\n会议同意。\n青川供水有限公司董事会\n2023年5月8日')
    expect(items.map((item) => located.value(item))).toEqual(['一、审议预算会议同意。'])
  })
})

describe('a table', () => {
  const table = '| 序号 | 议题 | 会议情况 |\n|---|---|---|\n| 1 | 审议预算 | 会议同意。 |\n| | | 会议要求抓落实。 |\n| 2 | 研究供水 | 会议同意。 |\n'

  test('a row that names no matter goes on with the one above', () => {
    const { located, items } = outlineOfText(table, 'markdown')
    expect(items.map(({ title }) => located.value(title))).toEqual(['审议预算', '研究供水'])
    expect(items.map(({ lines }) => lines.length)).toEqual([3, 2])
  })

  test('notes below it are no items', () => {
    expect(itemsIn(`${table}\n备注：\n\n1. 自印发之日起执行。\n2. 由办公室解释。\n`, 'markdown')).toEqual(['1|审议预算', '2|研究供水'])
  })
})

describe('minutes without numbers', () => {
  const opening = '县长田野主持召开县政府常务会议。纪要如下：\n'
  test.each([
    ['会议传达学习了全省会议精神。会议要求抓落实。\n会议审议了《供水办法》。\n会议同意。', ['|传达学习了全省会议精神', '|审议了《供水办法》']],
    ['会议审议了《供水办法》。\n会议指出，供水关系民生。', ['|审议了《供水办法》']],
    ['会议审议了《供水办法》。\n会议还研究了其他事项。', ['|审议了《供水办法》', '|研究了其他事项']],
    ['会议指出，供水是民生大事，各地要抓落实。', ['|供水是民生大事']],
    ['会议审议了《供水办法》。\n会议强调，要做好以下工作：\n一是摸清底数。\n二是守住底线。', ['|审议了《供水办法》']],
    ['会议听取县水利局关于供水情况的汇报，要求抓落实。\n会议听取了供热汇报。', ['|听取县水利局关于供水情况的汇报', '|听取了供热汇报']],
  ])('%j', (source, items) => {
    expect(itemsIn(opening + source)).toEqual(items)
  })

  test('a list of attendees ends them', () => {
    expect(itemsIn(`${opening}会议审议了《供水办法》。\n出席：田野\n会议研究了供热。`)).toEqual(['|审议了《供水办法》'])
  })
})

test.each([
  ['时间：3月1日\n参加：田野、安全\n会议决定：\n1、由总务处拨款。\n2、由人事处办理。', ['1、|由总务处拨款', '2、|由人事处办理']],
  ['供水会议纪要\n（2020年3月1日）\n经研究，议定如下：\n1、由总务处拨款。\n2、由人事处办理。', ['1、|由总务处拨款', '2、|由人事处办理']],
  ['会议听取了总务处的汇报。\n会议决定：\n1、由总务处拨款。\n2、由人事处办理。', ['|听取了总务处的汇报']],
])('a formula before any business opens the items, behind business points: %j', (source, items) => {
  expect(itemsIn(source)).toEqual(items)
})

test('a list under business is one of points, whatever verb leads it', () => {
  const source = '会议听取和审议了供水报告。\n会议提出以下审议意见：\n1．县水利局要节水。\n2．县财政局要拨款。\n会议审议了预算。'
  expect(itemsIn(source)).toEqual(['|听取和审议了供水报告', '|审议了预算'])
})

test('what is agreed to next is the next matter, what names the same document is not', () => {
  const source = '会议原则同意《供水办法》。\n会议指出，水情紧。\n会议原则同意《供热办法》。\n会议同意《供热办法》以县政府名义印发。'
  expect(itemsIn(source)).toEqual(['|原则同意《供水办法》', '|原则同意《供热办法》'])
})

test.each([
  ['一、时间：3月1日\n四、出席：田野\n七、主席致词：略。\n壹、报告事项\n报告案一：供水\n决定：洽悉。\n贰、讨论事项\n第一案\n案由：供热案。\n决议：通过。', ['报告案一|供水', '第一案|供热案']],
  ['一、时间：3月1日\n二、出席：田野\n（一）关于供水\n会议同意。\n（二）关于供热\n会议同意。', ['（一）|关于供水', '（二）|关于供热']],
  ['会议第一项议程：听取供水报告。\n会议同意。\n会议第二项议程：讨论供热。\n会议同意。', ['会议第一项议程|听取供水报告', '会议第二项议程|讨论供热']],
  ['第一部分　会议概况\n3月1日，县政府召开会议。\n第二部分　议题\n议题一　供水\n会议同意。', ['议题一|供水']],
  ['1. 审议供水\n会议决定：\n1.1 由县水利局办理。\n1.2 由县财政局拨款。\n2. 审议供热\n会议同意。', ['1.|审议供水', '2.|审议供热']],
])('levels that other styles open: %j', (source, items) => {
  expect(itemsIn(source)).toEqual(items)
})

test('what is announced is no item where what was done about it stands below', () => {
  const agenda = '时间：3月1日\n议题：\n1. 研究供水\n2. 研究供热\n'
  expect(itemsIn(`${agenda}会议内容：\n会议研究了供水。\n会议研究了供热。`)).toEqual(['|研究了供水', '|研究了供热'])
  expect(itemsIn(`${agenda}会议内容：\n1. 关于供水。会议同意。\n2. 关于供热。会议同意。`)).toEqual(['1.|关于供水', '2.|关于供热'])
  expect(itemsIn(agenda)).toEqual(['1.|研究供水', '2.|研究供热'])
})

test.each([
  ['会议认为，水情紧。\n会议要求：\n一、由县水利局办理。\n二、由县财政局拨款。', ['一、|由县水利局办理', '二、|由县财政局拨款']],
  ['会议听取了供水报告。\n会议要求：\n一、由县水利局办理。\n二、由县财政局拨款。', ['|听取了供水报告']],
])('一、 behind what was only thought parts the text, behind what was heard it holds points: %j', (source, items) => {
  expect(itemsIn(source)).toEqual(items)
})

test.each([
  ['第一条　关于供水\n会议同意。\n第二条　关于供热\n会议同意。', ['第一条|关于供水', '第二条|关于供热']],
  ['甲案：供水案\n决議：通過。\n乙案：供熱案\n決議：緩議。', ['甲案|供水案', '乙案|供熱案']],
  ['一、修改章程\n会议同意，\n第三条不予修正。\n二、供热\n会议同意。', ['一、|修改章程', '二、|供热']],
  ['3月1日，县长田野主持召开县政府专题会议，纪要如下：（一）关于供水。会议同意拨款。（二）关于供热。会议同意拨款。', ['（一）|关于供水', '（二）|关于供热']],
  ['会议议程\n1. 研究供水\n2. 研究供热\n现纪要如下。\n会议研究了供水。会议同意。\n会议研究了供热。会议要求：\n（一）节水。\n（二）节电。', ['|研究了供水', '|研究了供热']],
])('parts that are marked otherwise: %j', (source, items) => {
  expect(itemsIn(source)).toEqual(items)
})

test('a table set with bars in text that is no Markdown', () => {
  const source = '会议纪要\n时间：3月1日\n\n序号 | 议题 | 汇报单位 | 会议意见\n1 | 供水 | 水利科 | 同意。\n2 | 供热 | 住建科 | 暂缓。'
  expect(itemsIn(source)).toEqual(['1|供水', '2|供热'])
  expect(itemsIn('会议纪要\n田野 | 安全 | 成功\n会议研究了供水。')).toEqual(['|研究了供水'])
})

test('a table of matters below the labels of the head', () => {
  const source = '# 会议纪要\n\n时间：3月1日\n\n| 序号 | 议题 | 汇报单位 | 议定意见 |\n| --- | --- | --- | --- |\n| 1 | 供水 | 水利科 | 同意。 |\n| 2 | 供热 | 住建科 | 暂缓。 |'
  expect(itemsIn(source, 'markdown')).toEqual(['1|供水', '2|供热'])
})

test('a signature with its date belongs to no item', () => {
  const source = '一、审查预算\n决议：通过。\n青川县人民政府办公室整理　　2002年3月12日'
  expect(outlineOfText(source).items.map(({ lines }) => lines.length)).toEqual([2])
})

test('headings behind 会议明确： are items, sentences are points', () => {
  expect(itemsIn('纪要如下：\n会议明确：\n一、关于供水。县水利局要抓好。\n二、关于供热。县住建局要抓好。')).toEqual(['一、|关于供水', '二、|关于供热'])
})

describe('Markdown', () => {
  test('a table of matters names the columns of its tasks', () => {
    const table = '| 编号 | 议题 | 会议纪要 | 责任组 |\n| --- | --- | --- | --- |\n| P1 | 供水 | 结论：同意。 | 运营组 |'
    expect(itemsIn(`# 例会纪要\n\n## 本次议题\n\n${table}`, 'markdown')).toEqual(['P1|供水'])
  })

  test('headings without a number are items where none has one', () => {
    expect(itemsIn('# 会议纪要\n\n## 审议预算\n\n会议同意。\n\n## 研究供水\n\n会议同意。', 'markdown')).toEqual(['|审议预算', '|研究供水'])
  })

  test('会议纪要 above everything is the letterhead, below the attendees a section', () => {
    expect(itemsIn('# TC\n\n## 参会人员\n\n- 田野\n\n## 会议纪要\n\n1. 审议预算\n2. 研究供水', 'markdown')).toEqual(['1.|审议预算', '2.|研究供水'])
  })

  test('a list below an item is points of it', () => {
    expect(itemsIn('# 会议纪要\n\n## 一、审议预算\n\n会议要求：\n\n1. 摸清底数\n2. 守住底线', 'markdown')).toEqual(['一、|审议预算'])
  })

  test('a heading that says 待办 is no item', () => {
    expect(itemsIn('# 会议纪要\n\n## 审议预算\n\n会议同意。\n\n## 参考资料\n\n无', 'markdown')).toEqual(['|审议预算'])
  })
})
