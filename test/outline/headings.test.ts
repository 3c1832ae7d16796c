import { describe, expect, test } from 'vitest'
import {
  bare,
  isContainerHeading,
  isListFormula,
  isLongerThanHeadings,
  kindOfNumbered,
  opensFurther,
  opensHead,
  tellsAttendance,
  withoutNothing,
} from '../../src/outline/headings.js'
import type { Line } from '../../src/source/line.js'

/** The kind of a heading, with what stands around it left out of account. */
function kindOf(heading: string): string {
  return kindOfNumbered(`七、${heading}\n八、`, 2, 2 + heading.length)
}

describe('the kind of a numbered line', () => {
  test.each([
    ['审议《供水办法》', 'numbered'],
    ['审议《供水办法》（无）', 'numbered'],
    ['议定事项', 'section'],
    ['议定事项：', 'section'],
    ['临时动议（无）', 'section'],
    ['议定事项无', 'section'],
    ['议定事项：略。', 'section'],
    ['主席结论：（略）', 'idle'],
    ['主席裁示（无）', 'idle'],
    ['主席结论', 'numbered'],
    ['主席结论：请民政课五月底前汇整。', 'numbered'],
    ['关于人事任免（略）', 'numbered'],
    ['无出席情况', 'numbered'],
    ['出席情况（无）', 'attendance'],
    ['出席情况', 'attendance'],
    ['出席情况：', 'attendance'],
    ['附件', 'idle'],
    ['附件：供水名单', 'idle'],
    ['附件（供水名单）', 'idle'],
    ['附件名单', 'numbered'],
    ['会议于16：30结束', 'idle'],
    ['会议于三月结束', 'numbered'],
    ['主席报告出席董事已达法定席次，宣布开会', 'idle'],
    ['主席报告出席董事已达法定席次', 'numbered'],
    ['主席暨长官致词', 'idle'],
    ['校长致辞', 'idle'],
    ['理事长、来宾致词摘要', 'idle'],
    ['开幕致辞', 'idle'],
    ['国庆晚会致辞', 'numbered'],
    ['审议校长致辞稿', 'numbered'],
    ['区长致词风波', 'numbered'],
  ])('%s: %s', (heading, kind) => {
    expect(kindOf(heading)).toBe(kind)
  })

  test('is read past the longest heading of a list where a colon or bracket comes before', () => {
    expect(kindOf(`附件：${'供水'.repeat(30)}`)).toBe('idle')
    expect(kindOf(`附件（${'供水'.repeat(30)}）`)).toBe('idle')
    expect(kindOf('附'.repeat(60))).toBe('numbered')
  })
})

describe('a heading that only groups', () => {
  test.each([
    '会议内容', '会议 内容', '会议内容（节选）', '第一部分　学习', '第二阶段', '董事会会议审议情况', '审议表决情况', '以下审议事项', '会议研究的主要事项如下',
  ])('%s', (heading) => {
    expect(isContainerHeading(heading)).toBe(true)
  })

  test.each([
    '供水内容', '（会议内容）', '供水（会议内容）', `第一部分${'供'.repeat(21)}`, '关于印发供水管理办法的审议事项', '事项如下', '会议内容吗', '审议事项说明', '下次会议的讨论事项', '下一次会议审议事项',
  ])('%s does not', (heading) => {
    expect(isContainerHeading(heading)).toBe(false)
  })

  test('up to the length that such have', () => {
    expect(isContainerHeading(`第一部分${'供'.repeat(20)}`)).toBe(true)
    expect(isContainerHeading(`${'供'.repeat(10)}审议事项`)).toBe(true)
    expect(isContainerHeading(`${'供'.repeat(11)}审议事项`)).toBe(false)
  })
})

describe('the opening of the minutes below a heading', () => {
  test.each(['第一部分　会议概况', '第一部分基本情况：'])('%s', (heading) => {
    expect(opensHead(heading)).toBe(true)
  })

  test.each(['会议概况', '第一部分　学习', '第一部分　供水基本情况', '第一部分　基本情况和议题'])('not %s', (heading) => {
    expect(opensHead(heading)).toBe(false)
  })
})

test.each([
  ['会议内容：', '会议内容'],
  ['会议内容。：', '会议内容'],
  ['会 议\t内　容', '会议内容'],
  ['会：议', '会：议'],
  ['：', ''],
])('%j is bare %j', (heading, name) => {
  expect(bare(heading)).toBe(name)
})

