/** `jiyao render`: minutes to the documents that people read and exchange. */
import { InvalidArgumentError, Option } from 'commander'
import { RENDER_FORMATS, type RenderFormat } from '../render/index.js'
import type { AddCommand } from './command-line.js'
import { FORMATS, type FormatChoice } from './read-text.js'
import { renderFiles } from './render-files.js'

interface RenderFlags {
  to: string
  format?: FormatChoice
  output?: string
  baseUrl?: string
  country?: string
}

const EXAMPLES = `
Without FILE, or where FILE is -, standard input is read.

Formats:
${RENDER_FORMATS.map(({ name, description }) => `  ${name.padEnd(14)}${description}`).join('\n')}

Examples:
  jiyao render --to markdown minutes.txt                     one file to standard output
  jiyao render --to akoma-ntoso --output xml/ archive/*.txt  xml/NAME.xml for each

Exit status: 0, 1 if a file failed, 2 for wrong usage.`

export const addRenderCommand: AddCommand = (program, choose) => {
  const render = program
    .command('render')
    .description('render minutes as a document in another format')
    .argument('[FILE...]', 'text or Markdown in UTF-8, Word (.docx), HTML')
    .addOption(
      new Option('-t, --to <FORMAT>', 'the format to write')
        .choices(RENDER_FORMATS.map(({ name }) => name))
        .makeOptionMandatory(),
    )
    .addOption(new Option('-o, --output <DIR>', 'write DIR/NAME.ENDING for each FILE, or one DIR/FORMAT.ENDING for all'))
    .addOption(
      new Option('-f, --format <FORMAT>', 'how to read (default: .md, .markdown as markdown, others auto)').choices(
        FORMATS,
      ),
    )
    .option('--base-url <URL>', 'where identifiers of OParl begin (default: https://example.org/)', readUrl)
    .option('--country <CODE>', 'whose minutes these are, for Akoma Ntoso (default: cn)', readCountry)
    .action((files: string[], { to, format, output, ...options }: RenderFlags) => {
      const target = formatNamed(to)
      const reason = wrongOutput(target, files, output)
      if (reason !== undefined) render.error(reason)
      const named = files.length === 0 ? ['-'] : files
      choose((terminal) => renderFiles({ files: named, to: target, format, output, options }, terminal))
    })
    .addHelpText('after', EXAMPLES)
}

function readUrl(value: string): string {
  if (!URL.canParse(value)) throw new InvalidArgumentError('It is no URL.')
  return value
}

function readCountry(value: string): string {
  if (!/^[a-z]{2}$/i.test(value)) throw new InvalidArgumentError('It has two letters, as in ISO 3166-1.')
  return value.toLowerCase()
}

function formatNamed(name: string): RenderFormat {
  const format = RENDER_FORMATS.find((known) => known.name === name)
  if (format === undefined) throw new Error(`--to lets no ${name} through`)
  return format
}

function wrongOutput(to: RenderFormat, files: string[], output: string | undefined): string | undefined {
  if (output !== undefined) return undefined
  if (to.binary) return `${to.name} is no text: it needs --output DIR`
  return files.length > 1 && !to.joins ? 'several files need --output DIR' : undefined
}
