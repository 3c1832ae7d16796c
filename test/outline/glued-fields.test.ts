/** Fields on one line that nothing parts but their labels, and what a solid line counts by. */
import { describe, expect, test } from 'vitest'
import { partGluedLines } from '../../src/outline/glued-lines.js'
import { solidCuts, solidLines } from '../../src/outline/solid-text.js'
import { readSource } from '../../src/source/read-source.js'

function partsOf(source: string): string[] {
  const { located, lines } = readSource(source, 'text')
  return partGluedLines(located, lines).map((line) => located.value(line))
}

function stretchesOf(source: string): string[] {
  const { located, lines: [line] } = readSource(source, 'text')
  if (!line) return []
  const cuts = [line.start, ...solidCuts(located, line), line.end]
  return cuts.slice(1).map((end, index) => located.value({ start: cuts[index] as number, end }))
}

describe('numbered fields without a stop between them', () => {
  const fields = ['一、时间：9：00', '二、地点：镇政府三楼会议室', '三、主持：镇长田野', '四、记录：镇党政办公室白露', '五、参加：镇班子成员']

  test('are parted by their labels', () => {
    expect(partsOf(fields.join(''))).toEqual(fields)
  })

  test.each([
    ['the next has no label', fields.join('').replace('地点：', '村道：')],
    ['a number is missing', fields.join('').replace('二、', '三、')],
    ['no head has so many', '十三、时间：9：00十四、地点：镇政府三楼会议室十五、主持：镇长田野十六、记录：镇党政办公室白露'],
  ])('and none where %s', (_, source) => {
    expect(partsOf(source)).toEqual([source])
  })
})

describe('a solid line', () => {
  const solid = (source: string): boolean[] => {
    const { lines } = readSource(source, 'text')
    return lines.map((line) => solidLines(lines).includes(line))
  }

  test('is one of 120 characters beside one of 300', () => {
    expect(solid(`${'甲'.repeat(300)}\n${'乙'.repeat(120)}`)).toEqual([true, true])
    expect(solid(`${'甲'.repeat(300)}\n${'乙'.repeat(119)}`)).toEqual([true, false])
    expect(solid(`${'甲'.repeat(299)}\n${'乙'.repeat(120)}`)).toEqual([false, false])
  })

  test('and none of them among more than three lines', () => {
    expect(solid(`${'甲'.repeat(900)}\n${'乙'.repeat(120)}\n田野\n白露`)).toEqual([true, false, false, false])
  })

  test.each([
    // It counts as it begins
    ['1.研究供水，会议同意。 2.研究供热，会议同意。 3.研究修路。', ['1.研究供水，会议同意。', '2.研究供热，会议同意。', '3.研究修路。']],
    ['1、关于供水，会议同意。 2、关于供热，会议同意。', ['1、关于供水，会议同意。', '2、关于供热，会议同意。']],
    ['1、关于供水，会议同意。 2.5万元由县财政局安排。', ['1、关于供水，会议同意。2.5万元由县财政局安排。']],
    ['1、关于供水，会议同意。 3、关于供热，会议同意。', ['1、关于供水，会议同意。3、关于供热，会议同意。']],
    // And by 一、 where it begins with another number, or with none
    ['2.关于供水。 3.关于供热。', ['2.关于供水。3.关于供热。']],
    ['例会 1.关于供水。 2.关于供热。', ['例会1.关于供水。2.关于供热。']],
    ['例会 一、关于供水。 二、关于供热。', ['例会', '一、关于供水。', '二、关于供热。']],
    // A title has a bracket behind it, if a short one
    ['青溪县常务会议纪要（节选） 田野主持会议。', ['青溪县常务会议纪要（节选）', '田野主持会议。']],
    ['青溪县常务会议纪要（节选第一和第二部分） 田野主持会议。', ['青溪县常务会议纪要（节选第一和第二部分）田野主持会议。']],
  ])('%j', (source, stretches) => {
    expect(stretchesOf(source)).toEqual(stretches)
  })
})
