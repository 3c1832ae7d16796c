/** What the meeting settled in an item: one decision for each matter settled. */
import type { Span } from '../source/located-text.js'
import type { Force } from '../lexicon/speech-acts.js'
import type { Verdict } from '../schema/minutes.js'
import { findBareDeciding } from './bare-deciding.js'
import { IDLE_ENDING, IDLE_OPENING } from './idle-statements.js'
import { maskQuoted } from './masks.js'
import { OwnPhrases } from './own-phrases.js'
import type { PointDraft } from './points.js'
import { skipBack, trim } from './trimmed.js'
import { isQuestion, type SentenceReader, type Sentence } from './sentences.js'
import { hasAny } from './offsets.js'
import { isPassedAbove, readSettledTitle, settlesTitle } from './settled-title.js'
import { Mark, type Signs } from './signs.js'
import { settlingStatements, type StatementDraft } from './statements.js'
import { findCues, mayHoldCue, type Cue } from './verdict-cues.js'

export interface DecisionDraft {
  verdict: Verdict
  /** The words that carry it. */
  phrase: Span
  /** The sentence or point that it stands in. */
  text: Span
}

/** 有的同志提出可先试点，同意先试后推: what one speaker says settles nothing. */
const OPINION = /^(?:讨论中，|会上，)?(?:有的|有同志|部分|个别|一些|多数|少数|有代表|有委员|代表|委员)[^。；会]{0,12}(?:提出|认为|建议|表示|说|主张|反映)(?!的)/

/** 委员多数认为底价偏低，经举手表决，不予通过: what they voted on is the meeting's. */
const OWN_DECISION = /表决|投票|票决|举手/

/** 会议同意以下意见：: the list is what was agreed to. */
const AGREES_TO_LIST = /^(?:以下|如下|下列)[^，。：:]{0,6}[：:]/

/** 同意县经商局提出的处置意见：（一）…: the list is what somebody put forward. */
const PUT_FORWARD = /(?:提出|提交|拟定|拟订|起草|报送|上报|呈报)的[^，。；]{0,10}[：:]$/

/** 并议定|以下几点意见： */
const LONGEST_LIST_WORDS = 7

/** 并提出以下意见：, 修正通過，並請依下列各點辦理： */
const ADDS = /(?:意见|要求|(?<!有|[点条项])建议)(?:如下)?[：:]$|[并请][^，。；：]{0,4}(?:下列|以下|如下)各?[点项][^，。；：]{0,6}[：:]$|[并请][^，。；：]{0,4}(?:下列|以下|如下)(?:意见|原则|方式)(?:办理|执行|处理|落实)?[：:]$/

/** 有以下几点建议：1.…: the list is suggested, and not settled. */
const SUGGESTS = /有(?:以下|如下|下列)?[^，。；：]{0,4}建议(?:如下)?[：:]$/
/** 会议通过该报表，并要求：1.…: the list is demanded, and not settled; what is behind 会议决定 is. */
const DEMANDS = /并(?:且|同时)?要求[：:]$/

const LONGEST_RESULT = 240
/** 经会议研究，经充分讨论 at the head of a sentence. */
const RESULT = /^经(?:会议|与会人员|充分|集体|认真)*(?:研究|讨论|审议|协商|表决)/

/** 。准出标准包括： */
const INCLUDES = /。[^。；：:]{2,30}(?:包括|包含|分别为|分别是|分为)[：:]\n?$/
const LONGEST_INCLUDING = 40

