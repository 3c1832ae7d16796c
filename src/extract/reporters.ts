/** Bodies that put an item before the meeting: 听取了市资源规划局关于…的汇报. */
import { ITEM_VERBS } from '../lexicon/item-verbs.js'
import { isByLetter } from '../outline/letters.js'
import type { Span } from '../source/located-text.js'
import type { Body, BodyReader } from './departments.js'
import { behindPerson, readDelegates } from './delegates.js'
import { matchesOf } from './matches.js'
import { hasAny } from './offsets.js'
import {
  ASKS,
  BY_LABEL,
  DELEGATES_REPORT,
  FURTHER_TAIL,
  HEARD,
  NO_REPORTER,
  NO_REPORTERS,
  ON_BEHALF,
  PERSON_REPORTS,
  REPORT_IN_SHORT,
  REPORT_OF_WORK,
  REPORT_TAIL,
  REPORTS,
  SENT_BY_LETTER,
  SURE_REPORTERS,
  TITLE_MOTION,
  TITLE_REPORT,
} from './reporter-words.js'
import { isSurnameAt, NameWeight, nameWeight } from './roster-names.js'
import { readUnknownNote } from './roster-notes.js'
import { readPost } from './roster-posts.js'
import { readBracket, readReportBelow } from './reporter-brackets.js'
import type { Signs } from './signs.js'
import type { StatementDraft } from './statements.js'

const LONGEST_VERB = 8
const OPENS_TITLE = new RegExp(`^(?!研究发展[处部组委中考])(?:${ITEM_VERBS.join('|')})(?![办组会部局中])`)

const CLAUSE_START = /(?:^|[。；，\n])(?:会上，|据|(?:情况|基本情况|情况介绍)[：:]|\d{1,3}[.．、])?/g
/** 汇报部门　县水利局: white space or a line stands for the colon. */
const LABEL_ALONE = /(?:^|\n)(?:汇报|提请|提出)/
const OPENS_REPORT = /^[】〕］\]]?/g
const LINE_START = /\n(?=[^，。；\n]{2,40}汇报了)/g
// The look-behind stands behind the separator, as that is the rarer to find.
const FURTHER = /[和及、，](?<=(?:汇报|报告|说明|议案|情况|》).)(?:以及)?/g

/** Where an item says who reported; `cell` is one of a table, in the column 汇报单位. */
interface Places {
  title: Span
  body: Span
  cell?: Span | undefined
  /** It is a motion, which tells what others have reported. */
  isMotion?: boolean
}

/** Reporters of the item in their order, none twice. */
export function readReporters(signs: Signs, { title, body, cell, isMotion }: Places, statements: StatementDraft[], bodies: BodyReader): Body[] {
  const { text } = signs
  const found: Body[] = []
  const seen = new Set<string>()
  const add = (list: Body[]): void => {
    for (const item of list) {
      const name = text.slice(item.start, item.end)
      if (seen.has(name)) continue
      seen.add(name)
      found.push(item)
    }
  }
  if (cell) add(readListed(text, cell.start, cell.end, bodies))
  if (!isMotion) add(readTitleReport(text, title, bodies))
  add(readBracket(text, title, body, bodies))
  add(readReportBelow(text, title, body, bodies))
  add(readHeard(text, title.start, title.end, bodies))
  for (const statement of statements) {
    if (statement.background) {
      // 【说明】安保部作了修订说明: what is put before the meeting says by whom
      add(readReporting(text, { ...statement, start: statement.contentStart }, bodies, OPENS_REPORT))
      add(readSentByLetter(text, statement, bodies))
      continue
    }
    if (statement.act && statement.act.force !== 'reporting' && statement.act.verdict === null) {
      // 会议决定暂缓实施。 / 人事处汇报了…: the next paragraph takes up what else was put before it
      if (statement.act.force === 'deciding') add(readReporting(text, statement, bodies, LINE_START))
      continue
    }
    add(readHeard(text, statement.start, Math.min(statement.end, firstStop(text, statement)), bodies))
    add(readReporting(text, statement, bodies))
  }
  if (hasAny(signs.colons, body.start, body.end) || LABEL_ALONE.test(text.slice(body.start, body.end))) add(readLabels(text, body, bodies))
  return found
}

