import { describe, expect, test } from 'vitest'
import { pointsIn, tasksIn } from './item-of.js'

describe('a body as the label of points', () => {
  test.each([
    // Named behind the last point of the body before, in the same paragraph.
    ['会议要求，县交通局：①逐一送达；②依法拆除。县公安局：①维护秩序；②快速处置。', ['县交通局', '县交通局', '县公安局', '县公安局']],
    ['会议要求，县交通局：①逐一送达；②依法拆除，通知县公安局。', ['县交通局', '县交通局']],
  ])('%s', (body, tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })
})

describe('behind a label that says of what it is', () => {
  test.each([
    ['会议要求：\n1.飞线清理：社区居委会牵头，安和物业公司配合，12月底前完成。', ['社区居委会+安和物业公司@12月底前']],
    ['会议要求：\n1.案名：县水利局组织编制的供水规划。', []],
  ])('%s', (body, tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })
})

describe('where the name of a body begins and ends', () => {
  test.each([
    ['会议要求，县供电公司、县水务集团、港华燃气等管线单位要于6月底前完成踏勘。', ['县供电公司、县水务集团、港华燃气@6月底前']],
    ['会议要求，县供电公司、县水务集团要加强燃气等管线单位管理。', ['县供电公司、县水务集团']],
    ['会议建议县慈善会给予救助。', ['县慈善会']],
    ['会议决定，由县人大代表联络工委做好解释。', ['县人大代表联络工委']],
    ['会议要求，党委巡察工作办公室要对账销号。', ['党委巡察工作办公室']],
    ['会议要求，电价按县物价局核定的标准执行。', []],
    ['会议要求，力争与客运南站同步投用。', []],
    ['会议要求，组成督导组，进村入户看实情。', []],
  ])('%s', (body, tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })
})

describe('a body that is told nothing', () => {
  test.each([
    // What it did with something says which thing is meant.
    ['会议明确，法院查封的37套住房先行办证。', []],
    ['会议明确，法院查封37套住房。', ['法院']],
    ['会议明确，县审计局的确要提前介入。', []],
    // Whoever was told presses somebody.
    ['会议要求，由县建设局牵头，督促热力公司于9月20日前完成施工。', ['县建设局@9月20日前']],
    ['会议要求，督促热力公司于9月20日前完成施工。', ['热力公司@9月20日前']],
    // What it did, and how large it is.
    ['县政府督查室通报了落实情况。', []],
    ['会议要求，老汽车站不少于260个泊位。', []],
  ])('%s', (body, tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })
})

describe('a list inside a list of Markdown', () => {
  test('with the same numbers is of the point above', () => {
    const body = '会议决定：\n\n1. 同意扩建。\n   1. 泵站由县水利局实施；\n   2. 管网由县住建局实施。\n2. 船闸按程序收购。\n'
    expect(pointsIn(body)).toBe('1.(1.泵站由县水利局实施； 2.管网由县住建局实施。) 2.船闸按程序收购。')
  })
})

describe('by when, where an event opens the clause', () => {
  test.each([
    ['会议要求，防汛响应结束后5日内，由区防指办组织评估。', ['区防指办@防汛响应结束后5日内']],
    ['会议要求，评估中心要在收到后5日内评估。', ['评估中心@收到后5日内']],
    ['会议决定，县财政局解决10万元，古渡乡自筹20万元。', ['县财政局', '古渡乡']],
    ['会议决定，古渡乡自去年起修路。', []],
  ])('%s', (body, tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })
})

describe('when, told by the words around it', () => {
  test.each([
    ['会议要求，县建设局9月上旬将检查结果报告县政府。', ['县建设局@9月上旬']],
    ['会议要求，县烟草局于12月上旬将计划分解到乡。', ['县烟草局@12月上旬']],
    ['会议要求，市广电局要在4月中旬开设专栏。', ['市广电局@4月中旬']],
    ['会议要求，县水利局上月下旬已将结果上报。', []],
    ['会议要求，由县粮食局负责在施工进场之前全部移库。', ['县粮食局@施工进场之前']],
    ['会议要求，县建设局赶在大雪封山之前完成主体工程。', ['县建设局@大雪封山之前']],
    ['会议要求，县水利局要在入冬上冻前完成转移。', ['县水利局@入冬上冻前']],
    ['会议明确，县水利局核发的证到2003年12月31日一律失效。', []],
    ['会议明确，县水利局要换发新证，旧证到2003年12月31日一律失效。', ['县水利局']],
  ])('%s', (body, tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })
})

describe('a matter that another body sees to', () => {
  test.each([
    ['会议要求，配套幼儿园由区教育局提前介入。', ['区教育局']],
    ['会议强调，棚户区改造要稳步推进。', []],
    ['会议指出，市政府也已同意列入计划。', []],
  ])('%s', (body, tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })
})

describe('bodies that only 等公司, 等单位 tells', () => {
  test.each([
    ['会议要求，由市通信办牵头，电信、移动、广电网络等公司配合。', ['市通信办+电信、移动、广电网络']],
    ['会议要求，加强供水、供电等单位管理。', []],
    ['会议决定，由本部法制处再予检视。', ['本部法制处']],
    ['会议决定，由本部同仁再予检视。', []],
  ])('%s', (body, tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })
})

describe('by when, in a label alone', () => {
  test.each([
    ['场地平整由县城投公司承担。（完成时限：2024年9月底前）', ['县城投公司@2024年9月底前']],
    // Each that has none, and no other line.
    ['县水利局要清淤。县林业局要在6月底前植树。（完成时限：9月底前）', ['县水利局@9月底前', '县林业局@6月底前']],
    ['县水利局要清淤。\n县林业局要植树。（完成时限：9月底前）', ['县水利局', '县林业局@9月底前']],
  ])('%s', (body, tasks) => {
    expect(tasksIn(`会议要求，${body}`)).toEqual(tasks)
  })
})

describe('more words before and behind a body', () => {
  test.each([
    ['会议决定，所需费用，着云湖区财政局解决。', ['云湖区财政局']],
    ['会议要求，督察组在镇期间，党政办务必安排值守。', ['党政办']],
    ['会议要求，云湖区政府在此期间要做好排查。', ['云湖区政府']],
    ['会议责成县劳动局限六月十五日前办结。', ['县劳动局@六月十五日前']],
    ['会议要求，县城关镇负责拆除，县土地局、县公安局抽调人员配合。', ['县城关镇+县土地局、县公安局']],
  ])('%s', (body, tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })
})

describe('labels in the midst of a line', () => {
  test.each([
    ['会议要求，县水利局：抢修渠道。县民政局：备足被褥。', ['县水利局', '县民政局']],
    ['会议要求，县水利局：抢修渠道。主任委员：备足被褥。', ['县水利局', '县水利局']],
  ])('%s', (body, tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })
})

test('whom somebody may engage is told nothing', () => {
  expect(tasksIn('会议决定，同意委托中路咨询公司开展设计。')).toEqual([])
  expect(tasksIn('会议决定，委托中路咨询公司开展设计。')).toEqual(['中路咨询公司'])
})
