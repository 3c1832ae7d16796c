/** Lines -> nodes: each numbered line or heading with the lines that follow it, nested by level. */
import { RULE, type Line } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'
import { closesBusiness, endsMeeting, headsAppendix } from './closings.js'
import { agendaAbove, agendaBefore, closeAgenda } from './agenda-above.js'
import { Counting } from './counting.js'
import { ATTENDANCE_FIELDS, namesRecipients, readHeadingLabel, readLabel, TAIL_FIELDS } from './fields.js'
import { HeadingLines } from './heading-lines.js'
import { kindOfNumbered, opensFurther } from './headings.js'
import { FirstMarkers } from './first-markers.js'
import { findItemForms, type ItemForm } from './item-forms.js'
import { opensBusiness } from './item-title.js'
import { headingAround } from './label-behind.js'
import { Levels } from './levels.js'
import { LaterMarkers } from './later-markers.js'
import { LineLabels } from './line-labels.js'
import { LineMarkers } from './line-markers.js'
import { goesOnBehindLabel, ListLeads } from './list-leads.js'
import { opensMatter, opensNextList } from './next-list.js'
import { holdsNumbered, holdsUnnumbered, NAMED_BELOW, namesOpenItem, sequenceOf, tellsHowHeld, type Node, type Tree } from './nodes.js'
import { LABELLED } from './plain-headings.js'
import { RosterBelow } from './roster-below.js'
import type { Label, Marker } from './types.js'

/** 一是, 二要: points of what 会议强调 said above, on lines of their own or not. */
const IN_SENTENCES = new Set(['is', 'must', 'ordinal'])
/** 一 or 1 with nothing behind it: a number where the next one follows. */
const ALONE = new Set(['han-alone', 'han-gap', 'figure-alone'])
/** 壹、, 甲、: numbers of the parts of a record, above all others. */
const OF_PARTS = new Set(['formal', 'stem'])

/** Builds the tree in one pass over the lines. */
export class TreeBuilder {
  readonly #located: LocatedText
  readonly #lines: Line[]
  readonly #markers: LineMarkers
  readonly #headings: HeadingLines
  readonly #forms: ReadonlyMap<Line, ItemForm>
  readonly #lineLabels: LineLabels
  readonly #levels = new Levels()
  readonly #leads: ListLeads
  readonly #later: LaterMarkers
  readonly #counting = new Counting()
  readonly #firsts: FirstMarkers
  readonly #tree: Tree
  #path: Node[] = []
  /** A numbered line that is business has been seen: from here a label ends the items. */
  #begun = false
  #tail = false
  /** 会议于21:30休会。 has been read: a list that starts anew below is appended, and no business. */
  #isOver = false
  #isAppendix = false
  /** 附件1 below the signature has been read: the next number tells whether what is appended counts by itself. */
  #isAppended = false
  /** A paragraph outside all nodes has taken up a matter. */
  #isTold = false
  readonly #roster: RosterBelow

  constructor(located: LocatedText, lines: Line[]) {
    this.#located = located
    this.#lines = lines
    this.#markers = new LineMarkers(located, lines)
    this.#forms = findItemForms(located, lines)
    this.#headings = new HeadingLines(located, lines, this.#markers)
    this.#tree = { loose: [], roots: [], announced: [], labels: new Map(), itemLabels: new Map() }
    this.#lineLabels = new LineLabels(located, lines, this.#tree.labels)
    this.#leads = new ListLeads(located, this.#tree)
    this.#roster = new RosterBelow(located, lines, this.#tree.labels)
    this.#later = new LaterMarkers(located, lines, this.#markers)
    this.#firsts = new FirstMarkers(located)
  }