function firstStop(text: string, span: Span): number {
  let at = span.start
  while (at < span.end && !isStop(text, at)) at++
  return at
}

function isStop(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === FULL_STOP || code === LINE_FEED
}

const LINE_FEED = 10
const FULL_STOP = '。'.charCodeAt(0)

/** 听取了X关于…, 审议了X提交的…, 审议X《…》, 邀請X部長…. */
function readHeard(text: string, start: number, end: number, bodies: BodyReader): Body[] {
  const found: Body[] = []
  const part = text.slice(start, end)
  for (const match of matchesOf(HEARD, part)) {
    const at = start + match.index + match[0].length
    const list = bodies.readBodies(at, end)
    if (list && list.bodies.length > 0 && isReportOf(match[0], text.slice(at, list.end), text.slice(list.end, end))) found.push(...list.bodies)
    else if (/^(?:邀|听取)/.test(match[0])) {
      const before = bodies.readBodyBeforePost(at, end)
      const withPost = before && !isMembersOf(text.slice(before.start, before.end), text.slice(before.end, end)) ? before : null
      // 邀请教育部部长及财政部、主计总处首长，就…
      const invited = withPost && match[0] === '邀请' ? readDelegates(text, at, end, bodies) : null
      // 区发改局局长田野同志、区审计局局长山川同志关于…
      if (withPost) found.push(...(invited?.bodies ?? [withPost]), ...readOthers(text, withPost.end, end, bodies))
      else if (match[0] === '邀请') found.push(...(readDelegates(text, behindPerson(text, at, end), end, bodies)?.bodies ?? []))
    }
    if (/^(?:听取|审议|讨论|研究)/.test(match[0])) found.push(...readFurther(text, at, end, bodies))
  }
  return found
}

/** 说明：一、本案系县政府以三月七日府建字第七号函送到会: who put the matter before the house by letter. */
function readSentByLetter(text: string, { start, end }: Span, bodies: BodyReader): Body[] {
  const sent = SENT_BY_LETTER.exec(text.slice(start, end))
  return sent ? (bodies.readBodies(start + sent.index + sent[0].length, end)?.bodies ?? []) : []
}

/** 听取了A关于…的汇报和B关于…的说明: further reporters of the same sentence. */
function readFurther(text: string, start: number, end: number, bodies: BodyReader): Body[] {
  const found: Body[] = []
  const stop = text.slice(start, end).search(/[。；\n]/)
  const sentence = text.slice(start, stop < 0 ? end : start + stop)
  for (const match of matchesOf(FURTHER, sentence)) {
    const at = start + match.index + match[0].length
    const list = bodies.readBodies(at, end)
    if (list && list.bodies.length > 0 && FURTHER_TAIL.test(text.slice(list.end, list.end + 20))) found.push(...list.bodies)
  }
  return found
}

/** 听取市人大|代表建议办理情况的汇报: those who sit in it suggested, and the house reports nothing; 政协委员工作委员会 is a body. */
function isMembersOf(house: string, after: string): boolean {
  return /(?:人大|政协)$/.test(house) && /^(?:代表|委员)(?!会|[^，。；]{0,4}委员会)/.test(after)
}

/** 听取X森林防灭火工作汇报 needs no 关于; other verbs do, for their object may begin like a body. */
function isReportOf(verb: string, list: string, after: string): boolean {
  if (isMembersOf(list, after)) return false
  if (REPORT_TAIL.test(after)) return true
  return /听取/.test(verb) && (REPORT_OF_WORK.test(after) || (SURE_REPORTERS.test(list) && !NO_REPORTERS.test(list) && REPORT_IN_SHORT.test(after)))
}

