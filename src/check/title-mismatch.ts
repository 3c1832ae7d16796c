/**
 * The name of a document is the same in the opening, in the heading of its item, and where the item names
 * it in full. Shorter names that end alike (《办法》, 《出租管理办法》) stand for the whole one and are no mismatch;
 * nor are signs, a 关于 before or a （试行） behind the name; names that differ in a number are two documents.
 *
 * @wrong
 *   2023年3月15日，周明远市长主持召开市政府第12次常务会议，听取《2022年度青川市审计整改情况的汇报》，纪要如下：
 *   一、听取《2022年度青川市审计整改情况的汇报》
 *   会议听取了市审计局关于《2022年度青川市审计整改情况》的汇报。会议原则同意该汇报。
 * @message 3:12-3:29 《2022年度青川市审计整改情况》与《2022年度青川市审计整改情况的汇报》名称不一致
 *
 * @right
 *   2023年3月15日，周明远市长主持召开市政府第12次常务会议，审议《青川市工业厂房出租管理办法（试行）》，纪要如下：
 *   一、审议《青川市工业厂房出租管理办法（试行）》
 *   会议听取了市应急局关于《青川市工业厂房出租管理办法》的汇报。会议原则同意该《办法》，并要求对照《江南省工业厂房出租管理条例》修改。
 */
import type { LocatedText } from '../source/located-text.js'
import type { Document, Documents } from './brackets.js'
import { defineRule, type CheckContext, type Finding } from './rule.js'
import { coreOf, isAbbreviation, likeness, numbersIn } from './titles.js'

/** Shorter names, 《》 included, are abbreviations. */
const SHORTEST = 10
/** Names that share as much of their beginning and end are of one document. */
const ALIKE = 0.75
/** So many documents of the opening, or of a heading, are compared with others that are merely alike. */
const MOST = 40

export const titleMismatch = defineRule({
  id: 'title-mismatch',
  severity: 'warning',
  wording: true,
  check: (context) => new TitleComparison(context).findings(),
})

class TitleComparison {
  readonly #located: LocatedText
  readonly #items: CheckContext['outline']['items']
  readonly #documents: Documents
  readonly #announced: readonly Document[]
  readonly #announcedNames: ReadonlySet<string>
  /** By item those of its heading. */
  readonly #headings: readonly (readonly Document[])[]
  readonly #headingNames = new Set<string>()
  /** Of those announced the ones that no heading names. */
  readonly #otherwise: readonly Document[]

  constructor({ outline, brackets }: CheckContext) {
    this.#located = outline.located
    this.#items = outline.items
    this.#documents = brackets.documents
    this.#announced = this.#documents.in(0, outline.items[0]?.start ?? 0)
    this.#announcedNames = new Set(this.#announced.map(({ name }) => name))
    this.#headings = outline.items.map(({ title }) => this.#documents.in(title.start, title.end))
    for (const titles of this.#headings) for (const { name } of titles) this.#headingNames.add(name)
    this.#otherwise = this.#announced.slice(0, MOST).filter(({ name }) => !this.#headingNames.has(name))
  }

  findings(): Finding<'mismatch'>[] {
    const findings: Finding<'mismatch'>[] = []
    for (const [index, { title, body }] of this.#items.entries()) {
      const headings = this.#headings[index]?.slice(0, MOST) ?? []
      if (headings.length === 0) continue
      const inBody = this.#documents.in(Math.max(body.start, title.end), body.end)
      for (const heading of headings) {
        const announced = this.#announcedOtherwise(heading)
        const written = this.#writtenOtherwise(heading, inBody)
        // The heading stands alone against opening and body: it is the one to look at.
        if (announced && written && announced.name === written.name) findings.push(this.#find(heading, announced))
        else {
          if (announced) findings.push(this.#find(announced, heading))
          if (written) findings.push(this.#find(written, heading))
        }
      }
    }
    return findings
  }

  #announcedOtherwise({ name }: Document): Document | undefined {
    if (this.#announcedNames.has(name)) return undefined
    return this.#otherwise.find((other) => isMiswritten(other.name, name))
  }

  /** The first in the body that is no document of its own, nor one that the matter is based on. */
  #writtenOtherwise(heading: Document, inBody: readonly Document[]): Document | undefined {
    if (inBody.some(({ name }) => name === heading.name)) return undefined
    return inBody.find(({ name, start }) => {
      if (this.#headingNames.has(name) || !isMiswritten(name, heading.name)) return false
      return !BASIS.test(this.#located.text.slice(Math.max(0, start - 6), start))
    })
  }

  #find(found: Document, usual: Document): Finding<'mismatch'> {
    const values = { found: this.#located.value(found), usual: this.#located.value(usual) }
    return { reason: 'mismatch', values, position: this.#located.position(found) }
  }
}

/** 根据《…条例》, 对照《…办法》, 修订《…》, 原《…办法》 */
const BASIS = /(?:根据|按照|依据|依照|对照|遵照|参照|修订|修改|废止|执行|落实|贯彻|符合|原|国家|省|上级)$/

/** Two names of one document, neither of which is short for the other. */
function isMiswritten(foundName: string, usualName: string): boolean {
  // 《 and 》 and a sign or two aside, which are looked at below.
  if (Math.min(foundName.length, usualName.length) < SHORTEST || likeness(foundName, usualName) < ALIKE / 2) return false
  const found = coreOf(foundName)
  const usual = coreOf(usualName)
  const [short, long] = found.length < usual.length ? [found, usual] : [usual, found]
  if (found === usual || likeness(found, usual) < ALIKE || numbersIn(found) !== numbersIn(usual)) return false
  return short.slice(-2) !== long.slice(-2) || !isAbbreviation(short, long)
}
