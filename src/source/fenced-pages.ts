/**
 * Pages that a tool put out as Markdown and fenced as code: ```markdown / # 某某会议纪要 / … / ```. Whoever reads
 * them reads the page, so the two lines of the fence are cleared, and all offsets stay.
 */

const LANGUAGES = ['markdown', 'md']
const OPENING = new RegExp(`^ {0,3}(\`{3,}|~{3,})[ \\t]*(?:${LANGUAGES.join('|')})[ \\t]*\\r?$`, 'gim')
const CLOSING = { '`': /^ {0,3}(`{3,})[ \t]*\r?$/gm, '~': /^ {0,3}(~{3,})[ \t]*\r?$/gm }

export function clearFencesOfPages(source: string): string {
  let cleared = ''
  let at = 0
  OPENING.lastIndex = 0
  for (let opening = OPENING.exec(source); opening; opening = OPENING.exec(source)) {
    const fence = opening[1] as string
    cleared += source.slice(at, opening.index) + blank(opening[0])
    at = OPENING.lastIndex
    const closing = findClosing(source, at, fence)
    if (!closing) break
    cleared += source.slice(at, closing.index) + blank(closing[0])
    at = closing.index + closing[0].length
    OPENING.lastIndex = at
  }
  return at === 0 ? source : cleared + source.slice(at)
}

/** A fence is closed by one that is no shorter. */
function findClosing(source: string, from: number, fence: string): RegExpExecArray | null {
  const pattern = CLOSING[fence.charAt(0) as '`' | '~']
  pattern.lastIndex = from
  let found = pattern.exec(source)
  while (found && (found[1] as string).length < fence.length) found = pattern.exec(source)
  return found
}

/** Spaces, but for the end of the line. */
function blank(line: string): string {
  return line.replaceAll(/[^\r\n]/g, ' ')
}
