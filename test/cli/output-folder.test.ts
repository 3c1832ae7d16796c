import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { OutputFolder, writeWhole } from '../../src/cli/output-folder.js'

let root = ''

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'jiyao-output-'))
})

afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

describe('which file takes what', () => {
  const pattern = (base: string) => ({ base, matches: (name: string) => name.endsWith('.json'), depth: Infinity })

  test('the name of the file, with the ending of the format', () => {
    const folder = new OutputFolder(root, ['a/one.md', '-'])
    expect(folder.targetOf({ from: 'a/one.md', extension: 'xml' })).toBe(path.join(root, 'one.xml'))
    expect(folder.targetOf({ from: '-', extension: 'json' })).toBe(path.join(root, 'stdin.json'))
  })

  test('folders below the start of a pattern stay', () => {
    const folder = new OutputFolder(root, [], [pattern('in')])
    expect(folder.targetOf({ from: 'in/2023/a.txt', extension: 'json', pattern: pattern('in') })).toBe(
      path.join(root, '2023/a.json'),
    )
  })

  test('none of what was written, none of what is read', () => {
    const folder = new OutputFolder(root, [path.join(root, 'own.json')], [pattern(path.join(root, 'below'))])
    folder.targetOf({ from: 'a/one.md', extension: 'json' })
    expect(() => folder.targetOf({ from: 'b/one.txt', extension: 'json' })).toThrow('already holds a/one.md')
    expect(() => folder.targetOf({ from: 'own.md', extension: 'json' })).toThrow('is one of the files to read')
    const found = { from: 'x/below/a.md', extension: 'json', pattern: pattern('x') }
    expect(() => folder.targetOf(found)).toThrow('is one of the files to read')
  })

  test.each(['../../etc/a.txt', '../a.txt'])('none outside of the folder: %s', (from) => {
    const outside = { from: path.join('in', from), extension: 'json', pattern: pattern('in') }
    expect(() => new OutputFolder(root, []).targetOf(outside)).toThrow('is not in')
  })

  test.each(['a/../../b.txt', '/etc/b.txt', '..'])('a name has no way up: %s', (from) => {
    expect(path.dirname(new OutputFolder(root, []).targetOf({ from, extension: 'json' }))).toBe(root)
  })

  test('a folder that cannot be made has a reason', () => {
    writeFileSync(path.join(root, 'file'), '')
    expect(() => new OutputFolder(path.join(root, 'file'), [])).toThrow(`${path.join(root, 'file')}: is no directory`)
  })
})

describe('a file is written whole', () => {
  test('with the folders that it needs, and in place of another', () => {
    const target = path.join(root, 'a/b/one.json')
    writeWhole(target, '一')
    writeWhole(target, Uint8Array.of(0x32))
    expect(readFileSync(target, 'utf8')).toBe('2')
    expect(readdirSync(path.dirname(target))).toEqual(['one.json'])
  })

  test('or not at all, and nothing is left beside it', () => {
    const target = path.join(root, 'taken')
    mkdirSync(path.join(target, 'inside'), { recursive: true })
    expect(() => writeWhole(target, '甲')).toThrow(/^cannot write .*taken: /)
    expect(readdirSync(root)).toEqual(['taken'])
  })

  test('a link is replaced, and what it leads to left alone', () => {
    const other = path.join(root, 'other')
    writeFileSync(other, '旧')
    symlinkSync(other, path.join(root, 'one.json'))
    writeWhole(path.join(root, 'one.json'), '新')
    expect(readFileSync(other, 'utf8')).toBe('旧')
    expect(existsSync(other)).toBe(true)
  })
})
