/** Who sees to it, in brackets behind what is to be done. */
import { describe, expect, test } from 'vitest'
import { itemOf, tasksIn } from './item-of.js'

const told = (words: string): string[] => tasksIn(`会议议定：\n1.${words}`)

describe('a bracket tells who sees to it', () => {
  test.each([
    ['补齐防汛物资（县水利局牵头）。', ['县水利局']],
    ['补齐防汛物资。（县水利局负责）', ['县水利局']],
    ['补齐防汛物资（县水利局具体负责落实）。', ['县水利局']],
    ['补齐防汛物资（由县水利局负责）。', ['县水利局']],
    ['补齐防汛物资（请县水利局牵头，县财政局配合）。', ['县水利局+县财政局']],
    ['补齐防汛物资（县交通局牵头，县水利局配合）。', ['县交通局+县水利局']],
    ['补齐防汛物资（县交通局会同县水利局）。', ['县交通局+县水利局']],
    ['补齐防汛物资（县水利局牵头）；检修闸门（县电力局负责）。', ['县水利局', '县电力局']],
  ])('%s', (words, tasks) => {
    expect(told(words)).toEqual(tasks)
  })

  test.each([
    ['a person of the body', '补齐防汛物资（县水利局负责人）。'],
    ['what a body built', '加固三座水库（县水利局负责建设的水库）。'],
    ['the body alone', '补齐防汛物资（县水利局）。'],
    ['no body', '补齐防汛物资（逐库登记）。'],
    ['the midst of a sentence', '补齐防汛物资（县水利局牵头）的做法较好。'],
    ['a remark', `补齐防汛物资（县水利局牵头，${'一库一策、逐库登记、'.repeat(12)}）。`],
    ['a bracket that is not closed', '补齐防汛物资（县水利局牵头。'],
  ])('not %s: %s', (_, words) => {
    expect(told(words)).toEqual([])
  })

  test('what is to be done stands before it', () => {
    expect(itemOf('会议议定：\n1.物资偏少。补齐防汛物资（县水利局牵头）。').tasks.map(({ action }) => action)).toEqual(['补齐防汛物资'])
  })

  test('and where 由 stands in the bracket', () => {
    expect(itemOf('会议议定：\n1.补齐防汛物资（由县水利局负责，6月底前）。').tasks.map(({ action }) => action)).toEqual(['补齐防汛物资'])
  })

  test('a bracket with a label is one task', () => {
    expect(told('补齐防汛物资（责任单位：县水利局）。')).toEqual(['县水利局'])
  })
})

describe('by when', () => {
  test.each([
    ['补齐防汛物资（县水利局牵头，5月底前到位）。', ['县水利局@5月底前']],
    ['补齐防汛物资（县水利局，6月底前）。', ['县水利局@6月底前']],
    ['补齐防汛物资（县水利局、县财政局；6月底前）。', ['县水利局、县财政局@6月底前']],
    // In the words before
    ['要赶在6月15日前补齐防汛物资（县水利局牵头）。', ['县水利局@6月15日前']],
    ['要赶在6月15日前补齐防汛物资（县水利局牵头，5月底前完成）。', ['县水利局@5月底前']],
  ])('%s', (words, tasks) => {
    expect(told(words)).toEqual(tasks)
  })

  test.each(['补齐防汛物资（县水利局，逐库登记）。', '补齐防汛物资（县水利局，6月底前已补齐）。', '补齐防汛物资（6月底前）。'])('a body with other words tells nobody: %s', (words) => {
    expect(told(words)).toEqual([])
  })

  test('that of another sentence is not theirs', () => {
    expect(told('上周6月15日前摸清底数。补齐防汛物资（县水利局牵头）。').at(-1)).toBe('县水利局')
  })
})

describe('who helps alone', () => {
  test.each([
    ['补齐防汛物资（县财政局配合）。', ['+县财政局']],
    ['补齐防汛物资（沿线清泉镇、双桥镇配合）。', ['+清泉镇、双桥镇']],
    ['补齐防汛物资（县财政局做好协助）。', ['+县财政局']],
  ])('%s', (words, tasks) => {
    expect(told(words)).toEqual(tasks)
  })

  test.each(['补齐防汛物资（县财政局配合的项目）。', '补齐防汛物资（县财政局配合度高）。'])('nobody in %s', (words) => {
    expect(told(words)).toEqual([])
  })
})
