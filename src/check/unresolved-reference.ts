/**
 * What 该《办法》 refers to was named before: in the item, or, where the item names no document at all,
 * anywhere in the text. A reference is understood by the kind of document that its name ends in.
 *
 * @wrong
 *   2023年3月15日，周明远市长主持召开市政府第12次常务会议，纪要如下：
 *   一、审议《关于支持工业企业技术改造的意见》
 *   会议听取了市工信局的汇报。会议明确，原则同意该《办法》，由市工信局修改完善后印发。
 * @message 3:23-3:28 “该《办法》”所指不明，本项只有《关于支持工业企业技术改造的意见》
 *
 * @right
 *   2023年3月15日，周明远市长主持召开市政府第12次常务会议，纪要如下：
 *   一、审议《关于支持工业企业技术改造的意见》
 *   会议明确，原则同意该《实施意见》。
 *   二、审议厂房出租管理办法
 *   会议明确，原则同意该《办法》。
 */
import { DOCUMENT_KINDS } from '../lexicon/document-kinds.js'
import type { ItemDraft } from '../outline/types.js'
import { defineRule, type Finding } from './rule.js'

/** 该, 此, 上述 before the 《. */
const REFERRING = /(?:[该此]|上述|前述)$/
/** 《实施意见》 is a reference, 《关于…的意见》 a name. */
const LONGEST = 8
const KINDS: ReadonlySet<string> = new Set(DOCUMENT_KINDS)

export const unresolvedReference = defineRule({
  id: 'unresolved-reference',
  severity: 'warning',
  wording: true,
  check: ({ outline: { located, items }, minutes, brackets }) => {
    const { text } = located
    const findings: Finding<'other' | 'none'>[] = []
    const first = new FirstPlaces(text)
    let index = 0
    for (const { start, end } of brackets.documents.all) {
      while (index < items.length && (items[index] as ItemDraft).end <= start) index++
      const item = items[index]
      if (!item || item.start > start || end - start > LONGEST) continue
      const referring = REFERRING.exec(text.slice(start - 2, start))
      const kind = text.slice(end - 3, end - 1)
      if (!referring || !KINDS.has(kind) || first.of(kind, index, item.start) < start) continue
      const own = minutes.items[index]?.subjects.filter((subject) => subject.startsWith('《')) ?? []
      if (own.length === 0 && first.of(kind, -1, 0) < start) continue
      const span = { start: start - referring[0].length, end }
      const values = { found: located.value(span), only: own.join('、') }
      findings.push({ reason: own.length > 0 ? 'other' : 'none', values, position: located.position(span) })
    }
    return findings
  },
})

/** Where a kind of document is first named behind an offset: asked for once an item and kind. */
class FirstPlaces {
  readonly #text: string
  readonly #known = new Map<string, number>()

  constructor(text: string) {
    this.#text = text
  }

  of(kind: string, item: number, start: number): number {
    const key = `${kind}${item}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const found = this.#text.indexOf(kind, start)
    const place = found < 0 ? this.#text.length : found
    this.#known.set(key, place)
    return place
  }
}
