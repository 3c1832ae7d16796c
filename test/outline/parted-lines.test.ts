import { describe, expect, test } from 'vitest'
import { partGluedLines } from '../../src/outline/glued-lines.js'
import { partRuledLines } from '../../src/outline/ruled-lines.js'
import { readSource, type Format } from '../../src/source/read-source.js'

function glued(source: string, format: Format = 'text'): string[] {
  const { located, lines } = readSource(source, format)
  return partGluedLines(located, lines).map((line) => located.value(line))
}

const long = '审议上年度财务收支情况并向全体村民公布'

describe('an opening with all items behind it', () => {
  const opening = '3月1日，县政府召开供水工作会议，田野主持，现将会议情况纪要如下：'

  test.each([
    [`${opening}（一）${long}。（二）讨论村道硬化。`, [opening, `（一）${long}。`, '（二）讨论村道硬化。']],
    [`${opening}一、${long}。二、讨论村道硬化。三、其他。`, [opening, `一、${long}。`, '二、讨论村道硬化。', '三、其他。']],
    [`${opening}一、${long}。`, [opening, `一、${long}。`]],
  ])('%s', (source, parts) => {
    expect(glued(source)).toEqual(parts)
  })

  test.each([
    `${opening}${long}。`,
    `${opening}二、${long}。三、讨论村道硬化。`,
    opening,
    `${'县政府召开会议，'.repeat(80)}现将情况纪要如下：一、${long}。二、讨论村道硬化。`,
    '现将会议纪要如下：一、供水。二、供热。',
  ])('not parted: %s', (source) => {
    expect(glued(source)).toEqual([source])
  })

  test('below other lines', () => {
    expect(glued(`供水会议纪要\n${opening}（一）${long}。（二）讨论村道硬化。`)).toEqual([
      '供水会议纪要', opening, `（一）${long}。`, '（二）讨论村道硬化。',
    ])
  })

  test('and not one that opens with hundreds of characters', () => {
    const lines = ['供水会议纪要', '时间：3月1日', '地点：三楼', `${'县政府召开会议，'.repeat(80)}现将情况纪要如下：一、${long}。二、讨论村道硬化。`]
    expect(glued(lines.join('\n'))).toEqual(lines)
  })
})

describe('a heading of a section with its items behind it', () => {
  test('and the next section', () => {
    const line = `一、会议内容：（1）${long}。（2）讨论村道硬化。二、议定事项：（1）村道由田野负责。（2）供水由白露负责。`
    expect(glued(line)).toEqual([
      '一、会议内容：', `（1）${long}。`, '（2）讨论村道硬化。', '二、议定事项：', '（1）村道由田野负责。', '（2）供水由白露负责。',
    ])
  })

  test('and the next one, in which the count goes on', () => {
    const line = `一、报告事项：（1）${long}。（2）通报村道硬化。二、讨论事项：（3）供水由白露负责。（4）供热由田野负责。`
    expect(glued(line)).toEqual([
      '一、报告事项：', `（1）${long}。`, '（2）通报村道硬化。', '二、讨论事项：', '（3）供水由白露负责。', '（4）供热由田野负责。',
    ])
  })

  test('and the next one, with nothing behind it', () => {
    expect(glued(`一、会议内容：（1）${long}。（2）讨论村道硬化。二、临时动议：`)).toEqual([
      '一、会议内容：', `（1）${long}。`, '（2）讨论村道硬化。', '二、临时动议：',
    ])
  })

  test('but not a short line far down', () => {
    const lines = [`决议：${long}，由田野负责，于6月30日前办结。`, '八、临时动议：无。']
    expect(glued(lines.join('\n'))).toEqual(lines)
  })

  test('behind white space in place of a stop', () => {
    expect(glued(`八、会议内容：1、${long}　　2、讨论村道硬化的路段和期限`)).toEqual(['八、会议内容：', `1、${long}`, '2、讨论村道硬化的路段和期限'])
  })

  test.each([
    `八、会议内容：1、${long}和2、讨论村道硬化的路段`,
    `八、会议内容：1、${long}。3、讨论村道硬化的路段。`,
    `八、会议内容：1、${long}。（2）讨论村道硬化的路段。`,
  ])('one item, as no other number follows: %s', (line) => {
    expect(glued(line)).toEqual(['八、会议内容：', line.slice('八、会议内容：'.length)])
  })

  test.each([
    `八、会议内容，1、${long}。2、讨论村道硬化，并选定施工队伍。`,
    '1.第一阶段完成供水管网的摸底调查并建立台账，第二阶段再行改造施工，请各部门抓紧办理，按月通报。',
    `八、：1、${long}。2、讨论村道硬化，并选定施工队伍。`,
    `八、供水供热供气供电方案的内容：${long}，并选定施工队伍。`,
    `会议内容：1、${long}。2、讨论村道硬化，并选定施工队伍。`,
  ])('not parted: %s', (line) => {
    expect(glued(line)).toEqual([line])
  })

  test('no cell of a table', () => {
    const cell = `八、会议内容：（1）${long}。（2）讨论村道硬化，并选定施工队伍。`
    expect(glued(`| ${cell} |\n| --- |`, 'markdown')).toEqual([cell])
  })
})

