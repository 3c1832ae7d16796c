import { describe, expect, test } from 'vitest'
import { holdsPost, isTerritorial, isTitle, joinPosts, readPost } from '../../src/extract/roster-posts.js'
import type { Span } from '../../src/source/located-text.js'

const BEFORE = '由村社区'

/** body<post> that the words between others end in, and how many characters before it are neither. */
function postIn(words: string): string | null {
  const text = `${BEFORE}${words}等`
  const post = readPost(text, BEFORE.length, text.length - 1)
  const write = (span: Span | null): string => (span ? text.slice(span.start, span.end) : '')
  return post && `${write(post.organization)}<${write(post.title)}>${post.rest || ''}`
}

describe('a post, and whose it is', () => {
  test.each([
    ['局长', '<局长>'],
    ['副局长', '<副局长>'],
    ['常务副局长', '<常务副局长>'],
    ['市财政局局长', '市财政局<局长>'],
    ['县财政局长', '县财政局<局长>'],
    ['会计处会计长', '会计处<会计长>'],
    ['统计处统计长', '统计处<统计长>'],
    ['城南分署分署长', '城南分署<分署长>'],
    ['城南分局副分局长', '城南分局<副分局长>'],
    ['县公安局城南分局长', '县公安局城南分局<局长>'],
    ['税务分局局长', '税务分局<局长>'],
    ['县财政处长', '县财政处<处长>'],
    ['财政局长', '财政局<局长>'],
    ['县委书记', '<县委书记>'],
    ['县委常委', '<县委常委>'],
    ['县人大书记', '县人大<书记>'],
    ['镇党委书记', '<镇党委书记>'],
    ['校长', '<校长>'],
    ['检察委员会委员', '<检察委员会委员>'],
    ['县人民检察院检察委员会委员', '县人民检察院检察委员会<委员>'],
    ['城东派出所社区民警', '城东派出所<社区民警>'],
    ['托儿所护理师', '托儿所<护理师>'],
    ['首席审计官', '<首席审计官>'],
    ['街道党工委书记', '<街道党工委书记>'],
    ['云台街道党工委书记', '云台街道党工委<书记>'],
    ['高新区党工委书记', '高新区党工委<书记>'],
    ['高新区工委书记', '高新区工委<书记>'],
    ['云岭镇党委书记', '云岭镇<党委书记>'],
    ['县发改局党组书记', '县发改局<党组书记>'],
    ['县发改局党组副书记', '县发改局<党组副书记>'],
    ['县发改局党组成员', '县发改局<党组成员>'],
    ['市委副书记', '<市委副书记>'],
    ['市长', '<市长>'],
    ['代县长', '<代县长>'],
    ['副区长', '<副区长>'],
    ['常务副市长', '<常务副市长>'],
    ['人大主席', '<人大主席>'],
    ['政协主席', '<政协主席>'],
    ['云岭镇人大主席', '云岭镇人大<主席>'],
    ['财务总监', '<财务总监>2'],
    ['财务总监助理', '<财务总监助理>4'],
    ['地政总署产业测量师', '地政总署<产业测量师>'],
    ['云城公司安全总监', '云城公司<安全总监>'],
    ['云城公司项目建设主管', '云城公司<项目建设主管>'],
    ['公司安全总监', '公司<安全总监>'],
    ['云城公司水利水电工程项目建设主管', '<云城公司水利水电工程项目建设主管>14'],
    ['《江城日报》记者', '《江城日报》<记者>'],
    ['江城日报记者', '江城日报<记者>'],
    ['县统计局驻沙溪村第一书记', '县统计局<驻沙溪村第一书记>'],
    ['驻沙溪村第一书记', '<驻沙溪村第一书记>'],
    ['沙溪村第一书记', '沙溪村<第一书记>'],
    ['县统计局驻柳湾社区第一书记', '县统计局<驻柳湾社区第一书记>'],
    ['人事处处长兼教师工作部部长', '人事处<处长兼教师工作部部长>'],
    ['董事长兼总经理', '<董事长兼总经理>'],
    ['兼职律师', '<兼职律师>'],
    ['召集委员', '<召集委员>'],
    ['中心主任', '<中心主任>'],
    ['信息中心主任', '信息中心<主任>'],
    ['县信息中心主任', '县信息中心<主任>'],
    ['党校校长', '党校<校长>'],
    ['云海军分区战备建设处处长', '云海军分区战备建设处<处长>'],
    ['自治县县长', '<自治县县长>'],
    ['自治区主席', '<自治区主席>'],
    ['自治州党委书记', '<自治州党委书记>'],
    ['区主任', '<区主任>'],
    ['老主任', '<老主任>1'],
    ['田野', null],
    ['网委', '<网委>'],
    ['县网委', null],
    ['财委', '<财委>'],
    ['书记员', '<书记员>'],
    ['副', null],
    ['长', null],
    ['县委组织部部长', '县委组织部<部长>'],
    ['县委组织部常务副部长', '县委组织部<常务副部长>'],
    ['县局副局长', '县局<副局长>'],
    ['市水利局总工程师', '市水利局<总工程师>'],
    ['村党支部书记', '<村党支部书记>'],
    ['沙溪村党支部书记', '沙溪村<党支部书记>'],
    ['集团党委书记', '<集团党委书记>'],
    ['公司党委书记', '<公司党委书记>'],
    ['云城集团党委书记', '云城集团<党委书记>'],
    ['一级调研员', '<一级调研员>'],
    ['第一书记', '<第一书记>'],
    ['市政府副秘书长', '市政府<副秘书长>'],
    ['市人大常委会副主任', '市人大常委会<副主任>'],
    ['副主任田野', null],
    ['县长田野', null],
    ['副县长田野', null],
    ['副县长', '<副县长>'],
  ])('%s', (words, post) => {
    expect(postIn(words)).toBe(post)
  })

  test('is no longer than posts are', () => {
    const post = (length: number): string => `${'江河湖海'.repeat(10)}水利局副局长`.slice(-length)
    expect(postIn(post(40))).toBe(`${post(40).slice(0, -3)}<副局长>`)
    expect(postIn(post(41))).toBeNull()
    expect(postIn('')).toBeNull()
  })
})

