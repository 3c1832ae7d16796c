/** A page -> its tree, as browsers build it. */
import { fromParse5 } from 'hast-util-from-parse5'
import type { Root } from 'hast'
import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type TreeAdapter } from 'parse5'

/** What Chromium builds, too; behind it elements would have to be searched through for each tag. */
const DEEPEST = 512

/**
 * A `<font>` that is never closed is put into every paragraph behind it, as the standard wants: a page of
 * tags that stay open would become a tree of the square of its length. No element of a page has fewer
 * letters than one.
 *
 * @throws Error where elements are nested too deeply, or stay open
 */
export function readPage(html: string): Root {
  let depth = 0
  let created = 0
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement: (...element) => {
      if (++created > html.length + DEEPEST) throw new Error('too many elements')
      return defaultTreeAdapter.createElement(...element)
    },
    onItemPush: () => {
      if (++depth > DEEPEST) throw new Error('too deep')
    },
    onItemPop: () => {
      depth--
    },
  }
  const tree = fromParse5(parse(html, { treeAdapter }))
  return tree.type === 'root' ? tree : { type: 'root', children: [] }
}
