import { describe, expect, test } from 'vitest'
import { Levels } from '../../src/outline/levels.js'
import { readLineMarker } from '../../src/outline/markers.js'
import type { Marker } from '../../src/outline/types.js'
import { readSource } from '../../src/source/read-source.js'

function markerOf(written: string): Marker {
  const marker = readLineMarker(readSource(`${written}甲`, 'text').located, 0)
  if (!marker) throw new Error(`${written} is no marker`)
  return marker
}

/** The depth of each marker in turn. */
function depthsOf(written: string, levels = new Levels()): number[] {
  return written.split(' ').map((each) => levels.place(markerOf(each), false, () => false))
}

describe('the sequence tells the level, not the look', () => {
  test.each([
    ['一、 二、 三、', [0, 0, 0]],
    ['一、 （一） （二） 二、 （一）', [0, 1, 1, 0, 1]],
    ['（一） 1. 2. （二） 1.', [0, 1, 1, 0, 1]],
    ['1. （一） ① ② （二） 2.', [0, 1, 2, 2, 1, 0]],
    ['1、 2、 三、 四、', [0, 0, 0, 0]],
    ['一、 二、 3、 4、', [0, 0, 0, 0]],
    ['一、 三、', [0, 0]],
    ['一、 1. 2. 二、 1. 2. 三、', [0, 1, 1, 0, 1, 1, 0]],
    ['三、 四、', [0, 0]],
    ['20、', [0]],
    // A number is missing, or four are; one stands twice, though 2. could go on with 一、.
    ['一、 六、', [0, 0]],
    ['二、 二、', [0, 0]],
    ['一、 1. 2. 2.', [0, 1, 1, 1]],
    ['一、 （一） 2.', [0, 1, 0]],
    // a slip of the pen in the list inside, and no item of the outer count
    ['一、 二、 1. 2. 3. 4、', [0, 0, 1, 1, 1, 1]],
    // No number: on the level of its style, or one below.
    ['案由： 案由：', [0, 0]],
    ['案由： （一） 案由： （一）', [0, 1, 0, 1]],
    ['一、 案由： 案由： 二、', [0, 1, 1, 0]],
  ])('%s', (written, depths) => {
    expect(depthsOf(written)).toEqual(depths)
  })
})

describe('a marker that fits no sequence is none', () => {
  test.each([
    ['一、 二、 十五、', [0, 0, -1]],
    ['一、 二、 20、', [0, 0, -1]],
    ['30、', [-1]],
    ['21、', [-1]],
    ['一、 七、', [0, -1]],
    ['三、 二、', [0, -1]],
    // What stood below 一、 is closed by 二、.
    ['一、 1. 二、 2.', [0, 1, 0, -1]],
  ])('%s', (written, depths) => {
    expect(depthsOf(written)).toEqual(depths)
  })

  test('nor does another style go on with the count where its own predecessor is still to come', () => {
    const levels = new Levels()
    expect(depthsOf('1、 2、', levels)).toEqual([0, 0])
    expect(levels.place(markerOf('三、'), false, () => true)).toBe(-1)
  })
})

test('one that goes on with an outer list of the same style is no gap in the inner one', () => {
  const levels = new Levels()
  expect(depthsOf('一、 二、 三、', levels)).toEqual([0, 0, 0])
  expect(levels.place(markerOf('一、'), true, () => false)).toBe(1)
  expect(depthsOf('四、', levels)).toEqual([0])
})

test('a style that the sequence has used goes on with it, whatever was before', () => {
  const levels = new Levels()
  depthsOf('1、 2、 三、', levels)
  expect(levels.place(markerOf('四、'), false, () => true)).toBe(0)
  expect(levels.place(markerOf('6、'), false, () => true)).toBe(0)
})

test('behind 0、 a 1、 goes on, or opens a list', () => {
  expect(depthsOf('0、 1、')).toEqual([0, 0])
  const levels = new Levels()
  depthsOf('0、', levels)
  expect(levels.place(markerOf('1、'), true, () => false)).toBe(1)
})

test('a list does not go on with the numbers of headings', () => {
  const heading = (written: string): Marker => ({ ...markerOf(written), style: '##' })
  const levels = new Levels()
  expect(levels.place(heading('1.'), false, () => false)).toBe(0)
  expect(levels.place(markerOf('2.'), false, () => false)).toBe(-1)
  expect(levels.place(heading('2.'), false, () => false)).toBe(0)
  expect(levels.place({ ...heading('3.'), style: '###' }, false, () => false)).toBe(0)
})

describe('a new 1.', () => {
  test('starts anew on its own level below the top', () => {
    expect(depthsOf('一、 1. 2. 1. 2.')).toEqual([0, 1, 1, 1, 1])
  })

  test('starts anew on the top level for points alone', () => {
    expect(depthsOf('1. 2. 1. 2.', new Levels({ restartTop: true }))).toEqual([0, 0, 0, 0])
    expect(depthsOf('1. 2. 1. 2.')).not.toEqual([0, 0, 0, 0])
  })

  test('opens a level where it opens a list', () => {
    const levels = new Levels({ restartTop: true })
    expect(depthsOf('1. 2.', levels)).toEqual([0, 0])
    expect(levels.place(markerOf('1.'), true, () => false)).toBe(1)
  })

  test('a text made to nest without end does not', () => {
    const levels = new Levels()
    for (let count = 0; count < 100; count++) levels.place(markerOf('1.'), true, () => false)
    expect(levels.depth).toBe(8)
  })

  test('closes what stands below it', () => {
    const levels = new Levels()
    expect(depthsOf('一、 1. ① 1.', levels)).toEqual([0, 1, 2, 1])
    expect(levels.depth).toBe(2)
  })
})

test('reset forgets the inner levels and keeps the outer', () => {
  const levels = new Levels()
  depthsOf('一、 （一） 1.', levels)
  levels.reset(1)
  expect(levels.depth).toBe(1)
  expect(depthsOf('二、', levels)).toEqual([0])
  levels.reset(3)
  expect(levels.depth).toBe(1)
  levels.reset()
  expect(levels.depth).toBe(0)
})
