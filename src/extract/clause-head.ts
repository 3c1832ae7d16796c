/** What may stand before a verdict at the head of its clause: 会议经认真讨论，一致, （一）全体委员, 因此. */
import { anyLink, endsOfLinks, gapLink, isChain, linkPair, patternLink, wordLink, type Link } from '../source/word-chains.js'

const NONE: readonly number[] = []
const END: Link = (_, at) => [at]
/** 与会委员, 全体业主: who it was. */
const membersOf = (openings: readonly string[], least: number, most: number): Link =>
  linkPair(wordLink(openings), gapLink({ least, most, without: '，' }, END))

const MANNER = anyLink([
  wordLink(['会议', '充分', '认真', '集体', '无记名', '记名', '举手', '现场', '逐项', '逐一', '反复', '慎重', '投票', '票决', '综合', '共同', '大家']),
  membersOf(['与会', '全体', '到会'], 0, 6),
])
const DELIBERATION = wordLink(['研究', '讨论', '审议', '表决', '协商', '票决', '投票', '审定', '评议'])
const MOST_WORDS = 6

/** 经与会委员认真审议后 */
const deliberated: Link = (words, at) => {
  if (words.charAt(at) !== '经') return NONE
  const manners = endsOfLinks(words, [at + 1], MANNER, MOST_WORDS)
  const ends = endsOfLinks(words, manners, DELIBERATION, MOST_WORDS)
  return [...ends, ...ends.filter((end) => words.charAt(end) === '后').map((end) => end + 1)]
}

const OPENER = anyLink([
  wordLink([
    '会议', '会议上', '大会', '董事会', '理事会', '主任会议', '本次会议', '因此', '据此', '为此', '故', '现', '仍', '其中', '最终', '最后', '同时', '首先',
    '并且', '并', '且', '还', '也', '均', '一致', '决定', '研究', '审议', '讨论', '明确', '议定', '原则', '集体', '，', '：', ':',
  ]),
  membersOf(['与会'], 2, 4),
  membersOf(['其余', '出席', '全体'], 0, 6),
  // TF全部委员, 与会全体委员, 各委员
  patternLink(/(?:与会)?[A-Z]{0,4}全[部体]委员|各(?:位)?(?:与会)?(?:委员|理事|董事)(?!会)/y),
  patternLink(/[一二三四五六七八九十]是/y),
  // 以同意6票、反对0票通过, 以9票赞成、2票弃权通过
  patternLink(/以(?:(?:同意|赞成|反对|弃权)?[0-9一二三四五六七八九十百]{1,4}票(?:同意|赞成|反对|弃权)?[、，]?){1,4}/y),
  // 意见是：同意…
  patternLink(/(?:意见|结论|结果)(?:是|为|如下)?[：:]/y),
  patternLink(/[（(]?[一二三四五六七八九十\d]{1,6}[）)、.．]|[a-z][.)）]|[-—–]{1,3}/y),
  deliberated,
])

/** Whether a verdict behind these words of its clause stands at its head. */
export function isClauseHead(before: string): boolean {
  return isChain(before, OPENER)
}
