/** Who came for which item: 列席第一项议题的有：…, 第一至五议题：市财政局田野, …列席第二、三项议题. */
import { STRONG_BODY_CHARACTERS, WEAK_BODY_CHARACTERS } from '../lexicon/attendance-bodies.js'
import { COMPOUND_SURNAMES, SURNAMES } from '../lexicon/surnames.js'
import type { Span } from '../source/located-text.js'
import type { Label } from './types.js'

const NUMERAL = '[0-9一二三四五六七八九十]{1,3}'
const NUMERALS = `第?${NUMERAL}(?:项?(?:[、和及至到]|[-－—–]{1,2})第?${NUMERAL}){0,8}`
/** 第一项议题, 第二、三议题, 1—3项, 议题一 */
const NUMBERED_ITEMS = `(?:${NUMERALS}(?:[项个]?(?:议题|议程|事项|议案)|项)|(?:议题|议程|议案)${NUMERALS})`
const ITEMS = `(?:${NUMBERED_ITEMS}|(?:有关|相关|部分|其他|其余|各|全部)(?:议题|议程))`
const TALKS = '(?:的?(?:讨论|研究|审议|汇报))?'
const CAME = '(?:列席|参加|出席)'
const PERSONS = '(?:人员|单位|同志|领导|部门)'

/** 列席第一项议题的有：, 列席有关议题人员：, 议题一列席：; without a colon it ends in 有. */
const LABEL = new RegExp(`^(?:(?:全程|固定|分别)?(${CAME})(?:会议|了)?${ITEMS}${TALKS}|${ITEMS}的?(${CAME}))的?${PERSONS}?(?:(?:还有|有)(?![关的])|(?=[：:]))`)
/** 参加会议的有, 固定列席的有, with no colon behind. */
const TOLD = new RegExp(`^(?:全程|固定)?(${CAME})(?:(?:本次|此次)?会议)?的(?:还有|有)(?=[\\u4e00-\\u9fff])(?![关])`)
const OPENS_LABEL = '列参出全固分第议有相部其各0123456789一二三四五六七八九十'
const LONGEST_LABEL = 36

/** The label that says for which items those behind it came; null for any other words. */
export function readItemsLabel(text: string, start: number, limit: number): Label | null {
  if (start >= limit || !OPENS_LABEL.includes(text.charAt(start))) return null
  const words = text.slice(start, Math.min(limit, start + LONGEST_LABEL))
  const found = LABEL.exec(words) ?? TOLD.exec(words)
  if (!found) return null
  const end = start + found[0].length
  const hasColon = end < limit && '：:'.includes(text.charAt(end))
  return { field: (found[1] ?? found[2]) === '列席' ? 'observers' : 'present', label: { start, end }, valueStart: hasColon ? end + 1 : end }
}

/** 田野、白露列席第二、三项议题, 田野（列席第一项议题）: what is said behind those who came, to the end of the clause. */
export const CAME_FOR_ITEMS = new RegExp(`(?:分别)?${CAME}了?(?:会议)?${ITEMS}${TALKS}(?=[，,。；;]|$)`)

/** Behind the verb, at the end of a clause: 列席|第二、三项议题. */
export const ITEMS_CLOSING = new RegExp(`(?<=${CAME}了?(?:会议)?)${ITEMS}${TALKS}$`)

/** 第一至五议题：, （第二议题）, 议题三 before those who came. */
const ITEMS_OPENING = new RegExp(`^[【〔［（(]?${NUMBERED_ITEMS}(?:的?${CAME})?${PERSONS}?[】〕］）)]?[：:]?`)
const BODY = `[${STRONG_BODY_CHARACTERS}${WEAK_BODY_CHARACTERS}心商业]`
const NAME = `(?:${[...COMPOUND_SURNAMES].join('|')}|[${[...SURNAMES].join('')}])[\\u4e00-\\u9fff]{1,2}`
const POST = '[长任记席员师理问委]'
/** 市财政局田野, 白露, 副局长田野（请假）, 市水利局, 县供电公司负责人. */
const ENTRY = new RegExp(`^(?:(?:[\\u4e00-\\u9fff]{1,20}(?:${BODY}|${POST}))?${NAME}(?:同志|列席|等[\\d一二三四五六七八九十]{1,2}人)?|[\\u4e00-\\u9fff]{2,20}(?:${BODY}|${POST}|负责人|负责同志))(?:[（(][^（()）]{1,16}[）)])?$`)
/** 区文广旅局局长吉克阿英 beside entries that are plain: a name of another kind, and no words of a sentence. */
const PERHAPS_ENTRY = /^(?![\u4e00-\u9fff]*[了的要将对为在按])[\u4e00-\u9fff]{4,24}$/
const LONGEST_LINE = 400

/** How many characters before the list say for which items it is; 0 where the line is no such list: 第一议题：审议预算. */
export function itemsBeforeList(line: string): number {
  if (line.length > LONGEST_LINE) return 0
  const opening = ITEMS_OPENING.exec(line)?.[0].length ?? 0
  if (opening === 0 || opening === line.length) return 0
  const entries = line.slice(opening).replace(/[。；;]$/, '').split(/[、，,；;]/)
  const unclear = entries.filter((entry) => !ENTRY.test(entry))
  return unclear.length * 2 <= entries.length && unclear.every((entry) => PERHAPS_ENTRY.test(entry)) ? opening : 0
}

const BEHIND_EACH = new RegExp(CAME_FOR_ITEMS.source, 'g')

/** The lists within a value, without what says for which items each came: 田野列席第一项议题，白露列席第二、三项议题. */
export function partsByItem(text: string, { start, end }: Span): Span[] {
  const line = text.slice(start, end)
  const parts: Span[] = []
  let from = readItemsLabel(line, 0, line.length)?.valueStart ?? itemsBeforeList(line)
  if (line.includes('议')) {
    for (const found of line.matchAll(BEHIND_EACH)) {
      parts.push({ start: start + from, end: start + found.index })
      from = found.index + found[0].length + 1
    }
  }
  if (start + from < end || parts.length === 0) parts.push({ start: start + from, end })
  return parts
}
