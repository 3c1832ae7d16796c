import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'

const titlesIn = (source: string) => parseMinutes(source).items.map(({ title }) => title)

describe('headings that are no business', () => {
  test('闭会', () => {
    expect(titlesIn('供水例会纪要\n\n一、研究供水\n会议同意。\n\n二、研究供热\n会议同意。\n\n三、闭会\n下午三时。')).toEqual(['研究供水', '研究供热'])
  })

  test('出席状况 opens the lists of attendees', () => {
    const { items, attendees } = parseMinutes('供水例会纪要\n\n一、出席状况\n出席：田野、安全\n\n二、研究供水\n会议同意。')
    expect(items.map(({ title }) => title)).toEqual(['研究供水'])
    expect(attendees.present.map(({ name }) => name)).toEqual(['田野', '安全'])
  })

  // The words in the title of a matter are of that matter.
  test.each(['闭会期间供水安排', '出席状况统计办法'])('%s is business', (title) => {
    expect(titlesIn(`供水例会纪要\n\n一、${title}\n会议同意。\n\n二、研究供热\n会议同意。`)).toEqual([title, '研究供热'])
  })
})