/** 党群工作部汇报了方案, 会议由…: a body at the head of a sentence that reports. */
function readReporting(text: string, statement: StatementDraft, bodies: BodyReader, starts = CLAUSE_START): Body[] {
  const found: Body[] = []
  const part = text.slice(statement.start, statement.end)
  if (!/汇报|通报|介绍|简介|说明|报告|[念讲报说]了|提出|提交|提案|推荐|请示|反映|申请/.test(part)) return found
  for (const match of matchesOf(starts, part)) {
    const at = statement.start + match.index + match[0].length
    found.push(...readReporterAt(text, at, statement.end, bodies, undefined, true))
  }
  return found
}

/** The bodies at the head of a clause that says that they reported. */
function readReporterAt(text: string, at: number, end: number, bodies: BodyReader, list = bodies.readBodies(at, end), inText = false): Body[] {
  const behind = list && list.bodies.length > 0 ? text.slice(list.end, Math.min(end, list.end + 60)) : ''
  if (list && (REPORTS.test(behind) || (inText && ASKS.test(behind)))) return list.bodies
  const stop = Math.min(end, at + LONGEST_REPORT)
  const withPost = bodies.readBodyBeforePost(at, stop)
  const single = withPost ?? (list?.bodies.length === 1 ? list.bodies[0] : undefined)
  if (single && saysReport(text.slice(single.end, stop))) return [single, ...readOthers(text, single.end, stop, bodies), ...readJointly(text, single, stop, bodies)]
  const behalf = single ? null : ON_BEHALF.exec(text.slice(at, stop))
  const represented = behalf ? bodies.readBody(at + behalf[0].length, stop) : -1
  return represented > 0 ? [{ start: at + (behalf as RegExpExecArray)[0].length, end: represented }] : []
}
const LONGEST_REPORT = 90

/** 水利局副局长田野代表水利局、林业局汇报了: the bodies besides their own that a person speaks for; of another body alone it is their own that reports. */
function readJointly(text: string, own: Body, stop: number, bodies: BodyReader): Body[] {
  const behalf = ON_BEHALF.exec(text.slice(own.end, stop))
  const list = behalf && bodies.readBodies(own.end + behalf[0].length, stop)
  const name = text.slice(own.start, own.end)
  const others = list?.bodies.filter(({ start, end }) => text.slice(start, end) !== name) ?? []
  return list && others.length < list.bodies.length ? others : []
}

/** 市发改委主任田野、市审批局局长山川分别汇报了: the bodies of the further persons. */
function readOthers(text: string, from: number, stop: number, bodies: BodyReader): Body[] {
  const others: Body[] = []
  for (let at = from; at < stop && !'，。；\n'.includes(text.charAt(at)); at++) {
    if (text.charAt(at) !== '、') continue
    const body = bodies.readBodyBeforePost(at + 1, stop)
    if (body) others.push(body)
  }
  return others
}

function saysReport(words: string): boolean {
  const found = PERSON_REPORTS.exec(words)
  if (!found) return false
  // 局长雷鸣春向会议作了报告
  const person = words.slice(0, words.search(/[就对作做汇介通报说]/)).replace(TO_MEETING, '').replace(OF_SURNAME, '')
  return !NO_REPORTER.test(person)
}

/** 办公室主任应田野: the surname behind a post; 主任应如实汇报 tells what is to be done, and has no 了. */
const OF_SURNAME = /(?<=主任|[处局科院校部会组队]长|[书干][记事])应[\u4e00-\u9fff]{1,2}$/
const TO_MEETING = /向(?:本次|各位)?(?:会议|大会|与会[\u4e00-\u9fff]{2,4}|全体[\u4e00-\u9fff]{2,4}|[理董监]事会|常委会)$/

