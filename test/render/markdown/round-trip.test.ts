/** Small texts of which each, once, did not come back the same. */
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../../src/index.js'
import { renderMarkdown } from '../../../src/render/index.js'
import { withoutPositions } from '../../laws.js'

/** The Markdown of the source, which parses to the same minutes. */
function comesBack(source: string, items: number): string {
  const minutes = parseMinutes(source)
  const markdown = renderMarkdown({ source, minutes })
  const facts = (it: typeof minutes) => withoutPositions({ ...it, parts: [], messages: [] })
  expect(minutes.items).toHaveLength(items)
  expect(facts(parseMinutes(markdown, { format: 'markdown' }))).toEqual(facts(minutes))
  return markdown
}

const HEAD = '青川市人民政府第12次常务会议纪要\n2023年3月15日，周明远市长主持召开市政府第12次常务会议。纪要如下：\n'

describe('lines of the source', () => {
  test('that break off in the midst of a task, behind the words that announce it', () => {
    const markdown = comesBack(
      [
        '青川市人民政府第12次常务会议纪要',
        '　　２０２３年３月１５日上午，周明远市长主持召开第１２次常务会',
        '议，研究社会保险资金收支和城市供水问题。现将会议议定的事项纪',
        '要如下：',
        '　　一、关于社会保险资金',
        '　　会议听取了社会保险资金收支情况的汇报，一致认为形势严峻，不',
        '容乐观，各单位要把这项工作抓紧抓好，截至八月底，全市仍有七户',
        '企业没有做到按月发放，拖欠一百一十三万元。会议确定：１、资金',
        '缺口由市财政局、市劳动局、市经贸委和市国有资产监督管理委员会',
        '分头筹措，国庆节前必须补发到位；２、企业无力承担的部分，同意',
        '由财政垫付，其余五户由主管部门督促自行解决。',
        '　　二、关于城市供水',
        '　　会议同意供水方案，由市水务局会同市住建局组织实施，各区政府',
        '要积极配合，确保供水安全，不得推诿扯皮，影响工期的要追究责任。',
      ].join('\n'),
      2,
    )
    expect(markdown).toContain('１、资金缺口由市财政局')
  })

  test('that the number of a page parts', () => {
    const markdown = comesBack(
      `${HEAD}一、关于防汛工作
会议要求抓紧抓好防汛工作，消除隐患。县水利局、农业

— 2 —

局要组织技术人员进村入户，6月底前完成排查。
二、关于供水
会议同意该方案。`,
      2,
    )
    expect(markdown).toContain('县水利局、农业局要组织')
  })

  test('that are paragraphs without an end', () => {
    const long = '会议听取了市规划局关于历史文化街区保护规划编制情况的汇报，就核心保护范围、建设控制地带和居民搬迁安置的方式进行了认真讨论，意见基本一致。'
    const markdown = comesBack(
      `${HEAD}一、历史文化街区保护规划
【申报单位】市规划局、市文化局
【主要内容】保护范围6.8公顷，涉及历史建筑41处，迁移居民约620户。${long}
【会议议定】原则同意。
二、停车场布点方案
【申报单位】市城管局
【主要内容】新建停车场41处。${long}
【会议议定】原则同意。`,
      2,
    )
    expect(markdown).toContain('\n【申报单位】市规划局、市文化局\n\n【主要内容】')
  })

  test('with points in the midst of what has to be done', () => {
    comesBack(
      `${HEAD}1.听取防汛工作汇报。会议强调，当前已进入关键阶段，要把群众安危放在心上，一是抢修水毁堤防，8月20日前恢复灌排功能（责任单位：市水利局、农业农村局）；二是做好受灾群众安置（责任单位：市应急局）。
2.审议《青川市预算草案》。会议原则同意，由市财政局修改完善。`,
      2,
    )
  })
})

