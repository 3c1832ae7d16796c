import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'
import { itemOf, tasksIn } from './item-of.js'

const told = (words: string): string[] => tasksIn(`会议要求：\n1.抓好供水${words}`)

describe('labels that follow one another are one task', () => {
  test.each([
    ['（责任单位：县水利局）（配合单位：县财政局）', ['县水利局+县财政局']],
    ['（责任单位：县水利局）\n（配合单位：县财政局）', ['县水利局+县财政局']],
    ['。责任单位：县水利局 配合单位：县财政局', ['县水利局+县财政局']],
    ['。【责任单位】县水利局【配合单位】县财政局', ['县水利局+县财政局']],
    ['（配合单位：县财政局；责任单位：县水利局）', ['县水利局+县财政局']],
    // Others stand between, or a second lead begins another
    ['。责任单位：县水利局。资金充足。配合单位：县财政局', ['县水利局', '+县财政局']],
    ['（责任单位：县水利局；责任单位：县财政局）', ['县水利局', '县财政局']],
  ])('%j', (words, tasks) => {
    expect(told(words)).toEqual(tasks)
  })
})

describe('what a label holds', () => {
  test.each([
    ['（责任单位：县水利局（含县供水公司；县排水公司）；配合单位：县财政局）', ['县水利局+县财政局']],
    ['(责任单位:县水利局(含供水科);配合单位:县财政局)', ['县水利局+县财政局']],
    ['（责任单位：县水利局和县财政局）', ['县水利局、县财政局']],
    ['（责任单位：县水利局/县财政局）', ['县水利局、县财政局']],
    ['（责任单位：县水利局（含供水科）、运维等）', ['县水利局、运维']],
    ['（责任单位：县水利局、无）', ['县水利局']],
    // Names alone, where nothing in them says that they are bodies
    ['（责任单位：运维、前端）', ['运维、前端']],
    ['（责任单位：江河湖海泉渠沟坝堤闸涵井泵管阀站）', ['江河湖海泉渠沟坝堤闸涵井泵管阀站']],
    ['（责任单位：江河湖海泉渠沟坝堤闸涵井泵管阀站塘）', []],
    ['（责任单位：甲）', []],
    ['（责任单位：供水3.0、运维）', ['运维']],
    ['（责任单位：各科室、相关单位）', []],
    ['（责任单位：供水部门单位、运维）', ['运维']],
    // Persons
    ['（责任人：李四、王五）', ['[李四][王五]']],
    ['（责任人：支付研发部（王澍））', ['支付研发部']],
    ['（责任人：无）', []],
    ['（责任人：李四；完成时限：长期）', ['[李四]']],
    // By when alone tells nobody
    ['（完成时限：6月底前）', []],
    ['（责任单位：各部门；完成时限：6月底前）', []],
  ])('%s', (words, tasks) => {
    expect(told(words)).toEqual(tasks)
  })

  test('a person in a task that says by when', () => {
    expect(tasksIn('会议要求：\n1.于7月中旬前再次报审（责任人：李四）')).toEqual(['[李四]@7月中旬前'])
    expect(itemOf('会议要求：\n1.责任人：李四、王五，6月12日前回复意见').tasks.map(({ action }) => action)).toEqual(['6月12日前回复意见'])
  })

  test('each name stands where it is written', () => {
    const source = '时间：2023年3月1日\n\n一、关于某事项\n会议要求：\n1.抓好供水（责任单位：县水利局（含供水科）、运维、前端）\n'
    const bodies = parseMinutes(source).items[0]?.tasks[0]?.leadDepartments ?? []
    expect(bodies.map(({ position }) => source.slice(position.start.offset, position.end.offset))).toEqual(['县水利局', '运维', '前端'])
  })
})

describe('what is to be done stands before the label, back to its sentence', () => {
  test.each([
    ['水情紧；抓好供水（责任单位：县水利局）', '抓好供水'],
    ['水情紧。\n抓好供水 【责任单位】县水利局', '抓好供水'],
    ['会议要求，抓好供水，\n责任单位：县水利局', '抓好供水'],
    ['会议要求：\n（12）抓好供水（责任单位：县水利局）', '抓好供水'],
    ['会议要求：\n①抓好供水（责任单位：县水利局）', '抓好供水'],
    ['会议要求：\n1.6月底前抓好供水（责任单位：县水利局）', '6月底前抓好供水'],
  ])('%j', (body, action) => {
    expect(itemOf(body).tasks.map((task) => task.action)).toEqual([action])
  })
})

