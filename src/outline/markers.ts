/**
 * Every numbering style of headings and points: one array, one row a style. A new style is one row.
 *
 * GB/T 9704-2012, 7.3.3 asks for 一、→（一）→1.→（1）; real minutes use all of these in any mix, so
 * no style stands for a level: the sequence decides (outline.ts).
 */
import type { LocatedText } from '../source/located-text.js'
import { ENCLOSED_NUMERALS, NUMERAL_CHARACTERS, numeralValue, romanValue } from './numerals.js'
import type { Marker } from './types.js'

const HAN = '一二三四五六七八九十百廿卅〇零'
const DIGIT = '0-9０-９'
const DIGITS = '0123456789０１２３４５６７８９'
/** What 议题, 案由, 报告案, 临时动议 and the like begin with. */
const NOUNS = '问议案报讨提事临动会项'
const NOUN_WORDS = '问题|会议事项|会议议题|议题|案件|案(?=[一二三四五六七八九十]{1,2}\n)|议程项目|议项|案由|报告案|讨论案|讨论事项|报告事项|提案|议案|案号|事项|议程|临时动议|动议|项目(?=[一二三四五六七八九十]{1,2}[：:\\n])'
/** 第027号督办件, LQ2022-041: their numbers are of a register, and tell nothing of the sequence. */
export const REGISTER_STYLES: ReadonlySet<string> = new Set(['register-number', 'register-code'])
/** Styles for which white space stands for the colon, and what they are then. */
const SPACED: Readonly<Record<string, string>> = { 'agenda-noun-spaced': 'agenda-noun', 'agenda-noun-alone-spaced': 'agenda-noun-alone', 'agenda-label-spaced': 'agenda-label', 'ordinal-article-spaced': 'ordinal-article', 'stem-noun-spaced': 'stem-noun', 'digit-gap': 'digit-gap', 'han-gap': 'han-gap', 'digit-digit-spaced': 'digit-digit', 'ordinal-noun-spaced': 'ordinal-noun', 'register-code': 'register-code' }

export interface MarkerStyle {
  name: string
  /** Sticky; the first group is the marker as written, the second its numeral. */
  pattern: RegExp
  /** Every character that it may begin with: on most lines no pattern is tried at all. */
  opens: string
  example: string
  /** Opens points inside a sentence (一是…；二是…) as well as, or instead of, lines. */
  place: 'line' | 'anywhere' | 'inline'
}

