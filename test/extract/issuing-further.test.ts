/** Who issues once the text is finished. */
import { expect, test } from 'vitest'
import { BodyReader } from '../../src/extract/departments.js'
import { findIssuers } from '../../src/extract/issuing.js'
import { KnownBodies } from '../../src/extract/known-bodies.js'
import { Signs } from '../../src/extract/signs.js'
import { readSource } from '../../src/source/read-source.js'

function issuersIn(source: string): string[] {
  const { located } = readSource(source, 'text')
  const { text } = located
  const bodies = new BodyReader(located, new KnownBodies([]))
  return findIssuers(new Signs(text), 0, text.length, bodies).map(({ start, end }) => text.slice(start, end))
}

test.each([
  ['会议同意该办法，由县政府办公室修改完善后印发。', ['县政府办公室']],
  ['由县水利局根据会议讨论意见进一步修改完善后印发。', ['县水利局']],
  ['请县水利局按照与会意见充实完善后发布。', ['县水利局']],
  ['由县水利局修订后印发。', ['县水利局']],
  ['由县水利局润色后尽快印发。', ['县水利局']],
  ['由县水利局补充完善后以县政府名义印发。', ['县政府']],
  ['由县水利局修改完善后印发到各乡镇。', ['县水利局']],
  // Another does it
  ['由县水利局修改完善，县政府办公室印发。', ['县政府办公室']],
])('%s', (source, issuers) => {
  expect(issuersIn(source)).toEqual(issuers)
})

test.each([
  '请人事室制发聘书。',
  '由县水利局修改完善后实施。',
  '由县水利局修改完善后印发通知。',
  '由县气象局发布预警信息。',
  // Leaflets
  '制定办理指南，由清河街道印发到户。',
  '由县水利局根据规划印发。',
  '由县水利局进一步研究，印发。',
])('nobody in %s', (source) => {
  expect(issuersIn(source)).toEqual([])
})

test.each([
  ['由县水利局修改后以“两办”名义印发。', ['两办']],
  ['以「两办」名义印发。', ['两办']],
  // In quotes, but no body
  ['以“供水”名义印发。', []],
])('a name in quotes issues without them: %s', (source, issuers) => {
  expect(issuersIn(source)).toEqual(issuers)
})

test.each([
  ['以县政府名义提请县人大审议。', []],
  ['以县政府名义上报市政府。', []],
  ['以县政府的名义报送。', []],
  ['以县政府名义发布。', ['县政府']],
])('in whose name something goes to others, nothing is issued: %s', (source, issuers) => {
  expect(issuersIn(source)).toEqual(issuers)
})
