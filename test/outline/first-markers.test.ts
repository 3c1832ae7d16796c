import { describe, expect, test } from 'vitest'
import { FirstMarkers } from '../../src/outline/first-markers.js'
import { readLineMarker } from '../../src/outline/markers.js'
import type { Node } from '../../src/outline/nodes.js'
import type { Line } from '../../src/source/line.js'
import type { LocatedText } from '../../src/source/located-text.js'
import { readSource } from '../../src/source/read-source.js'

/** The item that the number of a line opens. */
function nodeAt(located: LocatedText, line: Line): Node | null {
  const marker = readLineMarker(located, line.start)
  if (!marker) return null
  return { kind: 'numbered', marker, start: marker.end, field: null, lines: [line], children: [], depth: 0 }
}

/** Line by line, whether the item that the first line opens holds a number of the style of the last line so far. */
function holding(source: string): boolean[] {
  const { located, lines } = readSource(source, 'text')
  const [first, ...others] = lines
  const last = others.pop()
  const item = first && nodeAt(located, first)
  const marker = last && readLineMarker(located, last.start)
  if (!item || !marker) throw new Error('no marker')
  const firsts = new FirstMarkers(located)
  return [firsts.holds(item, marker), ...others.map((line) => {
    item.lines.push(line)
    return firsts.holds(item, marker)
  })]
}

describe('the item holds the number before （二）', () => {
  test.each([
    ['in its heading', '一、关于供水。（一）摸清底数。\n（二）守住底线。', [true]],
    ['in a line below, and from there on', '一、关于供水\n会议要求：（一）摸清底数。\n会议强调节水。\n（二）守住底线。', [false, true, true]],
    ['or not', '一、关于供水\n会议要求摸清底数。\n（二）守住底线。', [false, false]],
    ['nor is it its own number', '（一）关于供水\n会议要求摸清底数。\n（二）守住底线。', [false, false]],
    ['nor one in another style', '一、关于供水。1.摸清底数。\n（二）守住底线。', [false]],
  ])('%s', (_, source, expected) => {
    expect(holding(source)).toEqual(expected)
  })
})

test('each item is searched for itself, and nothing where none is open', () => {
  const { located, lines } = readSource('一、供水。（一）节水。\n二、供热。\n（二）节电。', 'text')
  const [water, heat, next] = lines.map((line) => nodeAt(located, line))
  if (!water || !heat || !next?.marker) throw new Error('no marker')
  const firsts = new FirstMarkers(located)
  expect(firsts.holds(water, next.marker)).toBe(true)
  expect(firsts.holds(heat, next.marker)).toBe(false)
  expect(firsts.holds(undefined, next.marker)).toBe(false)
})
