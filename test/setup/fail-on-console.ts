/** A library that prints is a library that somebody has to silence: any console call fails its test. */
import { afterEach, beforeEach, vi } from 'vitest'

const METHODS = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const
const calls: string[] = []

beforeEach(() => {
  calls.length = 0
  for (const method of METHODS) {
    vi.spyOn(console, method).mockImplementation((...values: unknown[]) => {
      calls.push(`console.${method}(${values.map(String).join(', ')})`)
    })
  }
})

afterEach(() => {
  vi.restoreAllMocks()
  if (calls.length > 0) throw new Error(`Nothing may print: ${calls.join('; ')}`)
})
