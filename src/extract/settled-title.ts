/** Titles that say themselves what came of the matter. */
import type { Span } from '../source/located-text.js'
import type { Verdict } from '../schema/minutes.js'
import type { Cue } from './verdict-cues.js'

export interface SettledTitle {
  verdict: Verdict
  phrase: Span
}

/**
 * 五、不同意沿线住户自行建房的申请。, 六、临时占道的申请不予批准。, 章程修订议题-推迟至下次例会（待确定）; of a title that is
 * a sentence with clauses, any: 5、门禁改造暂缓实施，待方案出台后再定；
 */
export function settlesTitle(text: string, title: Span, { verdict, start, end }: Cue, all: readonly Cue[]): boolean {
  // 3、原则同意划线方案，修改后提交业主大会表决；, 审议《薪酬议案》，直接提交股东大会审议: 4、县交通局要修订办法，6月10日前报县政府审定 only
  // tells who is to bring it there
  if (verdict === 'referred') return TAKES_UP.test(text.slice(title.start, title.end)) || all.some((cue) => cue.verdict.startsWith('approved') && cue.start < start)
  if (verdict.startsWith('approved') || text.slice(title.start, title.end).includes('，')) return true
  if (verdict === 'rejected') return start === title.start || end === title.end
  return verdict === 'deferred' && BRACKET_ALONE.test(text.slice(end, title.end))
}
const TAKES_UP = /^(?:审议|研究|讨论|听取)[^，。；]{2,80}，/
const BRACKET_ALONE = /^(?:[（(][^（()）]*[）)])?$/

/** 三、决定调整会费标准。, 1.确定晚宴于10月5日举行，筵开三十八席。; 确定主编单位 is what is to be talked of. */
const DECIDES = /^(?:(?:研究|讨论)?决定(?![书权性因事后前的])|确定(?=[^。；]*，))/
/** 通过工作报告; 通过开展活动 tells by what means. */
const PASSES = /^通过(?=了?[^，。；]{0,60}(?:报告|方案|办法|规定|章程|名单|决议|草案|预算|决算|计划|细则|制度|议案|提案|申请|规划|公约)$)/
/** 六、暂缓组建公司。 */
const PUTS_OFF = /^暂缓(?=[^，。；])/
/** 审议未通过《租赁议案》, 否决《选址方案》 */
const REJECTS = /(?<=^(?:会议)?(?:审议|表决)?并?)(?:否决|未(?:获得?)?通过)(?=了?(?:《|关于))/
/** 暂缓收费有关事项: what is talked of, and nothing settled. */
const NAMES_MATTER = /(?:问题|事项|事宜|情况|工作|请示|汇报|建议)$/

/** What words settle that open a title, and settle nothing elsewhere; null where none stand there. */
export function readSettledTitle(text: string, { start, end }: Span): SettledTitle | null {
  const title = text.slice(start, end)
  if (NAMES_MATTER.test(title)) return null
  for (const [pattern, verdict] of OPENINGS) {
    const opening = pattern.exec(title)
    if (opening) return { verdict, phrase: { start: start + opening.index, end: start + opening.index + opening[0].length } }
  }
  return null
}
const OPENINGS: readonly (readonly [RegExp, Verdict])[] = [
  [DECIDES, 'resolved'],
  [PASSES, 'approved'],
  [PUTS_OFF, 'deferred'],
  [REJECTS, 'rejected'],
]

/**
 * 会议审议并通过了以下议案： / （一）《关于修订章程的议案》 / 本议案尚须提交股东大会审议。: the words above pass what is named and no more, and
 * so they do where it is handed on besides. 审议《…》，提交股东大会审议 says itself what came of it.
 */
export function isPassedAbove(opening: string, decisions: readonly { verdict: Verdict }[]): boolean {
  return (decisions.length === 0 && opening !== '审') || ('《关'.includes(opening) && decisions.every(({ verdict }) => verdict === 'referred'))
}
