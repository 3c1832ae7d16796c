/** Which paragraphs of minutes without numbers take up a matter of their own, beside those that a verb of hearing opens. */
import { ITEM_VERBS } from '../lexicon/item-verbs.js'
import { OTHER_BUSINESS } from '../lexicon/sections.js'
import { anyOf, oneOf } from '../source/alternatives.js'
import { opensBusiness } from './item-title.js'

const OTHER = new RegExp(
  [
    // 会议还研究了干部任免事项。, 会议最后通报了其他有关事项。
    `^会议(?:最后)?(?:还)?(?:就|对)?${anyOf(ITEM_VERBS)}了?(?:[^，。；]{2,20}等)?${oneOf([
      anyOf(OTHER_BUSINESS),
      '其[他它][^，。]{0,6}(?:工作|事项|事宜|事务|议题|问题)',
      '(?:有关)?(?:干部|人事)(?:任免|调整)?(?:工作|事项|事宜|议题|问题)?',
    ])}。?$`,
    // 会议还就其他事项进行了研究。
    `^会议还?(?:就|对)${anyOf(OTHER_BUSINESS)}进行了(?:研究|讨论)。?$`,
  ].join('|'),
)

/** 会议还研究了其他事项。: what closes the business. */
export function isOtherBusiness(text: string): boolean {
  return OTHER.test(text)
}

/** 七、研究有关干部问题 / 会议研究了有关干部问题。: what closes the business in its words, but has them as its heading. */
export function takesUpHeading(closing: string, heading: string): boolean {
  const matter = TAKEN_UP.exec(closing)?.[1]
  return matter !== undefined && heading.includes(matter)
}
const TAKEN_UP = new RegExp(`^会议(?:最后)?(?:还)?(?:${ITEM_VERBS.join('|')})了?([^，。；]{3,30})。?$`)

/** 会议指出，… as the first business of unnumbered minutes. */
export function isUnannounced(text: string): boolean {
  return /^会议(?:指出|强调|要求|认为|明确|决定|议定|同意|原则同意)/.test(text) && text.length > 12
}

const SETTLES = /^会议(?:指出|认为|强调)，[^\n]*，(?:会议)?(?:原则上?|一致)?(?:同意|通过)/

/** 会议指出，预算编制事关全局，原则同意区财政局意见。 */
export function settles(text: string): boolean {
  return SETTLES.test(text)
}

/** 原则上同意《办法》，…, 暂不研究供地。, 听取了…的汇报。, …的建议，不予采纳。: what was done, with nobody said to have done it. */
const BARE = new RegExp(`^(?:(?:一致|原则上?|基本){0,2}(?:(?:不予?)?同意|通过|批准)了?(?![的后前。，书率])|(?:${ITEM_VERBS.join('|')})了(?!解)|暂[不缓](?:研究|审议|实施|讨论)|[^，。；：]{4,60}(?:建议|申请|请求|要求|方案|请示)[，,](?:不予|不同意|暂[缓不]|予以))`)

const FEWEST_BARE = 3

export function opensBare(text: string): boolean {
  return BARE.test(text)
}

/** Whether that is how the paragraphs open, and none begins with 会议: then each that does is a matter. */
export function opensEachBare(texts: readonly string[]): boolean {
  return texts.filter(opensBare).length >= FEWEST_BARE && !texts.some((text) => opensBusiness(text) && !OTHER.test(text))
}

/** Whether paragraph by paragraph something is settled, and nothing was heard: then each is a matter of its own. */
export function settlesEach(texts: readonly string[]): boolean {
  return !texts.some((text) => opensBusiness(text) && !OTHER.test(text)) && texts.filter(settles).length > 1
}

const AGREES_TO = /^会议(?:审议并|研究并)?(?:一致|原则上?)?(?:同意|通过)了?(《[^》]+》)/

/** 会议同意县教育局拟草的…: who put it forward, and what it was. */
const AGREES_TO_PROPOSAL = /^(?:经[^，。；]{1,8}，)?会议(?:默认|一致|原则上?){0,2}(?:同意|通过)了?([^，。；《]{2,20}?)(?:(?=关于[^，。；]{2,60}?的(?:请示|方案|报告|建议|申请))|提交|提出|提请|拟草|草拟|起草|拟定|拟订|拟制|制定|编制|上报|报送|呈报|申报)的?(?:[^，。；《]{0,16}的)?(《[^》]+》)?/

/** 会议原则同意《乙》。, 会议同意办公室提出的采购方式 behind paragraphs that name 《甲》 alone and no 办公室: the next matter. */
export function agreesToOther(text: string, isNamed: (words: string) => boolean): boolean {
  const [, proposer, document = proposer] = AGREES_TO_PROPOSAL.exec(text) ?? []
  const named = AGREES_TO.exec(text)?.[1] ?? document
  return named !== undefined && !isNamed(named)
}

const AGREES = '(?:一致|原则上?|基本){0,2}(?:同意|通过|批准)'
/** 会议研究并原则同意…, and what to; 会议同意该方案, 会议同意，… go on with the matter before. */
const AGREES_TO_MATTER = new RegExp(`^(?:会议|(?=审议|研究|讨论))(?:研究|审议|讨论|听取)?(?:并|后)?${AGREES}了?(?![该此本上述其这以对])([^，。；]{4,80})`)
const HAS_AGREED = new RegExp(`(?:会议|[，。；：]|并|后)(?:研究|审议|讨论|决定|议定)?(?:并|后)?${AGREES}|暂缓|不予|下次会议再|会议(?:决定|议定|明确|确定)`)
/** 会议指出，《燃气办法》涉及…，暂缓审议。: what the matter is, and further on the same sentence what came of it. */
const TELLS_AND_SETTLES = /^会议(?:指出|认为|强调)，([^，。；]{4,80})[^。\n]*，(?:会议)?(?:原则上?|一致)?(?:(?:不予?)?同意|通过|暂缓)/
/** So many characters in common make two matters one. */
const IN_COMMON = 4

/** Whether something of the matter is settled: 会议原则通过《甲》。 */
function hasAgreed(text: string): boolean {
  return HAS_AGREED.test(text)
}

/** 会议同意成立旅游专班。 behind paragraphs that settled a matter and say nothing of the kind: the next matter. */
export function agreesToNew(text: string, above: () => readonly string[]): boolean {
  const told = TELLS_AND_SETTLES.exec(text)?.[1]
  const matter = AGREES_TO_MATTER.exec(text)?.[1] ?? told
  if (matter === undefined) return false
  const before = above()
  // 会议认为，《燃气办法》涉及…，暂缓审议。 has it all, whatever was said before
  if (!(told?.startsWith('《') || before.some(hasAgreed))) return false
  const document = /《[^《》]{1,100}》/.exec(matter)?.[0]
  return !(document ? [document] : runsOf(matter)).some((words) => before.some((paragraph) => paragraph.includes(words)))
}

function runsOf(words: string): string[] {
  return Array.from({ length: Math.max(0, words.length - IN_COMMON + 1) }, (_, at) => words.slice(at, at + IN_COMMON))
}
