/** What docs/unified.md shows is what happens. UPDATE=1 rewrites what its examples print. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { parseMinutes, toMinutesTree } from '../../src/index.js'
import { expectExamples } from './examples.js'

const root = path.join(import.meta.dirname, '../..')
const file = path.join(root, 'docs/unified.md')

test('every example prints what stands below it', async () => {
  expect(await expectExamples(file)).toBe(5)
})

test('every type of node has its row, and every role its word', () => {
  const text = readFileSync(file, 'utf8')
  const seed = readFileSync(path.join(root, 'fixtures/county-special-meeting/input.txt'), 'utf8')
  const found = new Set<string>()
  visit(toMinutesTree(parseMinutes(`${seed}\n分享到：`)), (node) => {
    found.add(node.type)
  })
  expect(found.size).toBe(13)
  for (const type of found) expect(text).toContain(`| \`${type}\` |`)
  for (const role of ['chair', 'recorder', 'present', 'observer', 'absent', 'assignee']) {
    expect(text).toContain(`\`${role}\``)
  }
  for (const role of ['reporter', 'issuing-authority', 'lead', 'supporting']) expect(text).toContain(`\`${role}\``)
})
