/** Who was there for one item: 列席：… below its heading, which is no list of the meeting and ends no items. */
import { expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'
import { attendeesIn } from './attendees-of.js'

const HEAD = '时间：2019年10月15日\n出席：田野、安全\n\n'
const FIRST = '一、关于选任事宜\n列席：组织部车凌云\n会议同意启动选任。\n\n'
const SECOND = '二、关于《科研办法》\n列席：科研处闻人俊、组织部车凌云\n会议原则同意《科研办法》。\n'

test('each item keeps its text, and the list of observers names all of them once', () => {
  expect(attendeesIn(HEAD + FIRST + SECOND)).toBe('/田野 /安全 | 组织部/车凌云 科研处/闻人俊 | ')
  const { items } = parseMinutes(HEAD + FIRST + SECOND)
  expect(items.map(({ decisions }) => decisions.map(({ phrase }) => phrase))).toEqual([['同意'], ['原则同意']])
})

test('议题列席 in brackets says by itself that it is of the item', () => {
  const only = '一、关于选任事宜\n〔议题列席〕组织部车凌云\n〔会议决定〕同意启动选任。\n'
  expect(attendeesIn(HEAD + only)).toBe('/田野 /安全 | 组织部/车凌云 | ')
  expect(parseMinutes(HEAD + only).items.map(({ decisions }) => decisions.length)).toEqual([1])
})

test('the list behind the last item is of the meeting', () => {
  const { items } = parseMinutes(`${HEAD}${FIRST.replace(/列席.*\n/, '')}列席：组织部车凌云\n`)
  expect(items.map(({ statements }) => statements.map(({ act }) => act))).toEqual([['会议同意']])
})
