/** What stands around minutes: their number, who gets them, who printed them and when. */
import fc from 'fast-check'
import { daysAfter, isoDate, type Context, type Part } from './context.js'

export interface Publication {
  /** Behind the title. */
  number: string | null
  documentNumber: string | null
  /** Behind everything else. */
  tail: string[]
  copyTo: string[]
  issuer: string | null
  issueDate: string | null
}

/** How a number is written, and what of it is the number. */
const NUMBERS: ((context: Context, number: number) => [line: string, number: string])[] = [
  ({ house, date }, number) => [
    `${house.name.slice(0, 1)}政纪〔${date.year}〕${number}号`,
    `${house.name.slice(0, 1)}政纪〔${date.year}〕${number}号`,
  ],
  ({ date }, number) => [`〔${date.year}〕${number}号`, `〔${date.year}〕${number}号`],
  (_, number) => [`第${number}期`, `第${number}期`],
  (_, number) => [`（第${number}期）`, `第${number}期`],
  ({ date }, number) => [`编号：〔${date.year}〕${number}号`, `〔${date.year}〕${number}号`],
]

const RECIPIENTS = ['委办公室', '人大常委会办公室', '政协办公室', '纪委监委', '法院', '检察院']

export const publication: Part<Publication> = fc
  .record({
    form: fc.constantFrom(...NUMBERS),
    number: fc.option(fc.integer({ min: 1, max: 60 })),
    recipients: fc.subarray(RECIPIENTS),
    label: fc.constantFrom('抄送', '分送', '发送'),
    printed: fc.option(fc.integer({ min: 1, max: 20 })),
  })
  .map(({ form, number, recipients, label, printed }) => (context: Context) => {
    const { level, name } = context.house
    const [line, documentNumber] = number === null ? [null, null] : form(context, number)
    const copyTo = level === '' ? [] : recipients.map((stem) => level + stem)
    const day = printed === null || level === '' ? null : daysAfter(context.date, printed)
    const office = `${name}办公室`
    return {
      number: line,
      documentNumber,
      tail: [
        ...(copyTo.length > 0 ? [`${label}：${copyTo.join('，')}。`] : []),
        ...(day ? [`${office}　　　　${day.year}年${day.month}月${day.day}日印发`] : []),
      ],
      copyTo,
      issuer: day ? office : null,
      issueDate: day ? isoDate(day) : null,
    }
  })
