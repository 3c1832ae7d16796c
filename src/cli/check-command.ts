/** `jiyao check`: what is wrong or doubtful in minutes, before they are issued. */
import { InvalidArgumentError, Option } from 'commander'
import { checkRules, type Language, type RuleId, type RuleSettings, type Severity } from '../index.js'
import { checkFiles } from './check-files.js'
import { REPORTS, type ReportName } from './check-reports.js'
import type { AddCommand } from './command-line.js'

interface CheckFlags {
  format: ReportName
  language?: Language
  rule: RuleSettings
  config?: string
}

const SETTINGS = ['off', 'warning', 'error'] as const

const EXAMPLES = `
Without FILE, or where FILE is -, standard input is read.

Rules, language and lexicon are read from .jiyaorc, .jiyaorc.json, jiyao.config.js
or "jiyao" in package.json, in the folder of each file or the nearest above it.

Examples:
  jiyao check minutes.md
  jiyao check --rule mixed-numbering=off --rule missing-date=error *.txt
  jiyao check --format sarif archive/*.txt > minutes.sarif

Exit status: 0, 1 if there is an error or a file failed, 2 for wrong usage.`

export const addCheckCommand: AddCommand = (program, choose) => {
  program
    .command('check')
    .description('report what is wrong or doubtful in minutes')
    .argument('[FILE...]', 'text or Markdown in UTF-8, Word (.docx), HTML')
    .addOption(new Option('--format <FORMAT>', 'how to report').choices(Object.keys(REPORTS)).default('text'))
    .addOption(new Option('--language <LANGUAGE>', 'of the messages (default: zh)').choices(['zh', 'en']))
    .addOption(
      new Option('--rule <ID=SEVERITY>', 'off, warning or error for a rule; may be given again')
        .argParser(addRule)
        .default({}, 'by the rule'),
    )
    .addOption(new Option('--config <FILE>', 'take this configuration and look for no other'))
    .addHelpText('after', EXAMPLES)
    .action((files: string[], { format, language, rule, config }: CheckFlags) => {
      const request = { files: files.length === 0 ? ['-'] : files, format, language, rules: rule, config }
      choose((terminal) => checkFiles(request, terminal))
    })
}

function addRule(value: string, settings: RuleSettings): RuleSettings {
  const [id = '', severity = ''] = value.split('=')
  if (!isRuleId(id)) throw new InvalidArgumentError(`There is no rule ${id}.`)
  if (!isSetting(severity)) throw new InvalidArgumentError(`Allowed severities are ${SETTINGS.join(', ')}.`)
  return { ...settings, [id]: severity }
}

function isRuleId(id: string): id is RuleId {
  return checkRules.some((rule) => rule.id === id)
}

function isSetting(severity: string): severity is Severity | 'off' {
  return SETTINGS.some((setting) => setting === severity)
}
