import { describe, expect, test } from 'vitest'
import { readRoster } from '../../src/extract/roster.js'
import { readSource } from '../../src/source/read-source.js'

/** body/name<post> {words of the entry alone}, with !list where the entry is of another list. */
function entriesIn(list: string, persons: string[] = []): string {
  const { located, lines } = readSource(list, 'text')
  return readRoster(located, lines, new Set(persons))
    .map((entry) => {
      const name = entry.name?.map((part) => located.value(part)).join('') ?? ''
      const title = entry.title ? `<${located.value(entry.title)}>` : ''
      const own = located.slice(entry.span).replace(/\n/g, ' ')
      return `${entry.organization ? located.value(entry.organization) : ''}/${name}${title}${entry.list ? `!${entry.list}` : ''} {${own}}`
    })
    .join(' ')
}

describe('parts that white space parts', () => {
  test.each([
    ['县政府 办公室 田野', '县政府办公室/田野 {县政府办公室田野}'],
    ['市财政局 局长 田野', '市财政局/田野<局长> {市财政局局长田野}'],
    ['市财政局 田野 局长 市教育局 安全 副局长', '市财政局/田野<局长> {市财政局田野局长} 市教育局/安全<副局长> {市教育局安全副局长}'],
    ['市财政局 田野 局长 安全 副局长', '市财政局/田野<局长> {市财政局田野局长} 市财政局/安全<副局长> {安全副局长}'],
    ['田野 局长 安全 副局长', '/田野<局长> {田野局长} /安全<副局长> {安全副局长}'],
    ['田野 市财政局 局长 安全 市教育局 副局长', '市财政局/田野<局长> {田野市财政局局长} 市教育局/安全<副局长> {安全市教育局副局长}'],
    ['县政府领导　田野　白露', '/田野 {田野} /白露 {白露}'],
    ['县政府领导、田野', '县政府/ {县政府} /田野 {田野}'],
    ['云湖 李雷、韩梅；长河 方正；远山 高兴', '云湖/李雷 {云湖李雷} 云湖/韩梅 {韩梅} 长河/方正 {长河方正} 远山/高兴 {远山高兴}'],
    ['蒲公英 副乡长；苗条 乡长；田野 副乡长', '/蒲公英<副乡长> {蒲公英副乡长} /苗条<乡长> {苗条乡长} /田野<副乡长> {田野副乡长}'],
  ])('%j', (list, entries) => {
    expect(entriesIn(list)).toBe(entries)
  })
})

describe('a name behind a body or a post, whatever it looks like', () => {
  test.each([
    ['云水镇 镇海山', '云水镇/镇海山 {云水镇镇海山}'],
    ['云水镇 镇海', '云水镇/镇海 {云水镇镇海}'],
    ['芒洪乡　赵三木嘎', '芒洪乡/赵三木嘎 {芒洪乡赵三木嘎}'],
    ['芒洪乡　赵三局长', '芒洪乡/赵三<局长> {芒洪乡赵三局长}'],
    ['芒洪乡　办公室', '芒洪乡办公室/ {芒洪乡办公室}'],
    ['芒洪乡　水利局', '芒洪乡水利局/ {芒洪乡水利局}'],
    ['芒洪乡　明月', '芒洪乡/明月 {芒洪乡明月}'],
    ['副县长　王　五', '/王五<副县长> {副县长王五}'],
    ['副县长　欧阳明月', '/欧阳明月<副县长> {副县长欧阳明月}'],
    ['海　关、田野', '/海关 {海关} /田野 {田野}'],
    ['海关（副局长）、田野', '/海关<副局长> {海关（副局长）} /田野 {田野}'],
    ['金融（市财政局局长）、安全', '市财政局/金融<局长> {金融（市财政局局长）} /安全 {安全}'],
    ['曲定局（规划部）、田野', '规划部/曲定局 {曲定局（规划部）} /田野 {田野}'],
  ])('%j', (list, entries) => {
    expect(entriesIn(list)).toBe(entries)
  })
})

