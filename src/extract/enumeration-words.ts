/** What joins the bodies of an enumeration and what closes it: 市大数据管理局、城管局和交运局等有关部门. */
import {
  ADDRESSEE_KINDS,
  BEHIND_ADDRESSEE,
  BEHIND_PAIR,
  BODY_KIND_QUALIFIERS,
  BODY_KINDS,
  COUNTED_KINDS,
  OFFICE_SEATS,
  PAIRED_KINDS,
  PARTY_SEATS,
  SHARING_WORDS,
} from '../lexicon/addressees.js'
import { anyOf, oneOf } from '../source/alternatives.js'
import type { Span } from '../source/located-text.js'

// All of these are sticky: they stand right behind a body.
export const SEPARATOR = new RegExp(
  `${oneOf([
    '、|和|及|暨|或|[/／]',
    // 以及分管领域的石牌镇
    '以及(?:[\\u4e00-\\u9fff]{2,4}的(?=[\\u4e00-\\u9fff]{2,6}[镇乡村街局县区]))?',
    // 与县财政局共同…, 与县财政局对…, but not 对接
    `与(?=[^，。；、]{2,20}?(?:${anyOf(SHARING_WORDS)}|对(?!接)))`,
  ])}(?=.)`,
  'y',
)
/** What such a separator begins with. */
export const SEPARATOR_OPENINGS = '、和及以暨或/／与'

/** 等相关部门, 等单位, 两户企业: closes an enumeration. */
export const CLOSING = new RegExp(
  [
    // 三个乡镇, 两户企业
    `[两二三四五六七八九十\\d]{1,2}[个家户]${anyOf(COUNTED_KINDS)}`,
    // 三部门
    '[两三四五六七八九十]部门',
    // 两局要…
    `两${anyOf(PAIRED_KINDS)}(?=[${BEHIND_PAIR}])`,
    // 等5个部门, 等驻县有关单位, 等通信公司
    `等${oneOf([
      '\\d+个|[一二三四五六七八九十]+个',
      anyOf(BODY_KIND_QUALIFIERS),
      '驻[省市县区旗州镇乡地]',
      '[\\u4e00-\\u9fff]{2}(?=部门|单位|企业|机关|公司)',
    ])}*${anyOf(BODY_KINDS)}?`,
    // 县财政局有关部门
    '有关(?:部门|单位)',
  ].join('|'),
  'y',
)
/** What such a closing begins with. */
export const CLOSING_OPENINGS = '等有两二三四五六七八九十0123456789'

/** 各乡镇, 有关部门: what an addressee in general looks like behind its opening word; in brackets (各县（区）) it may end, but not stand. */
export const GENERIC_ELEMENT = new RegExp(
  `[^，。；：、！？\\n\\t及与《由请]{1,16}?${anyOf(ADDRESSEE_KINDS)}(?<!（[^）]{0,6})(?=[${BEHIND_ADDRESSEE}]|等|$)`,
  'y',
)

const OF_PARTY = new RegExp(`${anyOf(PARTY_SEATS)}$`)
/** 政府部门, 政府各部门 are others. */
const OFFICE = new RegExp(`^${anyOf(OFFICE_SEATS)}(?!各?部门)`)

/** 城关镇党委、政府, 开发区党工委、管委会: the end of the other half of who governs there; -1 where none stands at the offset. */
export function readCounterpart(text: string, body: Span | undefined, at: number, stop: number): number {
  if (!body || !OF_PARTY.test(text.slice(body.start + 1, body.end))) return -1
  const found = OFFICE.exec(text.slice(at, stop))
  return found ? at + found[0].length : -1
}
