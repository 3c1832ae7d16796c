/** Posts and places beside the member before: which are of the same body. */
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/parse-minutes.js'

const HEAD = '北河县政府第三次常务会议纪要\n时间：2021年3月4日\n'
const BUSINESS = '\n一、研究供水\n会议同意供水方案。'

function attendeesOf(lines: string): string[] {
  const { present, observers } = parseMinutes(HEAD + lines + BUSINESS, { format: 'text' }).attendees
  return [...present, ...observers].map(({ organization, title, name }) => `${organization ?? ''}/${title ?? ''}/${name}`)
}

describe('a post of the house behind one of its offices', () => {
  test.each([
    ['出席：宣传部副部长田野、秘书长林安然', ['宣传部/副部长/田野', '/秘书长/林安然']],
    ['列席：县渔业科科员边城、常务监事林安然', ['县渔业科/科员/边城', '/常务监事/林安然']],
    // Of the office itself, and of a house
    ['出席：宣传部部长田野、副部长林安然', ['宣传部/部长/田野', '宣传部/副部长/林安然']],
    ['出席：县工商联主席田野、秘书长林安然', ['县工商联/主席/田野', '县工商联/秘书长/林安然']],
  ])('%s', (list, persons) => {
    expect(attendeesOf(list)).toEqual(persons)
  })
})

describe('a place before the government of another', () => {
  test.each([
    ['列席：县住建局：田野；云陵区、敬亭县政府主要负责同志', ['县住建局//田野', '云陵区//', '敬亭县政府//']],
    ['列席：县住建局：田野；林安然、县政府办主要负责同志', ['县住建局//田野', '//林安然', '县政府办//']],
  ])('%s', (list, persons) => {
    expect(attendeesOf(list)).toEqual(persons)
  })
})

describe('lists of schools and of Hong Kong', () => {
  test.each([
    ['列席：\n林安然副校长\n财务委员会　田野先生\n教学组　边城老师', ['//林安然', '财务委员会//田野', '教学组//边城']],
    ['出席校董：\n田野校董\n林安然校长', ['/校董/田野', '/校长/林安然']],
    ['参会人员（共21人，居民代表9位）：\n北坪居委会　主任　田野', ['北坪居委会/主任/田野']],
    ['旗领导额尔德木图、田野参加会议。', ['//额尔德木图', '//田野']],
  ])('%s', (list, persons) => {
    expect(attendeesOf(list)).toEqual(persons)
  })

  test('honours are no person', () => {
    const { chairs, recorders } = parseMinutes(`${HEAD}主席：田野先生, MH\n记录：社区专干　林安然${BUSINESS}`, { format: 'text' }).meeting
    expect([...chairs, ...recorders].map(({ name }) => name)).toEqual(['田野', '林安然'])
  })
})
