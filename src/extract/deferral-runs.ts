/** Deferrals that are a run of words and no phrase of the lexicon: 待…后再行研究, 下次校务会议再议, 先观察…再决议. */

const AFTERWARDS = '留?[待俟等][^，。；待俟]{1,40}?[后时](?:(?:再|另)(?:行|次|作|予)?|一并)(?:研究|审议|审定|核定|表决|评审|讨论|上会(?:研究|审议|讨论|审定)?|议|复议|商量|决定|研议|研究决定|提交审议|研究审议|研究确定|研商|商定|商议|协商|确定|明确|定|考虑|提会(?:讨论|审议)?|提[^，。；、]{1,8}会(?:讨论|审议)?)'
/** 等明年项目批下来再议 */
const AT_LAST = '留[待俟](?!下次)[^，。；待俟]{1,20}?再(?:行)?(?:研究|议|定|讨论|审议)|留?[待俟等][^，。；待俟]{2,30}?(?:下来|到位|明确|成熟|齐备)再(?:行)?(?:研究|议|定|讨论)'
/** 下次校务会议再议, whatever the meeting is called. */
const NEXT_TIME = '下次[^，。；、]{0,8}会议?(?:(?:再|继续)(?:行)?(?:议|研究|审议|讨论)|复议(?=$|[，。；]))'
/** 此议题下次研究 */
const NEXT_ALONE = '下次(?:再|继续|另行)?(?:研究|审议|讨论|上会)(?=$|[，。；])'
/** 推迟至下次专题会议审议, 留待下次校长办公会讨论 */
const PUT_OFF = '(?:(?:推迟|顺延|押后)[至到]|留待)下一?次[^，。；、]{0,10}会(?:议?(?:再行?|继续|另行)?(?:审议|研究|讨论|审定|议定|表决|议)|(?<=例会)(?=$|[，。；○]))'
/** 延后至3月15日讨论, 延后至3月15日处理本案; but 退款延后至3月15日处理 is no matter of the meeting. */
const DAY = '[至到](?:\\d{4}年)?\\d{1,2}月\\d{1,2}日(?:再行?|继续|会议)?'
const TO_A_DAY = `(?:推迟|顺延|押后|延[后期])${DAY}(?:(?:审议|研究|讨论|审定|表决|审查)(?![^，。；]{0,4}的)|处理(?=[本该此]案))|(?<=^|[，。；：]|同意)(?:推迟|顺延|押后|延[后期])${DAY}处理(?=$|[，。；])`
/** 下次会议决议施工厂商: what stands behind it is left to that meeting. */
const DECIDED_NEXT_TIME = '下次[^，。；、]{0,8}会议(?:决议|议决|表决)(?![后前的时])'
/** 先观察使用情况再决议 */
const FIRST_SEEN = '先[^，。；先]{2,24}?再(?:行)?(?:决议|议决|决定|研议|议)(?=$|[，。；])'
/** 洽谈三家厂商报价后|开会决议: cut behind 后, and read from the head of its clause. */
const IN_SESSION = '开会(?:再)?(?:决议|议决|决定|讨论|研究|审议|再议)(?=$|[，。；])'
/** 另定期举行会议，继续审查, 另择期询答及处理 */
const AT_ANOTHER_TIME = '另(?:行)?[定择]期(?:举行会议|召开会议|开会)?，?(?:再行?|继续){0,2}(?:审查|审议|讨论|询答|处理|协商|研商)(?:[及与、并](?:审查|审议|讨论|询答|处理))?(?=$|[，。；])'

/** 闭环遗留问题后|重新上会申请: cut behind 后 as well. */
const BROUGHT_AGAIN = '重新上会(?:申请|汇报|评审|审议|讨论|决策)(?=$|[，。；])'

export const DEFERRAL_RUNS = [AT_ANOTHER_TIME, PUT_OFF, TO_A_DAY, AFTERWARDS, AT_LAST, NEXT_TIME, NEXT_ALONE, DECIDED_NEXT_TIME, FIRST_SEEN, IN_SESSION, BROUGHT_AGAIN].join('|')
/** What such a run begins with. */
export const DEFERRAL_OPENINGS: readonly string[] = ['留待', '留俟', '待', '俟', '等', '下次', '推迟', '顺延', '押后', '延后', '延期', '先', '开会', '重新上会', '另定期', '另择期', '另行定期', '另行择期']

/** Whether the phrase is one of those, and no handing on. */
export function isDeferral(phrase: string): boolean {
  return /^(?:下次|先|推迟|顺延|押后|延[后期]|另)/.test(phrase) || (/^留?[待俟等]/.test(phrase) && /研|议|决|会$|审|讨|定$|商|明确|考虑/.test(phrase.slice(-2)))
}

/** How much of 洽谈三家厂商报价后|开会决议 is before the cut: the clause, but none of one that says who is asked to see to it. */
export function lengthBeforeSession(before: string): number {
  return /^(?:并|且|再|请|由|交由|责成)/.test(before) ? 0 : before.length
}

/** 延后至3月15日 */
export const TO_DAY = new RegExp(`^${DAY}`)
/** 延期至下一次委员会会议, 延期到下次会议再进行讨论; 延期至下次汛期 is none. */
export const TO_NEXT_MEETING = /^[至到]下(?:一)?次[^，。；前后的]{0,10}会议?(?![前后员议])/
