/** The three streams of a process. */
import type { Readable, Writable } from 'node:stream'

/** Nobody reads what is written: no failure, but nothing more to do either. */
export class ClosedPipe extends Error {}

export interface Streams {
  readonly stdin: Readable & { isTTY?: boolean }
  readonly stdout: Writable & { isTTY?: boolean }
  readonly stderr: Writable
}

export class Terminal {
  readonly #streams: Streams

  constructor(streams: Streams) {
    this.#streams = streams
  }

  /** Resolves when the text was taken, so that a slow reader slows the writer. */
  print(text: string): Promise<void> {
    return write(this.#streams.stdout, text)
  }

  /** One line on standard error. */
  complain(reason: string): Promise<void> {
    return write(this.#streams.stderr, `jiyao: ${onOneLine(reason)}\n`)
  }

  get isInteractive(): boolean {
    return this.#streams.stdin.isTTY === true
  }

  /** Whether what is printed may have colors: on a screen, unless NO_COLOR says otherwise. */
  get hasColors(): boolean {
    return this.#streams.stdout.isTTY === true && !process.env.NO_COLOR
  }

  async readInput(): Promise<Uint8Array> {
    const chunks: Buffer[] = []
    for await (const chunk of this.#streams.stdin) chunks.push(Buffer.from(chunk as Uint8Array))
    return Buffer.concat(chunks)
  }
}

function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error) resolve()
      else if ('code' in error && error.code === 'EPIPE') reject(new ClosedPipe())
      else reject(error)
    })
  })
}

/** A file may be named anything: one with control characters must not write on the caller's screen. */
function onOneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(/\p{Cc}/gu, '?').trim()
}
