/** The head of minutes: the opening sentence that tells of the meeting, or lines with labels. */
import fc from 'fast-check'
import type { MeetingAnswer, PersonAnswer } from './answer.js'
import { hanDigits, hanNumber, isoDate, weekdayOf, type Context, type Day } from './context.js'
import { matter } from './names.js'

export interface Head {
  title: string
  /** Behind the title; the lists of attendees go behind those with labels. */
  lines: string[]
  meeting: MeetingAnswer
  hasLabels: boolean
}

/** A kind of meeting: what its minutes are called, and how the opening names it. */
interface MeetingForm {
  title: (context: Context, ordinal: string, about: string) => string
  /** As the opening names it, the body before it. */
  name: (context: Context, ordinal: string) => string
  kind: string
  hasOrdinal: boolean
}

const MEETINGS: MeetingForm[] = [
  {
    title: ({ place }, ordinal) => `${place}人民政府第${ordinal}次常务会议纪要`,
    name: ({ level }, ordinal) => `${level}政府第${ordinal}次常务会议`,
    kind: '常务会议',
    hasOrdinal: true,
  },
  {
    title: ({ place }, ordinal) => `${place}人民政府党组第${ordinal}次会议纪要`,
    name: ({ level }, ordinal) => `${level}政府党组第${ordinal}次会议`,
    kind: '党组会议',
    hasOrdinal: true,
  },
  {
    title: (_, __, about) => `关于${about}有关问题的专题会议纪要`,
    name: ({ level }) => `${level}政府专题会议`,
    kind: '专题会议',
    hasOrdinal: false,
  },
  {
    title: ({ place }, ordinal) => `${place}人民政府第${ordinal}次${place.slice(-1)}长办公会议纪要`,
    name: ({ level }, ordinal) => `${level}政府第${ordinal}次${level}长办公会议`,
    kind: '长办公会议',
    hasOrdinal: true,
  },
]

const DATES: ((day: Day) => string)[] = [
  ({ year, month, day }) => `${year}年${month}月${day}日`,
  ({ year, month, day }) => `${hanDigits(year)}年${hanNumber(month)}月${hanNumber(day)}日`,
  (day) => `${day.year}年${day.month}月${day.day}日（星期${'一二三四五六日'.charAt(weekdayOf(day) - 1)}）`,
]

/** Who presides, as the opening and a label write it. */
const CHAIRS: ((name: string, level: string) => { text: string; chair: PersonAnswer })[] = [
  (name, level) => ({ text: `${level}长${name}`, chair: { name, organization: null, title: `${level}长` } }),
  (name, level) => ({ text: `${name}${level}长`, chair: { name, organization: null, title: `${level}长` } }),
  (name, level) => ({ text: `常务副${level}长${name}`, chair: { name, organization: null, title: `常务副${level}长` } }),
  (name, level) => ({ text: `${level}委副书记、${level}长${name}`, chair: { name, organization: null, title: `${level}委副书记、${level}长` } }),
  (name, level) => ({ text: `代${level}长${name}`, chair: { name, organization: null, title: `代${level}长` } }),
]

const ENDINGS = ['现将会议纪要如下：', '纪要如下：', '现将会议议定事项纪要如下：'] as const

const parts = {
  form: fc.constantFrom(...MEETINGS),
  about: matter,
  ordinal: fc.integer({ min: 1, max: 99 }),
  isHan: fc.boolean(),
  dated: fc.constantFrom(...DATES),
  chair: fc.constantFrom(...CHAIRS),
  room: fc.constantFrom('三楼会议室', '第一会议室', '机关大院2号楼205会议室'),
}

type Parts = { [Key in keyof typeof parts]: (typeof parts)[Key] extends fc.Arbitrary<infer Value> ? Value : never }

function meetingOf({ form, ordinal, chair }: Parts, context: Context, chairName: string): MeetingAnswer {
  const { level, date } = context
  return {
    body: `${level}政府`,
    kind: form.kind === '长办公会议' ? level + form.kind : form.kind,
    ordinal: form.hasOrdinal ? ordinal : null,
    date: isoDate(date),
    time: null,
    place: null,
    chairs: [chair(chairName, level).chair],
    recorders: [],
  }
}

type HeadPart = fc.Arbitrary<(context: Context, chairName: string, recorder: string) => Head>

/** 2023年3月15日上午，市长周明远主持召开市政府第12次常务会议，研究有关工作。纪要如下： */
const opening: HeadPart = fc
  .record({ ...parts, time: fc.constantFrom('上午', '下午', '晚上'), hasPlace: fc.boolean(), ending: fc.constantFrom(...ENDINGS) })
  .map(({ time, hasPlace, ending, ...common }) => (context, chairName) => {
    const { form, about, ordinal, isHan, dated, chair, room } = common
    const number = isHan ? hanNumber(ordinal) : String(ordinal)
    const at = hasPlace ? `在${context.level}政府${room}` : ''
    const sentence = `${dated(context.date)}${time}，${chair(chairName, context.level).text}${at}主持召开${form.name(context, number)}，研究有关工作。${ending}`
    return {
      title: form.title(context, number, about),
      lines: [sentence],
      meeting: { ...meetingOf(common, context, chairName), time, place: hasPlace ? `${context.level}政府${room}` : null },
      hasLabels: false,
    }
  })

/** 时间：, 地点：, 主持人：; the body is then the title's. */
const labels: HeadPart = fc
  .record({
    ...parts,
    form: fc.constantFrom(...MEETINGS.filter(({ hasOrdinal }) => hasOrdinal)),
    time: fc.constantFrom('上午9:00', '下午3时', '14:30', '上午9时30分'),
    words: fc.constantFrom(['时间', '地点', '主持', '记录'], ['会议时间', '会议地点', '主持人', '记录人'], ['时　　间', '地　　点', '主 持 人', '记　　录']),
  })
  .map(({ time, words, ...common }) => (context, chairName, recorder) => {
    const { form, about, ordinal, isHan, dated, chair, room } = common
    const number = isHan ? hanNumber(ordinal) : String(ordinal)
    const place = `${context.level}政府${room}`
    const values = [dated(context.date) + time, place, chair(chairName, context.level).text, recorder]
    return {
      title: form.title(context, number, about),
      lines: values.map((value, index) => `${words[index] ?? ''}：${value}`),
      meeting: {
        ...meetingOf(common, context, chairName),
        body: `${context.place}人民政府`,
        time,
        place,
        recorders: [{ name: recorder, organization: null, title: null }],
      },
      hasLabels: true,
    }
  })

export const head: HeadPart = fc.oneof({ weight: 3, arbitrary: opening }, { weight: 2, arbitrary: labels })
