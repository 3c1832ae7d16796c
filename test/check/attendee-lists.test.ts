import { describe, expect, test } from 'vitest'
import { OPENING, messagesOf, placesOf, reasonsOf } from './messages-of.js'

const minutes = (...lists: string[]) => [`${OPENING}，纪要如下：`, '一、研究供水工作', '会议要求，保障供水。', ...lists].join('\n')

describe('nobody stands twice', () => {
  test.each([
    [['出席：周明远、何静、王立新、何静'], ['何静']],
    [['出席：周明远、何静、何静、何静'], ['何静', '何静']],
    [['出席：周明远、何静', '列席：王立新、何静'], ['何静']],
    // Two bodies or two posts are two persons; a body alone may be either.
    [['列席：市财政局王立新，市水务局王立新'], []],
    [['列席：市财政局局长王立新，市财政局科长王立新'], []],
    [['列席：市财政局王立新，王立新'], ['王立新']],
    [['列席：市财政局王立新，市水务局王立新，市财政局王立新'], ['市财政局王立新']],
    [['出席：周明远、何静', '列席：市财政局、市财政局王立新'], []],
    [['列席：王立新，市财政局王立新'], ['市财政局王立新']],
    [['列席：王立新局长，市财政局王立新局长'], ['市财政局王立新局长']],
    [['列席：王立新局长，何静，王立新'], ['王立新']],
    [['列席：王立新，何静，王立新局长'], ['王立新局长']],
  ])('%j', (lists, places) => {
    expect(placesOf('attendee-duplicate', minutes(...lists))).toEqual(places)
  })

  test('the message says whether it is one list or several', () => {
    expect(reasonsOf('attendee-duplicate', minutes('出席：周明远、何静、王立新、何静'))[0]).toContain('重复')
    expect(reasonsOf('attendee-duplicate', minutes('出席：周明远、何静', '请假：何静'))[0]).toContain('出席、列席、请假')
    expect(reasonsOf('attendee-duplicate', minutes('出席：周明远、何静、王立新、何静'))[0]).not.toContain('请假')
  })

  test('lists of two items may name the same person', () => {
    const source = [`${OPENING}，纪要如下：`, '一、研究供水工作', '会议要求，保障供水。', '列席：何静、王立新', '二、研究供热工作', '会议要求，保障供热。', '列席：何静、李文斌'].join('\n')
    expect(placesOf('attendee-duplicate', source)).toEqual([])
  })

  test('whom a sentence of the opening names may stand in a list below', () => {
    const source = minutes('列席：何静、王立新').replace('，纪要', '，副市长何静、财政局局长王立新参加会议，纪要')
    expect(placesOf('attendee-duplicate', source)).toEqual([])
    expect(placesOf('attendee-duplicate', `${source}、何静`)).toEqual(['何静'])
  })

  test('one is compared with sixteen of the same name before', () => {
    const persons = [...'财审统农林渔教民文体卫商医交水城规'].map((character) => `市${character}务局王立新`)
    const of = (count: number) => placesOf('attendee-duplicate', minutes(`列席：${[...persons.slice(0, count), '市财务局王立新'].join('，')}`))
    expect(of(16)).toEqual(['市财务局王立新'])
    expect(of(17)).toEqual([])
  })
})

describe('of everybody it can be told where the body ends', () => {
  test.each([
    ['列席：市财政局王立新，市水务局何静，市住建局李强，总台小何', ['总台小何']],
    // Half of them are no persons: a list of bodies, perhaps.
    ['列席：市财政局王立新，总台小何', []],
    ['列席：市财政局王立新，市水务局何静，总台小何，总台小王', []],
    ['列席：市财政局王立新，市水务局何静，市住建局李强，县人武部', []],
    ['列席：市财政局王立新，市水务局何静，阿依古丽·买买提', []],
  ])('%s', (list, places) => {
    expect(placesOf('attendee-unsplit', minutes(list))).toEqual(places)
  })

  test.each([
    // What reads as a name has four characters, but for those of other languages.
    ['高林素月', false],
    ['高林素月梅', true],
    ['高林𬭎素月', true],
    ['高𬭎𬭎𬭎', false],
    ['阿布都热依木', false],
    ['阿依古丽·买买提', false],
    ['Michael', false],
    // What reads as a body ends like one, or has a post.
    ['市政务数据中', true],
    ['市政务数据中心', false],
    ['总台主任', false],
  ])('%s among persons: %s', (written, isUnsplit) => {
    const expected = isUnsplit ? [`4:11-4:${11 + written.length} “${written}”分不出单位与姓名`] : []
    expect(messagesOf('attendee-unsplit', minutes(`出席：何静、王立新、${written}`))).toEqual(expected)
  })
})

describe('who presides is there', () => {
  test.each([
    [['出席：何静、王立新', '请假：周明远'], '请假'],
    [['出席：何静、王立新', '列席：周明远'], '列席'],
    [['出席：周明远、何静', '列席：王立新'], null],
    // A list that leaves out the chair, who is named in the opening, is how such minutes are written.
    [['出席：何静、王立新'], null],
  ])('%j', (lists, word) => {
    const [reason, ...others] = reasonsOf('chair-not-present', minutes(...lists))
    expect(others).toEqual([])
    if (word === null) expect(reason).toBeUndefined()
    else expect(reason).toContain(word)
  })
  test('the message stands at the chair', () => {
    expect(messagesOf('chair-not-present', minutes('出席：何静、王立新', '请假：周明远'))).toEqual(['1:12-1:17 主持人“周明远”列在请假名单中'])
    expect(messagesOf('chair-not-present', minutes('出席：何静、王立新', '列席：周明远'))).toEqual(['1:12-1:17 主持人“周明远”列在列席名单中'])
  })

  test('of two chairs who is not listed is told where the other one is', () => {
    const of = (list: string) => messagesOf('chair-not-present', minutes(list).replace('周明远市长', '周明远、何静'))
    expect(of('出席：何静、王立新')).toEqual(['1:12-1:15 主持人“周明远”不在出席名单中，其他主持人在'])
    expect(of('出席：王立新、周明远')).toEqual(['1:16-1:18 主持人“何静”不在出席名单中，其他主持人在'])
    expect(of('出席：何静、王立新、周明远')).toEqual([])
    expect(of('出席：王立新、李强')).toEqual([])
  })
})
