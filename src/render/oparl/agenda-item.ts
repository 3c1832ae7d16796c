/** An item of the agenda, with what was decided and who does what. */
import type { MinutesWithoutPositions } from '../../schema/minutes.js'
import type { Addresses } from './addresses.js'
import { known, oparlObject, type OparlObject, type Properties } from './objects.js'

type AgendaItem = MinutesWithoutPositions['items'][number]
type Department = AgendaItem['reporters'][number]

/** @param index from 0, as OParl counts `order` */
export function renderAgendaItem(
  item: AgendaItem,
  index: number,
  consultation: string | undefined,
  addresses: Addresses,
): OparlObject {
  const { marker, number, title, action, statements, decisions, tasks, reporters } = item
  return oparlObject('AgendaItem', addresses.agendaItem(index), {
    meeting: addresses.meeting,
    number: number === null ? marker : String(number),
    order: index,
    name: title,
    consultation,
    result: [...new Set(decisions.map(({ phrase }) => phrase))].join('；') || null,
    resolutionText: decisions.map(({ text }) => text).join('\n') || null,
    'jiyao:marker': marker,
    'jiyao:action': action,
    'jiyao:reporters': urls(reporters, addresses),
    'jiyao:statements': statements.map(({ act, text }) => known({ act, text })),
    'jiyao:decisions': decisions.map((decision) => renderDecision(decision, addresses)),
    'jiyao:tasks': tasks.map((task) => renderTask(task, addresses)),
  })
}

function renderDecision(decision: AgendaItem['decisions'][number], addresses: Addresses): Properties {
  const { verdict, phrase, subjects, text, issuingAuthority, votes } = decision
  return known({
    verdict,
    phrase,
    subjects,
    text,
    issuingAuthority: issuingAuthority && addresses.organization(issuingAuthority.fullName),
    votes: votes && known({ ...votes }),
  })
}

function renderTask(task: AgendaItem['tasks'][number], addresses: Addresses): Properties {
  const { action, leadDepartments, supportingDepartments, assignees, deadline } = task
  return known({
    action,
    leadDepartments: urls(leadDepartments, addresses),
    supportingDepartments: urls(supportingDepartments, addresses),
    assignees: assignees.flatMap((person) => addresses.findPerson(person) ?? []),
    deadline: deadline && known({ text: deadline.text, date: deadline.date }),
  })
}

function urls(departments: readonly Department[], addresses: Addresses): string[] {
  return departments.map(({ fullName }) => addresses.organization(fullName))
}
