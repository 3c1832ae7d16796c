/** Whether a phrase of the lexicon settles something between the words of its clause. */
import type { VerdictEntry } from '../lexicon/verdicts.js'
import { isClauseHead } from './clause-head.js'
import { TO_NEXT_MEETING } from './deferral-runs.js'
import { textBefore, type VerdictPlace } from './verdict-place.js'

const CLAUSE_ENDS = /^(?:$|[，。；])/

/** Whether the phrase settles the matter of its clause, by its verdict and by where it stands. */
export function settles(place: VerdictPlace, entry: VerdictEntry): boolean {
  const { phrase, before, after, force } = place
  if (phrase === '保留') return /^(?:本案|本提案|该案|全案|第.{1,4}案)?$/.test(before) && CLAUSE_ENDS.test(after)
  // 决定：确定。决定：议事录确定。
  if (phrase === '确定') return (CONFIRMED.test(before) || FOUND_RIGHT.test(textBefore(place, LONGEST_FOUND))) && CLAUSE_ENDS.test(after)
  if (entry.verdict === 'deferred') return settlesDeferral(place)
  if (entry.ofHouse && !isOfHouse(place)) return false
  if (entry.use !== 'predicate' && isClauseHead(before) && headGoesOn(phrase, after)) return true
  if ((phrase === '同意' || phrase === '不同意') && force === 'deciding' && isMatter(before)) return headGoesOn(phrase, after)
  if (/^一致赞[成同]/.test(phrase) && !OF_MEMBERS.test(before)) return false
  if (phrase.startsWith('未过半') && !/表决|投票|票/.test(before)) return false
  if (entry.use === 'head' || (phrase === '通过' && OF_TEST.test(after))) return false
  return isPredicateOver(place, entry) && isSaidByMeeting(place, entry)
}

/** 决定：议事录|确定, 第三次会议纪录，将第五案改为保留后|确定 */
const CONFIRMED = /^(?:(?:上次)?(?:会议)?(?:议事录|[纪记]录)|其[余馀](?:均|予以)?|经?(?:文字)?[修更]正后)?$|(?:增列|补列|增加|增补|更正|修正|修改|删除|改为|订正)[^，。；]{0,220}后(?:予以)?$/
/** 除第三案增列…外，其余认为无误予以|确定; 其余无误，予以|确定 */
const FOUND_RIGHT = /(?:其[余馀]|[纪记]录)[^，。；]{0,6}无误，?(?:予以|准予)?$/
const LONGEST_FOUND = 20
/** 各委员一致赞成, 与会代表一致赞同 */
const OF_MEMBERS = /(?:会议|大家|(?:各|全体|与会|出席)[^，。；]{0,4}(?:委员|理事|董事|监事|代表|会员|人员))[^，。；]{0,6}$/
/** 四人通过了司法考试, 该地块通过了安全预评价 */
const OF_TEST = /^了?[^，。；]{0,8}(?:考试|考核|体检|验收|检测|检验|认证|面试|笔试|答辩|(?:评价|评估|鉴定|审计|环评|稳评|能评|安评)(?=$|[，。；]))/
/** 未通过毕业评审, 未通过该议案; but 尚未通过省级评审 is how things are */
const OF_REVIEW = /^(?:[^，。；的]{0,6}(?:评审|审议|审查|表决)|[该本此上][^，。；的]{0,4}(?:议案|提案|方案|草案))(?=$|[，。；])/

/** 该方案|原则通过。 The phrase is the end of what is said of the matter. */
function isPredicateOver({ phrase, before, after, clauseStart }: VerdictPlace, entry: VerdictEntry): boolean {
  const isRefused = phrase === '未通过' && OF_REVIEW.test(after) && !/[尚仍]$/.test(before)
  const isOver = (/^(?:$|[，。；：:了○])/.test(after) || isRefused) && !/^(?:的|后|前)/.test(after)
  const isAlone = entry.verdict === 'rejected' && CLAUSE_ENDS.test(after)
  return isOver && (before !== '' || clauseStart > 0 || isAlone)
}

/** Somebody else's consent, or a condition: 经市政府同意, 须经委员会审议通过, 省厅已原则同意. */
const FOREIGN = /经(?![费济营贸])|已|业|须|如果|若|凡|未经|需|拟|待|俟|征得|均表示|表示/
const CONDITION = /如果|若|凡|经(?![费济营办理贸])|须/
/** 经举手表决: the meeting's own vote is no foreign consent. */
const OWN_VOTE = /经(?:会议|与会[^，]{0,4}|无记名|记名|举手|投票|集体|充分|逐一|逐项|逐个|分别){0,4}(?:表决|投票|票决|审议|研究|讨论|决)/

/** Neither another's word, nor a condition, nor what did not happen: 省厅已|通过, 不能|通过, 因初审|通过. */
function isSaidByMeeting({ before }: VerdictPlace, entry: VerdictEntry): boolean {
  const own = before.replace(OWN_VOTE, '')
  if (/初审$|^(?:因(?![此而地])|由于)(?=.)/.test(before)) return false
  if (/一票$|虽/.test(own) || /[未不没无]$/.test(own) || /不能|不要|不得|不可|不应|难以/.test(own)) return false
  return !(entry.verdict === 'rejected' ? CONDITION : FOREIGN).test(own) && !isSaidTo(before)
}

