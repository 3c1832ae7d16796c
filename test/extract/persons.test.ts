import { describe, expect, test } from 'vitest'
import { buildPerson, readPersonPhrase, readPersons, type PersonPhrase } from '../../src/extract/persons.js'
import type { LocatedText } from '../../src/source/located-text.js'
import { readSource } from '../../src/source/read-source.js'

/** organization|name|title, an empty string where there is none. */
function personIn(source: string, before = 0, behind = 0): string | null {
  const { located } = readSource(source, 'text')
  const phrase = readPersonPhrase(located, { start: before, end: located.text.length - behind })
  return phrase && write(located, phrase)
}

function personsIn(source: string, before = 0, behind = 0): string[] {
  const { located } = readSource(source, 'text')
  return readPersons(located, { start: before, end: located.text.length - behind }).map((phrase) => write(located, phrase))
}

function write(located: LocatedText, phrase: PersonPhrase): string {
  const { organization, name, title } = buildPerson(located, phrase)
  return `${organization ?? ''}|${name}|${title ?? ''}`
}

describe('readPersonPhrase', () => {
  test.each([
    ['县长程远', '|程远|县长'],
    ['市委副书记、代市长许立', '|许立|市委副书记、代市长'],
    ['代市长周晓', '|周晓|代市长'],
    ['代区长田野', '|田野|代区长'],
    ['代小军', '|代小军|'],
    ['付副县长', '|付|副县长'],
    ['代副县长', '|代|副县长'],
    ['程立群代市长', '|程立群|代市长'],
    ['上官明厅长', '|上官明|厅长'],
    ['许立副县长', '|许立|副县长'],
    ['区政府党组书记、区长田野', '|田野|区政府党组书记、区长'],
    ['镇党委书记丁一同志', '|丁一|镇党委书记'],
    ['市财政局局长丁一', '市财政局|丁一|局长'],
    ['县防办 周密', '县防办|周密|'],
    ['县防办周密', '县防办|周密|'],
    ['學會秘書 陳文', '學會|陳文|秘書'],
    ['理事会秘书 @Lily', '理事会|Lily|秘书'],
    ['董事会秘书丁一', '|丁一|董事会秘书'],
    ['召集人　許文彬', '|許文彬|召集人'],
    ['林召集委員大同', '|林大同|召集委員'],
    ['歐陽校長文信', '|歐陽文信|校長'],
    ['王副市长', '|王|副市长'],
    ['高　远', '|高远|'],
    ['欧阳建', '|欧阳建|'],
    ['夏侯远（受县长委托）', '|夏侯远|'],
    ['副市长李××', '|李××|副市长'],
    ['阿不都·买买提主席', '|阿不都·买买提|主席'],
    ['县长阿不都·买买提', '|阿不都·买买提|县长'],
    ['阿不都·买买提', '|阿不都·买买提|'],
    // What the bracket says, where nothing before the name does.
    ['王小明（总工程师）', '|王小明|总工程师'],
    ['王小明（县水利局）', '县水利局|王小明|'],
    ['王小明（兼）', '|王小明|'],
    ['县长王小明（书记）', '|王小明|县长'],
    ['院长王小明教授', '|王小明|院长'],
    ['院长王明教授', '|王明|院长'],
    ['副校长王明院士', '|王明|副校长'],
    ['院长王教授', '|王教授|院长'],
    ['院长上官明远', '|上官明远|院长'],
    ['王小明教授', '|王小明|教授'],
    ['教授王小明', '|王小明|教授'],
    // Names in Latin letters, and names that were taken out.
    ['@Lily', '|Lily|'],
    ['Lily', '|Lily|'],
    ['秘书@Lily', '|Lily|秘书'],
    ['张三Corrie', '|张三Corrie|'],
    ['李某某', '|李某某|'],
    ['县长李*', '|李*|县长'],
    ['县长○○', '|○○|县长'],
    ['县防办　季节', '县防办|季节|'],
    ['县防办　欧阳建平', '县防办|欧阳建平|'],
    ['王镇', '|王镇|'],
    ['欧阳院', '|欧阳院|'],
    ['王代县长', '|王|代县长'],
    ['王小代县长', '|王小|代县长'],
    ['江代市长', '|江|代市长'],
    ['王小明副县长、局长', '|王小明|副县长、局长'],
    // The 县 belongs to the post and makes no body 明县委 of the name.
    ['王小明县委常委、副县长', '|王小明|县委常委、副县长'],
    ['王明县委常委、副县长', '|王明|县委常委、副县长'],
    ['王小明区政府党组书记、区长', '|王小明|区政府党组书记、区长'],
    ['欧阳召集委员文信', '|欧阳文信|召集委员'],
    ['秘书处文简', '秘书处|文简|'],
    ['润和公司-madixin', '润和公司|madixin|'],
    ['润和公司madixin', '润和公司|madixin|'],
    ['秘书处　郁　文　静', '秘书处|郁文静|'],
  ])('%s', (source, person) => {
    expect(personIn(source)).toBe(person)
    expect(personIn(`会议由${source}主持`, 3, 2)).toBe(person)
  })

  // The last are two persons, and not one with two posts.
  test.each(['县财政局', '县长', '市政府办公室', '經濟局', '', '周明远市长、何静副市长', '区纪委监委', '供水Corrie', '云湖王小明'])('no person in %s', (source) => {
    expect(personIn(source)).toBeNull()
  })
})

