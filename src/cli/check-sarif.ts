/** Messages as SARIF 2.1.0, the form in which code hosts and editors take the findings of any checker. */
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Log, ReportingDescriptor, Result, Run } from 'sarif'
import { version } from '../../package.json'
import { checkRules, type Language, type Message } from '../index.js'
import type { CheckedFile, ReportOptions } from './check-reports.js'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-US' }

export function reportAsSarif(files: readonly CheckedFile[], { language, failed }: ReportOptions): string {
  const run: Run = {
    tool: { driver: { name: 'jiyao', semanticVersion: version, rules: describeRules(language) } },
    language: TAGS[language],
    // Columns of a position count as JavaScript counts.
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: !failed }],
    results: files.flatMap((file) => file.messages.map((message) => describe(file, message))),
  }
  const log: Log = { $schema: SCHEMA, version: '2.1.0', runs: [run] }
  return `${JSON.stringify(log, null, 2)}\n`
}

function describeRules(language: Language): ReportingDescriptor[] {
  return checkRules.map(({ id, severity, summary, source }) => ({
    id,
    shortDescription: { text: summary[language] },
    ...(source !== null && { help: { text: source } }),
    defaultConfiguration: { level: severity },
  }))
}

function describe({ name, isExtracted }: CheckedFile, message: Message): Result {
  const { ruleId, severity, reason, position } = message
  // A region is one of the file: of a Word document there is none.
  const region = position && !isExtracted && {
    startLine: position.start.line,
    startColumn: position.start.column,
    endLine: position.end.line,
    endColumn: position.end.column,
  }
  return {
    ruleId,
    ruleIndex: checkRules.findIndex(({ id }) => id === ruleId),
    level: severity,
    message: { text: reason },
    locations: [
      { physicalLocation: { artifactLocation: { uri: uriOf(name) }, ...(region && { region }) } },
    ],
  }
}

/** Relative to where the command was called, as code hosts want it; standard input has a name of its own. */
function uriOf(name: string | null): string {
  if (name === null) return 'stdin'
  if (path.isAbsolute(name)) return pathToFileURL(name).href
  return path.normalize(name).split(path.sep).map(encodeURIComponent).join('/')
}
