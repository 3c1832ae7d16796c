/** A matter that is handed on to who decides: 报县政府常务会议审定, 提请市人大常委会审议. */
import { REFERRAL_ENDINGS, REFERRAL_VERBS, REFERRALS_TO_HOUSE } from '../lexicon/verdicts.js'
import { anyOf } from '../source/alternatives.js'
import { isBroughtBack } from './brought-back.js'
import { isLeftOpen } from './left-open.js'
import { isUsedAs, textBefore, textSince, type OtherUse, type VerdictPlace } from './verdict-place.js'

/** 汇报告知, 交通, 提升: what begins like a verb of handing on and is none. */
const OTHER_WORD = [
  '报(?:告|送|名|销|刊|纸|批|备|道|价|废|警|表|考|到|经|社|业)',
  // 交付 hands on to those of the house who look into it: 交付财政小组审查; not in 交付使用, 交付物业公司处理
  '交(?:通|流|易|付(?!本?会?[^，。；]{2,10}(?:小组|委员会|审查会)审[查议])|办|警|际|叉|接|纳|汇|给|投|运|建)',
  // 提 hands on in 提大会, 提县务会议, 提清岭委员会审议; not in 提升
  '提(?!请|交|送|报|大会|本会|县务|市务|府|下次|委员会|代表会|董事会|理事会' +
    '|[^，。；至到出供升高前][^，。；]{0,11}(?:委员会|会议|大会)(?:审议|讨论|研议|决议))',
].join('|')
/** 报县水利局、|省水利厅审批 */
const FIRST_BODY = '(?:[^，。；、：□待由须]{1,12}[委局厅办府会部院组大协]、)?'
const TO_WHOM = '[^，。；、：□待由须]{2,26}?'
const TO_HOUSE = `${anyOf(REFERRALS_TO_HOUSE)}(?=$|[，。；])`
const TO_BODY = `(?!${OTHER_WORD})${anyOf(REFERRAL_VERBS)}${FIRST_BODY}${TO_WHOM}${anyOf(REFERRAL_ENDINGS)}(?![生院所]院?)`

/** The source of a pattern for the words of a referral, which still may be none. */
export const REFERRAL = `${TO_HOUSE}|${TO_BODY}`

/** Words of a body that may decide. */
const BODY_WORD = /政府|行署|专署|管委|委|会|人大|党组|股东|省|厅|部|局|署|办|中央|国务院|院|上级|公司|集团|[市县区司厅部]长|校|政协|主管机关|领导/
/** 报教务处审批; 送法制处审查 only has it looked over. */
const OFFICE_APPROVES = /[处所站](?:审批|批准|核准)$/
/** 报县司法局合法性审查, 送区人社局审核: an office looks it over, and settles nothing. */
const CHECKED_BY_OFFICE = /[局科处办](?:合法性)?审[查核]$/
/** 拿出处置意见, 在8月底前把合同文本 */
const MADE_FIRST = /(?:拿出|提出|形成|制定|制订|拟定|起草|编制(?!单位))[^，。；]{1,14}$|[前内][把将][^，。；]{1,14}$/
/** Who is to do what with it before. */
const TOLD = /[要应须由请把将]|负责|牵头|抓紧|尽快|修改|完善|制定|研究/
/** 会议指出，原则同意该《办法》: a clause that agrees. */
export const AGREED = /(?:^|，)(?:原则上?|基本|一致)?(?:同意|通过)(?![率的后者])/
/** 汇报|, 移交|, 抄送|: the verb is the end of another word. */
const ENDS_OTHER_WORD: Readonly<Record<string, RegExp>> = {
  报: /[汇简预通情日申回填签陈]/,
  交: /[提移转成上外社]/,
  送: /[报提抄分移发函]/,
}
const LONGEST_AGREEING = 60
const LONGEST_MENDING = 40

/** 本议案|需提交股东大会审议 */
const OF_THIS_MATTER = /(?:^|[：:])(?:本|该|此|上述|以上)[^，。；：:的]{0,4}(?:议案|提案|议题|预案|报告)(?:均|还|亦)?[需须]$/

