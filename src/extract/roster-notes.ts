/** What a bracket behind a name says: 李强（副市长）, 韩梅（规划部）, but not 费心（休假）. */
import { LEVEL_CHARACTERS, NOTE_OPENINGS, NOTE_WORDS } from '../lexicon/attendance-words.js'
import type { Span } from '../source/located-text.js'
import { BodyStrength, bodyStrength } from './roster-bodies.js'
import { NameWeight, nameWeight } from './roster-names.js'
import { joinPosts, readPost } from './roster-posts.js'

export interface Note {
  organization: Span | null
  title: Span | null
}

/** Longer notes are sentences. */
const LONGEST_NOTE = 30

/** The post or the body in a bracket; null for a note of any other kind. */
export function readNote(text: string, span: Span): Note | null {
  const end = endOfPart(text, span)
  const { start } = span
  if (end - start < 2 || end - start > LONGEST_NOTE) return null
  // 主持人 is what he did that day, no post.
  if (text.startsWith('主持', start)) return null
  const post = readPosts(text, start, end)
  if (post && post.organization === null && post.rest === 0) return post
  // 第六检察部副主任: the body before the post
  if (opensRemark(text, start, post?.organization?.end ?? end)) return null
  if (post) return post
  const strength = bodyStrength(text, start, end)
  if (strength === BodyStrength.none) return null
  // （区人社局） holds 人, and （共3人） does not open like a body.
  const isLevelled = strength >= BodyStrength.strong && LEVEL_CHARACTERS.includes(text.charAt(start))
  if (strength < BodyStrength.sure && !isLevelled && isRemark(text, start, end)) return null
  // 市财政局，局长
  const rest = { start: end + 1, end: span.end }
  const next = end < span.end ? readPost(text, rest.start, endOfPart(text, rest)) : null
  return { organization: { start, end }, title: next?.rest === 0 && !next.organization ? next.title : null }
}

/** 出差, 因病, 第一项议题; but 第一税务分局 is a body. */
function opensRemark(text: string, start: number, end: number): boolean {
  const opening = NOTE_OPENINGS.find((words) => text.startsWith(words, start))
  return opening !== undefined && !(opening === '第' && bodyStrength(text, start, end) >= BodyStrength.strong)
}

/** 腾讯, 规划: could be the body of the person, were other entries to have such a note as well. */
export function readUnknownNote(text: string, span: Span): Note | null {
  const end = endOfPart(text, span)
  if (end - span.start < 2 || end - span.start > 12 || isRemark(text, span.start, end)) return null
  if (opensRemark(text, span.start, end)) return null
  if (/^[\d\W_]*$/u.test(text.slice(span.start, end).replace(/\p{L}/gu, 'x'))) return null
  return { organization: { start: span.start, end }, title: null }
}

/** 市水利局局长，出差: only what stands before the comma. */
function endOfPart(text: string, span: Span): number {
  for (let at = span.start; at < span.end; at++) if ('，,；;。：:'.includes(text.charAt(at))) return at
  return span.end
}

function isRemark(text: string, start: number, end: number): boolean {
  // 劳动和社会保障科, 人事处: what holds such a word in the name of a body
  const note = text.slice(start, end).replace(/防汛(?=[办科股站])|防汛抗旱|社会|委员会|协会|联合会|人力|人事|学会/g, '')
  return NOTE_WORDS.some((word) => note.includes(word))
}

/** 市委副书记、市长: several posts are one title. */
function readPosts(text: string, start: number, end: number): ReturnType<typeof readPost> {
  let from = start
  let joined: ReturnType<typeof readPost> = null
  for (let at = start; at <= end; at++) {
    if (at < end && text.charAt(at) !== '、') continue
    const post = readPost(text, from, at)
    if (!post) return null
    if (!joined) joined = post
    else {
      const both = joinPosts(text, joined.organization, joined.title, post.organization, post.title)
      joined = { ...both, rest: joined.rest + post.rest }
    }
    from = at + 1
  }
  return joined
}

/** 市政府办（张三、李四）: the names in the bracket behind a body; empty where it holds anything else. */
export function readNamesInNote(text: string, span: Span): Span[] {
  const names: Span[] = []
  let from = span.start
  for (let at = span.start; at <= span.end; at++) {
    if (at < span.end && !'、，,'.includes(text.charAt(at))) continue
    const isName = nameWeight(text, from, at) >= NameWeight.rare && text.charAt(at - 1) !== '代'
    if (!isName || readPost(text, from, at)) return []
    names.push({ start: from, end: at })
    from = at + 1
  }
  return names
}
