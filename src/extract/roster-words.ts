/** Finds which word of a list ends or opens a stretch of text, without trying each of them. */

/** Length of the longest word that lies in text[start, end) and touches its end or its start; 0 for none. */
export type WordFinder = (text: string, start: number, end: number) => number

/** Words under their last two characters, the longest first. */
export type EndingIndex = (text: string, end: number) => readonly string[]

const NONE: readonly string[] = []

/** Which characters can be the last, or the first, of a word: one look-up settles it for most stretches. */
function markCharacters(words: Iterable<string>, codeOf: (word: string) => number): Uint8Array {
  const marks = new Uint8Array(0x10000)
  for (const word of words) marks[codeOf(word)] = 1
  return marks
}

function group(words: Iterable<string>, keyOf: (word: string) => number): Map<number, string[]> {
  const groups = new Map<number, string[]>()
  for (const word of new Set(words)) {
    const key = keyOf(word)
    const found = groups.get(key)
    if (found) found.push(word)
    else groups.set(key, [word])
  }
  for (const found of groups.values()) found.sort((one, other) => other.length - one.length)
  return groups
}

/** Two characters as one number; one character alone has no first. */
function keyAt(text: string, end: number): number {
  return (text.charCodeAt(end - 2) << 16) | text.charCodeAt(end - 1)
}

function firstCode(word: string): number {
  return word.charCodeAt(0)
}

function lastCode(word: string): number {
  return word.charCodeAt(word.length - 1)
}

/** For words of two characters and more. */
export function indexEndings(words: Iterable<string>): EndingIndex {
  const groups = group(words, (word) => keyAt(word, word.length))
  const marks = markCharacters(words, lastCode)
  return (text, end) => {
    if (end < 2 || marks[text.charCodeAt(end - 1)] !== 1) return NONE
    return groups.get(keyAt(text, end)) ?? NONE
  }
}

export function findEnding(words: Iterable<string>): WordFinder {
  const groups = group(words, lastCode)
  const marks = markCharacters(words, lastCode)
  return (text, start, end) => {
    if (marks[text.charCodeAt(end - 1)] !== 1) return 0
    const candidates = groups.get(text.charCodeAt(end - 1))
    if (!candidates) return 0
    for (const word of candidates) {
      if (end - word.length >= start && text.startsWith(word, end - word.length)) return word.length
    }
    return 0
  }
}

export function findOpening(words: Iterable<string>): WordFinder {
  const groups = group(words, firstCode)
  const marks = markCharacters(words, firstCode)
  return (text, start, end) => {
    if (marks[text.charCodeAt(start)] !== 1) return 0
    const candidates = groups.get(text.charCodeAt(start))
    if (!candidates) return 0
    for (const word of candidates) {
      if (start + word.length <= end && text.startsWith(word, start)) return word.length
    }
    return 0
  }
}
