/** What an item says behind its heading: acts of the meeting, what they decide and whom they charge. */
import fc from 'fast-check'
import type { TaskAnswer } from './answer.js'
import { oneBody } from './bodies.js'
import type { Context, Part } from './context.js'
import type { Subject } from './headings.js'
import { enumeration, settledPoints, table } from './point-lists.js'
import { settled, type Sentence, type SentencePart } from './sentence.js'
import { demand, directive, type Directive } from './tasks.js'

const OPINIONS = [
  '这项工作事关群众切身利益',
  '现有做法已经不能适应形势',
  '前期工作扎实，条件基本成熟',
  '方向是对的，措施是实的',
  '当前仍有短板弱项，思想上要高度重视',
]

const opinion: SentencePart = fc
  .tuple(fc.constantFrom('会议指出', '会议认为'), fc.constantFrom(...OPINIONS))
  .map(([act, words]) => () => () => ({
    text: `${act}，${words}。`,
    act,
    points: [],
    decisions: [],
    tasks: [],
  }))

/** Words of verdicts and tasks that settle nothing and charge nobody. */
const TRAPS = [
  ['会议指出', '省政府已原则同意该项目'],
  ['会议指出', '群众同意率达到86%'],
  ['会议强调', '未经批准不得开工建设'],
  ['会议强调', '要通过开展宣传活动营造良好氛围'],
  ['会议要求', '要充分征求群众意见，确保各项工作取得实效'],
  ['会议认为', '有关部门前期做了大量工作，成效明显'],
] as const

const trap: SentencePart = fc
  .constantFrom(...TRAPS)
  .map(([act, words]) => () => () => ({
    text: `${act}，${words}。`,
    act,
    points: [],
    decisions: [],
    tasks: [],
  }))

const demands: SentencePart = fc
  .tuple(fc.constantFrom('会议要求', '会议强调'), demand)
  .map(([act, what]) => (context: Context) => () => {
    const { text, tasks } = what(context)
    return { text: `${act}，${text}。`, act, points: [], decisions: [], tasks }
  })

const resolution: SentencePart = fc
  .tuple(fc.constantFrom('会议决定', '会议明确', '会议议定'), directive)
  .map(([act, what]) => (context: Context) => ({ subjects }) => {
    const { text, tasks } = what(context)
    return {
      text: `${act}，${text}。`,
      act,
      points: [],
      decisions: [settled('resolved', act, subjects)],
      tasks,
    }
  })

/** Behind a verdict: nothing, who revises and issues, or where it goes from here. */
interface Sequel {
  text: string
  issuingAuthority: string | null
  referral: string | null
  tasks: TaskAnswer[]
}

const sequel: Part<Sequel> = fc
  .record({
    kind: fc.constantFrom('none', 'revise', 'issue', 'refer', 'directive'),
    body: oneBody,
    directive,
  })
  .map(({ kind, body, directive: what }) => (context: Context): Sequel => {
    const { issuer, office, referee } = context.house
    const { text, fullNames } = body(context)
    const lead = [{ lead: fullNames, support: [], assignees: [], deadline: null }]
    const none = { text: '', issuingAuthority: null, referral: null, tasks: [] }
    switch (kind) {
      case 'revise':
        return {
          text: `，由${text}根据会议意见修改完善后，以${issuer}名义印发实施`,
          issuingAuthority: issuer,
          referral: null,
          tasks: lead,
        }
      case 'issue':
        return { ...none, text: `，由${office}印发实施`, issuingAuthority: office }
      case 'refer':
        return { ...none, text: `，提请${referee}审议`, referral: `提请${referee}审议` }
      case 'directive':
        return { ...none, ...behindComma(what(context)) }
      default:
        return none
    }
  })

function behindComma({ text, tasks }: Directive): Directive {
  return { text: `，${text}`, tasks }
}

