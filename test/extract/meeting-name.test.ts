import { describe, expect, test } from 'vitest'
import { readBodyName, readMeetingName } from '../../src/extract/meeting-name.js'
import { MEETING_KINDS } from '../../src/lexicon/meeting-kinds.js'
import { foldScript } from '../../src/source/script.js'

/** body|kind|ordinal|term|year, an empty string where there is none. */
function meetingIn(written: string): string | null {
  const text = foldScript(written)
  const name = readMeetingName(text, 0, text.length)
  if (!name) return null
  const write = (spans: { start: number; end: number }[]): string => spans.map(({ start, end }) => text.slice(start, end)).join('')
  return [write(name.body), write(name.kind), name.ordinal ?? '', name.term ?? '', name.year ?? ''].join('|')
}

describe('readMeetingName', () => {
  test.each([
    ['市政府第60次常务会议', '市政府|常务会议|60||'],
    ['省水利厅小型水库除险加固专题会议', '省水利厅|专题会议|||'],
    ['县安委会办公室工作例会', '县安委会办公室|工作例会|||'],
    ['云水乡党政班子联席会议', '云水乡|党政班子联席会议|||'],
    // the festival is counted, no term
    ['第九届荷花文化旅游节筹备工作协调会议', '|工作协调会议|||'],
    ['云湖县第六届桃花节筹备工作协调会', '云湖县|工作协调会|||'],
    ['县政府第十二届农产品博览会筹备会议', '县政府|筹备会议|||'],
    ['第九届云湖文化节组委会第三次会议', '第九届云湖文化节组委会|会议|3||'],
    ['第九届村委会节水工作会议', '村委会|工作会议||9|'],
    ['第九届镇政府节前安全工作会议', '镇政府|工作会议||9|'],
    ['第12次区长办公会议', '|区长办公会议|12||'],
    ['区十七届人民政府第3次常务会议', '区人民政府|常务会议|3|17|'],
    ['十七届人民政府第27次常务会议', '人民政府|常务会议|27|17|'],
    ['东川区政府16届88次常务会议', '东川区政府|常务会议|88|16|'],
    ['青川县信访工作联席会议2022年第二次全体会议', '青川县信访工作联席会议|全体会议|2||2022'],
    ['青川县卫生健康局局党组会议', '青川县卫生健康局|党组会议|||'],
    ['学会十届三次理事会', '学会|理事会|3|10|'],
    ['2022年第7次市长办公会议', '|市长办公会议|7||2022'],
    ['二〇二二年第七次市长办公会议', '|市长办公会议|7||2022'],
    ['青云水务有限公司第四届董事会第十一次会议', '青云水务有限公司|董事会|11|4|'],
    ['議會第8屆第2會期財政委員會第9次全體委員會議', '议会财政委员会|全体委员会议|9|8|'],
    ['十四届县委第52次常委会（扩大）会议', '县委|常委会（扩大）会议|52|14|'],
    ['市人大常委会第31次主任会议', '市人大常委会|主任会议|31||'],
    ['市十五届人大常委会第三十次会议', '市人大常委会|会议|30|15|'],
    ['市政府党组会议', '市政府|党组会议|||'],
    ['经十一届县人民政府第26次常务会议', '县人民政府|常务会议|26|11|'],
    ['县经济委员会第3次全体会议', '县经济委员会|全体会议|3||'],
    ['经济委员会第3次全体会议', '经济委员会|全体会议|3||'],
    ['水土保持署「農村再生計畫」113年度第2次審查會議', '水土保持署|审查会议|2||2024'],
    ['局党组2023年第5次会议', '|党组会议|5||2023'],
    ['全市经济运行专题会议', '|专题会议|||'],
    ['县政府安全生产专题会议', '县政府|专题会议|||'],
    ['县政府关于城区供水的专题会议', '县政府|专题会议|||'],
    ['关于城区供水的专题会议', '|专题会议|||'],
    ['开源协会理事会2020年首次月例会', '开源协会理事会|例会|1||2020'],
    ['TOC例会', 'TOC|例会|||'],
    ['县防汛指挥部2024年第1次成员单位会议', '县防汛指挥部|成员单位会议|1||2024'],
    ['市规划委员会2023年第2次会议', '市规划委员会|会议|2||2023'],
    ['112學年度第3次校務會議', '|校务会议|3||2023'],
    ['市政府第8次常务会议（扩大）', '市政府|常务会议（扩大）|8||'],
    ['镇党委（扩大）会议', '|党委（扩大）会议|||'],
    ['石滩镇2024年第9次党政联席会议', '石滩镇|党政联席会议|9||2024'],
    ['〔2023〕第5次局长办公会', '|局长办公会|5||2023'],
    ['县政府第3次县务会议', '县政府|县务会议|3||'],
    ['全县供水工作督查推进会', '|督查推进会|||'],
    ['青溪村第3次村民大会', '青溪村|村民大会|3||'],
    ['青溪村第3次村民议事会', '青溪村|村民议事会|3||'],
    ['柳湾社区第3次居民议事会', '柳湾社区|居民议事会|3||'],
    ['第21次党委常委会', '|党委常委会|21||'],
    ['青川县政企恳谈会', '青川县|政企恳谈会|||'],
    ['协会2024年第2次理监事会', '协会|理监事会|2||2024'],
    // The count behind the name
    ['水利局周例会（第36次）', '水利局|例会|36||'],
    ['水利局第2次例会（第36次）', '水利局|例会|2||'],
    // The first of two, and what the meeting is about
    ['县供水公司总经理办公会暨安全生产月度会议', '县供水公司|总经理办公会|||'],
    ['县第十七届人大三次会议筹备工作协调会', '|工作协调会|||'],
    ['落实县水利局供水方案协调会', '|协调会|||'],
    ['县政府关于县水利局供水工程的专题会议', '县政府|专题会议|||'],
    ['青川县十七届人民政府关于供水的专题会议', '青川县人民政府|专题会议||17|'],
    ['青埔鎮公所113年度第3次道路挖掘審查會議', '青埔镇公所|审查会议|3||2024'],
    ['供水工作第3次道路挖掘审查会议', '|审查会议|3||'],
    // 会议 alone
    ['第5次会议', '|会议|5||'],
    ['县防汛指挥部会议', '县防汛指挥部|会议|||'],
    ['县防汛指挥部第1次值守人员会议', '县防汛指挥部|值守人员会议|1||'],
    // What is no part of the body, and what is
    ['经县人民政府第26次常务会议', '县人民政府|常务会议|26||'],
    ['县水利局年度例会', '县水利局|例会|||'],
    ['县水利局2023年第3次月度例会', '县水利局|例会|3||2023'],
    ['县水利局局长办公室例会', '县水利局局长办公室|例会|||'],
    ['全县农村工作领导小组第3次会议', '全县农村工作领导小组|会议|3||'],
    ['省水利厅小型水库中心除险加固专题会议', '省水利厅|专题会议|||'],
    ['县供水集团水库中心除险加固专题会议', '县供水集团水库中心|专题会议|||'],
    ['C++例会', '|例会|||'],
    ['+TOC例会', '|例会|||'],
  ])('%s', (text, meeting) => {
    expect(meetingIn(text)).toBe(meeting)
  })

  test.each(['会议', '有关问题', '听取汇报', '约谈企业', '督查通报'])('no name in %s', (text) => {
    expect(meetingIn(text)).toBeNull()
  })
})