export const MARKER_STYLES: readonly MarkerStyle[] = [
  {
    // 议题一：审议… 议题②： 案由二： 報告案一 提案1. 第一案：; the closing ： is no part of the marker
    name: 'agenda-noun',
    pattern: new RegExp(
      `((?:${NOUN_WORDS}|报告(?=[一二三四五六七八九十\\d]{1,3}[：:])|讨论(?=[一二三四五六七八九十\\d]{1,3}[：:])|No\\.?|NO\\.?)之?[（(]?([${NUMERAL_CHARACTERS}]{1,4}|[①-⑳](?!、))[）)]?(?:[、.．]|(?=[：:=｜\\n《「（(]|$)))[：:｜]?`,
      'y',
    ),
    opens: NOUNS + 'N',
    example: '议题一：',
    place: 'line',
  },
  {
    // 关于议题一：…, 关于第二项议题，…: what became of it, below the agenda; 关于 is no part of the marker
    name: 'agenda-noun-about',
    pattern: new RegExp(`关于(?=[议会第])((?:会议)?第?(?:议题|议程|议项)?([${NUMERAL_CHARACTERS}]{1,3})(?:[项个](?:议题|议程|议项|议案)?)?)[：:，,]`, 'y'),
    opens: '关',
    example: '关于议题一：',
    place: 'line',
  },
  {
    // 提案一　　　提案單位：教務處: white space stands for the colon
    name: 'agenda-noun-spaced',
    pattern: new RegExp(
      `((?:${NOUN_WORDS}|报告|讨论)([${HAN}]{1,3}|[${DIGIT}]{1,2}|[①-⑳]))`,
      'y',
    ),
    opens: NOUNS,
    example: '提案一　提案单位：教务处',
    place: 'line',
  },
  { name: 'agenda-noun-alone', pattern: /(案由)()[：:]/y, opens: '案', example: '案由：', place: 'line' },
  {
    // 临时议题 on a line of its own, the paragraph on the next; 临时提案：增购绘本案 behind 提案六：…
    // 临时动议：无, 临时提案：共3案 and 临时提案：本次无提案 name no matter
    name: 'agenda-extra-alone',
    pattern: /((?:临时|补充|追加|新增)(?:议题(?=\n(?:会议|经|审议|研究|听取|关于))|(?:提案|动议|议案|议题)(?=[：:](?![^\n]{0,6}[无没])[^，。；：:\n]{4,60}(?<![\d一二三四五六七八九十个项件])案(?:\n|$))))()[：:]?/y,
    opens: '临补追新',
    example: '临时议题',
    place: 'line',
  },
  // 案由　建請延長補助期間案
  { name: 'agenda-noun-alone-spaced', pattern: /(案由)()/y, opens: '案', example: '案由　增设站牌案', place: 'line' },
  // 第027号督办件 第031号督办件: numbers of a register, with gaps between them
  { name: 'register-number', pattern: /(第(\d{1,4})号(?:督办件|督办事项|督办单|交办件|交办事项|办件|提案|建议|信访件))[：:]?/y, opens: '第', example: '第027号督办件', place: 'line' },
  // LQ2022-041　厂区门外积水: the code of a register
  { name: 'register-code', pattern: /([A-Z]{1,4}(?:19|20)?\d{2}-(\d{2,4}))(?=[\u4e00-\u9fff《“「])/y, opens: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', example: 'LQ2022-041　门外积水', place: 'line' },
  {
    // 第一项 第二项议题： 议程第三项 第三个议题、 第一案 审议第一案
    name: 'ordinal-noun',
    pattern: new RegExp(
      `((?:会议|议程|(?:报告|审议|讨论|审查|确认)(?=第[${NUMERAL_CHARACTERS}]{1,3}案))?第([${NUMERAL_CHARACTERS}]{1,3})(?:号议案|号案|号(?=\\n?(?:[\\u4e00-\\u9fff]{2,4}类)?\\n?(?:类别|提案|案由|提议|动议|议员))|项议题|个议题|个问题|项工作|项议程|项议案|议题|项|案|议案|站(?=[：:])|件事(?=[，,：:、]))、?)[：:，,]?`,
      'y',
    ),
    opens: '第会议报审讨确',
    example: '第一项',
    place: 'line',
  },
  // 第一站　血液净化中心, where the meeting went from place to place
  { name: 'ordinal-noun-spaced', pattern: new RegExp(`(第([${NUMERAL_CHARACTERS}]{1,3})站)`, 'y'), opens: '第', example: '第一站　血液净化中心', place: 'line' },
  // 第一条　关于检修的安排; 第三条不予修正 is no heading
  { name: 'ordinal-article', pattern: new RegExp(`(第([${NUMERAL_CHARACTERS}]{1,3})条)(?:[：:]|(?=关于|\\n|$))`, 'y'), opens: '第', example: '第一条：', place: 'line' },
  { name: 'ordinal-article-spaced', pattern: new RegExp(`(第([${NUMERAL_CHARACTERS}]{1,3})条)`, 'y'), opens: '第', example: '第一条　检修安排', place: 'line' },
  { name: 'stem-noun', pattern: /(([甲乙丙丁戊己庚辛壬癸])案)[：:]/y, opens: '甲乙丙丁戊己庚辛壬癸', example: '甲案：', place: 'line' },
  { name: 'stem-noun-spaced', pattern: /(([甲乙丙丁戊己庚辛壬癸])案)/y, opens: '甲乙丙丁戊己庚辛壬癸', example: '甲案　增设站牌', place: 'line' },
  { name: 'han-comma', pattern: new RegExp(`(([${HAN}]{1,4})[、．.])(?![${HAN}]{1,2}[、．.])`, 'y'), opens: HAN, example: '三、', place: 'line' },
  { name: 'digit-comma', pattern: new RegExp(`(([${DIGIT}]{1,3})、)(?![${DIGIT}])`, 'y'), opens: DIGITS, example: '1、', place: 'anywhere' },
  { name: 'digit-dot', pattern: new RegExp(`(([${DIGIT}]{1,2})[.．])(?![${DIGIT}]|x(?![A-Za-z]))`, 'y'), opens: DIGITS, example: '1.', place: 'anywhere' },
  {
    // 2.1 同意一期建设: the last number counts; not 2.1亿元, nor 24.09 LTS, nor 1.1月底前, which is 1. and a month
    name: 'digit-digit',
    pattern: new RegExp(`([${DIGIT}]{1,2}[.．]([1-9１-９][${DIGIT}]?))[.．、：:]?(?=[\\u4e00-\\u9fff《“「A-Z])(?![万亿元倍米公千百个年月日号时点吨亩平级版股人户名项条])`, 'y'),
    opens: DIGITS,
    example: '1.1 建设内容',
    place: 'line',
  },
  // 2.1　项目进展: behind white space whatever stands there
  { name: 'digit-digit-spaced', pattern: new RegExp(`([${DIGIT}]{1,2}[.．]([1-9１-９][${DIGIT}]?))(?=[\\u4e00-\\u9fff《“「a-z]|20\\d\\d年)`, 'y'), opens: DIGITS, example: '1.1　项目进展', place: 'line' },
  // 2.1.1 同意增购: below 2.1, a count of its own
  { name: 'digit-thrice', pattern: new RegExp(`((?:[${DIGIT}]{1,2}[.．]){2}([1-9１-９][${DIGIT}]?))[.．、：:]?(?=[\\u4e00-\\u9fff《“「A-Z])`, 'y'), opens: DIGITS, example: '2.1.1 建设内容', place: 'line' },
  // 1-2　夏粮收购: the last number counts; 1-2月 is a time
  { name: 'digit-dash', pattern: new RegExp(`((?:[${DIGIT}]{1,2}[-－—]){1,2}([1-9１-９][${DIGIT}]?))[：:]?(?=[\\u4e00-\\u9fff《“「])(?![年月日个项名家户万亿元时点号米吨天周次届位岁层楼栋幢期标线])`, 'y'), opens: DIGITS, example: '1-2 夏粮收购', place: 'line' },
  { name: 'paren-han', pattern: new RegExp(`([（(]([${HAN}]{1,4})[）)]、?)`, 'y'), opens: '（(', example: '（一）', place: 'anywhere' },
  // 1　主体结构封顶: white space stands for the dot; 3 月 is a month
  { name: 'digit-gap', pattern: new RegExp(`(([${DIGIT}]{1,2}))(?=[\\u4e00-\\u9fff《“「])(?![月日年个项名家户万亿元时点号米吨天周次届位岁])`, 'y'), opens: DIGITS, example: '1　主体结构封顶', place: 'line' },
  { name: 'roman-sign', pattern: /(([Ⅰ-Ⅻ])[、.．])/y, opens: 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ', example: 'Ⅱ、', place: 'line' },
  // 一　共建协议: white space stands for the stop
  { name: 'han-gap', pattern: /(([一二三四五六七八九十]{1,3}))(?=[\u4e00-\u9fff《“「])/y, opens: '一二三四五六七八九十', example: '一　共建协议', place: 'line' },
  // II.　上次会议后的文件, VI.　2024/25年度拨款, as records of Hong Kong number their headings
  { name: 'roman-dot', pattern: /((X{0,2}(?:IX|IV|V?I{1,3}|V)|X{1,2})[.．])(?=[\u4e00-\u9fff《“「]|(?:19|20)\d\d[年/-])/y, opens: 'IVX', example: 'II.通过会议记录', place: 'line' },
  // A.　审议预算
  { name: 'latin-dot', pattern: /(([A-Z])(?:[.．、](?=[\u4e00-\u9fff《“「])|[．、](?=\d)))/y, opens: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', example: 'A.审议预算', place: 'line' },
  { name: 'agenda-label', pattern: /(议题)()[：:]/y, opens: '议', example: '议题：审议预算', place: 'line' },
  { name: 'agenda-label-spaced', pattern: /(议题)()(?![一二三四五六七八九十0-9：:])/y, opens: '议', example: '议题　审议预算', place: 'line' },
  // 第六、关于伙食团, behind 第五个问题
  { name: 'ordinal-comma', pattern: /(第([一二三四五六七八九十]{1,2})、)(?=关于|《)/y, opens: '第', example: '第六、关于', place: 'line' },
  { name: 'square-han', pattern: new RegExp(`([[［【〔]([${HAN}]{1,3})[\\]］】〕])`, 'y'), opens: '[［【〔', example: '[一]', place: 'line' },
  // 【1】研究设备采购; [1] 参见… is a note
  { name: 'square-digit', pattern: new RegExp(`([[［【〔]([${DIGIT}]{1,2})[\\]］】〕])(?!参?见|注|http)`, 'y'), opens: '[［【〔', example: '【1】', place: 'line' },
  // 【诉求1】断头路影响通行, 【议题一】: a word and its number in brackets
  { name: 'square-noun', pattern: new RegExp(`([【［[〔](?:(?![${HAN}])[\\u4e00-\\u9fff]){1,4}([${HAN}]{1,3}|[${DIGIT}]{1,2})[】］\\]〕])(?=[\\u4e00-\\u9fff《“「\\d])`, 'y'), opens: '[［【〔', example: '【诉求1】断头路', place: 'line' },
  // （议题一）学习文件; behind its heading as well (label-behind.ts)
  { name: 'paren-noun', pattern: new RegExp(`([（(](?:议题|议案|议程|事项)([${HAN}]{1,3}|[${DIGIT}]{1,2})[）)])(?=[\\u4e00-\\u9fff《“「\\d])`, 'y'), opens: '（(', example: '（议题一）学习文件', place: 'line' },
  // 编号：1 / 类别：民政 / 案由：…, as councils number what is put before them
  { name: 'number-label', pattern: /(编号[：:]([0-9０-９]{1,3}))(?=\n?类别)/y, opens: '编', example: '编号：1类别：民政', place: 'line' },
  // 01 on a line of its own, the heading on the next
  { name: 'digit-alone', pattern: /([0０]([1-9１-９]))(?=\n|$)/y, opens: '0０', example: '01', place: 'line' },
  // 3 on a line of its own, and below it what was taken up; a page number stands in the middle of a text
  { name: 'figure-alone', pattern: /(([1-9１-９]\d?))(?=\n(?:会议|关于|听取|审议|研究|讨论|传达|学习|通报))/y, opens: '123456789１２３４５６７８９', example: '3', place: 'line' },
  // 一 on a line of its own, the paragraph on the next
  { name: 'han-alone', pattern: /(([一二三四五六七八九十]{1,3}))(?=\n|$)/y, opens: '一二三四五六七八九十', example: '一', place: 'line' },
  { name: 'paren-digit', pattern: new RegExp(`([（(]([${DIGIT}]{1,2})[）)]、?)`, 'y'), opens: '（(', example: '（1）', place: 'anywhere' },
  { name: 'paren-latin', pattern: /([（(]([a-z])[）)]、?)/y, opens: '（(', example: '(a)', place: 'anywhere' },
  { name: 'latin-paren', pattern: /(([a-h])[）)])(?=[\u4e00-\u9fff《“「])/y, opens: 'abcdefgh', example: 'b）', place: 'anywhere' },
  { name: 'digit-paren', pattern: new RegExp(`(([${DIGIT}]{1,2})[）)]、?)`, 'y'), opens: DIGITS, example: '1）', place: 'anywhere' },
  { name: 'circled', pattern: /(([①-⑳])[、.．]?)/y, opens: ENCLOSED_NUMERALS, example: '①', place: 'anywhere' },
  { name: 'paren-sign', pattern: /(([⑴-⒇])[、.．]?)/y, opens: ENCLOSED_NUMERALS, example: '⑴', place: 'anywhere' },
  { name: 'dot-sign', pattern: /(([⒈-⒛])[、.．]?)/y, opens: ENCLOSED_NUMERALS, example: '⒈', place: 'anywhere' },
  { name: 'han-sign', pattern: /(([㈠-㈩])[、.．]?)/y, opens: ENCLOSED_NUMERALS, example: '㈠', place: 'anywhere' },
  { name: 'formal', pattern: /(([壹贰叁参肆伍陆柒捌玖拾])[、．.])/y, opens: '壹贰叁参肆伍陆柒捌玖拾', example: '壹、', place: 'line' },
  { name: 'stem', pattern: /(([甲乙丙丁戊己庚辛壬癸])、)(?![甲乙丙丁])/y, opens: '甲乙丙丁戊己庚辛壬癸', example: '甲、', place: 'line' },
  // （甲）亏损由基金拨付, as points of Macau; （乙方）, （甲醇） are none
  { name: 'paren-stem', pattern: /([（(]([甲乙丙丁戊己庚辛])[）)]、?)/y, opens: '（(', example: '（甲）', place: 'anywhere' },
  { name: 'is', pattern: /(([一二三四五六七八九十]{1,2})是)(?!否|非)/y, opens: '一二三四五六七八九十', example: '一是', place: 'inline' },
  { name: 'ordinal', pattern: /(第([一二三四五六七八九十]{1,2})[，,、])/y, opens: '第', example: '第一，', place: 'inline' },
  { name: 'must', pattern: /(([一二三四五六七八九十]{1,2})要)(?!素|件|点)/y, opens: '一二三四五六七八九十', example: '一要', place: 'inline' },
]

const STYLES_BY_NAME = new Map(MARKER_STYLES.map((style) => [style.name, style]))

/** By the code of the first character, in the order of the array. */
const STYLES_BY_OPENING = new Map<number, MarkerStyle[]>()
for (const style of MARKER_STYLES) {
  for (const character of new Set(style.opens)) {
    const code = character.charCodeAt(0)
    STYLES_BY_OPENING.set(code, [...(STYLES_BY_OPENING.get(code) ?? []), style])
  }
}

/** The marker that opens the line at `offset`, or null. */
export function readLineMarker(located: LocatedText, offset: number): Marker | null {
  for (const style of STYLES_BY_OPENING.get(located.text.charCodeAt(offset)) ?? NO_STYLES) {
    const marker = readMarker(located, offset, style, true)
    if (marker) return marker
  }
  return null
}
const NO_STYLES: readonly MarkerStyle[] = []

/** The marker of one style at `offset`, or null. */
export function readMarker(located: LocatedText, offset: number, style: MarkerStyle, opensLine = false): Marker | null {
  const { text } = located
  style.pattern.lastIndex = offset
  const found = style.pattern.exec(text)
  if (!found) return readBeforeDigit(located, offset, style, opensLine)
  const spaced = SPACED[style.name]
  const [whole, marker = '', numeral = ''] = found
  if (style.name === 'agenda-noun-about') return { ...markerAt(located, offset + 2, { whole: whole.length - 2, marker: marker.length, numeral, style: 'agenda-noun' }), start: offset }
  if (spaced === undefined) return markerAt(located, offset, { whole: whole.length, marker: marker.length, numeral, style: style.name })
  const cut = digitsBehindGap(located, offset + whole.length, numeral)
  if (cut < 0) return null
  return markerAt(located, offset, { whole: whole.length - cut, marker: marker.length - cut, numeral: numeral.slice(0, numeral.length - cut), style: spaced })
}

/** 议题3　2020年…: how many digits of the numeral stand behind the white space; -1 where there is none. */
function digitsBehindGap(located: LocatedText, end: number, numeral: string): number {
  for (let cut = 0; cut < numeral.length || cut === 0; cut++) if (located.hasGap(end - cut)) return cut
  return -1
}

/** How long the marker is with what closes it, and without. */
interface Found {
  whole: number
  marker: number
  numeral: string
  style: string
}

function markerAt(located: LocatedText, start: number, { whole, marker, numeral, style }: Found): Marker {
  return { start, end: start + whole, written: located.value({ start, end: start + marker }), style, number: style === 'roman-dot' ? romanValue(numeral) : numeralValue(numeral) }
}

/**
 * `1. 2023年…` reads 1.2023年: a marker before a digit, where white space stood behind it, where a
 * year follows, where the stop is a full-width one (1．46个村), or where it opens a line (2、2号楼).
 */
function readBeforeDigit(located: LocatedText, offset: number, style: MarkerStyle, opensLine: boolean): Marker | null {
  if (style.name !== 'digit-dot' && style.name !== 'digit-comma') return null
  const found = BEFORE_DIGIT[style.name].exec(located.text.slice(offset, offset + 12))
  if (!found) return null
  const [, written = '', number = '', year] = found
  const end = offset + written.length
  const isMarker = located.hasGap(end) || year !== undefined || written.endsWith('．') || (opensLine && style.name === 'digit-comma')
  return isMarker ? { start: offset, end, written, style: style.name, number: numeralValue(number) } : null
}
const BEFORE_DIGIT = {
  'digit-dot': /^(([0-9０-９]{1,2})[.．])(?=\d)(\d{3,4}年|\d{1,2}月)?/,
  'digit-comma': /^(([0-9０-９]{1,2})、)(?=\d)(\d{3,4}年|\d{1,2}月)?/,
}

const SEARCH_PATTERNS = new Map(MARKER_STYLES.map(({ name, pattern }) => [name, new RegExp(pattern.source, 'g')]))

/** The pattern of a style, to search with; its `lastIndex` is the caller's to set. */
export function searchPattern(name: string): RegExp {
  return SEARCH_PATTERNS.get(name) as RegExp
}

export function markerStyle(name: string): MarkerStyle {
  return STYLES_BY_NAME.get(name) as MarkerStyle
}
