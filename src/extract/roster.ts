/**
 * A list of those present -> its entries. Members share what stands once for several: the body of
 * 市政府办连城璧、安然, the post of 市政府副秘书长连云、苗圃, the label of 市财政局：张三、李四.
 */
import { GENERIC_OPENINGS, GROUP_WORDS, NOBODY, TABLE_COLUMNS } from '../lexicon/attendance-words.js'
import { HONOURS } from '../lexicon/chairing.js'
import type { LocatedText, Span } from '../source/located-text.js'
import { bodyStrength } from './roster-bodies.js'
import { headsPlace, isOfBody, isOfCompany, isOfHouse, isPlaceBeside } from './roster-belonging.js'
import { gatherEvidence } from './roster-evidence.js'
import { Indents } from './roster-indents.js'
import { readMember, type MemberReading } from './roster-member.js'
import { joinPosts, readPost } from './roster-posts.js'
import { readMembers } from './roster-tokens.js'
import { findOpening } from './roster-words.js'
import type { Member, NameParts, RosterEntry, Separator } from './roster-types.js'

const headingAt = findOpening(Object.values(TABLE_COLUMNS).flat())

const NO_PERSONS: ReadonlySet<string> = new Set()

/** The entries of the lines, in their order; `persons` are names that are known. */
export function readRoster(
  located: LocatedText,
  lines: readonly Span[],
  persons: ReadonlySet<string> = NO_PERSONS,
): RosterEntry[] {
  const members: Member[] = []
  let closing: Separator = 'line'
  const indents = new Indents(located, lines)
  for (const [index, line] of lines.entries()) {
    const text = located.slice(line)
    // 线上观看：https://…
    if (NOBODY.includes(text) || text.includes('://') || HOW_IT_WAS_HELD.test(text) || isHeadingRow(located.text, line)) continue
    const { heads, isBelow } = indents.read(index)
    const read = readMembers(located, line, isBelow && closing === 'line' ? 'join' : closing)
    const [first] = read.members
    if (heads && first && read.members.length === 1) first.isLabel = true
    for (const member of read.members) if (!isHonour(located, member)) members.push(member)
    closing = read.closing
  }
  return new RosterReader(located, members, persons).read()
}

/** 会议讨论遵循…规则, 会议全程录像 as an entry below the attendees; not 会议中心田野. */
const HOW_IT_WAS_HELD = /^(?:本次|此次)?会议(?:讨论|交流|记录)?(?:遵循|遵守|采用|采取|全程|录像|录音|链接|回放)/

/** 田野先生, JP: what he was awarded stands behind his name. */
function isHonour(located: LocatedText, { separator, chunks }: Member): boolean {
  const [only, ...others] = chunks
  return separator === 'comma' && only !== undefined && others.length === 0 && HONOURS.includes(located.slice(only))
}

/** 单位　姓名　职务: the head of a list that is set in columns. */
function isHeadingRow(text: string, { start, end }: Span): boolean {
  let headings = 0
  for (let at = start; at < end; headings++) {
    const heading = headingAt(text, at, end)
    if (heading === 0) return false
    at += heading
  }
  return headings > 1
}

/** What stands once for several members. */
interface Shared {
  organization: Span | null
  title: Span | null
}

const PLACES: ReadonlySet<string> = new Set(['街道', '园区'])
const NOTHING: Shared = { organization: null, title: null }

/** A body or a post whose name has not come yet. */
interface Pending extends Shared {
  span: Span
  /** Who it belongs to where no name follows: 田野，男，市财政局局长； */
  of: RosterEntry | null
  isExcused?: boolean
}

class RosterReader {
  readonly #text: string
  readonly #members: readonly Member[]
  readonly #evidence
  readonly #commaJoins: boolean
  readonly #entries: RosterEntry[] = []
  /** From a label: holds until the next stop or line. */
  #label: Shared = NOTHING
  /** Where the entries begin that no comma and no stop parts from the next. */
  #groupStart = 0
  readonly #hasCommas: boolean
  /** From the member before: holds for bare names joined to it. */
  #shared: Shared = NOTHING
  /** A body or post that waits for its name: 市委副书记、市长令狐冲; 市财政局、王五. */
  #pending: Pending | null = null
  /** The body of the column before, where the list is set in columns. */
  #column: Span | null = null

