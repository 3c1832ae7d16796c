/**
 * For each rule a fault put into minutes that have none: its message stands at that place, no other rule's does, and
 * without the fault there is none. SEED=7 RUNS=10000 npx vitest run test/check/faults.test.ts tries others.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkMinutes, checkRules, type RuleId } from '../../src/index.js'

const RUNS = { numRuns: Number(process.env.RUNS ?? 60), seed: Number(process.env.SEED ?? 1) }

const HAN = '一二三四五六七八九'
const MATTERS = ['城市更新', '供水安全', '工业厂房出租', '河道采砂', '老旧小区改造', '公共停车', '城乡供热', '农村公路']
const KINDS = ['管理办法', '实施意见', '工作方案', '若干规定']
const BODIES = ['市住建局', '市水务局', '市财政局', '市城管局', '市交运局']
const NAMES = ['何静', '王立新', '李文斌', '赵国栋', '孙悦', '陈晓东', '吴敬之']

interface Item {
  heading: string
  /** Name of the document, without its 《》. */
  title: string
  kind: string
  body: string
  points: string[]
}

interface Draft {
  opening: string
  items: Item[]
  present: string[]
  absent: string[]
}

const item = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    body: fc.constantFrom(...BODIES),
    points: fc.constantFrom(2, 3, 4),
  })
  .map(({ kind, body, points }) => ({
    kind,
    body,
    points: Array.from({ length: points }, (_, index) => `${body}要把第${HAN.charAt(index)}类隐患查清。`),
  }))

const draft: fc.Arbitrary<Draft> = fc
  .record({
    matters: fc.shuffledSubarray(MATTERS, { minLength: 3, maxLength: 6 }),
    items: fc.array(item, { minLength: 6, maxLength: 6 }),
    present: fc.shuffledSubarray(NAMES, { minLength: 4, maxLength: 6 }),
  })
  .map(({ matters, items, present }) => ({
    opening: '2023年3月15日（星期三）上午，周明远市长主持召开市政府第12次常务会议，',
    items: matters.map((matter, index) => {
      const { kind, body, points } = items[index] as (typeof items)[number]
      const title = `青川市${matter}${kind}`
      return { heading: `审议《${title}》`, title, kind: kind.slice(-2), body, points }
    }),
    present: ['周明远', ...present.slice(0, -1)],
    absent: present.slice(-1),
  }))

interface Markers {
  item?: (index: number) => string
  point?: (at: number, index: number) => string
}

const itemMarker = (index: number): string => `${HAN.charAt(index)}、`
const pointMarker = (at: number): string => `（${HAN.charAt(at)}）`

/** The minutes as text. */
function write({ opening, items, present, absent }: Draft, markers: Markers = {}): string {
  const { item: ofItem = itemMarker, point: ofPoint = pointMarker } = markers
  const agenda = items.map(({ title }) => `《${title}》`).join('')
  const written = items.map(({ heading, title, kind, body, points }, index) => [
    `${ofItem(index)}${heading}`,
    `会议听取了${body}关于《${title}》的汇报。会议明确，原则同意该《${kind}》，会后由${body}修改完善，以市政府名义印发，于6月底前实施。`,
    `会议强调，${points.map((point, at) => ofPoint(at, index) + point).join('')}`,
  ])
  const lists = [`出席：${present.join('、')}`, `请假：${absent.join('、')}`]
  return [`${opening}审议${agenda}，纪要如下：`, ...written.flat(), '', ...lists].join('\n')
}

interface Fault {
  rule: RuleId
  name: string
  /** The faulty text, and the words at which the message is to stand: at their last or first place. */
  insert: (draft: Draft, pick: number) => { source: string; words: string; place: 'first' | 'last' }
}

/** An item that is not the first or the last. */
const inner = ({ items }: Draft, pick: number): number => 1 + (pick % (items.length - 2))
const itemAt = ({ items }: Draft, index: number): Item => items[index] as Item
/** The first place of the words, replaced. */
const replaced = (source: string, from: string, to: string): string => source.replace(from, () => to)

