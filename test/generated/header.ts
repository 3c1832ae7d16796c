/** The head of minutes: the opening sentence that tells of the meeting, or lines with labels. */
import fc from 'fast-check'
import type { AgendaAnswer, MeetingAnswer } from './answer.js'
import { hanDigits, hanNumber, isoDate, weekdayOf, type Context, type Day } from './context.js'
import { matter } from './names.js'

interface Head {
  title: string
  /** Behind the title; the lists of attendees go behind those with labels. */
  lines: string[]
  meeting: MeetingAnswer
  agenda: AgendaAnswer[]
  hasLabels: boolean
}

/** Who presided, who wrote, and what is dealt with: the title of each item, and how the agenda has it. */
export interface HeadMatter {
  chair: string
  recorder: string
  agenda: (AgendaAnswer & { title: string })[]
}

const DATES: ((day: Day) => string)[] = [
  ({ year, month, day }) => `${year}年${month}月${day}日`,
  ({ year, month, day }) => `${hanDigits(year)}年${hanNumber(month)}月${hanNumber(day)}日`,
  (day) => `${day.year}年${day.month}月${day.day}日（星期${'一二三四五六日'.charAt(weekdayOf(day) - 1)}）`,
]

const ENDINGS = ['现将会议纪要如下：', '纪要如下：', '现将会议议定事项纪要如下：'] as const
const ROOMS = ['三楼会议室', '第一会议室', '机关大院2号楼205会议室'] as const
const LABELS = [
  ['时间', '地点', '主持', '记录'],
  ['会议时间', '会议地点', '主持人', '记录人'],
  ['时　　间', '地　　点', '主 持 人', '记　　录'],
  ['**时间**', '**地点**', '**主持人**', '**记录**'],
] as const

/** Choices that both forms of a head have, as numbers where what there is depends on the house. */
const common = {
  form: fc.nat({ max: 99 }),
  chairTitle: fc.nat({ max: 99 }),
  isTitleBehind: fc.boolean(),
  about: matter,
  ordinal: fc.integer({ min: 1, max: 99 }),
  isHan: fc.boolean(),
  dated: fc.constantFrom(...DATES),
  room: fc.constantFrom(...ROOMS),
}

type Common = {
  [Key in keyof typeof common]: (typeof common)[Key] extends fc.Arbitrary<infer Value> ? Value : never
}

interface Told {
  title: string
  opening: string
  chair: string
  meeting: MeetingAnswer
}

/** What a head says of the meeting, whichever form it has. */
function tell(choices: Common, context: Context, chairName: string, hasLabels: boolean): Told {
  const { house, date } = context
  const forms = house.meetings.filter(({ mayHaveLabels }) => mayHaveLabels || !hasLabels)
  const form = pick(forms, choices.form)
  const chairTitle = pick(house.chairTitles, choices.chairTitle)
  const ordinal = choices.isHan ? hanNumber(choices.ordinal) : String(choices.ordinal)
  const isBehind = choices.isTitleBehind && !chairTitle.includes('、')
  return {
    title: form.title(ordinal, choices.about),
    opening: form.opening(ordinal),
    chair: isBehind ? chairName + chairTitle : chairTitle + chairName,
    meeting: {
      body: form.body[hasLabels ? 1 : 0],
      kind: form.kind,
      ordinal: form.hasOrdinal ? choices.ordinal : null,
      term: form.term,
      date: isoDate(date),
      time: null,
      place: null,
      chairs: [{ name: chairName, organization: null, title: chairTitle }],
      recorders: [],
    },
  }
}

function pick<Value>(values: readonly Value[], choice: number): Value {
  return values[choice % values.length] as Value
}

type HeadPart = fc.Arbitrary<(context: Context, matter: HeadMatter) => Head>

/** 2023年3月15日上午，市长周明远主持召开市政府第12次常务会议，审议《…》，研究…。纪要如下： */
const opening: HeadPart = fc
  .record({
    ...common,
    time: fc.constantFrom('上午', '下午', '晚上'),
    hasPlace: fc.boolean(),
    hasAgenda: fc.boolean(),
    ending: fc.constantFrom(...ENDINGS),
  })
  .map(({ time, hasPlace, hasAgenda, ending, ...choices }) => (context, { chair, agenda }) => {
    const told = tell(choices, context, chair, false)
    const place = context.house.issuer + choices.room
    const at = hasPlace ? `在${place}` : ''
    const announced = hasAgenda ? agenda.map(({ title }) => title).join('，') : '研究有关工作'
    const who = `${choices.dated(context.date)}${time}，${told.chair}${at}主持召开${told.opening}`
    return {
      title: told.title,
      lines: [`${who}，${announced}。${ending}`],
      meeting: { ...told.meeting, time, place: hasPlace ? place : null },
      agenda: hasAgenda
        ? agenda.map(({ action, subjects }) => ({ action, subjects }))
        : [{ action: '研究', subjects: ['有关工作'] }],
      hasLabels: false,
    }
  })

/** 时间：, 地点：, 主持人：; the body is then the title's. */
const labels: HeadPart = fc
  .record({
    ...common,
    time: fc.constantFrom('上午9:00', '下午3时', '14:30', '上午9时30分', '14:30-16:00', '下午2:30—5:10'),
    words: fc.constantFrom(...LABELS),
  })
  .map(({ time, words, ...choices }) => (context, { chair, recorder }) => {
    const told = tell(choices, context, chair, true)
    const place = context.house.issuer + choices.room
    const values = [choices.dated(context.date) + time, place, told.chair, recorder]
    const recorders = [{ name: recorder, organization: null, title: null }]
    return {
      title: told.title,
      lines: values.map((value, index) => `${words[index] ?? ''}：${value}`),
      meeting: { ...told.meeting, time, place, recorders },
      agenda: [],
      hasLabels: true,
    }
  })

export const head: HeadPart = fc.oneof({ weight: 3, arbitrary: opening }, { weight: 2, arbitrary: labels })
