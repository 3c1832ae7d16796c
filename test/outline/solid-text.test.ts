import { describe, expect, test } from 'vitest'
import { partGluedLines } from '../../src/outline/glued-lines.js'
import { readSource } from '../../src/source/read-source.js'
import { itemsIn } from './outline-of-text.js'

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
    expect(partsOf(lines.slice(1, 5).join(' '))).toHaveLength(1)
    expect(partsOf([lines.slice(1).join(' '), ...'甲乙丙丁戊己庚辛甲乙丙丁戊己庚辛'].join('\n'))).toHaveLength(17)
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

describe('sections in formal numerals, and cases right behind a colon', () => {
  const head = ['枫桥社区第2届第4次住户大会会议记录', '一、时间：2023年5月6日', '二、主席：田野', '壹、主席致词：（略）']
  const rest = '说明：一、管线已逾十年。二、邻栋亦有渗漏。决议：照案通过，由修缮组办理，完工后公告周知。'
  const reports = ['贰、报告事项：', `报告案一：供水管线汰换情形。${rest}`, `报告案二：上年度收支情形。${rest}`]
  const cases = ['叁、讨论事项：', `案由一：增设站牌案。${rest}`, `案由二：调整门禁案。${rest}`]
  const motions = ['肆、临时动议：', `案由一：增设路灯案。${rest}`, '伍、散会：下午5时']

  test('are parted, and the cases of each section counted by themselves', () => {
    const parts = [...reports, ...cases, ...motions]
    expect(partsOf(`${head.join(' ')} ${parts.join('')}`)).toEqual([...head, ...parts])
  })

  test('but no case that a resolution speaks of, and no section out of the count', () => {
    const spoken = `案由一：增设站牌案。决议：案由一、二并案办理。案由二已于上次会议通过。表决结果：案由一：通过。${rest.repeat(7)}`
    expect(partsOf([...head, '贰、讨论事项', spoken].join(' '))).toEqual([...head, '贰、讨论事项', spoken])
    const skipping = `案由一：增设站牌案。${rest.repeat(7)}肆、伍两栋先行施工。`
    expect(partsOf([...head, '贰、讨论事项', skipping].join(' '))).toEqual([...head, '贰、讨论事项', skipping])
  })

  test('and no number of the head goes on below them', () => {
    const bylaws = `案由一：订定要点案。${rest}全文如下：一、本要点经大会通过后施行。二、设施限装于自有车位。三、关于电费，由申请人负担。${rest.repeat(7)}`
    expect(partsOf([...head, '贰、讨论事项', bylaws].join(' '))).toEqual([...head, '贰、讨论事项', bylaws])
  })
})

describe('a section of a line without breaks', () => {
  const rest = '说明：管线已逾十年，邻栋亦有渗漏，拟分期汰换，先行修缮后公告周知。'.repeat(3)
  const parts = ['青溪县政府第12次县务会议纪录', '时间：2023年5月6日', '报告事项', `一、供水管线汰换情形案。${rest}`, `二、上年度收支情形案。${rest}`, '讨论事项', `三、增设站牌案。${rest}`, '临时动议', `四、增设路灯案。${rest}`]

  test('is a heading over the number behind it', () => {
    expect(itemsIn(parts.join('　　'))).toEqual(['一、|供水管线汰换情形案', '二、|上年度收支情形案', '三、|增设站牌案', '四、|增设路灯案'])
  })

  test('but its number where nothing parts the two', () => {
    expect(itemsIn('青溪县政府会议纪录\n\n报告事项一、供水管线汰换情形案\n决议：准予备查。\n报告事项二、上年度收支情形案\n决议：准予备查。')).toEqual(['报告事项一、|供水管线汰换情形案', '报告事项二、|上年度收支情形案'])
  })
})
