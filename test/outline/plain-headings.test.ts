import { describe, expect, test } from 'vitest'
import { itemsIn } from './outline-of-text.js'

const paragraphs = '会议听取了汇报。会议议定：\n1.由县水利局办理。\n2.由县财政局拨款。'

test('headings in bold, whose full stop closes them', () => {
  const bold = '# 主席办公会议纪要\n\n**关于医疗互助。**\n财务部汇报了情况。会议同意。\n\n**关于疗休养。**\n会议决定暂缓。\n'
  expect(itemsIn(bold, 'markdown')).toEqual(['|关于医疗互助', '|关于疗休养'])
})

describe('lines of their own over paragraphs are headings', () => {
  test.each([
    ['关于供水', '关于供热'],
    ['城区供水工程', '城区供热工程'],
    ['关爱老人工程', '关爱儿童工程'],
  ])('%s, %s', (one, other) => {
    expect(itemsIn(`县政府会议纪要\n\n${one}\n${paragraphs}\n${other}\n${paragraphs}`)).toEqual([`|${one}`, `|${other}`])
  })
})

test('centred lines, whoever the paragraphs open with', () => {
  const of = (title: string) => `${'　'.repeat(8)}${title}\n　　县水利局局长作了汇报。会议同意。\n`
  expect(itemsIn(`县政府会议纪要\n\n${of('城区供水工程')}${of('《供热办法（修订）》')}`)).toEqual(['|城区供水工程', '|《供热办法（修订）》'])
  const title = `${'　'.repeat(8)}城区供水工程\n${'　'.repeat(6)}协调会议\n　　3月1日，县政府召开会议。\n`
  expect(itemsIn(`${title}会议听取了汇报。`)).toEqual(['|听取了汇报'])
})

test('lines apart from what is above and below, behind the opening', () => {
  const opening = '2016年9月9日，云溪县佛教协会在云栖寺客堂召开第七届第十次会长会议，会长田野主持，共议五事，纪要如次。'
  const of = (title: string) => `${title}\n\n秘书处汇报了筹备情况，预计九月下旬客流较多，山门一段最为狭窄，疏导难度很大，各方意见不一。会议同意。\n\n`
  expect(itemsIn(`云溪县佛教协会会议纪要\n\n${opening}\n\n${of('法会安全保障')}${of('观音殿落架大修')}`)).toEqual(['|法会安全保障', '|观音殿落架大修'])
})

test('flush lines over indented paragraphs', () => {
  const of = (title: string) => `${title}\n　　县水利局局长作了汇报。会议同意。\n`
  expect(itemsIn(`县政府会议纪要\n\n${of('听取供水情况的汇报')}${of('《供热办法》')}`)).toEqual(['|听取供水情况的汇报', '|《供热办法》'])
  // a number or a day is none
  expect(itemsIn('（2011）沱会字第31号\n　　会议听取了汇报。\n2011年3月1日\n　　会议同意了预算。')).not.toContain('|2011年3月1日')
})

test('bold lines, but not those that are labels', () => {
  const of = (title: string) => `**${title}**\n\n县水利局作了汇报。会议同意。\n\n**会议决定**\n\n由县水利局办理。\n\n`
  expect(itemsIn(`# 县政府会议纪要\n\n${of('供水工程')}${of('供热工程')}`, 'markdown')).toEqual(['|供水工程', '|供热工程'])
})

test('sections between numbers that count on', () => {
  const source = '县政府会议纪要\n\n生产方面\n1．今年完成百万吨。会议决定抓紧。\n2．压船有抬头。会议同意清理。\n基建方面\n3．会议研究了改造。会议同意。'
  expect(itemsIn(source).map((item) => item.slice(0, 2))).toEqual(['1．', '2．', '3．'])
})

test('by eight columns or more, a full-width space counting two', () => {
  const of = (indent: string) => itemsIn(`县政府会议纪要\n\n${['供水', '供热'].map((one) => `${indent}城区${one}工程\n县水利局局长作了汇报。会议同意。\n`).join('')}`)
  expect(of(' '.repeat(8))).toEqual(['|城区供水工程', '|城区供热工程'])
  expect(of('　'.repeat(4))).toEqual(['|城区供水工程', '|城区供热工程'])
  for (const indent of ['', ' '.repeat(7), '　'.repeat(3)]) expect(of(indent)).not.toContain('|城区供水工程')
})

describe('and are none', () => {
  test('in Markdown with headings', () => {
    expect(itemsIn(`# 县政府会议纪要\n\n${paragraphs}\n\n## 供电\n\n关于供水\n${paragraphs}\n关于供热\n${paragraphs}`, 'markdown')).not.toContain('|关于供水')
  })

  test('where one stands alone', () => {
    expect(itemsIn(`县政府会议纪要\n\n关于供水\n${paragraphs}`)).toEqual(['|听取了汇报'])
  })

  test('where 一、 parts the text', () => {
    const source = '县政府会议纪要\n\n一、研究供水\n关于管网\n会议同意。\n关于水价\n会议同意。\n二、研究供热\n会议同意。'
    expect(itemsIn(source)).toEqual(['一、|研究供水', '二、|研究供热'])
  })

  test('where what follows is no paragraph', () => {
    expect(itemsIn('关于供水\n关于供热\n协调会议纪要\n\n会议听取了汇报。')).toEqual(['|听取了汇报'])
  })
})

