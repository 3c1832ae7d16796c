/** The signature below the last item is no part of it. */
import { describe, expect, test } from 'vitest'
import { everyPart } from './every-part.js'

describe('who wrote it down, and when, is left off the item', () => {
  test.each([
    [
      '一、审议预算\n会议同意。\n县人民医院办公室',
      { items: ['一、审议预算|会议同意。'], tail: ['县人民医院办公室'], numbering: ['一、'] },
    ],
    [
      '一、审议预算\n会议同意。\n县人民医院办公室整理',
      { items: ['一、审议预算|会议同意。'], tail: ['县人民医院办公室整理'], numbering: ['一、'] },
    ],
    [
      '一、审议预算\n会议同意。\n县人民医院办公室整理　2002年3月12日',
      { items: ['一、审议预算|会议同意。'], tail: ['县人民医院办公室整理2002年3月12日'], numbering: ['一、'] },
    ],
    [
      '一、审议预算\n会议同意。\n县人民医院院务委员会　2002年3月12日',
      { items: ['一、审议预算|会议同意。'], tail: ['县人民医院院务委员会2002年3月12日'], numbering: ['一、'] },
    ],
    [
      '一、审议预算\n会议同意。\n2002年3月12日',
      { items: ['一、审议预算|会议同意。'], tail: ['2002年3月12日'], numbering: ['一、'] },
    ],
    [
      '一、审议预算\n会议同意。\n田野有限公司董事会\n2002年3月12日',
      { items: ['一、审议预算|会议同意。'], tail: ['田野有限公司董事会', '2002年3月12日'], numbering: ['一、'] },
    ],
    [
      '一、审议预算\n会议同意。\n田野有限公司\n董事会\n2002年3月12日',
      { items: ['一、审议预算|会议同意。'], tail: ['田野有限公司', '董事会', '2002年3月12日'], numbering: ['一、'] },
    ],
    [
      '一、审议预算\n会议同意。\n董事会\n2002年3月12日',
      { items: ['一、审议预算|会议同意。'], tail: ['董事会', '2002年3月12日'], numbering: ['一、'] },
    ],
    [
      '一、审议预算\n2002年3月12日',
      { items: ['一、审议预算|'], tail: ['2002年3月12日'], numbering: ['一、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('what else stands last is kept', () => {
  test.each([
    [
      '一、审议预算\n会议同意。\n会议要求，抓好落实。\n2002年3月12日',
      { items: ['一、审议预算|会议同意。/会议要求，抓好落实。'], tail: ['2002年3月12日'], numbering: ['一、'] },
    ],
    [
      '一、审议预算\n会议同意。\n县水利局：办公室\n2002年3月12日',
      { items: ['一、审议预算|会议同意。/县水利局：办公室'], tail: ['2002年3月12日'], numbering: ['一、'] },
    ],
    [
      '一、审议预算\n会议同意。\n由县人民医院，办公室',
      { items: ['一、审议预算|会议同意。/由县人民医院，办公室'], numbering: ['一、'] },
    ],
    [
      '一、审议预算\n会议同意。\n田野有限公司董事会及其下设的战略委员会与提名薪酬考核委员会办公室秘书组\n2002年3月12日',
      { items: ['一、审议预算|会议同意。/田野有限公司董事会及其下设的战略委员会与提名薪酬考核委员会办公室秘书组'], tail: ['2002年3月12日'], numbering: ['一、'] },
    ],
    [
      '一、审议预算\n县人民医院办公室',
      { items: ['一、审议预算|县人民医院办公室'], numbering: ['一、'] },
    ],
    [
      '一、审议预算\n会议同意\n县人民医院办公室',
      { items: ['一、审议预算|会议同意/县人民医院办公室'], numbering: ['一、'] },
    ],
    [
      '一、2002年3月12日',
      { items: ['一、2002年3月12日|'], numbering: ['一、'] },
    ],
    [
      '一、县人民医院院务委员会　2002年3月12日',
      { items: ['一、县人民医院院务委员会2002年3月12日|'], numbering: ['一、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('a heading is never the signature', () => {
  test.each([
    [
      '# 例会纪要\n\n## 县人民医院院务委员会 2002年3月12日\n\n## 审议预算\n\n会议同意。',
      { head: ['例会纪要'], items: ['县人民医院院务委员会2002年3月12日|', '审议预算|会议同意。'] },
    ],
    [
      '# 例会纪要\n\n## 县人民医院办公室\n\n## 审议预算\n\n会议同意。',
      { head: ['例会纪要'], items: ['县人民医院办公室|', '审议预算|会议同意。'] },
    ],
    [
      '# 例会纪要\n\n## 2002年3月12日\n\n## 审议预算\n\n会议同意。',
      { head: ['例会纪要'], items: ['2002年3月12日|', '审议预算|会议同意。'] },
    ],
    [
      '# 例会纪要\n\n## 审议预算\n\n2002年3月12日',
      { head: ['例会纪要'], items: ['审议预算|'], tail: ['2002年3月12日'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source, 'markdown')).toEqual(parts)
  })
})

describe('the name has 30 characters at most', () => {
  test.each([
    [
      '一、审议预算\n会议同意。\n青川县青川县青川县青川县青川县青川县青川县青川县青川县董事会\n2002年3月12日',
      { items: ['一、审议预算|会议同意。'], tail: ['青川县青川县青川县青川县青川县青川县青川县青川县青川县董事会', '2002年3月12日'], numbering: ['一、'] },
    ],
    [
      '一、审议预算\n会议同意。\n青川县青川县青川县青川县青川县青川县青川县青川县青川县青川县董事会\n2002年3月12日',
      { items: ['一、审议预算|会议同意。/青川县青川县青川县青川县青川县青川县青川县青川县青川县青川县董事会'], tail: ['2002年3月12日'], numbering: ['一、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('who wrote it down stands behind a full stop', () => {
  test.each([
    [
      '一、审议预算\n会议同意。并报县委\n县人民医院办公室',
      { items: ['一、审议预算|会议同意。并报县委/县人民医院办公室'], numbering: ['一、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})
