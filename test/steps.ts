/**
 * How much work a call does, as a count that is the same on every machine to within a hundredth: how often each block of JavaScript
 * was entered, as V8's precise coverage counts it, and over how many characters or elements the built-in
 * searches went.
 */
import { Session } from 'node:inspector'

interface Searched {
  length: number
  indexOf: (this: unknown, sought: unknown, from: number) => number
}

type Method = (this: Searched, ...args: unknown[]) => unknown

/**
 * What goes over its receiver inside the engine, where coverage does not look. `exec` is behind test, replace
 * …
 */
const SEARCHES: [object, string[]][] = [
  [String.prototype, ['indexOf', 'lastIndexOf', 'includes', 'split']],
  [Array.prototype, ['indexOf', 'lastIndexOf', 'includes', 'slice', 'concat', 'join']],
]

const session = new Session()
/** As they are before they are watched. */
const [placeInText, placeInList] = [String.prototype, Array.prototype].map(
  (prototype) => (prototype as unknown as { indexOf: Searched['indexOf'] }).indexOf,
) as [Searched['indexOf'], Searched['indexOf']]

/** To be called before what is counted is loaded: blocks are counted in what is compiled from then on. */
export async function startCounting(): Promise<void> {
  session.connect()
  await post('Profiler.enable')
  await post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
}

export async function countSteps(call: () => void): Promise<number> {
  const searches = watchSearches()
  try {
    await post('Profiler.takePreciseCoverage')
    call()
    const coverage = (await post('Profiler.takePreciseCoverage')) as Coverage
    return searches.passed() + blocksOf(coverage)
  } finally {
    searches.end()
  }
}

function post(method: string, options?: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    session.post(method, options, (error, result) => (error ? reject(error) : resolve(result)))
  })
}

/** Where a search ends early, what is behind the place was not looked at. */
function passedBy(name: string, receiver: Searched, args: unknown[], found: unknown): number {
  if (Array.isArray(found)) return found.length + (name === 'split' ? receiver.length : 0)
  const from = typeof args[1] === 'number' ? args[1] : 0
  if (name === 'lastIndexOf') return receiver.length - Math.max(found as number, 0) + 1
  if (name === 'join') return receiver.length
  const indexOf = Array.isArray(receiver) ? placeInList : placeInText
  const place = found === true ? indexOf.call(receiver, args[0], from) : found
  return Math.max((typeof place === 'number' && place >= 0 ? place : receiver.length) - from, 0) + 1
}

interface Coverage {
  result: { url: string; functions: { ranges: { count: number }[] }[] }[]
}

function blocksOf({ result }: Coverage): number {
  // Not this file: its watch over the searches is no work of theirs.
  const functions = result
    .filter(({ url }) => !url.endsWith('/test/steps.ts'))
    .flatMap((script) => script.functions)
  return functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0)
}

function watchSearches(): { passed: () => number; end: () => void } {
  let passed = 0
  const undo: (() => void)[] = []
  const replace = (prototype: object, name: string, wrap: (original: Method) => Method) => {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor & {
      value: Method
    }
    Object.defineProperty(prototype, name, { ...descriptor, value: wrap(descriptor.value as Method) })
    undo.push(() => Object.defineProperty(prototype, name, descriptor))
  }
  for (const [prototype, names] of SEARCHES) {
    for (const name of names) {
      replace(
        prototype,
        name,
        (original) =>
          function (...args) {
            const found = original.apply(this, args)
            passed += passedBy(name, this, args, found)
            return found
          },
      )
    }
  }
  replace(
    RegExp.prototype,
    'exec',
    (original) =>
      function (...args) {
        const pattern = this as unknown as RegExp
        const from = pattern.global || pattern.sticky ? pattern.lastIndex : 0
        const match = original.apply(this, args) as RegExpExecArray | null
        if (match) passed += match.index + match[0].length - from + 1
        // A sticky pattern looks at one place, any other at all that are left.
        else passed += pattern.sticky ? 1 : Math.max(String(args[0]).length - from, 1)
        return match
      },
  )
  return { passed: () => passed, end: () => undo.forEach((each) => each()) }
}
