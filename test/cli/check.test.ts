import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
import { Ajv, type SchemaObject } from 'ajv'
import type { Log } from 'sarif'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkMinutes, checkRules } from '../../src/index.js'
import { runWith } from './streams.js'

const OPENING = '2023年3月15日，周明远市长主持召开市政府第12次常务会议，纪要如下：\n'
/** A warning in line 2. */
const MIXED = `${OPENING}1、研究防汛工作\n会议要求，加强巡查。\n二、研究供水工作\n会议要求，保障供水。\n三、研究供热工作\n会议要求，保障供热。\n`
/** An error in line 4. */
const GAP = `${OPENING}一、研究防汛工作\n会议要求，加强巡查。\n三、研究供水工作\n会议要求，保障供水。\n`
const CLEAN = `${OPENING}一、研究防汛工作\n会议要求，加强巡查。\n`

let folder = ''
const file = (name: string) => path.join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'jiyao-check-'))
  writeFileSync(file('mixed.txt'), MIXED)
  writeFileSync(file('gap 1.txt'), GAP)
  writeFileSync(file('clean.txt'), CLEAN)
  for (const name of ['house', 'house/sub', 'module', 'package', 'broken', 'wrong', 'strange']) mkdirSync(file(name))
  writeFileSync(file('house/.jiyaorc'), '{ "rules": { "mixed-numbering": "off" } }')
  writeFileSync(file('house/sub/mixed.txt'), MIXED)
  writeFileSync(file('module/jiyao.config.mjs'), 'export default { rules: { "mixed-numbering": "error" }, language: "en" }')
  writeFileSync(file('module/mixed.txt'), MIXED)
  writeFileSync(file('package/package.json'), '{ "jiyao": { "rules": { "mixed-numbering": "error" } } }')
  writeFileSync(file('package/mixed.txt'), MIXED)
  writeFileSync(file('broken/.jiyaorc.json'), '{')
  writeFileSync(file('broken/mixed.txt'), MIXED)
  writeFileSync(file('wrong/.jiyaorc'), '{ "rules": { "mixed-numbers": "off" } }')
  writeFileSync(file('strange/.jiyaorc'), '{ "rule": {} }')
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('the report in text', () => {
  test('has line, severity, reason and rule of each message, and 0 is the status of mere warnings', async () => {
    const { status, out, error } = await runWith(['check', file('mixed.txt')])
    expect({ status, error }).toEqual({ status: 0, error: '' })
    const [name, message] = out.split('\n')
    expect(name).toBe(file('mixed.txt'))
    expect(message).toMatch(/^2:1-2:3 +warning +序号“1、”与同级的“二、”样式不一 +mixed-numbering +jiyao$/)
  })

  test('1 is the status of an error', async () => {
    const { status, out } = await runWith(['check', file('gap 1.txt'), file('clean.txt')])
    expect(status).toBe(1)
    expect(out).toMatch(/4:1-4:3 +error/)
    expect(out).toContain(`${file('clean.txt')}: no issues found`)
  })

  test('is of standard input where no file is named', async () => {
    const { status, out } = await runWith(['check'], GAP)
    expect(status).toBe(1)
    expect(out).toContain('numbering-gap')
  })

  test('is in English on request', async () => {
    const { out } = await runWith(['check', '--language', 'en', file('mixed.txt')])
    expect(out).toContain('Unexpected style of “1、”, others of its level are written as “二、”')
  })
})

describe('the report in JSON', () => {
  test('has the messages of checkMinutes and the words that they are about', async () => {
    const { out } = await runWith(['check', '--format', 'json', file('gap 1.txt'), file('clean.txt')])
    const [message] = checkMinutes(GAP)
    expect(JSON.parse(out)).toEqual([
      { file: file('gap 1.txt'), messages: [{ ...message, text: '三、' }] },
      { file: file('clean.txt'), messages: [] },
    ])
  })
})

