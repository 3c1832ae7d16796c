/** Arguments -> what is asked for. Nothing is read or written here. */
import { Command, CommanderError, Option } from 'commander'
import { version } from '../../package.json'

const FORMATS = ['auto', 'markdown', 'text'] as const

export interface ParseRequest {
  kind: 'parse'
  files: string[]
  /** undefined: by the ending of each file. */
  format: (typeof FORMATS)[number] | undefined
  positions: boolean
  ndjson: boolean
  /** The folder for one file each; undefined: standard output. */
  output: string | undefined
}

export type Request =
  | ParseRequest
  | { kind: 'answer'; text: string }
  | { kind: 'wrong-usage'; reason: string }

interface ParseFlags {
  format?: (typeof FORMATS)[number]
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

export function readCommandLine(args: string[]): Request {
  let request: Request | undefined
  let answer = ''
  let reason = ''
  const program = new Command('jiyao')
    .description('Chinese meeting minutes (会议纪要), as Markdown or plain text, to typed JSON.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => (answer += text),
      writeErr: () => undefined,
      outputError: (text) => (reason += text.replace(/^error: /, '')),
    })
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
      request = { kind: 'parse', files: named, format, positions, ndjson: ndjson ?? false, output }
    })
  try {
    program.parse(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return { kind: 'answer', text: answer }
    return wrongUsage(reason, args)
  }
  return request ?? wrongUsage(reason, args)
}

function wrongUsage(reason: string, args: string[]): Request {
  const help = args[0] === 'parse' ? 'jiyao parse --help' : 'jiyao --help'
  return { kind: 'wrong-usage', reason: `${reason.trim() || 'no command'} (see ${help})` }
}
