/** Enumerations of bodies: 市大数据管理局、城管局、交运局等相关部门. */
import { HOUSE_POSTS } from '../lexicon/titles.js'
import type { Department } from '../schema/minutes.js'
import { BARE_BODIES, BODY_QUALIFIERS, TERRITORY_LEVELS } from '../lexicon/organizations.js'
import { buildCharacterTable, CharacterSet, WordIndex } from '../source/character-table.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { readAbbreviation, readTold } from './abbreviations.js'
import { readCountedPlaces } from './counted-places.js'
import { CLOSING, CLOSING_OPENINGS, GENERIC_ELEMENT, readCounterpart, SEPARATOR, SEPARATOR_OPENINGS } from './enumeration-words.js'
import { isGenericAt, isGenericName, opensLength, opensNoName, readOrganizationEnd } from './organization-names.js'
import { firstFrom } from './offsets.js'
import type { KnownBodies } from './known-bodies.js'
import { namesPerson } from './posts.js'
import { behindSecondName } from './second-names.js'

/** A named body where it stands in the reading text; its full name is put together in resolve/. */
export type Body = Span

export interface BodyList {
  bodies: Body[]
  /** Behind the last element, 等部门 included. */
  end: number
  /** 市发改、财政等部门: the elements are stems without their ending. */
  stems: boolean
  /** Whether an element is an addressee in general: 各乡镇, 有关部门. */
  hasGeneric: boolean
}

const BARE_GENERIC = new RegExp(`(?:${BARE_BODIES.join('|')})(?=[、，和及与要应须配协]|等)`, 'y')
/** 企业和城投公司: two are told, and no name begins with 企业; 社区和谐促进会 is one. */
const BARE_JOINED = new RegExp(`(?:${BARE_BODIES.join('|')})[和及与](?![谐平睦])`, 'y')
const BARE = new WordIndex(BARE_BODIES)
const STEM = /[\u4e00-\u9fff]{2,8}?(?=、|和|及|与|等|[两三四五六七八九十]?部门|$)/y
/** 等部门, 等建设项目行业主管部门, 三部门, or 部门 behind the last stem. */
const STEM_CLOSING = /等[\u4e00-\u9fff]{0,12}?部门|[两三四五六七八九十]?部门(?=[，、要应须负牵配协会按共均也对督全加抓做严尽切依统组限逐联分同派])/y
/** 县供电公司、港华燃气等管线单位: behind a body only 等…单位 says that 港华燃气 is one. */
const UNMARKED = /[\u4e00-\u9fff]{2,8}?(?=(?:、[\u4e00-\u9fff]{2,10}?){0,3}等[\u4e00-\u9fff]{0,4}(?:单位|企业|公司|银行|机构))/y
/** 要加强财政: no stem holds what begins a directive. */
const STEM_BREAKER = /[要将把对由请在的了]|有关|相关|加强|推进|做好|各|全[市县区]|联合|会同|牵头|配合|协助|负责/
const QUALIFIER = new WordIndex(BODY_QUALIFIERS)
const OWN_HOUSE = /^本[部署局府院会处]/
const LONGEST_UNMARKED = 48
const LIST_LIMIT = 160
const OPENS_BRACKET = new CharacterSet('（(')

/** 网委, 财委: posts in the committee of a house, and no bodies. */
function isHousePost(text: string, start: number, end: number): boolean {
  return end - start === 2 && HOUSE_POSTS.includes(text.slice(start, end))
}

const LEVELS = new CharacterSet('省市县区州镇乡')
const ROLE = /[\u4e00-\u9fff]{3,9}?(?=(?:具体|共同|分别)?(?:负责|牵头|配合|协助|会同|主办|协办|承担))/y
/** 市分管领导, 县级财政, 市场主体, 区内企业: words that begin with a level and name nobody who could be looked up. */
const NO_BODY = /^.[级里内民场政区县直属外容郊]|[领导干同志主体企业部门单位人员书记长各有关要应须由将对在为和与及]|财政$/