describe('what a bracket says', () => {
  test.each([
    ['仇衡 @qiu-heng（北溟研究院）、田野', '北溟研究院/仇衡 {仇衡@qiu-heng（北溟研究院）} /田野 {田野}'],
    ['仇衡 @qiu-heng、田野', '/仇衡 {仇衡} /田野 {田野}'],
    ['聂小雨（华苇科技）@niexy、田野', '/聂小雨 {聂小雨} /田野 {田野}'],
    ['市政府办（田野、安全），市司法局（成功）', '市政府办/田野 {市政府办（田野} 市政府办/安全 {安全} 市司法局/成功 {市司法局（成功}'],
    ['市政府办（出差）、市司法局（成功）', '市政府办/ {市政府办} 市司法局/成功 {市司法局（成功}'],
    ['云海监理（王五）、长河设计（赵六）', '云海监理/王五 {云海监理（王五} 长河设计/赵六 {长河设计（赵六}'],
    ['司马长风（王五）、田野', '/司马长风 {司马长风} /田野 {田野}'],
    ['产品部王海（PM）、市场部李雷（腾讯）、韩梅（华为）', '产品部/王海 {产品部王海} 市场部/李雷 {市场部李雷} 华为/韩梅 {韩梅（华为）}'],
    ['王海（腾讯）、李雷（华为）', '腾讯/王海 {王海（腾讯）} 华为/李雷 {李雷（华为）}'],
    ['王海（腾讯）、李雷', '/王海 {王海} /李雷 {李雷}'],
    ['田野（县水利局）、安全（县财政局局长）', '县水利局/田野 {田野（县水利局）} 县财政局/安全<局长> {安全（县财政局局长）}'],
  ])('%j', (list, entries) => {
    expect(entriesIn(list)).toBe(entries)
  })
})

describe('who is excused', () => {
  test.each([
    ['市财政局（请假）、市教育局', '市财政局/!absent {市财政局} 市教育局/ {市教育局}'],
    ['市财政局田野（请假）、安全（因公请假）、成功（缺席）、山川（出差，请假）、方正（未到会）', '市财政局/田野!absent {市财政局田野} 市财政局/安全!absent {安全} 市财政局/成功!absent {成功} 市财政局/山川!absent {山川} 市财政局/方正!absent {方正}'],
    ['田野（委托安全请假）、安全', '/田野 {田野} /安全 {安全}'],
  ])('%j', (list, entries) => {
    expect(entriesIn(list)).toBe(entries)
  })
})

describe('bodies whose persons are not named', () => {
  test.each([
    ['县政协有关负责同志', '县政协/ {县政协}'],
    ['县政协有关负责同志、田野', '县政协/ {县政协} /田野 {田野}'],
    ['县人大常委会、县政协有关负责同志、田野', '县人大常委会/ {县人大常委会} 县政协/ {县政协} /田野 {田野}'],
    ['有关部门负责人', ''],
    ['学校负责人', ''],
    ['政府负责人、县水利局', '县水利局/ {县水利局}'],
    ['党政主要负责同志', ''],
    ['县财政局负责人田野', '县财政局/田野<负责人> {县财政局负责人田野}'],
    ['各县（市、区）宣传部部长', ''],
    ['市委宣传部负责人，各县（市、区）宣传部部长', '市委宣传部/ {市委宣传部}'],
  ])('%j', (list, entries) => {
    expect(entriesIn(list)).toBe(entries)
  })
})

test('names that the caller knows', () => {
  expect(entriesIn('新安江、田野', ['新安江'])).toBe('/新安江 {新安江} /田野 {田野}')
  expect(entriesIn('方正明月', ['方正'])).toBe('/方正 {方正明月} /明月 {明月}')
  expect(entriesIn('方正明月', ['方正明月'])).toBe('/方正明月 {方正明月}')
})
