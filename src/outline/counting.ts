/** Numbers that go on where a heading would end them, and those that begin again. */
import type { Line } from '../source/line.js'
import { sequenceOf, type Node } from './nodes.js'
import type { Marker } from './types.js'

export class Counting {
  /** By style the last number of a heading. */
  readonly #last = new Map<string, number>()
  /** By style on which level it stood. */
  readonly #depth = new Map<string, number>()

  note({ style, number }: Marker, depth: number): void {
    if (number !== null) this.#last.set(style, number)
    this.#depth.set(style, depth)
  }

  /** 一、报告事项 / 第1案 第2案 / 二、讨论事项 / 第3案: the count goes on below the next section. */
  goesOn({ style, number }: Marker, open: Node | undefined): boolean {
    if (number === null || number === 1 || !open || this.#last.get(style) !== number - 1) return false
    // 一、用地方面 / 【诉求1】 【诉求2】 / 二、资金方面 / 【诉求3】: a heading alone groups as well
    if (open.kind !== 'section' && !this.#groups(style, open)) return false
    // 一、讨论事项 / 预算 / 二、供水: the section is itself the one before
    return !open.marker || sequenceOf(open.lines[0] as Line, open.marker) !== style
  }
  /** A heading alone on the outermost level, over numbers that stood below one before. */
  #groups(style: string, { kind, depth, lines, children }: Node): boolean {
    return kind === 'numbered' && depth === 0 && lines.length === 1 && children.length === 0 && (this.#depth.get(style) ?? 0) > depth
  }
}