describe('the report in SARIF', () => {
  // The schema is of draft 4, but for these two keywords it reads the same in draft 7.
  const schema: SchemaObject = { ...sarifSchema, $schema: 'http://json-schema.org/draft-07/schema#' }
  delete schema.id
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema)

  async function report(args: string[], input?: string): Promise<Log> {
    const { out } = await runWith(['check', '--format', 'sarif', ...args], input)
    const log = JSON.parse(out) as Log
    validate(log)
    expect(validate.errors).toBeNull()
    return log
  }

  test('is valid, names every rule, and says where', async () => {
    const [run] = (await report([file('mixed.txt'), file('gap 1.txt')])).runs
    expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual(checkRules.map(({ id }) => id))
    expect(run?.results?.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['mixed-numbering', 'warning'],
      ['numbering-gap', 'error'],
    ])
    const [, gap] = run?.results ?? []
    expect(run?.tool.driver.rules?.[gap?.ruleIndex ?? -1]?.id).toBe('numbering-gap')
    const { artifactLocation, region } = gap?.locations?.[0]?.physicalLocation ?? {}
    expect(artifactLocation?.uri).toMatch(/^file:.*\/gap%201\.txt$/)
    expect(region).toEqual({ startLine: 4, startColumn: 1, endLine: 4, endColumn: 3 })
  })

  test('is valid without any file, of standard input, and says that a file failed', async () => {
    expect((await report([file('gone.txt')])).runs[0]?.invocations?.[0]?.executionSuccessful).toBe(false)
    const [run] = (await report(['--language', 'en'], GAP)).runs
    expect(run?.language).toBe('en-US')
    expect(run?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('stdin')
  })
})

describe('what is on and how much it matters', () => {
  const run = async (...args: string[]) => {
    const { status, out } = await runWith(['check', '--format', 'json', ...args])
    const [checked] = JSON.parse(out) as { messages: { severity: string }[] }[]
    return { status, severities: checked?.messages.map(({ severity }) => severity) }
  }

  test('is said by --rule', async () => {
    expect(await run('--rule', 'mixed-numbering=off', file('mixed.txt'))).toEqual({ status: 0, severities: [] })
    const rules = ['--rule', 'missing-date=off', '--rule', 'mixed-numbering=error']
    expect(await run(...rules, file('mixed.txt'))).toEqual({ status: 1, severities: ['error'] })
  })

  test.each([
    ['house/sub/mixed.txt', []],
    ['module/mixed.txt', ['error']],
    ['package/mixed.txt', ['error']],
    ['mixed.txt', ['warning']],
  ])('is said by the configuration nearest to %s', async (name, severities) => {
    expect((await run(file(name))).severities).toEqual(severities)
  })

  test('is said by --config alone where it is given, and --rule goes before it', async () => {
    expect((await run('--config', file('house/.jiyaorc'), file('module/mixed.txt'))).severities).toEqual([])
    expect((await run('--rule', 'mixed-numbering=warning', file('module/mixed.txt'))).severities).toEqual(['warning'])
  })

  test('the configuration names the language, unless --language does', async () => {
    expect((await runWith(['check', file('module/mixed.txt')])).out).toContain('Unexpected style')
    expect((await runWith(['check', '--language', 'zh', file('module/mixed.txt')])).out).toContain('样式不一')
  })
})

describe('what fails', () => {
  test('a file is told in one line and does not stop the others', async () => {
    const { status, out, error } = await runWith(['check', file('gone.txt'), file('mixed.txt')])
    expect({ status, error }).toEqual({ status: 1, error: `jiyao: ${file('gone.txt')}: no such file\n` })
    expect(out).toContain('mixed-numbering')
  })

  test.each([
    ['broken/mixed.txt', [], /^jiyao: configuration: .*JSON.*\n$/],
    ['mixed.txt', ['--config', 'wrong/.jiyaorc'], /there is no mixed-numbers\n$/],
    ['mixed.txt', ['--config', 'strange/.jiyaorc'], /unknown key rule, expected rules, language, lexicon\n$/],
    ['mixed.txt', ['--config', 'gone'], /gone: no such file\n$/],
  ])('a configuration is wrong usage: %s %j', async (name, args, reason) => {
    const [flag, config] = args
    const options = flag === undefined || config === undefined ? [] : [flag, file(config)]
    const { status, out, error } = await runWith(['check', ...options, file(name)])
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(error).toMatch(reason)
  })

  test.each([
    [['--rule', 'mixed-numbers=off'], 'There is no rule mixed-numbers.'],
    [['--rule', 'mixed-numbering=2'], 'Allowed severities are off, warning, error.'],
    [['--rule', 'mixed-numbering'], 'Allowed severities are off, warning, error.'],
    [['--format', 'xml'], 'Allowed choices are text, json, sarif.'],
    [['--language', 'fr'], 'Allowed choices are zh, en.'],
  ])('wrong usage: %j', async (args, reason) => {
    const { status, error } = await runWith(['check', ...args, file('mixed.txt')])
    expect(status).toBe(2)
    expect(error).toContain(reason)
  })
})
