/** 存在问题：…。解决措施：1.…2.…: the label that ends what is put before the meeting, where nothing else settles it. */
import { MEASURE_LABELS } from '../lexicon/speech-acts.js'
import type { Act } from './acts.js'

const MEASURES = new Set(MEASURE_LABELS)
/** 交办意见 directs, whatever other 意见 do. */
export const isMeasure = (label: string): boolean => MEASURES.has(label)
const TELLS_PROBLEM = /问题$|困难$|现状$|难点$|表现$/

/**
 * Without those that stand behind no problem (会议决定：…。保障措施：… goes on deciding), and those that the meeting
 * settled something about further below (存在问题：…。措施：… / 决议：缓议。): they only propose.
 */
export function withoutStrayMeasures(text: string, acts: Act[]): Act[] {
  const settledAt = acts.findLastIndex(({ force, verdict }) => force === 'deciding' || verdict !== null)
  const nameOf = ({ start, end }: Act): string => text.slice(start, end)
  return acts.filter((act, index) => {
    if (act.kind !== 'label' || !isMeasure(nameOf(act))) return true
    const before = acts[index - 1]
    return index > settledAt && before?.kind === 'label' && TELLS_PROBLEM.test(nameOf(before))
  })
}
