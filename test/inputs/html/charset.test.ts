import { describe, expect, test } from 'vitest'
import { decodePage } from '../../../src/inputs/html/charset.js'
import { encodeGbk } from './gbk.js'

const TEXT = '会议纪要'
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))

describe('the encoding of a page', () => {
  test.each([
    ['UTF-8', utf8(TEXT)],
    ['a byte order mark of UTF-8, whatever the page declares', utf8(`\uFEFF<meta charset=gbk>${TEXT}`)],
    ['a byte order mark of UTF-16', utf16(TEXT)],
    ['<meta charset>', encodeGbk(`<meta charset="gb2312">${TEXT}`)],
    ['<meta http-equiv>', encodeGbk(`<META http-equiv=Content-Type content='text/html; charset=GBK'>${TEXT}`)],
    ['an XML declaration', encodeGbk(`<?xml version="1.0" encoding="gb18030"?>${TEXT}`)],
    ['GBK that says nothing', encodeGbk(TEXT)],
    ['UTF-8 that says it is GBK, as pages saved by an editor do', utf8(`<meta charset=gb2312>${TEXT}的`)],
    ['GBK that says it is UTF-8', encodeGbk(`<meta charset=utf-8>${TEXT}`)],
    ['UTF-8 that says it is UTF-16, which it cannot be', utf8(`<meta charset=utf-16>${TEXT}`)],
    ['an encoding that there is not', utf8(`<meta charset=klingon>${TEXT}`)],
    ['Big5', Uint8Array.from([...utf8('<meta charset=big5>'), 0xb7, 0x7c, 0xc4, 0xb3])],
  ])('%s', (name, bytes) => {
    expect(decodePage(bytes)).toContain(name === 'Big5' ? '會議' : TEXT)
  })

  test('bytes that are in none are told', () => {
    expect(() => decodePage(Uint8Array.of(0xff, 0x00, 0xff))).toThrow('in no encoding that is known')
  })
})