const FAULTS: Fault[] = [
  {
    rule: 'numbering-gap',
    name: 'a number is left out among the items',
    insert: (draft, pick) => {
      const from = inner(draft, pick)
      const source = write(draft, { item: (index) => itemMarker(index < from ? index : index + 1) })
      return { source, words: `${HAN.charAt(from + 1)}、`, place: 'first' }
    },
  },
  {
    rule: 'numbering-gap',
    name: 'a number is left out among the points',
    insert: (draft) => {
      const last = draft.items.length - 1
      const point = (at: number, index: number) => pointMarker(index === last && at > 0 ? at + 1 : at)
      return { source: write(draft, { point }), words: '（三）', place: 'last' }
    },
  },
  {
    rule: 'numbering-duplicate',
    name: 'a number stands twice',
    insert: (draft, pick) => {
      // Behind 一、 another 一、 opens a list of its own.
      const from = 1 + inner(draft, pick)
      const source = write(draft, { item: (index) => itemMarker(index < from ? index : index - 1) })
      return { source, words: `\n${HAN.charAt(from - 1)}、`, place: 'last' }
    },
  },
  {
    rule: 'mixed-numbering',
    name: 'a number is written in another style',
    insert: (draft, pick) => {
      const from = inner(draft, pick)
      const source = write(draft, { item: (index) => (index === from ? `${index + 1}、` : itemMarker(index)) })
      return { source, words: `\n${from + 1}、`, place: 'first' }
    },
  },
  {
    rule: 'agenda-mismatch',
    name: 'something is announced and not dealt with',
    insert: (draft) => {
      const words = '《青川市殡葬服务收费标准》'
      return { source: replaced(write(draft), '，纪要如下', `${words}，纪要如下`), words, place: 'first' }
    },
  },
  {
    rule: 'agenda-mismatch',
    name: 'something is dealt with and not announced',
    insert: (draft, pick) => {
      const { title, heading } = itemAt(draft, inner(draft, pick))
      return { source: replaced(write(draft), `《${title}》`, ''), words: heading, place: 'first' }
    },
  },
  {
    rule: 'title-mismatch',
    name: 'a document is written otherwise in the text of its item',
    insert: (draft, pick) => {
      const { title } = itemAt(draft, inner(draft, pick))
      const other = `${title}汇报`
      return { source: replaced(write(draft), `关于《${title}》`, `关于《${other}》`), words: `《${other}》`, place: 'first' }
    },
  },
  {
    rule: 'unresolved-reference',
    name: 'a document of another kind is referred to',
    insert: (draft, pick) => {
      const { title, kind } = itemAt(draft, inner(draft, pick))
      const source = write(draft)
      const at = source.indexOf(`该《${kind}》`, source.indexOf(`关于《${title}》`))
      return { source: `${source.slice(0, at)}该《条例》${source.slice(at + 5)}`, words: '该《条例》', place: 'first' }
    },
  },
  {
    rule: 'task-without-lead',
    name: 'nobody is named for the revision',
    insert: (draft, pick) => {
      const { title, body } = itemAt(draft, inner(draft, pick))
      const source = write(draft)
      const from = source.indexOf(`会后由${body}修改完善`, source.indexOf(`关于《${title}》`))
      const end = source.indexOf('，于6月底', from)
      const words = '根据会议意见修改完善后，以市政府名义印发'
      return { source: source.slice(0, from) + words + source.slice(end).replace('，于6月底前实施', ''), words, place: 'first' }
    },
  },
  {
    rule: 'decision-missing',
    name: 'an item ends without a decision',
    insert: (draft, pick) => {
      const { title, heading } = itemAt(draft, inner(draft, pick))
      const source = write(draft)
      const from = source.indexOf('会议明确', source.indexOf(`关于《${title}》`))
      return { source: source.slice(0, from) + source.slice(source.indexOf('\n', from)), words: heading, place: 'first' }
    },
  },
  {
    rule: 'deadline-past',
    name: 'a deadline lies before the meeting',
    insert: (draft) => {
      const words = '2022年6月30日前'
      return { source: replaced(write(draft), '6月底前', words), words, place: 'first' }
    },
  },
  {
    rule: 'weekday-mismatch',
    name: 'the day of the week is another',
    insert: (draft) => ({ source: replaced(write(draft), '星期三', '星期四'), words: '星期四', place: 'first' }),
  },
  {
    rule: 'attendee-duplicate',
    name: 'somebody stands twice in the list',
    insert: ({ present, ...draft }) => {
      const words = present.at(-1) as string
      return { source: write({ ...draft, present: [words, ...present.slice(0, -1), words] }), words, place: 'last' }
    },
  },
  {
    rule: 'attendee-unsplit',
    name: 'a body without a name that is none',
    insert: (draft) => {
      const words = '总台小何'
      const list = `列席：市财政局杜启、市水务局冯平、${words}`
      return { source: replaced(write(draft), '\n请假', `\n${list}\n请假`), words, place: 'first' }
    },
  },
  {
    rule: 'chair-not-present',
    name: 'the chair is listed as absent',
    insert: ({ present, absent, ...draft }) => {
      const source = write({ ...draft, present: present.slice(1), absent: [...absent, '周明远'] })
      return { source, words: '周明远市长', place: 'first' }
    },
  },
  {
    rule: 'unbalanced-brackets',
    name: 'a bracket is not closed',
    insert: (draft) => ({ source: replaced(write(draft), '查清。', '查清（含隐患。'), words: '（含', place: 'first' }),
  },
  {
    rule: 'unrecognized-text',
    name: 'a line that is nothing, in minutes without an opening',
    insert: ({ items }) => {
      const words = '请在下面填写你的昵称'
      const body = items.map(({ heading }, index) => `${HAN.charAt(index)}、${heading}\n会议同意${heading.slice(2)}。`)
      return { source: ['青川市技术委员会例会纪要', '时间：2023年3月15日', words, ...body].join('\n'), words, place: 'first' }
    },
  },
  {
    rule: 'missing-date',
    name: 'the opening has no date',
    insert: ({ opening, ...draft }) => {
      const source = write({ ...draft, opening: opening.slice(opening.indexOf('周明远')) })
      return { source, words: source.slice(0, source.indexOf('\n')), place: 'first' }
    },
  },
]

test('there is a fault for each rule', () => {
  expect([...new Set(FAULTS.map(({ rule }) => rule))].sort()).toEqual(checkRules.map(({ id }) => id).sort())
})

test('minutes without a fault give no message', () => {
  fc.assert(
    fc.property(draft, (minutes) => {
      expect(checkMinutes(write(minutes))).toEqual([])
    }),
    RUNS,
  )
})

describe.each(FAULTS)('$rule: $name', ({ rule, insert }) => {
  test('gives its message at that place, and no other', () => {
    fc.assert(
      fc.property(draft, fc.nat(20), (minutes, pick) => {
        const { source, words, place } = insert(minutes, pick)
        const at = place === 'first' ? source.indexOf(words) : source.lastIndexOf(words)
        const messages = checkMinutes(source)
        expect(messages.map(({ ruleId }) => ruleId)).toEqual([rule])
        expect(messages[0]?.position?.start.offset).toBe(at + (words.startsWith('\n') ? 1 : 0))
      }),
      RUNS,
    )
  })
})
