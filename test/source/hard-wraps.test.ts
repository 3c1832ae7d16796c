import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../src/source/read-markdown.js'
import { readPlainText } from '../../src/source/plain-text.js'
import { buildSourceText } from '../../src/source/read-source.js'
import { foldScript } from '../../src/source/script.js'
import { wrap } from './wrap.js'

const paragraphs = [
  '临河市人民政府第18次常务会议纪要',
  '2022年3月15日下午，市长主持召开市政府第18次常务会议，研究了全市防汛准备、学校食堂管理和老旧电梯更新等工作。现将会议议定的事项纪要如下：',
  '一、关于防汛准备工作',
  '会议听取了市水利局关于防汛准备工作情况的汇报。会议指出，今年汛期来得早、雨量大，各县区要把隐患排查放在首位，对38座小型水库逐一登记，4月20日前全部整改到位。' +
    '会议要求，市水利局要会同市应急局、市气象局完善预警机制，做到早发现、早报告、早处置，确保人民群众生命财产安全。',
  '二、关于学校食堂管理工作',
  '会议审议了《临河市中小学食堂管理办法》。会议原则同意该《办法》，由市教育局根据会议讨论情况修改完善后，以市政府办公室名义印发实施。' +
    '会议强调，食品安全无小事，（一）市市场监管局要加大抽检力度；（二）各学校要落实校长陪餐制度；（三）市财政局要把补助经费足额列入预算，不得挤占挪用。',
  '三、关于老旧电梯更新工作',
  '会议听取了市住建局的汇报。会议明确，2022年更新电梯120台，所需资金由市、区两级财政按照6:4的比例分担，市住建局牵头制定实施细则，报市政府审定后执行，年底前完成全部任务。',
  '出席：丁一、王二、张三、李四',
  '抄送：市委办公室、市人大常委会办公室。',
]

const texts = (source: string, markdown = false) =>
  buildSourceText(source, markdown ? readMarkdown(source) : readPlainText(source)).located.text.split('\n')
const expected = paragraphs.map((text) => text.replace(/\s/g, ''))
const isHeading = (text: string) => !/[。：、]$/.test(text) && text.length < 20

describe('wrapped text', () => {
  it.each([56, 60, 64, 72, 76, 84])('is joined at %i columns, paragraphs indented', (width) => {
    expect(texts(paragraphs.map((text) => wrap(text, width, '　　')).join('\n'))).toEqual(expected)
    expect(texts(paragraphs.map((text) => wrap(text, width, '    ')).join('\r\n'), true)).toEqual(expected)
  })

  it.each([56, 60, 64, 72, 76, 84])('is joined at %i columns, paragraphs apart', (width) => {
    const source = paragraphs.map((text) => wrap(text, width)).join('\n\n')
    expect(texts(source)).toEqual(expected)
    expect(texts(source, true)).toEqual(expected)
  })

  it.each([60, 64, 72, 76, 84])('is joined at %i columns, paragraphs shown by nothing', (width) => {
    // A line that ends with a sentence at the very width tells nothing: it stays a line.
    const joined = texts(paragraphs.map((text) => wrap(text, width)).join('\n'))
    expect(joined.join('')).toBe(expected.join(''))
    expect(joined.length).toBeLessThanOrEqual(expected.length + 2)
    for (const text of expected) expect(joined.some((line) => text.startsWith(line))).toBe(true)
  })

  it('keeps headings and lists in Markdown apart', () => {
    const source = paragraphs
      .map((text) => (isHeading(text) ? `## ${text}` : wrap(text, 64)))
      .join('\n\n')
    expect(texts(source, true)).toEqual(expected)
  })

  it('never joins the trail of a site with what stands below it', () => {
    const trail = '临河市人民政府信息港首页 > 政府信息公开 > 档案开放 > 会议'
    expect(texts([trail, ...paragraphs.map((text) => wrap(text, 60, '　　'))].join('\n')).slice(0, 2)).toEqual([trail.replace(/\s/g, ''), expected[0]])
  })

  it('drops page numbers and goes on behind them', () => {
    const lines = paragraphs.flatMap((text) => wrap(text, 64, '　　').split('\n'))
    for (const number of ['— 1 —', '-1-', '第 1 页 共 5 页', '第1页', '1', '1/5']) {
      const paged = lines.flatMap((line, index) =>
        index === 6 ? [line, '', `        ${number}`, '', ''] : [line],
      )
      expect(texts(paged.join('\n'))).toEqual(expected)
    }
  })

  it('puts the space back between Latin words', () => {
    const source = paragraphs.map((text) => wrap(text, 64, '　　')).join('\n')
    const split = source.replace(/[\p{sc=Han}]{3}\n[\p{sc=Han}]{3}/u, 'Linux\nKernel')
    const { located } = buildSourceText(split, readPlainText(split))
    const start = located.text.indexOf('LinuxKernel')
    expect(located.value({ start, end: start + 11 })).toBe('Linux Kernel')
  })

  it('locates what was broken', () => {
    const source = paragraphs.map((text) => wrap(text, 64, '　　')).join('\r\n')
    const { located, lines } = buildSourceText(source, readPlainText(source))
    for (const line of lines) {
      const { start, end } = located.position(line)
      expect(source.slice(start.offset, end.offset).replace(/\s/g, '')).toBe(located.slice(line))
    }
  })
})

