import { describe, expect, test } from 'vitest'
import { behindModifier, isPlace, skipPeriod } from '../../src/extract/subject-openings.js'

describe('which body is meant', () => {
  test.each([
    ['沿公路的乡镇', '乡镇'],
    ['所在地的县政府', '县政府'],
    ['沿公路两侧各的乡镇', '乡镇'],
    ['预算门进度执行落后之图书馆', '预算门进度执行落后之图书馆'],
    ['进度落后之图书馆', '图书馆'],
    ['新城区之江街道', '新城区之江街道'],
    ['两周之内图书馆', '两周之内图书馆'],
    // Too long, too short, or said of something else.
    ['沿公路两侧各处的乡镇', '沿公路两侧各处的乡镇'],
    ['沿的乡镇', '沿的乡镇'],
    ['由公路的乡镇', '由公路的乡镇'],
    ['县局提出的办法', '县局提出的办法'],
    ['县水利局', '县水利局'],
  ])('%s -> %s', (clause, rest) => {
    const text = `会后${clause}`
    expect(text.slice(behindModifier(text, 2, text.length))).toBe(rest)
  })

  test('inside the clause', () => {
    expect(behindModifier('沿公路的乡镇', 0, 3)).toBe(0)
  })
})

describe('a time that opens the clause', () => {
  test.each([
    ['考试期间县食药局', '县食药局'],
    ['国庆节假日期间县食药局', '县食药局'],
    ['春节及国庆节假日期间县食药局', '春节及国庆节假日期间县食药局'],
    ['期间县食药局', '期间县食药局'],
    ['获批以后宣传部', '宣传部'],
    ['验收之后县水利局', '县水利局'],
    // Too short or too long, or words of a body or a duty before it.
    ['批以后宣传部', '批以后宣传部'],
    ['项目获得批复以后宣传部', '项目获得批复以后宣传部'],
    ['县局以后要发布', '县局以后要发布'],
    ['要获批以后宣传部', '要获批以后宣传部'],
    ['获批，以后宣传部', '获批，以后宣传部'],
    ['县局期间要办理', '县局期间要办理'],
    ['保卫科负责施工期间', '保卫科负责施工期间'],
  ])('%s -> %s', (clause, rest) => {
    const text = `，${clause}`
    expect(text.slice(skipPeriod(text, 1, text.length))).toBe(rest)
  })

  test('inside the clause', () => {
    expect(skipPeriod('考试期间县食药局', 0, 3)).toBe(0)
  })
})

test('places end in what places are', () => {
  expect(['新塘村', '丹溪县人民政府', '城南街道', '东园社区'].every(isPlace)).toBe(true)
  expect(['县水利局', '村委会'].some(isPlace)).toBe(false)
})

test.each([
  ['租用岸线的海丰公司', '海丰公司'],
  // A count, or a matter
  ['被通报的三个科室', '被通报的三个科室'],
  ['被通报的各科室', '被通报的各科室'],
  ['存在的问题信息中心', '存在的问题信息中心'],
  ['存在的意见信息中心', '存在的意见信息中心'],
])('a modifier is of a body that is named: %s -> %s', (clause, rest) => {
  expect(clause.slice(behindModifier(clause, 0, clause.length))).toBe(rest)
})
