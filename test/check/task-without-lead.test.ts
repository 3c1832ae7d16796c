import { describe, expect, test } from 'vitest'
import { OPENING, messagesOf } from './messages-of.js'

const of = (...lines: string[]) => messagesOf('task-without-lead', [`${OPENING}，纪要如下：`, ...lines].join('\n'))
const heading = '一、审议供水办法'
const nobody = (words: string) => `“${words}”没有写明由谁负责`

/** So many characters in which no sentence ends and nobody is named. */
const filling = (length: number) => '好'.repeat(length)

describe('the words that nobody is named for', () => {
  test('go from the comma before to the next one', () => {
    expect(of(heading, '会议同意该办法，抓紧修改完善后印发，尽快落实。')).toEqual([`3:9-3:18 ${nobody('抓紧修改完善后印发')}`])
    expect(of(heading, '修改完善后印发。')).toEqual([`3:1-3:8 ${nobody('修改完善后印发')}`])
  })

  test('are found in each item, whichever of the words it has', () => {
    const messages = of(heading, '会议同意该办法，修订后上报。', '二、审议供热办法', '会议同意，修改完善后印发。', '三、审议供电办法', '会议同意，完善后发布。')
    expect(messages).toEqual([`3:9-3:14 ${nobody('修订后上报')}`, `5:6-5:13 ${nobody('修改完善后印发')}`, `7:6-7:11 ${nobody('完善后发布')}`])
  })

  test('are no words of a heading, nor of what stands behind the items', () => {
    expect(of('一、审议供水办法，修改后印发', '会议同意该办法，修改完善后印发。')).toEqual([`3:9-3:16 ${nobody('修改完善后印发')}`])
    expect(of(heading, '会议同意。', '', '出席：周明远、何静', '', '抄送：各县，修改后印发')).toEqual([])
  })
})

describe('who does it', () => {
  test.each(['会议同意该办法，由起草单位修改完善后印发。', '会议同意该办法，请各位委员审阅，修改完善后印发。', '会议要求，市水务局抓紧修改完善后印发。'])('%s', (line) => {
    expect(of(heading, line)).toEqual([])
  })

  test('is nobody of another sentence', () => {
    expect(of(heading, '市水务局抓紧落实。会议同意该办法，修改完善后印发。')).toEqual([`3:18-3:25 ${nobody('修改完善后印发')}`])
    expect(of(heading, '会议同意该办法，修改完善后印发。会议要求，市水务局抓紧落实。')).toEqual([`3:9-3:16 ${nobody('修改完善后印发')}`])
  })

  test('is nobody of the heading, nor of the next one', () => {
    expect(of('一、由市水务局研究供水办法', '修改完善后印发。')).toEqual([`3:1-3:8 ${nobody('修改完善后印发')}`])
    expect(of(heading, '修改完善后印发', '二、由市水务局研究供热', '会议同意。')).toEqual([`3:1-3:8 ${nobody('修改完善后印发')}`])
  })
})

describe('a sentence without end is read 160 characters before and behind', () => {
  test('before', () => {
    expect(of(heading, `由${filling(159)}修改完善后印发。`)).toEqual([])
    expect(of(heading, `由${filling(160)}修改完善后印发。`)).toEqual([`3:2-3:169 ${nobody(`${filling(160)}修改完善后印发`)}`])
  })

  test('behind', () => {
    expect(of(heading, `修改完善后印发，${filling(151)}由。`)).toEqual([])
    expect(of(heading, `修改完善后印发，${filling(152)}由。`)).toEqual([`3:1-3:8 ${nobody('修改完善后印发')}`])
  })

  test('and what is there is looked at by itself', () => {
    const messages = of(heading, `修改完善后印发，${filling(152)}修改后印发`)
    expect(messages).toEqual([`3:1-3:8 ${nobody('修改完善后印发')}`, `3:9-3:166 ${nobody(`${filling(152)}修改后印发`)}`])
    expect(of(heading, `修改完善后印发，${filling(151)}修改后印发`)).toHaveLength(1)
  })
})
