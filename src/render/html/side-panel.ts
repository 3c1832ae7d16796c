/** What the minutes hold, as lists whose entries lead to their place in the source. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { AgendaItem, Decision, Minutes, Person, Task } from '../../schema/minutes.js'
import { deadlineWords, fullNames, votesWords } from './descriptions.js'
import type { Facts } from './facts.js'
import { visibleText } from './visible-text.js'
import { FIELD_LABELS, KIND_LABELS, MESSAGE_LABELS, PAGE_LABELS, VERDICT_LABELS } from './vocabulary.js'

/** One list of the panel; those that are empty are not shown. */
export interface Group {
  id: string
  label: string
  count: number
  content: Element
}

export function panelGroups(minutes: Minutes, facts: Facts): Group[] {
  const { items, attendees, agenda, messages } = minutes
  const decisions = items.flatMap((item) => item.decisions.map((decision) => ({ item, decision })))
  const tasks = items.flatMap((item) => item.tasks)
  const placed = messages.filter(({ position }) => position !== undefined)
  const people = attendees.present.length + attendees.observers.length + attendees.absent.length
  const groups: Group[] = [
    group('items', items.length, list(items.map((item) => itemEntry(item, facts)))),
    group('decisions', decisions.length, list(decisions.map(({ decision }) => decisionEntry(decision, facts)))),
    group('tasks', tasks.length, list(tasks.map((task) => taskEntry(task, facts)), 'ol')),
    group('attendees', people, h('div', attendeeLists(minutes, facts))),
    group(
      'agenda',
      agenda.length,
      list(agenda.map((entry) => h('li', entryLink(entry, facts, subjectsWords(entry))))),
    ),
    group(
      'messages',
      placed.length,
      list(
        placed.map((message) =>
          h('li', entryLink(message, facts, MESSAGE_LABELS[message.ruleId] ?? message.reason)),
        ),
      ),
    ),
  ]
  return groups.filter(({ count }) => count > 0)
}

type GroupName = 'items' | 'decisions' | 'tasks' | 'attendees' | 'agenda' | 'messages'

function group(id: GroupName, count: number, content: Element): Group {
  return { id, label: PAGE_LABELS[id], count, content }
}

function list(entries: Element[], tag: 'ul' | 'ol' = 'ul'): Element {
  return h(tag, { className: ['entries'] }, entries)
}

function subjectsWords({ action, subjects }: { action: string | null; subjects: string[] }): string {
  return [action ?? '', subjects.join('、')].filter((words) => words !== '').join(' ')
}

/** Words that lead to where they are written; where no place is known, the words alone. */
function entryLink(about: object, facts: Facts, words: string, before: ElementContent[] = []): Element {
  const fact = facts.of.get(about)
  const content = [...before, ...visibleText(words)]
  if (!fact) return h('span', content)
  return h('a.entry', { href: `#f${fact.index}`, id: `p${fact.index}`, dataFacts: String(fact.index) }, content)
}

function itemEntry(item: AgendaItem, facts: Facts): Element {
  const marker = item.marker === null ? [] : [h('span.marker', visibleText(item.marker))]
  const details: [string, string][] = [[KIND_LABELS.reporter, fullNames(item.reporters)]]
  return h('li', [entryLink(item, facts, item.title, marker), ...definitions(details)])
}

function decisionEntry(decision: Decision, facts: Facts): Element {
  const verdict = h('span', { className: ['verdict', `verdict-${decision.verdict}`] }, [
    VERDICT_LABELS[decision.verdict],
  ])
  const words = decision.verdict === 'resolved' ? decision.text : decision.subjects.join('、')
  const details: [string, string][] = [
    [FIELD_LABELS.votes, votesWords(decision) ?? ''],
    [KIND_LABELS.issuing, decision.issuingAuthority?.fullName ?? ''],
  ]
  return h('li', [entryLink(decision, facts, words || decision.text, [verdict]), ...definitions(details)])
}

function taskEntry(task: Task, facts: Facts): Element {
  const persons = task.assignees.map(({ name, title }) => `${name}${title ?? ''}`)
  const details: [string, string][] = [
    [KIND_LABELS.lead, fullNames(task.leadDepartments)],
    [KIND_LABELS.support, fullNames(task.supportingDepartments)],
    [KIND_LABELS.assignee, persons.join('、')],
    [KIND_LABELS.deadline, task.deadline ? deadlineWords(task.deadline) : ''],
  ]
  return h('li', [entryLink(task, facts, task.action), ...definitions(details)])
}

/** The pairs that say something, as one list. */
export function definitions(pairs: [string, string][]): Element[] {
  const said = pairs.filter(([, value]) => value !== '')
  if (said.length === 0) return []
  return [h('dl', said.map(([label, value]) => h('div', [h('dt', label), h('dd', visibleText(value))])))]
}

function attendeeLists({ attendees }: Minutes, facts: Facts): Element[] {
  const lists: [string, Person[]][] = [
    [KIND_LABELS.present, attendees.present],
    [KIND_LABELS.observer, attendees.observers],
    [KIND_LABELS.absent, attendees.absent],
  ]
  return lists.flatMap(([label, persons]) =>
    persons.length === 0
      ? []
      : [
          h('h3', [label, h('span.count', String(persons.length))]),
          h('ul.people', persons.map((person) => h('li', personEntry(person, facts)))),
        ],
  )
}

export function personEntry(person: Person, facts: Facts): (ElementContent | string)[] {
  const { name, organization, title } = person
  const [first, ...rest] = [name, organization ?? '', title ?? ''].filter((words) => words !== '')
  const link = entryLink(person, facts, first ?? '')
  return rest.length === 0 ? [link] : [link, ' ', h('span.post', visibleText(rest.join(' ')))]
}
