/** Where the name of a body ends that starts at a given place: by its endings, and by what follows. */
import {
  ACTION_EXCEPTIONS,
  ACTION_OPENINGS,
  COMMITTEE_FIELDS,
  DIRECTIONS,
  GENERIC_BODIES,
  GENERIC_EXCEPTIONS,
  GENERIC_OPENINGS,
  NAME_BREAKER_EXCEPTIONS,
  NAME_BREAKERS,
  NAME_NEVER_OPENS,
  OPENS_NO_PLACE,
  ORGANIZATION_ENDINGS,
  STATES,
  TERRITORY_LEVELS,
  type OrganizationEnding,
} from '../lexicon/organizations.js'
import { buildCharacterTable, CharacterSet, PairTable, WordIndex } from '../source/character-table.js'

/** All of one shape: an entry of the lexicon leaves out what it has none of, and that is slow to ask. */
interface Ending {
  kind: OrganizationEnding['kind']
  text: string
  alone: CharacterSet | null
  notAfter: CharacterSet | null
  notBefore: CharacterSet | null
}

const LONGEST_NAME = 34
/** By the code of the last character, longest first. */
const ENDINGS = new Map<number, Ending[]>()
for (const { kind, endings, alone, notAfter, notBefore } of ORGANIZATION_ENDINGS) {
  const sets = { alone: setOf(alone), notAfter: setOf(notAfter), notBefore: setOf(notBefore) }
  for (const text of endings) {
    const last = text.charCodeAt(text.length - 1)
    ENDINGS.set(last, [...(ENDINGS.get(last) ?? []), { kind, text, ...sets }])
  }
}
function setOf(characters: string | undefined): CharacterSet | null {
  return characters === undefined ? null : new CharacterSet(characters)
}
for (const list of ENDINGS.values()) list.sort((a, b) => b.text.length - a.text.length)

const SPELLINGS = ORGANIZATION_ENDINGS.flatMap(({ endings }) => endings)
/** 局, 委: an ending of one character. */
const WHOLE = buildCharacterTable([{ bit: 1, characters: SPELLINGS.filter((text) => text.length === 1).join('') }])
const LAST_TWO = new PairTable([{ bit: 1, words: SPELLINGS.filter((text) => text.length > 1).map((text) => text.slice(-2)) }])

const GENERIC = new WordIndex(GENERIC_BODIES)
const GENERIC_START = new WordIndex(GENERIC_OPENINGS)
const NOT_GENERIC = new WordIndex(GENERIC_EXCEPTIONS)
const ACTION = new WordIndex(ACTION_OPENINGS)
const NO_ACTION = new WordIndex(ACTION_EXCEPTIONS)
const NEVER = new WordIndex(NAME_NEVER_OPENS)
const BREAKER = new WordIndex(NAME_BREAKERS)
const EXCEPTION = new WordIndex(NAME_BREAKER_EXCEPTIONS)
/** 都楞县, 若羌县: what breaks a name as one character may well begin one. */
const BREAKER_AT_START = new WordIndex([...NAME_NEVER_OPENS, ...NAME_BREAKERS.filter((word) => word.length > 1 || '由请送各的了待俟将把是向'.includes(word))])
/** 1260万元, 2023年: quantities and dates are in no name. */
const QUANTITY = /\d+(?:[年月日号时个项名户家元万亿%米亩吨]|[.．]\d)|(?<!\d)\d{4}(?!\d)/y
/** Characters at which no name of a body goes on. */
const DELIMITER = 1
const BRACKET = 2
/** The last character of some ending. */
const ENDS = 4
const DIGIT = 8
/** Characters that begin no name. */
const NO_FIRST = 16
/** The first character of a word that may end a name. */
const BREAKS = 32
const KINDS = buildCharacterTable([
  { bit: DELIMITER, characters: '，。；：、！？ \n\t《》“”「」『』…—,;:!?"\'【】|/／' },
  { bit: BRACKET, characters: '（(' },
  { bit: ENDS, characters: String.fromCharCode(...ENDINGS.keys()) },
  { bit: DIGIT, characters: '0123456789' },
  { bit: NO_FIRST, characters: '要须以与及按有做抓为其逐受据' },
  { bit: BREAKS, characters: [...NAME_NEVER_OPENS, ...NAME_BREAKERS, ...ACTION_OPENINGS].map((word) => word.charAt(0)).join('') },
])
const BRACKETED_PLACE = /^[（(][\u4e00-\u9fff]{1,8}[）)]/

/** Whether some ending may close with the character, by it and the one before. */
export function mayEndName(text: string, at: number): boolean {
  return WHOLE[text.charCodeAt(at)] === 1 || (at > 0 && LAST_TWO.bitsAt(text, at - 1) !== 0)
}

/** 各部门, 有关单位, 我市: addressees in general, at the offset. */
export function isGenericAt(text: string, at: number): boolean {
  return GENERIC_START.startsAt(text, at) && !NOT_GENERIC.startsAt(text, at)
}

export function isGenericName(name: string): boolean {
  return GENERIC.wordAt(name, 0) === name || isGenericAt(name, 0)
}

