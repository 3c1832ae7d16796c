import { describe, expect, test } from 'vitest'
import { gatherEvidence } from '../../src/extract/roster-evidence.js'
import { readMembers } from '../../src/extract/roster-tokens.js'
import { readSource } from '../../src/source/read-source.js'

/** What a list shows that other words of the document follow: the entries, the bodies, and what else. */
function shownBy(list: string, further = ''): string {
  const { located, lines } = readSource(`${list}\n${further}`, 'text')
  const members = lines.slice(0, 1).flatMap((line) => readMembers(located, line, 'line').members)
  const { entries, bodies, unknownNotes, bodiesApart } = gatherEvidence(located, members, new Set())
  return `${entries} [${[...bodies].join(' ')}]${unknownNotes ? ' notes' : ''}${bodiesApart ? ' apart' : ''}`
}

describe('whether entries have bodies', () => {
  test.each([
    ['田野、安全、方正', '', 'names []'],
    ['田野', '', 'names []'],
    ['田野，安全，方正', '', 'names []'],
    ['县水利局田野', '', 'bodies []'],
    ['县水利局田野、安全', '', 'bodies []'],
    ['县水利局田野、安全、方正、山川', '', 'unknown []'],
    ['县水利局田野，安全，方正', '', 'unknown []'],
    ['县水利局田野，安全，方正，山川，成功，高兴', '', 'names []'],
    ['县水利局田野，县财政局安全，方正', '', 'bodies []'],
    ['县水利局田野、县财政局安全；方正；山川', '', 'bodies []'],
    ['县水利局田野，安全，方正、山川', '', 'unknown []'],
    ['副县长田野、安全', '', 'unknown []'],
    ['副县长田野，副县长安全，方正', '', 'names []'],
    ['县水利局、县财政局', '', 'bodies []'],
    ['海关田野、港区安全', '', 'bodies []'],
    ['县教育局：田野、安全', '', 'unknown []'],
    ['县水利局：田野，安全', '', 'names []'],
    ['各部门负责人', '', 'unknown []'],
    ['远浪月明，田野，安全', '', 'names []'],
    ['远浪李雷', '远浪', 'bodies []'],
    ['科大江海明，田野，安全', '', 'unknown []'],
  ])('%s … %s', (list, further, shown) => {
    expect(shownBy(list, further)).toBe(shown)
  })
})

describe('bodies that the document shows elsewhere', () => {
  test.each([
    ['远浪月明', '', 'unknown []'],
    ['远浪月明', '远浪的代表', 'unknown [远浪]'],
    ['远浪月明', '远浪月明', 'unknown []'],
    ['远浪月明', '远浪月明说，远浪很好', 'unknown [远浪]'],
    ['远浪月明', '远浪月明，远浪月明', 'unknown []'],
    ['远浪月明、远浪天明', '', 'unknown [远浪]'],
    ['远浪月明、长浪天明', '远浪、长浪', 'unknown [远浪 长浪]'],
    ['远浪月明、远帆天明', '远浪远浪远帆', 'unknown [远浪 远帆]'],
    ['远浪月明', '浪远，远', 'unknown []'],
    ['远浪月明：田野', '远浪', 'unknown []'],
    ['市远浪月明', '市远浪', 'unknown [市远浪]'],
    ['远浪局月明', '远浪局', 'bodies []'],
    ['远浪关山月', '远浪关', 'unknown [远浪关]'],
    ['云湖李雷、云湖韩梅', '', 'unknown []'],
  ])('%s … %s', (list, further, shown) => {
    expect(shownBy(list, further)).toBe(shown)
  })
})

describe('how notes and columns are used', () => {
  test.each([
    ['田野（腾讯）、安全（华为）', '', 'names [] notes'],
    ['田野（腾讯）、安全（局长）', '', 'names []'],
    ['田野（腾讯）、安全', '', 'names []'],
    ['县教育局 孔方；县财政局 田野；安全', '', 'bodies [] apart'],
    ['县教育局 孔方；县财政局 田野；安全 方正', '', 'bodies [] apart'],
    ['县教育局 孔方；田野 安全；方正 山川', '', 'unknown []'],
    ['县教育局 孔方；县财政局 田野；安全 方正；成功 高兴', '', 'bodies []'],
    ['县教育局 孔方；田野', '', 'bodies []'],
    ['县教育局 孔方；县财政局 田野', '', 'bodies [] apart'],
    ['云湖 韩梅；长河 方正；田野', '', 'names []'],
    ['县教育局 孔方、县财政局 田野', '', 'bodies []'],
    ['局长 孔方；局长 田野', '', 'unknown []'],
    ['县教育局 孔方；局长 田野', '', 'bodies []'],
    ['云湖公司 韩梅；长河公司 方正', '', 'bodies [] apart'],
    ['很好 韩梅；很多 方正', '', 'names [] apart'],
    ['韩梅 很好；方正 很多', '', 'names []'],
    ['县教育局田野 局长；县财政局安全 局长', '', 'bodies []'],
  ])('%s … %s', (list, further, shown) => {
    expect(shownBy(list, further)).toBe(shown)
  })
})

test('the document is not asked where a list leaves too much open', () => {
  const bodies = (count: number): string[] => Array.from({ length: count }, (_, index) => `远${String.fromCharCode(0x6d00 + index)}`)
  const open = (count: number): string => shownBy(bodies(count).map((body) => `${body}月明`).join('、'), bodies(count).join('，'))
  expect(open(20)).toContain(bodies(20)[0])
  expect(open(230)).not.toContain(bodies(20)[0])
})
