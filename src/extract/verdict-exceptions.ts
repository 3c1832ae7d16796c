/** Phrases of verdicts in sentences that settle nothing: one entry for each way of using them. */
import { isBroughtBack } from './brought-back.js'
import { TO_DAY, TO_NEXT_MEETING } from './deferral-runs.js'
import { textBefore, type OtherUse } from './verdict-place.js'

/** How far back the words are looked for that make the phrase somebody's opinion. */
const LONGEST_OPINION = 160
/** 第16次会议议事录，应于决议中增列四、「…」后 */
const LONGEST_RECORD = 400
const LONGEST_CONDITION = 40

/** 不支持轻量版, 不支持升级 */
const OF_PRODUCT = /^[^，。；的]{0,8}(?:版|格式|系统|功能|升级|设备|接口|浏览器)(?:$|[，。；、和与或])/
/** 逾期未报的，不予安排; 凡…的，一律不予受理 */
const FOR_WHOM_IT_CONCERNS = /(?:的，|者|逾期|一律|否则|凡|坚决|原则上|未[^，。]{1,8})[^，。]{0,6}$/
/** 东镇提出的一律停课的建议|不予采纳: 一律 is what was asked for. */
const ASKED_FOR = /的(?:建议|请求|申请|要求|意见|诉求)$/

/** 家长提交31人的联署信，; but 经审阅联署信， is what the meeting did */
const IN_LETTER = /(?:提交|递交|提出|送交|送来|呈交)[^，。；]{0,16}(?:联署信|联署书|联署|联名信|陈情书|请愿书|请愿信)，$/
const LONGEST_LETTER = 30

