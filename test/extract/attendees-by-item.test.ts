import { expect, test } from 'vitest'
import { attendeesIn, withLists, withSentence } from './attendees-of.js'

const FIRST = '市司法局/田野'
const OTHERS = '市财政局/白露 青石镇/山川 市水利局/江海'

test.each([
  ['出席：成功\n固定列席：市司法局田野\n第一至五议题：市财政局白露、青石镇山川\n第六议题：市水利局江海'],
  ['出席：成功\n\n固定列席：市司法局田野\n\n第一至五议题：市财政局白露、青石镇山川\n\n第六议题：市水利局江海'],
  ['出席：成功\n列席：市司法局田野\n　　　【议题一】市财政局白露、青石镇山川\n　　　【议题二】市水利局江海'],
  ['出席：成功\n列席：市司法局田野；列席第一项议题的有市财政局白露、青石镇山川；列席第二、三项议题的有市水利局江海。'],
  ['出席：成功。\n列席：市司法局田野。\n列席第一项议题的有：市财政局白露，青石镇山川。\n列席第2、3项议题的有：市水利局江海。'],
  ['出席：成功。\n市司法局田野列席会议。\n市财政局白露、青石镇山川列席第一项议题。\n市水利局江海列席第二、三项议题。'],
  ['出席：成功\n全程列席：市司法局田野\n议题一列席：市财政局白露、青石镇山川\n议题二列席：市水利局江海'],
  ['参加会议的有成功。列席会议的有市司法局田野。列席第一项议题的有市财政局白露、青石镇山川。列席第二、三项议题的有市水利局江海。'],
])('%s', (lists) => {
  expect(attendeesIn(withLists(lists))).toBe(`/成功 | ${FIRST} ${OTHERS} | `)
})

test('in the opening', () => {
  const sentence = '市司法局田野固定列席会议，市财政局白露、青石镇山川列席第一项议题，市水利局江海列席第二、三项议题。'
  expect(attendeesIn(withSentence(sentence))).toBe(` | ${FIRST} ${OTHERS} | `)
  expect(attendeesIn(withSentence('列席会议的有市司法局田野。列席第一项议题的有市财政局白露、青石镇山川。列席第二项议题的有市水利局江海。'))).toBe(` | ${FIRST} ${OTHERS} | `)
})

test('in the head, above items that are numbered alike or not', () => {
  const head = '青云市政府第3次常务会议纪要\n\n时间：2023年3月6日\n主持：成功\n列席：市司法局田野\n第一议题：市财政局白露、青石镇山川\n第二议题：市水利局江海\n\n'
  expect(attendeesIn(`${head}一、研究春耕工作\n会议指出，要抓好春耕。\n`)).toBe(` | ${FIRST} ${OTHERS} | `)
  expect(attendeesIn('青云学院第3次院务会纪要\n\n主持：成功\n列席：财务处田野\n议题一：人事任免\n会议同意聘任。\n议题二：农村安全\n会议要求抓好落实。\n')).toBe(' | 财务处/田野 | ')
})

test('a council and the posts of the company; 政委 shares the body', () => {
  expect(attendeesIn(withLists('列席：监事会主席 田野，副总经理 白露，财务总监 山川'))).toBe(' | 监事会/田野<主席> /白露<副总经理> /山川<财务总监> | ')
  expect(attendeesIn(withLists('出席：海防三团团长田野、政委白露，县委书记山川、县委常委江海'))).toBe('海防三团/田野<团长> 海防三团/白露<政委> /山川<县委书记> /江海<县委常委> |  | ')
})

test.each([
  ['出席情况：公司应到董事3人。董事田野、白露出席会议，董事谷雨因公务未能出席；监事山川列席会议。', '/田野<董事> /白露<董事> | /山川<监事> | /谷雨<董事>'],
  ['出席情况：出席本次会议的股东共7人，代表股份6,210万股。董事田野出席会议，见证律师列席会议。', '/田野<董事> |  | '],
  // A list, and another one behind its label
  ['出席情况：田野、白露；列席：山川', '/田野 /白露 | /山川 | '],
  ['出席：田野、白露。山川列席会议。', '/田野 /白露 | /山川 | '],
])('told in sentences behind a label: %s', (lists, persons) => {
  expect(attendeesIn(withLists(lists))).toBe(persons)
})

test('the parties to the works, numbered below their label, however many came for each', () => {
  const parties = '参会单位：\n1、建设单位：云湖康养公司（田野）\n2、设计单位：云湖建筑设计院（白露）、云湖建筑设计院医疗工艺研究所（江海、成功）\n3、施工单位：未参会'
  const business = '1. 总平面：会议决定增设出入口。\n2. 给排水：会议决定增设水泵。\n'
  expect(attendeesIn(`设计协调会纪要\n\n会议日期：2023年4月18日\n${parties}\n记录：山川\n\n会议内容：\n${business}`)).toBe(
    '云湖康养公司/田野 云湖建筑设计院/白露 云湖建筑设计院医疗工艺研究所/江海 云湖建筑设计院医疗工艺研究所/成功 |  | ',
  )
})

test('a group of a house is no body', () => {
  expect(attendeesIn(withSentence('管委会领导白露、山川参加会议。'))).toBe('/白露 /山川 |  | ')
})

test('who came with a person is nobody', () => {
  expect(attendeesIn(withLists('列席：学生会会长田野、副会长白露及行政部门各部会首长、议案相关人'))).toBe(' | 学生会/田野<会长> 学生会/白露<副会长> | ')
})

test('a list appended below its name, its groups on lines of their own', () => {
  const groups = '市领导：田野\n市直单位：市政府办公室白露，市财政局山川、江海\n企业：市供电公司成功'
  const listed = '/田野 市政府办公室/白露 市财政局/山川 市财政局/江海 市供电公司/成功 |  | '
  expect(attendeesIn(withLists(`参会人员名单\n\n${groups}`))).toBe(listed)
  expect(attendeesIn(withLists(`附件：参会人员名单\n\n附件\n参会人员名单\n\n${groups}\n请假：市审计局计划`))).toBe(listed.replace('|  | ', '|  | 市审计局/计划'))
  expect(attendeesIn(withLists('参会情况\n出席：田野\n列席：白露'))).toBe('/田野 | /白露 | ')
})
