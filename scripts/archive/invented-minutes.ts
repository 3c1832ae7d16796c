/** Minutes of invented counties, the same for the same number: as many as an archive needs. */

export interface InventedMinutes {
  /** qinghe/2021/012.txt: county, year, number within the year. */
  file: string
  text: string
}

const COUNTIES = [
  ['qinghe', '青禾县'],
  ['yunling', '云岭县'],
  ['baisha', '白沙洲县'],
  ['lanjiang', '岚江县'],
  ['shiqiao', '石桥畔县'],
  ['hetang', '荷塘湾县'],
  ['songyuan', '松垣县'],
  ['meixi', '梅溪口县'],
  ['dongping', '东坪岭县'],
  ['xiyan', '西堰县'],
] as const
const BODIES = [
  '县发展改革局',
  '县财政局',
  '县自然资源局',
  '县住建局',
  '县交通运输局',
  '县水务局',
  '县农业农村局',
  '县应急局',
  '县教育局',
  '县卫生健康局',
  '县民政局',
  '县审计局',
  '县司法局',
  '县生态环境局',
  '县市场监管局',
  '县行政审批局',
  '县城管局',
  '县人社局',
] as const
const MATTERS = [
  ['县城公共停车设施建设实施方案', '方案'],
  ['农村供水保障三年行动计划', '计划'],
  ['老旧小区改造实施办法（试行）', '办法'],
  ['工业园区厂房租赁管理办法', '办法'],
  ['政府投资项目管理暂行规定', '规定'],
  ['城区学校布局调整规划', '规划'],
  ['困难群众临时救助实施细则', '细则'],
  ['河道采砂综合治理工作方案', '方案'],
  ['镇级卫生院服务能力提升意见', '意见'],
  ['政务服务一窗受理改革方案', '方案'],
  ['国有闲置资产盘活实施意见', '意见'],
  ['森林防火应急预案', '预案'],
  ['农村公路养护管理办法', '办法'],
  ['生活垃圾分类推进方案', '方案'],
  ['招商引资项目评估办法', '办法'],
  ['职业教育发展规划', '规划'],
] as const
const AIMS = [
  '压实各方责任，细化工作举措，确保各项任务落到实处',
  '坚持问题导向，逐项梳理短板弱项，建立整改台账并定期通报进展',
  '加强部门之间的协同配合，做到信息共享、力量统筹、步调一致',
  '广泛听取群众和企业的意见，把好事办好、实事办实',
  '严格资金使用管理，规范项目审批程序，提高财政资金的使用效益',
  '强化宣传引导，及时回应社会关切，营造良好的工作氛围',
  '守牢安全生产底线，全面排查风险隐患，做到早发现、早处置',
  '完善长效管理机制，定期开展跟踪评估，巩固已有的工作成果',
  '统筹考虑当前和长远的关系，既尽力而为又量力而行，稳妥有序推进',
] as const
const DEADLINES = ['6月底前', '9月30日前', '年内', '12月底前', '10月15日前'] as const
const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'
const GIVEN = '文明志远建国立新海波晓东永康佳怡思源春林承泽雨桐向阳'
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const
/** Items and words of reasons that come to the size of the minutes in seeds/, some 4,800 characters. */
const ITEMS = 9
const REASONS = 13

export function inventMinutes(number: number): InventedMinutes {
  const random = randomFrom(number)
  const [slug, county] = at(COUNTIES, number)
  const yearly = Math.floor(number / COUNTIES.length)
  const year = 2016 + (yearly % 10)
  const ordinal = 1 + Math.floor(yearly / 10)
  const isMarkdown = number % 4 === 3
  const items = Array.from({ length: ITEMS }, (_, index) => inventItem(index, random, isMarkdown))
  const title = `${county}人民政府第${ordinal}次常务会议纪要`
  const chair = nameOf(number % COUNTIES.length)
  const lines = [
    isMarkdown ? `# ${title}` : title,
    `${year}年${1 + (yearly % 12)}月${1 + random(28)}日上午，${chair}县长主持召开县政府第${ordinal}次常务会议，` +
      `审议${items[0]?.subject}等事项。现将会议议定事项纪要如下：`,
    ...items.flatMap(({ lines }) => lines),
    `出席：${namesOf(random, 6).join('、')}。`,
    `列席：${Array.from({ length: 8 }, () => `${at(BODIES, random(99))}${nameOf(random(120))}`).join('，')}。`,
  ]
  const file = `${slug}/${year}/${String(ordinal).padStart(3, '0')}${isMarkdown ? '.md' : '.txt'}`
  return { file, text: `${lines.join(isMarkdown ? '\n\n' : '\n')}\n` }
}

function inventItem(
  index: number,
  random: Random,
  isMarkdown: boolean,
): { subject: string; lines: string[] } {
  const [name, kind] = at(MATTERS, random(99))
  const [lead, support, other] = [at(BODIES, random(99)), at(BODIES, random(99)), at(BODIES, random(99))]
  const subject = `《${name}》`
  const heading = `${at(NUMERALS, index)}、审议${subject}`
  // One matter in eight is put off.
  const verdict =
    random(8) === 0
      ? `会议决定，该《${kind}》暂缓审议，由${lead}进一步修改完善后再行研究。`
      : `会议明确，原则同意该《${kind}》，由${lead}会同${support}、${other}根据会议讨论情况修改完善，` +
        `于${at(DEADLINES, random(99))}以县政府名义印发实施。`
  return {
    subject,
    lines: [
      isMarkdown ? `## ${heading}` : heading,
      `会议听取并审议了${lead}关于${subject}的汇报。会议认为，${reasons(random, 4)}。`,
      verdict,
      `会议强调，（一）要${reasons(random, 3)}。（二）${support}要${reasons(random, 3)}。（三）要${reasons(random, REASONS - 10)}。`,
    ],
  }
}

function reasons(random: Random, count: number): string {
  return Array.from({ length: count }, () => at(AIMS, random(99))).join('；')
}

function namesOf(random: Random, count: number): string[] {
  return [...new Set(Array.from({ length: count }, () => nameOf(random(120))))]
}

function nameOf(number: number): string {
  const given = (number * 2) % GIVEN.length
  return at([...SURNAMES], number * 7) + GIVEN.slice(given, given + 2)
}

function at<Value>(list: readonly Value[], index: number): Value {
  const value = list[index % list.length]
  if (value === undefined) throw new RangeError('an empty list')
  return value
}

/** From 0 up to, but without, `below`. */
type Random = (below: number) => number

/** mulberry32: small, and the same everywhere. */
function randomFrom(seed: number): Random {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}