test('a name inside a text keeps its places', () => {
  const names = ['县政府第3次常务会议', '局党组2023年第5次会议', '周例会（第36次）', '县第十七届人大三次会议筹备工作协调会', '县政府办公会暨月度会议']
  for (const name of names) {
    const text = `传达${name}精神`
    const inside = readMeetingName(text, 2, text.length - 2)
    const alone = readMeetingName(name, 0, name.length)
    const shift = (spans: { start: number; end: number }[] = []): number[] => spans.flatMap(({ start, end }) => [start + 2, end + 2])
    expect([...(inside?.body ?? []), ...(inside?.kind ?? [])].flatMap(({ start, end }) => [start, end])).toEqual([...shift(alone?.body), ...shift(alone?.kind)])
    expect(inside?.ordinal).toBe(alone?.ordinal)
  }
})

test('a body by itself, its term taken out', () => {
  const name = '经区十七届人民政府批准'
  const { body, term } = readBodyName(name, 1, 9)
  expect(body.map(({ start, end }) => name.slice(start, end))).toEqual(['区', '人民政府'])
  expect(term).toBe(17)
})

describe('lexicon/meeting-kinds', () => {
  for (const { kind, examples, not = [] } of MEETING_KINDS) {
    test.each(examples)(`${kind}: %s`, (name, expected) => {
      expect(meetingIn(name)?.split('|')[1]).toBe(foldScript(expected))
    })
    for (const word of not) {
      test(`${kind}: none in ${word}`, () => {
        expect(meetingIn(word)).toBeNull()
      })
    }
  }
})
