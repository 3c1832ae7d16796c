/** Markers of items and points, as they are written before words. */

/** 一 or ０１ without any sign is a marker on a line of its own alone. */
export const STANDS_ALONE = /^(?:[一二三四五六七八九十]{1,3}|[０-９]{2})$/

/** The marker with the words behind it. */
export function marked(marker: string, words: string): string {
  return marker + separatorBetween(marker, words) + words
}

/** 议题一 asks for a colon, 1 for white space, as 1. does before 3.2版; 一、 ① [一] and 一是 for nothing. */
function separatorBetween(marker: string, words: string): string {
  if (/^\d{1,2}$/.test(marker)) return '　'
  if (/\d\.$/.test(marker) && /^\d/.test(words)) return ' '
  return /[、．.）)：:\]】〕是①-⑳⑴-⒇⒈-⒛㈠-㈩]$/u.test(marker) ? '' : '：'
}

/** 1. 3.2版的日期 for 1.3.2版的日期, which would be read as point 1.3; otherwise the words as they are. */
export function spaced(marker: string | undefined, words: string): string {
  if (marker === undefined || !words.startsWith(marker)) return words
  const rest = words.slice(marker.length)
  return separatorBetween(marker, rest) === ' ' ? `${marker} ${rest}` : words
}
