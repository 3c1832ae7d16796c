/** What people call a verdict. */
import type { Verdict } from '../schema/minutes.js'

export const VERDICT_LABELS: Record<Verdict, string> = {
  approved: '同意',
  'approved-in-principle': '原则同意',
  rejected: '不予通过',
  deferred: '暂缓',
  referred: '提请上级',
  resolved: '会议决定',
}

export const VERDICTS_IN_ORDER = Object.keys(VERDICT_LABELS) as Verdict[]