/** The words of a referral in sentences that hand nothing on: one entry for each way of using them. */
export const NO_REFERRAL: readonly OtherUse[] = [
  {
    // how the matter came here
    example: '市府函请本会审议。',
    isMeant: ({ phrase }) => phrase.startsWith('函') && /本[会院局府]/.test(phrase),
  },
  {
    // how it came before this one
    example: '该案由镇建委提交本次会议审议。',
    isMeant: ({ phrase }) => /^(?:提交|提请|报请)(?:本次|此次)?会议/.test(phrase),
  },
  {
    // what was put off comes again before this house
    example: '意见不一，暂不表决，提交第三次会议讨论。',
    isMeant: (place) =>
      /^(?:提交|提请|提)第[一二三四五六七八九十\d]{1,3}次会议/.test(place.phrase) && /暂[缓不]/.test(textSince(place, 24, /。/)),
  },
  {
    // what was looked over before
    example: '函请校方补交经审核账目。',
    isMeant: ({ phrase }) => /经审[核查定]$/.test(phrase),
  },
  {
    example: '会后向社会通报县政府审定的名单。',
    isMeant: ({ sentence, at, phrase }) =>
      ENDS_OTHER_WORD[phrase.charAt(0)]?.test(sentence.charAt(at - 1)) ?? false,
  },
  {
    // to people who only look at it
    example: '报常务副县长审核。',
    isMeant: ({ phrase }) =>
      /^(?:报请?|提交|交由?|送)(?:各|[^，。]{0,6}副(?:[市县区州镇乡]长|书记|主任)|[^，。]{0,8}(?:分管|主要)领导)/.test(phrase),
  },
  {
    example: '请区商务局另行提出方案，8月底前报区政府研究。',
    isMeant: ({ sentence, at, phrase, before }) => isBroughtBack(sentence, at, phrase, before),
  },
  {
    example: '交物业公司处理。',
    isMeant: ({ phrase }) => phrase.endsWith('处理') && !/[会府院]处理$/.test(phrase),
  },
  {
    example: '报老王审批。',
    isMeant: ({ phrase }) =>
      !(BODY_WORD.test(phrase.slice(1, -2)) || phrase.startsWith('交付') || OFFICE_APPROVES.test(phrase)) || /要|将|把|后|对/.test(phrase.slice(2, -2)),
  },
  {
    // 报司法局审查，再报县政府审批; 同意照意见办理，再报县政府审批: then; 再 behind other words is once more
    example: '暂不报县政府审批。',
    isMeant: (place) =>
      /暂缓|暂不|(?:不再|不予|再次|再|重新|另行)$/.test(place.before) && !/审[查核]，再$/.test(textBefore(place, 4)) && !isThen(place),
  },
  {
    example: '按上报省政府的批复执行。',
    isMeant: ({ phrase }) => phrase.endsWith('的批复'),
  },
  {
    example: '送区司法局审查后，提请常务会议审议。',
    isMeant: ({ phrase, after }) =>
      /^后[，,]?(?:再|提|报)/.test(after) ||
      (CHECKED_BY_OFFICE.test(phrase) && (after.startsWith('后') || /^，(?:再|并|然后)?(?:报|提请|提交)/.test(after))),
  },
  {
    // whenever there is something
    example: '重大问题随时提交专题会议研究。',
    isMeant: ({ before }) => /(?:随时|及时|必要时)$/.test(before),
  },
  {
    example: '严格执行报县政府审批制度。',
    isMeant: ({ after }) => /^(?:的|制度|权|程序|事项|情况|意见(?!为))/.test(after),
  },
  {
    // a rule for cases to come; 尚需报省政府审批, 本议案需提交股东大会审议 is what is left to do, and 所需经费报县政府审定 what it costs
    example: '超出预算的一律报县政府审批。',
    isMeant: ({ before }) =>
      /(?:须|应|凡|一律|不得|重新|方可|如|若|(?<!所)需)[^，]{0,6}$/.test(before) && !/[尚还仍]需|[尚还仍]须/.test(before) && !OF_THIS_MATTER.test(before),
  },
  {
    // which cases go there; but 修改后的…, 完善的… is the matter itself
    example: '变更20万元以上的报县政府审批。',
    isMeant: ({ before }) => /(?:以[上下]|超过?[^，。；]{1,12}|涉及[^，。；]{1,12}|不足[^，。；]{1,12})的[，]?$/.test(before),
  },
  {
    // what somebody is to make and bring back
    example: '一个月内拿出处置意见提交县政府专题会议研究。',
    isMeant: ({ before }) => MADE_FIRST.test(before),
  },
]

/** 同意照修正意见办理，|再|报县政府审批: behind what the meeting agreed to. */
function isThen(place: VerdictPlace): boolean {
  return place.before === '再' && /(?<![已经均不])同意(?![率的后者])/.test(textSince(place, LONGEST_AGREEING, /。/))
}

/** Whether the words hand the matter on, and do not tell somebody to bring it there. */
export function isReferral(place: VerdictPlace): boolean {
  const { phrase, before, force } = place
  if (REFERRALS_TO_HOUSE.includes(phrase)) {
    return /^并?$/.test(before) && '，；'.includes(place.sentence.charAt(place.at - before.length - 1))
  }
  if (isUsedAs(NO_REFERRAL, place)) return false
  if (force === 'demanding') return isHandedOnAmongDemands(place)
  if (force === 'stating') return isHandedOnAmongRemarks(place) || isMendedFirst(place)
  return true
}

/** Among what is demanded, handing on is mostly what somebody is told to do. */
function isHandedOnAmongDemands(place: VerdictPlace): boolean {
  const { phrase, before, sentence, at } = place
  if (before === '' && /^(?:提请|报请)/.test(phrase) && !TOLD.test(sentence.slice(0, at))) return true
  if (before === '' && isMatterBefore(place)) return true
  // 7月10日前报省厅审批: by when somebody is to do it
  return !/[前内]$/.test(before) && isMendedFirst(place)
}

/** 会议指出，原则同意该《办法》，提交市委常委会审定 */
function isHandedOnAmongRemarks(place: VerdictPlace): boolean {
  return isLeftOpen(place.sentence, place.at, place.after) || AGREED.test(textSince(place, LONGEST_AGREEING, /。/))
}

/** 修改完善后报县政府审批 */
function isMendedFirst(place: VerdictPlace): boolean {
  return /修改|完善|充实|优化|按程序|形成/.test(textBefore(place, LONGEST_MENDING))
}

/** 贷款贴息方案，|提请市委常委会议研究: behind a matter and nothing else, whatever verb stands before. */
function isMatterBefore({ sentence, at }: VerdictPlace): boolean {
  if (sentence.charAt(at - 1) !== '，') return false
  const clause = sentence.slice(Math.max(0, at - 40), at - 1).split(/[，；。]/).at(-1) ?? ''
  return /(?:方案|计划|规划|名单|协议|合同|章程|办法)$/.test(clause) && !TOLD.test(clause) && !MADE_FIRST.test(clause)
}
