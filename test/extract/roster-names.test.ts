import { describe, expect, test } from 'vitest'
import { characterCount, cutNames, isDotted, isHan, isHanOnly, isTransliteration, nameWeight } from '../../src/extract/roster-names.js'

/** How likely the words between others are one name. */
const weigh = (name: string): number => nameWeight(`由${name}等`, 1, name.length + 1)

describe('Chinese characters', () => {
  test.each([
    [0x3400, true], [0x4e00, true], [0x9fff, true], [0xd840, true], [0xdfff, true], [0x3007, true],
    [0x33ff, false], [0xa000, false], [0xd83f, false], [0xe000, false], [0x3008, false], [0x41, false],
  ])('%i: %s', (code, is) => {
    expect(isHan(code)).toBe(is)
  })

  test('and nothing else', () => {
    expect(isHanOnly('由田野A', 1, 3)).toBe(true)
    expect(isHanOnly('由田野A', 1, 4)).toBe(false)
    expect(isHanOnly('由田野A', 1, 1)).toBe(false)
  })

  test('counted as they are read', () => {
    expect(characterCount('由𬭎华等', 1, 4)).toBe(2)
    expect(characterCount('\ud840\udc00\ud840\udfff\ue000', 0, 5)).toBe(3)
    expect(characterCount('田野', 0, 2)).toBe(2)
  })
})

describe('names of other languages', () => {
  test.each([
    ['阿布都·买买提', true],
    ['阿布都买买提', false],
    ['·阿布都', false],
    ['阿布都·', false],
  ])('with a dot: %s: %s', (name, is) => {
    expect(isDotted(`·${name}·`, 1, name.length + 1)).toBe(is)
  })

  test.each([
    ['才仁多杰', true],
    ['古丽娜', true],
    ['赛音吉日嘎拉图', true],
    ['才仁', false],
    ['才仁多杰才仁多杰', false],
    ['才仁多很', false],
  ])('without: %s: %s', (name, is) => {
    expect(isTransliteration(`由${name}等`, 1, name.length + 1)).toBe(is)
  })
})

describe('how likely a name is', () => {
  const ORDERS: [string, string][] = [
    // A surname of two characters, a common one, a rare one, none
    ['欧阳锋', '王小明'],
    ['王小明', '王明'],
    ['王明', '仉平'],
    ['仉小平', '仉平'],
    ['仉平', '𬭎华明'],
    ['欧阳锋', '欧阳'],
    ['张𬭎华', '张三'],
    // Two surnames, one, none
    ['高林素月', '高天素月'],
    ['才仁多杰', '高林素月'],
    ['古丽娜', '𬭎华明'],
    // What ends as bodies do
    ['张三', '张村'],
    ['张村', '张新村'],
    ['欧阳锋', '欧阳院'],
    ['欧阳院', '党校'],
    ['欧阳中心', '周中心'],
    ['古丽娜', '巴塔科'],
    ['阿布都热依木', '阿拉善左旗局'],
  ]
  test.each(ORDERS)('%s before %s', (one, other) => {
    expect(weigh(one)).toBeGreaterThan(weigh(other))
  })

  test.each(['', '张', '党校', '海关', '水利', '周中心', '欧阳文静明', '才仁多杰才仁多杰', '阿拉善左旗局'])('none: %j', (words) => {
    expect(weigh(words)).toBe(-2)
  })

  test.each(['赛音吉日嘎拉图', '阿布都热依木', '才仁多杰'])('as a rare surname: %s', (name) => {
    expect(weigh(name)).toBe(weigh('仉平'))
  })
})

describe('names run together', () => {
  const cut = (names: string): string | null => {
    const text = `由${names}等`
    const found = cutNames(text, 1, names.length + 1)
    return found && found.cuts.map((end, index) => text.slice(found.cuts[index - 1] ?? 1, end)).join(' ')
  }

  test.each([
    ['张三李四', '张三 李四'],
    ['李强王小明', '李强 王小明'],
    ['李强王明李', '李强 王明李'],
    ['王江河李明', '王江河 李明'],
    ['王安石司马光', '王安石 司马光'],
    ['欧阳文静田野', '欧阳文静 田野'],
    ['张文李明月', '张文 李明月'],
    // One name, no name, and what does not fall into names
    ['张三', null],
    ['很好张三', null],
    ['高林素月张三', null],
    ['张三很', null],
  ])('%s', (names, parts) => {
    expect(cut(names)).toBe(parts)
  })

  test('no longer than a line of them', () => {
    expect(cut('张三李四'.repeat(10))).toBe(Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? '张三' : '李四')).join(' '))
    expect(cut(`${'张三李四'.repeat(10)}王五`)).toBeNull()
  })

  test('are as likely as the least likely of them', () => {
    const weightOf = (names: string): number | undefined => cutNames(names, 0, names.length)?.weight
    expect(weightOf('张三李四')).toBe(nameWeight('张三', 0, 2))
    expect(weightOf('张三仉平')).toBe(nameWeight('仉平', 0, 2))
  })
})
