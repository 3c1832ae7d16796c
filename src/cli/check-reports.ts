/** Messages in words: one report a format, one table of all. */
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import type { Language, Message } from '../index.js'
import { reportAsSarif } from './check-sarif.js'

export interface CheckedFile {
  /** As the caller wrote it; null for standard input. */
  name: string | null
  source: string
  /** The source was made of the file, so that its lines are none of the file's. */
  isExtracted: boolean
  messages: Message[]
}

export interface ReportOptions {
  language: Language
  /** Some file could not be checked. */
  failed: boolean
  color: boolean
}

type Report = (files: readonly CheckedFile[], options: ReportOptions) => string

export type ReportName = 'text' | 'json' | 'sarif'

export const REPORTS: Readonly<Record<ReportName, Report>> = {
  text: reportAsText,
  json: reportAsJson,
  sarif: reportAsSarif,
}

/** As every tool of unified does: line and column, severity, reason, rule. */
function reportAsText(files: readonly CheckedFile[], { color }: ReportOptions): string {
  if (files.length === 0) return ''
  const reported = files.map(({ name, source, messages }) => {
    const file = new VFile({ value: source, ...(name !== null && { path: name }) })
    for (const { reason, ruleId, severity, position } of messages) {
      const message = file.message(reason, { ruleId, source: 'jiyao', ...(position && { place: position }) })
      message.fatal = severity === 'error'
    }
    return file
  })
  return `${reporter(reported, { color, defaultName: 'standard input' })}\n`
}

/** The messages of `checkMinutes`, each with the words that it is about. */
function reportAsJson(files: readonly CheckedFile[]): string {
  const report = files.map(({ name, source, messages }) => ({
    file: name,
    messages: messages.map((message) => ({ ...message, text: wordsOf(source, message) })),
  }))
  return `${JSON.stringify(report, null, 2)}\n`
}

function wordsOf(source: string, { position }: Message): string | null {
  return position ? source.slice(position.start.offset, position.end.offset) : null
}
