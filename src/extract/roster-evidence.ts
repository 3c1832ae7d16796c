/** What the entries of a list and the rest of the document show, for entries that leave it open. */
import type { LocatedText } from '../source/located-text.js'
import { bodyStrength } from './roster-bodies.js'
import { readEntry } from './roster-entry.js'
import { NameWeight, isSurnameAt, nameWeight } from './roster-names.js'
import { readNote, readUnknownNote } from './roster-notes.js'
import { NO_EVIDENCE, type Chunk, type Evidence, type Member, type Reading } from './roster-types.js'

/** Entries that read like this or surer are counted; the others are left to the count. */
const SURE = 0.8
/** More open questions than this, and the document is not asked. */
const MOST_CANDIDATES = 200

export function gatherEvidence({ text }: LocatedText, members: readonly Member[], persons: ReadonlySet<string>): Evidence {
  const counts = { bodies: 0, names: 0, unknownNotes: 0, apart: 0, together: 0, inside: 0, titled: 0 }
  let nameLikes = 0
  const candidates: Candidates = new Map()
  for (const member of members) {
    if (member.isLabel) continue
    for (const { note } of member.chunks) {
      if (note && !readNote(text, note) && readUnknownNote(text, note)) counts.unknownNotes++
    }
    const first = member.chunks[0]
    const reading = first && readEntry(text, first.start, first.end, NO_EVIDENCE)
    if (!reading) continue
    first.first = reading
    if (reading.title && reading.names.length === 1) counts[reading.names[0]?.length === 2 ? 'inside' : 'titled']++
    if (member.separator !== 'join' && member.chunks.length > 1) {
      if (opensWithBody(text, member, reading)) counts.apart++
      else counts.together++
    }
    const isOpen = reading.margin < SURE && first.end - first.start > 3
    if (isOpen) addCandidates(candidates, text, first.start, first.end)
    else if (isNameLike(text, first, reading)) nameLikes++
    // The second of two names of one body has none: 市政府办连城璧、安然.
    else if (reading.organization) counts.bodies++
    else if (!reading.title && member.separator !== 'join') counts.names++
    else if (!reading.title) counts.names += 0.34
  }
  // 石桥村、李家村 are villages; 沈柏村 alone among names may be anybody.
  if (nameLikes > 1) counts.bodies += nameLikes
  return {
    entries: entriesBy(counts),
    bodies: candidates.size <= MOST_CANDIDATES ? seenTwice(text, candidates) : new Set(),
    unknownNotes: counts.unknownNotes > 1,
    bodiesApart: counts.apart > 1 && counts.apart > counts.together,
    titlesInside: counts.inside > 1 && counts.inside >= counts.titled,
    persons,
  }
}

/** 沈柏村: three characters that open as a name does and end as a place does. */
function isNameLike(text: string, { start, end, note }: Chunk, { names }: Reading): boolean {
  if (names.length > 0 || note || end - start !== 3 || !isSurnameAt(text, start)) return false
  return nameWeight(text, start, end) > NameWeight.none
}

/** 县教育局 孔方, 云湖 韩梅: the first part is no name, the second may be one. */
function opensWithBody(text: string, { chunks }: Member, { organization, title, names }: Reading): boolean {
  const [first, second] = chunks
  if (!first || !second || title) return false
  if (organization) return names.length === 0
  const isName = nameWeight(text, first.start, first.end) >= NameWeight.rare
  return !isName && nameWeight(text, second.start, second.end) >= NameWeight.rare
}

function entriesBy({ bodies, names }: { bodies: number; names: number }): Evidence['entries'] {
  if (bodies >= 1 && bodies >= names) return 'bodies'
  return names >= 1 && bodies * 4 < names ? 'names' : 'unknown'
}

/** What may be the body before a name of two or three characters, where nothing marks it as one. */
function addCandidates(candidates: Candidates, text: string, start: number, end: number): void {
  for (const length of [2, 3]) {
    const at = end - length
    if (at - start < 2 || bodyStrength(text, start, at) > 0) continue
    if (nameWeight(text, start, at) < NameWeight.rare) {
      const body = text.slice(start, at)
      candidates.set(body, [...(candidates.get(body) ?? []), text.slice(at, end)])
    }
  }
}

/** What may be a body, with the names that stand behind it. */
type Candidates = Map<string, string[]>

/** Those of the candidates that the document has elsewhere as well; one pass over the text. */
function seenTwice(text: string, candidates: ReadonlyMap<string, readonly string[]>): Set<string> {
  const once = new Set<string>()
  const entries = new Set<string>()
  const twice = new Set<string>()
  if (candidates.size === 0) return twice
  const byOpening = new Map<string, string[]>()
  for (const candidate of candidates.keys()) {
    OPENS[candidate.charCodeAt(0)] = 1
    const opening = candidate.slice(0, 2)
    const found = byOpening.get(opening)
    if (found) found.push(candidate)
    else byOpening.set(opening, [candidate])
  }
  for (let at = 0; at < text.length - 1; at++) {
    if (OPENS[text.charCodeAt(at)] === 0) continue
    for (const candidate of byOpening.get(text.slice(at, at + 2)) ?? []) {
      if (!text.startsWith(candidate, at)) continue
      // 高山红叶 in two places is one name twice, and says nothing of a body 高山.
      const name = candidates.get(candidate)?.find((rest) => text.startsWith(rest, at + candidate.length))
      if (name !== undefined && entries.has(candidate + name)) continue
      if (name !== undefined) entries.add(candidate + name)
      if (once.has(candidate)) twice.add(candidate)
      else once.add(candidate)
    }
  }
  for (const candidate of candidates.keys()) OPENS[candidate.charCodeAt(0)] = 0
  return twice
}

/** What candidates begin with: one look-up a character. All 0 but within `seenTwice`, as to make one takes long. */
const OPENS = new Uint8Array(0x10000)
