import { describe, expect, test } from 'vitest'
import { InvalidUtf8, readUtf8 } from '../../src/cli/read-utf8.js'

test.each(['', 'abc', '会议纪要', '\uFEFF一、', '𠮷野', '甲\r\n乙'])('reads %j as it is', (text) => {
  expect(readUtf8(Buffer.from(text))).toBe(text)
})

describe('says where it is none:', () => {
  test.each([
    ['a stray byte', [0xff], 0, 1],
    ['a stray byte after text', [0x61, 0x62, 0xff, 0x63], 2, 1],
    ['a sequence that another character cuts short', [0xe4, 0xbc, 0x61], 0, 1],
    ['a sequence that the end cuts short', [0x61, 0xe4, 0xbc], 1, 1],
    ['a sequence that a line break cuts short', [0xe4, 0x0a, 0x61], 0, 1],
    ['a later line', [0xe4, 0xbc, 0x9a, 0x0a, 0x0a, 0x61, 0x80], 6, 3],
    ['an overlong form', [0x61, 0xc0, 0x80], 1, 1],
    ['a surrogate', [0x61, 0xed, 0xa0, 0x80], 1, 1],
    ['GB 18030 for 会议', [0xbb, 0xe1, 0xd2, 0xe9], 0, 1],
  ])('%s', (_, bytes, offset, line) => {
    let error: unknown
    try {
      readUtf8(Uint8Array.from(bytes))
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(InvalidUtf8)
    expect(error).toMatchObject({ offset, line, message: `invalid UTF-8 at byte ${offset} (line ${line})` })
  })
})
