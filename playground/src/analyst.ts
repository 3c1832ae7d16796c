/** The worker as the page sees it: the newest text counts, and one that is still read is given up for it. */
import type { Analysis, Answer, ParseRequest, RenderedFile } from './protocol.js'
import ParserWorker from './worker.js?worker&inline'

export interface Analyst {
  /** Resolves to undefined where a newer text came before the answer. */
  analyse(request: Omit<ParseRequest, 'kind'>): Promise<Analysis | undefined>
  /** @throws Error where there is nothing to render */
  render(name: string): Promise<RenderedFile | undefined>
}

interface Waiting {
  resolve: (answer: Answer | undefined) => void
  reject: (error: Error) => void
}

export function createAnalyst(): Analyst {
  let worker = startWorker()
  /** In the order of their requests, in which the worker answers. */
  let waiting: Waiting[] = []

  function startWorker(): Worker {
    const started = new ParserWorker()
    started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      const next = waiting.shift()
      if (data.kind === 'failure') next?.reject(new Error(data.reason))
      else next?.resolve(data)
    })
    started.addEventListener('error', ({ message }) => {
      for (const { reject } of waiting.splice(0)) reject(new Error(message))
    })
    return started
  }

  function ask(request: { kind: string }): Promise<Answer | undefined> {
    return new Promise((resolve, reject) => {
      waiting.push({ resolve, reject })
      worker.postMessage(request)
    })
  }

  return {
    async analyse(request) {
      if (waiting.length > 0) {
        worker.terminate()
        for (const { resolve } of waiting) resolve(undefined)
        waiting = []
        worker = startWorker()
      }
      const answer = await ask({ kind: 'parse', ...request })
      return answer?.kind === 'analysis' ? answer : undefined
    },
    async render(name) {
      const answer = await ask({ kind: 'render', ...{ name } })
      return answer?.kind === 'file' ? answer : undefined
    },
  }
}
