/** Which headings group, or are no business: by the lists of sections.ts. */
import { ATTENDANCE_HEADINGS, BACKGROUND_HEADINGS, CONTAINER_HEADINGS, IDLE_HEADINGS, SUMMARY_HEADINGS, UNTOLD_HEADINGS } from '../lexicon/sections.js'
import { DECIDING_LABELS, MEASURE_LABELS, OTHER_LABELS } from '../lexicon/speech-acts.js'
import { buildCharacterTable } from '../source/character-table.js'
import type { Line } from '../source/line.js'
import { CAME_FOR_ITEMS } from './attendance-by-item.js'

export type NumberedKind = 'numbered' | 'section' | 'attendance' | 'idle'

/** 👤, ✅, ❓: below this code stand letters, digits and brackets. */
const FIRST_SIGN = 0x203c
const SIGNS = /(?:\p{Extended_Pictographic}[\uFE0F\u200D]{0,2}){1,4}/uy

/** No heading that a list holds is longer. */
const LONGEST_HEADING = 40
const COLON = 1
const STOP = 2
const BRACKET = 4
const CHARACTERS = buildCharacterTable([
  { bit: COLON, characters: '：:' },
  { bit: STOP, characters: '。' },
  { bit: BRACKET, characters: '（(' },
])

function hasBit(text: string, at: number, bits: number): boolean {
  return ((CHARACTERS[text.charCodeAt(at)] as number) & bits) !== 0
}

/** Where text[start, end) ends without the colons and full stops that close it. */
function bareEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && hasBit(text, at - 1, COLON | STOP)) at--
  return at
}

/** 七、会议于16：30结束. */
const ENDING = /^(?:会议)?(?:于)?[\d一二三四五六七八九十：:时点分上下午]{2,10}(?:圆满)?(?:结束|散会)/
/** 七、主席报告出席董事已达法定席次，宣布开会。 */
const OPENING_OF_MEETING = /^(?:主席|主持人|召集人)[^。]{0,30}宣布(?:会议)?(?:开会|散会|开始)/

/** 第一部分　学习: a part of the meeting that counts its items by itself. */
const PART = /^第[一二三四五六七八九十\d]{1,3}(?:部分|阶段|环节|单元|篇章)|^(?:[董监]事会|股东大?会|议案)?(?:会议)?审议(?:表决)?情况$/
/** ——下午——, 【上午场】: the items of one session. */
const SESSION = /^[—－【（([-]*(?:上午|下午|晚上|第[一二三四]场)(?:场|会议|议程)?[—－】）)\]-]*$/
const CONTAINERS = new Set(CONTAINER_HEADINGS.map(bare))
export const IDLE = new Set(IDLE_HEADINGS.map(bare))
export const SUMMARIES = new Set(SUMMARY_HEADINGS.map(bare))
const BACKGROUND = new Set(BACKGROUND_HEADINGS.map(bare))
const UNTOLD = new Set(UNTOLD_HEADINGS.map(bare))
const ATTENDANCE = new Set(ATTENDANCE_HEADINGS.map(bare))

const ITEM_LABELS = new Set([...DECIDING_LABELS, ...OTHER_LABELS, ...MEASURE_LABELS])

/** ### 结论, ### 背景介绍：, ### 会议要求: a heading inside an item. */
export function isItemLabel(heading: string): boolean {
  const name = bare(heading)
  return ITEM_LABELS.has(name) || /^会议(?:决定|要求|指出|认为|强调|明确|议定|意见|结论)$/.test(name)
}

