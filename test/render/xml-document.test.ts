import { describe, expect, test } from 'vitest'
import { x } from 'xastscript'
import { replaceForbidden, toXmlDocument } from '../../src/render/xml-document.js'

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

describe('characters that XML forbids', () => {
  test('are shown, in text and attributes, and counted', () => {
    const tree = x('a', { title: '\u0000甲' }, [x('b', '乙\u0000\u000C丙\uD800')])
    expect(replaceForbidden(tree)).toEqual([
      { character: 'U+0000', by: '\u2400', count: 2 },
      { character: 'U+000C', by: '\u240C', count: 1 },
      { character: 'U+D800', by: '\uFFFD', count: 1 },
    ])
    expect(toXmlDocument(tree, new Set())).toBe(`${HEAD}<a title="\u2400甲">\n  <b>乙\u2400\u240C丙\uFFFD</b>\n</a>\n`)
  })

  test('are none of those that it takes', () => {
    const tree = x('a', '\t\n\u0085\uE000\u{1F600}𠀀')
    expect(replaceForbidden(tree)).toEqual([])
  })
})

test.each([
  ['甲]]>乙', '甲]]&gt;乙'],
  [']]]]>>', ']]]]&gt;&gt;'],
  ['甲\r乙', '甲&#xD;乙'],
  ['<b>&lt;', '&#x3C;b>&#x26;lt;'],
])('%j is written %s', (text, written) => {
  expect(toXmlDocument(x('a', text), new Set())).toBe(`${HEAD}<a>${written}</a>\n`)
})

test('elements alone stand on lines of their own, but not in text', () => {
  const tree = x('a', [x('p', [x('b'), x('b')]), x('c', ['甲', x('d')])])
  expect(toXmlDocument(tree, new Set(['p']))).toBe(`${HEAD}<a>\n  <p><b/><b/></p>\n  <c>甲<d/></c>\n</a>\n`)
})
