/** What README.md shows is what happens. UPDATE=1 rewrites its blocks; the diff is what to review. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import packageJson from '../package.json'
import * as jiyao from '../src/index.js'
import { RENDER_FORMATS } from '../src/render/index.js'
import { runWith } from './cli/streams.js'
import { expectExamples } from './docs/examples.js'

const root = path.join(import.meta.dirname, '..')
const file = path.join(root, 'README.md')
const readme = () => readFileSync(file, 'utf8')

const SECTIONS = [
  'Contents',
  'What is this?',
  'When should I use this?',
  'Install',
  'Use',
  'Use with remark',
  'Word documents and web pages',
  'API',
  'Command line',
  'Formats',
  'Playground',
  'Output',
  'Positions and messages',
  'Compatibility',
  'Security and privacy',
  'Related',
  'Contribute',
  'License',
]

/** The first block of a language in a section, between its fences. */
function block(section: string, language: string): { start: number; end: number; text: string } {
  const text = readme()
  const heading = text.indexOf(`# ${section}\n`)
  const opening = `\n\`\`\`${language}\n`
  const start = text.indexOf(opening, heading) + opening.length
  const end = text.indexOf('```\n', start)
  if (heading === -1 || start < opening.length || end === -1) throw new Error(`${section} has no ${language} block`)
  return { start, end, text: text.slice(start, end) }
}

function expectBlock(section: string, language: string, expected: string): void {
  if (process.env.UPDATE === '1') {
    const { start, end } = block(section, language)
    writeFileSync(file, readme().slice(0, start) + expected + readme().slice(end))
  }
  expect(block(section, language).text).toBe(expected)
}

const example = () => block('Use', 'txt').text
const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

test('the sections stand in the order of the packages of unified', () => {
  expect(Array.from(readme().matchAll(/^## (.+)$/gm), ([, heading]) => heading)).toEqual(SECTIONS)
  const listed = SECTIONS.slice(1).map((name) => `- [${name}](#${name.toLowerCase().replace(/[^a-z ]/g, '').replaceAll(' ', '-')})`)
  expect(readme()).toContain(listed.join('\n'))
})

test('the example gives the JSON beside it', () => {
  expectBlock('Use', 'json', pretty(jiyao.parseMinutes(example(), { positions: false })))
})

test('the faulty minutes give the report below them', async () => {
  expect(await expectExamples(file, 'Use with remark')).toBe(1)
})

test('the position is that of the words', () => {
  const source = example()
  const department = jiyao.parseMinutes(source).items[0]?.tasks[0]?.leadDepartments[0]
  expectBlock('Positions and messages', 'json', pretty(department))
  const { start, end } = department?.position ?? { start: { offset: 0 }, end: { offset: 0 } }
  expect(source.slice(start.offset, end.offset)).toBe(department?.name)
})

test('the help is what the command prints', async () => {
  expectBlock('Command line', 'txt', (await runWith(['parse', '--help'])).out)
  expectBlock('`jiyao check`', 'txt', (await runWith(['check', '--help'])).out)
})

test('the help of rendering is what the command prints, and every format is named', async () => {
  expectBlock('Formats', 'txt', (await runWith(['render', '--help'])).out)
  const section = readme().slice(readme().indexOf('\n## Formats\n'), readme().indexOf('\n## Output\n'))
  for (const { name } of RENDER_FORMATS) expect(section).toContain(`\`${name}\``)
})

test('everything exported has its heading, and the fields of the result are all named', () => {
  for (const name of Object.keys(jiyao)) expect(readme()).toMatch(new RegExp(`^### \`${name}`, 'm'))
  const output = readme().slice(readme().indexOf('\n## Output\n'), readme().indexOf('\n## Positions'))
  for (const field of Object.keys(jiyao.minutesSchema.shape)) expect(output).toContain(`\`${field}\``)
})

test('every script that it or CONTRIBUTING.md names is one, and both lines for newcomers are there', () => {
  const texts = readme() + readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8')
  for (const [, name] of texts.matchAll(/npm run ([\w:-]+)/g)) expect(packageJson.scripts).toHaveProperty([name ?? ''])
  expect(readme()).toContain('\nnpm ci && npm start\n')
  expect(readme()).toContain('\nnpm ci && npm test\n')
})
