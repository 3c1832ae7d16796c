/** Lines set as rows of two cells, one below the other. */
import { expect, test } from 'vitest'
import { readPlainText } from '../../src/source/plain-text.js'
import { areRows } from '../../src/source/row-pairs.js'

function areRowsIn(above: string, below: string): boolean {
  const source = `${above}\n${below}`
  const [first, second] = readPlainText(source)
  return first !== undefined && second !== undefined && areRows(source, first, second)
}

test.each([
  ['    警察局            江　明　哲', '    工务处            贺　志　成代'],
  ['警察局　　　　江明哲', '工务处　　　　贺志成'],
  ['公路局海澄工务段　　江明哲', '海澄公所　　　　　　贺志成'],
  ['办 公 室        江明哲', '工 务 处        贺志成'],
])('%j over %j', (above, below) => {
  expect(areRowsIn(above, below)).toBe(true)
})

test.each([
  // The second cell begins elsewhere, as in a text set to the width of the page
  ['警察局            江明哲', '工务处                  贺志成'],
  // Names alone, close to each other
  ['江　明　哲', '贺　志　成'],
  ['警察局 江明哲', '工务处 贺志成'],
  // One line has no gap, or another indent
  ['警察局            江明哲', '会同工务处办理，并于月底前完成'],
  ['    警察局        江明哲', '警察局            江明哲'],
])('but not %j over %j', (above, below) => {
  expect(areRowsIn(above, below)).toBe(false)
})