test.each([
  ['主席致词：（略）', '主席致词'],
  ['临时动议（无）', '临时动议'],
  ['主席报告：详会议资料。', '主席报告'],
  ['主席报告：如详附件', '主席报告'],
  ['主席致词（略）及来宾致词', '主席致词（略）及来宾致词'],
  ['临时动议：增设站牌', '临时动议：增设站牌'],
  ['供水无', '供水无'],
])('%s without what says that there is nothing: %s', (heading, name) => {
  expect(withoutNothing(heading)).toBe(name)
})

test('longer than headings is what is so without its stops', () => {
  const line = (text: string): [string, Line] => [text, { start: 0, end: text.length } as Line]
  expect(isLongerThanHeadings(...line('供'.repeat(40)))).toBe(false)
  expect(isLongerThanHeadings(...line(`${'供'.repeat(40)}。：`))).toBe(false)
  expect(isLongerThanHeadings(...line('供'.repeat(41)))).toBe(true)
  expect(isLongerThanHeadings('供'.repeat(60), { start: 30, end: 60 } as Line)).toBe(false)
})

describe('a formula alone', () => {
  test.each(['会议议定：', '经研究，会议决定如下：', '现将会议议定事项通知如下:'])('%s', (text) => {
    expect(isListFormula(text)).toBe(true)
  })

  test.each(['会议议定', '会议议定：同意供水。', '县政府会议议定：', '会议议定，如下：'])('none: %s', (text) => {
    expect(isListFormula(text)).toBe(false)
  })
})

describe('who was there', () => {
  test.each([
    '市财政局、市住建局等单位负责人参加了会议。',
    '市财政局列席会议',
    '相关负责同志列席了会议',
  ])('%s', (text) => {
    expect(tellsAttendance(text)).toBe(true)
  })

  test.each([
    '会议要求有关负责人参加会议。',
    '请市财政局参加会议。',
    '市财政局参加会议筹备。',
    `${'市财政局、'.repeat(80)}参加会议。`,
  ])('not %s', (text) => {
    expect(tellsAttendance(text)).toBe(false)
  })
})

describe('what opens further matters', () => {
  test.each(['查房结束后，会议继续研究了以下事项：', '会议还审议了以下议题：', '会议随后听取了下列工作情况：'])('%s', (text) => {
    expect(opensFurther(text)).toBe(true)
  })

  test.each([
    '会议研究了以下事项：', '会议继续研究了供水事项：', '会议继续研究了以下事项。', '会议要求继续研究以下事项：',
    '县水利局、县财政局、县教育局查房结束后，会议继续研究了以下事项：',
  ])('not %s', (text) => {
    expect(opensFurther(text)).toBe(false)
  })
})

test.each([
  ['会议由县长田野主持。出席会议的有：安全、山川。', true],
  ['会议由县长田野主持。列席会议的还有县财政局安全，县水利局山川', true],
  ['会议由县长田野主持。出席会议的同志要抓好落实。', false],
  ['会议由县长田野主持。会议要求，出席会议的有关部门要抓好落实。', false],
  ['市领导田野、安全参加会议。成功请假。', true],
  ['市领导田野、安全参加会议。成功因公请假。', true],
  ['市领导田野、安全参加会议。县财政局要请假。', false],
])('and who was not: %s', (text, tells) => {
  expect(tellsAttendance(text)).toBe(tells)
})

describe('a count of who came is no business', () => {
  const kindOf = (text: string) => kindOfNumbered(text, 0, text.length)

  test.each(['应到43人，实到39人', '应到村民代表43人，实到39人。', '应出席委员9名，实际到会8名'.replace('实际到会', '实出席')])('%s', (text) => {
    expect(kindOf(text)).toBe('idle')
  })

  test.each(['应到43人，缺4人', '应到货43台，实到39台', '核实应到43人，实到39人'])('but %s is', (text) => {
    expect(kindOf(text)).toBe('numbered')
  })
})

test.each([
  ['会议由系主任田野主持，系办公室安全记录。', true],
  ['会议由系主任田野主持，安全整理。', true],
  ['会议由系主任田野主持，研究了档案整理。', false],
  ['系办公室安全记录。', false],
  ['会议由系主任田野主持，系办公室记录水位，要抓紧。', false],
])('who presided and who took the minutes: %s', (text, tells) => {
  expect(tellsAttendance(text)).toBe(tells)
})

describe('nothing is told', () => {
  test.each([
    ['七、主席致词及各单位业务报告：（略）', 'idle'],
    ['七、来宾致词：略', 'idle'],
    ['七、主席团工作报告：（略）', 'numbered'],
    ['七、主席致词及各单位业务报告：各位早安。', 'numbered'],
  ])('%s: %s', (line, kind) => {
    expect(kindOfNumbered(line, 2, line.length)).toBe(kind)
  })
})
