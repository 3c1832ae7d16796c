/** What an item is about: its heading, and how the sentences below speak of it. */
import fc from 'fast-check'
import { oneBody } from './bodies.js'
import type { Context, Part } from './context.js'
import { document, matter, type Document } from './names.js'

export interface Subject {
  /** The item's, as the result has them. */
  subjects: string[]
  /** As a sentence names it in full. */
  full: string
  /** As it is referred to: 该《办法》. */
  reference: string
}

export interface Heading extends Subject {
  title: string
  action: string | null
  reporters: string[]
  /** What the item begins with, where it has one: 会议听取了…的汇报。 */
  report: { text: string; act: string } | null
}

function aboutDocument({ name, reference }: Document): Subject {
  return { subjects: [name], full: name, reference }
}

/** 审议《…》, with the report in the text or none. */
const review: Part<Heading> = fc
  .record({ about: document, body: oneBody, act: fc.constantFrom(null, '会议听取了', '会议听取并审议了') })
  .map(({ about, body, act }) => (context: Context) => {
    const { text, fullNames } = body(context)
    return {
      ...aboutDocument(about),
      title: `审议${about.name}`,
      action: '审议',
      reporters: act === null ? [] : fullNames,
      report: act === null ? null : { text: `${act}${text}关于${about.name}的汇报。`, act },
    }
  })

/** 审议《…》《…》, settled together. */
const both: Part<Heading> = fc
  .uniqueArray(document, { minLength: 2, maxLength: 3, selector: ({ name }) => name.replace(/（.*$/, '》') })
  .map((documents) => () => {
    const names = documents.map(({ name }) => name)
    return {
      subjects: names,
      full: names.join(''),
      reference: `上述${'两三'.charAt(names.length - 2)}个文件`,
      title: `审议${names.join('')}`,
      action: '审议',
      reporters: [],
      report: null,
    }
  })

/** 听取市财政局关于《…》起草情况的汇报 */
const hearing: Part<Heading> = fc
  .record({ about: document, body: oneBody, what: fc.constantFrom('', '起草情况', '编制情况') })
  .map(({ about, body, what }) => (context: Context) => {
    const { text, fullNames } = body(context)
    return {
      ...aboutDocument(about),
      title: `听取${text}关于${about.name}${what}的汇报`,
      action: '听取',
      reporters: fullNames,
      report: null,
    }
  })

/** 听取市财政局关于…情况的汇报, which names no document. */
const progress: Part<Heading> = fc
  .record({ about: matter, body: oneBody })
  .map(({ about, body }) => (context: Context) => {
    const { text, fullNames } = body(context)
    const subject = `${text}关于${about}工作情况的汇报`
    return {
      ...plain(subject, '该汇报'),
      title: `听取${subject}`,
      action: '听取',
      reporters: fullNames,
      report: null,
    }
  })

const study: Part<Heading> = fc
  .record({
    about: matter,
    what: fc.constantFrom('有关问题', '有关事宜', '推进工作'),
    body: oneBody,
    hasReport: fc.boolean(),
  })
  .map(({ about, what, body, hasReport }) => (context: Context) => {
    const { text, fullNames } = body(context)
    return {
      ...plain(about + what, '该事项'),
      title: `研究${about}${what}`,
      action: '研究',
      reporters: hasReport ? fullNames : [],
      report: hasReport ? { text: `会议听取了${text}关于${about}情况的汇报。`, act: '会议听取了' } : null,
    }
  })

const bare: Part<Heading> = matter.map((about) => () => ({
  ...plain(`关于${about}有关事宜`, '该事项'),
  title: `关于${about}有关事宜`,
  action: null,
  reporters: [],
  report: null,
}))

function plain(subject: string, reference: string): Subject {
  return { subjects: [subject], full: reference, reference }
}

export const heading: Part<Heading> = fc.oneof(
  { weight: 3, arbitrary: review },
  { weight: 2, arbitrary: hearing },
  { weight: 1, arbitrary: both },
  { weight: 1, arbitrary: progress },
  { weight: 1, arbitrary: study },
  { weight: 1, arbitrary: bare },
)
