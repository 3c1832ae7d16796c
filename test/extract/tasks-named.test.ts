/** Who is named in charge or handed a matter, both halves of a government, and what only looks like a directive. */
import { expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'
import { itemOf, namesOf, tasksIn, verdictsIn } from './item-of.js'

test.each([
  ['会议要求，明确县住建局为安置房建设的责任单位，县财政局配合。', ['县住建局+县财政局']],
  ['会议要求，确定县住建局为牵头单位，县财政局配合。', ['县住建局+县财政局']],
  ['会议要求，县住建局为该项目的牵头部门，县财政局配合。', ['县住建局+县财政局']],
  ['会议决定，遗留问题抄送县信访局办理。', ['县信访局']],
  ['会议决定，问题线索移交县公安局处理，档案移交县档案馆。', ['县公安局']],
  // Both halves of who governs there
  ['会议决定，由城关镇党委、政府负总责，县征收办配合。', ['城关镇党委、政府+县征收办']],
  ['会议决定，由城关镇党委、政府组织实施。', ['城关镇党委、政府']],
  ['会议要求，城关镇党委、政府办要抓紧。', ['城关镇党委、政府办']],
  ['会议要求，省强制隔离戒毒所要抓紧，强制隔离戒毒所负责接收。', ['省强制隔离戒毒所', '强制隔离戒毒所']],
  ['会议决定，由云湖开发区党工委、管委会编制方案。', ['云湖开发区党工委、管委会']],
  ['会议要求，双河村、石桥村两委要逐户做好工作。', ['双河村、石桥村两委']],
  // Names
  ['会议决定，由云源市审计局牵头成立审核小组。', ['云源市审计局']],
  ['会议决定，由县交通局公路规划勘察设计院负责修改。', ['县交通局公路规划勘察设计院']],
  ['会议决定，由县城管局运至县垃圾焚烧发电厂处置。', ['县城管局']],
  ['会议决定，由县教育局面向社会公开招标。', ['县教育局']],
  ['会议决定，由总务部与采购办按需购置，随病区改造更换。', ['总务部、采购办']],
  ['会议要求，设计单位云源建筑设计院要优化设计。', ['云源建筑设计院']],
  ['会议要求，车辆从市汽车运输公司租用，驾驶员由市公安局审查。', ['市公安局']],
  // Who shares what
  ['会议决定，由市财政局安排400万元、云源县财政局安排100万元。', ['市财政局', '云源县财政局']],
  ['会议决定，由县水利局承办、县财政局协办。', ['县水利局+县财政局']],
  ['会议决定，由土地、林业部门督促业主恢复植被。', ['土地、林业部门']],
  ['会议要求，水库管理局水位降至死水位时须停止供水。', ['水库管理局']],
  ['会议要求，县委宣传部统一发布信息。', ['县委宣传部']],
  // Where one was told in the sentence, so is the next, whatever the meeting only thinks.
  ['会议认为条件不成熟。责成县发改局重新监审，县财政局一并测算所需资金。', ['县发改局', '县财政局']],
  ['会议要求，理事会办公室书面征询云湖律师事务所。', ['理事会办公室']],
])('who is told: %s', (body, tasks) => {
  expect(tasksIn(body)).toEqual(tasks)
})

test.each([
  '会议确定县建筑公司为中标单位。',
  '本纪要抄送县委办公室。',
  '会议商定，县质监站增加编制的请求暂不研究。',
  '会议决定，县供销社借用门点的申请，不予同意。',
  '会议决定，实训基地改造资金30万元从专项中列支。',
  '会议明确，天柱镇、水口镇两座水库渗漏，情况较重。',
  '会议认为条件不成熟，县财政局一并测算所需资金。',
  '会议明确，新馆开馆前，旧馆一至三楼照常开放。',
  '会议指出，哪个科室丢失数据，哪个科室补录。',
])('nobody is told: %s', (body) => {
  expect(tasksIn(body)).toEqual([])
})

test('a body that is to help another leads nothing where that one leads', () => {
  expect(tasksIn('会议要求：（1）县法院要加大执行力度；（2）县公安局要配合县法院查控财产。')).toEqual(['县法院', '+县公安局'])
  expect(tasksIn('会议要求，县公安局要配合县法院查控财产。')).toEqual(['县公安局'])
})

test.each([
  ['会议认为可行，同意立项。议定由县水利局编制设计，10月底前开工。', ['approved:同意', 'resolved:议定']],
  ['会议认为可行，同意立项，由县水利局编制设计。', ['approved:同意']],
  ['会议认为，该方案尚未通过省级评审。', []],
  ['该方案未通过省级评审。', ['rejected:未通过']],
  ['经表决，同意1票、反对5票，未通过该议案。', ['rejected:未通过']],
  ['会议不批准该公司提出的承包基数。', ['rejected:不批准']],
])('what is settled: %s', (body, verdicts) => {
  expect(verdictsIn(body)).toEqual(verdicts)
})

test.each([
  ['会议要求，“六一”儿童节前，县爱卫办要组织大扫除。', '“六一”儿童节前', '2021-05-31'],
  ['会议要求，“五一”国际劳动节前，县爱卫办要组织大扫除。', '“五一”国际劳动节前', '2021-04-30'],
])('a festival with its second name behind the quotation mark: %s', (body, text, date) => {
  const minutes = parseMinutes(`县政府常务会议纪要\n2021年3月10日，县长田野主持召开县政府常务会议。\n一、研究环境卫生\n${body}\n`)
  expect(minutes.items[0]?.tasks[0]?.deadline).toMatchObject({ text, date })
})

test('确保霜冻前完成 gives the event alone, and a warning is no text that is issued', () => {
  expect(tasksIn('会议要求，县农牧局要抓紧，确保霜冻前完成收割。')).toEqual(['县农牧局@霜冻前'])
  expect(itemOf('会议决定，航行警告由县海事局负责发布并通知到船。').decisions.map(({ issuingAuthority }) => issuingAuthority)).toEqual([null])
})

test('a government behind its party committee has the name of the place', () => {
  const [task] = itemOf('会议决定，由城关镇党委、政府负总责。').tasks
  expect(task?.leadDepartments.map(({ fullName }) => fullName)).toEqual(['城关镇党委', '城关镇政府'])
})

test.each([
  ['县教育局、县财政局联名提交了调整建议。', '县教育局、县财政局'],
  ['县图书馆就建设修复中心提出了书面申请。', '县图书馆'],
  ['县招商局将《办法》提交会议审议。', '县招商局'],
  ['该项目由县城管局、县水利局联合提请审议。', '县城管局、县水利局'],
  ['县卫生局传达了全省会议精神，汇报了我县贯彻意见。', '县卫生局'],
  ['会议要求，县教育局将方案提交县政府审议。', ''],
  ['县卫生局传达了全省会议精神。', ''],
])('who put it forward: %s', (body, reporters) => {
  expect(namesOf(itemOf(body).reporters)).toBe(reporters)
})
