import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'
import { itemOf, tasksIn } from './item-of.js'

describe('where all of a text directs', () => {
  test.each([
    // Nothing is said to be said
    ['县公安局、县交通局联合制定外运方案。', ['县公安局、县交通局']],
    // What was done before the meeting spoke, and beside what it only noted
    ['县水利局起草方案。会议指出，方案可行。', []],
    ['会议指出，水情紧。县水利局起草方案。', []],
    ['会议传达了精神。县水利局抢修水厂。', []],
    ['会议听取了汇报。县财政局按职责做好工作。', []],
    ['会议听取了汇报，同意该项目。县财政局按职责做好工作。', ['县财政局']],
    ['会议同意县水利局抢修水厂。县财政局安排资金。', ['县财政局']],
    ['会议责成县水利局抢修水厂。县财政局安排资金。', ['县水利局', '县财政局']],
  ])('%s', (body, tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })

  test.each([
    ['会议指出，县劳动局要理顺关系；县审计局对债务进行审计；县财政局安排资金。', ['县劳动局', '县审计局', '县财政局']],
    ['会议指出，县劳动局要理顺关系。县审计局对债务进行审计。', ['县劳动局']],
    ['会议指出，水情紧；县审计局对债务进行审计。', []],
  ])('behind a semicolon, where somebody was told: %s', (body, tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })
})

describe('a list of what is agreed tells nobody', () => {
  test.each([
    ['会议同意：\n1.县水利局抢修水厂。\n2.县财政局安排资金。', []],
    ['会议同意该方案，并提出以下要求：\n1.县水利局抢修水厂。\n2.县财政局安排资金。', ['县水利局', '县财政局']],
    ['会议同意该方案，并提出以下意见\n1.县水利局抢修水厂。\n2.县财政局安排资金。', ['县水利局', '县财政局']],
    ['会议同意以下意见的第一部分：\n1.县水利局抢修水厂。\n2.县财政局安排资金。', []],
    ['会议同意该方案，提出：\n1.县水利局要抢修水厂。', ['县水利局']],
  ])('%j', (body, tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })
})

describe('a motion as the title', () => {
  test.each([
    ['建请县水利局增设测站', ['县水利局']],
    ['爰请县水利局增设测站', ['县水利局']],
    ['请县水利局增设测站，方便群众', ['县水利局']],
    ['测站增设，方便群众', []],
  ])('%s', (title, tasks) => {
    expect(tasksIn('会议同意。', title)).toEqual(tasks)
  })
})

describe('a body as a label', () => {
  test.each([
    ['县水利局：抢修渠道。民政所：备足被褥。', ['县水利局', '民政所']],
    ['县水利局：抢修渠道。加固堤防。民政所：备足被褥。', ['县水利局', '县水利局', '民政所']],
    ['县水利局、县财政局：抢修渠道。', ['县水利局、县财政局']],
    ['县水利局：6月底前定方案，年底前完成。', ['县水利局@6月底前', '县水利局@年底前']],
    ['县水利局：会同县财政局定方案。', ['县水利局+县财政局']],
    ['县水利局：配合县财政局定方案。', ['+县水利局']],
    ['县水利局：由县财政局拨款。', ['县财政局']],
    ['县水利局：', []],
    ['县水利局：\n县财政局：核拨资金。', ['县财政局']],
    ['\n县水利局：抢修渠道。\n\n备足被褥。', ['县水利局', '县水利局']],
    ['有关部门：抢修渠道。', []],
    // It leads the points below it, and none beside them
    ['（一）县水利局：\n1.摸清底数。\n2.守住底线。\n（二）核拨资金。', ['县水利局', '县水利局']],
    ['①拆除。县公安局：\n②维护秩序；\n③快速处置。', ['县公安局', '县公安局']],
    ['①拆除。县公安局：\n②维护秩序。\n县水利局：\n③抢修。', ['县公安局', '县水利局']],
  ])('%j', (lines, tasks) => {
    expect(tasksIn(`会议要求：\n${lines}`)).toEqual(tasks)
  })

  test('what stands behind it is to be done', () => {
    expect(itemOf('会议要求：\n县水利局：抢修渠道。民政所：备足被褥。').tasks.map(({ action }) => action)).toEqual(['抢修渠道', '备足被褥'])
    expect(itemOf('会议要求：\n县水利局：6月底前定方案，年底前完成。').tasks.map(({ action }) => action)).toEqual(['6月底前定方案，年底前完成', '6月底前定方案，年底前完成'])
  })
})

