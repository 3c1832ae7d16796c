/** What a decision is about: 该《意见》 -> the item's titles; 以上三个文件 -> those of the items before. */
import { numeralValue } from '../outline/numerals.js'
import { anyLink, gapLink, isChain, patternLink, wordLink } from '../source/word-chains.js'

export interface DecisionSubjectInput {
  /** The sentence of the decision, with its documents. */
  text: string
  /** Offsets in that sentence of the words that carry the verdict. */
  phraseStart: number
  phraseEnd: number
  /** Documents of the sentence as output values, with offsets in it. */
  documents: { start: number; end: number; value: string }[]
  /** The item's subjects. */
  own: string[]
  /** Documents that the item's text names before the decision. */
  mentioned: () => string[]
  /** Subjects of every item up to and with this one, and the numbers of those items. */
  before: { number: number | null; subjects: string[] }[]
}

/** 同意前两份文件: the first or the last of the item's own. */
const SHARE = /^(?:了|该)?(前|后)([一二两三四五六\d]+)(?:个|份|项|件|部)/
const COLLECTIVE = /(?:以上|上述|前述)(?:的)?(?:第?([一二三四五六七八九十两\d、和]+)(?:个|项|份|件|项议题|号)?)?(?:文件|议题|事项|方案|办法|议案|材料|报告|项目|规划|意见|制度|汇报|提案)/

/** 以上二案併案審查: what is decided below is about the items up to this one; 1 where none are joined. */
export function countJoined(text: string): number {
  const found = JOINED.exec(text)
  return (found && numeralValue(found[1] as string)) ?? 1
}
const JOINED = /(?:以上|上述|上列|前述)([二两三四五六七八九十\d]{1,2})(?:件|个|项)?(?:案|议案|提案)，?(?:并案|合并|一并)(?:审查|审议|讨论|处理|研议|表决)/

export function resolveDecisionSubjects(input: DecisionSubjectInput): string[] {
  const around = input.text.slice(Math.max(0, input.phraseStart - 4), input.phraseEnd + 24)
  const collective = COLLECTIVE.exec(around)
  if (collective) return resolveCollective(input, collective[0], collective[1] ?? null)
  const share = SHARE.exec(input.text.slice(input.phraseEnd, input.phraseEnd + 8))
  const count = share ? numeralValue(share[2] as string) : null
  if (share && count) {
    const all = input.own.length >= count ? input.own : input.mentioned()
    return share[1] === '前' ? all.slice(0, count) : all.slice(-count)
  }
  const named = namedDocuments(input)
  const cores = input.own.map(core)
  const resolved = new Set<string>()
  for (const title of named) for (const subject of matchTitle(title, input.own, cores)) resolved.add(subject)
  return resolved.size > 0 ? [...resolved] : input.own
}

/** 以上三个文件 counts back; 上述第三、四、五项议题 names numbers; 以上议题 alone is the item's own. */
function resolveCollective({ own, before }: DecisionSubjectInput, words: string, count: string | null): string[] {
  if (!count) return own
  if (/第/.test(words)) {
    const numbers = count.split(/[、和]/).map((part) => numeralValue(part))
    const named = before.filter(({ number }) => number !== null && numbers.includes(number)).flatMap(({ subjects }) => subjects)
    return named.length > 0 ? named : own
  }
  const wanted = numeralValue(count)
  if (wanted === null || wanted <= own.length) return own
  const counted: string[] = []
  for (let index = before.length - 1; index >= 0 && counted.length < wanted; index--) counted.unshift(...(before[index] as { subjects: string[] }).subjects)
  return counted.slice(-wanted)
}

/** 该局提交的《A》, 修订后的《A》, 对市住建局《A》: what may stand between a verdict and its document. */
const BEFORE_DOCUMENT = anyLink([
  wordLink([
    '了', '该', '此', '上述', '以上', '关于', '对', '将', '本', '、', '和', '及', '与', '修订后的', '修改后的', '修正后的', '调整后的', '完善后的',
    '新修订的', '试行', '印发', '出台', '实施', '施行', '执行', '发布', '修订', '签订', '签署',
  ]),
  patternLink(/[一二两三四五\d]{1,6}[个项份件]/y),
  gapLink(
    { least: 2, most: 30, without: '，。；《' },
    patternLink(/(?:提交|提出|报送|上报|起草|拟定|拟订|制定|制订|呈报|编制|草拟|修订|提请(?:审议|审定|研究)?)的/y),
  ),
  // 县政府与农牧集团签订《协议》
  gapLink({ least: 2, most: 40, without: '，。；《' }, wordLink(['签订', '签署', '订立', '续签'])),
  gapLink(
    { least: 2, most: 20, without: '，。；《' },
    wordLink(['局', '委', '委员会', '办', '办公室', '厅', '部', '院', '司', '处', '中心', '公司', '政府', '集团']),
  ),
])