describe('tables', () => {
  /** action:lead+support[assignee]@deadline for each row. */
  function rowsIn(table: string): string[] {
    const [head = '', ...rows] = table.split('\n')
    const rule = head.replace(/[^|]+/g, ' --- ')
    const source = `## 一、研究供水\n\n会议明确以下事项：\n\n${[head, rule, ...rows].map((row) => `| ${row} |`).join('\n')}\n`
    return parseMinutes(source, { format: 'markdown' }).items.flatMap(({ tasks }) => tasks).map((task) => {
      const [leads, supports] = [task.leadDepartments, task.supportingDepartments].map((bodies) => bodies.map(({ name }) => name).join('、'))
      return `${task.action}:${leads}+${supports}[${task.assignees.map(({ name }) => name).join('、')}]@${task.deadline?.text ?? ''}`
    })
  }

  test.each([
    ['事项|责任SIG|DDL\n加固|Gateway SIG|6月底前', ['加固:Gateway SIG+[]@6月底前']],
    ['工作任务|牵头科室（单位）|协办科室\n加固|供水科|财务科', ['加固:供水科+财务科[]@']],
    ['责任单位|工作任务\n县水利局|加固', ['加固:县水利局+[]@']],
    ['工作任务|主办单位|协助单位|截止日期\n加固|县水利局|县财政局、县教育局|2023年6月30日', ['加固:县水利局+县财政局、县教育局[]@2023年6月30日']],
    // Persons, and a body among them
    ['工作任务|负责人\n加固|李四\n清点|—', ['加固:+[李四]@']],
    ['工作任务|责任领导|期限\n加固|丁一|长期', ['加固:+[丁一]@']],
    ['工作任务|责任人|截止日期\n加固|县水利局（田野）|2023年6月30日', ['加固:县水利局+[]@2023年6月30日']],
    // Nobody is told, or by a column of another kind
    ['工作任务|责任单位\n加固|各部门', []],
    ['工作任务|协办单位\n加固|县财政局', []],
    ['工作任务|原责任单位\n加固|县水利局', []],
    ['工作任务|规模\n加固|大', []],
  ])('%j', (table, tasks) => {
    expect(rowsIn(table)).toEqual(tasks)
  })
})

describe('labels that open the rows, and none over the columns', () => {
  /** action:lead+support@deadline for each task of a table that is the whole item. */
  function tasksOf(rows: string[]): string[] {
    const [head = '', ...others] = rows.map((row) => `| ${row.replace('|', ' | ')} |`)
    const source = `## 一、研究供水\n\n会议明确以下事项：\n\n${[head, '| --- | --- |', ...others].join('\n')}\n`
    return parseMinutes(source, { format: 'markdown' }).items.flatMap(({ tasks }) => tasks).map((task) => {
      const [leads, supports] = [task.leadDepartments, task.supportingDepartments].map((bodies) => bodies.map(({ name }) => name).join('、'))
      return `${task.action}:${leads}+${supports}@${task.deadline?.text ?? ''}`
    })
  }

  test('are one task', () => {
    expect(tasksOf(['责任单位|县水利局', '配合单位|县财政局', '完成时限|9月底前'])).toEqual([':县水利局+县财政局@9月底前'])
  })

  test('落实事项 says what is to be done', () => {
    expect(tasksOf(['落实事项|加固堤防', '责任单位|县水利局', '完成时限|9月底前'])).toEqual(['加固堤防:县水利局+@9月底前'])
  })

  test('but a row of names below them makes columns of them', () => {
    expect(tasksOf(['责任单位|工作任务', '县水利局|加固', '县财政局|拨款'])).toEqual(['加固:县水利局+@', '拨款:县财政局+@'])
    expect(tasksOf(['落实事项|责任单位', '加固|县水利局'])).toEqual(['加固:县水利局+@'])
  })

  test.each([
    ['会议同意。\n落实事项\n加固堤防\n责任单位\n县水利局\n完成时限\n9月底前', ['加固堤防']],
    // Words of a sentence
    ['会议同意。\n落实事项很多，县水利局要抓好供水。', ['要抓好供水']],
  ])('one below the other: %j', (body, actions) => {
    expect(itemOf(body).tasks.map(({ action }) => action)).toEqual(actions)
  })
})

describe('behind 跟进： a sentence is read as one', () => {
  test.each([
    ['会议同意。\n跟进：由县水利局负责，县财政局协助，于3月29日前完成。', ['县水利局']],
    ['会议同意。\n跟进：县水利局', ['县水利局']],
  ])('%s', (body, leads) => {
    expect(itemOf(body).tasks.flatMap((task) => task.leadDepartments.map(({ name }) => name))).toEqual(leads)
  })
})
