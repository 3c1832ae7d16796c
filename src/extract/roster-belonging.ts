/** Which posts of a list belong to the body of the member before: 副局长 behind 市公安局局长, and not 村民代表. */
import type { Span } from '../source/located-text.js'
import { isTerritorial } from './roster-posts.js'

/** Posts of no body: 村民代表, 特邀专家, 區議員, 村幹事. */
const OWN_POSTS = /(?:代表|专家|议员|顾问|村干事|专员|陪审员|[^副]组长|(?:独立|外部|职工)(?:董事|监事))$/
/** 县委常委, 纪工委书记. */
const COMMITTEE = /^(?!政委).{1,2}委|^(?:街道|社区|集团|公司)[党纪]/

/** Who sits in a council, and no officer of the company beside it. */
const COUNCIL_POST = /^(?:常务)?副?(?:主席|书记|主任|会长|理事|监事|董事|委员|成员|秘书)/

/** Of a council, a society or an association, and of none of its offices. */
const HOUSE_OFFICER = /^副?(?:秘书长|理事长|监事长|总干事|会长)$|^(?:常务)?[理监董]事$/
const OFFICE_ENDINGS = '部科室组股课'

/** Three characters that end in a level; no given name does. */
const PLACE = /^[\u4e00-\u9fff]{2}[区县旗镇乡]$/
const GOVERNMENT = /[区县市旗镇乡](?:人民)?政府$/

/** 副局长 after 市公安局局长 is of the same body; 副市长, 县委常委, 宣传委员 and 村民代表 are of none. */
export function isOfBody(text: string, title: Span): boolean {
  const post = text.slice(title.start, title.end)
  if (isTerritorial(text, title) || OWN_POSTS.test(post)) return false
  return !COMMITTEE.test(post) && (!/委员$/.test(post) || /^[党副]/.test(post))
}

/** 监事会主席水生、财务总监安全: the company's, and not of the council before. */
export function isOfCompany(text: string, before: Span, title: Span): boolean {
  return isCouncil(text, before) && !COUNCIL_POST.test(text.slice(title.start, title.end))
}

function isCouncil(text: string, { start, end }: Span): boolean {
  return /(?:[监董理]事会|工会|股东会)$/.test(text.slice(Math.max(start, end - 3), end))
}

/** 宣传部副部长祖儿、秘书长安然; 县渔业科科员边城、常务监事水生: an office has no such post, but the house has. */
export function isOfHouse(text: string, before: Span, title: Span): boolean {
  return OFFICE_ENDINGS.includes(text.charAt(before.end - 1)) && HOUSE_OFFICER.test(text.slice(title.start, title.end))
}

/** 双岔河乡党委书记廖家寨、乡长张承志: of the place that the member before is of. */
export function headsPlace(text: string, place: Span | null, { start, end }: Span): boolean {
  const post = text.slice(start, end).replace(/^副/, '')
  return place !== null && /^[乡镇]长$/.test(post) && text.charAt(place.end - 1) === post.charAt(0)
}

/** 云陵区、敬亭县政府: what was taken for a name is a place, and the government of another stands right behind it. */
export function isPlaceBeside(text: string, name: Span, government: Span): boolean {
  if (name.end + 1 !== government.start || !PLACE.test(text.slice(name.start, name.end))) return false
  return GOVERNMENT.test(text.slice(government.start, government.end))
}
