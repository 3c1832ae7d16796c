import { describe, expect, test } from 'vitest'
import { extractHeader } from '../../src/extract/header.js'
import { parseMinutes } from '../../src/index.js'
import { documentIn } from './header-of.js'
import { outlineOf } from './outline-of.js'

describe('a title over two lines', () => {
  test.each([
    [
      '花园大厦业主立案法团\n第五届管理委员会第七次例会会议纪录',
      '花园大厦业主立案法团第五届管理委员会第七次例会会议纪录||花园大厦业主立案法团|',
    ],
    [
      '花園大廈業主立案法團\n第五屆管理委員會第七次例會會議紀錄',
      '花園大廈業主立案法團第五屆管理委員會第七次例會會議紀錄||花園大廈業主立案法團|',
    ],
    ['云湖市养老服务联席会议\n2021年第二次全体会议纪要', '云湖市养老服务联席会议2021年第二次全体会议纪要|||'],
    ['内部资料　注意保存\n县政府常务会议纪要', '县政府常务会议纪要|||'],
    ['青禾学院校长办公会议\n纪　　要\n〔2023〕第9号', '青禾学院校长办公会议纪要|〔2023〕第9号||'],
    ['青禾县人民政府办公室\n记　录', '记录||青禾县人民政府办公室|'],
    ['青禾县人民检察院\n检察委员会会议纪要', '青禾县人民检察院检察委员会会议纪要||青禾县人民检察院|'],
    ['青禾学院\n学术委员会全体会议纪要', '青禾学院学术委员会全体会议纪要||青禾学院|'],
    // Of another house, or of a place
    ['青禾学院\n青禾县委员会会议纪要', '青禾县委员会会议纪要||青禾学院|'],
    ['青禾学院\n青禾公司董事会会议纪要', '青禾公司董事会会议纪要||青禾学院|'],
  ])('%j', (source, written) => {
    expect(documentIn(source)).toBe(written)
  })
})

describe('two titles, one with a number', () => {
  test.each([
    ['关于高铁新城建设的会议纪要\n专题会议纪要〔2019〕46号', '关于高铁新城建设的会议纪要|〔2019〕46号||'],
    ['县政府专题会议纪要〔2019〕46号\n关于高铁新城建设的会议纪要', '关于高铁新城建设的会议纪要|〔2019〕46号||'],
    ['关于研究高铁新城\n建设问题的会议纪要', '关于研究高铁新城建设问题的会议纪要|||'],
  ])('%j', (source, written) => {
    expect(documentIn(source)).toBe(written)
  })
})

describe('the code of an office is the number and no title', () => {
  test.each([
    ['沅府纪要〔2024〕13号\n关于城区供水问题的会议纪要', '关于城区供水问题的会议纪要|沅府纪要〔2024〕13号||'],
    ['沅府纪要〔2024〕13号\n2024年5月6日，县长程远主持召开常务会议。', '|沅府纪要〔2024〕13号||'],
    ['专题会议纪要〔2024〕13号', '专题会议纪要|〔2024〕13号||'],
    ...['澜府', '澜政', '澜府办', '澜政办'].map((code): [string, string] => [
      `${code}会议纪要〔2025〕2号\n县政府第3次常务会议纪要`, `县政府第3次常务会议纪要|${code}会议纪要〔2025〕2号||`]),
    // The name of the series, and of a body, is none.
    ['会议纪要〔2021〕15号\n县政府第3次常务会议纪要', '县政府第3次常务会议纪要|〔2021〕15号||'],
    ['县政府会议纪要〔2025〕2号\n关于供水的会议纪要', '关于供水的会议纪要|〔2025〕2号||'],
    ['青川县政府会议纪要〔2025〕2号\n关于供水的会议纪要', '关于供水的会议纪要|〔2025〕2号||'],
    ['县政府办公室　青政纪〔2024〕3号\n县政府常务会议纪要', '县政府常务会议纪要|青政纪〔2024〕3号||'],
    ['青府纪〔２０２４〕３号\n县政府常务会议纪要', '县政府常务会议纪要|青府纪〔２０２４〕３号||'],
  ])('%j', (source, written) => {
    expect(documentIn(source)).toBe(written)
  })
})

describe('the office of the letterhead, with 编 before the date', () => {
  const title = '关于城区供水问题的会议纪要'
  test.each([
    [`青云县人民政府办公室编　2016年8月26日\n${title}`, `${title}||青云县人民政府办公室|2016-08-26`],
    [`青云县人民政府办公室编印　2016年8月26日\n${title}`, `${title}||青云县人民政府办公室|2016-08-26`],
    [`县委编委　2016年8月26日\n${title}`, `${title}||县委编委|2016-08-26`],
  ])('%j', (source, written) => {
    expect(documentIn(source)).toBe(written)
  })
})

describe('the title of the front matter', () => {
  test.each([
    ['"第一次会议纪要"', '第一次会议纪要'],
    ["'第一次会议纪要'", '第一次会议纪要'],
    ['"开放日"会议纪要', '"开放日"会议纪要'],
  ])('%s', (written, title) => {
    expect(parseMinutes(`---\ntitle: ${written}\n---\n\n# 一、讨论\n\n会议同意。\n`).title).toBe(title)
  })
})

