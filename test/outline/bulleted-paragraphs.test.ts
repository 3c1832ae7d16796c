/** A bullet, the heading, and a dash or colon: ● 供水问题——会议认为…. */
import { describe, expect, test } from 'vitest'
import { draftFromHeaded, headingEnd } from '../../src/outline/headed-paragraphs.js'
import { readSource } from '../../src/source/read-source.js'
import { itemsIn } from './outline-of-text.js'

/** heading|text */
function partsOf(source: string): string | null {
  const { located, lines } = readSource(source, 'text')
  const [line] = lines
  if (!line || headingEnd(located, line) === 0) return null
  const { title, body } = draftFromHeaded(located, lines)
  return `${located.value(title)}|${located.value(body)}`
}

describe('the heading stands between the bullet and the stop', () => {
  test.each([
    ['●供水问题——会议认为，水压不足。', '供水问题|会议认为，水压不足。'],
    ['◆供热工作：县住建局要检修。', '供热工作|县住建局要检修。'],
    ['■供热工作。县住建局要检修。', '供热工作|县住建局要检修。'],
    ['●关于《供水，供热办法》——会议同意。', '关于《供水，供热办法》|会议同意。'],
    ['供水问题——会议认为，水压不足。', '供水问题|会议认为，水压不足。'],
  ])('%s', (source, parts) => {
    expect(partsOf(source)).toBe(parts)
  })

  test.each([
    '●供水问题——',
    '●供水，供热问题——会议同意。',
    '供热工作：县住建局要检修。',
    '供热工作。县住建局要检修。',
    '●供水问题—会议同意。',
  ])('none in %s', (source) => {
    expect(partsOf(source)).toBe(null)
  })
})

describe('in minutes without numbers', () => {
  const opening = '河湾县现场办公会议纪要\n\n2020年4月9日，县长田野主持召开现场办公会议，纪要如下。\n\n'

  test('each is an item', () => {
    expect(itemsIn(`${opening}●供水问题——会议认为，水压不足。\n●供热问题——会议决定检修。\n`)).toEqual(['|供水问题', '|供热问题'])
  })

  test('and so is what the meeting took up besides', () => {
    const further = '会议还传达学习了全省安全生产会议精神。\n'
    expect(itemsIn(`${opening}●供水问题——会议认为，水压不足。\n●供热问题——会议决定检修。\n${further}`)).toEqual(['|供水问题', '|供热问题', '|传达学习了全省安全生产会议精神'])
  })
})
