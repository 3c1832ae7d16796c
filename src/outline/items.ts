/** Which nodes of the tree, or which paragraphs of unnumbered minutes, are agenda items. */
import { sortByStart } from '../source/ascending.js'
import type { Line } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'
import { readHeadingLabel } from './fields.js'
import { closeListAbove } from './agenda-above.js'
import { announcedBy, linkAnswers, takeAnnouncedTitles } from './announced-titles.js'
import { hasBody, holdsHeadings, holdsItems } from './groups.js'
import { isUntold, tellsAttendance, tellsBackground } from './headings.js'
import { isItemTable, readItemTable } from './item-table.js'
import { draftFromNode, draftFromParagraph, opensBusiness } from './item-title.js'
import { dropSignature, withoutSignature } from './signature.js'
import { linesBeforeTail, readParagraphs } from './paragraph-items.js'
import { isOtherBusiness, takesUpHeading } from './paragraph-matters.js'
import { isDecidedBelow } from './next-list.js'
import { linesOf, type Node, type Tree } from './nodes.js'
import { readPassed } from './passed-headings.js'
import { announcesOnly, isLeftEmpty, isMotionWithPoints, tellsOnly } from './sections.js'
import { giveTableRows } from './task-tables.js'
import type { ItemDraft, Marker } from './types.js'

export interface Selection {
  items: ItemDraft[]
  /** Nodes whose heading is a label: 一、会议时间：, ## 参会人员. */
  fieldNodes: Node[]
  /** Lines that only group or that are no business: 报告事项, a closing 会议还研究了其他事项. */
  sections: Line[]
  /** The markers of headings down to those of the items, one list for each level of each section. */
  numbering: Marker[][]
}

export function selectItems(located: LocatedText, tree: Tree): Selection {
  return new Selector(located).select(tree)
}

/** 臨時動議 / 無。: nothing was moved. */
const NOTHING = /^[（(]?(?:无|略|没有|[如详]{1,2}(?:会议)?(?:资料|附件|附表)|同上)[）)]?[。.]?$/

class Selector {
  readonly #located: LocatedText
  readonly #selection: Selection = { items: [], fieldNodes: [], sections: [], numbering: [] }
  #numbered = false
  #later: readonly Node[] = []
  readonly #closings: Line[] = []

  constructor(located: LocatedText) {
    this.#located = located
  }

