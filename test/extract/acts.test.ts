import { describe, expect, test } from 'vitest'
import { findActs } from '../../src/extract/acts.js'
import { SPEECH_ACTS } from '../../src/lexicon/speech-acts.js'
import { readSource } from '../../src/source/read-source.js'

/** deciding:会议决定 for each act; with its verdict where it holds one. */
function actsIn(source: string): string[] {
  const { located } = readSource(source, 'text')
  return findActs(located, 0, located.text.length).map(({ start, end, force, verdict }) => {
    const settled = verdict ? `=${located.text.slice(verdict.start, verdict.end)}` : ''
    return `${force ?? '-'}:${located.text.slice(start, end)}${settled}`
  })
}

const spellings = SPEECH_ACTS.flatMap(({ verb, variants, force }) => {
  return [verb, ...(variants ?? [])].map((spelling) => [spelling, force])
})

test.each(spellings)('会议%s is %s', (verb, force) => {
  expect(actsIn(`会议${verb}，抓好供水。`)).toEqual([`${force}:会议${verb}`])
})

describe('with what stands around the verb', () => {
  test.each([
    ['会议首先传达学习了全省会议精神。', ['reporting:会议首先传达学习了']],
    ['会议初步审查了预算调整方案。', ['reporting:会议初步审查了']],
    ['会议初步审议了条例草案。', ['reporting:会议初步审议了']],
    ['会议审议并通过《供水办法》。', ['-:会议审议并通过=通过']],
    ['会议听取并审议了供水方案。', ['reporting:会议听取并审议了']],
    ['会议审议并原则通过了《供水办法》。', ['-:会议审议并原则通过了=原则通过']],
    ['会议同意该方案。', ['-:会议同意=同意']],
    ['会议研究决定，下月开工。', ['deciding:会议研究决定']],
    ['与会人员一致认为，时机成熟。', ['stating:与会人员一致认为']],
    ['會議強調，應落實分工。', ['demanding:会议强调']],
    // Of two verdicts the last, of several forces the one that decides.
    ['会议同意并通过该案。', ['-:会议同意并通过=通过']],
    ['会议审议并决定停用。', ['deciding:会议审议并决定']],
    ['会议决定停用会议要求抓好。', ['deciding:会议决定']],
    ['会议决定公示名单。', ['deciding:会议决定']],
    // What all members do is done by the house
    ['甲动议，乙和议，委员一致通过上次会议纪录。', ['-:委员一致通过=一致通过']],
    ['各委員一致贊成有關安排。', ['-:各委员一致赞成=一致赞成']],
    ['委員要求管理公司先行探討。', ['demanding:委员要求']],
    ['委员一致认为，时机成熟。', ['stating:委员一致认为']],
    ['供水、会议决定停用。', ['deciding:会议决定']],
    // One of several stages that a list names, and nothing that the meeting did
    ['评议分动员部署、会议评议、整改落实三个阶段。', []],
    ['会议研究、讨论了供水方案。', ['reporting:会议研究、讨论了']],
    ['【会议要求】抓好供水。', ['demanding:会议要求']],
    ['会议听取了汇报。会议指出，水情紧。会议决定停用。', ['reporting:会议听取了', 'stating:会议指出', 'deciding:会议决定']],
  ])('%s', (source, acts) => {
    expect(actsIn(source)).toEqual(acts)
  })
})

describe('labels', () => {
  test.each([
    ['決議：照案通過。', ['deciding:决议']],
    ['決議\n照案通過。', ['deciding:决议']],
    ['說明：依業務需要。\n決議：照案通過。', ['-:说明', 'deciding:决议']],
    ['辦法：提會討論。 決議：通過。', ['-:办法', 'deciding:决议']],
    ['（1）摸清底数（详见附件）；责任人：田野', ['-:责任人']],
    ['〔汇报部门〕组织部\n〔会议决定〕同意。', ['-:汇报部门', 'deciding:会议决定']],
    ['【决议】照案通过。', ['deciding:决议']],
    ...['讨论摘要', '商议情况', '申报科室', '提议单位'].map((label): [string, string[]] => [`${label}：供水科\n决议：照案通过。`, [`-:${label}`, 'deciding:决议']]),
    ['會上作了討論摘要：水情緊。', []],
    ['按照【决议】办理，（决议）存档。', []],
    ['供水。【决议】同意。', ['deciding:决议']],
    ['供水；决议：同意。', ['deciding:决议']],
    ['供水　决议：同意。', ['deciding:决议']],
    ['供水\n决议', ['deciding:决议']],
    ['决议', ['deciding:决议']],
    ['（供水）；责任人：田野', ['-:责任人']],
    ['(供水)；责任人：田野', ['-:责任人']],
    ['（供水\n责任人：田野）', ['-:责任人']],
    // Without its colon, in a bracket that is open, behind a word.
    ['供水。决议', []],
    ['供水。决议同意。', []],
    ['决议同意。', []],
    ['【决议同意。', []],
    ['决议】同意。', []],
    ['以上决议：同意。', []],
    ['供水，决议：同意。', []],
    ['（供水；责任人：田野', []],
    ['(供水；责任人：田野)', []],
    ['摸清底数（责任单位：县水利局；责任人：田野）', []],
  ])('%j', (source, acts) => {
    expect(actsIn(source)).toEqual(acts)
  })
})

