/** Minutes from a tree that somebody else has parsed, and perhaps changed. */
import type { Root } from 'mdast'
import type { Language } from './check/rule.js'
import { MISSING_POSITION } from './lexicon/check-reasons.js'
import { assertArguments, type ParseOptions } from './options.js'
import { minutesOf } from './parse-minutes.js'
import type { Message, Minutes, MinutesWithoutPositions } from './schema/minutes.js'
import type { SourceText, Unplaced } from './source/line.js'
import { readMdast } from './source/read-source.js'
import { withoutPositions } from './without-positions.js'

/** As for `parseMinutes`, but that a tree has its format. */
export type MdastOptions = Omit<ParseOptions, 'format'>

/**
 * Reads the minutes of a meeting from their Markdown tree.
 *
 * What stands nowhere in the source, as plugins made it, is read like everything else. Its position is
 * empty, behind the text before it, and a message `missing-position` says so. The same goes for what
 * a plugin moved away from its place.
 *
 * @param tree mdast, by whatever plugins; it is not changed
 * @param source the text that the positions in the tree are about
 * @returns what `parseMinutes(source, { format: 'markdown' })` gives, if no plugin changed the tree
 * @throws TypeError where `tree` is no tree, `source` is no string, or an option is none of its values
 *
 * @example
 * ```js
 * import { minutesFromMdast } from 'jiyao'
 * import remarkParse from 'remark-parse'
 * import { unified } from 'unified'
 *
 * const source = '# 一、审议《甲办法》\n\n会议同意《甲办法》。'
 * const tree = unified().use(remarkParse).parse(source)
 * minutesFromMdast(tree, source).items[0].decisions[0].phrase // => '同意'
 * ```
 */
export function minutesFromMdast(
  tree: Root,
  source: string,
  options: MdastOptions & { positions: false },
): MinutesWithoutPositions
export function minutesFromMdast(tree: Root, source: string, options?: MdastOptions): Minutes
export function minutesFromMdast(
  tree: Root,
  source: string,
  options: MdastOptions = {},
): Minutes | MinutesWithoutPositions {
  assertTree(tree)
  assertArguments(source, options)
  const { unplaced, ...text } = readMdast(tree, source)
  const minutes = minutesOf(text, options)
  if (unplaced) minutes.messages.unshift(missingPosition(text, unplaced, options.language ?? 'zh'))
  return options.positions === false ? withoutPositions(minutes) : minutes
}

/** missing-position: text whose findings cannot say where they stand. One for a tree: plugins make many. */
function missingPosition({ located }: SourceText, { count, offset, words }: Unplaced, language: Language): Message {
  const values: Record<string, string> = { count: String(count), found: words.slice(0, 20) }
  return {
    ruleId: 'missing-position',
    severity: 'warning',
    reason: MISSING_POSITION[language].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole),
    position: located.positionAt(offset),
  }
}

function assertTree(tree: unknown): void {
  const { type, children } = (tree ?? {}) as { type?: unknown; children?: unknown }
  if (typeof type === 'string' && Array.isArray(children)) return
  throw new TypeError('Expected `tree` to be an mdast root')
}