/** 主席致词：（略）, 临时动议（无） -> the heading. */
export function withoutNothing(heading: string): string {
  return heading.replace(/(?:[：:][（(]?|[（(])(?:无|略|[如详]{1,2}(?:会议)?(?:资料|附件|附表))[）)]?[。.]?$/, '')
}

/** 👤参会人, ✅ 议题: where the words begin behind the signs that are to catch the eye. */
export function openingOf(text: string, start: number): number {
  if (text.charCodeAt(start) < FIRST_SIGN) return start
  SIGNS.lastIndex = start
  return SIGNS.test(text) ? SIGNS.lastIndex : start
}

/** A heading without its closing colon and bracket: 会议纪要（Minutes）： -> 会议纪要. */
export function bare(heading: string): string {
  const name = heading.slice(openingOf(heading, 0), bareEnd(heading, 0, heading.length))
  return /\s/.test(name) ? name.replace(/\s+/g, '') : name
}

/** 主席结论, 主席致词及各单位业务报告, where nothing or （略） stands behind it. */
export function isUntold(heading: string): boolean {
  const name = bare(heading)
  return UNTOLD.has(name) || SPOKEN.test(name)
}
const SPOKEN = /^(?:主席(?!团)|主持人|长官|来宾|首长)(?:致词|报告|讲话)?(?:及|暨|、|与)?[^，。]{0,10}(?:致词|报告|讲话)$/

/** 二、存在的主要问题, as a heading alone. */
export function tellsBackground(heading: string): boolean {
  return heading.length <= LONGEST_HEADING && BACKGROUND.has(bare(heading))
}

/** 附：到会情况, 附件1 参会情况: a section of lists of attendees, appended or not. */
export function isAttendanceHeading(heading: string): boolean {
  const name = bare(heading).replace(APPENDED, '')
  return ATTENDANCE.has(name) || (name.length <= LONGEST_HEADING && HELD.test(name))
}

/** 一、董事会会议召开情况, 股东大会召开和出席情况: how the meeting of a company came about. */
const HELD = /^(?:本次)?(?:[董监]事会|股东大?会)(?:会议)?的?召[开集](?:[、和及与](?:召开|出席))?的?(?:基本)?情况$/

/** 附：参会人员名单, 附件1 出席人员 */
export const APPENDED = /^附(?:件|表|录)?[0-9一二三四]{0,2}[：:.、]?/

/** 第一部分　会议概况: what stands below is the opening of the minutes. */
export function opensHead(heading: string): boolean {
  const whole = bare(heading)
  const name = whole.replace(PART, '')
  return name !== whole && /^(?:会议)?(?:概况|基本情况|召开情况|组织情况|基本信息)$/.test(name)
}

export function isContainerHeading(heading: string): boolean {
  // 议题与结论（Topics & Conclusions）
  const name = bare(heading).replace(/(?<=[\u4e00-\u9fff])[（(][A-Za-z&/]{2,40}[）)]$/, '')
  if (CONTAINERS.has(name) || (name.length <= 24 && PART.test(name))) return true
  const bracket = name.search(/[（(]/)
  if (bracket > 0 && CONTAINERS.has(name.slice(0, bracket))) return true
  if (SESSION.test(name) || PASSED.test(name)) return true
  if (name.length <= 14 && /^各[^，。]{1,6}?(?:业务|工作)?(?:报告|汇报)(?:事项)?$/.test(name)) return true
  if (name.length <= 14 && TOPICS_AND_MORE.test(name)) return true
  // III.下次会议的讨论事项 tells of another meeting
  return name.length <= 14 && /^(?!下一?次)[^\n]{0,12}(?:议定|审议|讨论|研究|决定|报告|通报|传达|听取|汇报)(?:的)?(?:主要)?事项(?:如下)?$/.test(name)
}

/** 会议议题及决议, 议程及讨论情况 */
const TOPICS_AND_MORE = /^(?:本次)?(?:会议)?(?:议题|议程|议案|议事)(?:内容|事项)?(?:及|和|与|、)(?:会议)?(?:决议|决定|结果|议定|意见|结论|讨论|审议)(?:事项|情况|内容|意见|结果)?$/

/** 通过临时提案10项：, 通過附帶決議三項: a heading over motions that were all passed; the word that says so opens it. */
export function isPassedHeading(heading: string): boolean {
  return PASSED.test(bare(heading))
}
const PASSED = /^另?通过(?:下列|以下)?(?:临时)?(?:提案|动议|议案|附带决议)(?:共|计|等)?[\d一二三四五六七八九十]{1,3}[项案件则个]$/

/** What a numbered line is by its heading, behind the marker. */
export function kindOfNumbered(text: string, start: number, end: number): NumberedKind {
  // Most headings go on, with no colon or bracket, for longer than any that a list holds.
  if (end - start > LONGEST_HEADING) {
    let at = start
    while (at < start + LONGEST_HEADING && !hasBit(text, at, COLON | STOP | BRACKET)) at++
    if (at === start + LONGEST_HEADING) return 'numbered'
  }
  const written = text.slice(start, end)
  const heading = written.replace(/[：:]?[（(]?(?:无|略)[）)]?。?$/, '')
  if (heading !== written && isUntold(heading)) return 'idle'
  if (isContainerHeading(heading)) return 'section'
  if (isAttendanceHeading(heading)) return 'attendance'
  if (heading.length <= LONGEST_GREETING && GREETINGS.test(bare(heading))) return 'idle'
  if (ENDING.test(heading) || OPENING_OF_MEETING.test(heading) || COUNTED.test(heading)) return 'idle'
  const mark = heading.search(/[：:（(]/)
  return IDLE.has(bare(mark < 0 ? heading : heading.slice(0, mark))) ? 'idle' : 'numbered'
}

const GREETER = '(?:主席|主持人|召集人|[正副]?主任委员|主委|长官|来宾|贵宾|嘉宾|领导|(?:校|院|处|局|会|县|市|区|镇|乡|里|议|理事|董事|部|厅)长)'
/** 壹、主席暨长官致词, 二、校长致词摘要, 三、开幕致辞: words of welcome. */
const GREETINGS = new RegExp(`^(?:开幕|闭幕|${GREETER}(?:[及暨与和、]${GREETER}){0,2})致[词辞](?:摘要|[纪记]要)?$`)
const LONGEST_GREETING = 20

/** 四、应到村民代表43人，实到39人: how many came. */
const COUNTED = /^应(?:到|出席|参会)[^，。；]{0,12}\d{1,3}[人名]，实(?:到|出席|参会)/

/** Whether the text of the line is longer than the name of any section, whatever stops close it. */
export function isLongerThanHeadings(text: string, { start, end }: Line): boolean {
  return bareEnd(text, start, end) - start > LONGEST_HEADING
}

const LIST_FORMULA = /^(?:经[^，。：:]{0,8}，?)?(?:现将)?(?:会议|议定|决定|明确|商定|确定)[^，。：:]{0,12}[：:]$/

/** 会议议定：, 经研究，决定如下：: a formula alone; before any business, what it opens are the items. */
export function isListFormula(text: string): boolean {
  return text.length <= LONGEST_FORMULA && LIST_FORMULA.test(text)
}

const LONGEST_FORMULA = 30

const FURTHER = /会议(?:继续|还|又|另|随后|接着)(?:专题|集体)?(?:研究|审议|讨论|听取|议定)了?(?:以下|下列)[^，。：:]{0,4}(?:事项|议题|问题|工作|情况)[：:]$/

/** 查房结束后，会议继续研究了以下事项：: what opens further matters, with numbers of their own. */
export function opensFurther(text: string): boolean {
  return text.length <= LONGEST_FORMULA && FURTHER.test(text)
}

/** 市财政局、市住建局等单位负责人参加了会议。 as the last paragraph: who was there, and no business. */
export function tellsAttendance(text: string): boolean {
  // 会议由校长田野主持。副校长安全参加会议。
  const told = text.replace(/^会议由[^，。；]{2,24}主持[，。]/, '')
  if (told !== text && text.length <= LONGEST_ATTENDANCE && LISTS_PRESENT.test(told)) return true
  return text.length <= LONGEST_ATTENDANCE && !told.startsWith('会议') && (told === '' || (told !== text && TELLS_RECORDER.test(told)) || TELLS_ATTENDANCE.test(told) || TELLS_ITEMS.test(told) || TELLS_MORE.test(told.replaceAll('主要', '')))
}

/** 会议由县长田野主持。出席会议的有：安全、山川。 */
const LISTS_PRESENT = /^(?:出席|参加|列席)(?:了)?(?:本次|此次)?会议的(?:还)?(?:人员|同志)?有[：:]?/

/** 会议由系主任田野主持，系办公室安全记录。 */
const TELLS_RECORDER = /^(?!研究|审议|讨论|听取|传达|部署)[^，。；]{2,20}(?:记录|整理)[。.]?$/

/** 市领导田野、安全参加会议。县财政局负责人列席。计划因公请假。 */
const TELLS_MORE = /^[^要请须应由并派]{4,200}(?:参加|列席|出席)了?(?:本次|此次)?会议[。，][^要请须应由并派]{2,200}(?:列席|旁听|缺席|请假)(?:了?会议)?[。.]?$/
const LONGEST_ATTENDANCE = 400
const TELLS_ATTENDANCE = /^[^要请须应由并派]+(?:参加|列席|出席)了?(?:本次|此次)?会议[。.]?$|(?:负责人|负责同志|主要领导|有关同志|有关人员|代表)(?:分别)?(?:参加|列席|出席)了?(?:本次|此次)?(?:会议|相关议题|有关议题)[^，。；]{0,8}[。.]?$/
/** 市财政局田野列席第一项议题，市住建局白露列席第二、三项议题。 */
const TELLS_ITEMS = new RegExp(`^[^要请须应由并派]{4,200}(?=列席)${CAME_FOR_ITEMS.source}[。.]?$`)

const TITLE_WORDS = '(?:纪要|纪录|记录|议事录|会议记录|例会|会议|Meeting|Minutes)'
const TITLE_ENDING = new RegExp(`${TITLE_WORDS}$`)
const TITLE_AND_BRACKET = new RegExp(`${TITLE_WORDS}[（(]`)

/** X会议纪要, X会议纪要（节选）; the bracket by itself, as one pattern for both would look again and again. */
export function endsAsTitle(name: string): boolean {
  return TITLE_ENDING.test(name) || (/[）)]$/.test(name) && TITLE_AND_BRACKET.test(name.slice(0, -1)))
}
