/**
 * `npm run write-script-variants`: writes src/lexicon/script-variants.ts anew, from the tables of OpenCC, for the characters
 * that the sources hold. To be run after a word with a new character was added to a list; a test says so.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Converter } from 'opencc-js'

const target = path.join(import.meta.dirname, '../src/lexicon/script-variants.ts')
const sources = path.join(import.meta.dirname, '../src')
const converters = (['t', 'hk', 'tw'] as const).map((from) => Converter({ from, to: 'cn' }))
/** 著 is 著 in 显著 and 着 in 着手; 乾 is 乾 in 乾坤; 瞭 and 藉 have readings of their own. */
const AMBIGUOUS = '著乾瞭藉么'
/** In simplified texts, too: 钱锺书. */
const FURTHER = [['锺', '钟'], ['∶', '：'], ['﹕', '：']] as const
const LONGEST_LINE = 100

const held = new Set<string>()
for (const file of readdirSync(sources, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.ts') || file.endsWith('script-variants.ts')) continue
  for (const character of readFileSync(path.join(sources, file), 'utf8')) held.add(character)
}

const groups = new Map<string, string>()
const add = (variant: string, simplified: string): void => {
  if (held.has(simplified)) groups.set(simplified, (groups.get(simplified) ?? simplified) + variant)
}
for (let code = 0x4e00; code <= 0x9fff; code++) {
  const variant = String.fromCharCode(code)
  const simplified = converters.map((convert) => convert(variant)).find((converted) => converted !== variant)
  if (simplified?.length === 1 && !AMBIGUOUS.includes(variant)) add(variant, simplified)
}
for (const [variant, simplified] of FURTHER) add(variant, simplified)

const lines: string[] = []
for (const group of [...groups].sort(([one], [other]) => one.localeCompare(other, 'en')).map(([, group]) => group)) {
  const last = lines.at(-1)
  if (last === undefined || last.length + group.length >= LONGEST_LINE) lines.push(group)
  else lines[lines.length - 1] = `${last} ${group}`
}
const [head] = readFileSync(target, 'utf8').split('export const')
const rows = lines.map((line, index) => `  '${line}${index < lines.length - 1 ? ' ' : ''}'`)
writeFileSync(target, `${head}export const SCRIPT_VARIANTS =\n${rows.join(' +\n')}\n`)