describe('lines apart from what is above and below', () => {
  const name = '云溪县佛教协会会议纪要'
  const opening = '2016年9月9日，云溪县佛教协会在云栖寺客堂召开第七届第十次会长会议，会长田野主持，共议五事，纪要如次。'
  const report = '秘书处汇报了筹备情况，预计九月下旬客流较多，山门一段最为狭窄，疏导难度很大，各方意见不一。会议同意。'
  const business = ['法会安全保障', report, '观音殿落架大修', report]

  test('are headings in Markdown, too', () => {
    expect(itemsIn([name, opening, ...business].join('\n\n'), 'markdown')).toEqual(['|法会安全保障', '|观音殿落架大修'])
  })

  test.each([
    ['without an opening', [name, ...business].join('\n\n')],
    ['behind an opening of few words', [name, '会长田野主持会议。', ...business].join('\n\n')],
    ['behind a paragraph that opens nothing', [name, report, ...business].join('\n\n')],
    ['right above what is a sentence about the matter', `${name}\n\n${opening}\n\n9月9日　云栖寺\n${report}\n\n9月10日　观音殿\n${report}`],
    ['right below the one before', `${name}\n\n${opening}\n法会安全保障\n\n${report}\n观音殿落架大修\n\n${report}`],
    ['over a few words', [name, opening, '法会安全保障', '秘书处汇报了情况。', '观音殿落架大修', '秘书处汇报了情况。'].join('\n\n')],
    ['that are labels of an item', [name, opening, '会议要求', report, '会议决定', report].join('\n\n')],
    ['that are sentences', [name, opening, '会长田野讲话。', report, '监事白露讲话。', report].join('\n\n')],
  ])('%s are none', (_, source) => {
    expect(itemsIn(source)).toEqual([])
  })

  test('nor are those of a list', () => {
    const source = [name, opening, '- 法会安全保障', report, '- 观音殿落架大修', report].join('\n\n')
    expect(itemsIn(source, 'markdown')).toEqual([])
  })
})

describe('among headings of one kind', () => {
  const OPENING = '2021年3月30日，田野主持召开现场会。\n\n'

  test('a short line with an empty one above, whatever its paragraph opens with', () => {
    const body =
      '北部片区\n会议听取了建设局关于七通一平和项目落地情况的汇报，要求加快进度。\n\n' +
      '中部片区\n片区内小学已完成主体封顶，周边三个楼盘今年九月集中交房，入学压力很大，会议要求抓好师资招聘和设施采购两件事。\n\n' +
      '共性问题\n会议强调，各部门要转变作风。\n'
    expect(itemsIn(OPENING + body).map((item) => item.slice(1))).toEqual(['北部片区', '中部片区', '共性问题'])
  })
})

describe('documents over paragraphs of another indent', () => {
  const of = (...titles: string[]) => itemsIn(`县政府会议纪要\n\n${titles.map((title) => `${title}\n　　县林业局局长作了汇报。会议同意。\n`).join('')}`)
  const fund = '县林业局《关于解决防治经费的请示》（沱林字〔1999〕23号）'
  const plant = '县水利局《关于修建水厂的请示》（沱水字〔1999〕8号）'

  test('are what was sent in', () => {
    expect(of(fund, plant)).toEqual([`|${fund}`, `|${plant}`])
    expect(of('县林业局《关于解决防治经费的请示》', '县水利局《关于修建水厂的请示》')).toEqual(['|县林业局《关于解决防治经费的请示》', '|县水利局《关于修建水厂的请示》'])
  })

  test.each([
    ['an appendix', `附件${fund}`, `附件${plant}`],
    ['recipients', `抄送${fund}`, `抄送${plant}`],
    ['a sentence', `会议研究，${fund}`, `会议研究，${plant}`],
    ['indented as the paragraph is', `　　${fund}`, `　　${plant}`],
  ])('and none is %s', (_, one, other) => {
    expect(of(one, other)).toEqual([])
  })

  test('nor is a line in brackets', () => {
    expect(of('（教务处汇报）', '（后勤处汇报）')).toEqual([])
    expect(of('城区供水工程', '（后勤处汇报）', '城区供热工程')).toEqual(['|城区供水工程', '|城区供热工程'])
  })
})

test('a line below a number alone is the heading of that number', () => {
  const text = ['（一）', '听取供水情况汇报', '会议听取了县水利局的汇报。会议要求，保障供水。', '（二）', '审议供热办法', '会议审议了县住建局提交的办法。会议原则同意该办法。', '（三）', '研究供气问题', '会议研究了供气问题。会议决定，增设管网。']
  expect(itemsIn(`县长田野主持召开县政府常务会议。纪要如下：\n${text.join('\n')}`)).toEqual(['（一）|听取供水情况汇报', '（二）|审议供热办法', '（三）|研究供气问题'])
})