/** Whether what a body does, and not more of its name, begins at the offset. */
export function startsAction(text: string, at: number): boolean {
  return ACTION.startsAt(text, at) && !NO_ACTION.startsAt(text, at)
}

/** 联合公安、交通等部门: a word that tells a body, or hands on, opens no name. */
export function opensNoName(text: string, at: number): boolean {
  return NEVER.startsAt(text, at) && !EXCEPTION.startsAt(text, at)
}

const WITHIN = /于?[一二两三四五六七八九十半\d]{1,3}(?:个?(?:周|月|天|日|年|工作日|星期|季度|小时)[之以]?内|月份)/y

/** 一周内, 于2周内, 五月份 opens no name, whatever stands behind it. */
export function opensLength(text: string, at: number): boolean {
  if (!COUNTS.has(text.charCodeAt(at))) return false
  WITHIN.lastIndex = at
  return WITHIN.test(text)
}
const COUNTS = new CharacterSet('于一二两三四五六七八九十半0123456789')

/** 西湖区, 盐城市: two characters before the ending, and the first no adjective. */
function isPlaceAlone(text: string, start: number, before: number, { alone }: Ending): boolean {
  if (before - start !== 2 || !alone?.has(text.charCodeAt(before - 1))) return false
  return !OPENS_NO_PLACE.includes(text.charAt(start)) || (DIRECTIONS.includes(text.charAt(start)) && '城湖'.includes(text.charAt(before - 1)))
}

/** 设备处于磨合阶段: 处 is of 处于, for a state follows; 人事处于三日内 is a body, for a date does. */
function isInState(text: string, at: number): boolean {
  return text.charAt(at) === '于' && IN_STATE.test(text.slice(at, at + 20))
}
const IN_STATE = new RegExp(`^于[^，。；、前内]{1,12}?(?:${STATES.join('|')})`)

/** The ending that the name text[start, end) has, if it really is one there. */
function endingAt(text: string, start: number, end: number): Ending | null {
  const last = text.charCodeAt(end - 1)
  if (!((KINDS[last] as number) & ENDS)) return null
  const lastButOne = text.charCodeAt(end - 2)
  for (const ending of ENDINGS.get(last) as Ending[]) {
    const { length } = ending.text
    const before = end - length
    if (before < start || (length > 1 && ending.text.charCodeAt(length - 2) !== lastButOne)) continue
    if (length > 2 && !text.startsWith(ending.text, before)) continue
    if (end < text.length && ending.notBefore?.has(text.charCodeAt(end)) && !startsAction(text, end)) continue
    if (before > start && ending.notAfter?.has(text.charCodeAt(before - 1)) && !isPlaceAlone(text, start, before, ending)) continue
    if (before === start && ending.kind !== 'strong') continue
    if (ending.text === '处' && isInState(text, end)) continue
    if (ending.kind === 'region' && before - start === 1 && /[省市县区镇乡州各全我本]/.test(text.charAt(start))) continue
    return ending
  }
  return null
}

/**
 * The end of the name of a body that starts at `start`, or -1. The longest chain of endings is taken
 * between which no word of action stands: 市公安局交警支队, but 市财政局|组织….
 */
export function readOrganizationEnd(text: string, start: number, limit: number): number {
  const last = Math.min(limit, start + LONGEST_NAME)
  if (last <= start || (KINDS[text.charCodeAt(start)] as number) & NO_FIRST) return -1
  let best = -1
  let head: Ending | null = null
  for (let end = start + 1; end <= last; end++) {
    const kind = KINDS[text.charCodeAt(end - 1)] as number
    if (kind === 0) continue
    if (kind & BRACKET) {
      const bracket = BRACKETED_PLACE.exec(text.slice(end - 1, end + 10))
      if (!bracket) break
      end += bracket[0].length - 1
      continue
    }
    if (kind & DELIMITER) {
      const office = quotedOfficeEnd(text, start, end - 1, best)
      if (office < 0 || office > last) break
      best = end = office
      continue
    }
    if (best < 0 && kind & (BREAKS | DIGIT) && breaksName(text, end - 1, start)) break
    // 纪委监委驻林业和草原局纪检监察组: behind 驻 the name goes on to the body it is sent to
    if (best >= 0 && text.charAt(best) === '驻' && end - best <= 14) {
      const seated = endingAt(text, start, end)
      if (seated?.kind === 'strong') {
        best = end
        head = seated
      }
      continue
    }
    if (best >= 0 && kind & BREAKS && startsAction(text, end - 1) && !endingAcross(text, start, end - 1, last)) return committeeEnd(text, start, best, last)
    const ending = kind & ENDS ? endingAt(text, start, end) : null
    if (!ending) continue
    if (ending.kind === 'region' && best < 0 && !isOver(text, end) && !goesOn(text, start, end, last)) continue
    if (best >= 0 && !extendsName(text, best, end, ending, head)) continue
    best = end
    head = ending
  }
  return best
}

