/** In whose name an approved text goes out: 以市政府办公室名义印发, 由市政府办公室印发, 提请市政府发文. */
import { HANDED_OUT, ISSUING_MANNERS, NAMED_ACTIONS, OFFICE_SLIPS, PUBLIC_NOTICES } from '../lexicon/issuing.js'
import { ISSUING_WORDS } from '../lexicon/task-cues.js'
import { anyOf, oneOf } from '../source/alternatives.js'
import type { Span } from '../source/located-text.js'
import type { BodyReader } from './departments.js'
import { firstFrom } from './offsets.js'
import type { Signs } from './signs.js'

/** Not 发布公告, 印发通知: that names what is made known, and no text that was approved. */
const ISSUE = `${anyOf(ISSUING_WORDS)}(?!${[...PUBLIC_NOTICES, ...HANDED_OUT].join('|')})`
/** 以PMC名义 too. */
const NAMES_BODY = /政府|委|办|局|部|厅|院|校|会|公司|集团|中心|处|站|组|行|区|县|市|镇|乡|所|团|署|府|社|司/

/** Behind 以 and the body. */
const IN_NAME_OF = oneOf([
  // 以学校名义印发, but not 以学校名义申报, 以公司名义向银行借款
  `的?名义(?!${NAMED_ACTIONS.join('|')}|签[订约署]|向[^，。；]{2,20}?(?:[捐赠借贷购]|申请))`,
  // 以县政府文件印发, 以县政府令公布
  '文件(?=印发|下发|发布|公布|转发|$)',
  '令(?=公布|发布|颁布|$)',
])
/** Between the body and the verb. */
const HOW = oneOf([
  // 由县政府办根据本次会议讨论修改意见印发
  '(?:根据|按照?)(?:本次)?(?:会议|讨论|与会)[^，。；]{0,4}意见',
  // 由县政府办修改完善后印发
  '(?:修改|补充|充实)?完善后',
  '(?:修订|润色)后',
  anyOf(ISSUING_MANNERS),
])
const CUE = new RegExp(
  `(?<!不得|不准|严禁|禁止)以([^，。；：以]{1,24}?)${IN_NAME_OF}|` +
    // 由县政府办统一印发, 提请市政府发文, but not 由县政府办下发督办单
    `(?:由|提请|报请|请|(?<=[，；]))([^，。；：由请以]{2,24}?)${HOW}{0,4}${ISSUE}(?!${OFFICE_SLIPS.join('|')})`,
  'g',
)

/** 由学校发文: in minutes of its own the body needs no name; 由两办联合印发: those of the committee and the government. */
const OWN_BODY = /^(?:两办|“两办”|学校|学院|医院|公司|集团|集团公司|协会|学会|研究院|研究所|管委会|居委会|村委会|业委会)$/

const NEWS = /(?:数据|信息|消息|预警|疫情|灾情|舆情|新闻|警告)[^，。；]{0,6}$/

/** Words behind which an issuer was named; without one of them nothing is issued. */
const ISSUED = new RegExp(`名义|文件(?=印发|下发|发布|公布|转发)|令(?=公布|发布|颁布)|${ISSUE}`, 'y')
/** What they begin with. */
export const ISSUING_CUES: readonly string[] = ['名义', '文件', '令', ...ISSUING_WORDS]

/** The issuing bodies of text[start, end), in their order. */
export function findIssuers({ text, issues }: Signs, start: number, end: number, bodies: BodyReader): Span[] {
  const found: Span[] = []
  const part = text.slice(start, end)
  let from = 0
  for (let index = firstFrom(issues, start); index < issues.length; index++) {
    const at = (issues[index] as number) - start
    if (at >= part.length) break
    ISSUED.lastIndex = at
    if (at < from || !ISSUED.test(part)) continue
    const sentence = Math.max(from, part.lastIndexOf('。', at), part.lastIndexOf('；', at), at - LONGEST)
    from = ISSUED.lastIndex
    for (const issuer of findInSentence(text, start + sentence, start + from, bodies)) found.push(issuer)
  }
  return found
}

const LONGEST = 80
const LONGEST_REST = 26
/** 按程序发文|公布 */
const SECOND_VERB = 2

function findInSentence(text: string, start: number, end: number, bodies: BodyReader): Span[] {
  const found: Span[] = []
  // 以学校名义对外承诺: what stands behind the words decides, too
  const part = text.slice(start, end + LONGEST_REST)
  CUE.lastIndex = 0
  for (let match = CUE.exec(part); match && match.index + match[0].length <= end - start + SECOND_VERB; match = CUE.exec(part)) {
    const name = match[1] ?? match[2] ?? ''
    const from = start + match.index + match[0].indexOf(name)
    const span = { start: from, end: from + name.length }
    // 数据统一由消防局发布: news is given out, and no text issued
    if (!match[1] && NEWS.test(part.slice(0, match.index))) continue
    if (match[1]) {
      // 以“两办”名义印发
      if ('“‘「'.includes(name.charAt(0)) && '”’」'.includes(name.slice(-1))) {
        span.start++
        span.end--
      }
      if (NAMES_BODY.test(name) || /^[A-Z][A-Za-z]{1,7}$/.test(name)) found.push(span)
    } else if (bodies.readBody(span.start, span.end) === span.end || OWN_BODY.test(name)) found.push(span)
  }
  return found
}
