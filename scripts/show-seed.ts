/** `npm start`: the minutes in seeds/ as a readable summary, with the whole JSON beside it in out/. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { minutesSchema, parseMinutes, type AgendaItem, type Minutes, type Person } from '../src/index.js'

const root = path.join(import.meta.dirname, '..')
const seeds = path.join(root, 'seeds')
const out = path.join(root, 'out')

mkdirSync(out, { recursive: true })
for (const file of readdirSync(seeds).filter((name) => /\.(?:txt|md)$/.test(name)).sort()) {
  const source = readFileSync(path.join(seeds, file), 'utf8')
  const minutes = minutesSchema.parse(parseMinutes(source))
  const target = path.join(out, `${path.parse(file).name}.json`)
  writeFileSync(target, `${JSON.stringify(minutes, null, 2)}\n`)
  console.log(`seeds/${file}\n`)
  console.log(summarize(minutes))
  console.log(`\nThe whole, with positions: ${path.relative(root, target)}`)
}

function summarize(minutes: Minutes): string {
  const { meeting, attendees } = minutes
  const rows: [string, string][] = [
    ['title', minutes.title ?? '(none)'],
    ['meeting', [meeting.body, meeting.ordinal === null ? null : `#${meeting.ordinal}`, meeting.kind].filter(Boolean).join(' ')],
    ['date', [meeting.date, meeting.endDate, meeting.time].filter(Boolean).join(' ')],
    ['place', meeting.place ?? ''],
    ['chair', people(meeting.chairs)],
    ['recorder', people(meeting.recorders)],
    ['present', count(attendees.present)],
    ['observers', count(attendees.observers)],
    ['absent', count(attendees.absent)],
    ['agenda', `${minutes.agenda.length} announced`],
    ['messages', minutes.messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`).join('; ') || 'none'],
  ]
  const head = rows.filter(([, value]) => value !== '').map(([name, value]) => `${name.padEnd(10)}${value}`)
  return [...head, '', ...minutes.items.flatMap(summarizeItem)].join('\n')
}

function summarizeItem(item: AgendaItem): string[] {
  const statements = item.statements.map(({ act, points }) => {
    return `${act ?? '(no act)'}${points.length > 0 ? ` (${points.length} points)` : ''}`
  })
  return [
    `${item.marker ?? ''} ${item.title}`.trim(),
    `    statements  ${statements.join(', ') || 'none'}`,
    ...item.decisions.map(({ phrase, verdict, subjects }) => `    decision    ${phrase} = ${verdict}: ${subjects.join('、')}`),
    ...item.tasks.map((task) => {
      const lead = task.leadDepartments.map(({ fullName }) => fullName).join('、') || people(task.assignees)
      const support = task.supportingDepartments.map(({ fullName }) => fullName).join('、')
      const by = task.deadline ? `, by ${task.deadline.date ?? task.deadline.text}` : ''
      return `    task        ${lead}${support && ` with ${support}`}${by}: ${task.action}`
    }),
  ]
}

function people(persons: Person[]): string {
  return persons.map(({ name, title, organization }) => [organization, name, title].filter(Boolean).join(' ')).join(', ')
}

function count(persons: Person[]): string {
  return persons.length === 0 ? '' : `${persons.length}: ${people(persons)}`
}
