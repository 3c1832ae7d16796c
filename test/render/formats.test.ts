/**
 * The table of formats, and what each makes of some fixtures. UPDATE=1 rewrites the files beside them: the
 * diff is what to review.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { RENDER_FORMATS, type RenderFormat } from '../../src/render/index.js'
import { parsed, readFixtures, root } from './texts.js'

/** Formats with a file beside the input, and its name. JSON is what minutes.json is, with positions. */
const FILES: Record<string, string> = {
  markdown: 'rendered.md',
  'akoma-ntoso': 'akoma-ntoso.xml',
  oparl: 'oparl.json',
  'ledger-csv': 'ledger.csv',
}
const CASES = ['company-board-votes', 'markdown-task-table', 'taiwan-labels'].map((name) => `fixtures/${name}/`)

const texts = readFixtures()
const shown = texts.filter(({ name }) => CASES.some((folder) => name.startsWith(folder)))

function renderWith(format: RenderFormat, text: (typeof texts)[number]) {
  return format.joins ? format.render([text]) : format.render(text)
}

test('names are all different, and each format says what it is', () => {
  const names = RENDER_FORMATS.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const { name, extension, mediaType, description } of RENDER_FORMATS) {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    expect(extension).toMatch(/^[a-z]+$/)
    expect(mediaType).toMatch(/^[a-z]+\/[a-z+.-]+$/)
    expect(description).not.toBe('')
  }
})

describe.each([...RENDER_FORMATS])('$name', (format) => {
  test('has its line in docs/formats.md', () => {
    expect(readFileSync(path.join(root, 'docs/formats.md'), 'utf8')).toContain(`| \`${format.name}\` |`)
  })

  test('renders every fixture, and a text that says nothing', async () => {
    for (const text of [...texts, { name: 'nothing', ...parsed('') }]) {
      const content = await renderWith(format, text)
      expect(content instanceof Uint8Array).toBe(format.binary)
    }
  })
})

describe.each(shown)('$name', (text) => {
  test.each(RENDER_FORMATS.filter(({ name }) => name in FILES))('as $name gives the file beside it', async (format) => {
    const file = path.join(root, path.dirname(text.name), FILES[format.name] ?? '')
    const content = await renderWith(format, text)
    if (process.env.UPDATE === '1') writeFileSync(file, content)
    expect(existsSync(file)).toBe(true)
    expect(content).toBe(readFileSync(file, 'utf8'))
  })
})

test('the cases are there', () => {
  expect(shown).toHaveLength(CASES.length)
})
