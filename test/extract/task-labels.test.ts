import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'
import { itemOf, tasksIn } from './item-of.js'

describe('labels in brackets and on lines of their own', () => {
  test.each([
    ['会议要求：\n1.抓好供水。（责任单位：县水利局）', ['县水利局']],
    ['会议要求：\n1.抓好供水。（牵头单位：县水利局；配合单位：县财政局、教育局；完成时限：6月底前）', ['县水利局+县财政局、教育局@6月底前']],
    ['会议要求：\n1.抓好供水。\n责任单位：县水利局\n完成时限：2023年6月30日', ['县水利局@2023年6月30日']],
    ['会议要求：\n1.抓好供水。\n责任人：田野\n闭环时间 11.17', ['[田野]@11.17']],
    ['会议要求：\n1.抓好供水。\n责任单位：县水利局\n完成时间 2023/11/30', ['县水利局@2023/11/30']],
    ['会议要求：\n1.抓好供水。\n责任单位：县水利局\n完成时间紧，任务重。', ['县水利局']],
    ['会议要求：\n1.抓好供水。（责任人：田野）', ['[田野]']],
    ['会议要求：\n1.县水利局要抓好供水；（责任人：田野）', ['县水利局[田野]']],
    ['会议要求：\n1.责任人：田野，6月底前回复意见', ['[田野]@6月底前']],
    ['会议要求：\n1.抓好供水。（责任人：县水利局）', ['县水利局']],
    ['会议要求：\n1.6月底前抓好供水。（责任单位：县水利局）', ['县水利局@6月底前']],
    ['会议要求：\n1.6月底前定方案，年底前抓好供水（责任单位：县水利局）', ['县水利局@6月底前', '县水利局@年底前']],
    ['会议要求：\n1.6月底前抓好供水（责任单位：县水利局；完成时限：5月底前）', ['县水利局@5月底前']],
    ['会议要求：\n1.抓好供水。（责任单位：县水利局）\n2.抓好供热。（责任单位：县住建局）', ['县水利局', '县住建局']],
  ])('%j', (body, tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })

  test('the words before are what is to be done', () => {
    const [task] = itemOf('会议要求：\n1.水情紧。抓好供水（责任单位：县水利局）').tasks
    expect(task?.action).toBe('抓好供水')
  })

  test('and say by when, where no label does', () => {
    const [task] = itemOf('会议要求：\n1.于7月中旬前再次报审（责任单位：县水利局）').tasks
    expect(task?.deadline).toMatchObject({ text: '7月中旬前', date: '2023-07-20' })
  })

  test.each([
    ['会议要求：\n1.抓好供水（责任单位：县水利局）', '抓好供水'],
    ['会议要求，抓好供水（责任单位：县水利局）。', '抓好供水'],
    ['会议要求，一是抓好供水（责任单位：县水利局）。', '抓好供水'],
    ['会议要求：\n（1）2024年底前抓好供水（责任单位：县水利局）', '2024年底前抓好供水'],
    ['会议要求：\n1.5公里内抓好供水（责任单位：县水利局）', '1.5公里内抓好供水'],
  ])('less the number of their point: %j', (body, action) => {
    expect(itemOf(body).tasks.map((task) => task.action)).toEqual([action])
  })

  test.each(['会议要求：\n1.抓好供水。（责任单位：各部门）', '会议要求：\n1.抓好供水。（责任单位：—）', '会议要求：\n1.明确责任单位和时限，抓好供水。'])(
    'none in %j',
    (body) => {
      expect(tasksIn(body)).toEqual([])
    },
  )
})

test('a table of tasks: a row, a task', () => {
  const source = `## 一、研究供水

会议明确以下事项：

| 序号 | 工作任务 | 牵头单位 | 配合单位 | 完成时限 |
| --- | --- | --- | --- | --- |
| 1 | 新建水厂 | 县水利局 | 县财政局、教育局 | 6月底前 |
| 2 | 停用旧泵站 | 供水集团 | — | 长期 |
`
  const tasks = parseMinutes(source, { format: 'markdown' }).items.flatMap((item) => item.tasks)
  expect(tasks).toMatchObject([
    {
      action: '新建水厂',
      leadDepartments: [{ name: '县水利局' }],
      supportingDepartments: [{ name: '县财政局' }, { name: '教育局', fullName: '县教育局' }],
      deadline: { text: '6月底前' },
    },
    { action: '停用旧泵站', leadDepartments: [{ name: '供水集团' }], supportingDepartments: [] },
  ])
})

test('a table that names nobody responsible holds no task', () => {
  const source = '## 一、研究供水\n\n会议听取了汇报。\n\n| 水厂 | 规模 |\n| --- | --- |\n| 县水利局水厂 | 大 |\n'
  expect(parseMinutes(source, { format: 'markdown' }).items.flatMap((item) => item.tasks)).toEqual([])
})

describe('labels of sections and of Taiwan', () => {
  test.each([
    ['主办科室：供水科\n协办科室：财务科', '供水科+财务科'],
    ['承办科室：供水科\n协办单位：县财政局', '供水科+县财政局'],
    ['责任单位：供水科\n会办单位：县财政局', '供水科+县财政局'],
    ['责任单位：供水科\n办结期限：6月底前', '供水科@6月底前'],
    // None of them is a label in a sentence.
    ['责任单位：供水科\n协办科室不清，另行核实。', '供水科'],
    ['责任单位：供水科\n办结期限过长。', '供水科'],
  ])('%j', (labels, task) => {
    expect(tasksIn(`会议要求：\n1.抓好供水。\n${labels}`)).toEqual([task])
  })
  test.each([
    ['主辦單位：工務處；協辦機關：財政處', '工務處+財政處'],
    ['主辦單位：工務處；會辦機關：財政處', '工務處+財政處'],
    ['主辦單位：工務處；財政處', '工務處'],
  ])('in brackets: %s', (labels, task) => {
    expect(tasksIn(`会议要求：\n1.抓好供水。（${labels}）`)).toEqual([task])
  })
})
