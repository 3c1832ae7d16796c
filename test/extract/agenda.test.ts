import { describe, expect, test } from 'vitest'
import { extractAgenda } from '../../src/extract/agenda.js'
import { outlineOf } from './outline-of.js'

/** action:subject/subject */
function agendaIn(source: string): string[] {
  return extractAgenda(outlineOf(source)).map(({ action, subjects }) => `${action ?? ''}:${subjects.join('/')}`)
}

const OPENING = '2019年3月5日，县长程远主持召开县政府第21次常务会议'

describe('announced in the opening', () => {
  test.each([
    [
      '，主要是传达学习全省防汛会议精神、全市防汛会议精神，审议《供水办法》《供热办法（试行）》，听取《预算执行情况汇报》，纪要如下：',
      ['传达学习:全省防汛会议精神/全市防汛会议精神', '审议:《供水办法》/《供热办法（试行）》', '听取:《预算执行情况汇报》'],
    ],
    ['，研究供水、供热等工作。现纪要如下：', ['研究:供水、供热等工作']],
    ['，就城区供水、城北供热等问题进行了专题研究。纪要如下：', ['研究:城区供水/城北供热']],
    ['。会议传达学习了全省防汛会议精神，审议了《供水办法》。', ['传达学习:全省防汛会议精神', '审议:《供水办法》']],
    ['，审议《甲，乙两地供水办法》，《供热办法》。', ['审议:《甲，乙两地供水办法》/《供热办法》']],
    ['，首先听取城管局关于《关于印发〈办法〉的通知》的汇报；还研究了人事事项。', ['听取:《关于印发〈办法〉的通知》', '研究:人事事项']],
    ['。会议情况纪要如下：', []],
    ['研究供水问题。', ['研究:供水问题']],
    // What a meeting learns is a document or a spirit.
    ['，学习《供水办法》。', ['学习:《供水办法》']],
    ['，学习全省会议精神。', ['学习:全省会议精神']],
    ['，学习路径新增课程。', []],
    ['，审议通过了《甲办法》。', ['审议通过:《甲办法》']],
    ['，审议并原则通过《甲办法》。', ['审议并原则通过:《甲办法》']],
    ['，听取和审议《甲办法》。', ['听取和审议:《甲办法》']],
    ['，审议《甲办法》（送审稿）、《乙办法》。', ['审议:《甲办法》/《乙办法》']],
    ['，审议《关于修订《甲办法》的决定》。', ['审议:《关于修订《甲办法》的决定》']],
    ['，对供水等问题进行了认真研究。', ['研究:供水']],
    ['，围绕城区供水作了专题讨论。', ['讨论:城区供水']],
    ['，围绕城区供水、城北供热等问题进行了专题研究。', ['研究:城区供水/城北供热']],
    ['，就（东区、西区）供水、供热进行了专题研究。', ['研究:（东区、西区）供水/供热']],
    ['，审议“甲，乙”、（丙；丁）办法，研究供水。', ['审议:“甲，乙”、（丙；丁）办法', '研究:供水']],
    ['，审议甲）办法，研究供水。', ['审议:甲）办法', '研究:供水']],
    // Parts that do not end alike, or are too short, are one.
    ['，传达全省会议精神、供水事宜。', ['传达:全省会议精神、供水事宜']],
    ['，传达全省会议精神、水精神。', ['传达:全省会议精神、水精神']],
    ['，传达全省会议精神、供水精神。', ['传达:全省会议精神/供水精神']],
    // Only documents go on with the clause before; a verb alone takes up nothing.
    ['，审议《甲办法》，供热有关事宜。', ['审议:《甲办法》']],
    ['，《乙办法》，研究供水。', ['研究:供水']],
    ['，研究。', []],
    ['，召开落实备忘录的协调会议。', []],
    ['，根据研究结果整理。', []],
  ])('%s', (rest, agenda) => {
    expect(agendaIn(OPENING + rest)).toEqual(agenda)
  })

  test('a position slices to the clause', () => {
    const source = `${OPENING}，审议《供水办法》。`
    const [entry] = extractAgenda(outlineOf(source))
    expect(source.slice(entry?.position.start.offset, entry?.position.end.offset)).toBe('审议《供水办法》')
  })

  test('a document that goes on is part of its clause', () => {
    const source = `${OPENING}，审议《供水办法》，《供热办法》。`
    const [entry] = extractAgenda(outlineOf(source))
    expect(source.slice(entry?.position.start.offset, entry?.position.end.offset)).toBe('审议《供水办法》，《供热办法》')
  })

  test('none without an opening', () => {
    expect(agendaIn('会议纪要')).toEqual([])
  })
})

test('a labelled agenda', () => {
  expect(agendaIn('议题：1.审议《供水办法》；2.听取供热情况的汇报；3.人事')).toEqual(['审议:《供水办法》', '听取:供热情况的汇报', ':人事'])
})

test.each([
  ['议题：一、审议《供水办法》，《供热办法》', ['审议:《供水办法》', ':《供热办法》']],
  ['议题：议题一：审议供水方案', ['审议:供水方案']],
  ['议题：①审议供水方案；②研究供热', ['审议:供水方案', '研究:供热']],
  ['议题：- 审议供水方案', ['审议:供水方案']],
  ['议题：1.；2.审议供水方案', ['审议:供水方案']],
  ['议题：供水情况、供热情况', [':供水情况/供热情况']],
])('a labelled agenda: %s', (source, agenda) => {
  expect(agendaIn(source)).toEqual(agenda)
})

test('a labelled agenda counts before what is announced', () => {
  expect(agendaIn(`议题：审议供水方案\n${OPENING}，研究供热。`)).toEqual(['审议:供水方案'])
})
