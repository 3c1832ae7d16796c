/** `jiyao parse`: minutes to JSON. */
import { Option } from 'commander'
import type { AddCommand } from './command-line.js'
import { parseFiles } from './parse-files.js'
import { FORMATS, type FormatChoice } from './read-text.js'

interface ParseFlags {
  format?: FormatChoice
  positions: boolean
  ndjson?: true
  output?: string
}

const EXAMPLES = `
Without FILE, or where FILE is -, standard input is read.

Examples:
  jiyao parse minutes.md                    one file to standard output
  jiyao parse --output json/ archive/*.txt  json/NAME.json for each
  jiyao parse --ndjson archive/*.txt        a line for each

Exit status: 0, 1 if a file failed, 2 for wrong usage.`

export const addParseCommand: AddCommand = (program, choose) => {
  const parse = program
    .command('parse')
    .description('parse minutes and print them as JSON')
    .argument('[FILE...]', 'text or Markdown in UTF-8')
    .addOption(new Option('-o, --output <DIR>', 'write DIR/NAME.json for each FILE, NAME without its ending'))
    .addOption(new Option('--ndjson', 'print one line of JSON for each FILE').conflicts('output'))
    .addOption(
      new Option('-f, --format <FORMAT>', 'how to read (default: .md, .markdown as markdown, others auto)').choices(
        FORMATS,
      ),
    )
    .option('--no-positions', 'leave out where in the text each thing was found')
    .addHelpText('after', EXAMPLES)
    .action((files: string[], { format, positions, ndjson, output }: ParseFlags) => {
      if (files.length > 1 && output === undefined && !ndjson) {
        parse.error('several files need --output DIR or --ndjson')
      }
      const named = files.length === 0 ? ['-'] : files
      const request = { files: named, format, positions, ndjson: ndjson ?? false, output }
      choose((terminal) => parseFiles(request, terminal))
    })
}
