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

  test('less the number of their point', () => {
    const [task] = itemOf('会议要求：\n1.抓好供水（责任单位：县水利局）').tasks
    expect(task?.action).toBe('抓好供水')
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
