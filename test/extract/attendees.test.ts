import { describe, expect, test } from 'vitest'
import { buildAttendees, readRosters } from '../../src/extract/attendees.js'
import { buildOutline } from '../../src/outline/outline.js'
import { readSource } from '../../src/source/read-source.js'
import { attendeesIn, inMarkdown, ITEM, OPENING, withSentence } from './attendees-of.js'

describe('lists behind the text', () => {
  test('present, observers, absent', () => {
    const lists = '出席：田野、安全\n列席：县财政局金山、钱多，县水利局水生\n请假：计划（出差）\n'
    expect(attendeesIn(OPENING + ITEM + lists)).toBe('/田野 /安全 | 县财政局/金山 县财政局/钱多 县水利局/水生 | /计划')
  })

  test('a list over several lines', () => {
    const lists = '出席：田　野　安　全\n　　　成　功　欧阳修文\n列席：办公室　山　川\n　　　财务处　计　划\n'
    expect(attendeesIn(OPENING + ITEM + lists)).toBe('/田野 /安全 /成功 /欧阳修文 | 办公室/山川 财务处/计划 | ')
  })

  test('a list over several lines, as many empty ones between them as between all others', () => {
    const lists = '出席：田　野　安　全\n\n　　　成　功　欧阳修文\n\n请假：计划\n'
    expect(attendeesIn((OPENING + ITEM).replace(/\n+/g, '\n\n') + lists)).toBe('/田野 /安全 /成功 /欧阳修文 |  | /计划')
  })

  test('an empty line ends a list where other lines stand together', () => {
    const lists = '出席：田　野　安　全\n\n　　　成　功　欧阳修文\n请假：计划\n'
    expect(attendeesIn(OPENING + ITEM + lists)).toBe('/田野 /安全 |  | /计划')
  })

  test('who printed the minutes was not there', () => {
    const lists = '出席：田野、安全\n请假：计划\n青云县人民政府办公室　　　2023年3月9日印发\n'
    expect(attendeesIn(OPENING + ITEM + lists)).toBe('/田野 /安全 |  | /计划')
  })

  test('nobody', () => {
    expect(attendeesIn(`${OPENING}${ITEM}出席：田野\n请假：无\n`)).toBe('/田野 |  | ')
  })

  test('the same person twice is one entry, with what either says', () => {
    const lists = '出席：田野、安全\n列席：县财政局金山，县水利局水生，县财政局金山\n'
    expect(attendeesIn(OPENING + ITEM + lists)).toBe('/田野 /安全 | 县财政局/金山 县水利局/水生 | ')
  })

  test('a body of the opening whose people the list names is no entry of its own', () => {
    const text = withSentence('县财政局、水利局负责同志列席会议。').replace(/\n*$/, '\n列席：县财政局金山，水利局水生\n')
    expect(attendeesIn(text)).toBe(' | 县财政局/金山 水利局/水生 | ')
  })

  test('so is a place of the opening whose government the list names', () => {
    const text = withSentence('青云县、云湖区政府负责同志参加会议。').replace(/\n*$/, '\n出席：青云县政府金山，云湖区政府水生\n')
    expect(attendeesIn(text)).toBe('青云县政府/金山 云湖区政府/水生 |  | ')
    const other = withSentence('白石县、云湖区政府负责同志参加会议。').replace(/\n*$/, '\n出席：青云县政府金山，云湖区政府水生\n')
    expect(attendeesIn(other)).toBe('白石县/ 青云县政府/金山 云湖区政府/水生 |  | ')
  })

  test('rows below the label of another list have the columns of the first', () => {
    const heading = '单　　位　　　　职　　务　　　　姓　名'
    const lists = ['出席会议人员：', heading, '县政府　　　　　副县长　　　　　满　仓', '　　　　　　　　县长助理　　　　安　全', '列席会议人员：', '县政府办公室　　主　任　　　　　宫　商', '　　　　　　　　副主任　　　　　初　冬']
    expect(attendeesIn(`${OPENING}${ITEM}${lists.join('\n\n')}\n`)).toBe('县政府/满仓<副县长> 县政府/安全<县长助理> | 县政府办公室/宫商<主任> 县政府办公室/初冬<副主任> | ')
  })

  test('the heads of all groups are nobody behind a name', () => {
    expect(attendeesIn(withSentence('副总指挥田野、山川及各工作组组长参加了会议。'))).toBe('/田野<副总指挥> /山川<副总指挥> |  | ')
    expect(attendeesIn(withSentence('副县长田野和安全参加了会议。'))).toBe('/田野<副县长> /安全<副县长> |  | ')
  })

  test('a cadre who is sent to a place has a post', () => {
    expect(attendeesIn(`${OPENING}${ITEM}列席：安全（街道农办驻点干部）、山川（街道农办）\n`)).toBe(' | 街道农办/安全<驻点干部> 街道农办/山川 | ')
  })

  test('two of one name in two bodies are two', () => {
    expect(attendeesIn(`${OPENING}${ITEM}列席：县财政局金山，县水利局金山\n`)).toBe(' | 县财政局/金山 县水利局/金山 | ')
  })
})

