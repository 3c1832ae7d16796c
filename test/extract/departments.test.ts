import { describe, expect, test } from 'vitest'
import { BodyReader } from '../../src/extract/departments.js'
import { KnownBodies } from '../../src/extract/known-bodies.js'
import { readSource } from '../../src/source/read-source.js'

/** 甲、乙… the bodies that the enumeration names, then what stands behind it. */
function listIn(text: string, known: string[] = []): string | null {
  const { located } = readSource(text, 'text')
  const list = new BodyReader(located, new KnownBodies(known)).readBodies(0, located.text.length)
  if (!list) return null
  const names = list.bodies.map(({ start, end }) => located.text.slice(start, end)).join('、')
  return `${names}|${located.text.slice(list.end)}`
}

describe('enumerations', () => {
  test.each([
    ['县水利局要抓好', '县水利局|要抓好'],
    ['县水利局、财政局要抓好', '县水利局、财政局|要抓好'],
    ['县水利局和财政局要抓好', '县水利局、财政局|要抓好'],
    ['县水利局、财政局等部门要抓好', '县水利局、财政局|要抓好'],
    ['县水利局、财政局等相关部门要抓好', '县水利局、财政局|要抓好'],
    ['县水利局、各乡镇要抓好', '县水利局|要抓好'],
    ['县水利局（原水务局）、财政局要抓好', '县水利局、财政局|要抓好'],
    // The second name of the body, and what is only said of it.
    ['县财政局（县国资办）要抓好', '县财政局（县国资办）|要抓好'],
    ['县财政局(县国资办)、县水利局要抓好', '县财政局(县国资办)、县水利局|要抓好'],
    ['保卫部（处）要抓好', '保卫部（处）|要抓好'],
    ['党委办公室（室）要抓好', '党委办公室（室）|要抓好'],
    ...['原', '前', '现', '含', '下属', '以下称', '简称'].map((word): [string, string] => [`县供水集团（${word}自来水公司）要抓好`, '县供水集团|要抓好']),
    ['县供水集团（甲方）要抓好', '县供水集团|要抓好'],
    ['县财政局（县国资办、税务局）要抓好', '县财政局|要抓好'],
    ['县财政局（牵头）要抓好', '县财政局|要抓好'],
    ['县财政局（局长带队）要抓好', '县财政局|要抓好'],
    ['县供水集团（青川县城乡供水一体化工程建设管理领导小组办公室）要抓好', '县供水集团|（青川县城乡供水一体化工程建设管理领导小组办公室）要抓好'],
    ['县财政局（人）要抓好', '县财政局|要抓好'],
    ...['主管部门', '下属单位', '所属企业', '直属单位'].map((closing): [string, string] => [`县水利局、财政局等${closing}要抓好`, '县水利局、财政局|要抓好']),
    ['县防汛指挥部各小组要抓好', '县防汛指挥部|各小组要抓好'],
    ['市消防承担抢修任务', '市消防|承担抢修任务'],
    ['属地云岭镇政府要抓好', '云岭镇政府|要抓好'],
    ['县发改、财政、水利等部门要抓好', '县发改、财政、水利|要抓好'],
    ['发展改革、财政部门要抓好', '发展改革、财政部门|要抓好'],
    ['PMO负责', 'PMO|负责'],
    ['市渔港监督负责', '市渔港监督|负责'],
  ])('%s', (text, list) => {
    expect(listIn(text)).toBe(list)
  })

  test('addressees in general alone are a list that names nobody', () => {
    expect(listIn('各乡镇、各部门要抓好')).toBe('|要抓好')
    expect(listIn('有关部门要抓好')).toBe('|要抓好')
    expect(listIn('各责任单位每月报送进度')).toBe('|每月报送进度')
  })

  test.each(['要抓好落实', '供水、供热工作', '县水利局局长田野、财政局局长白露', '市渔港监督要抓好', '市分管领导负责', '市场主体负责', '县级财政负责', '联合公安、交通等部门', '责成县发改、财政等部门', '',
    // All that belong to it are told, or a purse, or the body is that of the person.
    '县财政局各成员单位要抓好', '县防汛指挥部各成员要抓好', '市财政负责', '市财政承担', '县财政局（县国资办）局长田野',
  ])('none in %j', (text) => {
    expect(listIn(text)).toBeNull()
  })
})

describe('bodies that no ending gives away', () => {
  test('are known from elsewhere', () => {
    expect(listIn('青溪海事要抓好')).toBeNull()
    expect(listIn('青溪海事、县水利局要抓好', ['青溪海事'])).toBe('青溪海事、县水利局|要抓好')
  })

  test('the longest known name counts, a generic one never', () => {
    expect(listIn('青溪海事处理组办理', ['青溪海事', '青溪海事处理组'])).toBe('青溪海事处理组|办理')
    expect(new KnownBodies(['学校', '甲']).mayStart('学校', 0)).toBe(false)
  })
})

test('a body before a post is that of the person', () => {
  const { located } = readSource('县水利局局长田野作了说明', 'text')
  const bodies = new BodyReader(located, new KnownBodies([]))
  expect(bodies.readBody(0, 12)).toBe(-1)
  expect(bodies.readBodyBeforePost(0, 12)).toEqual({ start: 0, end: 4 })
})