describe('items', () => {
  test('whose first sentence is their title and goes on', () => {
    const markdown = comesBack(
      `${HEAD}生产方面
1．今年前四个月完成吞吐量三百万吨，只占年计划的三成，欠进度四十万吨。会议认为，主要原因是泊位疏浚误期。会议决定，由生产处牵头走访货主。
2．压船压港又有抬头，最多时锚地待泊十九艘。会议责成生产处清理锚地的渔船。`,
      2,
    )
    expect(markdown).toContain('，欠进度四十万吨。会议认为，')
  })

  test('whose first sentence opens as their title does', () => {
    expect(
      comesBack('# 学校行政例会纪要\n\n## 一、教务处\n\n教务处汇报了考试准备情况：初三拟于11月中旬安排一次考试。\n\n## 二、总务处\n\n总务处汇报了维修情况。\n', 2),
    ).toContain('\n## 一、教务处\n')
  })

  test('whose marker stands on a line of its own', () => {
    const markdown = comesBack(
      `${HEAD}问题一
托养中心的消防验收卡在哪里，什么时候能过？
县消防救援大队汇报，卡在坡道占用了疏散宽度。会议决定，由县住建局3月25日前改造完毕。
问题二
水、电、气三家的开户费能不能减免？
会议认为，收费偏高。会议要求，县发改局研究统一口径。`,
      2,
    )
    expect(markdown).toContain('\n问题一\n\n托养中心')
  })

  test('whose marker is two digits', () => {
    comesBack(`${HEAD}０１\n夜间线路调整\n【会议决定】同意。\n０２\n充电桩二期\n【会议决定】缓建。`, 2)
  })

  test('that are a sentence of several clauses', () => {
    const markdown = comesBack(
      `${HEAD}一、同意该方案。
二、市供电公司要在月底前启动迁改；通信杆线由市电信公司统筹同步实施，11月15日前全面完成。
三、由市水务局负责于年底前完成。市财政局要抓紧拨付。`,
      3,
    )
    expect(markdown).toContain('全面完成。\n')
  })

  test('behind a group, with a number of the style that the group has', () => {
    const markdown = comesBack(
      `${HEAD}一、会议议定事项
（一）关于换热站用地。会议同意供应。
（二）关于管网穿越铁路。会议同意穿越。
二、督查督办
县政府督查室要每半月通报一次进度。`,
      3,
    )
    expect(markdown).toContain('\n### （二）')
    expect(markdown).toContain('\n## 二、督查督办\n')
  })

  test('below two headings', () => {
    comesBack(
      `某縣議會第3次會議紀錄
甲、報告事項
一、宣讀上次會議紀錄。
決定：確定。
乙、討論事項
【縣政府提案】
第一號　　類別：財政
案由：為籌措拓寬工程款，擬貸款一億元，請審議案。
決議：照案通過。
第二號　　類別：法規
案由：訂定自治條例草案，請審議案。
決議：照案通過。`,
      3,
    )
  })

  test('whose points or titles begin with a figure', () => {
    const markdown = comesBack(
      `# 社区例会纪要

## 1. 2025年经费安排

会议决定：

1. 3.2版的发布日期由5月20日调整到5月27日；
2. 由技术组牵头，5月25日前修复缺陷。

## 2. 听取版本进度的汇报

会议同意。
`,
      2,
    )
    expect(markdown).toMatch(/\n## 1\\?\. 2025年/)
    expect(markdown).toMatch(/\n1\\?\. 3\.2版/)
  })
})

describe('points', () => {
  test('of a point, numbered as it is', () => {
    const markdown = comesBack(
      `# 甲协会例会纪要

## 一、商标的使用

会议明确：

1. 许可费按年收取；
2. 质检中心对被许可企业抽检一遍，
   1. 不合格的，立即停止使用；
   2. 两次不合格的，终止许可；
3. 场地由市财政局提供。

会议强调，要爱护牌子。

## 二、其他事项

会议同意。
`,
      2,
    )
    expect(markdown).toContain('\n会议明确：\n\n1. 许可费按年收取；\n2. 质检中心对被许可企业抽检一遍，\n   1. 不合格的')
  })
})

describe('tables that are set', () => {
  const rows = [
    ['序号', '工作任务', '责任单位', '配合单位', '完成时限'],
    ['1', '纬五路刷黑及亮化', '市城管局', '市住建局', '11月15日前'],
    ['2', '还建小区主体封顶', '市住建局', '市城管局', '年底前'],
  ]

  test('with tabs, in an item', () => {
    const markdown = comesBack(
      `${HEAD}一、关于建设任务\n会议明确，任务按下表分解落实。\n${rows.map((row) => row.join('\t')).join('\n')}\n二、其他事项\n会议通报了考勤情况。`,
      2,
    )
    expect(markdown).toContain('\n| 1 | 纬五路刷黑及亮化 | 市城管局 |')
  })

  test.each(['\t', ' | '])('with %j, each row an item', (sign) => {
    const items = [
      ['序号', '议题', '汇报单位', '会议意见', '牵头单位', '完成时限'],
      ['1', '审议《考核办法》', '人事科', '会议原则同意该《办法》', '人事科', '9月30日前'],
      ['2', '研究改造经费', '信息科', '会议同意调剂18万元', '信息科', '年底前'],
    ]
    const markdown = comesBack(`${HEAD}${items.map((row) => row.join(sign)).join('\n')}\n`, 2)
    expect(markdown).toContain('\n| 1 | 审议《考核办法》 | 人事科 |')
  })
})

describe('the head', () => {
  test('with a headline that is no heading of minutes', () => {
    const markdown = comesBack(
      '周明远主持召开市政府常务会议\n3月15日，市长周明远主持召开市政府常务会议。\n一、审议《青川市预算草案》\n会议同意。\n二、研究乙方案\n会议同意。',
      2,
    )
    expect(markdown).toContain('标题：周明远主持召开市政府常务会议')
  })

  test('with posts instead of names', () => {
    const markdown = comesBack(`${HEAD}一、审议《青川市预算草案》\n会议同意。\n二、研究乙方案\n会议同意。\n列席：公司董事会秘书`, 2)
    expect(markdown).toContain('列席人员：公司董事会秘书')
  })
})
