/** Entries that end in a name which the caller knows: 市民宗局局长阿依努尔, 老乌. */
import { readPost } from './roster-posts.js'
import type { Reading } from './roster-types.js'
import { CERTAIN } from './roster-written.js'

const LONGEST_NAME = 12
/** More than any reading that is weighed. */
const KNOWN = 12

/** The entry around the longest known name at its end; null where none stands there. */
export function readKnownPerson(text: string, start: number, end: number, persons: ReadonlySet<string>): Reading | null {
  for (let at = Math.max(start, end - LONGEST_NAME); at <= end - 2; at++) {
    if (!persons.has(text.slice(at, end))) continue
    const post = at > start ? readPost(text, start, at) : null
    const organization = at - start > 1 ? { start, end: at } : null
    return {
      organization: post ? post.organization : organization,
      title: post ? post.title : null,
      names: [[{ start: at, end }]],
      weight: KNOWN,
      margin: CERTAIN,
    }
  }
  return null
}