describe('who is told before a list leads its points', () => {
  test.each([
    ['城东区政府要做好以下工作：一是清淤；二是植树。', ['城东区政府', '城东区政府', '城东区政府']],
    ['1.城东区政府负责以下工作：\n（1）清淤。\n（2）植树。\n2.核拨资金。', ['城东区政府', '城东区政府', '城东区政府']],
    // Nothing announces the list, or nobody is told
    ['城东区政府要抓紧：一是清淤；二是植树。', ['城东区政府']],
    ['城东区政府要抓好以下河段清淤。一是南河；二是北河。', ['城东区政府']],
    ['做好以下工作：一是清淤；二是植树。', []],
  ])('%j', (words, tasks) => {
    expect(tasksIn(`会议要求：\n${words}`)).toEqual(tasks)
  })
})

describe('labels that add to a task of the sentence', () => {
  test.each([
    ['会议要求，抓好供水。【责任单位】县水利局', ['县水利局']],
    ['会议要求，由县城投公司承担。（完成时限：一季度末）', ['县城投公司@一季度末']],
    ['会议要求，由县城投公司6月底前承担。（完成时限：年底前）', ['县城投公司@6月底前']],
    // Of its own line alone
    ['会议要求，由县城投公司承担。\n由县水利局配套。（完成时限：年底前）', ['县城投公司', '县水利局@年底前']],
    ['会议要求：\n1.财务部7月10日前出具报告。（责任人：李四）', ['财务部[李四]@7月10日前']],
    ['会议要求：\n1.财务部出具报告；人事部清点资产。（责任人：李四）', ['财务部', '人事部[李四]']],
    ['会议要求：\n1.财务部出具报告。\n2.清点资产。（责任人：李四）', ['财务部', '[李四]']],
    ['会议要求：\n1.财务部出具报告。（责任人：李四，完成时限：7月10日前）', ['财务部[李四]@7月10日前']],
    ['会议要求：\n1.财务部6月底前出具报告。（责任人：李四，完成时限：7月10日前）', ['财务部[李四]@6月底前']],
  ])('%j', (body, tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })
})

test('who helps in the next sentence helps whoever was told before', () => {
  expect(tasksIn('会议要求，县水利局要抓好供水。县财政局配合。')).toEqual(['县水利局+县财政局'])
})

test('each table has columns of its own', () => {
  const source = `## 一、研究供水

会议明确以下事项：

| 工作任务 | 牵头单位 |
| --- | --- |
| 新建水厂 | 县水利局 |

以及：

| 责任单位 | 事项 | 工作任务 |
| --- | --- | --- |
| 县财政局 | 资金 | 核拨资金 |
`
  const tasks = parseMinutes(source, { format: 'markdown' }).items.flatMap((item) => item.tasks)
  expect(tasks.map(({ action, leadDepartments }) => `${action}:${leadDepartments.map(({ name }) => name).join('、')}`)).toEqual(['新建水厂:县水利局', '核拨资金:县财政局'])
})

test('tasks stand in the order of what is to be done', () => {
  const body = '会议要求：\n1.抓好供水。（责任单位：县水利局）\n2.县财政局要核拨资金。\n3.抓好供热。（责任单位：县住建局）'
  expect(tasksIn(body)).toEqual(['县水利局', '县财政局', '县住建局'])
})

describe('words before a body that are no part of its name, and what a house talked about', () => {
  test.each([
    ['建請農業部等機關，應積極與河灣政府磋商。', ['農業部']],
    ['建請農業部、財政部，分別於一週內提出直轄市清單。', ['農業部、財政部@一週內']],
    ['会议要求，应城市公安局要加强巡查。', ['应城市公安局']],
    ['会议要求，分水区公安局要加强巡查。', ['分水区公安局']],
    ['会议要求，农业部应派员列席。', ['农业部']],
    ['农业部应否派员列席，未有结论。', []],
    ['建請中央政府研議設立基金，由中央及地方政府編列預算。', []],
    ['会议决定，财政厅函请教育厅核定。', ['财政厅']],
    ['预算案为财政厅函请本会审议。', []],
  ])('%s', (body, tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })

  test('what a letter in the heading asks for is no directive', () => {
    expect(tasksIn('會議同意。', '本院秘書處112年3月3日函，請預算委員會於十日內議決日程，並請農業部派員。')).toEqual([])
    expect(tasksIn('會議同意。', '爰要求農業部於十日內派員，並請財政部配合。')).not.toEqual([])
  })
})
