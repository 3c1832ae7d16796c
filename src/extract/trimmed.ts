/** Stretches of text without the stops and line breaks that close them. */
import type { Span } from '../source/located-text.js'

export function trim(text: string, start: number, end: number): Span {
  return { start, end: skipBack(text, start, end, '\n\t；;，,') }
}

/** The end of text[start, end) without the characters at its end. */
export function skipBack(text: string, start: number, end: number, characters: string): number {
  let last = end
  while (last > start && characters.includes(text.charAt(last - 1))) last--
  return last
}
