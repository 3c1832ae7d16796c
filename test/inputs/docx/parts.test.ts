import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readParts } from '../../../src/inputs/docx/parts.js'
import { child } from '../../../src/inputs/docx/xml.js'

const BODY = '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>会议纪要</w:t></w:r></w:p></w:body></w:document>'
const TYPES = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
const relationship = (type: string, target: string) =>
  `<Relationships><Relationship Id="a" Type="${TYPES}/${type}" Target="${target}"/></Relationships>`

function wordsOf(files: Record<string, string | Uint8Array>): string | undefined {
  const bytes = Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])
  const { document } = readParts(zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>))
  return child(document, 'body', 'p', 'r', 't')?.text
}

describe('the parts of a document', () => {
  test.each([
    ['as Word names them', { 'word/document.xml': BODY }],
    ['as relationships name them', { '_rels/.rels': relationship('officeDocument', '/word/document2.xml'), 'word/document2.xml': BODY }],
    ['with the separator of Windows', { 'word\\document.xml': BODY }],
    ['with another prefix', { 'word/document.xml': BODY.replaceAll('w:', 'ns0:') }],
    ['in UTF-16', { 'word/document.xml': new Uint8Array(Buffer.from(`\uFEFF<?xml version="1.0"?>${BODY}`, 'utf16le')) }],
    ['with a byte order mark', { 'word/document.xml': `\uFEFF${BODY}` }],
  ])('are found %s', (_, files) => {
    expect(wordsOf(files as Record<string, string | Uint8Array>)).toBe('会议纪要')
  })

  test('styles and numbering may be missing', () => {
    expect(readParts(zipSync({ 'word/document.xml': strToU8(BODY) }))).toMatchObject({ styles: undefined, numbering: undefined })
  })
})
