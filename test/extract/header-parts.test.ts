import { describe, expect, test } from 'vitest'
import { extractHeader } from '../../src/extract/header.js'
import { parseMinutes } from '../../src/index.js'
import { outlineOf } from './outline-of.js'

/** role:line */
function partsIn(...lines: string[]): string[] {
  const written = lines.join('\n')
  const source = written.replace('---\n', '')
  return extractHeader(outlineOf(written)).parts.map(({ role, position: { start, end } }) => `${role}:${source.slice(start.offset, end.offset)}`)
}

const OPENING = '2022年3月4日，县长程远主持召开常务会议。'

describe('the head', () => {
  test.each([
    // Above the title, whatever it says; between title and opening, too.
    [['机密', '常务会议纪要', OPENING], ['letterhead:机密', 'title:常务会议纪要', `opening:${OPENING}`]],
    [['常务会议纪要', '机密', OPENING], ['title:常务会议纪要', 'letterhead:机密', `opening:${OPENING}`]],
    [['常务会议纪要', OPENING, '大家畅所欲言'], ['title:常务会议纪要', `opening:${OPENING}`, 'opening:大家畅所欲言']],
    [['青云县人民政府', '常务会议纪要', '第3期', '（2022年3月8日）', OPENING], [
      'title:青云县人民政府', 'title:常务会议纪要', 'document-number:第3期', 'field:（2022年3月8日）', `opening:${OPENING}`,
    ]],
    [['首页>会议公开', '常务会议纪要', OPENING], ['metadata:首页>会议公开', 'title:常务会议纪要', `opening:${OPENING}`]],
    [['机密', '常务会议纪要'], ['letterhead:机密', 'title:常务会议纪要']],
    [['常务会议纪要', '机密'], ['title:常务会议纪要']],
    [['会议纪要', '关于供水的会议纪要'], ['letterhead:会议纪要', 'title:关于供水的会议纪要']],
    // A line that names a body and a kind of meeting, where the title does not.
    [['关于供水的会议纪要', '开源协会理事会2020年首次月例会'], ['title:关于供水的会议纪要', 'letterhead:开源协会理事会2020年首次月例会']],
    [['关于供水的会议纪要', '例会'], ['title:关于供水的会议纪要']],
    [['关于供水的会议纪要', '开源协会理事会2020年首次月例会'.padEnd(45, '供水供热')], ['title:关于供水的会议纪要']],
    // Without an opening a line that nothing tells is left for others to tell of.
    [['常务会议纪要', '大家畅所欲言'], ['title:常务会议纪要']],
  ])('%j', (lines, parts) => {
    expect(partsIn(...lines)).toEqual(parts)
  })

  test('further recorders are part of their field', () => {
    expect(partsIn('常务会议纪要', '纪录：简任秘书　许文', '简任编审　黄信', OPENING)).toContain('field:简任编审　黄信')
  })
})

describe('the tail', () => {
  test.each([
    [['散会：下午5时', '大家鼓掌'], ['closing:散会：下午5时', 'tail:大家鼓掌']],
    [['大家点击打印', '大家鼓掌'], ['tail:大家点击打印', 'tail:大家鼓掌']],
    [['（此件公开发布）'], ['closing:（此件公开发布）']],
    [['(此件公开发布)'], ['closing:(此件公开发布)']],
    // What is below a line of the portal is the portal's.
    [['大家鼓掌', '打印本页', '大家鼓掌'], ['tail:大家鼓掌', 'footer:打印本页', 'footer:大家鼓掌']],
  ])('%j', (lines, parts) => {
    expect(partsIn('常务会议纪要', OPENING, '---', ...lines).slice(2)).toEqual(parts)
  })
})

test('front matter and tables', () => {
  const source = '---\nlayout: post\n---\n\n# 例会纪要\n\n| 部门 | 人员 |\n|---|---|\n| 供水科 | 程远 |\n\n一、供水\n\n会议同意。\n'
  const roles = parseMinutes(source, { format: 'markdown' }).parts.map(({ role }) => role)
  expect(roles).toEqual(['metadata', 'title', 'attendance', 'item'])
})
