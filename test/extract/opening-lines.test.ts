import { expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'

const HEAD = '关于解决供水问题的会议纪要\n\n一、会议时间：2023年3月1日\n二、会议地点：三楼会议室\n三、主持人：田野\n'
const ITEMS = '（一）关于县城供水问题\n会议决定改造管网。\n（二）关于农村供水问题\n会议同意该方案。\n'
const meetingOf = (between: string) => {
  const { body, kind, ordinal } = parseMinutes(`${HEAD}${between}\n${ITEMS}`).meeting
  return { body, kind, ordinal }
}

test('the opening may stand below the heading of the section of items', () => {
  expect(meetingOf('四、会议内容：\n县政府召开解决供水问题第四次联席会议，对遗留问题逐个会商，形成如下意见。')).toEqual({ body: '县政府', kind: '联席会议', ordinal: 4 })
})

test('what is told of another meeting is none', () => {
  expect(meetingOf('四、会议内容：\n去年以来水价问题突出，县政府召开第四次联席会议，成效不大。').ordinal).toBeNull()
  expect(meetingOf('四、项目背景：\n县政府召开解决供水问题第四次联席会议，要求加快进度。').ordinal).toBeNull()
})
