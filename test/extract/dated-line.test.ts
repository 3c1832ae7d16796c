import { expect, test } from 'vitest'
import { meetingIn } from './header-of.js'

const minutes = (line: string): string => `东篱苑社员大会纪要\n\n${line}\n\n一、供水\n会议同意。\n`

test.each([
  ['2022年9月17日（周六）晚上7:00　·　小区中心花园', { date: '2022-09-17', time: '晚上7:00', place: '小区中心花园' }],
  ['2022年9月17日，小区中心花园', { date: '2022-09-17', place: '小区中心花园' }],
  ['2025年3月14日（星期五）下午　云湖会展中心B207', { date: '2025-03-14', time: '下午', place: '云湖会展中心B207' }],
])('when and where: %s', (line, meeting) => {
  expect(meetingIn(minutes(line))).toMatchObject(meeting)
})

test.each(['2022年9月17日印发', '2022年9月17日　田野', '2022年9月17日小区中心花园', '东篱苑 2022年9月17日 社区'])('no place: %s', (line) => {
  expect(meetingIn(minutes(line))['place']).toBeUndefined()
})

test('below a long title', () => {
  const title = '东篱苑业主委员会关于二〇二二年度公共收益使用、门禁系统更新以及绿化补种等有关事项的社员大会纪要'
  expect(meetingIn(minutes('2022年9月17日　小区中心花园').replace('东篱苑社员大会纪要', title))).toMatchObject({ place: '小区中心花园' })
})
