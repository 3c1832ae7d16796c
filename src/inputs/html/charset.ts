/** Bytes of a page -> its text. */

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
/** The standard looks at 1024 bytes; comments of some systems push the declaration down. */
const DECLARED_WITHIN = 8192
const DECLARATION = /<(?:meta|\?xml)\b[^>]{0,500}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w:-]{1,40})/i

/**
 * By the byte order mark, else as the page declares, else in UTF-8, else in GB 18030, of which GBK and
 * GB2312 are parts. A page that is not in the encoding that it declares was saved in another: the next is
 * tried.
 *
 * @throws Error with a reason for one line
 */
export function decodePage(bytes: Uint8Array): string {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  if (marked) return new TextDecoder(marked[0]).decode(bytes)
  for (const encoding of [declared(bytes), 'utf-8', 'gb18030']) {
    const text = encoding === undefined ? null : decode(bytes, encoding)
    if (text !== null) return text
  }
  throw new Error('in no encoding that is known: save it in UTF-8')
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function declared(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN))
  const label = DECLARATION.exec(start)?.[1]?.toLowerCase()
  if (label === undefined) return undefined
  // Whoever can write a declaration in ASCII wrote no UTF-16.
  if (label.startsWith('utf-16')) return 'utf-8'
  return /^gb(?:k|2312|_2312-80|18030)/.test(label) ? 'gb18030' : label
}
