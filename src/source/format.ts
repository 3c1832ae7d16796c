/** Whether plain text holds anything that Markdown would read differently. */
export function isMarkdown(source: string): boolean {
  return /^#{1,6}\s|\*\*|^\s*[-*+]\s|\|/m.test(source)
}
