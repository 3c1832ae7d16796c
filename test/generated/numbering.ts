/** How items and the points in them are numbered. A style of points never is the one of its items. */
import fc from 'fast-check'
import { hanNumber } from './context.js'

export interface NumberingStyle {
  /** The marker as the result has it. */
  marker: (number: number) => string
  /** What stands behind it before the text. */
  gap: string
}

const ITEM_STYLES: Record<string, NumberingStyle> = {
  '一、': { marker: (number) => `${hanNumber(number)}、`, gap: '' },
  '1、': { marker: (number) => `${number}、`, gap: '' },
  '1. ': { marker: (number) => `${number}.`, gap: '' },
  '（一）': { marker: (number) => `（${hanNumber(number)}）`, gap: '' },
  '第一项': { marker: (number) => `第${hanNumber(number)}项`, gap: ' ' },
  '议题一：': { marker: (number) => `议题${hanNumber(number)}`, gap: '：' },
}

/** 第一项 and 议题一 need their lines for themselves, which points have not. */
const POINT_STYLES = [
  { name: '一是', write: (number: number) => `${hanNumber(number)}是` },
  { name: '（1）', write: (number: number) => `（${number}）` },
  { name: '①', write: (number: number) => String.fromCodePoint(0x2460 + number - 1) },
] as const

export type PointStyle = (typeof POINT_STYLES)[number]

/** null for minutes whose items have no numbers: each is then a paragraph that says what was taken up. */
export const itemStyles: fc.Arbitrary<NumberingStyle | null> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...Object.values(ITEM_STYLES)) },
  { weight: 1, arbitrary: fc.constant(null) },
)
export const pointStyles: fc.Arbitrary<PointStyle> = fc.constantFrom(...POINT_STYLES)

/** ，一是…；二是…。 or ：⏎（1）…；⏎（2）…。 */
export function writePoints(texts: readonly string[], { name, write }: PointStyle, onLines: boolean): string {
  const isSpoken = name === '一是'
  const lines = texts.map(
    (text, index) => `${write(index + 1)}${text}${index === texts.length - 1 ? '。' : '；'}`,
  )
  const opening = isSpoken ? '，' : '：'
  return onLines && !isSpoken ? `${opening}\n${lines.join('\n')}` : opening + lines.join('')
}
