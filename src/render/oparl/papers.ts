/** Papers: what the items are about, each once, with a consultation for each item that took it up. */
import type { MinutesWithoutPositions } from '../../schema/minutes.js'
import type { Addresses } from './addresses.js'
import { oparlObject, type OparlObject } from './objects.js'

type AgendaItem = MinutesWithoutPositions['items'][number]

interface Paper {
  name: string
  url: string
  /** Who put it before the meeting, and who has to do what it asks: URLs. */
  originators: Set<string>
  leads: Set<string>
  consultations: OparlObject[]
}

export interface Papers {
  papers: OparlObject[]
  /** For each item, its first consultation: OParl has one place for it. */
  ofItem: { consultation: string | undefined }[]
}

export function collectPapers(items: readonly AgendaItem[], addresses: Addresses): Papers {
  const bySubject = new Map<string, Paper>()
  let consultations = 0
  const ofItem = items.map((item, index) => {
    let consultation: string | undefined
    for (const subject of new Set(item.subjects)) {
      const paper = bySubject.get(subject) ?? emptyPaper(subject, addresses.paper(bySubject.size + 1))
      bySubject.set(subject, paper)
      for (const { fullName } of item.reporters) paper.originators.add(addresses.organization(fullName))
      for (const { fullName } of item.tasks.flatMap(({ leadDepartments }) => leadDepartments)) {
        paper.leads.add(addresses.organization(fullName))
      }
      const id = addresses.consultation(++consultations)
      consultation ??= id
      paper.consultations.push(
        oparlObject('Consultation', id, {
          paper: paper.url,
          agendaItem: addresses.agendaItem(index),
          meeting: addresses.meeting,
          role: item.action,
        }),
      )
    }
    return { consultation }
  })
  return { papers: Array.from(bySubject.values(), renderPaper), ofItem }
}

function emptyPaper(name: string, url: string): Paper {
  return { name, url, originators: new Set(), leads: new Set(), consultations: [] }
}

function renderPaper({ name, url, originators, leads, consultations }: Paper): OparlObject {
  return oparlObject('Paper', url, {
    name,
    originatorOrganization: [...originators],
    underDirectionOf: [...leads],
    consultation: consultations,
  })
}
