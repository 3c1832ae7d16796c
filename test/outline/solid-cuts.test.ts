/** Where minutes on one line are parted: the title, labels, acts. */
import { describe, expect, test } from 'vitest'
import { solidCuts, solidLines } from '../../src/outline/solid-text.js'
import { readSource } from '../../src/source/read-source.js'

/** What stands before each cut, from the one before on; white space goes. */
function stretchesOf(source: string): string[] {
  const { located, lines } = readSource(source, 'text')
  const [line] = lines
  if (!line) return []
  const cuts = [line.start, ...solidCuts(located, line), line.end]
  return cuts.slice(1).map((end, index) => located.value({ start: cuts[index] as number, end }))
}

describe('one line is parted', () => {
  test.each([
    ['青溪县常务会议纪要 田野主持会议。', ['青溪县常务会议纪要', '田野主持会议。']],
    ['青溪县常务会议纪要 田野看了会议纪要 甲', ['青溪县常务会议纪要', '田野看了会议纪要甲']],
    ['青溪县常务会议 纪要 田野主持会议。', ['青溪县常务会议纪要', '田野主持会议。']],
    [`${'甲'.repeat(56)}会议纪要 田野`, [`${'甲'.repeat(56)}会议纪要`, '田野']],
    [`${'甲'.repeat(57)}会议纪要 田野`, [`${'甲'.repeat(57)}会议纪要田野`]],
    ['商会成立于2009年，欢迎来访。 云湖市商会理事会会议纪要 5月6日开会。', ['商会成立于2009年，欢迎来访。', '云湖市商会理事会会议纪要', '5月6日开会。']],
    ['商会欢迎来访。 云湖市商会 理事会会议纪要 5月6日开会。', ['商会欢迎来访。', '云湖市商会 理事会会议纪要', '5月6日开会。']],
    [`${'甲'.repeat(60)}。 特此形成会议纪要 乙`, [`${'甲'.repeat(60)}。特此形成会议纪要乙`]],
    [`${'甲'.repeat(60)}。 他看了，改了会议纪要 乙`, [`${'甲'.repeat(60)}。他看了，改了会议纪要乙`]],
    ['例会 一、供水。 青溪县常务会议纪要 甲', ['例会', '一、供水。青溪县常务会议纪要甲']],
    ['例会 记录：田野 2016年5月6日 【关闭窗口】 上一篇：甲 下一篇：没有了', ['例会', '记录：田野2016年5月6日', '【关闭窗口】', '上一篇：甲', '下一篇：没有了']],
    ['例会 一、供水 二、上一篇纪要', ['例会', '一、供水', '二、上一篇纪要']],
    ['例会 时间：3月1日 地点：三楼 参会 田野', ['例会', '时间：3月1日', '地点：三楼参会田野']],
    ['例会 出席 田野、白露 列席：安全', ['例会出席田野、白露', '列席：安全']],
    ['例会 本次会议听取了汇报。 在会议听取了汇报之后 会议同意。', ['例会', '本次会议听取了汇报。在会议听取了汇报之后', '会议同意。']],
    ['例会 一、供水 三、供热 二、供电 二、绿化', ['例会', '一、供水三、供热', '二、供电二、绿化']],
    ['例会 一、内容： （一）供水。 （二）供热。 二、其他： （一）绿化。', ['例会', '一、内容：', '（一）供水。', '（二）供热。', '二、其他：', '（一）绿化。']],
    ['例会 （一）审议供水方案。（二）听取供热汇报。（三）班值守。', ['例会', '（一）审议供水方案。', '（二）听取供热汇报。（三）班值守。']],
    ['例会 一、供水：（一）查漏 （三）换管。', ['例会', '一、供水：（一）查漏（三）换管。']],
    ['例会 会议同意。 出席董事签字：（略） 青溪公司办公室 2023年5月6日印发', ['例会', '会议同意。', '出席董事签字：（略）', '青溪公司办公室2023年5月6日印发']],
    ['例会 报告案一：宣读上次纪录 决定：确定。 案由一：修缮 说明：年久。 决议：照案通过。', ['例会', '报告案一：宣读上次纪录', '决定：确定。', '案由一：修缮', '说明：年久。', '决议：照案通过。']],
    ['例会 报告案一：财务报告 决定权：村民。 决定 确定。', ['例会', '报告案一：财务报告决定权：村民。决定确定。']],
    ['例会 会议听取了汇报，请 出席董事签字：（略）', ['例会', '会议听取了汇报，请出席董事签字：（略）']],
  ])('%j', (source, stretches) => {
    expect(stretchesOf(source)).toEqual(stretches)
  })
})

describe('a line is solid', () => {
  const solid = (source: string) => {
    const { lines } = readSource(source, 'text')
    return lines.map((line) => solidLines(lines).includes(line))
  }

  test('from 300 characters on', () => {
    expect(solid('甲'.repeat(300))).toEqual([true])
    expect(solid('甲'.repeat(299))).toEqual([false])
    expect(solid(`${'甲'.repeat(200)}\n${'乙'.repeat(200)}`)).toEqual([false, false])
  })

  test('with two others beside it at most', () => {
    expect(solid(`县政府办公室编\n${'甲'.repeat(300)}\n田野签发`)).toEqual([false, true, false])
    expect(solid(`${'县政府办公室编'.repeat(20)}\n${'甲'.repeat(300)}\n田野签发\n白露校对`)).toEqual([false, false, false, false])
  })

  test('or fifteen, where it is nearly all of the text', () => {
    expect(solid(`县政府办公室编\n${'甲'.repeat(300)}\n田野签发\n白露校对`)).toEqual([false, true, false, false])
    expect(solid(`${'编\n'.repeat(16)}${'甲'.repeat(300)}`).at(-1)).toBe(false)
  })

  test('and no row of a table', () => {
    const { lines } = readSource(`| ${'甲'.repeat(300)} | 乙 |\n| --- | --- |\n`, 'markdown')
    expect(solidLines(lines)).toEqual([])
  })
})
