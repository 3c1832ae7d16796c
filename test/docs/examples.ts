/** The examples of a Markdown text: a file to read, a module, and what that prints, in this order. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build as bundle } from 'esbuild'
import { expect } from 'vitest'

const root = path.join(import.meta.dirname, '../..')

interface Block {
  language: string
  text: string
  /** Where the text between the fences starts and ends. */
  start: number
  end: number
}

function blocksOf(markdown: string): Block[] {
  return Array.from(markdown.matchAll(/^```(\w+)\n([^]*?)^```$/gm), ({ 1: language = '', 2: text = '', index }) => {
    const start = index + `\`\`\`${language}\n`.length
    return { language, text, start, end: start + text.length }
  })
}

/** Modules that say `jiyao` get the sources. */
async function bundleOf(code: string): Promise<string> {
  const { outputFiles } = await bundle({
    stdin: { contents: code, resolveDir: root, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    plugins: [
      {
        name: 'sources',
        setup: (build) => {
          build.onResolve({ filter: /^jiyao$/ }, () => ({ path: path.join(root, 'src/index.ts') }))
          build.onResolve({ filter: /^jiyao\/remark$/ }, () => ({ path: path.join(root, 'src/unified/remark.ts') }))
        },
      },
    ],
  })
  return outputFiles[0]?.text ?? ''
}

/** What the module prints, run in a folder that holds `minutes.md`. */
async function outputOf(code: string, minutes: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'jiyao-example-'))
  try {
    writeFileSync(path.join(folder, 'minutes.md'), minutes)
    writeFileSync(path.join(folder, 'example.mjs'), await bundleOf(code))
    const env = { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' }
    return execFileSync(process.execPath, ['--no-warnings', 'example.mjs'], { cwd: folder, encoding: 'utf8', env })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * Holds that each `js` block between the offsets prints the `txt` or `json` block behind it; gives how
 * many there were. UPDATE=1 rewrites what they print.
 */
export async function expectExamples(file: string, section?: string): Promise<number> {
  const markdown = readFileSync(file, 'utf8')
  const from = section === undefined ? 0 : markdown.indexOf(`\n## ${section}\n`) + 1
  const to = section === undefined ? -1 : markdown.indexOf('\n## ', from)
  const blocks = blocksOf(markdown).filter(({ start }) => start > from && (to < 0 || start < to))
  let minutes = ''
  let updated = markdown
  let count = 0
  for (const [index, block] of blocks.entries()) {
    if (block.language === 'md') minutes = block.text
    if (block.language !== 'js') continue
    const printed = blocks[index + 1]
    expect(printed?.language, block.text).toMatch(/^(?:txt|json)$/)
    const output = (await outputOf(block.text, minutes)).replace(/\n*$/, '\n')
    count++
    if (process.env.UPDATE === '1' && printed) {
      const shift = updated.length - markdown.length
      updated = updated.slice(0, printed.start + shift) + output + updated.slice(printed.end + shift)
    } else expect(printed?.text).toBe(output)
  }
  if (updated !== markdown) writeFileSync(file, updated)
  return count
}
