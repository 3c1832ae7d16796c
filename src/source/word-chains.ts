/**
 * Whether words are made of links, one behind the other, as `^(?:会议|与会[^，]{2,4}|…)*$` says. Links with
 * gaps can be cut in many ways, and an engine that backtracks tries each of them, twice as many with each
 * link more: here each offset is reached once.
 */

/** Where a link that begins at the offset may end. */
export type Link = (words: string, at: number) => readonly number[]

const NONE: readonly number[] = []

export function isChain(words: string, link: Link): boolean {
  // As it is most often.
  if (words === '') return true
  const reached = new Set([0])
  // A set also visits what is added while it is walked.
  for (const at of reached) for (const end of link(words, at)) reached.add(end)
  return reached.has(words.length)
}

/** Where up to so many links may end, the ends of fewer included: a group that stands inside a link. */
export function endsOfLinks(words: string, from: readonly number[], link: Link, most: number): number[] {
  const reached = new Set(from)
  let last = [...reached]
  for (let count = 0; count < most && last.length > 0; count++) {
    last = last.flatMap((at) => link(words, at)).filter((end) => !reached.has(end))
    for (const end of last) reached.add(end)
  }
  return [...reached]
}

export function anyLink(links: readonly Link[]): Link {
  return (words, at) => {
    let all = NONE
    for (const link of links) {
      const ends = link(words, at)
      if (ends.length > 0) all = all.length > 0 ? [...all, ...ends] : ends
    }
    return all
  }
}

/** One of the words: by their first character, for most places have none of them. */
export function wordLink(list: readonly string[]): Link {
  const byOpening = new Map<string, string[]>()
  for (const word of list) byOpening.set(word.charAt(0), [...(byOpening.get(word.charAt(0)) ?? []), word])
  return (words, at) => {
    const candidates = byOpening.get(words.charAt(at))
    if (candidates === undefined) return NONE
    return candidates.filter((word) => words.startsWith(word, at)).map((word) => at + word.length)
  }
}

/** What a sticky pattern takes. */
export function patternLink(pattern: RegExp): Link {
  return (words, at) => {
    pattern.lastIndex = at
    return pattern.test(words) ? [pattern.lastIndex] : NONE
  }
}

export interface Gap {
  least: number
  most: number
  /** Characters that no gap holds. */
  without: string
}

/** A gap, and what may stand behind it. */
export function gapLink({ least, most, without }: Gap, behind: Link): Link {
  return (words, at) => {
    const ends: number[] = []
    for (let end = at; end - at <= most && end <= words.length; end++) {
      if (end - at >= least) ends.push(...behind(words, end))
      if (without.includes(words.charAt(end))) break
    }
    return ends
  }
}

/** One link, then another. */
export function linkPair(first: Link, second: Link): Link {
  return (words, at) => {
    const ends = first(words, at)
    return ends.length === 0 ? NONE : ends.flatMap((end) => second(words, end))
  }
}
