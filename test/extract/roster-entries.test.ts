import { describe, expect, test } from 'vitest'
import { attendeesIn, withLists, withSentence } from './attendees-of.js'

function check(cases: [lists: string, attendees: string][]): void {
  test.each(cases)('%s', (lists, attendees) => {
    expect(attendeesIn(withLists(lists))).toBe(attendees)
  })
}

describe('several lists in one line', () => {
  check([
    ['出席会议的有：田野、安全；列席会议的有：县水利局水生。成功（出差）请假。', '/田野 /安全 | 县水利局/水生 | /成功'],
    ['出席：田野、安全；成功同志因公请假。', '/田野 /安全 |  | /成功'],
    ['出席：县委书记田野；县长安全；副县长成功。', '/田野<县委书记> /安全<县长> /成功<副县长> |  | '],
  ])
})

describe('excused in brackets', () => {
  check([
    ['出席：田野、安全（请假）、成功', '/田野 /成功 |  | /安全'],
    ['出席：田野、安全（因公请假）、成功（缺席）', '/田野 |  | /安全 /成功'],
    ['列席：县水利局水生（请假），县财政局金山', ' | 县财政局/金山 | 县水利局/水生'],
    ['出席：田野、安全（委托成功代）', '/田野 /安全 |  | '],
    ['出席：田野、安全（迟到）', '/田野 /安全 |  | '],
  ])

  test('or in a sentence of the opening, with the reason', () => {
    expect(attendeesIn(withSentence('山川同志因在省委党校学习请假。'))).toBe(' |  | /山川')
    expect(attendeesIn(withSentence('职工因病请假的，按规定扣薪。'))).toBe(' |  | ')
  })
})

describe('where one entry ends and the next begins', () => {
  check([
    ['列席：县水利局——水生、江海', ' | 县水利局/水生 县水利局/江海 | '],
    ['出席：县政府——田野；县委——成功', '县政府/田野 县委/成功 |  | '],
    ['出席：副主任田野、安全和秘书长成功', '/田野<副主任> /安全<副主任> /成功<秘书长> |  | '],
    ['出席：副主任和平、安全', '/和平<副主任> /安全<副主任> |  | '],
    ['列席：秘书长孙湾、总会计师利民', ' | /孙湾<秘书长> /利民<总会计师> | '],
    ['列席：县水利局水生率有关人员', ' | 县水利局/水生 | '],
    ['列席：城东街道：田野、安全', ' | 城东街道/田野 城东街道/安全 | '],
    ['出席：董事田野、独立董事安全', '/田野<董事> /安全<独立董事> |  | '],
  ])
})

describe('names written otherwise', () => {
  check([
    ['出席委員：伍麗華Saidhai Tahovecahe、羅明', '/伍麗華Saidhai Tahovecahe /羅明 |  | '],
    ['列席：工務處　章　魁副處長', ' | 工務處/章魁<副處長> | '],
    ['列席：会务组 苏木、Gateway SIG 容　与', ' | 会务组/苏木 Gateway SIG/容与 | '],
    ['出席：旗长宝音德力格尔、副旗长斯琴高娃', '/宝音德力格尔<旗长> /斯琴高娃<副旗长> |  | '],
    ['出席：\n栾江　副县长、县公安局局长\n田野　副县长', '/栾江<副县长、县公安局局长> /田野<副县长> |  | '],
    ['出席：田野、安全\n县政府办公室\n2023年6月12日', '/田野 /安全 |  | '],
  ])
})

describe('how many are no names', () => {
  check([
    ['出席：田野、村民代表三十一名', '/田野 |  | '],
    ['出席：田野、共九人', '/田野 |  | '],
    ['出席：田野、万三人', '/田野 /万三人 |  | '],
    ['出席：田野\n线上参会：https://example.org', '/田野 |  | '],
  ])
})

describe('surnames and names with 先生', () => {
  check([
    ['出席住戶：羅先生、C2棟林先生、青湖物業周女士', '/羅先生 C2棟/林先生 青湖物業/周女士 |  | '],
    ['出席住戶：羅明先生、陳安全女士', '/羅明 /陳安全 |  | '],
    ['出席住戶：紀　強先生、安　全女士', '/紀強 /安全 |  | '],
  ])
})

describe('posts in the committee of a house', () => {
  check([
    ['出席：主委羅明、財委安全、監委成功', '/羅明<主委> /安全<財委> /成功<監委> |  | '],
    ['出席：財委 羅明、監委 安全', '/羅明<財委> /安全<監委> |  | '],
    ['列席：縣紀委監委羅明', ' | 縣紀委監委/羅明 | '],
  ])
})

describe('names beside accounts', () => {
  check([
    ['出席：黎明@liming-01、安全@anquan', '/黎明 /安全 |  | '],
    ['出席：黎明、zhong@example.org', '/黎明 /zhong@example.org |  | '],
  ])
})
