/** Who leads a group, 任 in a post, and columns of tables that the row above fills. */
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'
import { isSurnameAt } from '../../src/extract/roster-names.js'
import { roster } from './roster-of.js'

describe('the group is no body of its own', () => {
  test.each([
    ['教学组长田野、德育组长白露', ['/田野<教学组长>', '/白露<德育组长>']],
    ['县水利局田野，教学组长白露', ['县水利局/田野', '/白露<教学组长>']],
    ['县水利局纪检组长田野', ['县水利局/田野<纪检组长>']],
    ['县水利局副局长田野、教学组长白露', ['县水利局/田野<副局长>', '/白露<教学组长>']],
    ['副组长田野、组长白露', ['/田野<副组长>', '/白露<组长>']],
    // It is where its name is whole
    ['县纪检组组长田野', ['县纪检组/田野<组长>']],
  ])('%s', (list, entries) => {
    expect(roster(list)).toEqual(entries)
  })
})

describe('任 behind 主 is of the post', () => {
  test.each([
    ['人事主任楼茵', ['/楼茵<人事主任>']],
    ['县水利局主任任建国', ['县水利局/任建国<主任>']],
    ['业主任建国、业主田野', ['/任建国<业主>', '/田野<业主>']],
    ['任建国、田野', ['/任建国', '/田野']],
  ])('%s', (list, entries) => {
    expect(roster(list)).toEqual(entries)
  })

  test.each([
    ['人事主任楼茵', 3, false],
    ['主任任建国', 2, true],
    ['业主任建国', 2, true],
    ['任建国', 0, true],
  ])('%s at %i: %s', (text, at, isSurname) => {
    expect(isSurnameAt(text, at)).toBe(isSurname)
  })
})

describe('cells of a table', () => {
  /** present / observers / absent, each as body,post,name. */
  function listsIn(table: string): string {
    const [head = '', ...rows] = table.split('\n')
    const lines = [head, head.replace(/[^|]+/g, ' --- '), ...rows].map((row) => `| ${row} |`)
    const { present, observers, absent } = parseMinutes(`# 河湾县例会纪要\n\n${lines.join('\n')}\n\n## 一、供水\n\n会议同意。\n`).attendees
    const words = [present, observers, absent].map((list) => list.map(({ organization, title, name }) => [organization, title, name].join()))
    return words.map((list) => list.join(' ')).join(' / ')
  }

  test.each([
    ['类别|姓名|单位\n出席|田野|县水利局\n|白露|县财政局\n列席|金山|县住建局\n|安全|县教育局', '县水利局,,田野 县财政局,,白露 / 县住建局,,金山 县教育局,,安全 / '],
    // Above the first there is nothing to go on with
    ['类别|姓名|单位\n|田野|县水利局\n列席|白露|县财政局', '县水利局,,田野 / 县财政局,,白露 / '],
    ['类别|姓名|单位\n列席|田野|县水利局\n出席|白露|县财政局', '县财政局,,白露 / 县水利局,,田野 / '],
  ])('who was what: %j', (table, lists) => {
    expect(listsIn(table)).toBe(lists)
  })

  test.each([
    ['姓名|单位及职务\n田野|区总工会副主席（兼职）', '区总工会,副主席,田野 /  / '],
    ['姓名|职务\n田野|局长（兼）', ',局长,田野 /  / '],
    ['姓名|职务\n田野|县委书记、县长', ',县委书记、县长,田野 /  / '],
  ])('what a post is like: %j', (table, lists) => {
    expect(listsIn(table)).toBe(lists)
  })
})
