/** Arguments -> what is asked for. Nothing is read or written here. */
import { Command, CommanderError } from 'commander'
import { version } from '../../package.json'
import { addCheckCommand } from './check-command.js'
import { addParseCommand } from './parse-command.js'
import { addRenderCommand } from './render-command.js'
import type { Terminal } from './terminal.js'

/** What a command does once its arguments are read; gives the exit status. */
type Work = (terminal: Terminal) => Promise<number>

/** Adds one command to the program; `choose` takes what it is to do. */
export type AddCommand = (program: Command, choose: (work: Work) => void) => void

/** Every command, in the order of the help. */
const COMMANDS: readonly AddCommand[] = [addParseCommand, addCheckCommand, addRenderCommand]

export type Request = { kind: 'work'; work: Work } | { kind: 'answer'; text: string } | { kind: 'wrong-usage'; reason: string }

export function readCommandLine(args: string[]): Request {
  let work: Work | undefined
  let answer = ''
  let reason = ''
  const program = new Command('jiyao')
    .description('Chinese meeting minutes (会议纪要), as text, Markdown, Word or HTML, to typed JSON.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => (answer += text),
      writeErr: () => undefined,
      outputError: (text) => (reason += text.replace(/^error: /, '')),
    })
  for (const add of COMMANDS) add(program, (chosen) => (work = chosen))
  try {
    program.parse(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return { kind: 'answer', text: answer }
    return wrongUsage(program, reason, args)
  }
  return work ? { kind: 'work', work } : wrongUsage(program, reason, args)
}

function wrongUsage(program: Command, reason: string, args: string[]): Request {
  const command = program.commands.find((known) => known.name() === args[0])
  const help = command ? `jiyao ${command.name()} --help` : 'jiyao --help'
  return { kind: 'wrong-usage', reason: `${reason.trim() || 'no command'} (see ${help})` }
}
