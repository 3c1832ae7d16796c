/** Rows of numbers that should count on: those of headings, and those of points. */
import type { PointDraft } from '../extract/points.js'
import { REGISTER_STYLES } from '../outline/markers.js'
import type { Marker } from '../outline/types.js'

export interface Numbered extends Marker {
  number: number
}

/** From one 一、 to the one before the next: headings of one level, or points of one list. */
export interface Row {
  isHeadings: boolean
  markers: Numbered[]
}

/** Of the headings, level by level, and of the points, item by item. */
export function numberedRows(headings: readonly (readonly Marker[])[], points: readonly (readonly PointDraft[])[]): Row[] {
  const rows: Row[] = []
  for (const markers of headings) addRows(rows, markers, true)
  for (const own of points) addPointRows(rows, own)
  return rows
}

function addPointRows(rows: Row[], points: readonly PointDraft[]): void {
  if (points.length === 0) return
  addRows(rows, points.map(({ marker }) => marker), false)
  for (const { points: nested } of points) addPointRows(rows, nested)
}

function addRows(rows: Row[], markers: readonly Marker[], isHeadings: boolean): void {
  let row: Row | null = null
  for (const marker of markers) {
    if (!isNumbered(marker)) continue
    if (marker.number === 1 || row === null) {
      row = { isHeadings, markers: [] }
      rows.push(row)
    }
    row.markers.push(marker)
  }
}

/** 第027号督办件, 2021-37: numbers of a register have gaps of their own. */
function isNumbered(marker: Marker): marker is Numbered {
  return marker.number !== null && !REGISTER_STYLES.has(marker.style)
}
