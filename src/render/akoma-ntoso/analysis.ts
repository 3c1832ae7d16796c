/** Votes that were counted: null where none was. */
import { x } from 'xastscript'
import type { Element } from 'xast'
import type { Minutes } from '../../schema/minutes.js'
import { sectionId } from './body.js'
import { statementAt } from './proprietary.js'
import { EDITOR, VOTE_LABELS } from './references.js'

const VOTES = Object.keys(VOTE_LABELS) as (keyof typeof VOTE_LABELS)[]

export function renderAnalysis({ items }: Minutes): Element | null {
  const votings: Element[] = []
  for (const [index, item] of items.entries()) {
    for (const { position, verdict, votes } of item.decisions) {
      if (votes === null) continue
      const eId = `voting_${votings.length + 1}`
      const counts = VOTES.flatMap((vote) => {
        const value = votes[vote]
        return value === null ? [] : [x('count', { eId: `${eId}__${vote}`, value, refersTo: `#vote-${vote}` })]
      })
      if (counts.length === 0) continue
      const href = statementAt(item, index + 1, position) ?? `#${sectionId(index + 1)}`
      votings.push(x('voting', { eId, outcome: `#verdict-${verdict}`, href }, counts))
    }
  }
  return votings.length === 0 ? null : x('analysis', { source: EDITOR }, [x('parliamentary', votings)])
}
