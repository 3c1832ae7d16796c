import { describe, expect, test } from 'vitest'
import { tasksIn } from './item-of.js'

describe('whether a body beside a word of helping helps, or is told by itself', () => {
  test.each([
    // What two do together is told to both, whoever was named before the semicolon.
    ['会议要求，县人社局牵头抓好就业；县卫健局、县医保局要协同落实救治待遇。', ['县人社局', '县卫健局、县医保局']],
    ['会议要求，县人社局牵头抓好就业，县卫健局、县医保局要协同落实救治待遇。', ['县人社局+县卫健局、县医保局']],
    ['会议要求，县人社局牵头抓好就业；县卫健局要协同落实救治待遇。', ['县人社局+县卫健局']],
    ['会议要求，县人社局牵头，县卫健局、县医保局协同。', ['县人社局+县卫健局、县医保局']],
    // To take part is to help, where somebody was told.
    ['会议要求，县委宣传部负责组织评选，县妇联、团县委积极参与。', ['县委宣传部+县妇联、团县委']],
    ['会议要求，县委宣传部负责组织评选；县妇联主动参与。', ['县委宣传部+县妇联']],
    ['会议明确，县妇联积极参与。', ['县妇联']],
    ['会议要求，县妇联、团县委要积极参与。', ['县妇联、团县委']],
    ['会议要求，县委宣传部负责评选，县妇联积极参与社区共建，年内建成三处。', ['县委宣传部', '县妇联@年内']],
    // To support is to help, at the end of the clause.
    ['会议要求，县水利局要抓紧抢修，县财政局、县交通局全力支持，6月底前完工。', ['县水利局+县财政局、县交通局@6月底前']],
    ['会议要求，县财政局要全力支持。', ['县财政局']],
    ['会议要求，县财政局大力支持中小企业发展。', ['县财政局']],
    ['会议明确，县水利局为第一责任单位，县财政局为配合单位。', ['县水利局+县财政局']],
    ['会议明确，县水利局牵头，县财政局为成员单位。', ['县水利局']],
    // What the helpers are to do goes on behind them, where nobody leads.
    ['会议要求，县供销社、县金融办积极配合，年底前新建三处。', ['+县供销社、县金融办@年底前']],
    ['会议要求，县供销社积极配合，县财政局要拨付资金，年底前到位。', ['+县供销社', '县财政局@年底前']],
    // Whoever only sends staff helps.
    ['会议要求，县水利局要重新实测，县人防办派员现场指认范围，4月底前形成成果。', ['县水利局+县人防办@4月底前']],
    ['会议要求，由县财政局派员驻点指导。', ['县财政局']],
  ])('%j', (body, tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })
})

describe('before the name stands what the body is to the task', () => {
  test.each([
    ['会议商定，主办单位县住建局要委托鉴定，协办单位县人防办、县消防大队分别出具意见，以上工作于6月底前完成。', ['县住建局+县人防办、县消防大队@6月底前']],
    ['会议商定，承办单位县住建局要抓好鉴定，配合单位县人防办提供图纸。', ['县住建局+县人防办']],
    // Nobody was told before.
    ['会议要求，配合单位县人防办要提供图纸。', ['县人防办']],
    ['会议要求，主办单位要抓好鉴定，协办单位要做好服务。', []],
  ])('%j', (body, tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })
})

describe('a bare word and the body that is joined to it', () => {
  test.each([
    ['会议要求，县水利局负责办理，企业和县城投公司予以协助。', ['县水利局+县城投公司']],
    ['会议要求，学校及县教育局要抓好安全。', ['县教育局']],
    ['会议要求，由社区和谐促进会牵头。', ['社区和谐促进会']],
    ['会议要求，企业和群众要做好防范。', []],
  ])('%j', (body, tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })
})

describe('组织 before a group says what is done, and opens no name', () => {
  test.each([
    ['会议要求，县水利局牵头，县财政局配合，组织专班对险段加固。', ['县水利局+县财政局']],
    ['会议要求，县卫生局要总结经验，组织医疗小分队进村入户消毒。', ['县卫生局']],
    ['会议要求，县水利局牵头，组织部配合。', ['县水利局+组织部']],
    ['会议要求，组织、宣传部门要抓好培训。', ['组织、宣传部门']],
    ['会议要求，组织人事科要抓好培训。', ['组织人事科']],
    ['会议要求，由县委组织部负责选派。', ['县委组织部']],
  ])('%j', (body, tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })
})

describe('what must be done when something happens', () => {
  test.each([
    ['会议要求，县气象局遇有强降雨过程要提前6小时报告。', ['县气象局']],
    ['会议要求，县供电局遇重大故障必须及时抢修。', ['县供电局']],
    ['会议要求，县气象局遇到的困难要及时解决。', []],
    ['会议要求，县供电局遇难职工家属要妥善安置。', []],
  ])('%j', (body, tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })
})

describe('between the body and what it has to do stands when', () => {
  test.each([
    ['会议要求，县水利局近期要开展检查。', ['县水利局']],
    ['会议要求，县水利局今天下午务必派出专家组。', ['县水利局']],
    ['会议要求，县水利局今年要求不高。', []],
    ['会议要求，县水利局当前应急能力不足。', []],
  ])('%j', (body, tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })
})

describe('what a body does, and what is part of a name', () => {
  test.each([
    ['会议明确，县环保局监测水质，5月底前出报告。', ['县环保局@5月底前']],
    ['会议明确，县环保局监测站负责采样。', ['县环保局监测站']],
    ['会议明确，由县气象局监测预警中心发布信息。', ['县气象局监测预警中心']],
    ['会议要求，县财政局拨款50万元，用于抢修。', ['县财政局']],
    ['会议明确，县财政局拨款的50万元用于抢修。', []],
    ['会议要求，由县水利局牵头，县政协办配合。', ['县水利局+县政协办']],
    ['会议要求，由县水利局牵头，县政协协办。', ['县水利局+县政协']],
  ])('%j', (body, tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })
})
