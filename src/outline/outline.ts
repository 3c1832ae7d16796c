/** Lines -> head, fields, items, tail: the whole outline of the document. */
import type { Part, PartRole } from '../schema/minutes.js'
import { sortByStart } from '../source/ascending.js'
import type { Line, SourceText } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'
import { continuesField, SIGNATURE_DATE } from './field-lines.js'
import { openField } from './field-parts.js'
import { lendTableHeads, partFollowedRows } from './followed-rows.js'
import { partGluedLines } from './glued-lines.js'
import { isListFormula } from './headings.js'
import { selectItems } from './items.js'
import { partRuledLines } from './ruled-lines.js'
import type { Node, Tree } from './nodes.js'
import { TreeBuilder } from './tree.js'
import type { Field, FieldName, Outline } from './types.js'

export function buildOutline(source: SourceText): Outline {
  const { located } = source
  const lines = partGluedLines(located, partRuledLines(located, partFollowedRows(located, source.lines)))
  const tree = new TreeBuilder(located, lines).build()
  const selection = selectItems(located, tree)
  const { items, numbering } = selection
  lendTableHeads(located, lines, items)
  const outline: Outline = { located, lines, head: [], fields: [], items, numbering, tail: [], parts: [] }
  const bodyStart = items[0]?.start ?? Number.POSITIVE_INFINITY
  const fieldLines = collectFields(outline, tree, selection.fieldNodes)
  const taken = new Set<Line>(fieldLines)
  for (const line of items.flatMap(({ lines, answers }) => [...lines, ...(answers?.lines ?? [])])) taken.add(line)
  for (const line of selection.sections) taken.add(line)
  for (const line of lines) {
    if (taken.has(line)) continue
    if (line.start < bodyStart) outline.head.push(line)
    else outline.tail.push(line)
  }
  for (const { start, end } of items.flatMap((item) => (item.answers ? [item, item.answers] : [item]))) addPart(outline, 'item', start, end)
  for (const line of selection.sections) addPart(outline, 'section', line.start, line.end)
  const last = outline.head.at(-1)
  if (last && isListFormula(located.slice(last))) addPart(outline, 'section', last.start, last.end)
  let before: Field | undefined
  for (const [index, field] of outline.fields.entries()) {
    addFieldPart(outline, field, before, outline.fields[index + 1])
    before = field
  }
  for (const [line, label] of tree.itemLabels) for (const field of openField(located, line, label)) outline.fields.push(field)
  return outline
}

/** Fields of labelled lines outside all nodes, and of nodes whose heading is a label. */
function collectFields(outline: Outline, tree: Tree, fieldNodes: Node[]): Line[] {
  const { located } = outline
  const taken: Line[] = []
  let open: Field | null = null
  const held = new Set([...tree.loose, ...fieldNodes.flatMap((node) => allLines(node))])
  const candidates = sortByStart([...held])
  const headings = new Map(fieldNodes.map((node) => [node.lines[0] as Line, node]))
  for (const [index, line] of candidates.entries()) {
    const label = tree.labels.get(line)
    if (label) {
      const fields = openField(located, line, label)
      for (const field of fields) outline.fields.push(field)
      open = fields.at(-1) ?? null
      taken.push(line)
      continue
    }
    const node = headings.get(line)
    if (node) {
      open = openNodeField(located, node, line)
      outline.fields.push(open)
      taken.push(line)
      continue
    }
    if (open && continuesField(located, open, line) && !isSigned(located, line, candidates[index + 1])) {
      open.lines.push(line)
      open.values.push({ start: line.start, end: line.end })
      taken.push(line)
    } else open = null
  }
  return taken
}

/** 临溪县人民政府办公室 above 2023年6月12日: the signature, and no entry of the list before it. */
function isSigned(located: LocatedText, line: Line, next: Line | undefined): boolean {
  if (!next || line.cells || line.kind === 'list-item' || !SIGNATURE_DATE.test(located.slice(next))) return false
  return SIGNER.test(located.slice(line))
}

/** A body, and not 侯集镇　余建 as the last of a list. */
const SIGNER = /^[^，、：:；]{3,29}(?:政府|[办室厅委局处院校司会部心组村区团学科站所队府庭社行厂])$/

function openNodeField(located: LocatedText, node: Node, line: Line): Field {
  const written = located.text.slice(node.start, line.end).replace(/[：:]$/, '')
  return { name: node.field as FieldName, label: { start: node.start, end: node.start + written.length }, values: [], lines: [line] }
}

function allLines(node: Node): Line[] {
  return [...node.lines, ...node.children.flatMap(allLines)]
}

function addPart({ located, parts }: Outline, role: PartRole, start: number, end: number): void {
  if (end > start) parts.push({ role, position: located.position({ start, end }) } satisfies Part)
}

/** 出席：甲；列席：乙。 on one line: the fields share all of it, and no sign or label between them is lost. */
function addFieldPart(outline: Outline, field: Field, before: Field | undefined, next: Field | undefined): void {
  const first = field.lines[0] as Line
  const last = field.lines.at(-1) as Line
  const isFirst = before?.lines.at(-1) !== first
  const start = isFirst ? Math.min(first.start, field.label.start) : field.label.start
  const end = next?.lines[0] === last ? Math.max(start, next.label.start) : last.end
  addPart(outline, roleOf(field.name), start, end)
}

function roleOf(name: Field['name']): PartRole {
  if (name === 'present' || name === 'observers' || name === 'absent') return 'attendance'
  if (name === 'copyTo') return 'tail'
  return name === 'ignored' ? 'metadata' : 'field'
}