describe('what an act or a label introduces', () => {
  const introducedIn = (source: string) => {
    const { located } = readSource(source, 'text')
    return findActs(located, 0, located.text.length).map(({ kind, contentStart }) => `${kind}>${located.text.slice(contentStart)}`)
  }

  test.each([
    ['会议指出，水情紧', ['act>水情紧']],
    ['会议明确了：\n停用泵站', ['act>停用泵站']],
    ['【会议要求】抓好供水', ['act>抓好供水']],
    ['会议同意停用泵站', ['act>停用泵站']],
    ['裁示：：同意', ['deciding-label>同意']],
    ['裁示\n同意', ['deciding-label>同意']],
    ['【裁示】同意', ['deciding-label>同意']],
    ['裁示：，同意', ['deciding-label>，同意']],
    ['说明：供水', ['label>供水']],
    ['裁示', ['deciding-label>']],
  ])('%j', (source, introduced) => {
    expect(introducedIn(source)).toEqual(introduced)
  })
})

test('the heads of columns are no labels', () => {
  const labelsIn = (heads: string) => {
    const { located } = readSource(`| ${heads} |\n|---|---|\n| 停用泵站 | 县水利局 |\n`, 'markdown')
    return findActs(located, 0, located.text.length).map(({ start, end }) => located.text.slice(start, end))
  }
  for (const head of ['牵头单位', '责任单位', '配合单位', '完成时限', '承办单位', '备注', '时限']) {
    expect(labelsIn(`处理意见 | ${head}`)).not.toContain('处理意见')
  }
  expect(labelsIn('处理意见 | 同意')).toContain('处理意见')
})

test('only those of the stretch', () => {
  const { located } = readSource('决议：同意。会议指出，水情紧。说明：供水', 'text')
  const inStretch = (from: number, to: number) =>
    findActs(located, from, to).map(({ start, end }) => located.text.slice(start, end))
  expect(inStretch(0, 6)).toEqual(['决议'])
  expect(inStretch(6, 15)).toEqual(['会议指出'])
  expect(inStretch(15, located.text.length)).toEqual(['说明'])
  expect(inStretch(1, 6)).toEqual([])
})

describe('none', () => {
  test.each([
    '会议室要保持整洁。',
    '会议决定的事项要抓落实。',
    '会议审议情况另报。',
    '落实会议要求精神。',
    '县政府常务会议明确的任务要办好。',
    '上次会议决定事项已办结。',
    '县水利局要求，各镇停水。',
    '形成决议需三分之二多数。',
    '会议审议通过的《供水办法》已印发。',
    '会议审议并通过的《供水办法》已印发。',
    '会议了解了情况。',
    // How long it is posted
    '会议决议公示期为七天。',
    '会议决定公示时间为七天。',
    '会议决议有效期为一年。',
    // What some of the members said
    '委员提出加设路灯的建议，不予采纳。',
    '委员认为时机未到。',
    '各委员建议再询价。',
    '有委员要求加设路灯。',
    '田委员要求加设路灯。',
  ])('%s', (source) => {
    expect(actsIn(source)).toEqual([])
  })
})

test.each([
  ['会议同意接纳该申请。', ['-:会议同意=同意']],
  ['会议讨论接纳该申请。', ['-:会议讨论接纳=接纳']],
])('what 会议同意 is followed by is no second verb: %s', (text, acts) => {
  expect(actsIn(text)).toEqual(acts)
})

test.each([
  ['房屋全部腾空。责任人：田野', []],
  ['房屋全部腾空；责任人：田野', ['-:责任人']],
  ['房屋全部腾空\n责任人：田野', ['-:责任人']],
  ['房屋全部腾空。决议：通过', ['deciding:决议']],
])('责任人 behind a full stop is of what was said last: %j', (text, acts) => {
  expect(actsIn(text)).toEqual(acts)
})
