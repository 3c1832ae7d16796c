/** The three streams of a process, and what ends it from outside. */
import { addAbortSignal, type Readable, type Writable } from 'node:stream'
import { LARGEST_TEXT, TooLarge } from './read-bytes.js'
import { reasonOf } from './reason-of.js'

/** Nobody reads what is written: no failure, but nothing more to do either. */
export class ClosedPipe extends Error {}

/** What is printed cannot be kept, as on a full disk: nothing that follows could be either. */
export class OutputFailed extends Error {}

export interface Streams {
  readonly stdin: Readable & { isTTY?: boolean }
  readonly stdout: Writable & { isTTY?: boolean }
  readonly stderr: Writable & { isTTY?: boolean }
  /**
   * Called by work that would rather end by itself, after whole lines, than be killed: the signal is aborted
   * with the exit status as its reason.
   */
  readonly interruption?: () => AbortSignal
}

/** A signal that is not aborted. */
export const NEVER = new AbortController().signal

export class Terminal {
  readonly #streams: Streams

  constructor(streams: Streams) {
    this.#streams = streams
  }

  /** Resolves when the text was taken, so that a slow reader slows the writer. */
  print(text: string | Uint8Array): Promise<void> {
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

  /** Where progress may be drawn: standard error, if it is a screen. */
  get screen(): Writable | null {
    return this.#streams.stderr.isTTY === true ? this.#streams.stderr : null
  }

  /** Asks to be told of signals rather than to be ended by them. */
  interruption(): AbortSignal {
    return this.#streams.interruption?.() ?? NEVER
  }

  /** All of standard input; what has come by then where `interruption` is aborted. @throws TooLarge */
  async readInput(interruption?: AbortSignal): Promise<Uint8Array> {
    const chunks: Uint8Array[] = []
    let length = 0
    for await (const chunk of this.inputChunks(interruption)) {
      length += chunk.length
      if (length > LARGEST_TEXT) throw new TooLarge()
      chunks.push(chunk)
    }
    return Buffer.concat(chunks)
  }

  /** Standard input as it comes; ends early where `interruption` is aborted. */
  async *inputChunks(interruption = NEVER): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of addAbortSignal(interruption, this.#streams.stdin)) yield chunk as Uint8Array
    } catch (error) {
      if (!interruption.aborted) throw error
    }
  }
}

function write(stream: Writable, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error) resolve()
      else if ('code' in error && error.code === 'EPIPE') reject(new ClosedPipe())
      else reject(new OutputFailed(`cannot write: ${reasonOf(error)}`, { cause: error }))
    })
  })
}

/** A file may be named anything: one with control characters must not write on the caller's screen. */
function onOneLine(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/\p{Cc}/gu, '?')
    .trim()
}