/** 提案人：…, （提案及连署人：…: below what they move. */
const MOVERS = /\n[（(]?(?:提案|连署|动议|附议|临时动议)(?:[及暨、](?:连署|附议))?人[：:]/

const NO_CUES: readonly Cue[] = []

export class DecisionReader {
  readonly #text: string
  readonly #sentences: SentenceReader
  readonly #signs: Signs
  readonly #own: OwnPhrases
  #results: number[] | null = null

  constructor(signs: Signs, sentences: SentenceReader, own = new OwnPhrases()) {
    this.#signs = signs
    this.#sentences = sentences
    this.#own = own
    this.#text = signs.text
  }

  /**
   * Decisions of all statements of one item, in their order; `title` is read where the text names none. `passed` is the
   * word of a heading above that passes all below it: what a motion says decides nothing then.
   */
  readItem(statements: StatementDraft[], title: Span, body: Span, passed?: Span): DecisionDraft[] {
    const decisions: DecisionDraft[] = []
    const motionEnd = this.#motionEnd(statements, passed)
    for (const statement of settlingStatements(statements)) if (statement.start >= motionEnd || statement.act) this.#readStatement(statement, decisions)
    if (passed && isPassedAbove(this.#text.charAt(title.start), decisions)) return [{ verdict: 'approved', phrase: passed, text: title }, ...decisions]
    // 1.确定晚宴于10月5日举行，筵开三十八席。由…: the title is the first sentence
    if (title.end > body.start) return decisions.length > 0 ? decisions : this.#settledBy(title)
    return [...this.#readTitle(title, decisions), ...decisions]
  }

  /** Where …，并报行政院核定。 / 提案人：… ends, above 决议：: what is moved is no decision yet. */
  #motionEnd(statements: StatementDraft[], passed?: Span): number {
    const [first] = statements
    const settled = statements.findLast(({ act }) => act?.kind === 'deciding-label') ?? (passed ? statements.at(-1) : undefined)
    if (!first || !settled) return 0
    const movers = MOVERS.exec(this.#text.slice(first.start, settled.act ? settled.start : settled.end))
    return movers ? first.start + movers.index : 0
  }

  /** 审议通过《…》 as a heading, where the text below does not say so again. */
  #readTitle(title: Span, decisions: DecisionDraft[]): DecisionDraft[] {
    if (decisions.some(({ verdict }) => verdict !== 'resolved' && verdict !== 'referred')) return []
    const cues = this.#cuesOf(title).filter((cue, _, all) => settlesTitle(this.#text, title, cue, all))
    if (cues.length === 0 && decisions.length === 0) return this.#settledBy(title)
    return oneDeferral(cues.map((cue) => ({ verdict: cue.verdict, phrase: cue, text: title })))
  }

  #settledBy(title: Span): DecisionDraft[] {
    const settled = readSettledTitle(this.#text, title)
    return settled ? [{ ...settled, text: title }] : []
  }

  #readStatement(statement: StatementDraft, decisions: DecisionDraft[]): void {
    const { act } = statement
    const deciding = act?.force === 'deciding'
    const resolvedPhrase = act && deciding ? this.#withoutParticle(act) : null
    const leadEnd = leadEndOf(statement)
    const lead = { start: statement.contentStart, end: Math.max(statement.contentStart, leadEnd) }
    const bare = deciding ? null : findBareDeciding(this.#text, act ? lead.start : statement.start, act ? lead.end : leadEnd)
    const points = resolvedPhrase && this.#namesParts(lead) ? [] : statement.points
    const found = this.#readLead({ ...statement, points }, lead, resolvedPhrase ?? bare)
    if (points.length > 0) {
      const adds = this.#addsOpinions(lead)
      // 同意该建议，并明确：一是…, 并议定以下几点：1、…: what the word before the list opens is settled besides
      const opened = bare !== null && lead.end - bare.end <= LONGEST_LIST_WORDS
      // 暂不研究，先做好三项准备：（1）…: the list is no part of what was put off
      const listed = !adds && !opened && found.some(({ verdict }) => verdict !== 'deferred') && this.#opensList(lead)
      const phrase = this.#onlyAsks(lead, deciding) ? null : (resolvedPhrase ?? bare ?? (adds ? this.#phraseOfOpinions(statement) : null))
      if (!listed) for (const point of points) found.push(...this.#readPoint(point, phrase, act?.force ?? null))
    }
    if (found.length > 0) decisions.push(...oneCollective(found))
  }

  /** The words before the points, or the whole statement where there are none. */
  #readLead(statement: StatementDraft, lead: Span, resolved: Span | null): DecisionDraft[] {
    const { act, points } = statement
    const decisions: DecisionDraft[] = []
    const sentences = this.#sentences.read(lead.start, lead.end)
    if (act?.verdict && !isQuestion(this.#text, sentences[0]) && !/^暂[缓不]/.test(this.#text.slice(act.end, act.end + 2))) {
      const [first] = joinSemicolons(this.#text, sentences)
      const text = first ? { start: act.start, end: first.end } : act
      decisions.push({ verdict: verdictOf(this.#text, act.verdict), phrase: act.verdict, text })
    }
    for (const sentence of sentences) this.#addCues(sentence, act?.force ?? null, sentence, decisions)
    if (resolved && points.length === 0) {
      // 洽悉。逾期4戶請…: what only takes note is passed over; 会议认为可行，同意立项。议定由…: so is what stands before the verb
      const told = joinSemicolons(this.#text, sentences).filter((sentence) => sentence.end > resolved.start && !this.#isIdle(sentence))
      const own = this.#withItsList(told)
      if (own && !decisions.some(({ phrase }) => phrase.end > Math.min(own.start, resolved.start) && phrase.start < own.end)) {
        const start = act && act.force === 'deciding' ? act.start : own.start
        decisions.push({ verdict: 'resolved', phrase: resolved, text: { start, end: own.end } })
        decisions.sort((a, b) => a.text.start - b.text.start)
      }
    }
    return oneDeferral(decisions)
  }

  /** 审议了《办法》，议定了以下意见：/ 原则上同意《办法》，…: what the colon opens is in the line below. */
  #withItsList([own, next]: Span[]): Span | undefined {
    return own && next && this.#opensList(own) ? { start: own.start, end: next.end } : own
  }

  #readPoint(point: PointDraft, resolved: Span | null, force: Force | null): DecisionDraft[] {
    const text = trim(this.#text, point.textStart, point.end)
    const found: DecisionDraft[] = []
    for (const sentence of this.#sentences.read(text.start, text.end)) this.#addCues(sentence, force, text, found)
    if (found.length === 0 && resolved && !this.#isIdle(text)) found.push({ verdict: 'resolved', phrase: resolved, text })
    return oneDeferral(found)
  }

  /** A decision for each cue of the sentence; `text` is what it is said to stand in. */
  #addCues(sentence: Sentence, said: Force | null, text: Span, decisions: DecisionDraft[]): void {
    // 会议指出，…。经会议研究，同意…: what they came to is no part of what was pointed out.
    const isResult = said !== null && said !== 'deciding' && this.#isResult(sentence.start)
    const force = isResult ? null : said
    for (const cue of this.#cuesOfSentence(sentence, force)) decisions.push({ verdict: cue.verdict, phrase: cue, text })
  }

  /** Whether the full stop before the offset is followed by 经会议研究; a semicolon may stand between. */
  #isResult(start: number): boolean {
    this.#results ??= findResults(this.#text)
    if (!hasAny(this.#results, start - LONGEST_RESULT, start + 1)) return false
    const before = this.#text.slice(Math.max(0, start - LONGEST_RESULT), start)
    const stop = Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n'))
    const from = stop < 0 ? start : start - before.length + stop + 1
    return this.#text.charAt(from) === '经' && RESULT.test(this.#text.slice(from, from + 20))
  }

  #isIdle({ start, end }: Span): boolean {
    const text = this.#text.slice(start, skipBack(this.#text, start, end, '。；，\n\t'))
    if (text === '' || IDLE_OPENING.test(text)) return true
    return '毕束好常稳'.includes(text.charAt(text.length - 1)) && IDLE_ENDING.test(text)
  }

  /** 结论：项目完成孵化并上线。准出标准包括：1.…2.…: the list is what the last of the sentences names, and no matter of its own. */
  #namesParts({ start, end }: Span): boolean {
    return INCLUDES.test(this.#text.slice(Math.max(start, end - LONGEST_INCLUDING), end))
  }

  /** 同意…，并提出以下意见：: what follows is directed besides, not what is agreed. */
  #addsOpinions(lead: Span): boolean {
    if (!this.#opensList(lead) || AGREES_TO_LIST.test(this.#text.slice(lead.start, lead.start + 12))) return false
    const end = skipBack(this.#text, lead.start, lead.end, '\n\t')
    const words = this.#text.slice(Math.max(lead.start, end - 40), end)
    return ADDS.test(words) && !PUT_FORWARD.test(words)
  }

  #onlyAsks({ start, end }: Span, isDeciding: boolean): boolean {
    const words = this.#text.slice(Math.max(start, end - 20), skipBack(this.#text, start, end, '\n\t'))
    return SUGGESTS.test(words) || (!isDeciding && DEMANDS.test(words))
  }

  #opensList({ start, end }: Span): boolean {
    const last = skipBack(this.#text, start, end, '\n\t') - 1
    return last >= start && '：:'.includes(this.#text.charAt(last))
  }

  #phraseOfOpinions(statement: StatementDraft): Span | null {
    const { act } = statement
    if (!act || act.force === 'demanding' || act.force === 'stating' || act.force === 'reporting') return null
    return this.#withoutParticle(act)
  }

  /** 会议议定了 -> 会议议定. */
  #withoutParticle(act: Span): Span {
    return this.#text.charAt(act.end - 1) === '了' ? { start: act.start, end: act.end - 1 } : { start: act.start, end: act.end }
  }

  #cuesOf(span: Span): Cue[] {
    return this.#sentences.read(span.start, span.end).flatMap((sentence) => this.#cuesOfSentence(sentence, null))
  }

  #cuesOfSentence(sentence: Sentence, force: Force | null): readonly Cue[] {
    if (isQuestion(this.#text, sentence) || (this.#own.isEmpty && !this.#mayHoldCue(sentence))) return NO_CUES
    const words = this.#text.slice(sentence.start, sentence.end)
    const isQuoting = (sentence.marks & Mark.quote) !== 0
    if (isQuoting && this.#own.isEmpty && !mayHoldCue(words)) return NO_CUES
    const masked = isQuoting ? maskQuoted(words) : words
    const starts = sentence.clauses.map((clause) => clause.start - sentence.start)
    const cues = this.#own.addTo(findCues(masked, starts, force), masked)
    if (cues.length === 0 || (OPINION.test(words) && !OWN_DECISION.test(words))) return NO_CUES
    for (const cue of cues) {
      cue.start += sentence.start
      cue.end += sentence.start
    }
    return cues
  }

  #mayHoldCue({ marks, start, end }: Sentence): boolean {
    return (marks & Mark.verdict) !== 0 && hasAny(this.#signs.cues, start, end)
  }
}

/** Where the points begin; （一）会议原则同意…: the first of them may hold the act itself. */
function leadEndOf({ points, contentStart, end }: StatementDraft): number {
  const [first] = points
  if (!first) return end
  return first.start < contentStart ? (first.points[0]?.start ?? first.end) : first.start
}

/** Where 经 stands at what may be the head of a sentence, in ascending order. */
function findResults(text: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf('经'); at >= 0; at = text.indexOf('经', at + 1)) {
    if (RESULT.test(text.slice(at, at + 20))) found.push(at)
  }
  return found
}

function verdictOf(text: string, span: Span): Verdict {
  return findCues(text.slice(span.start, span.end), [0], null)[0]?.verdict ?? 'approved'
}

/** Sentences that only a semicolon parts are one for what a deciding verb governs. */
function joinSemicolons(text: string, sentences: Sentence[]): Span[] {
  const joined: Span[] = []
  for (const sentence of sentences) {
    const last = joined.at(-1)
    if (last && /[；;]/.test(text.charAt(last.end))) last.end = sentence.end
    else joined.push({ start: sentence.start, end: sentence.end })
  }
  return joined
}

/** Two words for one deferral are one decision, also across the sentences of one unit. */
function oneDeferral(decisions: DecisionDraft[]): DecisionDraft[] {
  if (decisions.length < 2) return decisions
  return decisions.filter(({ verdict }, index) => verdict !== 'deferred' || decisions[index - 1]?.verdict !== 'deferred')
}

/** The same cue read twice, as an act and as a word of its sentence, is one decision. */
function oneCollective(decisions: DecisionDraft[]): DecisionDraft[] {
  if (decisions.length < 2) return decisions
  const seen = new Set<number>()
  return decisions.filter(({ phrase, verdict }) => {
    if (verdict === 'resolved') return true
    if (seen.has(phrase.start)) return false
    seen.add(phrase.start)
    return true
  })
}