describe('sentences of the opening', () => {
  test('bodies that listened in', () => {
    const sentence = '县人大常委会、县政协有关负责同志应邀列席会议。'
    expect(attendeesIn(withSentence(sentence))).toBe(' | 县人大常委会/ 县政协/ | ')
  })

  test('leaders who took part', () => {
    expect(attendeesIn(withSentence('县领导安全、成功参加会议。'))).toBe('/安全 /成功 |  | ')
  })

  test('出席会议的有', () => {
    const sentence = '出席会议的有：县委副书记安全，副县长成功、计划。'
    expect(attendeesIn(withSentence(sentence))).toBe('/安全<县委副书记> /成功<副县长> /计划<副县长> |  | ')
  })

  test('who presided is no part of the list', () => {
    expect(attendeesIn(withSentence('会议由县长田野主持，副县长成功、县财政局局长金山参加会议。'))).toBe(
      '/成功<副县长> 县财政局/金山<局长> |  | ',
    )
  })

  test('prose about attending is none', () => {
    expect(attendeesIn(withSentence('会议要求各乡镇主要负责人必须参加会议。'))).toBe(' |  | ')
    expect(attendeesIn(withSentence('会议听取了有关部门列席情况的说明。'))).toBe(' |  | ')
  })
})

describe('Markdown', () => {
  test('a table with a column for each', () => {
    const table =
      '| 序号 | 单位 | 姓名 | 职务 |\n|--|--|--|--|\n| 1 | 县水利局 | 水　生 | 局长 |\n| 2 |  | 江海 | 副局长 |\n| 3 | 县气象局 | 风雨 | |'
    expect(attendeesIn(inMarkdown(table))).toBe('县水利局/水生<局长> 县水利局/江海<副局长> 县气象局/风雨 |  | ')
  })

  test('a group in the column of bodies names none', () => {
    const table = '| 单位 | 姓名 |\n|--|--|\n| 院领导 | 田　野 |\n|  | 安全 |\n| 财务处 | 金山 |\n|  | 钱多 |'
    expect(attendeesIn(inMarkdown(table))).toBe('/田野 /安全 财务处/金山 财务处/钱多 |  | ')
  })

  test('who is excused in a table was not there', () => {
    const table = '| 姓名 | 单位 |\n|--|--|\n| 钟灵（请假） | 云湖公司 |\n| 毓秀 | 星海公司 |'
    expect(attendeesIn(inMarkdown(table))).toBe('星海公司/毓秀 |  | 云湖公司/钟灵')
  })

  test('two names in a cell', () => {
    const table = '| 单位 | 姓名 | 职务 |\n|--|--|--|\n| 县水利局 | 水生<br>江　海 | 局长<br>副局长 |'
    expect(attendeesIn(inMarkdown(table))).toBe('县水利局/水生<局长> 县水利局/江海<副局长> |  | ')
  })

  test('names and accounts', () => {
    const table = '| 姓名 | 账号 |\n|--|--|\n| 钟灵 | [@zhongling](https://example.org/zl) |\n| 议题相关人员 | 议题相关人员 |'
    expect(attendeesIn(inMarkdown(table))).toBe('/钟灵 |  | ')
  })

  test('two persons in a row', () => {
    const table = '| 姓名 | 单位 | 姓名 | 单位 |\n|--|--|--|--|\n| 钟灵 | 云湖公司 | 毓秀 | 星海公司 |\n| 田野 | 云湖公司 | | |'
    expect(attendeesIn(inMarkdown(table))).toBe('云湖公司/钟灵 星海公司/毓秀 云湖公司/田野 |  | ')
  })

  test('body and post in one column', () => {
    const table = '| 姓名 | 单位及职务 |\n|--|--|\n| 钟灵 | 云湖公司总经理 |\n| 田野 | 县财政局 |'
    expect(attendeesIn(inMarkdown(table))).toBe('云湖公司/钟灵<总经理> 县财政局/田野 |  | ')
  })

  test('a list with accounts', () => {
    const list = '- [zhong_ling](https://example.org)\n- [云湖-钟毓秀]()\n- [田野](t@example.org)\n- [云湖-钟毓秀]()'
    expect(attendeesIn(inMarkdown(list))).toBe('/zhong_ling 云湖/钟毓秀 /田野 |  | ')
  })

  test('bold labels, list below', () => {
    const list = '**列席：**\n\n- 县政府办 安全、成功\n- 县财政局 金　山；县水利局 水生\n'
    expect(attendeesIn(`${OPENING}\n${ITEM}${list}`)).toBe(
      ' | 县政府办/安全 县政府办/成功 县财政局/金山 县水利局/水生 | ',
    )
  })

  test('rows of post and name, the body inherited', () => {
    const table =
      '出席委員：田野　　安全\n\n| 列席官員： | 環境部部長 | 彭澤暨相關人員 |\n|--|--|--|\n|  | 水質保護司司長 | 江海 |\n|  | 科長 | 湖光 |\n主席：田野\n'
    expect(attendeesIn(`某某委員會會議紀錄\n${table}\n討論事項\n一、審查預算案\n決議：照案通過。\n`)).toBe(
      '/田野 /安全 | 環境部/彭澤<部長> 水質保護司/江海<司長> 水質保護司/湖光<科長> | ',
    )
  })
})

describe('positions', () => {
  test('hold the words of the person, in the source', () => {
    const source = `${OPENING}${ITEM}出席：市委副书记、市长田　野，安全\n列席：县财政局局长金山、钱多（休假）\n`
    const outline = buildOutline(readSource(source))
    const { present, observers } = buildAttendees(outline, readRosters(outline))
    const places = [...present, ...observers].map(({ position }) => position)
    const written = places.map(({ start, end }) => source.slice(start.offset, end.offset))
    expect(written).toEqual(['市委副书记、市长田　野', '安全', '县财政局局长金山', '钱多'])
  })
})
