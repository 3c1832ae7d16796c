/**
 * What the opening announces is dealt with, in its order, and nothing else is. Only documents in 《》 are
 * compared, by their kind and how alike their names are; an opening that names some matters and ends in 等
 * announces the rest, too, and minutes of which the opening names less than half are not compared at all.
 *
 * @wrong
 *   2023年3月15日，周明远市长主持召开市政府第12次常务会议，审议《青川市城市更新办法》《青川市供水管理办法》，纪要如下：
 *   一、审议《青川市城市更新办法》
 *   会议原则同意该《办法》。
 * @message 1:46-1:57 开头列有《青川市供水管理办法》，正文中没有
 *
 * @right
 *   2023年3月15日，周明远市长主持召开市政府第12次常务会议，审议《青川市城市更新办法》等文件，纪要如下：
 *   一、审议《青川市城市更新办法》
 *   会议原则同意该《办法》。
 *   二、审议《青川市供水管理办法》
 *   会议原则同意该《办法》。
 */
import type { LocatedText } from '../source/located-text.js'
import type { Document } from './brackets.js'
import { defineRule, type CheckContext, type Finding } from './rule.js'
import { coreOf, likeness, mayBeOneDocument } from './titles.js'

type Reason = 'not-dealt-with' | 'not-announced' | 'order'

interface Announced {
  document: Document
  /** Index of the entry of the agenda that names it. */
  entry: number
  /** Index of the item that deals with it, -1 for none. */
  item: number
}

/** No opening announces more; a text made to do so must not make every item long to look at. */
const MOST = 60
/** 等文件, 等事项, 及其他议题: the opening names some matters alone. */
const OPEN_ENDED = /等|其[他它]|有关/

export const agendaMismatch = defineRule({
  id: 'agenda-mismatch',
  severity: 'warning',
  wording: true,
  check: (context) => {
    const { items } = context.outline
    if (context.minutes.agenda.length === 0 || items.length === 0) return []
    const announced = documentsOfAgenda(context)
    if (announced.length === 0 || announced.length > MOST) return []
    const comparison = new AgendaComparison(context, announced)
    return comparison.isComparable ? comparison.findings() : []
  },
})

/** The documents that the entries of the agenda name. */
function documentsOfAgenda({ outline: { located }, minutes: { agenda }, brackets }: CheckContext): Announced[] {
  const announced: Announced[] = []
  const { all } = brackets.documents
  let index = 0
  for (const [entry, { position, subjects }] of agenda.entries()) {
    if (!subjects.some((subject) => subject.startsWith('《'))) continue
    for (; index < all.length; index++) {
      const document = all[index] as Document
      const { start } = located.sourceRange(document)
      if (start >= position.end.offset) break
      if (start >= position.start.offset) announced.push({ document, entry, item: -1 })
    }
  }
  return announced
}

class AgendaComparison {
  readonly #context: CheckContext
  readonly #located: LocatedText
  readonly #announced: Announced[]
  /** By item the documents of its heading. */
  readonly #headings: readonly (readonly Document[])[]

  constructor(context: CheckContext, announced: Announced[]) {
    this.#context = context
    this.#located = context.outline.located
    this.#announced = announced
    this.#headings = context.outline.items.map(({ title }) => context.brackets.documents.in(title.start, title.end))
    this.#match()
  }

  #match(): void {
    const byName = new Map<string, number>()
    for (const [item, documents] of this.#headings.entries()) {
      for (const { name } of documents) if (!byName.has(name)) byName.set(name, item)
    }
    for (const announced of this.#announced) {
      const { name } = announced.document
      announced.item = byName.get(name) ?? this.#mostAlike(name)
    }
  }

  /** The item of which the heading is alike, document or not: 审议供水管理办法. */
  #mostAlike(name: string): number {
    const core = coreOf(name)
    let best = 0
    let found = -1
    this.#cores ??= this.#headings.map((documents, item) => this.#coresOf(documents, item))
    for (const [item, cores] of this.#cores.entries()) {
      for (const other of cores) {
        const alike = likeness(core, other)
        if (alike > best && mayBeOneDocument(core, other)) [best, found] = [alike, item]
      }
    }
    return found
  }

  /** By item the names of its documents, or its title, less what does not tell them apart. */
  #cores: string[][] | null = null

  #coresOf(documents: readonly Document[], item: number): string[] {
    if (documents.length > 0) return documents.map(({ name }) => coreOf(name))
    return [coreOf(this.#context.minutes.items[item]?.title ?? '')]
  }

  /** Half of what is announced is dealt with: else opening and items name their matters in ways of their own. */
  get isComparable(): boolean {
    return this.#announced.filter(({ item }) => item >= 0).length * 2 >= this.#announced.length
  }

  findings(): Finding<Reason>[] {
    const missing = this.#announced.filter((one) => one.item < 0 && !this.#isNamedInItems(one))
    const findings: Finding<Reason>[] = missing.map((announced) => ({
      reason: 'not-dealt-with',
      values: { subject: this.#located.value(announced.document) },
      position: this.#located.position(announced.document),
    }))
    if (this.#announced.every(({ item }) => item >= 0)) findings.push(...this.#unannounced())
    const disordered = this.#disordered()
    if (disordered >= 0) findings.push(this.#findItem('order', disordered))
    return findings
  }

  #isNamedInItems({ document: { name } }: Announced): boolean {
    const { text } = this.#located
    return text.includes(name.slice(1, -1), this.#context.outline.items[0]?.start ?? text.length)
  }

  /** Items with a document that no entry names, where the opening names every matter by its document. */
  #unannounced(): Finding<Reason>[] {
    const { agenda } = this.#context.minutes
    const isClosed = agenda.every(({ position: { start, end }, subjects }) => {
      const written = this.#located.source.slice(start.offset, end.offset + 1)
      return subjects.every((subject) => subject.startsWith('《')) && !OPEN_ENDED.test(written.replace(/《[^《》]*》/g, ''))
    })
    if (!isClosed || this.#announced.length < 2) return []
    const dealtWith = new Set(this.#announced.map(({ item }) => item))
    const findings: Finding<Reason>[] = []
    for (const [item, documents] of this.#headings.entries()) {
      if (documents.length === 0 || dealtWith.has(item)) continue
      const alike = documents.some((one) => this.#announced.some(({ document }) => isAlike(document, one)))
      if (!alike) findings.push(this.#findItem('not-announced', item))
    }
    return findings
  }

  /**
   * The first item dealt with before one that was announced before it, -1 for none. An opening that names
   * each verb once (审议A、B，听取C) groups by verb: then only what one verb governs has an order.
   */
  #disordered(): number {
    const actions = this.#context.minutes.agenda.map(({ action }) => action)
    const isGrouped = new Set(actions).size === actions.length
    for (const [index, { item, entry }] of this.#announced.entries()) {
      const before = this.#announced[index - 1]
      if (!before || item < 0 || before.item < 0 || (isGrouped && before.entry !== entry)) continue
      if (item < before.item) return item
    }
    return -1
  }

  #findItem(reason: Reason, item: number): Finding<Reason> {
    const { located, items } = this.#context.outline
    const { title } = items[item] as CheckContext['outline']['items'][number]
    return { reason, values: { title: located.value(title) }, position: located.position(title) }
  }
}

function isAlike(one: Document, other: Document): boolean {
  return mayBeOneDocument(coreOf(one.name), coreOf(other.name))
}