/** What a character may begin: most begin nothing, and are then not looked at any closer. */
const SEPARATES = 1
const CLOSES = 2
const LATIN_CAPITAL = 4
const KINDS = buildCharacterTable([
  { bit: SEPARATES, characters: SEPARATOR_OPENINGS },
  { bit: CLOSES, characters: CLOSING_OPENINGS },
  { bit: LATIN_CAPITAL, characters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' },
])

export class BodyReader {
  readonly #located: LocatedText
  readonly #text: string
  readonly #known: KnownBodies
  #departments: number[] | null = null

  constructor(located: LocatedText, known: KnownBodies) {
    this.#located = located
    this.#text = located.text
    this.#known = known
  }

  /** The end of one named body at the offset, or -1; a person with a post (宣传部部长李四) is none. */
  readBody(start: number, limit: number): number {
    if (isGenericAt(this.#text, start)) {
      const known = this.#known.endAt(this.#text, start)
      return known > start ? known : this.#readOwnHouse(start, limit)
    }
    // 一周内与村委会商定: by when, and no name
    if (opensLength(this.#text, start)) return -1
    const abbreviated = this.#startsLatin(start) ? readAbbreviation(this.#text, start, limit) : -1
    if (abbreviated > 0) return abbreviated
    const built = readOrganizationEnd(this.#text, start, limit)
    const known = this.#known.endAt(this.#text, start)
    const end = Math.max(built, known <= limit ? known : -1)
    if (end < 0) return this.#startsLatin(start) ? readTold(this.#text, start, limit) : this.#readByRole(start, limit)
    if (end !== known && (isGenericName(this.#text.slice(start, end)) || isHousePost(this.#text, start, end))) return -1
    // 市政府各部门要…: all that belongs to it is told, not the body
    if (this.#text.charAt(end) === '各' && /^(?:成员单位|成员|单位|部门|处室|科室|局处|机关|委办)/.test(this.#text.slice(end + 1, end + 5))) return -1
    const whole = behindSecondName(this.#text, end, limit)
    return namesPerson(this.#text, whole) ? -1 : whole
  }

  /** 本部法制处, 本署南区分署: an office of the house that met; 本部同仁 and 本局 are none. */
  #readOwnHouse(start: number, limit: number): number {
    if (!OWN_HOUSE.test(this.#text.slice(start, start + 2))) return -1
    const end = readOrganizationEnd(this.#text, start + 2, limit)
    return end > start + 4 ? end : -1
  }

  /** 市航道段配合: nothing in the name says that it is a body, but its level and its part do. */
  #readByRole(start: number, limit: number): number {
    if (start >= limit || !LEVELS.has(this.#text.charCodeAt(start)) || opensNoName(this.#text, start)) return -1
    ROLE.lastIndex = start
    const found = ROLE.exec(this.#text)
    return found && ROLE.lastIndex <= limit && !NO_BODY.test(found[0]) ? ROLE.lastIndex : -1
  }

  /** The body before a post: 市财政局 in 市财政局局长李四, 內政部 in 內政部部長; null where none is. */
  readBodyBeforePost(start: number, limit: number): Body | null {
    if (isGenericAt(this.#text, start)) return null
    const end = Math.max(readOrganizationEnd(this.#text, start, limit), this.#known.endAt(this.#text, start))
    if (end <= start || isGenericName(this.#text.slice(start, end))) return null
    // 董事会秘书 is a post of the company, and reports for no board
    if (this.#text.startsWith('秘书', end) && /[董监理]事会$/.test(this.#text.slice(end - 3, end))) return null
    return namesPerson(this.#text, end) ? { start, end: this.#withoutParty(start, end) } : null
  }

  /** 县发改局党组书记: the committee is of the body, and no body of its own. */
  #withoutParty(start: number, end: number): number {
    const before = end - (/党(?:组|委|总支|支部)$/.exec(this.#text.slice(end - 3, end))?.[0].length ?? 0)
    return before < end && readOrganizationEnd(this.#text, start, before) === before ? before : end
  }

  /** Whether the words are an addressee in general: 各部门, 学校. */
  isGeneric(span: Span): boolean {
    return isGenericName(this.#text.slice(span.start, span.end))
  }

  /** Whether a body without any ending (海关) or an addressee in general may start at the offset. */
  mayStart(start: number): boolean {
    return this.#known.mayStart(this.#text, start) || isGenericAt(this.#text, start)
  }

  /** Whether an abbreviation (PMO), a qualifier (属地) or a bare word (企业) starts at the offset. */
  mayStartOtherwise(start: number): boolean {
    const text = this.#text
    return this.#startsLatin(start) || QUALIFIER.startsAt(text, start) || BARE.startsAt(text, start)
  }

  #startsLatin(at: number): boolean {
    return ((KINDS[this.#text.charCodeAt(at)] as number) & LATIN_CAPITAL) !== 0
  }

  /** The enumeration of bodies that starts at the offset, or null where none does. */
  readBodies(start: number, limit: number): BodyList | null {
    const stop = Math.min(limit, start + LIST_LIMIT)
    const skipped = start + QUALIFIER.wordAt(this.#text, start).length
    if (skipped > start && this.readBody(skipped, stop) > skipped) return this.readBodies(skipped, limit)
    const stems = this.#readStems(start, stop)
    if (stems) return this.#withWhole(stems, stop)
    const joined = BARE.startsAt(this.#text, start) ? matchEnd(BARE_JOINED, ANY, this.#text, start, stop) : -1
    const end = joined > start && this.readBody(joined, stop) > joined ? -1 : this.readBody(start, stop)
    if (end > start || this.#readGeneric(start, stop) >= 0) return this.#readList(start, stop, end)
    // 电信、移动、联通等公司
    const first = this.#readUnmarked(start, stop)
    return first > start && this.#text.charAt(first) === '、' ? this.#readList(start, stop, first) : null
  }

  /** 市住建、卫健等部门和桥东区、长安区政府: behind the stems names may follow that are whole. */
  #withWhole(list: BodyList, stop: number): BodyList {
    const at = matchEnd(SEPARATOR, SEPARATES, this.#text, list.end, stop)
    const whole = at < 0 ? null : this.readBodies(at, stop)
    if (!whole || whole.bodies.length === 0) return list
    return { ...list, bodies: [...list.bodies, ...whole.bodies], end: whole.end, hasGeneric: whole.hasGeneric }
  }

  /** Reads on from the first element, a body that ends at `firstEnd` or an addressee in general. */
  #readList(start: number, stop: number, firstEnd: number): BodyList {
    const list: BodyList = { bodies: [], end: start, stems: false, hasGeneric: false }
    let at = start
    let end = firstEnd
    for (;;) {
      if (end > at && list.hasGeneric && this.#sharesGeneric(at, list.end)) list.end = end
      else if (end > at) {
        list.bodies.push({ start: at, end })
        list.end = this.#skipBracket(end, stop)
      } else {
        const generic = this.#readGeneric(at, stop)
        if (generic < 0) return list
        list.hasGeneric = true
        list.end = generic
      }
      const closing = matchEnd(CLOSING, CLOSES, this.#text, list.end, stop)
      if (closing > 0) list.end = closing
      at = matchEnd(SEPARATOR, SEPARATES, this.#text, list.end, stop)
      if (at < 0) return list
      end = Math.max(this.readBody(at, stop), readCounterpart(this.#text, list.bodies.at(-1), at, stop))
      if (end <= at && list.bodies.length > 0) end = this.#readUnmarked(at, stop)
    }
  }

  #readUnmarked(at: number, stop: number): number {
    if (!this.#text.slice(at, Math.min(stop, at + LONGEST_UNMARKED)).includes('等')) return -1
    const end = matchEnd(UNMARKED, ANY, this.#text, at, stop)
    return end > at && !STEM_BREAKER.test(this.#text.slice(at, end)) ? end : -1
  }

  /** 各市、县国土资源局: the level alone goes on with 各. */
  #sharesGeneric(at: number, end: number): boolean {
    // 各区县政府、开发区管委会: one of each kind
    if (/^(?:开发区|园区|功能区)管委会/.test(this.#text.slice(at, at + 6))) return true
    return TERRITORY_LEVELS.includes(this.#text.charAt(at)) && this.#text.charAt(end - 2) === '各' && TERRITORY_LEVELS.includes(this.#text.charAt(end - 1))
  }

  /** The end of an addressee in general at the offset, or -1. */
  #readGeneric(at: number, stop: number): number {
    if (isGenericAt(this.#text, at)) return matchEnd(GENERIC_ELEMENT, ANY, this.#text, at, stop)
    return BARE.startsAt(this.#text, at) ? matchEnd(BARE_GENERIC, ANY, this.#text, at, stop) : -1
  }

  /**
   * 市发改、财政、审计等部门: stems that only 等部门 makes bodies, perhaps among whole names (清泉镇、财政、林草等部门).
   * In 发展改革、财政、审计部门 the last one keeps the word.
   */
  #readStems(start: number, stop: number): BodyList | null {
    if (!this.#holdsDepartment(start, stop)) return readCountedPlaces(this.#text, start, stop)
    if (isGenericAt(this.#text, start) || opensNoName(this.#text, start)) return null
    const bodies: Body[] = []
    let whole = 0
    let at = start
    while (bodies.length <= 12) {
      const end = matchEnd(STEM, ANY, this.#text, at, stop)
      if (end < 0 || STEM_BREAKER.test(this.#text.slice(at, end))) return null
      bodies.push({ start: at, end })
      if (this.readBody(at, end) === end) whole++
      const closing = matchEnd(STEM_CLOSING, ANY, this.#text, end, stop)
      if (closing > 0) {
        const attached = this.#text.charAt(end) === '部'
        if (bodies.length < 2 || whole === bodies.length) return null
        if (attached) (bodies[bodies.length - 1] as Body).end = closing
        return { bodies, end: closing, stems: true, hasGeneric: false }
      }
      const separator = matchEnd(SEPARATOR, SEPARATES, this.#text, end, stop)
      if (separator < 0) return null
      at = separator
    }
    return null
  }

  /** Whether 部门 stands in text[start, end), before anything that an enumeration of stems cannot hold. */
  #holdsDepartment(start: number, end: number): boolean {
    this.#departments ??= findDepartments(this.#text)
    const at = this.#departments[firstFrom(this.#departments, start)] ?? end
    return at > start && at < end && mayHoldStems(this.#text, start, at)
  }

  /** 市城投公司（原城建公司）负责: a note in brackets behind the name. */
  #skipBracket(end: number, stop: number): number {
    if (end >= stop || !OPENS_BRACKET.has(this.#text.charCodeAt(end))) return end
    const close = this.#text.slice(end, Math.min(stop, end + 24)).search(/[）)]/)
    return close < 0 ? end : end + close + 1
  }

  nameOf(body: Body): string {
    return this.#located.value(body)
  }

  department(body: Body): Department {
    const name = this.nameOf(body)
    return { name, fullName: name, position: this.#located.position(body) }
  }
}

/** Where 部门 stands in the text, in ascending order: the offsets of 门. */
function findDepartments(text: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf('部门'); at >= 0; at = text.indexOf('部门', at + 2)) found.push(at + 1)
  return found
}

/** Whether text[start, end) is nothing but what an enumeration of stems may hold. */
function mayHoldStems(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if ((code < FIRST_HAN || code > LAST_HAN) && !((KINDS[code] as number) & SEPARATES)) return false
  }
  return true
}
const FIRST_HAN = 0x4e00
const LAST_HAN = 0x9fff

/** All kinds: what the pattern begins with is told by no table. */
const ANY = -1

/** The end of a sticky match at the offset that does not go beyond `stop`, or -1; it begins with the kind. */
function matchEnd(pattern: RegExp, kind: number, text: string, at: number, stop: number): number {
  if (at >= stop || (kind !== ANY && !((KINDS[text.charCodeAt(at)] as number) & kind))) return -1
  pattern.lastIndex = at
  return pattern.test(text) && pattern.lastIndex > at && pattern.lastIndex <= stop ? pattern.lastIndex : -1
}
