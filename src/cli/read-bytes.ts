/** A file -> its bytes, unless it is none or is larger than anything that minutes could be. */
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'

/** The largest text that is read, in bytes: some 20 million characters. */
export const LARGEST_TEXT = 64 * 2 ** 20

export class TooLarge extends Error {
  constructor() {
    super(`larger than ${LARGEST_TEXT / 2 ** 20} MB`)
  }
}

/** @throws Error of the file system, or TooLarge before more than that is read */
export function readBytes(file: string): Uint8Array {
  const descriptor = openSync(file, 'r')
  try {
    const stats = fstatSync(descriptor)
    if (stats.size > LARGEST_TEXT) throw new TooLarge()
    return stats.isFile() && stats.size > 0 ? readFileSync(descriptor) : readStream(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** A pipe or a device says nothing of its length, and /dev/zero has none. */
function readStream(descriptor: number): Uint8Array {
  const chunks: Uint8Array[] = []
  for (let length = 0; ;) {
    const chunk = new Uint8Array(2 ** 16)
    const count = readSync(descriptor, chunk)
    if (count === 0) return Buffer.concat(chunks)
    length += count
    if (length > LARGEST_TEXT) throw new TooLarge()
    chunks.push(chunk.subarray(0, count))
  }
}
