/** Which file a result goes to, and writing it there. */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { STANDARD_INPUT } from './read-text.js'
import { reasonOf } from './reason-of.js'

/** The files of one run, none of which may be written over by it. */
export interface OutputFolder {
  folder: string
  /** The files that are read. */
  inputs: readonly string[]
  /** What was written so far, each with the file it was made of. */
  taken: Map<string, string>
}

/** @throws Error with a reason for one line */
export async function makeOutputFolder(folder: string, inputs: readonly string[]): Promise<OutputFolder> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    throw new Error(`${folder}: ${reasonOf(error)}`, { cause: error })
  }
  return { folder, inputs, taken: new Map() }
}

/** NAME of DIR/NAME.json: that of the file without its ending. */
export function outputNameOf(file: string): string {
  return file === STANDARD_INPUT ? 'stdin' : path.parse(file).name
}

/**
 * @param name of the file in the folder, with its ending
 * @param from what it is made of
 * @throws Error with a reason, where it would write over what was read or written in this run
 */
export async function writeOutput(
  { folder, inputs, taken }: OutputFolder,
  { name, from, content }: { name: string; from: string; content: string | Uint8Array },
): Promise<void> {
  const target = path.join(folder, name)
  const other = taken.get(target)
  if (other !== undefined) throw new Error(`${target} already holds ${other}`)
  if (inputs.some((input) => path.resolve(input) === path.resolve(target))) {
    throw new Error(`${target} is one of the files to read`)
  }
  taken.set(target, from)
  try {
    await writeFile(target, content)
  } catch (error) {
    throw new Error(`cannot write ${target}: ${reasonOf(error)}`, { cause: error })
  }
}
