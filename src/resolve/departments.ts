/** With what an enumeration leaves out put back: 市大数据管理局、城管局 -> 市城管局. */
import { ADMINISTRATIVE_PREFIXES } from '../lexicon/organizations.js'

const PREFIX = new RegExp(`^(?:${ADMINISTRATIVE_PREFIXES.join('|')})(?=.{2})`)
/** A name that stands by itself: it opens with a place or ends in one. */
const COMPLETE = /^(?:国网|中国|国家|人行|驻)|^[\u4e00-\u9fff]{2,4}(?:省|市|县|縣|区|區|镇|鎮|乡|鄉|州)|(?:镇|鎮|乡|鄉|村|社区|街道|区|區|县|縣|市|新城)$/

/** The full names of the bodies of one sentence, in their order. */
export function resolveFullNames(names: string[], inherited: string | null = null): string[] {
  let prefix = inherited
  return names.map((name) => {
    const own = PREFIX.exec(name)?.[0] ?? null
    if (own) {
      prefix = own
      return withGovernment(name, names)
    }
    if (!prefix || COMPLETE.test(name)) return withGovernment(name, names)
    return prefix + name
  })
}

/** 城关镇、石牌乡人民政府 -> 城关镇人民政府. */
function withGovernment(name: string, names: string[]): string {
  const last = names.at(-1) ?? ''
  return /[镇乡鎮鄉]$/.test(name) && name !== last && last.endsWith('人民政府') ? `${name}人民政府` : name
}
