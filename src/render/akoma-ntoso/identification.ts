/** FRBR: which work, in which wording, in which file. */
import { x } from 'xastscript'
import type { Element } from 'xast'
import type { Minutes } from '../../schema/minutes.js'
import { wholeDate } from '../iso-date.js'
import { EDITOR, segment, type References } from './references.js'

/** The standard wants a date, and minutes may have none: the first day of xsd:date, named `unknown`. */
const NO_DATE = { date: '0001-01-01', name: 'unknown' }
/** Chinese, in ISO 639-2, as the naming convention has languages. */
const LANGUAGE = 'zho'

/** Names as the Akoma Ntoso Naming Convention makes them: /akn/cn/debateReport/minutes/BODY/DATE/NUMBER. */
export function renderIdentification(minutes: Minutes, references: References, country: string): Element {
  const { meeting, documentNumber, title } = minutes
  const date = dateOf(minutes)
  const number = meeting.ordinal?.toString() ?? documentNumber ?? meeting.kind ?? 'unnumbered'
  const path = [meeting.body ?? 'unknown', date.date, number].map(segment).join('/')
  const work = `/akn/${segment(country)}/debateReport/minutes/${path}`
  const issued = wholeDate(minutes.issueDate)
  const written = issued === undefined ? date : { date: issued, name: 'issue' }
  const expression = `${work}/${LANGUAGE}@${written.date}`
  const issuer = references.organization(minutes.issuer) ?? references.body
  return x('identification', { source: EDITOR }, [
    x('FRBRWork', [
      ...names(`${work}/!main`, work),
      x('FRBRdate', date),
      x('FRBRauthor', { href: references.body }),
      x('FRBRcountry', { value: country }),
      x('FRBRsubtype', { value: 'minutes' }),
      documentNumber === null ? null : x('FRBRnumber', { value: documentNumber }),
      title === null ? null : x('FRBRname', { value: title }),
    ]),
    x('FRBRExpression', [
      ...names(`${expression}/!main`, expression),
      x('FRBRdate', written),
      x('FRBRauthor', { href: issuer }),
      x('FRBRlanguage', { language: LANGUAGE }),
    ]),
    x('FRBRManifestation', [
      ...names(`${expression}/!main.xml`, `${expression}.xml`),
      // Not the day on which the file was made: the same minutes give the same file.
      x('FRBRdate', written),
      x('FRBRauthor', { href: EDITOR }),
    ]),
  ])
}

function names(component: string, uri: string): Element[] {
  return [x('FRBRthis', { value: component }), x('FRBRuri', { value: uri })]
}

function dateOf({ meeting, issueDate }: Minutes): { date: string; name: string } {
  const met = wholeDate(meeting.date)
  if (met !== undefined) return { date: met, name: 'meeting' }
  const issued = wholeDate(issueDate)
  return issued === undefined ? NO_DATE : { date: issued, name: 'issue' }
}
