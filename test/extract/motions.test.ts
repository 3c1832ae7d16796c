/** What a motion says above 提案人：… and 决议：… is moved, and not yet decided; its directives are tasks. */
import { describe, expect, test } from 'vitest'
import { tasksIn, verdictsIn } from './item-of.js'

describe('the text of a motion decides nothing', () => {
  test.each([
    ['水价方案应送县政府审核。爰要求水利局修堤。\n提案人：田野\n决议：照案通过。', ['approved:照案通过']],
    ['水价方案应送县政府审核。\n（提案人：田野\n连署人：白露）\n决议：照案通过。', ['approved:照案通过']],
    ['水价方案应送县政府审核。\n（提案及连署人：田野　白露）\n决议：照案通过。', ['approved:照案通过']],
    // Nobody moves it, or nothing is decided below
    ['水价方案送县政府审核。\n决议：照案通过。', ['referred:送县政府审核', 'approved:照案通过']],
    ['决议：送县政府审核。\n提案人：田野', ['referred:送县政府审核']],
    ['会议同意该方案。\n提案人：田野\n决议：照案通过。', ['approved:同意', 'approved:照案通过']],
  ])('%j', (body, verdicts) => {
    expect(verdictsIn(body)).toEqual(verdicts)
  })

  test('and directs', () => {
    expect(tasksIn('水价方案应送县政府审核。爰要求县水利局修堤。\n提案人：田野\n决议：照案通过。')).toEqual(['县水利局'])
  })
})

describe('the title of a motion that was not passed', () => {
  test.each([
    ['不同意增设出入口的申请，由县房管局做好解释', ['县房管局']],
    ['否决设置驿站的提案，请县房管局答复', ['县房管局']],
    ['不同意由县房管局增设出入口', []],
    ['由县房管局增设出入口的提案，不予通过', []],
    ['不同意拆除围墙，由县房管局改建绿地', []],
  ])('directs only behind what it rejects: %s', (title, tasks) => {
    expect(tasksIn('委员各抒己见。', title)).toEqual(tasks)
  })
})