/** 由市委批准, 向…, 对该方案表示同意: who else says it. */
function isSaidTo(before: string): boolean {
  const about = before.indexOf('对')
  return /[由向]/.test(before) || (about >= 0 && before.includes('表示', about))
}

function settlesDeferral({ phrase, before, after, clauseStart }: VerdictPlace): boolean {
  if (/的$|可以|可$|不得/.test(before) || /^(?:的|期|后)/.test(after)) return false
  if (phrase.startsWith('暂') || phrase === '缓议') return true
  // 未收到申报材料，延期
  if (/^(?:延期|改期|延后)$/.test(phrase)) {
    return TO_NEXT_MEETING.test(after) || (clauseStart > 0 && before === '' && /^(?:$|[。；])/.test(after))
  }
  // 后续有需求再讨论: what may be taken up some day
  if (phrase.startsWith('再') && /(?:有需[要求]?|有必要)(?:时|的话)?，?$/.test(before)) return false
  // 追讨律师费一事，押后讨论
  if (phrase === '押后') return /^(?:$|[，。；]|讨论|审议|处理|研究|再议)/.test(after)
  // 会议决定搁置该案
  if (phrase === '搁置' && isClauseHead(before) && /^(?:该|本|此|《|上述|关于)/.test(after)) return true
  // 4月18日前重新上会: by when something is to be brought back, and a task
  if (phrase === '重新上会' && before.endsWith('前')) return false
  // 另行研究, 再行研究 settle only at the end of their clause: 由X另行研究制定办法 does not
  // 由领导小组提出具体方案后另行研究确定: first the one, then the meeting again
  return CLAUSE_ENDS.test(after) && (!/由/.test(before) || (phrase.startsWith('另行') && before.endsWith('后')))
}

/** 編號1、2同意解除列管: what is agreed to stands in front. */
function isMatter(before: string): boolean {
  const matter = before.replace(/□+/g, '')
  // 已完成之19件同意解除列管: which ones
  const own = before.replace(/^[已拟][^，。；]{1,6}[之的](?=.)/, '')
  return before.length > 0 && matter.length <= 16 && !FOREIGN.test(own) && !OF_OTHERS.test(own)
}
/** 业主|同意, 建议|同意: who agrees, or is to. */
const OF_OTHERS = /[未不人户者民]$|单位|业主|表示|(?:建议|请求|申请|要求|主张|希望)$|主席|领导|由/

/** Who speaks for the house before such a word. */
const HOUSE = /会|委员|一致/
/** 赞成七票, 赞成与反对的理由, 同意接纳, 经大会认可确定 */
const NO_CONSENT = /^(?:$|[^\u4e00-\u9fff《“「]|[〇○零一二三四五六七八九十百两]{1,4}(?:票|人|名|席|[，、。；]|$)|者|人|的|票|与|和|股份|确定)/

function isOfHouse({ before, after, force }: VerdictPlace): boolean {
  return (HOUSE.test(before) || force === 'deciding') && !/(?:同意|票)$/.test(before) && !NO_CONSENT.test(after)
}

/** 同意见, 同意容积率; 同意率, 同意书, 同意98%, 同意的, 同意后, 同意与否, 同意票, 同意者: words of which the phrase is a part. */
const OF_LONGER_WORD = new RegExp(
  '^(?:' +
    [
      '见',
      // 同意容积率为1.8 agrees to it
      '(?![\\u4e00-\\u9fff]{0,2}容积)[\\u4e00-\\u9fff]{0,2}率',
      '书(?!面)',
      '[\\d０-９.]+[%％]',
      '的',
      '后(?!加|续|勤)',
      '前',
      '与否',
      '权|人数|户数|股数|度|面积|比例',
      '[参与加入]{2}者',
      '[\\d０-９一二三四五六七八九十]{0,9}票',
      '签订',
      '方可',
      '：[\\d]+票',
    ].join('|') +
    ')',
)
/** What was passed stands behind 通过: 通过《…》, 通过了, 通过田野等10名同志; not 通过开展活动. */
const PASSED = /^(?:$|[，。；]|□|了|由|该|本|此|上述|以上|这|两|三|关于|修订|20\d\d|第|《|对|将|[\u4e00-\u9fff]{2,4}等[\d一二两三四五六七八九十]+[名人位个项])/

/** What stands behind a verdict at the head of its clause: 同意率, 同意后, 通过开展活动 are none. */
function headGoesOn(phrase: string, after: string): boolean {
  if (OF_LONGER_WORD.test(after)) return false
  if (/^(?:通过|研究通过|讨论通过)$/.test(phrase)) return PASSED.test(after)
  if (phrase === '批准') return !/^(?:部门|机关|文件|文号|手续)/.test(after)
  return true
}
