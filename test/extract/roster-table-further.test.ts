/** Cells of tables of attendees: names that end as bodies do, several in one cell, columns that come again. */
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'

/** body,post,name of those present, for a table whose rows end with the line. */
function presentIn(table: string): string[] {
  const [head = '', ...rows] = table.split('\n')
  const lines = [head, head.replace(/[^|]+/g, ' --- '), ...rows].map((row) => `| ${row} |`)
  const source = `# 河湾县例会纪要\n\n${lines.join('\n')}\n\n## 一、供水\n\n会议同意改造方案。\n`
  return parseMinutes(source).attendees.present.map(({ organization, title, name }) => [organization, title, name].join())
}

describe('names', () => {
  test.each([
    // Whatever they end in, beside a body
    ['姓名|单位\n曲定局|规划部\n田野|县水利局', ['规划部,,曲定局', '县水利局,,田野']],
    ['姓名|单位及职务\n曲定局|规划部部长', ['规划部,部长,曲定局']],
    // A body without persons
    ['姓名|职务\n县水利局|\n田野|县长', ['县水利局,,', ',县长,田野']],
    ['姓名|单位\n供水管理局|县水利局', ['供水管理局,,']],
    // Of four characters, or two that white space or a sign parts
    ['姓名|单位\n赵三木嘎|芒洪乡', ['芒洪乡,,赵三木嘎']],
    ['姓名|单位\n蕭冼惠英|縣政府', ['縣政府,,蕭冼惠英']],
    ['姓名|单位\n张三李四王五|县政府', ['县政府,,张三', '县政府,,李四', '县政府,,王五']],
    ['姓名|单位\n欧阳锋李四|县政府', ['县政府,,欧阳锋', '县政府,,李四']],
    ['姓名|职务\n副县长田野|', [',副县长,田野']],
  ])('%j', (table, present) => {
    expect(presentIn(table)).toEqual(present)
  })
})

describe('columns', () => {
  test.each([
    ['序号|姓名|单位\n1|田野|县政府', ['县政府,,田野']],
    ['姓名|单位|姓名|单位\n田野|县政府|水生|县水利局\n金山|县财政局||', ['县政府,,田野', '县水利局,,水生', '县财政局,,金山']],
    // A group is no body, nor is it one of the rows below
    ['单位|姓名|职务\n县领导|田野|县长\n|金山|副县长', [',县长,田野', ',副县长,金山']],
    ['单位|姓名|职务\n县财政局|田野|局长\n县领导班子|水生|县长\n|金山|副县长', ['县财政局,局长,田野', ',县长,水生', ',副县长,金山']],
    // Bodies alone
    ['单位|姓名\n县水利局|\n县财政局|田野', ['县水利局,,', '县财政局,,田野']],
    // A line for each person
    ['单位|姓名|职务\n县水利局|田野<br>水生|局长<br>副局长', ['县水利局,局长,田野', '县水利局,副局长,水生']],
    ['单位|姓名|职务\n县水利局|田野、水生|科员', ['县水利局,科员,田野', '县水利局,科员,水生']],
  ])('%j', (table, present) => {
    expect(presentIn(table)).toEqual(present)
  })
})
