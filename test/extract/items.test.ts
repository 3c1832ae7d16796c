import { describe, expect, test } from 'vitest'
import { parseMinutes, type AgendaItem, type Decision } from '../../src/index.js'
import { itemOf, tasksIn } from './item-of.js'

const BOTH = '审议《甲办法》《乙办法》'

/** verdict:subjects for each decision. */
function settledIn(body: string, title = BOTH): string {
  return itemOf(body, title).decisions.map(({ verdict, subjects }) => `${verdict}:${subjects.join('')}`).join(' ')
}

describe('an item', () => {
  const HEAD = '2023年3月1日，县长程远主持召开县政府第3次常务会议。\n\n'

  test('without a marker has none', () => {
    const { items } = parseMinutes(`${HEAD}会议听取了县水利局关于供水情况的汇报。会议要求，加快管网改造。\n\n会议审议了《供水办法》。会议同意该办法。\n`)
    expect(items.map(({ marker, number, action }) => [marker, number, action])).toEqual([[null, null, '听取'], [null, null, '审议']])
  })

  test('with one has its number, and a verb only where its heading opens with one', () => {
    const { items } = parseMinutes(`${HEAD}一、审议《供水办法》\n会议同意。\n\n二、关于供水\n会议同意。\n`)
    expect(items.map(({ marker, number, action }) => [marker, number, action])).toEqual([['一、', 1, '审议'], ['二、', 2, null]])
  })
})

describe('what is handed on', () => {
  test.each([
    ['会议同意《甲办法》，报市委常委会审定。', 'approved:《甲办法》 referred:《甲办法》'],
    // Not in the sentence of what was agreed, or not what was handed on
    ['会议同意《甲办法》。有关事项报市委常委会审定。', 'approved:《甲办法》 referred:《甲办法》《乙办法》'],
    ['会议同意《甲办法》，《乙办法》报市委常委会审定。', 'approved:《甲办法》 referred:《乙办法》'],
    ['会议同意《甲办法》，会议决定成立专班。', 'approved:《甲办法》 resolved:《甲办法》《乙办法》'],
  ])('%s', (body, decisions) => {
    expect(settledIn(body)).toBe(decisions)
  })
})

describe('items that are taken together', () => {
  /** The subjects of each decision of the last of three items. */
  function joinedBy(said: string): string {
    const { items } = parseMinutes(`時間：112年3月1日\n\n一、審查丙規程草案\n決議：照案通過。\n二、審查甲條例草案\n三、繼續審查乙條例草案\n決議：\n（一）${said}\n（二）第四條另擇期審查。\n`)
    return items.at(-1)?.decisions.map(({ verdict, subjects }) => `${verdict}:${subjects.join('/')}`).join(' ') ?? ''
  }

  test.each([
    ['以上二案併案審查，逐條討論。', 'resolved:甲條例草案/乙條例草案 deferred:甲條例草案/乙條例草案'],
    ['上述三案合併討論。', 'resolved:丙規程草案/甲條例草案/乙條例草案 deferred:丙規程草案/甲條例草案/乙條例草案'],
    // Each by itself, or more than there are
    ['以上二案分別審查，逐條討論。', 'resolved:乙條例草案 deferred:乙條例草案'],
    ['以上五案併案審查。', 'resolved:乙條例草案 deferred:乙條例草案'],
    ['本案逐條討論。', 'resolved:乙條例草案 deferred:乙條例草案'],
  ])('%s', (said, decisions) => {
    expect(joinedBy(said)).toBe(decisions)
  })
})

describe('a deferral or rejection that names nothing is about what is left', () => {
  test.each([
    ['会议同意《甲办法》。会议决定，暂缓审议，退回修改。', 'approved:《甲办法》 deferred:《乙办法》'],
    ['会议同意《乙办法》。其余事项不予通过。', 'approved:《乙办法》 rejected:《甲办法》'],
    // It is one of a decision that names nothing, where all are named, or none.
    ['会议同意《甲办法》。会议决定成立专班。', 'approved:《甲办法》 resolved:《甲办法》《乙办法》'],
    ['会议同意《甲办法》。会议同意《乙办法》。会议决定，暂缓实施。', 'approved:《甲办法》 approved:《乙办法》 deferred:《甲办法》《乙办法》'],
    ['会议决定，暂缓审议，退回修改。', 'deferred:《甲办法》《乙办法》'],
    ['会议同意《甲办法》。《乙办法》暂缓审议。', 'approved:《甲办法》 deferred:《乙办法》'],
  ])('%s', (body, decisions) => {
    expect(settledIn(body)).toBe(decisions)
  })

  test('of three, two', () => {
    const title = '审议《甲办法》《乙办法》《丙办法》'
    expect(settledIn('会议同意《甲办法》。会议决定，暂缓审议，退回修改。', title)).toBe('approved:《甲办法》 deferred:《乙办法》《丙办法》')
  })

  test('a heading with one matter leaves nothing', () => {
    expect(settledIn('会议同意《丙办法》。会议决定，暂缓审议。', '审议《甲办法》')).toContain('deferred:《甲办法》')
  })
})