describe('text that is not wrapped', () => {
  const unchanged = (source: string) =>
    expect(texts(source)).toEqual(
      source
        .split('\n')
        .map((line) => line.replace(/\s/g, ''))
        .filter((line) => line !== ''),
    )

  it('stays as it is', () => {
    unchanged(paragraphs.join('\n'))
    unchanged(paragraphs.map((text) => `　　${text}`).join('\n'))
  })

  it('with titles of one length one below the other', () => {
    unchanged(
      [
        '关于提请审议市水利局防汛抗旱应急预案修订稿的请示',
        '关于提请审议市教育局学校食堂管理办法送审稿的请示',
        '关于提请审议市住建局老旧电梯更新实施细则的请示件',
        '关于提请审议市财政局年度预算执行情况报告的请示件',
        '关于提请审议市气象局雷达站建设用地调整方案的请示',
        '会议还研究了其他事项。',
      ].join('\n'),
    )
  })

  it('with numbered sentences of one length', () => {
    unchanged(
      Array.from(
        { length: 8 },
        (_, index) => `${index + 1}、由市水利局牵头会同市应急局在年底前完成小型水库的排查整改`,
      ).join('\n'),
    )
  })

  it('with paragraphs of about one length that end in full stops', () => {
    unchanged(
      Array.from(
        { length: 8 },
        (_, index) => `会议要求市水利局牵头会同市应急局在年底前完成小型水库排查整改${'任务'.repeat(index % 2)}。`,
      ).join('\n'),
    )
  })

  it('with labels', () => {
    unchanged(
      [
        '时间：2022年3月15日下午三时至五时三十分，市政府办公楼第二会议室召开',
        '地点：市政府办公楼三楼第二会议室和各县区人民政府视频会议分会场同步',
        '主持：市委副书记、市长以及市政府党组成员、副市长兼市公安局局长同志',
        '出席：丁一、王二、张三、李四、赵五、钱六、孙七、周八、吴九、郑十、冯一',
        '列席：市政府办、市发改委、市财政局、市水利局、市应急局、市气象局负责人',
      ].join('\n'),
    )
  })

  it('with names in columns', () => {
    unchanged(
      Array.from({ length: 6 }, () => '丁　一　　王　二　　张三丰　　李　四　　赵五六　　钱　七　　孙八九　　周十').join('\n'),
    )
  })

  it('drops page numbers, and joins the paragraph that one cuts in two', () => {
    expect(texts('会议听取了汇报。\n— 2 —\n会议指出，要落实。\n-3-\n二、议题\n第4页\n会议同意。')).toEqual([
      '会议听取了汇报。',
      '会议指出，要落实。',
      '二、议题',
      '会议同意。',
    ])
    const cut = '会议听取了市水利局关于防汛工作的汇报。会议指出，各县区要把隐患排\n\n— 2 —\n\n查放在首位。\n二、议题'
    expect(texts(cut)).toEqual([
      '会议听取了市水利局关于防汛工作的汇报。会议指出，各县区要把隐患排查放在首位。',
      '二、议题',
    ])
  })

  it('keeps what only looks like a page number', () => {
    unchanged('一、议题\n2/5\n二、议题\n12\n第3次会议\n2022-3-15\n第一页文件')
  })
})

describe('first lines that lost the indent they have on paper', () => {
  /** With a first line that is short by its indent, and by digits that are narrower on paper. */
  const flush = (text: string, width: number) => wrap(text, width, '　　　').replace(/^　+/, '')

  it.each([60, 64, 72, 84])('are joined at %i columns, paragraphs apart', (width) => {
    // Where empty lines part them, a paragraph may open with any words.
    const any = (text: string) => text.replace(/^会议/, '大家')
    expect(texts(paragraphs.map((text) => flush(any(text), width)).join('\n\n'))).toEqual(expected.map(any))
  })

  const meeting = [
    '会议听取了市水利局关于小型水库除险加固和山洪灾害防治“清河行动”进展情况的汇报，分析了当前面临的形势，研究了下一步的工作。',
    '一、会议指出，今年汛期来得早、雨量大，各县区要把隐患排查放在首位，对存量小型水库逐一登记，并于汛前全部整改到位，不留死角。',
    '二、會議强调，市水利局要会同市应急局、市气象局完善预警机制，做到早发现、早报告、早处置，确保人民群众生命财产的安全。',
  ]

  it.each([52, 56])('are joined at %i columns where they open like an item, paragraphs shown by nothing', (width) => {
    expect(texts(meeting.map((text) => flush(text, width)).join('\n'))).toEqual(meeting.map(foldScript))
  })

  it.each([
    ['2023年', 3],
    ['2023 年', 3],
    // A number alone is no year
    ['2023座', 6],
  ])('are joined where they open with a year: %s', (opening, count) => {
    const dated = meeting.map((text) => text.replace(/^.*?[会會][议議]/, opening))
    const source = dated.map((text) => wrap(text, 52, '　'.repeat(5)).replace(/^　+/, '')).join('\n')
    expect(texts(source)).toHaveLength(count)
    expect(texts(source).join('')).toBe(dated.map((text) => foldScript(text.replace(' ', ''))).join(''))
  })

  it('stay apart where nothing says that the paragraph opens there', () => {
    const lines = texts(meeting.map((text) => flush(text.replace(/^.*?[会會][议議]/, '大家'), 56)).join('\n'))
    expect(lines.length).toBeGreaterThan(meeting.length)
  })

  it.each([
    ['a short line', '会议议定事项', '由市水利局负责逐一登记。'],
    ['a finished sentence', '会议听取了市水利局关于小型水库加固的汇报。', '由市水利局负责逐一登记。'],
    ['a heading', '一、会议场所调整和无纸化系统升级的有关问题', '会议同意由市机关事务局负责办理。'],
  ])('stay apart behind %s', (_, above, below) => {
    const lines = texts([...[...meeting, ...meeting].map((text) => flush(text, 52)), above, below].join('\n'))
    expect(lines.slice(-2)).toEqual([above, below])
  })
})

