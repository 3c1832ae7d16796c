/** The examples in the doc comment of each rule give what they say, and docs/checks.md is made from them. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { RULES } from '../../src/check/index.js'
import { checkMinutes, checkRules, type Message } from '../../src/index.js'
import { readRuleFile, type RuleFile } from './rule-files.js'

const root = path.join(import.meta.dirname, '../..')
const files = checkRules.map(({ id }) => readRuleFile(id))

describe.each(checkRules)('$id', ({ id, source }) => {
  const file = readRuleFile(id)

  test('has an example of what is wrong and one of what is right', () => {
    expect(file.examples.some(({ messages }) => messages.length > 0)).toBe(true)
    expect(file.examples.some(({ messages }) => messages.length === 0)).toBe(true)
  })

  test('names its source as its comment does', () => {
    expect(source).toBe(file.source)
  })

  test.each(file.examples)('%#', (example) => {
    const messages = checkMinutes(example.source).filter(({ ruleId }) => ruleId === id)
    expect(messages.map(written)).toEqual(example.messages)
  })
})

test('examples of what is right are right in every way', () => {
  for (const { id, examples } of files) {
    for (const { source, messages } of examples) {
      if (messages.length === 0) expect({ id, messages: checkMinutes(source) }).toEqual({ id, messages: [] })
    }
  }
})

test('every rule has its file, and every file that is named like a rule is one', () => {
  const names = readdirSync(path.join(root, 'src/check')).map((name) => path.parse(name).name)
  const others = ['brackets', 'context', 'index', 'numbering', 'rule', 'titles']
  expect(names.filter((name) => !others.includes(name)).sort()).toEqual(checkRules.map(({ id }) => id).sort())
})

test('docs/checks.md says what the comments say', () => {
  const file = path.join(root, 'docs/checks.md')
  const expected = documentation()
  if (process.env.UPDATE === '1') writeFileSync(file, expected)
  expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(expected)
})

function written({ position, reason }: Message): string {
  if (!position) return reason
  const [start, end] = [position.start, position.end].map(({ line, column }) => `${line}:${column}`)
  return `${start}-${end} ${reason}`
}

const isWording = (id: string): boolean => RULES.some((rule) => rule.id === id && rule.wording === true)

function documentation(): string {
  const rows = checkRules.map(
    ({ id, severity, summary, source }) => `| [\`${id}\`](#${id})${isWording(id) ? '\\*' : ''} | ${summary.zh} | ${severity} | ${source ?? ''} |`,
  )
  const table = ['| rule | what it is about | messages are | source |', '| --- | --- | --- | --- |', ...rows]
  return `${[INTRODUCTION, table.join('\n'), ...files.map(section)].join('\n\n')}\n`
}

const INTRODUCTION = `# Checks

What \`jiyao check\`, \`checkMinutes\` and the plugin say of minutes. The \`messages\` of \`parseMinutes\` leave out the rules that
compare names and sentences, marked with an asterisk, unless its option \`rules\` names them. This file is made from the
comments of \`src/check/\`: \`UPDATE=1 npx vitest run test/check/examples.test.ts\` writes it anew.

A rule would rather be silent than wrong. It looks at how the minutes are built first and at words second; what is
the style of a house, and kept throughout, is no fault. Each can be turned off, or made a \`warning\` or an \`error\`.`

function section({ id, text, examples }: RuleFile): string {
  const parts = examples.map(({ source, messages }) => {
    const shown = `\`\`\`txt\n${source}\`\`\``
    return messages.length === 0 ? `Right:\n\n${shown}` : `Wrong:\n\n${shown}\n\n${messages.map((line) => `- \`${line}\``).join('\n')}`
  })
  return [`## \`${id}\``, text, ...parts].join('\n\n')
}