describe('what is agreed by number', () => {
  test('the first two documents that the text names, where the heading names none', () => {
    const body = '会议审议了《甲办法》《乙办法》《丙办法》，重申《甲办法》。会议同意前两个文件。'
    expect(settledIn(body, '关于有关文件')).toBe('approved:《甲办法》《乙办法》')
  })

  test('those of the heading', () => {
    expect(settledIn('会议同意前一个文件。')).toBe('approved:《甲办法》')
  })
})

describe('who issues', () => {
  const issuedIn = (body: string, title = BOTH): string =>
    itemOf(body, title).decisions.map(({ phrase, issuingAuthority }) => `${phrase}:${issuingAuthority?.name ?? ''}`).join(' ')

  test.each([
    ['会议原则同意《甲办法》，以县政府名义印发。', '原则同意:县政府'],
    ['会议原则同意《甲办法》，以县政府名义印发。会议同意《乙办法》，以县政府办公室名义印发。', '原则同意:县政府 同意:县政府办公室'],
    // It is the approval, and not what was settled behind it.
    ['会议原则同意《甲办法》。会议决定成立专班。办法以县政府名义印发。', '原则同意:县政府 会议决定:'],
    ['会议决定修订《甲办法》，以县政府名义印发。', '会议决定:县政府'],
    ['会议决定成立专班。会议决定修订《甲办法》，以县政府名义印发。', '会议决定: 会议决定:县政府'],
    // The first that is named, and none before all decisions
    ['会议同意《甲办法》，以县政府名义印发，以县政府办公室名义印发附件。', '同意:县政府'],
    ['会议指出，以县政府名义印发的文件要规范。会议同意《甲办法》。', '同意:'],
    ['会议同意《甲办法》。', '同意:'],
  ])('%s', (body, issued) => {
    expect(issuedIn(body)).toBe(issued)
  })

  test('the words of the decision reach to it', () => {
    const text = (body: string): string[] => itemOf(body, BOTH).decisions.map((decision) => decision.text)
    expect(text('会议同意《甲办法》。会后以县政府名义印发。')[0]).toMatch(/^会议同意《甲办法》。会后以县政府/)
    expect(text('会议同意《甲办法》，以县政府名义印发实施。')).toEqual(['会议同意《甲办法》，以县政府名义印发实施'])
  })

  test('and so does its place', () => {
    const source = '一、审议《甲办法》\n会议同意《甲办法》。会后以县政府名义印发。\n'
    const [decision] = (parseMinutes(source).items[0] as AgendaItem).decisions as [Decision]
    expect(source.slice(decision.position.start.offset, decision.position.end.offset)).toBe(decision.text)
  })
})

describe('votes', () => {
  const votesIn = (body: string): string =>
    itemOf(body, BOTH).decisions.map(({ votes }) => (votes ? `${votes.for}:${votes.against}:${votes.abstain}` : '')).join(' ')

  test.each([
    ['会议同意《甲办法》（同意7票、反对1票、弃权2票）。会议同意《乙办法》（同意8票、反对0票、弃权1票）。', '7:1:2 8:0:1'],
    ['会议同意《甲办法》。会议同意《乙办法》（同意8票、反对0票、弃权1票）。', ' 8:0:1'],
    ['表决结果：同意8票、反对0票、弃权1票。会议同意《甲办法》。', '8:0:1'],
    ['会议同意《甲办法》（同意7票、反对1票、弃权2票），复议同意6票、反对2票、弃权2票。', '7:1:2'],
    ['会议同意《甲办法》。', ''],
  ])('%s', (body, votes) => {
    expect(votesIn(body)).toBe(votes)
  })
})

describe('a motion that was not passed', () => {
  const motion = '請環境保護局增設測站，提請討論'
  test.each([
    ['決議：照案通過。', ['環境保護局']],
    ['決議：不予通過。', []],
    ['決議：同意增設測站，另編預算部分不予通過。', ['環境保護局']],
    // What was told all the same
    ['決議：不予通過。請環境保護局重新評估。', ['環境保護局']],
  ])('%s', (body, tasks) => {
    expect(tasksIn(body, motion)).toEqual(tasks)
  })
})

describe('a task reaches from its first body or word to its last', () => {
  test.each([
    ['会议要求，由县水利局牵头，县财政局配合，于年底前完成水厂改造。', '县水利局牵头，县财政局配合，于年底前完成水厂改造'],
    ['会议要求，年底前，由县水利局完成水厂改造。', '年底前，由县水利局完成水厂改造'],
    ['会议要求，加快水厂改造，由县水利局牵头。', '县水利局牵头'],
    ['1.加快水厂改造（责任单位：县水利局，配合单位：县财政局）', '加快水厂改造（责任单位：县水利局，配合单位：县财政局'],
  ])('%s', (body, extent) => {
    const source = `一、关于水厂\n${body}\n`
    const [task] = (parseMinutes(source).items[0] as AgendaItem).tasks
    expect(source.slice(task?.position.start.offset, task?.position.end.offset)).toBe(extent)
  })
})