describe('fields with numbers on one line', () => {
  test('are parted at each', () => {
    expect(glued('1.时间：2023年5月2日上午九点整。2.地点：村委会二楼会议室。3.主持：田野。4.记录：白露，江河，石磊。')).toEqual([
      '1.时间：2023年5月2日上午九点整。', '2.地点：村委会二楼会议室。', '3.主持：田野。', '4.记录：白露，江河，石磊。',
    ])
  })

  test.each([
    '1.供水：2023年5月2日上午九点整。2.供热：村委会二楼会议室。3.供气：田野。4.供电：白露，江河，石磊。',
    '1.时间：2023年5月2日上午九点整到村委会二楼会议室的全体人员由田野点名，白露、江河、石磊到会。',
    '时间：2023年5月2日上午九点整。2.地点：村委会二楼会议室。3.主持：田野。4.记录：白露，江河，石磊。',
  ])('not parted: %s', (line) => {
    expect(glued(line)).toEqual([line])
  })

  test('other lines stay as they are', () => {
    const fields = ['一、时间：2023年5月2日上午九点整；', '二、地点：村委会二楼会议室；', '三、主持：田野；', '四、记录：白露。']
    expect(glued(`供水会议纪要\n${fields.join('')}\n一、时间：待定\n${fields.join('')}`)).toEqual([
      '供水会议纪要', ...fields, '一、时间：待定', ...fields,
    ])
  })
})

function ruled(source: string, format: Format = 'text'): string[] {
  const { located, lines } = readSource(source, format)
  return partRuledLines(located, lines).map((line) => located.value(line))
}

describe('fields with rules between them', () => {
  test.each([
    ['2025-04-02｜腾讯会议｜主持：田野', ['2025-04-02｜', '腾讯会议｜', '主持：田野']],
    ['出席：田野／列席：白露／', ['出席：田野／', '列席：白露／']],
    ['主持：田野|记录：白露', ['主持：田野|', '记录：白露']],
  ])('%s', (line, parts) => {
    expect(ruled(line)).toEqual(parts)
    expect(ruled(`供水会议\n${line}\n三楼`)).toEqual(['供水会议', ...parts, '三楼'])
  })

  test.each([
    '主持：田野｜白露',
    '供水｜供热',
    '供水｜主持',
    '供水｜主持田野',
    '主持：田野｜',
    `主持：${'田野、'.repeat(135)}｜记录：白露`,
  ])('not parted: %s', (line) => {
    expect(ruled(line)).toEqual([line])
  })

  test('only in the head, and not in a table', () => {
    const line = '主持：田野｜记录：白露'
    const above = (count: number): string[] => Array.from({ length: count }, (_, at) => `甲${at}`)
    expect(ruled([...above(14), line].join('\n'))).toHaveLength(16)
    expect(ruled([...above(15), line].join('\n'))).toHaveLength(16)
    expect(ruled([line, ...above(14), line].join('\n'))).toHaveLength(17)
    expect(ruled('| 主持：田野／记录：白露 | 供水 |\n| --- | --- |', 'markdown')).toHaveLength(1)
  })
})
