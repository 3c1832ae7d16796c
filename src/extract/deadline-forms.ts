/**
 * The forms in which a time is written that may be a deadline: 2021年12月31日前, 第三季度末, 两周内,
 * 春节前, 秋季学期开学前. Whether it is one, extract/deadlines reads off what stands around it.
 */
import { DEADLINE_EVENTS, EVENT_STAGES } from '../lexicon/deadline-events.js'
import { FESTIVALS } from '../lexicon/deadline-festivals.js'
import { anyOf } from '../source/alternatives.js'
import { CharacterSet, WordIndex } from '../source/character-table.js'

const DIGIT = '[0-9０-９]'
const NUMERAL = '[〇○零一二三四五六七八九十廿卅]'
const NUMBER = `(?:${DIGIT}{1,2}|${NUMERAL}{1,3})`
/** No number goes on before it: 2.5年内 is not 5年内, 第三日内 not 三日内; but 1.6月底前 is a point and a month. */
const START = `(?<![0-9０-９〇○零一二三四五六七八九十百千万第])(?<![.．](?!${DIGIT}{1,2}月))`

/** 9月底前, 6月30日之前, 年底以前, 春节前夕; not 年底前后, 10月10日前往. */
const BEFORE = '(?:或?[之以])?前夕?(?![后往])'
/** 年内, 两周之内; not 2023年内部审计, though 两周内部署. */
const WITHIN = '[之以]?内(?!部(?!署)|控|涝|蒙|容)'

// 2021年, 二〇二一年, 112年, 民國99年, 今年, 2024年度, and 22年 or 九十九年 before a month.
const YEAR =
  `(?:(?:民国)?(?:${DIGIT}{3,4}|[0〇○零一二三四五六七八九]{3,4}|一百[〇零一二三四五六七八九十]{1,3})年度?` +
  `|民国(?:${DIGIT}{2}|${NUMERAL}{2,3})年度?|${DIGIT}{2}年(?=${NUMBER}月)|[八九]十?[一二三四五六七八九]年(?=${NUMBER}月)|[今明后次翌来当每本]年度?)`
const MONTH = `(?:${NUMBER}月份?|元月份?|[本当下次每这]月份?|[下每本这]个月|[本当次下][（(]${NUMBER}[)）]月)`
const DAY = `(?:${NUMBER}[日号]|最后一[日天])`
// 本（8）月底前: the month that 本 means is written in brackets.
// 9月底, 10月上旬; 中 and 初 are too short to go without 前.
const PART_OF_MONTH = '(?:[底末初]|[上中下]旬末?|中(?=[之以]?前))'
const QUARTER = '(?:前?第?[一二三四1-4１-４]季度|第[一二三四1-4]季|前[两三]个季度|[本下每这]个?季度?(?:首月|末月|第[一二三]个月)?)[末底]?'
const PART_OF_YEAR = `(?:[上下]半年[末底]?|${QUARTER}|年[底末终]|年[初中](?=[之以]?前))`
const WEEKDAYS = '[一二三四五六日天末]'
const WEEK =
  `(?:(?:[本这每]|下{1,2}个?)(?:周|星期|礼拜)${WEEKDAYS}?|(?:周|星期|礼拜)${WEEKDAYS})`
const NUMERIC = `(?:${DIGIT}{4}[-./／．])?${DIGIT}{1,2}[-./／．]${DIGIT}{1,2}[日号]?`
// 9月30日17时前, 本周五（星期五）下班前, 明日上午前.
const CLOCK =
  '(?:[（(](?:周|星期)[一二三四五六日天][)）])?' +
  `(?:(?:[上中下]午|晚上?|凌晨|清晨|早上|傍晚|夜间)?${NUMBER}(?:[时点](?:${NUMBER}分|半|整)?|[:：]${DIGIT}{2})|下班|[上中下]午(?=[之以]?前))?`
