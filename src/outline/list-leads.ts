/** What stands before a numbered list, and whether it makes points of it: 会议决定： / 1.… / 2.…. */
import { DECIDING_LABELS, OTHER_LABELS } from '../lexicon/speech-acts.js'
import { anyOf } from '../source/alternatives.js'
import type { Line } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'
import { isListFormula } from './headings.js'
import { readLineMarker } from './markers.js'
import type { Tree } from './nodes.js'
import type { Marker } from './types.js'

/** 会议决定：, but not the opening 现纪要如下：: a list behind it is one of points. */
const LIST_LEAD =
  /^(?!.*(?:主持|召开|纪要|(?:以下|如下|下列)(?:事项|议题|工作|内容)|议题[：:]$|(?:主要|重要)事项(?:有|是|为)?[：:]$)).*会议(?:研究|同时|还)?(?:决定|明确|议定|要求|强调|商定|确定|指出)[^。]{0,40}[：:]$/
/** A label inside an item that a list may follow. */
const LIST_LABEL = /^(?:决议|决定|结论|说明|拟办|办法)[：:]$/
/** The same without its colon, below a paragraph that says what was settled: 讨论事项 / 审查…案。 / 决议 / 一、…. */
const LABEL_ALONE = /^(?:决议|决定|结论)$/

/** 特别提示： / 1、本次股东大会未出现否决议案的情形。: what a notice says of itself above the business. */
const NOTICE = /^(?:特别|重要)(?:内容)?提示[：:]?$/

/** 会议审议了…: the paragraph is business, and no opening of the whole. */
const HEARD_OR_READ = /^(?!.*(?:主持|召开|如下|纪要|(?:主要|重要)事项(?:有|是|为)?[：:]$))会议(?:首先|还|最后|随后|又)?(?:听取|审议|审定|研究|讨论|传达|学习|通报|表决|通过)/
const OPENING_LEAD = /主持|召开|纪要|(?:以下|如下|下列)(?:事项|议题|工作|内容)|议题[：:]$|(?:主要|重要)事项(?:有|是|为)?[：:]$|(?:出席|列席|参加|请假)[^，。]{0,8}[：:]$/
/** 会议听取了…, 会议认为，…: but not 会议决定： alone. */
const BUSINESS = /^(?:本次|此次)?(?:[^，。；：:]{0,6})会议[^：:]{9}/

const LABEL_OPENS_LIST = new RegExp(`^${anyOf([...DECIDING_LABELS, ...OTHER_LABELS])}[：:]`)
const LONGEST_LABEL = 12

/** 说明：一、本校原有两队。 / 二、今年改为一队。: the line above holds the first of the list, behind its label. */
export function goesOnBehindLabel(located: LocatedText, { number, style }: Marker, above: Line | undefined): boolean {
  if (number !== 2 || !above) return false
  const label = LABEL_OPENS_LIST.exec(located.text.slice(above.start, Math.min(above.end, above.start + LONGEST_LABEL)))
  const first = label && readLineMarker(located, above.start + label[0].length)
  return first?.number === 1 && first.style === style
}

/** Where the list stands. */
interface Place {
  /** The style of its numbers. */
  style: string
  /** A heading is open above it. */
  isOpen: boolean
  inSection: boolean
  /** A paragraph stands between that heading and the line above the list. */
  hasText: boolean
}

/** Looks at each loose line once, however many lists there are. */
export class ListLeads {
  readonly #located: LocatedText
  readonly #tree: Tree
  #next = 0
  #hasHeard = false
  #hasBusiness = false

  constructor(located: LocatedText, tree: Tree) {
    this.#located = located
    this.#tree = tree
  }

  leadsPoints(lead: string, { style, isOpen, inSection, hasText }: Place): boolean {
    if (NOTICE.test(lead)) return true
    if (LIST_LABEL.test(lead) || (inSection && hasText && LABEL_ALONE.test(lead))) return true
    if (!/[：:]$/.test(lead)) return false
    this.#look()
    // 会议提出以下审议意见： in a paragraph of its own, below 会议听取和审议了…
    if (!isOpen && this.#hasHeard && !OPENING_LEAD.test(lead)) return true
    if (inSection || !LIST_LEAD.test(lead)) return false
    // 会议应到11人，实到8人，符合章程。会议议定事项如下：: the end of an opening, and no item above whose points they could be
    if (!isListFormula(lead)) return isOpen || this.#hasHeard || !/如下[：:]$/.test(lead)
    // 会议认为，… / 会议要求： / 一、…: nothing was put before the meeting there, and 一、 parts the whole text
    return (style === 'han-comma' ? this.#hasHeard : isOpen || this.#hasBusiness)
  }

  /** At the loose lines that came since the last time. */
  #look(): void {
    const { loose, labels } = this.#tree
    for (; this.#next < loose.length && !this.#hasHeard; this.#next++) {
      const line = loose[this.#next]
      if (!line) return
      const text = this.#located.slice(line)
      this.#hasHeard ||= !labels.has(line) && HEARD_OR_READ.test(text)
      this.#hasBusiness ||= this.#hasHeard || BUSINESS.test(text)
    }
  }
}