describe('an empty line below each line', () => {
  const doubled = (width: number) => paragraphs.map((text) => wrap(text, width, '　　')).join('\n').replaceAll('\n', '\n\n')

  it.each([56, 64, 72, 84])('parts nothing at %i columns', (width) => {
    expect(texts(doubled(width))).toEqual(expected)
  })

  it('two of them do', () => {
    const source = doubled(64)
    const cut = source.indexOf('\n\n', source.indexOf('会议听取了市水利局'))
    expect(texts(source.slice(0, cut) + '\n' + source.slice(cut))).toHaveLength(expected.length + 1)
  })

  it('parts paragraphs that are not wrapped', () => {
    expect(texts(paragraphs.join('\n\n'))).toEqual(expected)
  })
})

describe('a title cut by the end of a line', () => {
  /** The paragraphs wrapped, with one sentence that is cut where no line is full. */
  const withCut = (cut: string) => texts([...paragraphs.map((text) => wrap(text, 64, '　　')), cut].join('\n')).slice(expected.length)

  it.each([
    ['会议审议《临河市校车\n管理办法》，原则同意。', ['会议审议《临河市校车管理办法》，原则同意。']],
    ['会议审议《校车办法》《临河市食堂\n管理办法》。', ['会议审议《校车办法》《临河市食堂管理办法》。']],
    // The title is over, or no title goes on below.
    ['会议审议《临河市校车管理办法》，\n原则同意。', ['会议审议《临河市校车管理办法》，', '原则同意。']],
    ['会议审议《校车办法》，\n管理办法》亦同。', ['会议审议《校车办法》，', '管理办法》亦同。']],
    ['会议审议《临河市校车\n管理办法，原则同意。', ['会议审议《临河市校车', '管理办法，原则同意。']],
    ['会议审议《临河市校车\n会议同意《校车办法》。', ['会议审议《临河市校车', '会议同意《校车办法》。']],
    [`会议审议《临河市校车\n${'管理'.repeat(20)}办法》。`, ['会议审议《临河市校车', `${'管理'.repeat(20)}办法》。`]],
    ['会议审议《临河市校车\n二、管理办法》', ['会议审议《临河市校车', '二、管理办法》']],
  ])('%j', (cut, lines) => {
    expect(withCut(cut)).toEqual(lines)
  })
})

describe('a phrase that the line cuts, where paragraphs are indented', () => {
  const first = `会议听取了${'县水利局关于小型水库除险加固进展情况的补充'}汇报，`
  /** The paragraphs wrapped, and a further one with a line that is not full above its last. */
  const withCut = (cut: string) =>
    texts([...paragraphs.map((text) => wrap(text, 64, '　　')), `　　${first}`, cut].join('\n')).slice(expected.length)

  it.each([
    ['田野补充，会议\n议定：（一）清淤。', [`${first}田野补充，会议议定：（一）清淤。`]],
    ['会议决定：（一）清淤。（二）垫付。\n（三）验收。', [`${first}会议决定：（一）清淤。（二）垫付。（三）验收。`]],
    // Indented, or another word before
    ['田野补充，会议\n　　（一）清淤。', [`${first}田野补充，会议`, '（一）清淤。']],
    ['田野补充汇报\n（一）清淤。', [`${first}田野补充汇报`, '（一）清淤。']],
    // The count does not go on, or its last number stands on a line of its own
    ['会议决定：（一）清淤。（二）垫付。\n（四）验收。', [`${first}会议决定：（一）清淤。（二）垫付。`, '（四）验收。']],
    ['会议决定清淤。\n（二）垫付。', [`${first}会议决定清淤。`, '（二）垫付。']],
    ['会议决定清淤。\n（一）清淤。\n（二）垫付。', [`${first}会议决定清淤。`, '（一）清淤。', '（二）垫付。']],
  ])('%j', (cut, lines) => {
    expect(withCut(cut)).toEqual(lines)
  })
})
