/** Minutes of no meeting that ever was, with the answer that they should give. */
import fc from 'fast-check'
import type { Answer, ItemAnswer } from './answer.js'
import { absences, list } from './attendees.js'
import type { Context, Part } from './context.js'
import { head, type HeadMatter } from './header.js'
import { heading } from './headings.js'
import { house } from './houses.js'
import { personName } from './names.js'
import { noise } from './noise.js'
import { itemStyles, type NumberingStyle } from './numbering.js'
import { sentences } from './sentences.js'

export interface GeneratedMinutes {
  source: string
  answer: Answer
}

const context: fc.Arbitrary<Context> = fc
  .record({
    house,
    year: fc.integer({ min: 2015, max: 2025 }),
    // With the deadlines behind it in its year.
    month: fc.integer({ min: 1, max: 11 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ house: whose, ...date }) => ({ house: whose, date }))

interface Item {
  paragraphs: string[]
  answer: ItemAnswer
}

/** An item as a heading with paragraphs below it, or all in one paragraph. */
const item: Part<(number: number, style: NumberingStyle, mark: string) => Item> = fc
  .record({ about: heading, sentences, isRunIn: fc.boolean() })
  .map(({ about, sentences: parts, isRunIn }) => (shared: Context) => (number, style, mark) => {
    const { report, title, action, subjects, reporters, ...subject } = about(shared)
    const written = parts.map((part) => part(shared)({ subjects, ...subject }))
    const texts = [...(report ? [report.text] : []), ...written.map(({ text }) => text)]
    const marker = style.marker(number)
    const opening = mark + marker + style.gap + title
    return {
      paragraphs: isRunIn && mark === '' ? [`${opening}。${texts.join('')}`] : [opening, ...texts],
      answer: {
        marker,
        number,
        title,
        action,
        subjects,
        reporters,
        statements: [...(report ? [{ act: report.act, points: [] }] : []), ...written.map(({ act, points }) => ({ act, points }))],
        decisions: written.flatMap(({ decisions }) => decisions),
        tasks: written.flatMap(({ tasks }) => tasks),
      },
    }
  })

/** An agenda says of each matter what is done with it. */
function announce({ title, action, subjects }: ItemAnswer): HeadMatter['agenda'][number] {
  return action === null ? { title: `研究${title}`, action: '研究', subjects } : { title, action, subjects }
}

const rosters = fc
  .record({ present: list('alone'), observers: list('with bodies'), absent: absences, counts: fc.tuple(fc.integer({ min: 1, max: 5 }), fc.nat({ max: 6 }), fc.nat({ max: 2 })) })
  .map(({ present, observers, absent, counts }) => (shared: Context, names: readonly string[]) => {
    const [first, second, third] = counts
    const rows = [
      { label: '出席', list: present(shared)(names.slice(0, first)) },
      { label: '列席', list: observers(shared)(names.slice(first, first + second)) },
      { label: '请假', list: absent(shared)(names.slice(first + second, first + second + third)) },
    ]
    const lines = rows.filter((row) => row.list.persons.length > 0).map(({ label, list: { text } }) => `${label}：${text}`)
    const [presents = [], observing = [], absents = []] = rows.map((row) => row.list.persons)
    return { lines, answer: { present: presents, observers: observing, absent: absents } }
  })

/** 抄送：市委办公室，市政协办公室。 */
const copies: Part<string[]> = fc
  .subarray(['委办公室', '人大常委会办公室', '政协办公室', '纪委监委', '法院', '检察院'])
  .map((stems) => ({ house: { level } }) => (level === '' ? [] : stems.map((stem) => level + stem)))

export const generatedMinutes: fc.Arbitrary<GeneratedMinutes> = fc
  .record({
    context,
    head,
    items: fc.array(item, { minLength: 1, maxLength: 6 }),
    style: itemStyles,
    rosters,
    names: fc.uniqueArray(personName, { minLength: 16, maxLength: 16 }),
    number: fc.option(fc.integer({ min: 1, max: 60 })),
    copies,
    noise,
    isMarkdown: fc.boolean(),
  })
  .map(({ context: shared, items, style, names, number, isMarkdown, ...rest }) => {
    const [chair = '', recorder = '', ...others] = names
    const written = items.map((part, index) => part(shared)(index + 1, style, isMarkdown ? '## ' : ''))
    const announced = written.map((each) => announce(each.answer))
    const { title, lines, meeting, agenda, hasLabels } = rest.head(shared, { chair, recorder, agenda: announced })
    const lists = rest.rosters(shared, others)
    const documentNumber = number === null ? null : `${shared.house.name.slice(0, 1)}政纪〔${shared.date.year}〕${number}号`
    const copyTo = rest.copies(shared)
    const paragraphs = [
      (isMarkdown ? '# ' : '') + title,
      ...(documentNumber === null ? [] : [documentNumber]),
      ...(isMarkdown ? lines : lines.map((line) => line.replaceAll('**', ''))),
      ...(hasLabels ? lists.lines : []),
      ...written.flatMap((each) => each.paragraphs),
      ...(hasLabels ? [] : lists.lines),
      ...(copyTo.length > 0 ? [`抄送：${copyTo.join('，')}。`] : []),
    ]
    const answer = { title, documentNumber, meeting, agenda, items: written.map((each) => each.answer), attendees: lists.answer, copyTo }
    // Lines that follow on each other are one paragraph of Markdown: blank ones stand between.
    return { source: isMarkdown ? paragraphs.join('\n\n') : rest.noise(paragraphs), answer }
  })
