/** What a meeting is called where its minutes have no title that says it. */
import type { Meeting } from '../schema/minutes.js'

type NameParts = Pick<Meeting, 'body' | 'term' | 'ordinal' | 'kind'>

/** 市政府第60次常务会议, as far as its parts are known. */
export function meetingName({ body, term, ordinal, kind }: NameParts): string {
  const termWords = term === null ? '' : `第${term}届`
  const ordinalWords = ordinal === null ? '' : `第${ordinal}次`
  return `${body ?? ''}${termWords}${ordinalWords}${kind ?? ''}`
}
