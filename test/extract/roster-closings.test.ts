import { describe, expect, test } from 'vitest'
import { isCount, withoutClosing, withoutFollowers, withoutResponsible } from '../../src/extract/roster-closings.js'

const BEFORE = '由村'

/** What the function leaves of the words between others. */
function leftBy(words: string, cut: (text: string, start: number, end: number) => number | null): string | null {
  const text = `${BEFORE}${words}等`
  const end = cut(text, BEFORE.length, text.length - 1)
  return end === null ? null : text.slice(BEFORE.length, end)
}

describe('how many, and nobody', () => {
  test.each([
    ['委员出席15人', true],
    ['共23人', true],
    ['3位', true],
    ['村民代表三十一名', true],
    ['共九人', true],
    ['一人', true],
    ['共十余人', true],
    ['万三人', false],
    ['人', false],
    ['田野名', false],
    ['张三同志', false],
  ])('%s: %s', (words, counts) => {
    const text = `${BEFORE}${words}等`
    expect(isCount(text, BEFORE.length, text.length - 1)).toBe(counts)
  })
})

describe('those who came with a person', () => {
  test.each([
    ['李白暨相关人员', '李白'],
    ['王五及随行人员', '王五'],
    ['王五率有关人员', '王五'],
    ['及人员', '及人员'],
    ['王五人员', '王五人员'],
    ['王五及安全', '王五及安全'],
  ])('%s', (words, left) => {
    expect(leftBy(words, withoutFollowers)).toBe(left)
  })
})

describe('what is said behind a name', () => {
  test.each([
    ['张三同志', '张三'],
    ['李四等', '李四'],
    ['王五等3人', '王五'],
    ['王五等同志', '王五'],
    ['王五先生等', '王五'],
    ['高等教育司', '高等教育司'],
    ['罗明先生', '罗明'],
    ['罗先生', '罗先生'],
    ['C2栋罗先生', 'C2栋罗先生'],
    ['C2栋罗明先生', 'C2栋罗明'],
    ['罗', '罗'],
    ['公羊先生', '公羊'],
    ['A公司罗女士', 'A公司罗女士'],
    ['县政协', '县政协'],
    ['县财政局、教育局等部门', '县财政局、教育局'],
  ])('%s', (words, left) => {
    expect(leftBy(words, withoutClosing)).toBe(left)
  })
})

describe('persons of a body that are not named', () => {
  test.each([
    ['县政协有关负责同志', '县政协'],
    ['县政协负责人', '县政协'],
    ['县政协有关主要负责同志', '县政协'],
    ['县政协主要领导', '县政协'],
    ['县政协', null],
    ['负责人', null],
    ['罗明先生', null],
  ])('%s', (words, left) => {
    expect(leftBy(words, withoutResponsible)).toBe(left)
  })
})
