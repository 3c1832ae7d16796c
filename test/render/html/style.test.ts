/** The colours of the page against WCAG 2.2, 1.4.3: letters have a contrast of 4.5 on all their grounds. */
import { describe, expect, test } from 'vitest'
import { PAGE_STYLE } from '../../../src/render/html/style.js'

const [light = '', dark = '', print = ''] = [...PAGE_STYLE.matchAll(/:root \{([^}]*)\}/g)].map(([, block]) => block ?? '')

function colours(block: string): Record<string, string> {
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[\da-f]{3,6})/g)].map(([, name = '', value = '']) => [name, value]))
}

function luminance(colour: string): number {
  const digits = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit).join('') : colour.slice(1)
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (bright + 0.05) / (dim + 0.05)
}

/** Letters, and each ground they may stand on. */
const PAIRS: [string, string[]][] = [
  ['ink', ['paper', 'ground', 'decision']],
  ['soft', ['paper', 'ground']],
  ['link', ['paper', 'ground']],
  ['decision-ink', ['decision', 'paper']],
  ['task-ink', ['paper']],
  ['body-ink', ['paper', 'decision']],
  ['person-ink', ['paper', 'decision']],
  ['statement-ink', ['paper', 'decision']],
  ['deadline-ink', ['deadline', 'paper']],
  ['message', ['paper']],
  ['active-ink', ['active']],
]

test('a contrast is what WCAG says', () => {
  expect(contrast('#fff', '#000000')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

describe.each([
  ['light', colours(light)],
  ['dark', colours(dark)],
  ['in print', { ...colours(light), ...colours(print) }],
])('%s', (_name, palette) => {
  test.each(PAIRS.flatMap(([letters, grounds]) => grounds.map((ground) => [letters, ground] as const)))(
    '%s on %s',
    (letters, ground) => {
      expect(contrast(palette[letters] ?? '', palette[ground] ?? '')).toBeGreaterThanOrEqual(4.5)
    },
  )
})
