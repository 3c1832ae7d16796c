import { describe, expect, test } from 'vitest'
import { readEntry } from '../../src/extract/roster-entry.js'
import { NO_EVIDENCE, type Evidence, type Reading } from '../../src/extract/roster-types.js'
import type { Span } from '../../src/source/located-text.js'

/** body/name<post> of the entry between other words, by what the other entries show. */
function entryIn(entry: string, evidence: Partial<Evidence> = {}): string | null {
  const text = `列席${entry}等`
  const reading = readEntry(text, 2, text.length - 1, { ...NO_EVIDENCE, ...evidence })
  if (!reading) return null
  const write = (span: Span | null): string => (span ? text.slice(span.start, span.end) : '')
  const names = reading.names.map((parts) => parts.map(write).join('')).join('+')
  return `${write(reading.organization)}/${names}${reading.title ? `<${write(reading.title)}>` : ''}`
}

const EVIDENCE = ['unknown', 'names', 'bodies'] as const

describe('whatever the other entries are', () => {
  test.each([
    ['市公安局尉迟恭', '市公安局/尉迟恭'],
    ['副市长李强', '/李强<副市长>'],
    ['王五局长', '/王五<局长>'],
    ['方代表水清', '/方水清<代表>'],
    ['南山律师事务所律师平安', '南山律师事务所/平安<律师>'],
    ['市领导张三', '/张三'],
    ['市金融办金融', '市金融办/金融'],
    ['资讯工程学系', '资讯工程学系/'],
    ['秘书长孙湾', '/孙湾<秘书长>'],
    ['总会计师利民', '/利民<总会计师>'],
    ['财务科向荣', '财务科/向荣'],
    ['星海李雷', '星海/李雷'],
    ['项目经理', '/<项目经理>'],
    ['市财政局局长', '市财政局/<局长>'],
    ['李会局长', '/李会<局长>'],
    ['县财政局长', '县财政局/<局长>'],
    ['王五副局长', '/王五<副局长>'],
    ['张副市长', '/张<副市长>'],
    ['高林素月委员', '/高林素月<委员>'],
    ['田野副市长', '/田野<副市长>'],
    ['院长王小明教授', '/王小明<院长>'],
    ['王明教授', '/王明<教授>'],
    ['李主任', '/李<主任>'],
    ['区主任', '/<区主任>'],
    ['老主任', '/<老主任>'],
    ['安全主管', '/<安全主管>'],
    ['计划主任', '/<计划主任>'],
    ['后勤主任', '/<后勤主任>'],
    ['高林素月主任', '/高林素月<主任>'],
    ['王小明教授', '/王小明<教授>'],
    ['王委员文', '/王文<委员>'],
    ['原主任王文山', '/王文山<原主任>'],
    ['班主任王文', '/王文<班主任>'],
    ['市民宗局阿布都热依木', '市民宗局/阿布都热依木'],
    ['市财政局阿斯兰', '市财政局/阿斯兰'],
    ['赛音吉日嘎拉图', '/赛音吉日嘎拉图'],
    ['市财政局张三及王小明', '市财政局/张三+王小明'],
    ['星海欧阳锋', '星海/欧阳锋'],
    ['星海诸葛', '星海/诸葛'],
    ['林业局林春生', '林业局/林春生'],
    ['税务', '税务/'],
    ['供水科', '供水科/'],
    ['林春学系', '林春学系/'],
    ['王明王', '/王明王'],
    ['苏召集委员文山', '/苏文山<召集委员>'],
    ['黄吕委员锦茹', '/黄吕锦茹<委员>'],
    ['班主任田野', '/田野<班主任>'],
    ['原主任王五', '/王五<原主任>'],
    ['张三和李四', '/张三+李四'],
    ['市财政局张三及李四', '市财政局/张三+李四'],
    ['市财政局张三和李四', '市财政局/张三+李四'],
    ['陈林美玉', '/陈林美玉'],
    ['阿布都热依木', '/阿布都热依木'],
    ['才仁多杰', '/才仁多杰'],
    ['陈文', '/陈文'],
    ['党校', '党校/'],
    ['海关', '海关/'],
    ['水利局水利', '水利局/水利'],
    ['高新区', '高新区/'],
    ['高峰', '/高峰'],
    ['白云', '/白云'],
    ['华山', '/华山'],
    ['县水务集团', '县水务集团/'],
    ['李村长', '/李<村长>'],
    ['第一中学', '第一中学/'],
    ['信息中心', '信息中心/'],
    ['信息中心田野', '信息中心/田野'],
    ['中心', '中心/'],
    ['欧阳锋', '/欧阳锋'],
    ['欧阳文静', '/欧阳文静'],
    ['县委田野', '县委/田野'],
    ['税务田野', '税务/田野'],
    ['港区区长风', '港区/区长风'],
    ['李', null],
    ['一', null],
    ['议题相关人员', null],
    ['财务总监谈天', '/谈天<财务总监>'],
    ['云岭镇田野', '云岭镇/田野'],
    ['县档案馆管仲', '县档案馆/管仲'],
    ['古丽娜尔艾力', '/古丽娜尔艾力'],
    ['市司法局古丽娜尔', '市司法局/古丽娜尔'],
    ['和平', '/和平'],
    ['张和平', '/张和平'],
    ['李与归', '/李与归'],
    ['张三与李四', '/张三+李四'],
    ['县长田野和安全', '/田野+安全<县长>'],
    ['副县长田野及安全', '/田野+安全<副县长>'],
    ['代表田野', '/田野<代表>'],
    ['代县长田野', '/田野<代县长>'],
    ['副县长', '/<副县长>'],
    ['副', null],
    ['局长田野明', '/田野明<局长>'],
    ['江处长文', '/江文<处长>'],
  ])('%s', (text, entry) => {
    expect(EVIDENCE.map((entries) => entryIn(text, { entries }))).toEqual([entry, entry, entry])
  })
})

