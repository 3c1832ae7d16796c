/**
 * Numbers of headings, and of points inside an item, follow on: behind 一、 comes 二、, and the first is 一、.
 * An excerpt may start anywhere. A number that stands in the text, though not at a place where the outline
 * expects one, is not missing; one that has lost its stop (9. 10 11.) is told as such.
 *
 * @source GB/T 9704-2012 7.3.3
 *
 * @wrong
 *   青川市人民政府第12次常务会议纪要
 *   2023年3月15日，周明远市长主持召开市政府第12次常务会议，纪要如下：
 *   一、审议《甲办法》
 *   会议原则同意该《办法》。
 *   三、审议《乙办法》
 *   会议原则同意该《办法》。
 * @message 5:1-5:3 “一、”之后是“三、”，缺第2项
 *
 * @wrong
 *   2023年3月15日，周明远市长主持召开市政府第12次常务会议，纪要如下：
 *   一、研究防汛工作
 *   会议要求，（一）要加强巡查。（二）要备足物资。（四）要严明纪律。
 *   二、研究春耕工作
 *   会议要求，抓好春耕。
 * @message 3:24-3:27 “（二）”之后是“（四）”，缺第3项
 *
 * @right
 *   2023年3月15日，周明远市长主持召开市政府第12次常务会议，纪要如下：
 *   一、研究防汛工作
 *   会议要求，1.要加强巡查。2.要备足物资。会议强调，1.要严明纪律。2.要有人值守。
 *   二、研究春耕工作
 *   会议要求，抓好春耕。
 */
import { searchPattern } from '../outline/markers.js'
import { numeralValue } from '../outline/numerals.js'
import type { Span } from '../source/located-text.js'
import type { Numbered } from './numbering.js'
import { defineRule, type Finding } from './rule.js'

const EXCERPT = /节选|摘录|摘编/
/** How far before a row that does not start with 1 its missing numbers are looked for. */
const LOOK_BACK = 2000

export const numberingGap = defineRule({
  id: 'numbering-gap',
  severity: 'error',
  source: 'GB/T 9704-2012 7.3.3',
  check: ({ outline: { located, head }, rows }) => {
    const findings: Finding<'gap' | 'unmarked' | 'start'>[] = []
    for (const row of rows) {
      for (const { previous, marker, first } of gapsOf(row)) {
        const from = previous?.end ?? Math.max(0, marker.start - LOOK_BACK)
        if (standsBetween(located.text, from, marker, first)) continue
        // A list of points may start below a heading that counts as its first one; an excerpt starts anywhere.
        if (!previous && (!row.isHeadings || head.some((line) => EXCERPT.test(located.slice(line))))) continue
        const missing = marker.number - 1 > first ? `${first}—${marker.number - 1}` : String(first)
        const values = { found: marker.written, previous: previous?.written ?? '', missing }
        const unmarked = previous && findUnmarked(located.text, previous.end, marker.start, first)
        if (unmarked) findings.push({ reason: 'unmarked', values, position: located.position(unmarked) })
        else findings.push({ reason: previous ? 'gap' : 'start', values, position: located.position(marker) })
      }
    }
    return findings
  },
})

interface Gap {
  previous: Numbered | null
  marker: Numbered
  /** The first number that is missing. */
  first: number
}

function gapsOf({ markers }: { markers: readonly Numbered[] }): Gap[] {
  const gaps: Gap[] = []
  let highest = 0
  let previous: Numbered | null = null
  // 二、二、四、 and 二、二、三、: behind a number that stands twice the count may go on either way.
  let doubled = false
  for (const marker of markers) {
    const { number } = marker
    if (number > highest + (doubled ? 2 : 1)) gaps.push({ previous, marker, first: highest + 1 })
    doubled = number === previous?.number
    highest = Math.max(highest, number)
    previous = marker
  }
  return gaps
}

/** 10 甘沟乡饮水工程 between 9. and 11.: the number opens its line, and has lost its stop. */
function findUnmarked(text: string, from: number, to: number, number: number): Span | null {
  const between = text.slice(from, to)
  const opening = `\n${number}`
  for (let at = between.indexOf(opening); at >= 0; at = between.indexOf(opening, at + 1)) {
    const end = at + opening.length
    if (!/[0-9年月.．、]/.test(between.charAt(end))) return { start: from + at + 1, end: from + end }
  }
  return null
}

/** Whether the number stands in the text before the marker, in its style. */
function standsBetween(text: string, from: number, marker: Numbered, number: number): boolean {
  const pattern = searchPattern(marker.style)
  const between = text.slice(from, marker.start)
  pattern.lastIndex = 0
  for (let found = pattern.exec(between); found; found = pattern.exec(between)) {
    if (numeralValue(found[2] ?? '') === number) return true
  }
  return false
}