  constructor(located: LocatedText, members: readonly Member[], persons: ReadonlySet<string>) {
    this.#text = located.text
    this.#members = members
    this.#hasCommas = members.some(({ separator }) => separator === 'comma')
    this.#evidence = gatherEvidence(located, members, persons)
    // 市政府办连城璧，安然，市委组织部方向: where no 、 is used, a comma does its work.
    this.#commaJoins = !members.some((member) => member.separator === 'join' && !member.opensLine)
  }

  read(): RosterEntry[] {
    for (const member of this.#members) {
      this.#openMember(member)
      if (member.isLabel) this.#readLabel(member)
      else {
        const reading = readMember(this.#text, member, this.#evidence)
        if (reading) this.#add(member, reading)
      }
    }
    this.#flush()
    return this.#entries
  }

  /** Lets go of what the separator before the member ends. */
  #openMember({ separator }: Member): void {
    if (separator === 'join') return
    this.#groupStart = this.#entries.length
    if (separator === 'comma') {
      if (!this.#commaJoins || this.#shared.title) this.#shared = NOTHING
      if (this.#pending?.title) this.#flush()
      return
    }
    this.#flush()
    this.#shared = NOTHING
    this.#label = NOTHING
  }

  #readLabel({ chunks }: Member): void {
    const first = chunks[0]
    const last = chunks.at(-1)
    if (!first || !last) return
    this.#flush()
    this.#shared = NOTHING
    this.#label = readLabel(this.#text, first.start, last.end)
  }

  #add(member: Member, reading: MemberReading): void {
    if (reading.persons.length === 0) {
      this.#addNameless(member, reading)
      return
    }
    for (const person of reading.persons) {
      const isFirst = person === reading.persons[0]
      if (person.isPostfix && person.organization && member.separator === 'join' && this.#hasCommas) this.#shareNote(person.organization)
      const start = isFirst ? (this.#pending?.span.start ?? person.span.start) : person.span.start
      const own = isFirst ? this.#withPending(person) : person
      const inherited = this.#inherit(own, reading.inColumns, person.isPostfix)
      const { organization, title } = inherited
      const span = { start: own === person ? person.span.start : start, end: person.span.end }
      this.#entries.push({ name: person.name, organization, title, span, list: person.isExcused ? 'absent' : null })
      // 市计算机学院田园主任、安平: what stands behind a name is its own.
      this.#shared = person.isPostfix
        ? { organization: leading(organization, person.name), title: null }
        : inherited
    }
    if (reading.inColumns && this.#shared.organization) this.#column = this.#shared.organization
  }

  /** 田野、山川（市资规局），安静（市建设局）: what the bracket says is said of both. */
  #shareNote(organization: Span): void {
    for (let at = this.#entries.length - 1; at >= this.#groupStart; at--) {
      const entry = this.#entries[at] as RosterEntry
      // 田野、山川（副市长）、安静（市建设局）: who has a bracket of his own ends it
      if (!entry.name || entry.organization || entry.title) return
      entry.organization = organization
    }
  }

  /** A body or a post alone: kept until it is clear whether a name follows. */
  #addNameless(member: Member, { organization, title, isPlural, isExcused }: MemberReading): void {
    const post = title && member.separator === 'join' ? this.#pending : null
    if (post?.title && title) {
      const joined = joinPosts(this.#text, post.organization, post.title, organization, title)
      this.#pending = { ...joined, span: { start: post.span.start, end: title.end }, of: post.of }
      return
    }
    this.#flush()
    if (!organization && !title) return
    if (isPlural && organization && member.separator === 'join') this.#takePlace(organization)
    const first = (organization ?? title) as Span
    const span = { start: first.start, end: Math.max(first.end, title?.end ?? 0) }
    const last = this.#entries.at(-1)
    // 栾江　副县长、县公安局局长: a second post of the one named before it.
    if (last?.name && last.title && title && last.title.start > (last.name[0] as Span).start && member.separator === 'join' && !member.opensLine) {
      const joined = joinPosts(this.#text, last.organization, last.title, organization, title)
      this.#pending = { ...joined, span, of: last }
      return
    }
    const isBare = last !== undefined && last.name !== null && !last.organization && !last.title
    const isBehind = isBare && member.separator === 'comma' && title !== null
    this.#pending = { organization, title, span, of: isBehind ? last : null, isExcused }
    // 县人大常委会、县政协有关负责同志: nobody is going to follow.
    if (isPlural) this.#flush()
  }

  /** 云陵区、敬亭县政府主要负责同志: what was taken for a name is the first of the places. */
  #takePlace(government: Span): void {
    const last = this.#entries.at(-1)
    const [name] = last?.name ?? []
    if (!last || !name || last.organization || last.title || !isPlaceBeside(this.#text, name, government)) return
    last.name = null
    last.organization = name
  }

  /** The waiting post or body goes to the name that follows it. */
  #withPending(own: Shared): Shared {
    const pending = this.#pending
    if (!pending) return own
    if (own.title && pending.title) {
      this.#pending = null
      return joinPosts(this.#text, pending.organization, pending.title, own.organization, own.title)
    }
    if (own.organization) {
      this.#flush()
      return own
    }
    this.#pending = null
    return { organization: pending.organization, title: own.title ?? pending.title }
  }

  /** What the entry does not say itself, the members before it or the label do. */
  #inherit(own: Shared, inColumns: boolean, isPostfix: boolean): Shared {
    if (own.organization) return own
    const { organization, title } = own
    // 乡政府　苗条　乡长 /　　　　蒲公英　副乡长: the column of bodies holds for the rows below.
    if (inColumns && isPostfix && this.#evidence.bodiesApart) return { organization: this.#column, title }
    if (title && !isOfBody(this.#text, title) && !headsPlace(this.#text, this.#shared.organization, title)) return { organization: this.#label.organization, title }
    const before = this.#shared.organization
    const shared = before && title && (isOfCompany(this.#text, before, title) || isOfHouse(this.#text, before, title)) ? null : (before ?? this.#label.organization)
    if (shared) return { organization: shared, title: title ?? this.#shared.title ?? this.#label.title }
    if (title && inColumns && !(this.#column && isOfCompany(this.#text, this.#column, title))) return { organization: this.#column, title }
    return { organization, title: title ?? this.#shared.title ?? this.#label.title }
  }

  #flush(): void {
    const pending = this.#pending
    this.#pending = null
    if (pending?.of) {
      pending.of.organization = pending.organization
      pending.of.title = pending.title
      return
    }
    if (!pending?.organization) return
    const { organization, title, span, isExcused = false } = pending
    this.#entries.push({ name: null, organization, title, span, list: isExcused ? 'absent' : null })
  }
}

/** The body, if it stands before the name. */
function leading(organization: Span | null, name: NameParts): Span | null {
  return organization && organization.start < (name[0] as Span).start ? organization : null
}

/** 市领导：, 各部门： name a group; 副市长： a post; 市财政局： a body. */
function readLabel(text: string, start: number, end: number): Shared {
  for (const opening of GENERIC_OPENINGS) if (text.startsWith(opening, start)) return NOTHING
  if (GROUP_WORDS.words.includes(text.slice(start, end))) return NOTHING
  const post = readPost(text, start, end)
  if (post?.rest === 0) return { organization: post.organization, title: post.title }
  for (const word of GROUP_WORDS.words) {
    const before = end - word.length - start
    // 城东街道： is a body, 沿线街道： may be taken for one.
    if (before >= 2 && PLACES.has(word)) continue
    if (before >= 0 && text.endsWith(word, end)) return NOTHING
  }
  if (post) return { organization: post.organization, title: post.title }
  const isBody = end - start > 1 && (bodyStrength(text, start, end) > 0 || end - start > 3)
  return isBody ? { organization: { start, end }, title: null } : NOTHING
}