  select(tree: Tree): Selection {
    closeListAbove(this.#located, tree)
    this.#numbered = hasNumbered(tree.roots)
    this.#later = tree.roots
    this.#takeAll(tree.roots)
    this.#takeLoose(tree)
    this.#takeClosings()
    sortByStart(this.#selection.items)
    this.#selection.items = linkAnswers(this.#located, this.#selection.items)
    addAll(this.#selection.sections, giveTableRows(this.#located, this.#selection.items))
    takeAnnouncedTitles(this.#located, this.#selection.items, [...tree.announced, ...announcedBy(this.#selection.fieldNodes)])
    return this.#selection
  }

  /** Nodes of one level, whose numbers count on. */
  #takeAll(nodes: Node[]): void {
    const markers = nodes.map(({ marker }) => marker).filter((marker) => marker !== null)
    if (markers.length > 0) this.#selection.numbering.push(markers)
    const isGrouped = nodes.some(({ kind, children }) => kind === 'section' && children.some((child) => child.kind === 'numbered'))
    for (const node of nodes) {
      if (isMotionWithPoints(this.#located, node, nodes)) this.#takeItem(node)
      else if (isGrouped && isLeftEmpty(this.#located, node)) addAll(this.#selection.sections, node.lines)
      else if (isGrouped && node.kind === 'numbered' && tellsBackground(this.#located.text.slice(node.start, (node.lines[0] as Line).end))) addAll(this.#selection.sections, linesOf(node))
      else this.#take(node)
    }
  }

  #take(node: Node): void {
    if (node.field && node.field !== 'agenda') {
      this.#selection.fieldNodes.push(node)
      // ## 参会人员 with ### 已请假人员 below
      for (const child of node.children) if (child.field) this.#take(child)
      return
    }
    if (node.kind === 'idle' && !isDecidedBelow(this.#located, node)) {
      // 1　会议概况 / 1.1　时间：…: what it holds of labelled lines is read all the same
      addAll(this.#selection.sections, withoutSignature(this.#located, linesOf({ ...node, children: node.children.filter(({ field }) => field === null) })))
      for (const child of node.children) if (child.field) this.#take(child)
      return
    }
    if (node.kind === 'attendance') {
      this.#takeAttendance(node)
      return
    }
    if (node.kind === 'section' || node.kind === 'idle' || node.field === 'agenda' || this.#holdsTable(node)) this.#takeSection(node)
    else if (node.kind === 'heading') this.#takeHeading(node)
    else if (this.#isGrouping(node)) this.#takeSection(node)
    else this.#takeItem(node)
  }

  /** ### 议题及结论 over | 序号 | 议题 | 结论 |, and nothing else below it. */
  #holdsTable({ lines, children }: Node): boolean {
    const rows = lines.slice(1)
    return children.length === 0 && rows.length > 1 && rows.every((line) => line.cells) && isItemTable(this.#located, rows)
  }

  /** Lines under 二、出席列席情况 are labelled lines, which the tree keeps outside. */
  #takeAttendance(node: Node): void {
    this.#selection.sections.push(node.lines[0] as Line)
    this.#takeAll(node.children)
  }

  /** 报告事项, 一、议定事项: its numbered parts are the items, or its paragraphs, or the rows of its table. */
  #takeSection(node: Node): void {
    const [heading, ...all] = node.lines
    const rest = all.filter((line) => !NOTHING.test(this.#located.slice(line)))
    addAll(this.#selection.sections, all.filter((line) => !rest.includes(line)))
    const tableRows = rest.filter((line) => line.cells)
    if (isItemTable(this.#located, tableRows)) {
      this.#selection.sections.push(heading as Line, tableRows[0] as Line)
      addAll(this.#selection.items, readItemTable(this.#located, tableRows))
      return
    }
    const hasItems = node.children.some((child) => child.kind === 'numbered' || child.kind === 'heading')
    if (announcesOnly(this.#located, node, this.#later)) {
      this.#selection.fieldNodes.push({ ...node, field: 'agenda' })
      return
    }
    if (this.#takeBehindAgenda(node)) return
    this.#selection.sections.push(heading as Line)
    const { items } = this.#selection
    const before = items.length
    if (hasItems || tellsOnly(this.#located, node, this.#later)) addAll(this.#selection.sections, rest)
    else this.#takeParagraphs(rest, true)
    this.#takeAll(node.children)
    const passed = readPassed(this.#located, node)
    if (passed) for (const item of items.slice(before)) item.passed = passed
  }

  /** 会议议程 / 1. 传达精神 / 2. 审议办法 / 现纪要如下。 / 会议传达了…: what stands below the last of what is announced is the business. */
  #takeBehindAgenda(node: Node): boolean {
    const last = node.children.at(-1)
    if (!last || readHeadingLabel(this.#located, node.lines[0] as Line) !== 'agenda') return false
    if (node.children.some((child) => child !== last && hasBody(child))) return false
    const [announced, ...rest] = linesOf(last)
    sortByStart(rest)
    if (!rest.some((line) => opensBusiness(this.#located.slice(line)))) return false
    const children = [...node.children.slice(0, -1), { ...last, lines: [announced as Line], children: [] }]
    this.#selection.fieldNodes.push({ ...node, field: 'agenda', children })
    this.#numbered = false
    this.#takeParagraphs(rest, false)
    return true
  }

  /** A Markdown heading without a number: an item where no heading has one, else a section. */
  #takeHeading(node: Node): void {
    const groups = holdsItems(this.#located, node) || holdsHeadings(this.#located, node)
    if (groups) this.#takeSection(node)
    else if (!this.#numbered || node.lines.length > 1 || node.children.length > 0) this.#takeItem(node)
    else addAll(this.#selection.sections, linesOf(node))
  }

  /** 会议研究区两会相关事宜： followed by （一）审议… with bodies of their own. */
  #isGrouping(node: Node): boolean {
    if (node.lines.length > 1 || node.children.length === 0 || this.#isTopic(node)) return false
    const heading = this.#located.text.slice(node.start, (node.lines[0] as Line).end)
    if (/[：:]$/.test(heading) && /会议|决议|决定|明确|要求/.test(heading)) return false
    return holdsItems(this.#located, node)
  }

  /** ### 议题一、遗留问题进展 / #### 1. 版本计划: what calls itself a topic and says which is the item, and the numbers below are its points. */
  #isTopic({ marker, start, lines }: Node): boolean {
    const { text } = this.#located
    return marker !== null && TOPIC.test(text.slice(marker.start, marker.end)) && start < (lines[0] as Line).end
  }

  #takeItem(node: Node): void {
    const lines = linesOf(node)
    if (node.children.length > 0) sortByStart(lines)
    const first = lines[0] as Line
    const closing = this.#closingOf(lines)
    if (closing > 0) this.#closings.push(...lines.splice(closing).slice(0, 1))
    dropSignature(this.#located, lines)
    if (lines.length > 1 && tellsAttendance(this.#located.slice(lines.at(-1) as Line))) lines.pop()
    if (this.#mayBeLeftOut(node, first, lines.length > 1) && lines.slice(1).every((line) => NOTHING.test(this.#located.slice(line)))) {
      addAll(this.#selection.sections, lines)
      return
    }
    this.#selection.items.push(draftFromNode(this.#located, node, lines))
  }

  /** 行政室報告上次會議決議執行情形: no business where only （略） stands below; 主席結論 none where nothing does. */
  #mayBeLeftOut({ start }: Node, { end }: Line, isFollowed: boolean): boolean {
    const heading = this.#located.text.slice(start, end)
    return (isFollowed && REPORTED.test(heading)) || isUntold(heading)
  }

  /** Where 会议还研究了其他事项。 ends the item, 0 where it does not, with at most a signature below: …办公室整理 / 2026年3月14日 / （此件公开发布）. */
  #closingOf(lines: readonly Line[]): number {
    for (let at = lines.length - 1; at > 0; at--) {
      const text = this.#located.slice(lines[at] as Line)
      if (isOtherBusiness(text)) return takesUpHeading(text, this.#located.slice(lines[0] as Line)) ? 0 : at
      if (lines.length - at > 4 || !/^[^，。；]{2,30}$/.test(text)) return 0
    }
    return 0
  }

  /** 会议还研究了其他事项。 is an item where items have no numbers, and belongs to none where they have. */
  #takeClosings(): void {
    const unnumbered = this.#selection.items.some((item) => !item.marker)
    for (const line of this.#closings) {
      if (unnumbered) this.#selection.items.push(draftFromParagraph(this.#located, [line]))
      else this.#selection.sections.push(line)
    }
  }

  /** Paragraphs outside all nodes: the items of unnumbered minutes. */
  #takeLoose(tree: Tree): void {
    this.#takeLooseTable(tree)
    const firstNode = tree.roots.find((node) => !node.field)
    if (!this.#numbered) {
      this.#takeParagraphs(linesBeforeTail(this.#located, tree), false)
      return
    }
    const before = tree.loose.filter((line) => !tree.labels.has(line))
    const start = firstNode?.lines[0]?.start ?? 0
    this.#takeParagraphs(this.#behindOpening(before.filter((line) => line.start < start)), false)
    const closing = before.find((line) => line.start > start && isOtherBusiness(this.#located.slice(line)))
    if (closing) this.#closings.push(closing)
  }

  /** | 序号 | 议题 | 汇报单位 | 议定意见 | below the labels of the head, and nothing else that is business. */
  #takeLooseTable(tree: Tree): void {
    const rows = tree.loose.filter((line) => line.cells && !tree.labels.has(line))
    const header = rows.findIndex((_, index) => isItemTable(this.#located, rows.slice(index, index + 2)))
    const first = this.#selection.items[0]
    if (header < 0 || (first && first.start < (rows[header] as Line).start)) return
    // 备注：1.… below the table is no business
    for (const { lines } of this.#selection.items.splice(0)) addAll(this.#selection.sections, lines)
    const table = rows.slice(header).filter(({ block }) => block === (rows[header] as Line).block)
    this.#selection.sections.push(table[0] as Line)
    addAll(this.#selection.items, readItemTable(this.#located, table))
    this.#numbered = true
  }

  /** In numbered minutes a paragraph before the first number is business only behind 现纪要如下. */
  #behindOpening(lines: Line[]): Line[] {
    const opening = lines.findLastIndex((line) => /如下[：:。.]?$/.test(this.#located.slice(line)))
    const behind = opening < 0 ? [] : lines.slice(opening + 1)
    const last = behind.at(-1)
    // 会议研究区两会相关事宜。 right before （一）: groups what follows
    if (last && /^会议[^，。]{2,30}(?:事宜|事项|议题|问题)[。：:]?$/.test(this.#located.slice(last)) && !isOtherBusiness(this.#located.slice(last))) {
      this.#selection.sections.push(last)
      return behind.slice(0, -1)
    }
    return behind
  }

  #takeParagraphs(lines: readonly Line[], inSection: boolean): void {
    const { items, closings } = readParagraphs(this.#located, lines, { inSection, numbered: this.#numbered })
    addAll(this.#selection.items, items)
    this.#closings.push(...closings)
  }
}

const TOPIC = /议[题案]/

/** 柒、行政室報告上次會議決議執行情形 / （如會議資料） */
const REPORTED = /(?:报告|报告案|执行情形|办理情形|执行情况)[：:]?$/

/** A list may be longer than what a call takes as arguments. */
function addAll<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one)
}

function hasNumbered(nodes: Node[]): boolean {
  return nodes.some((node) => (node.kind === 'numbered' && !node.field) || hasNumbered(node.children))
}
