/** What stands in a paragraph, made plain: text and line breaks, all of it strong or none. */
import type { Nodes } from 'mdast'

interface Piece {
  /** null for a line break. */
  text: string | null
  isStrong: boolean
}

/** The text of nodes, a space for each line break. */
export function textOf(nodes: readonly Nodes[]): string {
  return piecesOf(nodes).map(({ text }) => text ?? ' ').join('')
}

/**
 * The lines of a paragraph, in groups: two breaks in a row stand between paragraphs. Emphasis of a few
 * words is no more than a look, and between Chinese characters Markdown would need references for it; a
 * paragraph that is bold throughout is a heading in all but name.
 */
export function paragraphsOf(nodes: readonly Nodes[]): { lines: string[]; isStrong: boolean }[] {
  const groups: Piece[][] = [[]]
  let breaks = 0
  for (const piece of piecesOf(nodes)) {
    if (piece.text === null) {
      breaks++
      continue
    }
    if (breaks > 0 && isBlank(piece)) continue
    if (breaks > 1) groups.push([])
    else if (breaks === 1) groups.at(-1)?.push({ text: null, isStrong: false })
    breaks = 0
    groups.at(-1)?.push(piece)
  }
  return groups.flatMap((pieces) => {
    const lines = linesOf(pieces)
    const words = pieces.filter((piece) => piece.text !== null && !isBlank(piece))
    return lines.length === 0 ? [] : [{ lines, isStrong: words.every(({ isStrong }) => isStrong) }]
  })
}

function piecesOf(nodes: readonly Nodes[], isStrong = false): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node.type === 'break') return [{ text: null, isStrong }]
    if ('children' in node) return piecesOf(node.children, isStrong || node.type === 'strong')
    return 'value' in node && node.type !== 'html' ? [{ text: node.value, isStrong }] : []
  })
}

function isBlank({ text }: Piece): boolean {
  return text !== null && text.trim() === ''
}

/** Without ASCII white space at their ends, which Markdown could not hold; a full-width indent stays. */
function linesOf(pieces: readonly Piece[]): string[] {
  const lines = ['']
  for (const { text } of pieces) {
    if (text === null) lines.push('')
    else lines.push((lines.pop() ?? '') + text.replace(/[\r\n]+/g, ' '))
  }
  return lines.map((line) => line.replace(/^[ \t]+/, '').trimEnd()).filter((line) => line.trim() !== '')
}
