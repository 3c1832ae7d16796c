/** Reads and checks one file after another, then reports on all of them; what fails is told and stops no other. */
import path from 'node:path'
import { checkMinutes, type Language, type Message, type RuleSettings } from '../index.js'
import { ConfigError, ConfigFiles, type Config } from './check-config.js'
import { REPORTS, type CheckedFile, type ReportName } from './check-reports.js'
import { nameOf, readText, STANDARD_INPUT, type ReadText } from './read-text.js'
import { reasonOf } from './reason-of.js'
import { ClosedPipe, type Terminal } from './terminal.js'

interface CheckRequest {
  files: string[]
  format: ReportName
  language: Language | undefined
  rules: RuleSettings
  /** The one configuration to take; undefined: the nearest to each file. */
  config: string | undefined
}

export async function checkFiles(request: CheckRequest, terminal: Terminal): Promise<number> {
  const configs = new ConfigFiles(request.config)
  const checked: CheckedFile[] = []
  let failed = false
  for (const file of request.files) {
    try {
      const read = await readText(file, terminal)
      const config = await configs.of(file === STANDARD_INPUT ? '.' : path.dirname(file))
      const { text: source, isExtracted } = read
      const name = file === STANDARD_INPUT ? null : file
      checked.push({ name, source, isExtracted, messages: check(read, config, request) })
    } catch (error) {
      if (error instanceof ClosedPipe) throw error
      if (error instanceof ConfigError) {
        await terminal.complain(error.message)
        return 2
      }
      await terminal.complain(`${nameOf(file)}: ${reasonOf(error)}`)
      failed = true
    }
  }
  const language = request.language ?? 'zh'
  await terminal.print(REPORTS[request.format](checked, { language, failed, color: terminal.hasColors }))
  const hasError = checked.some(({ messages }) => messages.some(({ severity }) => severity === 'error'))
  return failed || hasError ? 1 : 0
}

function check({ text, format }: ReadText, config: Config, request: CheckRequest): Message[] {
  const language = request.language ?? config.language
  return checkMinutes(text, {
    format,
    rules: { ...config.rules, ...request.rules },
    ...(language && { language }),
    ...(config.lexicon && { lexicon: config.lexicon }),
  })
}
