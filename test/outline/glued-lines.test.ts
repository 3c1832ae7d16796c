import { describe, expect, test } from 'vitest'
import { partGluedLines } from '../../src/outline/glued-lines.js'
import { readSource } from '../../src/source/read-source.js'

function partsOf(source: string): string[] {
  const { located, lines } = readSource(source, 'text')
  return partGluedLines(located, lines).map((line) => located.value(line))
}

const items = ['（1）审议上年度财务收支情况并向全体村民公布。', '（2）讨论村道硬化的路段和施工队伍的选定办法。']

test('a container heading with its items on one line', () => {
  expect(partsOf(`八、会议内容：${items.join('')}`)).toEqual(['八、会议内容：', ...items])
})

test('a container heading with what leads to its items, and none with a matter of its own', () => {
  expect(partsOf('例会\n七、会议内容：应到代表9人，实到8人，形成如下决议：\n（一）供水。')).toEqual(['例会', '七、会议内容：', '应到代表9人，实到8人，形成如下决议：', '（一）供水。'])
  expect(partsOf('例会\n三、讨论事项：供水管网改造，由县水利局组织实施。\n四、其他')).toEqual(['例会', '三、讨论事项：供水管网改造，由县水利局组织实施。', '四、其他'])
})

describe('the title before the fields of the head on one line', () => {
  const head = ['青溪乡公所第5次乡务会议纪录', '一、开会时间：2023年5月2日上午9时', '二、主席：田野', '三、出席人员：民政课白露，财政课安全']
  const business = '四、讨论事项'

  test('is parted from them, numbered or not', () => {
    expect(partsOf(`${head.join('　')}\n${business}`)).toEqual([...head, business])
    const bare = [head[0], '时间：2023年5月2日上午9时', '地点：乡公所三楼会议室', '主席：田野']
    expect(partsOf(`${bare.join('　')}\n${business}`)).toEqual([bare[0], bare.slice(1).join(''), business])
  })

  test.each([
    '根据第5次乡务会议纪录　时间：待定的事项由民政课负责，其余按上次会议意见办理。',
    '青溪乡公所第5次乡务会议纪录　二、主席：田野　三、出席人员：民政课白露，财政课安全',
    '青溪乡公所第5次乡务会议纪录　一、供水工程按期推进，由民政课负责，财政课予以配合。',
  ])('but not %s', (source) => {
    expect(partsOf(`${source}\n${business}`)).toEqual([source.replaceAll('　', ''), business])
  })
})

test('numbered fields on one line', () => {
  const fields = ['一、时间：2023年5月2日上午九点整；', '二、地点：村委会二楼会议室；', '三、主持：田野；', '四、记录：白露。']
  expect(partsOf(fields.join(''))).toEqual(fields)
})

describe('left as it is', () => {
  test.each([
    '一、审议预算：（1）摸清底数，把各村的账目核对清楚并公布；（2）守住底线，凡超出预算的支出一律不批。',
    `会议内容：${items[0] ?? ''}`,
    '一、会议内容：（1）短。（2）短。',
    '会议要求，一要摸清底数，二要守住底线，三要按月通报，四要严肃追责，五要抓好整改，六要总结经验。',
  ])('%s', (source) => {
    expect(partsOf(source)).toEqual([source])
  })
})

test('cases that follow one another in one line, and not one alone', () => {
  const rest = '会议同意该方案，由县水利局组织实施，年底前完成。'
  expect(partsOf(`例会\n案由一：供水方案。${rest}案由二：供热方案。${rest}`)).toHaveLength(3)
  expect(partsOf(`例会\n案由一：供水方案。${rest}${rest}`)).toHaveLength(2)
})

test('第一案 and 第二案 in one line, and not one that is spoken of', () => {
  const rest = '会议同意该方案，由县水利局组织实施，年底前完成。'
  expect(partsOf(`例会\n第一案：供水方案。${rest}第二案：供热方案。${rest}`)).toEqual(['例会', `第一案：供水方案。${rest}`, `第二案：供热方案。${rest}`])
  expect(partsOf(`例会\n第一案：供水方案，与第二案一并办理。${rest}${rest}`)).toHaveLength(2)
  expect(partsOf(`例会\n第一案：供水方案。${rest}第三案：供热方案。${rest}`)).toHaveLength(2)
})
