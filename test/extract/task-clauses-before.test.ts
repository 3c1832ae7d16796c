/** By when, in the clause before; who is asked for support; and where directing begins. */
import { describe, expect, test } from 'vitest'
import { deadlineBefore, isAsked } from '../../src/extract/task-clauses.js'
import { tasksIn } from './item-of.js'

describe('whoever sees to it does so by what the clause before says', () => {
  test.each([
    ['会议决定，资金须在3月底前到位，由县财政局负责。', ['县财政局@3月底前']],
    ['会议决定，资金3月底前到位，由县财政局负责落实。', ['县财政局@3月底前']],
    ['会议决定，资金3月底前到位，由县财政局牵头组织实施。', ['县财政局@3月底前']],
    ['会议决定，补选工作于3月底前结束，由县财政局负责组织。', ['县财政局@3月底前']],
  ])('%s', (body, tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })

  test.each([
    ['it is another matter', '会议决定，资金3月底前到位，由县财政局负责发放补贴。'],
    ['it is another sentence', '会议决定，资金3月底前到位。由县财政局负责。'],
    ['another clause stands between', '会议决定，3月底前通车，资金到位，由县财政局负责。'],
    ['no day is named', '会议决定，资金尽快到位，由县财政局负责。'],
  ])('and not where %s', (_, body) => {
    expect(tasksIn(body)).toEqual(['县财政局'])
  })

  test('nor where another task is before it', () => {
    expect(tasksIn('会议决定，由县水利局3月底前修好大坝，由县财政局负责。')).toEqual(['县水利局@3月底前', '县财政局'])
  })

  test('the clause begins with 由', () => {
    const text = '资金3月底前到位，请县财政局负责'
    expect(deadlineBefore(text, text.indexOf('负责'), { start: text.indexOf('请'), end: text.length })).toBe(null)
    const given = text.replace('请', '由')
    const found = deadlineBefore(given, given.indexOf('负责'), { start: given.indexOf('由'), end: given.length })
    expect(found && given.slice(found.start, found.end)).toBe('3月底前')
  })
})

describe('who is asked for support is told; who gives it helps', () => {
  test.each([
    ['会议要求，请市供电公司予以支持。', ['市供电公司']],
    ['会议要求，县水利局牵头抢修，请市供电公司给予大力支持。', ['县水利局', '市供电公司']],
    ['会议要求，县水利局抢修，县财政局予以支持。', ['县水利局+县财政局']],
    ['会议要求，县水利局抢修，县财政局提供协助。', ['县水利局+县财政局']],
    ['会议要求，县水利局抢修，县财政局派人参加。', ['县水利局+县财政局']],
    ['会议要求，县水利局抢修，县财政局共同参与。', ['县水利局+县财政局']],
  ])('%s', (body, tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })

  test.each([
    ['予以支持', true],
    ['给予积极支持', true],
    ['予以技术支持', false],
    ['支持', false],
  ])('%s: %s', (words, asked) => {
    expect(isAsked(words, 0)).toBe(asked)
  })
})

describe('where all are told, directing begins', () => {
  test.each([
    ['会议指出，各单位要把责任落实到人。县轻轨办每周五前汇总进度。', ['县轻轨办@每周五前']],
    ['会议指出，有关部门须落实责任。县轻轨办汇总进度。', ['县轻轨办']],
    ['会议指出，各乡镇必须落实责任。县轻轨办汇总进度。', ['县轻轨办']],
    // What they did, or are
    ['会议指出，各单位落实了责任。县轻轨办汇总进度。', []],
    ['会议指出，各单位高度重视。县轻轨办汇总进度。', []],
    ['会议指出，发动各单位要靠宣传。县轻轨办汇总进度。', []],
  ])('%s', (body, tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })
})

test.each([
  ['会议决定，由桥梁所在的樟坪镇负责修桥。', ['樟坪镇']],
  ['会议决定，由工程所在地的樟坪镇负责修桥。', ['樟坪镇']],
  ['会议决定，由县桥梁所负责修桥。', ['县桥梁所']],
])('%s', (body, tasks) => {
  expect(tasksIn(body)).toEqual(tasks)
})