/** 1.办案工作区改造先自己想办法（计划财务科报告） */
const IN_BRACKET = /[（(]([^（()）]{2,24}?)(?:汇报|报告|提请|提交|提报|介绍|通报)[）)]$/

/** （一）财政处报告债务现况, 一、市规划局局长周全汇报了…. */
function readTitleReport(text: string, title: Span, bodies: BodyReader): Body[] {
  const noted = IN_BRACKET.exec(text.slice(title.start, title.end))
  if (noted) {
    const start = title.start + noted.index + 1
    return readListed(text, start, start + (noted[1] as string).length, bodies)
  }
  // 通报一季度政府工作报告落实情况: behind such a verb stands the matter
  if (OPENS_TITLE.test(text.slice(title.start, title.start + LONGEST_VERB))) return []
  const list = bodies.readBodies(title.start, title.end)
  const behind = list ? text.slice(list.end, title.end) : ''
  if (list && (TITLE_REPORT.test(behind) || TITLE_MOTION.test(behind))) return list.bodies
  if (list?.bodies.length === 1 && isByLetter(text, list.end, title.end)) return list.bodies
  const delegates = readDelegates(text, title.start, title.end, bodies)
  if (delegates && DELEGATES_REPORT.test(text.slice(delegates.end, title.end))) return delegates.bodies
  return readReporterAt(text, title.start, title.end, bodies, list)
}

/** 汇报人：科研处　谌伟，人事处　李四; 提案單位：環境保護局; 汇报人：贺嘉（版本发布SIG）. */
function readLabels(text: string, body: Span, bodies: BodyReader): Body[] {
  const found: Body[] = []
  const part = text.slice(body.start, body.end)
  for (const match of matchesOf(BY_LABEL, part)) {
    const from = body.start + match.index + match[0].length
    const line = text.slice(from, body.end).search(/[\n\t。]/)
    const end = line < 0 ? body.end : from + line
    const listed = readListed(text, from, end, bodies)
    // 提案人：学生会会长丁一, 提案人：第十一届管理委员会; elsewhere persons alone
    const isMover = /^提[案议]人/.test(match[0])
    found.push(...(isMover ? listed.filter((body) => body.end === end || namesPost(text, body.end, end)) : listed))
  }
  return found
}

/** Whether 会长丁一, 丁大队长一一 stands behind the body, or behind an office nothing but a name: 辅导室　丁一一. */
function namesPost(text: string, from: number, end: number): boolean {
  for (let at = Math.min(end, from + 6); at > from + 1; at--) {
    const post = readPost(text, from, at)
    if (post?.rest === 0 || (post?.rest === 1 && isSurnameAt(text, from))) return true
  }
  return OFFICE_ENDINGS.includes(text.charAt(from - 1)) && nameWeight(text, from, end) >= NameWeight.common
}
const OFFICE_ENDINGS = '室组处科局部所课股'

/** 科研处　谌伟，人事处　李四: the bodies of a list, with persons or without. */
function readListed(text: string, from: number, end: number, bodies: BodyReader): Body[] {
  const found: Body[] = []
  for (let at = from; at < end; at++) {
    if (at > from && !/[，、；,;（(]/.test(text.charAt(at - 1))) continue
    const name = Math.max(bodies.readBody(at, end), at > from ? noteEnd(text, at, end) : -1)
    const single = name > at ? { start: at, end: name } : bodies.readBodyBeforePost(at, end)
    if (single) found.push(single)
  }
  return found
}

/** 王鹏亮（东方通）: alone in the bracket behind the name stands where the person is from, unless it is a post. */
function noteEnd(text: string, at: number, end: number): number {
  if (!'（('.includes(text.charAt(at - 1))) return -1
  const close = text.slice(at, Math.min(end, at + 16)).search(/[）)]/)
  const note = { start: at, end: at + close }
  return close >= 2 && !readPost(text, at, note.end) && readUnknownNote(text, note)?.organization?.end === note.end ? note.end : -1
}
