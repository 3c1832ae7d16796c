/** The command line as a function of its arguments and streams, so that a test can call it. */
import { readCommandLine } from './command-line.js'
import { ClosedPipe, OutputFailed, Terminal, type Streams } from './terminal.js'

/** Gives the exit status: 0, 1 if a file failed, 2 for wrong usage, 130 or 143 if interrupted. */
export async function run(args: string[], streams: Streams): Promise<number> {
  const terminal = new Terminal(streams)
  const request = readCommandLine(args)
  try {
    switch (request.kind) {
      case 'answer':
        await terminal.print(request.text)
        return 0
      case 'wrong-usage':
        await terminal.complain(request.reason)
        return 2
      case 'work':
        return await request.work(terminal)
    }
  } catch (error) {
    if (error instanceof ClosedPipe) return 0
    if (!(error instanceof OutputFailed)) throw error
    await terminal.complain(error.message)
    return 1
  }
}
