/** Minutes of no meeting that ever was, with the answer that they should give. */
import fc from 'fast-check'
import type { Answer, ItemAnswer, StatementAnswer } from './answer.js'
import { absences, list } from './attendees.js'
import type { Context, Part } from './context.js'
import { head, type HeadMatter } from './header.js'
import { heading, type Heading } from './headings.js'
import { house } from './houses.js'
import { personName } from './names.js'
import { noise } from './noise.js'
import { publication } from './publication.js'
import { itemStyles, type NumberingStyle } from './numbering.js'
import type { Sentence } from './sentence.js'
import { sentences } from './sentences.js'

export interface GeneratedMinutes {
  source: string
  /** Its lines are broken at one width. */
  isWrapped: boolean
  answer: Answer
}

const context: fc.Arbitrary<Context> = fc
  .record({
    house,
    isMarkdown: fc.boolean(),
    year: fc.integer({ min: 2015, max: 2025 }),
    // With the deadlines behind it in its year.
    month: fc.integer({ min: 1, max: 11 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ house: whose, isMarkdown, ...date }) => ({ house: whose, isMarkdown, date }))

interface Item {
  paragraphs: string[]
  answer: ItemAnswer
}

type Write = (number: number, style: NumberingStyle | null, mark: string) => Item

const item: Part<Write> = fc
  .record({ about: heading, sentences, isRunIn: fc.boolean() })
  .map(({ about, sentences: parts, isRunIn }) => (shared: Context) => (number, style, mark) => {
    const matter = about(shared)
    const { subjects, full, reference } = matter
    const written = parts.map((part) => part(shared)({ subjects, full, reference }))
    return style
      ? numbered(matter, written, style, number, isRunIn && mark === '' ? null : mark)
      : unnumbered(matter, written)
  })

/** An item as a heading with paragraphs below it, or, where `mark` is null, all in one paragraph. */
function numbered(
  matter: Heading,
  written: Sentence[],
  style: NumberingStyle,
  number: number,
  mark: string | null,
): Item {
  const { report, title, action, subjects, reporters } = matter
  const texts = [...(report ? [report.text] : []), ...written.map(({ text }) => text)]
  const marker = style.marker(number)
  const opening = marker + style.gap + title
  return {
    paragraphs: mark === null ? [`${opening}。${texts.join('')}`] : [mark + opening, ...texts],
    answer: {
      marker,
      number,
      title,
      action,
      subjects,
      reporters,
      statements: statementsOf(report ? [{ act: report.act, points: [] }, ...written] : written),
      ...settledIn(written),
    },
  }
}

/** 会议听取了…的汇报。会议同意…: the title runs from the verb to the end of the clause, 了 included. */
function unnumbered({ title, action, subjects, reporters, report }: Heading, written: Sentence[]): Item {
  const verb = action ?? '研究'
  const said = `${verb}了${action === null ? title : title.slice(verb.length)}`
  return {
    paragraphs: [`会议${said}。${written.map(({ text }) => text).join('')}`],
    answer: {
      marker: null,
      number: null,
      title: said,
      action: verb,
      subjects,
      // Whose report it was, the heading says or nothing does.
      reporters: report ? [] : reporters,
      statements: statementsOf([{ act: `会议${verb}了`, points: [] }, ...written]),
      ...settledIn(written),
    },
  }
}

function statementsOf(acts: StatementAnswer[]): StatementAnswer[] {
  return acts.map(({ act, points }) => ({ act, points }))
}

function settledIn(written: Sentence[]): Pick<ItemAnswer, 'decisions' | 'tasks'> {
  return {
    decisions: written.flatMap(({ decisions }) => decisions),
    tasks: written.flatMap(({ tasks }) => tasks),
  }
}

/** An agenda says of each matter what is done with it. */
function announce({ title, action, subjects }: ItemAnswer): HeadMatter['agenda'][number] {
  return action === null ? { title: `研究${title}`, action: '研究', subjects } : { title, action, subjects }
}

const ROSTER_LABELS = [
  ['出席', '列席', '请假'],
  ['出席人员', '列席人员', '请假人员'],
  ['参会人员', '列席', '缺席'],
  ['参加人员', '列席人员', '因事请假'],
  ['出　　席', '列　　席', '请　　假'],
] as const

const rosters = fc
  .record({
    labels: fc.constantFrom(...ROSTER_LABELS),
    present: list('alone'),
    observers: list('with bodies'),
    absent: absences,
    counts: fc.tuple(fc.integer({ min: 1, max: 5 }), fc.nat({ max: 6 }), fc.nat({ max: 2 })),
  })
  .map(({ labels, present, observers, absent, counts }) => (shared: Context, names: readonly string[]) => {
    const [first, second, third] = counts
    const rows = [
      { label: labels[0], list: present(shared)(names.slice(0, first)) },
      { label: labels[1], list: observers(shared)(names.slice(first, first + second)) },
      { label: labels[2], list: absent(shared)(names.slice(first + second, first + second + third)) },
    ]
    const lines = rows
      .filter((row) => row.list.persons.length > 0)
      .map(({ label, list: { text } }) => `${label}：${text}`)
    const [presents = [], observing = [], absents = []] = rows.map((row) => row.list.persons)
    return { lines, answer: { present: presents, observers: observing, absent: absents } }
  })

export const generatedMinutes: fc.Arbitrary<GeneratedMinutes> = fc
  .record({
    context,
    head,
    items: fc.array(item, { minLength: 1, maxLength: 6 }),
    style: itemStyles,
    rosters,
    names: fc.uniqueArray(personName, { minLength: 16, maxLength: 16 }),
    publication,
    noise,
  })
  .map(({ context: shared, items, style, names, ...rest }) => {
    const { isMarkdown } = shared
    const [chair = '', recorder = '', ...others] = names
    const written = items.map((part, index) => part(shared)(index + 1, style, isMarkdown ? '## ' : ''))
    const announced = written.map((each) => announce(each.answer))
    const { title, lines, meeting, agenda, hasLabels } = rest.head(shared, {
      chair,
      recorder,
      agenda: announced,
    })
    const lists = rest.rosters(shared, others)
    const { number, tail, ...published } = rest.publication(shared)
    const paragraphs = [
      (isMarkdown ? '# ' : '') + title,
      ...(number === null ? [] : [number]),
      ...(isMarkdown ? lines : lines.map((line) => line.replaceAll('**', ''))),
      ...(hasLabels ? lists.lines : []),
      ...written.flatMap((each) => each.paragraphs),
      ...(hasLabels ? [] : lists.lines),
      ...tail,
    ]
    const answer = {
      title,
      ...published,
      meeting,
      agenda,
      items: written.map((each) => each.answer),
      attendees: lists.answer,
    }
    // Lines that follow on each other are one paragraph of Markdown: blank ones stand between.
    if (isMarkdown) return { source: paragraphs.join('\n\n'), isWrapped: false, answer }
    return { source: rest.noise.write(paragraphs), isWrapped: rest.noise.isWrapped, answer }
  })
