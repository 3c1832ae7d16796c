/** Text broken at a width, in columns of which a Chinese character takes two. */
const columns = (text: string) => [...text].reduce((sum, sign) => sum + (sign < '\u0080' ? 1 : 2), 0)
const closing = /[，。、；：！？”》）]/

/** As a typesetter breaks it: no closing sign first in a line, no number apart; `hanging` indents all but the first. */
export function wrap(paragraph: string, width: number, indent = '', hanging = ''): string {
  const lines: string[] = []
  let line = indent
  for (const token of paragraph.match(/[A-Za-z0-9.%-]+|[^]/g) ?? []) {
    if (columns(line) + columns(token) > width && !closing.test(token)) {
      lines.push(line)
      line = hanging
    }
    line += token
  }
  return [...lines, line].join('\n')
}
