import { describe, expect, test } from 'vitest'
import { extractAttendees } from '../../src/extract/attendees.js'
import { buildOutline } from '../../src/outline/outline.js'
import type { Person } from '../../src/schema/minutes.js'
import { readSource } from '../../src/source/read-source.js'

function words(persons: Person[]): string {
  return persons
    .map(({ name, organization, title }) => `${organization ?? ''}/${name}${title ? `<${title}>` : ''}`)
    .join(' ')
}

/** present | observers | absent, each as body/name<post>. */
function attendees(source: string): string {
  const { present, observers, absent } = extractAttendees(buildOutline(readSource(source)))
  return [present, observers, absent].map(words).join(' | ')
}

const OPENING = '2023年3月6日上午，县长田野主持召开县政府第3次常务会议，研究有关工作。纪要如下：\n'
const ITEM = '一、研究春耕工作\n会议指出，要抓好春耕。\n\n'

describe('lists behind the text', () => {
  test('present, observers, absent', () => {
    const lists = '出席：田野、安全\n列席：县财政局金山、钱多，县水利局水生\n请假：计划（出差）\n'
    expect(attendees(OPENING + ITEM + lists)).toBe('/田野 /安全 | 县财政局/金山 县财政局/钱多 县水利局/水生 | /计划')
  })

  test('a list over several lines', () => {
    const lists = '出席：田　野　安　全\n　　　成　功　欧阳修文\n列席：办公室　山　川\n　　　财务处　计　划\n'
    expect(attendees(OPENING + ITEM + lists)).toBe('/田野 /安全 /成功 /欧阳修文 | 办公室/山川 财务处/计划 | ')
  })

  test('nobody', () => {
    expect(attendees(`${OPENING}${ITEM}出席：田野\n请假：无\n`)).toBe('/田野 |  | ')
  })

  test('the same person twice is one entry, with what either says', () => {
    const lists = '出席：田野、安全\n列席：县财政局金山，县水利局水生，县财政局金山\n'
    expect(attendees(OPENING + ITEM + lists)).toBe('/田野 /安全 | 县财政局/金山 县水利局/水生 | ')
  })

  test('two of one name in two bodies are two', () => {
    expect(attendees(`${OPENING}${ITEM}列席：县财政局金山，县水利局金山\n`)).toBe(' | 县财政局/金山 县水利局/金山 | ')
  })
})

describe('sentences of the opening', () => {
  const around = (sentence: string): string => `县政府常务会议纪要\n${OPENING.trim()}\n`.replace('纪要如下：', `${sentence}纪要如下：`) + ITEM

  test('bodies that listened in', () => {
    const sentence = '县人大常委会、县政协有关负责同志应邀列席会议。'
    expect(attendees(around(sentence))).toBe(' | 县人大常委会/ 县政协/ | ')
  })

  test('leaders who took part', () => {
    expect(attendees(around('县领导安全、成功参加会议。'))).toBe('/安全 /成功 |  | ')
  })

  test('出席会议的有', () => {
    const sentence = '出席会议的有：县委副书记安全，副县长成功、计划。'
    expect(attendees(around(sentence))).toBe('/安全<县委副书记> /成功<副县长> /计划<副县长> |  | ')
  })

  test('who presided is no part of the list', () => {
    expect(attendees(around('会议由县长田野主持，副县长成功、县财政局局长金山参加会议。'))).toBe(
      '/成功<副县长> 县财政局/金山<局长> |  | ',
    )
  })

  test('prose about attending is none', () => {
    expect(attendees(around('会议要求各乡镇主要负责人必须参加会议。'))).toBe(' |  | ')
    expect(attendees(around('会议听取了有关部门列席情况的说明。'))).toBe(' |  | ')
  })
})

describe('Markdown', () => {
  const markdown = (list: string): string => `# 例会纪要\n\n## 参会人员\n\n${list}\n\n## 议题\n\n1. 讨论版本计划\n`

  test('a table with a column for each', () => {
    const table =
      '| 序号 | 单位 | 姓名 | 职务 |\n|--|--|--|--|\n| 1 | 县水利局 | 水　生 | 局长 |\n| 2 |  | 江海 | 副局长 |\n| 3 | 县气象局 | 风雨 | |'
    expect(attendees(markdown(table))).toBe('县水利局/水生<局长> 县水利局/江海<副局长> 县气象局/风雨 |  | ')
  })

  test('two names in a cell', () => {
    const table = '| 单位 | 姓名 | 职务 |\n|--|--|--|\n| 县水利局 | 水生<br>江　海 | 局长<br>副局长 |'
    expect(attendees(markdown(table))).toBe('县水利局/水生<局长> 县水利局/江海<副局长> |  | ')
  })

  test('names and accounts', () => {
    const table = '| 姓名 | 账号 |\n|--|--|\n| 钟灵 | [@zhongling](https://example.org/zl) |\n| 议题相关人员 | 议题相关人员 |'
    expect(attendees(markdown(table))).toBe('/钟灵 |  | ')
  })

  test('two persons in a row', () => {
    const table = '| 姓名 | 单位 | 姓名 | 单位 |\n|--|--|--|--|\n| 钟灵 | 云湖公司 | 毓秀 | 星海公司 |\n| 田野 | 云湖公司 | | |'
    expect(attendees(markdown(table))).toBe('云湖公司/钟灵 星海公司/毓秀 云湖公司/田野 |  | ')
  })

  test('body and post in one column', () => {
    const table = '| 姓名 | 单位及职务 |\n|--|--|\n| 钟灵 | 云湖公司总经理 |\n| 田野 | 县财政局 |'
    expect(attendees(markdown(table))).toBe('云湖公司/钟灵<总经理> 县财政局/田野 |  | ')
  })

  test('a list with accounts', () => {
    const list = '- [zhong_ling](https://example.org)\n- [云湖-钟毓秀]()\n- [田野](t@example.org)\n- [云湖-钟毓秀]()'
    expect(attendees(markdown(list))).toBe('/zhong_ling 云湖/钟毓秀 /田野 |  | ')
  })

  test('bold labels, list below', () => {
    const list = '**列席：**\n\n- 县政府办 安全、成功\n- 县财政局 金　山；县水利局 水生\n'
    expect(attendees(`${OPENING}\n${ITEM}${list}`)).toBe(
      ' | 县政府办/安全 县政府办/成功 县财政局/金山 县水利局/水生 | ',
    )
  })

  test('rows of post and name, the body inherited', () => {
    const table =
      '出席委員：田野　　安全\n\n| 列席官員： | 環境部部長 | 彭澤暨相關人員 |\n|--|--|--|\n|  | 水質保護司司長 | 江海 |\n|  | 科長 | 湖光 |\n主席：田野\n'
    expect(attendees(`某某委員會會議紀錄\n${table}\n討論事項\n一、審查預算案\n決議：照案通過。\n`)).toBe(
      '/田野 /安全 | 環境部/彭澤<部長> 水質保護司/江海<司長> 水質保護司/湖光<科長> | ',
    )
  })
})

describe('positions', () => {
  test('hold the words of the person, in the source', () => {
    const source = `${OPENING}${ITEM}出席：市委副书记、市长田　野，安全\n列席：县财政局局长金山、钱多（休假）\n`
    const { present, observers } = extractAttendees(buildOutline(readSource(source)))
    const places = [...present, ...observers].map(({ position }) => position)
    const written = places.map(({ start, end }) => source.slice(start.offset, end.offset))
    expect(written).toEqual(['市委副书记、市长田　野', '安全', '县财政局局长金山', '钱多'])
  })
})