describe('what the page files a title under', () => {
  test.each([
    ['【媒体解读】县政府第3次常务会议纪要', '县政府第3次常务会议纪要'],
    ['【解读】县政府第3次常务会议纪要（第12期）', '县政府第3次常务会议纪要'],
    // The bracket is the title, is long, or has too little behind it.
    ['【媒体解读】会议纪要', '【媒体解读】会议纪要'],
    ['【青川县供水工作领导小组】关于供水的会议纪要', '【青川县供水工作领导小组】关于供水的会议纪要'],
    ['关于【青川】供水工作的会议纪要', '关于【青川】供水工作的会议纪要'],
  ])('%s', (source, title) => {
    expect(documentIn(source).split('|')[0]).toBe(title)
  })
})

test.each(['文件标题', '公文标题'])('%s： labels it', (label) => {
  const source = `${label}：关于供水工作的会议纪要\n\n一、研究供水\n会议同意。\n`
  expect(parseMinutes(source).title).toBe('关于供水工作的会议纪要')
  expect(parseMinutes(source.replace('：', '不清，')).title).not.toBe('关于供水工作的会议纪要')
})

test.each(['会次', '会议次数', '会议届次'])('%s： names the meeting', (label) => {
  const { meeting } = parseMinutes(`${label}：县政府第3次常务会议\n时间：2023年5月6日\n\n一、研究供水\n会议同意。\n`)
  expect(meeting).toMatchObject({ body: '县政府', kind: '常务会议', ordinal: 3 })
})

/** title:body/kind/ordinal/term, - where there is none. */
function titleIn(...lines: string[]): string {
  const source = lines.join('\n')
  const { title, meeting } = extractHeader(outlineOf(source))
  const named = [meeting.body, meeting.kind, meeting.ordinal, meeting.term].map((value) => value ?? '-')
  return `${title ?? ''}:${named.join('/')}`
}

describe('the lines that a title goes on from', () => {
  test.each([
    [['第四届董事会', '第十一次会议纪要'], '第四届董事会第十一次会议纪要:-/董事会/11/4'],
    [['蓝天公司', '第四届董事会', '第十一次会议纪要'], '蓝天公司第四届董事会第十一次会议纪要:蓝天公司/董事会/11/4'],
    // Three at most.
    [['云湖', '蓝天公司', '第四届董事会', '第十一次会议纪要'], '蓝天公司第四届董事会第十一次会议纪要:蓝天公司/董事会/11/4'],
    [['蓝天业主大会', '第二次全体会议纪要'], '蓝天业主大会第二次全体会议纪要:蓝天业主大会/全体会议/2/-'],
    // The body is named already, only issues, or is no line of a title.
    [['青云县人民政府', '青云县人民政府常务会议纪要'], '青云县人民政府常务会议纪要:青云县人民政府/常务会议/-/-'],
    [['青云县人民政府', '县政府常务会议纪要'], '县政府常务会议纪要:县政府/常务会议/-/-'],
    [['青云县人民政府办公室', '常务会议纪要'], '常务会议纪要:-/常务会议/-/-'],
    [['青云县人民政府，', '常务会议纪要'], '常务会议纪要:-/常务会议/-/-'],
    [['蓝天业主大会一二三四五六七八九十一二三四五六七八九', '第五届理事会会议纪要'], '第五届理事会会议纪要:-/理事会会议/-/5'],
  ])('%j', (lines, title) => {
    expect(titleIn(...lines)).toBe(title)
  })
})

describe('which line is the title', () => {
  test.each([
    [['会议纪要'], '会议纪要:-/-/-/-'],
    [['会　议　纪　要'], '会议纪要:-/-/-/-'],
    [['会议纪要', '关于供水的会议纪要'], '关于供水的会议纪要:-/-/-/-'],
    [['关于供水的会议纪要', '会议纪要'], '关于供水的会议纪要:-/-/-/-'],
    [['关于供水的会议纪要', '专题会议纪要'], '专题会议纪要:-/专题会议/-/-'],
    [['市政府第3次常务会议', '出席：程远'], '市政府第3次常务会议:市政府/常务会议/3/-'],
    [['PMC例会2025-03-06', '出席：程远'], 'PMC例会2025-03-06:PMC/例会/-/-'],
    // Behind the opening, or without a number, it is none.
    [['2023年3月5日，县长程远主持召开会议。', '常务会议纪要'], ':-/常务会议/-/-'],
    [['市政府常务会议', '出席：程远'], ':市政府/常务会议/-/-'],
  ])('%j', (lines, title) => {
    expect(titleIn(...lines)).toBe(title)
  })

  test('a headline above the opening', () => {
    const headline = '县长程远主持召开县政府第3次常务会议'
    expect(documentIn(`${headline}\n2023年3月5日，县长程远主持召开会议。`).split('|')[0]).toBe(headline)
    expect(documentIn(headline).split('|')[0]).toBe('')
  })

  test.each([
    ['县长程远主持召开县政府第3次常务会议', '县政府'],
    ['县长程远召开了县政府第3次常务会议', '县政府'],
    // What holds it is no part of a name behind the verb.
    ['县政府召开第3次常务会议', '县政府'],
  ])('names the body that met, and not who presided: %s', (headline, body) => {
    const { meeting } = parseMinutes(`${headline}\n3月5日，会议在三楼召开，研究供水工作。`)
    expect([meeting.body, meeting.kind, meeting.ordinal]).toEqual([body, '常务会议', 3])
  })
})

