import { describe, expect, test } from 'vitest'
import { deadlinesIn } from './deadlines-in.js'
import { itemOf } from './item-of.js'

describe('before a meeting that is to be held, whatever is to be done by then', () => {
  test.each([
    ['在第五次会议召开前征集建议', '第五次会议召开前'],
    ['第五次会议开始前征集建议', '第五次会议开始前'],
    ['于代表大会召开前征集建议', '代表大会召开前'],
  ])('%s', (text, deadline) => {
    expect(deadlinesIn(text)).toEqual([deadline])
  })

  // What was or was not done then, and what is no meeting.
  test.each(['在第五次会议召开前未征集建议', '在第五次会议召开前已征集建议', '在第五次报名开始前征集建议', '在第五次会议审查前征集建议'])('none in %s', (text) => {
    expect(deadlinesIn(text)).toEqual([])
  })
})

describe('before a work begins or is done', () => {
  test.each(['开工', '动工', '施工', '开挖', '完工', '竣工', '投用', '启用', '营业', '开业', '通车', '交付', '运营', '投产'])('于%s前妥为清理', (begins) => {
    expect(deadlinesIn(`于${begins}前妥为清理`)).toEqual([`${begins}前`])
  })

  test('正式 may stand before it', () => {
    expect(deadlinesIn('请于正式施工前妥为移植')).toEqual(['正式施工前'])
  })

  test.each([
    // What was.
    '在开工前未办手续',
    '在开工前已有裂缝',
    '在开工前曾有纠纷',
    '在开工前没有手续',
    '在开工前尚无手续',
    // What neither begins nor ends.
    '于拆除前妥为清理',
    '于道路施工前妥为清理',
    '在施工前',
  ])('none in %s', (text) => {
    expect(deadlinesIn(text)).toEqual([])
  })
})

describe('an event that no list holds', () => {
  test.each([
    ['落实到户，道路管网开始前完成清淤', '道路管网开始前'],
    ['外运前组织演练', '外运前'],
    ['拆除前把影像采集完', '拆除前'],
    ['在拆除前将影像采集完', '拆除前'],
    // Longer ones behind 在 or 于, where the last word says that something begins or ends.
    ['在城区道路管网开始前完成清淤', '城区道路管网开始前'],
    ['于城区道路管网开始前完成清淤', '城区道路管网开始前'],
    ['在城区供水管网更新改造工程开工前完成清淤', '城区供水管网更新改造工程开工前'],
    ['在拆除两周前完成采集', '拆除两周前'],
    ['在拆除前两周完成采集', '拆除前两周'],
    ['在拆除前3个月完成采集', '拆除前3个月'],
    ['在拆除前一个工作日内完成采集', '拆除前一个工作日内'],
  ])('%s', (text, deadline) => {
    expect(deadlinesIn(text)).toEqual([deadline])
  })

  test.each([
    '落实到户，城区道路管网开始前完成清淤', '请城区道路管网开始前完成清淤', '在城区道路管网一期前完成清淤',
    // What is done to it is the matter itself.
    '加强外运前组织演练', '开展外运前组织演练', '抓好拆除前完成清淤',
    // Other words with 前, and a single character.
    '在拆除前后完成清淤', '在拆除前往县城完成清淤', '在拆除前沿完成清淤', '在岗前完成培训', '在饭前完成培训', '在雨前完成清淤',
    '在拆除前采集',
  ])('none in %s', (text) => {
    expect(deadlinesIn(text)).toEqual([])
  })
})

test('a lunar day is no beginning of a month', () => {
  expect(deadlinesIn('不迟于十月初完成')).toEqual(['不迟于十月初'])
  expect(deadlinesIn('不迟于十月初五完成')).toEqual([])
})

test.each([
  ['开工前向各病区公示', ['开工前']],
  ['在暑期社会实践出发前组织培训', ['暑期社会实践出发前']],
  ['开工前沿途居民反映强烈', []],
])('whatever is told or held by then: %s', (text, deadlines) => {
  expect(deadlinesIn(text)).toEqual(deadlines)
})

describe('a length of time is counted from what the clause before says', () => {
  test.each([
    ['验收合格后，县水利局应于10日内上报。', null],
    ['县水利局应就草案提出后，分别于一周内报送。', null],
    // From the meeting, or on a day that is named, or with another clause between.
    ['会后，县水利局应于10日内上报。', '2023-03-11'],
    ['此后，县水利局应于10日内上报。', '2023-03-11'],
    ['会议听取汇报后，要求县水利局于10日内上报。', '2023-03-11'],
    ['验收合格后，县水利局应于6月底前上报。', '2023-06-30'],
    ['验收合格后，要加强管理，县水利局应于10日内上报。', '2023-03-11'],
  ])('%s', (body, date) => {
    expect(itemOf(body).tasks[0]?.deadline?.date).toBe(date)
  })
})

test.each([
  // Whoever is told has by then to do whatever it is.
  ['要在水源普查开始前掀起宣传声势', ['水源普查开始前']],
  ['务必在水源普查结束前张贴公告', ['水源普查结束前']],
  ['在水源普查开始前掀起过声势', []],
  ['要在村口广场前张贴公告', []],
  ['务必抢在洪峰到来前加固', ['洪峰到来前']],
  ['于国庆黄金周前完成划线', ['国庆黄金周前']],
  ['黄金周前后客流较大', []],
  // A stage that is known by what is quoted.
  ['“一上”之前报分管副县长审核', ['“一上”之前']],
  ['“一上”之前的数据由县财政局核对', []],
  ['在“劳模墙”前合影', []],
  // 下一 is of the season, 第一 of a count.
  ['下一汛期前完成加固', ['下一汛期前']],
  ['下一个采暖季前完成改造', ['下一个采暖季前']],
  ['要赶在高校毕业季之前腾出房源', ['高校毕业季之前']],
])('before what has a name of its own: %s', (text, deadlines) => {
  expect(deadlinesIn(text)).toEqual(deadlines)
})
