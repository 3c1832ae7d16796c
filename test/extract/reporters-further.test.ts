/** Who asks for something at the head of the text, labels that white space closes, and a second name behind a post. */
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'
import { itemOf, namesOf } from './item-of.js'

const reportersIn = (body: string, title?: string): string => namesOf(itemOf(body, title).reporters)

describe('what opens the text of an item', () => {
  test.each([
    ['县产业发展局反映，企业用电紧张。', '县产业发展局'],
    ['县水利局反映：企业用电紧张。', '县水利局'],
    ['县水利局申请追加经费10万元。', '县水利局'],
    ['县水利局汇报。会议同意。', '县水利局'],
    ['县水利局书面通报。', '县水利局'],
    ['县水利局申请从预备费中列支。', '县水利局'],
    ['福利部提案。现行规则未作修改。', '福利部'],
    ['学术部提案发起联署。', '学术部'],
    ['公关部汇报合作条款，订金为三万元。', '公关部'],
    ['福利部报告，截至二月底共派发福利券四千张。', '福利部'],
    ['村委会提出了田野、安全、山川、计划、白露五人的理事会成员人选名单，会议同意。', '村委会'],
    ['招生办公室主任应新汇报了计划调整的依据。', '招生办公室'],
    ['保卫处副处长田野代表保卫处、后勤处汇报了管理方案。', '保卫处、后勤处'],
    ['科研处处长田野代表学术委员会汇报了评审情况。', '科研处'],
  ])('%s', (body, reporter) => {
    expect(reportersIn(body)).toBe(reporter)
  })

  test.each(['县水利局要及时汇报。', '各科室汇报。', '招生办公室主任应汇报了再走。', '村委会提出了人选要公示的要求。', '县水利局反映的问题较多。', '县水利局提案办理较慢。', '县水利局报告制度，要坚持下去。', '财政部报告开征十六个月，收入不多。', '县水利局申请破产。', '会议要求，县水利局申请追加经费。', '会议决定，县水利局申请从预备费中列支。'])(
    'nobody in %s',
    (body) => {
      expect(reportersIn(body)).toBe('')
    },
  )

  test.each(['县水利局申请追加经费', '县水利局反映的问题'])('nor in the heading %s', (title) => {
    expect(reportersIn('会议同意。', title)).toBe('')
  })
})

describe('a letter that put the matter before this house', () => {
  test.each([
    ['說明：一、本案係縣政府以三月七日府建字第七號函送到會。', '縣政府'],
    ['說明：一、本件係縣政府於三月七日以府建字第七號函送到會。', '縣政府'],
    ['說明：本案縣政府前以府建字第七號函復田野。', ''],
    ['說明：本案係縣政府以三月七日府建字第七號函送省政府。', ''],
  ])('%s', (body, reporter) => {
    expect(reportersIn(body)).toBe(reporter)
  })
})

describe('labels', () => {
  const settled = '\n结论：同意。'

  test.each(['汇报　县水利局', '汇报部门　县水利局', '提请　县水利局', '提出：县水利局'])('%j', (label) => {
    expect(reportersIn(label + settled)).toBe('县水利局')
  })

  test.each(['供水汇报　县水利局', '提出修桥，县水利局', '会议要求，提出：县水利局修桥。'])('none in %j', (label) => {
    expect(reportersIn(label + settled)).toBe('')
  })
})

describe('those who sit in a house suggested, and the house reports nothing', () => {
  test.each([
    ['听取县人大代表建议办理情况的汇报', ''],
    ['听取县政协委员提案办理情况的汇报', ''],
    ['听取县人大代表工作委员会关于补选的汇报', '县人大代表工作委员会'],
    ['听取县人大建议办理情况的汇报', ''],
  ])('%s', (title, reporter) => {
    expect(reportersIn('会议同意。', title)).toBe(reporter)
  })
})

test.each([
  ['会议听取了县水利局局长田野同志、县财政局局长白露同志关于供水的汇报。', '县水利局、县财政局'],
  ['会议听取了县水利局局长田野同志关于供水的汇报。', '县水利局'],
])('%s', (body, reporters) => {
  expect(reportersIn(body)).toBe(reporters)
})

