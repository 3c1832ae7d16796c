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
