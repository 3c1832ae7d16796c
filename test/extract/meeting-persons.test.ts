import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'
import { meetingIn } from './header-of.js'

/** Who presides, as name<post>. */
function chairsIn(present: string): string {
  const { meeting } = parseMinutes(`青湖縣文化諮詢會會議紀錄\n出席者：${present}\n\n一、研究供水\n會議同意。\n`)
  return meeting.chairs.map(({ name, title }) => `${name}${title ? `<${title}>` : ''}`).join(' ')
}

describe('the list says who presided', () => {
  test.each([
    ['何靜（主席）、周明遠', '何靜<主席>'],
    ['周明遠、何靜（主持人）', '何靜'],
    ...['先生', '女士', '小姐', '議員', '博士', '教授', '委員'].map((honorific): [string, string] => [`何靜${honorific}（主席）、周明遠先生`, '何靜<主席>']),
    ['何靜先生出席（主持）、周明遠先生', '何靜'],
    ['歐陽文靜女士（會議主持人）、周明遠先生', '歐陽文靜'],
    // Who stands in for the chair, and what else the bracket says.
    ['何靜女士（副主席）、周明遠先生', ''],
    ['何靜女士（主席辦公室）、周明遠先生', ''],
    ['何靜女士、周明遠先生', ''],
  ])('%s', (present, chairs) => {
    expect(chairsIn(present)).toBe(chairs)
  })
})

/** Who presides or records, as organization|name|title. */
const personsIn = (role: 'chairs' | 'recorders', ...lines: string[]) => meetingIn(lines.join('\n'))[role]

describe('who presides', () => {
  test('is named once, with the post that either line gives', () => {
    expect(personsIn('chairs', '主席：王校长小明', '主席：王小明')).toBe('|王小明|校长')
    expect(personsIn('chairs', '主席：王小明', '主席：王校长小明')).toBe('|王小明|校长')
    expect(personsIn('chairs', '主席：王小明', '主席：县水利局局长王小明')).toBe('县水利局|王小明|局长')
    expect(personsIn('chairs', '主席：王小明', '主席：李强')).toBe('|王小明| |李强|')
  })

  test('with the post inside a name that is spaced out', () => {
    expect(personsIn('chairs', '主席：佟 主 任 委 员 世 杰')).toBe('|佟世杰|主任委员')
  })

  test('the label counts, then the opening, then any line that says so', () => {
    const opening = '2023年3月5日，县委书记丁一主持召开常务会议。'
    expect(personsIn('chairs', '主持人：程远', opening)).toBe('|程远|')
    expect(personsIn('chairs', opening, '会议由县长程远主持。')).toBe('|丁一|县委书记')
    expect(personsIn('chairs', '例会纪要', '大家鼓掌。', '会议由县长程远主持。')).toBe('|程远|县长')
    expect(personsIn('chairs', '例会纪要', '---', '会议由县长程远主持。')).toBe('|程远|县长')
    expect(personsIn('chairs', '例会纪要', '大家鼓掌。')).toBeUndefined()
  })

  test('and who took over', () => {
    const opening = '2023年3月5日，县长程远主持召开常务会议。'
    expect(personsIn('chairs', opening, '第四项及以后的议题由副县长丁一主持。')).toBe('|程远|县长 |丁一|副县长')
    expect(personsIn('chairs', opening, '第四项及以后的议题由县长程远主持。')).toBe('|程远|县长')
  })
})

describe('who took the minutes', () => {
  test.each([
    [['纪录：秦云'], '|秦云|'],
    [['纪录：简任秘书　秦云　专员　陈野'], '|秦云|简任秘书 |陈野|专员'],
    [['纪录：安居物业　王小明总干事'], '安居物业|王小明|总干事'],
    [['例会纪要', '会议由秦云记录。'], '|秦云|'],
    // On lines of their own, each with a post.
    [['纪录：秦云', '科长　陈野', '专员　李强'], '|秦云| |陈野|科长 |李强|专员'],
    [['纪录：秦云', '科长　陈野', '科长　陈野'], '|秦云| |陈野|科长'],
    [['例会纪要', '---', '大家鼓掌', '纪录：秦云', '科长　陈野'], '|秦云| |陈野|科长'],
    // Two and more to a line.
    [['纪录：秦云', '科长　陈野　专员　李强'], '|秦云| |陈野|科长 |李强|专员'],
    [['纪录：简任秘书　秦云', '科　　长　陈野　专　　员　李强　荐任科员　何静怡'], '|秦云|简任秘书 |陈野|科长 |李强|专员 |何静怡|荐任科员'],
    [['纪录：秦云', '陈野　李强'], '|秦云|'],
    [['纪录：秦云', '科长　陈野　供水　供热'], '|秦云|'],
    // What is no person with a post ends them.
    [['纪录：秦云', '陈野'], '|秦云|'],
    [['纪录：秦云', '大家鼓掌', '科长　陈野'], '|秦云|'],
    [['纪录：秦云', '科长　陈野：'], '|秦云|'],
    [['纪录：秦云', '科长　陈野，供水'], '|秦云|'],
    [['纪录：秦云', '云湖小区业主委员会'], '|秦云|'],
    [['纪录：秦云', '地点：三楼', '科长　陈野'], '|秦云|'],
    [['纪录：秦云', '市政府办公厅秘书处简任秘书兼科长　陈野'], '|秦云|'],
    [['纪录：秦云', '纪录：李强', '科长　陈野'], '|秦云| |李强| |陈野|科长'],
  ])('%j', (lines, recorders) => {
    expect(personsIn('recorders', ...lines)).toBe(recorders)
  })
})

describe('a sentence at the end says who took the minutes', () => {
  /** Who took the minutes of one item, with the sentence below it. */
  function recordersIn(sentence: string): string {
    const { meeting } = parseMinutes(`计算机系系务会会议纪要\n2023年3月5日\n\n一、研究供水\n会议同意。\n\n${sentence}\n`)
    return meeting.recorders.map(({ name }) => name).join(' ')
  }

  test.each([
    ['会议由系主任田野主持，系办公室安全记录。', '安全'],
    ['会议由系主任田野主持，安全记录。', '安全'],
    // Nobody is told
    ['会议由系主任田野主持，安全参加。', ''],
    ['会议要求，安全记录要完整。', ''],
  ])('%s', (sentence, recorders) => {
    expect(recordersIn(sentence)).toBe(recorders)
  })
})

describe('the one whom the list calls 主席 presided, where nothing else says who', () => {
  const chairsOf = (list: string): string[] => parseMinutes(`青澳區議會第四次例會會議記錄\n\n日期：2013年7月9日\n\n${list}\n\n一、通過上次會議記錄\n會議一致通過。`).meeting.chairs.map(({ name }) => name)
  test.each([
    ['出席者：\n主席　　　鄺志恆議員\n副主席　　麥麗珊議員\n委員　　　何兆倫議員', ['鄺志恆']],
    ['主持：麥麗珊\n出席者：\n主席　　　鄺志恆議員\n委員　　　何兆倫議員', ['麥麗珊']],
    ['出席者：\n副主席　　麥麗珊議員\n委員　　　何兆倫議員', []],
    ['出席：县政协主席鄺志恆、县人大副主任何兆倫', []],
  ])('%s', (list, chairs) => {
    expect(chairsOf(list)).toEqual(chairs)
  })
})
