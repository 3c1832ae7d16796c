import { describe, expect, test } from 'vitest'
import { partGluedLines } from '../../src/outline/glued-lines.js'
import { readSource } from '../../src/source/read-source.js'

function partsOf(source: string): string[] {
  const { located, lines } = readSource(source, 'text')
  return partGluedLines(located, lines).map((line) => located.value(line))
}

const lines = [
  '青溪县人民政府第9次常务会议纪要',
  '时间：2023年5月6日',
  '地点：县政府三楼会议室',
  '出席：田野、白露',
  '会议听取了供水、供热情况的汇报。',
  `一、关于供水。${'摸清管网底数，逐村逐户登记造册。'.repeat(10)}`,
  `二、关于供热。${'二、三号锅炉先行检修，一、四号锅炉照常运行。'.repeat(8)}`,
]

describe('minutes on one line are parted', () => {
  test.each([
    ['one space', ' '],
    ['full-width spaces', '　　'],
  ])('at title, labels, acts and numbers, with %s between', (_, gap) => {
    expect(partsOf(lines.join(gap))).toEqual(lines)
  })

  test('a page number may stand beside the line', () => {
    expect(partsOf(`${lines.join(' ')}\n第1页`).slice(0, 7)).toEqual(lines)
  })

  test('a line above or below stays as it is', () => {
    expect(partsOf(`县政府办公室编\n${lines.join(' ')}`)).toEqual(['县政府办公室编', ...lines])
    expect(partsOf(`${lines.join(' ')}\n（共印20份）`)).toEqual([...lines, '（共印20份）'])
  })

  test('a number right behind a full stop, and a case behind white space', () => {
    const glued = [...lines.slice(0, 5), lines.slice(5).join('')].join(' ')
    expect(partsOf(glued)).toEqual(lines)
    const cases = [...lines.slice(0, 5), `三、报告事项　报告案一：供水情况。${'摸清管网底数，逐户登记。'.repeat(20)}`, '报告案二：供热情况。']
    expect(partsOf(cases.join(' ').replace('三、', '一、')).slice(5).map((part) => part.slice(0, 6))).toEqual(['一、报告事项', '报告案一：供', '报告案二：供'])
  })

  test('a number that is not the next one parts nothing', () => {
    const source = lines.join(' ').replace('二、关于供热', '三、关于供热')
    expect(partsOf(source)).toHaveLength(lines.length - 1)
    expect(partsOf(source).at(-1)).toContain('。三、关于供热')
  })
})

describe('left as it is', () => {
  test('without white space where lines ended, but for numbers behind full stops', () => {
    expect(partsOf(lines.join('')).map((part) => part.slice(0, 2))).toEqual(['青溪', '一、', '二、'])
  })

  test('a short text, and one of several lines', () => {
    expect(partsOf(lines.slice(0, 5).join(' '))).toHaveLength(1)
    expect(partsOf([lines.join(' '), ...'甲乙丙丁戊己庚辛'].join('\n'))).toHaveLength(9)
  })
})

describe('a number right behind the title', () => {
  const [title = ''] = lines
  const [one = '', two = ''] = lines.slice(5)

  test('is the first, and the next one follows', () => {
    expect(partsOf([title, one, two].join(' '))).toEqual([title, one, two])
  })

  test('but not where it is none of a count', () => {
    const water = one.replace('一、', '五、')
    expect(partsOf([title, water, two].join(' '))).toEqual([title, `${water} ${two}`.replaceAll(' ', '')])
  })
})