describe('what the other entries decide', () => {
  test('names that run together, or a body and a name', () => {
    expect(entryIn('李强王小明', { entries: 'names' })).toBe('/李强+王小明')
    expect(entryIn('许何文玉', { entries: 'bodies' })).toBe('许何/文玉')
    expect(entryIn('华为李雷', { entries: 'bodies' })).toBe('华为/李雷')
    expect(entryIn('张三李四王五赵六', { entries: 'names' })).toBe('/张三+李四+王五+赵六')
    expect(entryIn('江处长文明')).toBe('/江文明<处长>')
  })

  test('a body that the document shows elsewhere', () => {
    expect(entryIn('云湖李雷', { bodies: new Set(['云湖']) })).toBe('云湖/李雷')
    expect(entryIn('云湖李雷', { entries: 'names', bodies: new Set(['云海']) })).toBe('/云湖+李雷')
    expect(entryIn('云湖发展', { bodies: new Set(['云湖发展']) })).toBe('云湖发展/')
    expect(entryIn('云湖发展', { bodies: new Set(['云湖']) })).toBe('/云湖发展')
  })

  test('a name that ends as a body does', () => {
    for (const name of ['张新村', '李会院']) {
      expect(EVIDENCE.map((entries) => entryIn(name, { entries }))).toEqual([`${name}/`, `/${name}`, `${name}/`])
    }
    expect(entryIn('明月清风院', { entries: 'names' })).toBe('明月清风院/')
  })
})

describe('how sure a reading is', () => {
  const readingOf = (entry: string, evidence: Partial<Evidence>): Reading =>
    readEntry(`列席${entry}等`, 2, entry.length + 2, { ...NO_EVIDENCE, ...evidence }) as Reading
  const weigh = (entry: string, entries: Evidence['entries'] = 'unknown'): number => readingOf(entry, { entries }).weight
  const lead = (entry: string, entries: Evidence['entries'] = 'unknown'): number => readingOf(entry, { entries }).margin

  test('bodies beside it speak for one, names against one that nothing marks', () => {
    expect(weigh('市公安局尉迟恭', 'bodies')).toBeGreaterThan(weigh('市公安局尉迟恭'))
    expect(weigh('市公安局尉迟恭', 'names')).toBe(weigh('市公安局尉迟恭'))
    expect(weigh('星海欧阳锋', 'bodies')).toBeGreaterThan(weigh('星海欧阳锋'))
    expect(weigh('星海欧阳锋', 'names')).toBeLessThan(weigh('星海欧阳锋'))
    expect(readingOf('云湖李雷', { entries: 'bodies', bodies: new Set(['云湖']) }).weight).toBeGreaterThan(weigh('云湖李雷', 'bodies'))
    expect(readingOf('云湖李雷', { entries: 'bodies', bodies: new Set(['云海']) }).weight).toBe(weigh('云湖李雷', 'bodies'))
  })

  test('names beside it speak for a bare name, bodies against', () => {
    for (const name of ['李镇', '江河', '阿斯兰']) {
      expect(weigh(name, 'names')).toBeGreaterThan(weigh(name))
      expect(weigh(name, 'bodies')).toBeLessThan(weigh(name))
      expect(lead(name, 'bodies')).toBeCloseTo(lead(name) - 0.5)
    }
    // Four characters may well be a body that nothing marks.
    expect(weigh('云湖发展', 'bodies')).toBe(weigh('云湖发展'))
    expect(lead('云湖发展', 'bodies')).toBeLessThan(lead('云湖发展'))
    expect(lead('云湖发展', 'names')).toBe(lead('云湖发展'))
  })

  test('several names run together among names more than among bodies', () => {
    expect(weigh('安静文雅', 'names')).toBeGreaterThan(weigh('安静文雅'))
    expect(weigh('赛音吉日嘎拉图', 'names')).toBe(weigh('赛音吉日嘎拉图'))
  })

  test('what ends surely as a body does', () => {
    expect(weigh('县水务集团')).toBeGreaterThan(weigh('供水科'))
    expect(weigh('税务')).toBe(weigh('县水务集团'))
    expect(weigh('供水科')).toBeGreaterThan(weigh('李镇'))
  })

  test('a post whose body could be a name is less sure than one of a body', () => {
    expect(lead('李会局长')).toBeLessThan(lead('市财政局局长'))
    expect(lead('王五局长')).toBeLessThan(lead('张副市长'))
    expect(weigh('原主任王五')).toBeGreaterThan(weigh('财务总监谈天') - 1)
    // 老 is no part of any post.
    expect(weigh('老主任')).toBeLessThan(weigh('区主任'))
    expect(weigh('院长王小明教授')).toBeGreaterThan(weigh('院长王小明'))
  })

  test('a longer post tells more than a shorter one', () => {
    expect(weigh('主任委员田野')).toBeGreaterThan(weigh('委员田野'))
  })
})

test.each([
  ['旗政府办铁柱', '旗政府办/铁柱'],
  ['县委办安全', '县委办/安全'],
  ['旗政府铁柱', '旗政府/铁柱'],
])('办 ends a body and begins no name: %s', (text, entry) => {
  expect(EVIDENCE.map((entries) => entryIn(text, { entries }))).toEqual([entry, entry, entry])
})
