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
  ])('%s', (rest, agenda) => {
    expect(agendaIn(OPENING + rest)).toEqual(agenda)
  })

  test('a position slices to the clause', () => {
    const source = `${OPENING}，审议《供水办法》。`
    const [entry] = extractAgenda(outlineOf(source))
    expect(source.slice(entry?.position.start.offset, entry?.position.end.offset)).toBe('审议《供水办法》')
  })

  test('none without an opening', () => {
    expect(agendaIn('会议纪要')).toEqual([])
  })
})

test('a labelled agenda', () => {
  expect(agendaIn('议题：1.审议《供水办法》；2.听取供热情况的汇报；3.人事')).toEqual(['审议:《供水办法》', '听取:供热情况的汇报', ':人事'])
})