const APPROVALS = [
  ['会议原则同意', 'approved-in-principle', '原则同意', '会议原则同意'],
  ['会议原则通过', 'approved-in-principle', '原则通过', '会议原则通过'],
  ['会议审议通过了', 'approved', '审议通过', '会议审议通过了'],
  ['会议同意', 'approved', '同意', '会议同意'],
  ['会议一致同意', 'approved', '一致同意', '会议一致同意'],
  ['会议讨论通过了', 'approved', '讨论通过', '会议讨论通过了'],
  ['会议批准了', 'approved', '批准', '会议批准了'],
  ['会议全票通过了', 'approved', '全票通过', '会议全票通过了'],
  ['会议基本同意', 'approved-in-principle', '基本同意', '会议基本同意'],
  ['会议原则上同意', 'approved-in-principle', '原则上同意', '会议原则上同意'],
  ['会议审议并原则通过了', 'approved-in-principle', '原则通过', '会议审议并原则通过了'],
  ['会议明确，原则同意', 'approved-in-principle', '原则同意', '会议明确'],
  ['会议决定，同意', 'approved', '同意', '会议决定'],
] as const

const approval: SentencePart = fc
  .tuple(fc.constantFrom(...APPROVALS), fc.boolean(), sequel)
  .map(
    ([[opening, verdict, phrase, act], isFull, behind]) =>
      (context: Context) =>
      ({ subjects, full, reference }) => {
        const { text, issuingAuthority, referral, tasks } = behind(context)
        const decisions = [{ ...settled(verdict, phrase, subjects), issuingAuthority }]
        if (referral !== null)
          decisions.push({ ...settled('referred', referral, subjects), issuingAuthority: null })
        return { text: `${opening}${isFull ? full : reference}${text}。`, act, points: [], decisions, tasks }
      },
  )

/** Put off or turned down: what about, and the phrase that says it. */
const REFUSALS = [
  ['会议决定，', '暂缓审议。', 'deferred', '暂缓', '会议决定'],
  ['会议决定，', '暂不研究。', 'deferred', '暂不研究', '会议决定'],
  ['会议明确，', '待条件成熟后再行研究。', 'deferred', '待条件成熟后再行研究', '会议明确'],
  ['会议认为条件尚不成熟，', '下次会议再议。', 'deferred', '下次会议再议', '会议认为'],
  ['会议不同意', '。', 'rejected', '不同意', '会议不同意'],
  ['会议否决了', '。', 'rejected', '否决', '会议否决了'],
  ['会议决定，', '不予通过。', 'rejected', '不予通过', '会议决定'],
  ['会议明确，', '不予批准。', 'rejected', '不予批准', '会议明确'],
  ['会议决定，', '暂不实施。', 'deferred', '暂不实施', '会议决定'],
  ['会议明确，', '另行研究。', 'deferred', '另行研究', '会议明确'],
] as const

const refusal: SentencePart = fc
  .constantFrom(...REFUSALS)
  .map(([opening, ending, verdict, phrase, act]) => () => ({ subjects, reference }) => ({
    text: opening + reference + ending,
    act,
    points: [],
    decisions: [settled(verdict, phrase, subjects)],
    tasks: [],
  }))

const vote: SentencePart = fc
  .record({
    yes: fc.integer({ min: 9, max: 15 }),
    no: fc.integer({ min: 0, max: 3 }),
    abstain: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ yes, no, abstain }) => () => ({ subjects, reference }) => ({
    text: `会议表决通过了${reference}，同意${yes}票，反对${no}票，弃权${abstain}票。`,
    act: '会议表决通过了',
    points: [],
    decisions: [{ ...settled('approved', '表决通过', subjects), votes: { for: yes, against: no, abstain } }],
    tasks: [],
  }))

/** A table stands in Markdown alone; elsewhere another demand takes its place. */
const tableOrDemand: SentencePart = fc.tuple(table, demands).map(
  ([ofTable, other]) =>
    (context: Context) =>
      (context.isMarkdown ? ofTable : other)(context),
)

const settling = fc.oneof(
  { weight: 4, arbitrary: approval },
  { weight: 2, arbitrary: resolution },
  { weight: 1, arbitrary: refusal },
  { weight: 1, arbitrary: vote },
  { weight: 1, arbitrary: settledPoints },
)

/** In the order of minutes: what was thought, what was settled, what is demanded. */
export const sentences: fc.Arbitrary<((context: Context) => (subject: Subject) => Sentence)[]> = fc
  .tuple(
    fc.array(opinion, { maxLength: 1 }),
    fc.array(settling, { minLength: 1, maxLength: 1 }),
    fc.array(
      fc.oneof(
        { weight: 3, arbitrary: demands },
        { weight: 2, arbitrary: enumeration },
        { weight: 1, arbitrary: trap },
        { weight: 1, arbitrary: tableOrDemand },
      ),
      { maxLength: 2 },
    ),
  )
  .map((parts) => parts.flat())
