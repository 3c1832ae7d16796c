/** Runs the command line inside the test: no process, what it prints as strings. */
import { Readable, Writable } from 'node:stream'
import { run } from '../../src/cli/run.js'

export interface Outcome {
  status: number
  out: string
  error: string
}

export async function runWith(args: string[], input: string | Uint8Array = ''): Promise<Outcome> {
  const out = new Collector()
  const error = new Collector()
  const stdin = Readable.from([Buffer.from(input)])
  const status = await run(args, { stdin, stdout: out, stderr: error })
  return { status, out: out.text, error: error.text }
}

export class Collector extends Writable {
  text = ''

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}