describe('who drew up what the meeting agrees to', () => {
  test.each([
    ['会议同意县教育局拟草的《招生办法》。', '县教育局'],
    ['会议同意县教育局草拟的方案。', '县教育局'],
    ['会议同意县教育局起草并报送的《招生办法》。', '县教育局'],
    ['会议不同意县教育局拟草的方案。', ''],
    ['会议同意县教育局执行的方案。', ''],
  ])('%s', (body, reporter) => {
    expect(reportersIn(body)).toBe(reporter)
  })
})

describe('by whom it came before the meeting', () => {
  test.each([
    ['该办法由县教育局提交会议审议。', '县教育局'],
    ['该办法由县教育局提请本次会议研究。', '县教育局'],
    ['该办法由县教育局提交县政府审议。', ''],
    ['该办法由县教育局提交县人大会议审议。', ''],
  ])('%s', (body, reporter) => {
    expect(reportersIn(body)).toBe(reporter)
  })
})

test.each([
  ['县教育局呈报了方案。', '县教育局'],
  ['会议听取汇报。县教育局书面报送了方案。', '县教育局'],
  ['会议听取汇报。县教育局书面报送材料要及时。', ''],
])('what was sent in: %s', (body, reporter) => {
  expect(reportersIn(body)).toBe(reporter)
})

describe('in brackets', () => {
  test.each([
    ['整改方案（县教育局汇报）', '县教育局'],
    ['整改方案（县教育局、县财政局汇报）', '县教育局、县财政局'],
    ['整改方案（县教育局汇报，县财政局作补充）', '县教育局、县财政局'],
    ['整改方案（县教育局汇报，县财政局列席）', '县教育局'],
    ['整改方案（县教育局负责）', ''],
    ['整改方案（县教育局汇报材料）', ''],
    ['整改方案（县教育局报告厅改造）', ''],
  ])('at the end of the heading: %s', (title, reporters) => {
    expect(reportersIn('会议同意。', title)).toBe(reporters)
  })

  test.each([
    ['（教务处汇报）\n会议同意。', '教务处'],
    ['（县教育局、县财政局汇报）\n会议同意。', '县教育局、县财政局'],
    ['（县教育局负责）\n会议同意。', ''],
    // Something stands between
    ['会议同意。\n（县教育局汇报）', ''],
  ])('right below it: %j', (body, reporters) => {
    expect(reportersIn(body, '整改方案')).toBe(reporters)
  })
})

describe('the label in the cell before', () => {
  const reportersOf = (...rows: string[]) => {
    const [head = '', ...others] = rows
    const source = `# 例会纪要\n\n## 一、研究供水\n\n${[head, '| --- | --- |', ...others].join('\n')}\n`
    return parseMinutes(source, { format: 'markdown' }).items.map(({ reporters }) => namesOf(reporters))
  }

  test.each([
    ['汇报单位', '县水利局'],
    ['提请单位', '县水利局'],
    // Who does it is another
    ['责任单位', ''],
    ['汇报时间', ''],
  ])('%s', (label, reporters) => {
    expect(reportersOf('| 会议时间 | 上午 |', `| ${label} | 县水利局 |`, '| 会议决定 | 同意。 |')).toEqual([reporters])
  })
})

test.each([
  ['会议听取了县水利局关于供水的汇报和县财政局《水价方案》的说明。', '县水利局、县财政局'],
  ['会议听取了县水利局关于供水的汇报和县财政局的意见。', '县水利局'],
])('who put forward the document that is named second: %s', (body, reporters) => {
  expect(reportersIn(body)).toBe(reporters)
})

test.each([
  ['会议审议了县住建局提报的《供热办法》。', '县住建局'],
  ['会议听取了董事会提名委员会关于人选资格审查情况的说明。', '董事会提名委员会'],
])('whoever brought it: %s', (body, reporters) => {
  expect(reportersIn(body)).toBe(reporters)
})

describe('a letter in the heading', () => {
  test.each([
    ['縣府主計處112年3月3日函，為函送總預算案', '縣府主計處'],
    ['县财政局财字第12号函，申请追加经费', '县财政局'],
    ['县财政局来函商借场地', '县财政局'],
    ['县财政局函件办理情形', ''],
    ['县财政局函授班招生', ''],
    ['县财政局2023年3月3日的来函', ''],
  ])('%s', (title, reporter) => {
    expect(reportersIn('会议同意。', title)).toBe(reporter)
  })
})

