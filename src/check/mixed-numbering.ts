/**
 * The numbers of one level are written in one style: 一、二、三、 or 1、2、3、, and not 1、2、三、. Which style that
 * is, and which level has which, is left to the house.
 *
 * @source GB/T 9704-2012 7.3.3
 *
 * @wrong
 *   2023年3月15日，周明远市长主持召开市政府第12次常务会议，纪要如下：
 *   1、研究防汛工作
 *   会议要求，加强巡查。
 *   二、研究春耕工作
 *   会议要求，抓好春耕。
 *   三、研究供水工作
 *   会议要求，保障供水。
 * @message 2:1-2:3 序号“1、”与同级的“二、”样式不一
 *
 * @right
 *   2023年3月15日，周明远市长主持召开市政府第12次常务会议，纪要如下：
 *   1、研究防汛工作
 *   会议要求，（一）加强巡查。（二）备足物资。
 *   2、研究春耕工作
 *   会议要求，一是抓好春耕，二要备足种子。
 */
import type { LocatedText } from '../source/located-text.js'
import type { Numbered, Row } from './numbering.js'
import { defineRule, type Finding } from './rule.js'

export const mixedNumbering = defineRule({
  id: 'mixed-numbering',
  severity: 'warning',
  source: 'GB/T 9704-2012 7.3.3',
  check: ({ outline, rows }) => {
    const findings: Finding<'mixed'>[] = []
    for (const row of rows) if (isMixed(row)) findings.push(...strayStyles(outline.located, row))
    return findings
  },
})

function isMixed({ markers }: Row): boolean {
  const style = markers[0]?.style
  return markers.some((marker) => marker.style !== style)
}

/** The style that most of a row has is its own; of two that are as frequent, the one that comes first. */
function strayStyles(located: LocatedText, { markers }: Row): Finding<'mixed'>[] {
  const byStyle = new Map<string, Numbered[]>()
  for (const marker of markers) {
    const alike = byStyle.get(styleOf(marker))
    if (alike) alike.push(marker)
    else byStyle.set(styleOf(marker), [marker])
  }
  const [usual = markers[0] as Numbered] = [...byStyle.values()].reduce((most, alike) => (alike.length > most.length ? alike : most))
  return markers
    .filter((marker) => styleOf(marker) !== styleOf(usual))
    .map((marker) => ({
      reason: 'mixed',
      values: { found: marker.written, usual: usual.written },
      position: located.position(marker),
    }))
}

/** 一是…，二要… are one style. */
function styleOf({ style }: Numbered): string {
  return style === 'is' || style === 'must' ? 'in-sentences' : style
}
