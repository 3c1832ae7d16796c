/** `jiyao parse`: minutes to JSON. */
import { InvalidArgumentError, Option } from 'commander'
import { readFilePattern } from './archive/file-pattern.js'
import type { AddCommand } from './command-line.js'
import { parseFiles } from './parse-files.js'
import { FORMATS, STANDARD_INPUT, type FormatChoice } from './read-text.js'

interface ParseFlags {
  format?: FormatChoice
  ids?: true
  input: 'text' | 'ndjson'
  jobs: number
  ndjson?: true
  output?: string
  positions: boolean
  source?: true
}

const EXAMPLES = `
FILE is text or Markdown in UTF-8, a Word document (.docx) or a web page (.html).
A pattern in quotes ('archive/**/*.{md,docx}') stands for all that it matches.
Without FILE, or where FILE is -, standard input is read as text.

Examples:
  jiyao parse minutes.md                           one file to standard output
  jiyao parse --output json/ 'archive/**/*.txt'    json/…/NAME.json for each
  jiyao parse --ndjson --ids 'archive/**/*.txt'    a line for each, with its name
  jiyao parse --input ndjson < texts.ndjson        a line for each line

Exit status: 0, 1 if a file or a line failed, 2 for wrong usage, 130 if
interrupted.`

export const addParseCommand: AddCommand = (program, choose) => {
  const parse = program
    .command('parse')
    .description('parse minutes and print them as JSON')
    .argument('[FILE...]', 'files, or patterns of files')
    .addOption(new Option('-o, --output <DIR>', 'write DIR/NAME.json for each FILE, NAME without its ending'))
    .addOption(new Option('--ndjson', 'print one line of JSON for each FILE').conflicts('output'))
    .addOption(new Option('--ids', 'print {"id": FILE, "minutes": …} for each FILE'))
    .addOption(new Option('--source', 'print {"source": TEXT, "minutes": …}: the text that positions are in'))
    .addOption(
      new Option(
        '--input <KIND>',
        'what FILE holds: a text, or NDJSON with {"id": …, "text": …} on each line',
      )
        .choices(['text', 'ndjson'])
        .default('text'),
    )
    .addOption(
      new Option(
        '-f, --format <FORMAT>',
        'how to read (default: .md, .markdown as markdown, others auto)',
      ).choices(FORMATS),
    )
    .addOption(
      new Option('-j, --jobs <NUMBER>', 'parse so many at a time')
        .argParser(positiveInteger)
        // Two workers on two shared cores took 1.3 times as long as none: docs/archives.md.
        .default(1),
    )
    .option('--no-positions', 'leave out where in the text each thing was found')
    .addHelpText('after', EXAMPLES)
    .action((files: string[], flags: ParseFlags) => {
      const { format, input, jobs, output, positions } = flags
      const records = input === 'ndjson'
      const named = files.length === 0 ? [STANDARD_INPUT] : files
      const inputs = named.map((argument) => ({
        argument,
        pattern: records ? null : readFilePattern(argument),
      }))
      const several = inputs.length > 1 || inputs.some(({ pattern }) => pattern)
      if (records && output !== undefined) parse.error("'--input ndjson' cannot be used with '--output'")
      if (several && !records && output === undefined && !flags.ndjson) {
        parse.error('several files need --output DIR or --ndjson')
      }
      const oneLine = records || flags.ndjson === true
      const ids = records || flags.ids === true
      const layout = { format: format ?? null, positions, oneLine, ids, sources: flags.source === true }
      choose((terminal) =>
        parseFiles({ inputs, records, layout, output: output ?? null, cores: jobs }, terminal),
      )
    })
}

function positiveInteger(value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new InvalidArgumentError('It takes a number from 1 on.')
  return Number(value)
}