  build(): Tree {
    for (const [index, line] of this.#lines.entries()) this.#add(line, index)
    return this.#tree
  }

  #add(line: Line, index: number): void {
    if (line.cells && this.#addForm(line)) return
    if (line.kind === 'front-matter' || line.cells) {
      this.#addLabelledOrText(line, index)
      return
    }
    this.#isOver ||= this.#ends(line)
    if (this.#addAppendixHeading(line)) return
    const marker = this.#readMarker(index)
    if ((this.#isOver || this.#isAppended) && marker?.number === 1) this.#isAppendix = true
    if (marker) this.#isAppended = false
    if (marker && !this.#isAppendix && (!IN_SENTENCES.has(marker.style) || this.#isHeaded(marker)) && this.#addNumbered(line, marker, index)) return
    if (!(marker && this.#isAppendix) && this.#addHeading(line, index)) return
    this.#addLabelledOrText(line, index)
  }

  /** 附件1 behind the signature, or as a heading of Markdown behind the business. */
  #addAppendixHeading(line: Line): boolean {
    if (!this.#begun || !(this.#tail || line.kind === 'heading') || !headsAppendix(this.#located, line)) return false
    this.#startTail()
    this.#isAppended = true
    this.#tree.loose.push(line)
    return true
  }

  /** | 议题名称 | 审定初步设计 |: the form is an item, with the rows below. */
  #addForm(line: Line): boolean {
    if (this.#path.at(-1)?.lines[1] === line) return true
    const form = this.#forms.get(line)
    if (!form) return false
    this.#leaveAll()
    this.#begun = true
    this.#attach({ kind: 'numbered', marker: form.marker, start: form.start, field: null, lines: form.lines, children: [], depth: 0 })
    return true
  }

  /** 议题：… is a marker where several lines open with it; 10　甘沟乡 inside （一） is none, as a dot is missing. */
  #readMarker(index: number): Marker | null {
    const marker = this.#markers.at(index)
    if (marker && ALONE.has(marker.style) && marker.number === 1) return this.#later.isFollowed(marker, index) ? marker : null
    if (marker && this.#later.numbersParagraphs(marker.style)) return null
    if (marker?.style === 'agenda-label') return this.#later.repeatsAgenda ? marker : null
    if (marker?.style !== 'digit-gap') return marker
    // 4　说明 behind 3.5　资金计划, below 3　会议内容
    if (this.#path.some((node) => node.marker?.style === 'digit-gap' && node.marker.number === (marker.number ?? 0) - 1)) return marker
    const item = this.#path.find((node) => node.kind === 'numbered' && !node.field)
    return !item || item.marker?.style === 'digit-gap' ? marker : null
  }

  /** 一是关于违建拆除。会议指出…: an item, where no other numbers part the text. */
  #isHeaded({ style, end }: Marker): boolean {
    if (style !== 'is' || !this.#located.text.startsWith('关于', end)) return false
    return this.#path.every((node) => node.kind !== 'numbered' || node.marker?.style === 'is')
  }

  #addNumbered(line: Line, marker: Marker, index: number): boolean {
    const isCounted = this.#tree.roots.some((root) => root.marker?.style === marker.style)
    if (this.#roster.holds(marker, index, { isBehind: this.#tail, isCounted })) return false
    const previous = index > 0 ? this.#lines[index - 1] : undefined
    const lead = previous ? this.#located.slice(previous) : ''
    const agenda = agendaAbove(this.#located, this.#path, this.#tree.roots, marker, line)
    if (agenda.length > 0) {
      closeAgenda(this.#tree, this.#path, agenda)
      this.#leaveAll()
    } else if (this.#isListOfParagraph(marker, lead, previous) || namesOpenItem(this.#located, this.#path.at(-1), marker)) return false
    const opensList = this.#begun && /[：:]$/.test(lead)
    const around = { before: previous, behind: this.#lines[index + 1] }
    if (opensNextList(this.#located, marker, around, { path: this.#path, roots: this.#tree.roots })) this.#leaveAll()
    if (marker.number === 1 && (opensFurther(lead) || (!this.#begun && OF_PARTS.has(marker.style)))) this.#leaveAll()
    const placed = { ...marker, style: sequenceOf(line, marker) }
    const depth = this.#depthOf(placed, { line, marker, index, opensList })
    if (depth < 0) return false
    this.#counting.note(placed, depth)
    const { start, end } = headingAround(marker, line)
    const label = readLabel(this.#located, start, end)
    // 第一号　类别：财政: the labels are of the item
    const field = NAMED_BELOW.test(this.#located.text.slice(start, end)) ? null : (label?.field ?? readHeadingLabel(this.#located, { start, end }))
    const kind = kindOfNumbered(this.#located.text, start, end)
    if (kind === 'numbered' && !field && tellsHowHeld(this.#located, this.#path, { start, end }, depth)) return false
    const node: Node = { kind, marker, start, field: kind === 'section' ? null : field, lines: [line], children: [], depth }
    if (kind === 'numbered' && !node.field) this.#begun = true
    if (kind === 'attendance') this.#tail = true
    this.#attach(node)
    if (label && node.field) this.#tree.labels.set(line, label)
    return true
  }

  /** On which level the number stands; -1 where it is none. */
  #depthOf(placed: Marker, { line, marker, index, opensList }: { line: Line; marker: Marker; index: number; opensList: boolean }): number {
    const open = this.#path.at(-1)
    if (this.#counting.goesOn(placed, open)) return this.#levels.reopen(placed)
    const isHeading = (): boolean => line.bold || opensMatter(this.#located, line, this.#lines[index + 1])
    const hasPredecessor = (): boolean => !isHeading() && this.#firsts.holds(open, marker)
    const isFollowed = (style = marker.style): boolean => this.#later.isFollowed({ style, number: marker.number }, index)
    return this.#levels.place(placed, opensList, hasPredecessor, isFollowed)
  }

  /** 壹、報告事項, 甲、報告事項 behind 七、主席致詞: stands below nothing. */
  #leaveAll(): void {
    this.#path = []
    this.#levels.reset()
  }

  /** 決定： followed by 一、二、 where no item has a number: points of that paragraph. */
  #isListOfParagraph(marker: Marker, lead: string, above: Line | undefined): boolean {
    const isCounted = this.#path.some((node) => node.kind === 'numbered' && node.marker?.style === marker.style)
    const goesOn = (this.#list?.style === marker.style && this.#list.last + 1 === marker.number) || (!isCounted && goesOnBehindLabel(this.#located, marker, above))
    // 会议明确：/ 一、关于停车场建设。…: headings of their own, and items
    const isHeading = marker.style === 'han-comma' && this.#located.text.startsWith('关于', marker.end)
    const starts = marker.number === 1 && !isHeading && this.#leadsPoints(lead, marker) && !this.#path.some((node) => node.kind === 'numbered')
    this.#list = goesOn || starts ? { style: marker.style, last: marker.number as number } : null
    return goesOn || starts
  }

  /** Whether a list behind the line is one of points. */
  #leadsPoints(lead: string, { style }: Marker): boolean {
    const open = this.#path.at(-1)
    return this.#leads.leadsPoints(lead, { style, isOpen: open !== undefined, inSection: open?.kind === 'section', hasText: open !== undefined && open.lines.length > 2 })
  }

  #list: { style: string; last: number } | null = null

  /** Headings without a number: of Markdown, bold lines, and the names of sections on lines of their own. */
  #addHeading(line: Line, index: number): boolean {
    const heading = this.#headings.read(line, { begun: this.#begun, path: this.#path, isFirst: this.#tree.roots.length === 0, repeats: (text) => this.#later.repeats(text) })
    if (!heading) return false
    const { kind, field, start } = heading
    // 会议内容 behind 会议议题 and the lists of attendees: the business is yet to come
    if (kind === 'section' && this.#tail && !this.#isOver && agendaBefore(this.#located, this.#tree.roots)) this.#tail = false
    const node: Node = { kind, marker: null, start, field: kind === 'section' && field !== 'agenda' ? null : field, lines: [line], children: [], depth: 0 }
    // ### 参加人员 below the last ## 五、…, however deep, is of the whole meeting
    if ((kind === 'attendance' || (field && ATTENDANCE_FIELDS.has(field))) && this.#isLast(index)) this.#path = []
    while (this.#path.length > 0 && !holdsUnnumbered(this.#path[this.#path.length - 1] as Node, node)) this.#path.pop()
    const parent = this.#path.at(-1)
    // #### 方案比较 below ### 议题8.: ### 议题9. goes on with the count
    this.#levels.reset(parent?.marker ? parent.depth + 1 : 0)
    ;(parent ? parent.children : this.#tree.roots).push(node)
    this.#path.push(node)
    if (kind === 'heading' && !field) this.#begun = true
    if (field && TAIL_FIELDS.has(field) && this.#begun) this.#tail = true
    return true
  }

  /** Whether a numbered item is open that no next one follows further down. */
  #isLast(index: number): boolean {
    const item = this.#path.find(({ kind }) => kind === 'numbered')
    return item !== undefined && item.marker !== null && !this.#later.isFollowed(item.marker, index)
  }

  #attach(node: Node): void {
    while (this.#path.length > 0) {
      const open = this.#path[this.#path.length - 1] as Node
      const isBelow = open.depth < node.depth && (open.field === null || open.field === 'agenda' || node.field !== null)
      if (open.marker ? isBelow : holdsNumbered(open, node)) break
      this.#path.pop()
    }
    const parent = this.#path.at(-1)
    ;(parent ? parent.children : this.#tree.roots).push(node)
    this.#path.push(node)
  }

  #addLabelledOrText(line: Line, index: number): void {
    const label = this.#lineLabels.read(line, index, this.#path.at(-1)?.field ?? null)
    if (label && this.#isOfItem(label, line, index)) {
      this.#tree.itemLabels.set(line, label)
      this.#append(line)
      return
    }
    if (label && (!this.#begun || this.#tail || TAIL_FIELDS.has(label.field)) && !this.#insideTable(line, label)) {
      const isShort = label.field === 'copyTo' && label.label.end - label.label.start < 2
      if (this.#begun && !this.#tail && isShort && !namesRecipients(this.#located.text.slice(label.valueStart, line.end))) {
        this.#append(line)
        return
      }
      if (this.#begun && !this.#tail) this.#startTail()
      this.#tree.labels.set(line, label)
      this.#roster.open(index, (this.#tail || label.valueStart >= line.end) && ATTENDANCE_FIELDS.has(label.field))
      if (this.#begun || !this.#path.some(({ kind }) => kind === 'section')) this.#path = []
      this.#tree.loose.push(line)
      return
    }
    if (!this.#tail && this.#begun && closesBusiness(this.#located, line)) this.#startTail()
    this.#append(line)
  }

  /** 列席：… in an item that others follow, or right below a heading as in the items before. */
  #isOfItem({ field, label }: Label, line: Line, index: number): boolean {
    if (!this.#begun || this.#tail || line.cells || !ATTENDANCE_FIELDS.has(field)) return false
    if (this.#located.text.slice(label.start, label.end).includes('议题')) return true
    const item = this.#path.find((node) => node.kind === 'numbered')
    if (!item) return false
    const isFollowed = this.#path.some((node) => node.marker && (node === item || node.kind === 'section') && this.#later.isFollowed(node.marker, index))
    return isFollowed || (this.#tree.itemLabels.size > 0 && item.lines.slice(1).every((above) => this.#tree.itemLabels.has(above) || LABELLED.test(this.#located.slice(above))))
  }

  /** Whether the meeting ends here, behind its business, numbered or told in paragraphs. */
  #ends(line: Line): boolean {
    return endsMeeting(this.#located, line) && (this.#begun || this.#isTold)
  }

  /** | 出席 | 周明远、何静 | behind the last item is a list of its own, and no row of a table in it. */
  #insideTable(line: Line, { field }: Label): boolean {
    if (TAIL_FIELDS.has(field) && line.cells?.length === 2) return false
    return line.cells !== null && this.#path.some((node) => node.kind === 'numbered')
  }

  #startTail(): void {
    this.#tail = true
    this.#path = []
    this.#levels.reset(1)
  }

  #append(line: Line): void {
    // ———— between the agenda and the business is part of neither
    if (line.end - line.start > 2 && RULE.test(this.#located.slice(line))) return
    // **列席** over a table, and below it 会议首先传达学习了…: no list goes on with business
    if (this.#path.at(-1)?.field && opensBusiness(this.#located.slice(line))) this.#path = []
    const open = this.#path.at(-1)
    this.#isTold ||= !open && opensBusiness(this.#located.slice(line))
    ;(open?.lines ?? this.#tree.loose).push(line)
  }
}
