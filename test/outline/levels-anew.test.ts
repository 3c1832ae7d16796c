/** Numbers that tell nothing of the level: those of a register, and those of a number within a number. */
import { describe, expect, test } from 'vitest'
import { Levels } from '../../src/outline/levels.js'
import { readLineMarker } from '../../src/outline/markers.js'
import { readSource } from '../../src/source/read-source.js'
import { itemsIn } from './outline-of-text.js'

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

describe('临时议题', () => {
  /** The depth of each marker in turn, the extra one with a paragraph below it. */
  function depthsWithExtra(written: string): number[] {
    const levels = new Levels()
    return written.split(' ').map((each) => {
      const marker = readLineMarker(readSource(each.endsWith('议题') ? `${each}\n会议研究了修桥` : `${each}修桥`, 'text').located, 0)
      if (!marker) throw new Error(`${each} is no marker`)
      return levels.place(marker, false, () => false)
    })
  }

  test.each([
    ['第一项 第二项 临时议题', [0, 0, 0]],
    ['第一项 （一） （二） 临时议题', [0, 1, 1, 0]],
    // As 案由 does not: it opens a level of its own
    ['第一项 （一） 案由： 案由：', [0, 1, 2, 2]],
  ])('is one more of the outermost: %s', (written, depths) => {
    expect(depthsWithExtra(written)).toEqual(depths)
  })

  test('an item beside those with numbers', () => {
    const source = '第一项：供水\n会议同意。\n第二项：供热\n会议同意。\n'
    expect(itemsIn(`${source}临时议题\n会议听取了修桥的汇报。会议同意。`)).toEqual(['第一项|供水', '第二项|供热', '临时议题|会议听取了修桥的汇报'])
    expect(itemsIn(`${source}临时议题征集办法\n会议同意。`)).toEqual(['第一项|供水', '第二项|供热'])
  })
})
