/** Tables of attendees: a column that says who came, and one of posts that name their bodies. */
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'

const HEAD = '# 河湾县人民检察院检务会议纪要\n\n'
const ITEM = '\n## 一、供水\n\n会议同意改造方案。\n'
const RULE = '| --- | --- | --- | --- |\n'

function lists(source: string): Record<string, string[]> {
  const { present, observers, absent } = parseMinutes(source).attendees
  const words = (list: typeof present): string[] => list.map(({ organization, title, name }) => [organization, title, name].join())
  return { present: words(present), observers: words(observers), absent: words(absent) }
}

test('posts alone name no body, and who wrote it down is in no list', () => {
  const rows = '| 出席 | 区委副书记、区长 | 田野 |\n| 列席 | 区财政局局长 | 水　生 |\n| 记录 | 区政府办公室 | 金山 |\n'
  expect(lists(`${HEAD}| 类别 | 单位及职务 | 姓名 |\n| --- | --- | --- |\n${rows}${ITEM}`)).toEqual({
    present: [',区委副书记、区长,田野'],
    observers: ['区财政局,局长,水生'],
    absent: [],
  })
})

describe('a column for who came', () => {
  const rows = '| 出席 | 县政府 | 田野 | 县长 |\n| 列席 | 县财政局 | 水　生 | 局长 |\n| 请假（出差） | 县政府 | 金山 | 副县长 |\n'
  const expected = { present: ['县政府,县长,田野'], observers: ['县财政局,局长,水生'], absent: ['县政府,副县长,金山'] }

  test('in the head', () => {
    expect(lists(`${HEAD}| 类别 | 单位 | 姓名 | 职务 |\n${RULE}${rows}${ITEM}`)).toEqual(expected)
  })

  test('in what is appended behind the last item', () => {
    expect(lists(`${HEAD}${ITEM}\n---\n\n### 附：到会情况\n\n| 类别 | 单位 | 姓名 | 职务 |\n${RULE}${rows}`)).toEqual(expected)
  })

  test('who does not say how he stands to the meeting is in the list of the table', () => {
    expect(lists(`${HEAD}| 类别 | 单位 | 姓名 | 职务 |\n${RULE}| 第一组 | 县政府 | 田野 | 县长 |\n${ITEM}`).present).toEqual(['县政府,县长,田野'])
  })

  test('出席（主持） says who presided', () => {
    const source = `${HEAD}| 职务 | 姓名 | 到会情况 |\n| --- | --- | --- |\n| 检察长 | 田野 | 出席（主持） |\n| 副检察长 | 金山 | 出席 |\n${ITEM}`
    expect(parseMinutes(source).meeting.chairs.map(({ name }) => name)).toEqual(['田野'])
  })
})

describe('posts', () => {
  test('where no column is for bodies, the post names its body', () => {
    const rows = '| 公诉科科长 | 水生 | 列席 |\n| 检察长 | 田野 | 出席 |\n| 县委副书记、县长 | 金山 | 出席 |\n'
    expect(lists(`${HEAD}| 职务 | 姓名 | 到会情况 |\n| --- | --- | --- |\n${rows}${ITEM}`)).toEqual({
      present: [',检察长,田野', ',县委副书记、县长,金山'],
      observers: ['公诉科,科长,水生'],
      absent: [],
    })
  })

  test('where one is, an empty cell takes the body above, and the post stays whole', () => {
    const rows = '| 县政府 | 田野 | 县长 |\n| | 金山 | 办公室主任 |\n'
    expect(lists(`${HEAD}| 处室（单位） | 参会人员 | 职务 |\n| --- | --- | --- |\n${rows}${ITEM}`).present).toEqual(['县政府,县长,田野', '县政府,办公室主任,金山'])
  })
})

describe('a cell of names', () => {
  test('with four characters that nothing parts is one name', () => {
    const rows = '| 赵三木嘎 | 芒洪乡 | |\n| 张三 李四 | 县政府 | |\n| 金山、钱多 | 县政府 | |\n'
    expect(lists(`${HEAD}| 姓名 | 单位 | 职务 |\n| --- | --- | --- |\n${rows}${ITEM}`).present).toEqual([
      '芒洪乡,,赵三木嘎', '县政府,,张三', '县政府,,李四', '县政府,,金山', '县政府,,钱多',
    ])
  })
})