const DATE =
  `(?:${YEAR}(?:${MONTH}(?:${DAY}|${PART_OF_MONTH})?|${PART_OF_YEAR}|[底末终]|[初中](?=[之以]?前))?|${MONTH}(?:${DAY}|${PART_OF_MONTH})?` +
  `|${PART_OF_YEAR}(?<=首月|末月|个月)${DAY}|${PART_OF_YEAR}|年度?(?=内)|${WEEK}|${NUMERIC}|月[底末]|月[初中](?=[之以]?前)|月(?=内)` +
  `|[“"]?十[一二三四五六七]五[”"]?(?:规划)?期?[末内]|${NUMBER}[日号](?=${CLOCK}[之以]?前)|[今明每][日天]|后天|[今明当][晚夜])${CLOCK}`

// 7个工作日内, 两周内, 三至五日内, 半年内, 48小时内; 3月内 without 个 is March.
const AMOUNT = `(?:${DIGIT}{1,3}|[一二三四五六七八九十两几数半廿百]{1,4})`
const LENGTH =
  `${AMOUNT}(?:[-—~～至到]${AMOUNT})?(?:个半?(?:工作日|自然日|月|星期|季度|小时|学期)` +
  `|(?:工作日|自然日|[日天周]|星期|礼拜|小时|(?<=两|(?<![上下前后])半)月|(?<!${DIGIT}{3})年))${WITHIN}`

const FESTIVAL =
  // “六一”儿童节前: the second name stands behind the quotation mark
  `${YEAR}?[“"「]?${anyOf(FESTIVALS.flatMap((entry) => entry.names))}(?:[”"」](?:(?:国际)?(?:儿童|劳动|妇女)|建党|建军|国庆)?)?(?:节日?|佳节|长?假期?|黄金周)?${BEFORE}`
const EVENTS = DEADLINE_EVENTS.flatMap(({ event, variants = [] }) => [event, ...variants])
// 汛前, 9月开学前, 秋季学期开学前, 112學年度第1學期開學前, 下次会议前.
const EVENT =
  // 下一采暖季前: but 第一学期 is counted
  `(?:(?:下一个?|${DIGIT}{2,4}(?:[-—]${DIGIT}{2,4})?学年度?(?:第?[12１２一二上下]学期)?|${YEAR}(?:[春秋]季(?:学期)?|${MONTH})?|[春秋]季(?:学期)?|${MONTH}` +
  '|[新本下](?=学期)|[新本下]学期|新学年)?[“"「]?' +
  `${anyOf(EVENTS)}[”"」]?${anyOf(EVENT_STAGES)}?` +
  `|下一?次[^，。；：、\\n\\t]{0,8}会议?(?:召开)?)${BEFORE}`

/** Groups: 1 length, 2 festival, 3 event, 4 date, 5 what closes the date. */
export const CANDIDATE = new RegExp(`${START}(?:(${LENGTH})|(${FESTIVAL})|(${EVENT})|(${DATE})((?:(?<=[年季度月旬周])结束)?${BEFORE}|${WITHIN})?)`, 'y')
/** Every deadline holds one of these, or stands behind a label; all else is passed over at once. */
export const TRIGGERS = new WordIndex([...'前内底末旬年月周季：:', '星期', '下次', '下一次'])
/** What may stand in a deadline before its first trigger: 十五个工作日内, “五一”前, 采暖季前. */
export const OPENINGS = new CharacterSet(
  '0123456789０１２３４５６７８９〇○零一二三四五六七八九十廿卅百千万两几数半-—~～至到./．／' +
    '黄金元个工作自然日天号礼拜小时学期第上中下本当每这今明后次翌来民国最佳节长假班晚午点分整（）():：“”"「」之以' +
    [...FESTIVALS.flatMap(({ names }) => names), ...EVENTS, ...EVENT_STAGES].join(''),
)
export const LONGEST_OPENING = 16

/** A day of the month without its month: 10日. */
export const BARE_DAY = new RegExp(`^${NUMBER}[日号]`)
/** 7.15号, 9/30, 2024-09-30. */
export const NUMERIC_DATE = new RegExp(`^${NUMERIC}`)