describe('readPersons', () => {
  test.each([
    ['县委书记丁一、县长程远', ['|丁一|县委书记', '|程远|县长']],
    ['县委副书记、县长程远', ['|程远|县委副书记、县长']],
    ['县委书记丁一和县长程远', ['|丁一|县委书记', '|程远|县长']],
    ['丁一、程远', ['|丁一|', '|程远|']],
    ['丁一 程远明', ['|丁一|', '|程远明|']],
    ['丁　一', ['|丁一|']],
    ['程和平', ['|程和平|']],
    // Two with their posts behind the names; the 县 of a post makes no place of a name.
    ['周明远市长、何静副市长', ['|周明远|市长', '|何静|副市长']],
    ['周明远县长、何静副县长', ['|周明远|县长', '|何静|副县长']],
    ['周明远市长和何静副市长', ['|周明远|市长', '|何静|副市长']],
    ['青川县长、周明远副县长', ['|周明远|副县长']],
    ['县委书记、何静副县长', ['|何静|副县长']],
    ['欧阳副县长', ['|欧阳|副县长']],
    ['何静县长、周副县长', ['|何静|县长', '|周|副县长']],
    ['周明远市长、副市长何静', ['|周明远|市长', '|何静|副市长']],
    ['云岭镇长、副镇长何静', ['|何静|云岭镇长、副镇长']],
    ['方山县长、县委副书记程远', ['方山县|程远|县长、县委副书记']],
    ['县财政局局长、县国资办主任田野', ['县财政局|田野|局长、县国资办主任']],
    ['王小明/李强；田野;何静', ['|王小明|', '|李强|', '|田野|', '|何静|']],
    ['王小明\n李强', ['|王小明|', '|李强|']],
    ['、王小明、', ['|王小明|']],
    ['王小明（县长、书记）、李强', ['|王小明|县长、书记', '|李强|']],
    ['县委副书记、县长王小明、副县长李强', ['|王小明|县委副书记、县长', '|李强|副县长']],
    ['县长王小明及副县长李强', ['|王小明|县长', '|李强|副县长']],
    ['县财政局局长王小明和县水利局局长李强', ['县财政局|王小明|局长', '县水利局|李强|局长']],
    ['行政暨研考处处长王小明', ['行政暨研考处|王小明|处长']],
    ['王和、李强', ['|王和|', '|李强|']],
    ['丁一和程远', ['|丁一|', '|程远|']],
    ['王小明县委常委、副县长', ['|王小明|县委常委、副县长']],
    ['方山县委常委、副县长程远', ['|程远|方山县委常委、副县长']],
    // The post of the first is not that of the second.
    ['县长王小明与李强', ['|王小明|县长', '|李强|']],
    ['县长王小明和李强、田野', ['|王小明|县长', '|李强|', '|田野|']],
    ['李强和王小明、田野', ['|李强|', '|王小明|', '|田野|']],
    ['县长王和平', ['|王和平|县长']],
    ['县长欧阳和平', ['|欧阳和平|县长']],
    // White space between persons with posts; not between a post and its name.
    ['县长王小明 副县长李强', ['|王小明|县长', '|李强|副县长']],
    ['县长王小明　副县长李强　县长助理田野', ['|王小明|县长', '|李强|副县长', '|田野|县长助理']],
    ['县财政局局长王小明 县水利局局长李强', ['县财政局|王小明|局长', '县水利局|李强|局长']],
    ['县长 王小明 副县长 李强', ['|王小明|县长', '|李强|副县长']],
    ['县长王小明 李强', ['|王小明|县长', '|李强|']],
    ['副县长 王小明', ['|王小明|副县长']],
    ['王小明 副县长', ['|王小明|副县长']],
    ['县委常委 副县长王小明', ['县委常委|王小明|副县长']],
    ['办公室主任 王小明', ['办公室|王小明|主任']],
    // White space inside padded names, and between whole ones.
    ['王　五　李　四', ['|王五|', '|李四|']],
    ['张三丰 李四', ['|张三丰|', '|李四|']],
    ['办公室 王五', ['办公室|王五|']],
  ])('%s', (source, persons) => {
    expect(personsIn(source)).toEqual(persons)
    expect(personsIn(`会议由${source}主持`, 3, 2)).toEqual(persons)
  })
})

test('a position holds all that is said of the person', () => {
  const source = '由县水利局局长王小明主持'
  const { located } = readSource(source, 'text')
  const phrase = readPersonPhrase(located, { start: 1, end: 10 })
  const position = phrase && buildPerson(located, phrase).position
  expect(source.slice(position?.start.offset, position?.end.offset)).toBe('县水利局局长王小明')
})

describe('surnames', () => {
  const single = '付荀於邴乌巴印咸籍阴苍莘贡扶堵宰郤慕宦容慎戈暨步弘殳沃蔚夔厍訾琴墨笪言税库雒冒揣蹇佐羿'
  const compound = ['公羊', '亓官', '司寇', '颛孙', '巫马', '公西', '漆雕', '乐正', '壤驷', '公良', '夹谷', '宰父', '谷梁']
  const further = ['羊舌', '微生', '梁丘', '左丘', '东门']

  test.each([...single])('%s alone before a post', (surname) => {
    expect(personIn(`${surname}副县长`)).toBe(`|${surname}|副县长`)
  })

  test.each([...compound, ...further])('%s opens a name of four characters', (surname) => {
    expect(personsIn(`${surname}明远　罗明`)).toEqual([`|${surname}明远|`, '|罗明|'])
  })

  // A character that is none is read into the name.
  test.each(['很', '旧', '写'])('%s is none', (character) => {
    expect(personIn(`${character}副县长`)).toBe(`|${character}副|县长`)
  })

  test('of two characters by nature, and not any two', () => {
    expect(personsIn('天下明远　罗明')).toEqual(['天下明远|罗明|'])
  })
})
