/** Who leads and who helps by what stands in brackets behind a name, and by when. */
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'
import { tasksIn } from './item-of.js'

const told = (words: string): string[] => tasksIn(`会议要求：\n1.抓好供水${words}`)

describe('roles in brackets', () => {
  test.each([
    ['（责任单位：县公路中心（牵头）、县林业局）', ['县公路中心+县林业局']],
    ['（责任单位：县公路中心（牵头）、县林业局（配合））', ['县公路中心+县林业局']],
    ['（责任单位：县公路中心（主责单位）、县林业局（协助单位））', ['县公路中心+县林业局']],
    ['（责任单位：县公路中心（配合）、县林业局（牵头））', ['县林业局+县公路中心']],
    ['（责任单位：县公路中心、县林业局（牵头）、县水利局）', ['县公路中心、县林业局+县水利局']],
    // None leads by a bracket: who stands without one does
    ['（责任单位：县公路中心（配合）、县林业局）', ['县林业局+县公路中心']],
    ['。责任单位：县政府办（主办），县应急局（协办）', ['县政府办+县应急局']],
    // A note says nothing of the role
    ['（责任单位：县公路中心（含养护科）、县林业局）', ['县公路中心、县林业局']],
    ['（责任单位：县公路中心（东区）、县林业局）', ['县公路中心、县林业局']],
  ])('%s', (words, tasks) => {
    expect(told(words)).toEqual(tasks)
  })

  test('in a cell', () => {
    const table = '| 事项 | 责任单位 |\n| --- | --- |\n| 修桥 | 县公路中心（牵头）、县林业局 |\n| 筑路 | 县公路中心、县林业局 |'
    expect(tasksIn(table)).toEqual(['县公路中心+县林业局', '县公路中心、县林业局'])
  })
})

describe('by when, in the last bracket', () => {
  test.each([
    ['（责任单位：县水利局（十二月三十一日前））', ['县水利局@十二月三十一日前']],
    ['（责任单位：县水利局（6月底前））', ['县水利局@6月底前']],
    ['（责任单位：县水利局（尽快））', ['县水利局']],
    ['（责任单位：县水利局（灌区以内））', ['县水利局']],
    // A label of its own goes first
    ['（完成时限：5月底前；责任单位：县水利局（6月底前））', ['县水利局@5月底前']],
  ])('%s', (words, tasks) => {
    expect(told(words)).toEqual(tasks)
  })

  test('as a date', () => {
    const source = '时间：2023年3月1日\n\n一、供水\n会议要求：\n1.抓好供水（责任单位：县水利局（十二月三十一日前））\n'
    expect(parseMinutes(source).items[0]?.tasks[0]?.deadline?.date).toBe('2023-12-31')
  })
})

describe('labels', () => {
  test.each([
    ['（责任单位：县水利局｜配合单位：县财政局｜完成时限：6月底前）', ['县水利局+县财政局@6月底前']],
    ['。责任单位：县水利局｜配合单位：县财政局', ['县水利局+县财政局']],
    ['。跟进：县水利局', ['县水利局']],
    ['。负责跟进：县水利局；协助：县财政局', ['县水利局+县财政局']],
    ['。责任单位：县水利局；限期：6月底前', ['县水利局@6月底前']],
    ['。责任单位：县水利局；重定时限：6月底前', ['县水利局@6月底前']],
  ])('%s', (words, tasks) => {
    expect(told(words)).toEqual(tasks)
  })
})