test.each([
  ['常务会议纪要（第12期）', '常务会议纪要:-/常务会议/-/-'],
  ['常务会议纪要〔2023〕12号', '常务会议纪要:-/常务会议/-/-'],
  ['党组会议纪要（2023年第11次）', '党组会议纪要（2023年第11次）:-/党组会议/11/-'],
  ['党组第3次会议纪要（2023年第11次）', '党组第3次会议纪要（2023年第11次）:-/党组会议/3/-'],
  ['股东大会会议记录', '股东大会会议记录:-/股东大会/-/-'],
  ['董事会会议记录', '董事会会议记录:-/董事会会议/-/-'],
  ['第五一二次委员会议会议纪录', '第五一二次委员会议会议纪录:-/委员会议/512/-'],
])('which meeting: %s', (line, title) => {
  expect(titleIn(line)).toBe(title)
})

describe('a heading without 纪要', () => {
  test.each([
    ['# TOC 例会 2022-03-10', 'TOC例会2022-03-10'],
    ['# 理事会 2023-05-12 例会', '理事会2023-05-12例会'],
    ['# 周记', '周记'],
    ['# 2022-03-10', null],
    ['# 2022-03-10 三楼', null],
    ['# 首页>会议', null],
    ['# 第12期', null],
    ['# 三楼 2022-03-10', '三楼2022-03-10'],
    ['前言\n\n# 周记', '周记'],
    // Wherever the heading stands.
    ['前言\n\n# 2022-03-10 三楼', null],
    ['前言\n\n# 三楼 2022-03-10', '三楼2022-03-10'],
    ['前言\n\n# 2022-03-10 例会', '2022-03-10例会'],
    ['# 于2022-03-10', null],
  ])('%s', (heading, title) => {
    expect(parseMinutes(`${heading}\n\n1. 讨论版本\n`).title).toBe(title)
  })

  test('says more than the front matter, or less', () => {
    const titleOf = (title: string, heading: string) => parseMinutes(`---\ntitle: ${title}\n---\n\n# ${heading}\n\n一、供水\n`).title
    expect(titleOf('区政府第3次常务会议纪要', '青云区人民政府第3次常务会议纪要')).toBe('青云区人民政府第3次常务会议纪要')
    expect(titleOf('青云区人民政府第3次常务会议纪要', '常务会议纪要')).toBe('青云区人民政府第3次常务会议纪要')
  })
})

test.each([
  ['会　议　记　录\n时间：2023年3月5日', '会议记录'],
  ['时间：2023年3月5日\n会　议　记　录', '会议记录'],
  // No heading, and no name of a meeting with its number or day.
  ['PMC例会：2025-03-06', null],
  ['市政府第3次常务会议，供水', null],
  ['供水2025-03-06', null],
  ['例会2025-03-06', null],
])('without a heading: %j', (head, title) => {
  expect(parseMinutes(`${head}\n\n一、供水\n会议同意。\n`).title).toBe(title)
})

test.each([
  ['我县召开县政府第3次常务会议程远主持', '县政府|常务会议|3'],
  ['我县召开县防汛指挥部第3次全体会议程远主持', '县防汛指挥部|全体会议|3'],
  ['我县召开县政府第3次常务会议程远讲话', '||'],
])('a headline names the meeting before who presided: %s', (headline, name) => {
  const { meeting } = parseMinutes(`${headline}\n3月5日，会议在三楼召开，研究供水工作。`)
  expect([meeting.body, meeting.kind, meeting.ordinal].map((value) => value ?? '').join('|')).toBe(name)
})

describe('the matter of a title stands a line above its kind', () => {
  test.each([
    ['推进城北水厂二期工程建设\n协调会议纪要', '推进城北水厂二期工程建设协调会议纪要'],
    ['研究供水管网改造问题\n专题会议纪要', '研究供水管网改造问题专题会议纪要'],
    ['落实老旧小区改造工作\n现场办公会议纪要', '落实老旧小区改造工作现场办公会议纪要'],
    // No matter, a clause, or a title by itself
    ['推进城北水厂二期\n协调会议纪要', '协调会议纪要'],
    ['程远调研城北水厂二期工程建设\n协调会议纪要', '协调会议纪要'],
    ['推进城北水厂二期工程建设，抓紧\n协调会议纪要', '协调会议纪要'],
    ['推进城北水厂二期工程建设\n县政府常务会议纪要', '县政府常务会议纪要'],
  ])('%j', (source, title) => {
    expect(documentIn(source).split('|')[0]).toBe(title)
  })
})