/** The documents right behind the verdict (同意《A》《B》), or before it as what it is said of (《A》暂缓出台). */
function namedDocuments({ text, phraseStart, phraseEnd, documents }: DecisionSubjectInput): string[] {
  const behind: string[] = []
  let at = phraseEnd
  for (const document of documents) {
    if (document.start < phraseEnd) continue
    if (!isChain(text.slice(at, document.start), BEFORE_DOCUMENT)) break
    behind.push(document.value)
    at = document.end
  }
  if (behind.length > 0) return behind
  return documentsBefore(text, phraseStart, documents)
}

/** The last run of documents before the verdict that open a clause. */
function documentsBefore(text: string, phraseStart: number, documents: DecisionSubjectInput['documents']): string[] {
  const run: string[] = []
  let next = -1
  for (const document of [...documents].reverse()) {
    if (document.end > phraseStart) continue
    if (next >= 0 && !/^[、和及与]?$/.test(text.slice(document.end, next))) break
    run.unshift(document.value)
    next = document.start
  }
  // 将县政府《报告》|提请审议: whose it is stands before it, and nothing behind it
  if (run.length > 0 && text.charAt(phraseStart - 1) === '》' && /[将把][^，。；：、《》]{1,12}(?:政府|[局委办部厅院会]|公司|中心|集团)$/.test(text.slice(Math.max(0, next - LONGEST_OWNER), next))) return run
  return /(?:^|[，。；：:）)]|其中|关于|对|将|认为|决定|该|此|[一二三四五六七八九十]是)$/.test(text.slice(0, next)) ? run : []
}

const LONGEST_OWNER = 20

/** A title as the decision names it -> the item's title that it stands for. */
function matchTitle(title: string, own: readonly string[], cores: readonly string[]): readonly string[] {
  const bare = core(title)
  const untitled = own.every((subject) => !subject.startsWith('《'))
  if (untitled && bare.length > 6) return [title]
  const exact = own.filter((_, index) => cores[index] === bare)
  if (exact.length > 0) return exact
  const abbreviated = own.filter((_, index) => {
    const other = cores[index] as string
    return other.endsWith(bare) || (bare.length > 4 && other.includes(bare))
  })
  if (abbreviated.length > 0) return abbreviated
  // 《…实施意见》 for 《…的意见》 is the same document; 审议《A》等3份文件 names others below
  const alike = own.filter((_, index) => likeness(cores[index] as string, bare) >= 0.5)
  if (alike.length > 0) return alike
  return bare.length > 6 ? [title] : []
}

/** Share of the pairs of characters that two titles have in common. */
function likeness(one: string, other: string): number {
  const pairs = new Set<string>()
  for (let at = 0; at + 1 < one.length; at++) pairs.add(one.slice(at, at + 2))
  let common = 0
  for (let at = 0; at + 1 < other.length; at++) if (pairs.has(other.slice(at, at + 2))) common++
  return (2 * common) / Math.max(1, pairs.size + other.length - 1)
}

/** 《太仓市…实施意见（试行）》 -> 太仓市…实施意见. */
function core(title: string): string {
  const written = title.includes(' ') ? title.replaceAll(' ', '') : title
  const bare = written.slice(written.startsWith('《') ? 1 : 0, written.endsWith('》') ? -1 : undefined)
  return withoutBrackets(bare)
}

/** 若干措施（试行）（送审稿） */
function withoutBrackets(title: string): string {
  const rest = /[）)]$/.test(title) ? title.replace(/[（(][^（()）]*[）)]$/, '') : title
  return rest === title || rest === '' ? title : withoutBrackets(rest)
}
