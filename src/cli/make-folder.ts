/**
 * A folder with those above it. Node's own `recursive` never ends where a parent is there and takes no folder,
 * as in /proc.
 */
import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** @throws Error of the file system */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    const parent = path.dirname(folder)
    if (code === 'ENOENT' && parent !== folder && !isFolder(parent)) {
      makeFolder(parent)
      makeFolder(folder)
    } else if (!isFolder(folder)) throw error
  }
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false
}