export const NO_VERDICT: readonly OtherUse[] = [
  {
    // a rule for cases to come
    example: '凡超过合同价的，须重新上会。',
    isMeant: (place) =>
      place.entry?.verdict === 'deferred' &&
      /(?:^|[，。；])(?:凡|如有|若|一旦|逾期)/.test(
        place.sentence.slice(Math.max(0, place.clauseStart - LONGEST_CONDITION), place.at),
      ),
  },
  {
    // 议事录…修正后确定 is settled: of the record of a meeting alone
    example: '决定：实施方案修改后确定。',
    isMeant: (place) =>
      place.phrase === '确定' &&
      place.before.length > 4 &&
      place.before.endsWith('后') &&
      !/议事录|[纪记]录/.test(textBefore(place, LONGEST_RECORD)),
  },
  {
    example: '上级已经批准，不再讨论。',
    isMeant: ({ phrase, before }) => phrase.startsWith('再') && /[不未]$/.test(before),
  },
  {
    example: '对检查不合格的项目暂缓拨付。',
    force: 'demanding',
    isMeant: ({ entry, before, force }) =>
      force === 'demanding' && entry?.verdict === 'deferred' && /对[^，。；]{2,16}的[^，。；]{0,8}$/.test(before),
  },
  {
    example: '逾期未报的，不予安排。',
    isMeant: (place) =>
      place.phrase.startsWith('不予') &&
      !ASKED_FOR.test(place.before) &&
      FOR_WHOM_IT_CONCERNS.test(textBefore(place, 16)),
  },
  {
    example: '合理的意见要予以采纳。',
    isMeant: ({ phrase, before }) => phrase === '予以采纳' && /[要应须可能]$/.test(before),
  },
  {
    example: '该方案两次上会均未通过。',
    isMeant: ({ entry, before }) =>
      entry?.verdict === 'rejected' && /[两三几多数]次[^，。]{0,8}$|曾|此前|上次/.test(before),
  },
  {
    // but 听取了…的汇报，认为…，同意 is what the meeting thinks
    example: '理事丁某认为收入减少，不同意上调。',
    isMeant: (place) => place.phrase.endsWith('同意') && isOpinion(textBefore(place, LONGEST_OPINION)),
  },
  {
    // what is agreed to is the deferral: 暂缓 is the phrase
    example: '同意延期至下次会议审议。',
    isMeant: ({ entry, after }) =>
      entry?.verdict === 'approved' &&
      (/^暂[缓不]/.test(after) || (/^(?:延|改)[期后]/.test(after) && (TO_NEXT_MEETING.test(after.slice(2)) || TO_DAY.test(after.slice(2))))),
  },
  {
    // one verdict said twice: 照案通过 is the phrase
    example: '出席委员一致同意，照案通过。',
    isMeant: ({ phrase, after }) => phrase === '一致同意' && /^，(?:照案|照原案|照草案|修正后?)通过/.test(after),
  },
  {
    example: '该《办法》暂缓通过。',
    isMeant: ({ entry, before }) => entry?.verdict === 'approved' && /暂缓$|暂不$/.test(before),
  },
  {
    example: '收到意见63条，其中同意52条、不同意11条。',
    isMeant: ({ phrase, after }) =>
      phrase.endsWith('同意') && /^\d{1,4}(?:[条份]|[，、；]?(?:不同意|反对|弃))/.test(after),
  },
  {
    // how many were for it; 10票同意调解 settles the matter
    example: '会议以3票同意、0票反对、0票弃权作了表决。',
    isMeant: ({ phrase, before, after }) => phrase === '同意' && before.endsWith('票') && /^[，、；,]?[\d〇零一二三四五六七八九十]{1,4}票(?:反对|不同意|弃权|回避)/.test(after),
  },
  {
    // how many shares were for it
    example: '同意6,210万股，反对0股。',
    isMeant: ({ phrase, after }) => phrase.endsWith('同意') && /^[\d,，.]{1,11}[万亿]?股/.test(after),
  },
  {
    // what was found by asking
    example: '问卷收回140份，同意「行程合理」者占七成。',
    isMeant: ({ phrase, sentence, at }) => phrase.endsWith('同意') && /^[^，。；]{1,24}者(?:[约仅只已亦][^，。；]{0,2})?[占佔达有]/.test(sentence.slice(at + phrase.length, at + phrase.length + 32)),
  },
  {
    // what others ask for in writing
    example: '教师代表提交联署信，不同意停办。',
    isMeant: (place) => place.phrase.endsWith('同意') && place.before === '' && IN_LETTER.test(textBefore(place, LONGEST_LETTER)),
  },
  {
    example: '6票不同意调解，0票同意调解。',
    isMeant: ({ phrase, before }) => phrase === '同意' && /(?:^|[^\d])[0〇零]票$/.test(before),
  },
  {
    // what a court or an authority does
    example: '市仲裁委员会驳回了该公司的请求。',
    isMeant: ({ phrase, before, after }) => phrase === '驳回' && (/法院|仲裁|[被遭厅局委办府院部]$/.test(before) || /^了?(?:[^，。；]{0,8}(?:上诉|起诉|诉讼)|率)/.test(after)),
  },
  {
    // what a product does
    example: '支持标准版，不支持轻量版。',
    isMeant: (place) =>
      place.phrase === '不支持' &&
      (OF_PRODUCT.test(place.after) ||
        /支持[^，。；]{1,24}，$/.test(place.sentence.slice(Math.max(0, place.clauseStart - 30), place.clauseStart))),
  },
  {
    // what somebody is asked to bring to the next meeting
    example: '请管理委员会提出试算，提下次会议讨论。',
    isMeant: ({ sentence, at, phrase, before }) =>
      phrase.startsWith('下次') && isBroughtBack(sentence, at - 1, sentence.charAt(at - 1) + phrase, before),
  },
]

/** 理事丁某认为收入减少，; but 听取了…的汇报，认为 and 大家一致认为 are what the meeting thinks. */
function isOpinion(before: string): boolean {
  return /认为|表示|主张/.test(before) && !/(?:汇报|报告|说明|介绍|讨论)，认为|(?:会议|大家|与会[^，。；]{0,6})一致认为/.test(before)
}