/** 县“厕所革命”办公室: the end of the office that is named by what is quoted behind its level or its body, or -1. */
function quotedOfficeEnd(text: string, start: number, at: number, best: number): number {
  if (text.charAt(at) !== '“') return -1
  if (best !== at && !(at > start && at - start <= LONGEST_PLACE && TERRITORY_LEVELS.includes(text.charAt(at - 1)))) return -1
  QUOTED_OFFICE.lastIndex = at
  return QUOTED_OFFICE.test(text) ? QUOTED_OFFICE.lastIndex : -1
}
const LONGEST_PLACE = 6
const QUOTED_OFFICE = /“[^“”，。；\n]{1,10}”(?:(?![由在将把对向请的后前为])[\u4e00-\u9fff]){0,8}?(?:办公室|领导小组|工作专班|专班|指挥部|工作组|办(?![法理公]))/y

/** 县人大|环境与资源保护委员会, 市人大|科学文化委员会: 与 joins no bodies, and 科学 tells nobody how, where a committee of the house follows. */
function committeeEnd(text: string, start: number, best: number, last: number): number {
  if (!/(?:人大|政协|常委会)$/.test(text.slice(start, best))) return best
  COMMITTEE.lastIndex = best
  const found = COMMITTEE.exec(text)
  return found && COMMITTEE.lastIndex <= last ? COMMITTEE.lastIndex : best
}
const COMMITTEE = new RegExp(`(?:[\\u4e00-\\u9fff]{2,6}[与和][\\u4e00-\\u9fff]{2,6}?|(?:${COMMITTEE_FIELDS.join('|')}){1,6})(?:工作)?委员会`, 'y')

/** Whether a word that no name holds begins at the offset. */
function breaksName(text: string, at: number, start: number): boolean {
  if ((at === start ? BREAKER_AT_START : BREAKER).startsAt(text, at)) return !EXCEPTION.startsAt(text, at)
  if (at === start || !((KINDS[text.charCodeAt(at)] as number) & DIGIT)) return false
  QUANTITY.lastIndex = at
  return QUANTITY.test(text)
}

/** 青溪县供电公司: behind a place the name may go on to a stronger ending. */
function goesOn(text: string, start: number, from: number, last: number): boolean {
  for (let end = from + 2; end <= Math.min(last, from + 14); end++) {
    if (isDelimiter(text, end - 1) || startsAction(text, end - 1)) return false
    if (endingAt(text, start, end)?.kind === 'strong') return true
  }
  return false
}

/** 组织 begins what a body does, but in 县委组织部 it is part of the name: an ending spans the word. */
function endingAcross(text: string, start: number, at: number, last: number): boolean {
  INSTITUTE.lastIndex = at
  if (INSTITUTE.test(text) && INSTITUTE.lastIndex <= last) return true
  for (let end = at + 2; end <= Math.min(last, at + 4); end++) {
    const ending = endingAt(text, start, end)
    if (!ending) continue
    if (ending.kind === 'strong' && end - ending.text.length <= at) return true
    // 协会培训部负责, 丹溪市审计局牵头: an ending right behind the word, and the name is over.
    if (end === at + 3 && '部科室组队站局厅署院'.includes(ending.text) && ACTION.wordAt(text, at).length > 1 && isOver(text, end)) return true
  }
  return false
}

/** 交通厅公路规划勘察设计研究院: what an institute does is its name. */
const INSTITUTE = /(?:规划|勘察|勘测|测绘|设计|研究|检测|监测|咨询|工程|技术|科学){2,6}(?:总?院|所|中心(?![城地])|总站|有限|公司)/y

/** Whether the name goes on from `from` to the ending at `end`. */
function extendsName(text: string, from: number, end: number, ending: Ending, head: Ending | null): boolean {
  const between = end - ending.text.length - from
  if (between < 0) return true
  // 县编办受改革领导小组委托汇报, 秘书处送公司注册处存档, 县城管局运至县焚烧发电厂
  if (/^(?:受|函|送(?!变电)|[运送迁搬转交][至到往])/.test(text.slice(from, from + 3))) return false
  // 国际交流处商计划财务处: 商 joins two bodies, but 商务 is part of a name
  if (/^商(?!务|业|贸|会|学|标|品|丘|洛)/.test(text.slice(from, from + 2))) return false
  if (ending.kind === 'strong') return between <= 12
  if (between === 0) return true
  if (head?.kind === 'region') return between <= 8
  return between <= 6 && isOver(text, end)
}

function isDelimiter(text: string, at: number): boolean {
  return ((KINDS[text.charCodeAt(at)] as number) & DELIMITER) !== 0
}

const DATE = /^\d{1,4}[年月日]/

/** Whether a name that ends here is surely over. */
function isOver(text: string, end: number): boolean {
  const next = text.charAt(end)
  // 芒洪乡12月底前完成
  if (next >= '1' && next <= '9' && DATE.test(text.slice(end, end + 5))) return true
  // 人事处处长: the post repeats the ending
  const isPost = next === text.charAt(end - 1) && text.charAt(end + 1) === '长'
  return next === '' || isPost || isDelimiter(text, end) || '（(）)'.includes(next) || startsAction(text, end)
}