test('what a motion says of a report is none of the meeting', () => {
  const { items } = parseMinutes('縣議會會議紀錄\n時間：112年3月1日\n通過臨時提案2案：\n一、財政處報告稅收不足三億元，應速加檢討。\n提案人：田野\n二、農業處報告稻作歉收，應速加檢討。\n提案人：白露\n')
  expect(items.map(({ reporters }) => namesOf(reporters))).toEqual(['', ''])
})

test.each([
  ['县编办受改革领导小组委托汇报了有关情况。', '县编办'],
  ['设备科、财务科联合书面汇报了使用情况。', '设备科、财务科'],
  ['石桥铜矿矿长田野汇报了项目情况。', '石桥铜矿'],
  ['县教育局局长田野向会议作了报告。', '县教育局'],
  ['机关服务中心主任田野作了关于综合楼维修工程结算情况的说明。', '机关服务中心'],
  ['村党支部、村委会联合提出了修改稿。', '村党支部、村委会'],
  ['人事处提交了5名拟引进人才的评审材料。', '人事处'],
  ['提报部门：工程部\n该工程概算2860万元。', '工程部'],
  ['会议讨论了市民政局代拟的《供水办法》。', '市民政局'],
  ['会议听取了县水利局的起草说明和县司法局的审查意见。', '县水利局、县司法局'],
  ['人事委员会汇报说，共收到建议213件。', '人事委员会'],
  ['财务委员会提交经审核的《财务报告》。', '财务委员会'],
  ['物业委员会报告招标结果，共收回标书七份。', '物业委员会'],
  ['章程小组向会议介绍草案内容。', '章程小组'],
  ['会员委员会推荐本季新会员申请二十三份。', '会员委员会'],
  ['會議聽取了內地事務委員會之籌備報告。', '內地事務委員會'],
  ['路政署田野女士汇报工程计划，并表示工期七个月。', '路政署'],
  ['会议听取了龙桥派出所田野同志通报的情况。', '龙桥派出所'],
  ['学生组提交两份文件初稿。', '学生组'],
  ['教学组及辅导组提交中期检讨。会议同意。', '教学组、辅导组'],
  ['法务组提交了修订稿，主要变化是公示期。', '法务组'],
  // What somebody is to hand in, and by when.
  ['县水利局提交两份文件后再议。', ''],
  ['县水利局要提交两份文件。', ''],
  ['路政署田野女士汇报的工程计划，会议同意。', ''],
  // A post, and no board; what somebody is to say to the meeting.
  ['董事会秘书通报了决议执行情况。', ''],
  ['县教育局要向会议作报告。', ''],
])('who reported, in other words: %s', (body, reporters) => {
  expect(reportersIn(body)).toBe(reporters)
})

describe('titles that close with 案', () => {
  const reportersOf = (title: string): string => namesOf(itemOf('決議：照案通過。', title).reporters)

  test.each([
    ['財政廳陳報「省有土地清理報告」，請鑒核案', '財政廳'],
    ['教育廳擬具《保險辦法》修正草案，經法規委員會審查竣事，請審議案', '教育廳'],
    ['建設廳擬將試驗所改制為財團法人，請核議案', '建設廳'],
    ['民政局提座談會舉行日期案', '民政局'],
    ['研究發展處報告計畫申請情形', '研究發展處'],
  ])('tell who put the matter forward: %s', (title, reporters) => {
    expect(reportersOf(title)).toBe(reporters)
  })

  test.each(['教育局提升教學品質計畫案', '財政局提高租金率案', '民政局提供場地借用案', '研究發展計畫修正案', '財政廳擬具報告情形'])('but not %s', (title) => {
    expect(reportersOf(title)).toBe('')
  })
})

describe('panels of a house', () => {
  test.each([
    ['應主席邀請，漁農署副署長簡介向基金注資的建議。', '漁農署'],
    ['海事處總海事主任／港口服務匯報，去年收集垃圾三千公噸。', '海事處'],
    ['文教部提交修訂稿，將名額增至30名。', '文教部'],
    // What is going to be, what stands on a page, what is told
    ['主席表示，屆時會討論海洋公園的檢討。', ''],
    ['漁農署副署長簡介。', ''],
    ['文教部提交修訂稿，將於下次會議討論。', ''],
  ])('%s', (body, reporters) => {
    expect(namesOf(itemOf(body).reporters)).toBe(reporters)
  })
})