describe('what is a post and nothing else', () => {
  const within = (words: string, read: (text: string, start: number, end: number) => boolean): boolean =>
    read(`${BEFORE}${words}等`, BEFORE.length, BEFORE.length + words.length)

  test.each([
    ['副局长', true],
    ['召集委员', true],
    ['第一书记', true],
    ['财务总监', false],
    ['县财政局局长', false],
    ['田野', false],
  ])('%s: %s', (words, isWhole) => {
    expect(within(words, isTitle)).toBe(isWhole)
  })

  test.each([
    ['代县长', true],
    ['常务副市长', true],
    ['人大主席', true],
    ['副局长', false],
    ['县水利局代理区长', false],
  ])('of a territory: %s: %s', (words, ofTerritory) => {
    expect(within(words, (text, start, end) => isTerritorial(text, { start, end }))).toBe(ofTerritory)
  })

  test.each([
    ['副主任田野', true],
    ['副县长田野', true],
    ['副县长', false],
    ['县长田野', false],
  ])('with more behind it: %s: %s', (words, holds) => {
    expect(within(words, holdsPost)).toBe(holds)
  })
})

describe('posts of one person', () => {
  test.each([
    ['市委副书记、市长', '<市委副书记、市长>'],
    ['市财政局党组书记、局长', '市财政局<党组书记、局长>'],
    ['县委常委、县公安局局长', '<县委常委、县公安局局长>'],
    ['区政府党组书记、区长', '<区政府党组书记、区长>'],
    ['市政府党组成员、市政府办公室主任', '<市政府党组成员、市政府办公室主任>'],
    ['市政府党组成员、秘书长', '市政府<党组成员、秘书长>'],
    ['高新区党工委书记、管委会主任', '高新区<党工委书记、管委会主任>'],
    ['云台街道党工委书记、主任', '云台街道<党工委书记、主任>'],
    ['县水利局局长、县国资办主任', '县水利局<局长、县国资办主任>'],
  ])('%s', (written, joined) => {
    const text = `${BEFORE}${written}`
    const comma = text.indexOf('、')
    const first = readPost(text, BEFORE.length, comma)
    const second = readPost(text, comma + 1, text.length)
    if (!first || !second) throw new Error(`${written} is not two posts`)
    const { organization, title } = joinPosts(text, first.organization, first.title, second.organization, second.title)
    expect(`${organization ? text.slice(organization.start, organization.end) : ''}<${text.slice(title.start, title.end)}>`).toBe(joined)
  })
})
