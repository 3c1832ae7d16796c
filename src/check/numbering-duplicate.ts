/**
 * No number stands twice in a row of headings or points: behind 二、 comes 三、, not 二、 again.
 *
 * @source GB/T 9704-2012 7.3.3
 *
 * @wrong
 *   2023年3月15日，周明远市长主持召开市政府第12次常务会议，纪要如下：
 *   一、研究防汛工作
 *   会议要求，加强巡查。
 *   二、研究春耕工作
 *   会议要求，抓好春耕。
 *   二、研究供水工作
 *   会议要求，保障供水。
 *   三、研究供热工作
 *   会议要求，保障供热。
 * @message 6:1-6:3 序号“二、”重复，前面已有“二、”
 *
 * @right
 *   2023年3月15日，周明远市长主持召开市政府第12次常务会议，纪要如下：
 *   一、研究防汛工作
 *   会议要求，（一）加强巡查。（二）备足物资。
 *   二、研究春耕工作
 *   会议要求，（一）抓好春耕。（二）备足种子。
 */
import type { Row } from './numbering.js'
import { defineRule, type Finding } from './rule.js'
import type { LocatedText } from '../source/located-text.js'

export const numberingDuplicate = defineRule({
  id: 'numbering-duplicate',
  severity: 'error',
  source: 'GB/T 9704-2012 7.3.3',
  check: ({ outline, rows }) => rows.flatMap((row) => duplicatesIn(outline.located, row)),
})

function duplicatesIn(located: LocatedText, { markers }: Row): Finding<'duplicate'>[] {
  const findings: Finding<'duplicate'>[] = []
  for (const [index, marker] of markers.entries()) {
    const previous = markers[index - 1]
    if (previous?.number !== marker.number) continue
    const values = { found: marker.written, previous: previous.written }
    findings.push({ reason: 'duplicate', values, position: located.position(marker) })
  }
  return findings
}
