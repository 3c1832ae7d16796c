/** The plugin for remark: `unified().use(remarkParse).use(remarkMinutes)`. */
import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { everyRule, minutesFromMdast, type MdastOptions, type Minutes } from '../index.js'

declare module 'vfile' {
  interface DataMap {
    /** What `remarkMinutes` found in the file. */
    minutes: Minutes
  }
}

/** Positions are what messages on a file are about, so they cannot be left out here. */
export type RemarkMinutesOptions = Omit<MdastOptions, 'positions'>

const EMPTY: Root = { type: 'root', children: [] }

/**
 * Adds the minutes that a Markdown file holds as `file.data.minutes`, and what was noticed in them as
 * messages of the file, each with its place, `ruleId` and the source `jiyao`. The tree stays as it is.
 *
 * Parsers and plugins that change the tree go before it; it takes any mdast.
 *
 * @throws TypeError where an option is none of its values, when the plugin is attached
 *
 * @example
 * ```js
 * import { remarkMinutes } from 'jiyao/remark'
 * import remarkParse from 'remark-parse'
 * import { unified } from 'unified'
 * import { VFile } from 'vfile'
 *
 * const file = new VFile('# 一、审议《甲办法》\n\n会议同意《甲办法》。')
 * const processor = unified().use(remarkParse).use(remarkMinutes)
 * await processor.run(processor.parse(file), file)
 * file.data.minutes.items[0].title // => '审议《甲办法》'
 * ```
 */
export function remarkMinutes(
  options?: Readonly<RemarkMinutesOptions> | null,
): (tree: Root, file: VFile) => undefined {
  minutesFromMdast(EMPTY, '', options ?? {})
  const settings: MdastOptions = { ...options, rules: { ...everyRule, ...options?.rules }, positions: true }
  return (tree, file) => {
    const minutes = minutesFromMdast(tree, String(file), settings)
    file.data.minutes = minutes
    for (const { reason, position, ruleId, severity } of minutes.messages) {
      const message = file.message(reason, { place: position ?? null, ruleId, source: 'jiyao' })
      message.fatal = severity === 'error'
    }
  }
}

// Configuration files of remark name a plugin by its module and take the default export.
export default remarkMinutes
