/** Numbers that tell nothing of the level: those of a register, and those of a number within a number. */
import { describe, expect, test } from 'vitest'
import { Levels } from '../../src/outline/levels.js'
import { readLineMarker } from '../../src/outline/markers.js'
import { readSource } from '../../src/source/read-source.js'

/** The depth of each marker in turn; -1 where it fits no sequence. */
function depthsOf(written: string): number[] {
  const levels = new Levels()
  return written.split(' ').map((each) => {
    const marker = readLineMarker(readSource(`${each}修桥`, 'text').located, 0)
    if (!marker) throw new Error(`${each} is no marker`)
    return levels.place(marker, false, () => false)
  })
}

describe('of a register', () => {
  test.each([
    ['第031号督办件 第027号督办件 第112号督办件', [0, 0, 0]],
    ['第031号督办件 一、 二、 第027号督办件 一、', [0, 1, 1, 0, 1]],
    ['一、 第031号督办件 第027号督办件 二、', [0, 1, 1, 0]],
  ])('%s', (written, depths) => {
    expect(depthsOf(written)).toEqual(depths)
  })

  test('as no others do', () => {
    expect(depthsOf('第一项 第三项 第二项')).toEqual([0, 0, -1])
    expect(depthsOf('31、')).toEqual([-1])
  })
})

describe('within a number', () => {
  test.each([
    ['1-1 1-2 2-1 2-2', [0, 0, 0, 0]],
    ['1.1 1.2 2.1 2.2', [0, 0, 0, 0]],
    ['一、 1-1 1-2 二、 2-1 2-2', [0, 1, 1, 0, 1, 1]],
    ['1-1 （一） （二） 2-1', [0, 1, 1, 0]],
  ])('%s', (written, depths) => {
    expect(depthsOf(written)).toEqual(depths)
  })
})
