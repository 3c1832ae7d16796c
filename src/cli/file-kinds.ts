/** Files that are no text themselves, by their endings. What reads them is loaded when there is one. */

interface FileKind {
  endings: readonly string[]
  /** Gives what makes Markdown of the bytes. */
  load: () => Promise<(bytes: Uint8Array) => string>
}

const FILE_KINDS: readonly FileKind[] = [
  // Under the old endings it says what to do, or reads what only has the wrong one.
  { endings: ['.docx', '.docm', '.doc', '.wps'], load: async () => (await import('../inputs/docx.js')).markdownFromDocx },
  { endings: ['.html', '.htm', '.xhtml'], load: async () => (await import('../inputs/html.js')).markdownFromHtml },
]

/** undefined for a text. */
export function kindOf(file: string): FileKind | undefined {
  const name = file.toLowerCase()
  return FILE_KINDS.find(({ endings }) => endings.some((ending) => name.endsWith(ending)))
}
