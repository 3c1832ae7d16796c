import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'

/** Who presides, as name<post>. */
function chairsIn(present: string): string {
  const { meeting } = parseMinutes(`青湖縣文化諮詢會會議紀錄\n出席者：${present}\n\n一、研究供水\n會議同意。\n`)
  return meeting.chairs.map(({ name, title }) => `${name}${title ? `<${title}>` : ''}`).join(' ')
}

describe('the list says who presided', () => {
  test.each([
    ['何靜（主席）、周明遠', '何靜<主席>'],
    ['周明遠、何靜（主持人）', '何靜'],
    ...['先生', '女士', '小姐', '議員', '博士', '教授', '委員'].map((honorific): [string, string] => [`何靜${honorific}（主席）、周明遠先生`, '何靜<主席>']),
    ['何靜先生出席（主持）、周明遠先生', '何靜'],
    ['歐陽文靜女士（會議主持人）、周明遠先生', '歐陽文靜'],
    // Who stands in for the chair, and what else the bracket says.
    ['何靜女士（副主席）、周明遠先生', ''],
    ['何靜女士（主席辦公室）、周明遠先生', ''],
    ['何靜女士、周明遠先生', ''],
  ])('%s', (present, chairs) => {
    expect(chairsIn(present)).toBe(chairs)
  })
})
