/** With what an enumeration leaves out put back: 市大数据管理局、城管局 -> 市城管局. */
import { COMPANY_FORMS, COMPANY_FUNCTIONS } from '../lexicon/company-words.js'
import { COMPLETE_ENDINGS, COMPLETE_OPENINGS, LOCAL_OFFICES, ZONES } from '../lexicon/full-names.js'
import { OFFICE_SEATS, PARTY_SEATS } from '../lexicon/addressees.js'
import { ADMINISTRATIVE_PREFIXES } from '../lexicon/organizations.js'
import { anyOf } from '../source/alternatives.js'
import { foldScript } from '../source/script.js'

/** Not the 市 of 市场监管, nor the 区 of 区域合作. */
const PREFIX = new RegExp(`^(?!市场|区域|团组织|校园)${anyOf(ADMINISTRATIVE_PREFIXES)}(?=.{2})`)
/** A name that stands by itself: it opens with a place or ends in one. */
const COMPLETE = new RegExp(
  [
    // 国网, 驻县武警中队, 四川电力
    `^${anyOf(COMPLETE_OPENINGS)}`,
    // 青川县人民医院
    '^[\\u4e00-\\u9fff]{2,4}[省市县区镇乡州]',
    // 青川工业园管委会
    `^[\\u4e00-\\u9fff]{2,3}${anyOf(ZONES)}`,
    // 青川海关
    `^[\\u4e00-\\u9fff]{2,6}${anyOf(LOCAL_OFFICES)}$`,
    // 清泉镇, 防汛指挥部
    `${anyOf(COMPLETE_ENDINGS)}$`,
  ].join('|'),
)

const COMPANY = /(?:公司|集团)$/
/** 城投集团, 自来水公司: what it does is all the name says; the words are taken one by one, so nothing is tried twice. */
const FUNCTION_WORD = new RegExp(anyOf([...COMPANY_FUNCTIONS, ...COMPANY_FORMS]), 'g')

/** 远大集团, 华丰公司: a name of its own, which belongs to no level of government. */
function isNamedCompany(name: string): boolean {
  return COMPANY.test(name) && name.replace(COMPANY, '').replace(FUNCTION_WORD, '') !== ''
}

/** 城关镇党委、政府 -> 城关镇政府. */
const OF_PARTY = new RegExp(`${anyOf(PARTY_SEATS)}$`)
const OFFICE = new Set(OFFICE_SEATS)

/** The full names of the bodies of one sentence, in their order. */
export function resolveFullNames(names: string[], inherited: string | null = null): string[] {
  let prefix = inherited
  return names.map((name, index) => {
    const seat = OFFICE.has(foldScript(name)) ? OF_PARTY.exec(foldScript(names[index - 1] ?? '')) : null
    if (seat) return `${names[index - 1]?.slice(0, seat.index) ?? ''}${name}`
    const read = foldScript(name)
    const own = PREFIX.exec(read)?.[0] ?? null
    if (own) {
      prefix = name.slice(0, own.length)
      return withGovernment(name, names)
    }
    if (!prefix || COMPLETE.test(read) || isNamedCompany(read)) return withGovernment(name, names)
    return prefix + name
  })
}

/** 城关镇、石牌乡人民政府 -> 城关镇人民政府. */
function withGovernment(name: string, names: string[]): string {
  const last = names.at(-1) ?? ''
  return last.endsWith('人民政府') && /[镇乡]$/.test(foldScript(name)) ? `${name}人民政府` : name
}
