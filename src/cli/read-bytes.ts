/** A file -> its bytes, unless it is none or is larger than anything that minutes could be. */
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'

/** The largest text that is read, in bytes: some 20 million characters. */
export const LARGEST_TEXT = 64 * 2 ** 20

export class TooLarge extends Error {
  constructor() {
    super(`larger than ${LARGEST_TEXT / 2 ** 20} MB`)
  }
}

/** @throws Error of the file system, or TooLarge before anything is read */
export function readBytes(file: string): Uint8Array {
  const descriptor = openSync(file, 'r')
  try {
    if (fstatSync(descriptor).size > LARGEST_TEXT) throw new TooLarge()
    return readFileSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
