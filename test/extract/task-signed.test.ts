import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'

/** The tasks of one item: bodies, persons, by when, and what. */
function tasksIn(...lines: string[]): string[] {
  const source = `# 例会 2024-03-05\n\n## 议题一、版本计划\n\n${lines.join('\n\n')}\n`
  return parseMinutes(source).items.flatMap(({ tasks }) =>
    tasks.map(({ leadDepartments, assignees, deadline, action }) =>
      [leadDepartments.map(({ name }) => name).join(' '), assignees.map(({ name }) => name).join(' '), deadline?.text ?? '', action].join('|')))
}

describe('names behind dashes at the end of a line', () => {
  test.each([
    ['补齐用例，本周完成。-- 田野、白露', '|田野 白露|本周|补齐用例，本周完成'],
    ['遗留：3月20日前补齐用例 --田野/白露', '|田野 白露|3月20日前|3月20日前补齐用例'],
    ['补齐用例。 -- 田野 闭环时间：03/20', '|田野|03/20|补齐用例'],
    ['补齐用例 —— 田野 完成时间：3月20日。', '|田野|3月20日|补齐用例'],
    ['3月20日前补齐用例 -- 测试部', '测试部||3月20日前|3月20日前补齐用例'],
  ])('%s', (line, task) => {
    expect(tasksIn(line)).toEqual([task])
  })

  test.each([
    // Who said it, who is nobody, and what goes on behind dashes
    '希望补齐用例。-- 田野',
    '3月20日前补齐用例 -- 各共建单位',
    '3月20日前补齐用例 -- 已完成',
    '-- 田野：3月20日前的用例不全',
    '版本2024-03-20前的用例不全',
  ])('%s: none', (line) => {
    expect(tasksIn(line)).toEqual([])
  })

  test('whoever the words name leads, and the names behind see to it', () => {
    expect(tasksIn('由测试部3月20日前补齐用例。-- 田野')).toEqual(['测试部|田野|3月20日前|3月20日前补齐用例'])
  })
})

describe('待办 with its owner in brackets', () => {
  test.each([
    ['待办（田野）：补齐用例。', '|田野||补齐用例'],
    ['待办（田野、白露）：下周一对齐计划。', '|田野 白露|下周一|下周一对齐计划'],
    ['待办（云湖科技）：下周一对齐计划。', '云湖科技||下周一|下周一对齐计划'],
    ['TODO（测试部）：补齐用例。', '测试部|||补齐用例'],
  ])('%s', (line, task) => {
    expect(tasksIn(line)).toEqual([task])
  })

  test.each(['待办（本周）：补齐用例。', '待办（高优先级）：补齐用例。', '待办（已完成）：补齐用例。', '待办：补齐用例。'])('%s: none', (line) => {
    expect(tasksIn(line)).toEqual([])
  })
})
