import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'
import { markdownFromDocx, minutesFromDocx } from '../../src/inputs/docx.js'
import { readFixtures } from '../render/texts.js'
import { breaksOf, withoutPositions } from '../laws.js'
import { numbered, officeMinutes, p, wordFile } from './docx/word-file.js'

describe('minutes of an office', async () => {
  const file = await officeMinutes()
  const { minutes, source } = minutesFromDocx(file)

  test('have the numbers that Word generates', () => {
    expect(minutes.items.map(({ marker, title }) => [marker, title])).toEqual([
      ['一、', '审议《青川市城市更新办法》'],
      ['二、', '听取防汛工作汇报'],
    ])
    const leads = minutes.items.map(({ tasks }) => tasks.map(({ leadDepartments: [lead] }) => lead?.name))
    expect(leads).toEqual([['市住建局', '市水务局'], ['市应急管理局']])
    expect(source).toContain('\n（一）由市住建局')
    // The second level begins anew below the second item.
    expect(source).toContain('\n（一）由市应急管理局牵头。')
  })

  test('have the title, the day and the table of attendees', () => {
    expect(minutes.title).toBe('青川市人民政府第12次常务会议纪要')
    expect(minutes.meeting.date).toBe('2023-03-15')
    expect(minutes.attendees.present.map(({ name, organization, title }) => [name, organization, title])).toEqual([
      ['周明远', null, '市长'],
      ['何静', '市财政局', '局长'],
    ])
  })

  test('hold what was inserted, and nothing that was deleted, hidden, or stands beside the text', () => {
    expect(source).toContain('会议明确，原则同意该《办法》，按程序印发。')
    for (const words of ['不同意', '内部掌握', '此处再核', '见附件', '内部文件', '第1页']) expect(source).not.toContain(words)
  })

  test('positions are in the text that comes with them', () => {
    expect(breaksOf({ source, minutes, markdown: true })).toEqual([])
    const { position } = minutes.items[0]?.tasks[0]?.leadDepartments[0] ?? { position: null }
    expect(source.slice(position?.start.offset, position?.end.offset)).toBe('市住建局')
    expect(parseMinutes(source, { format: 'markdown' })).toEqual(minutes)
  })

  test('take the options of a parse', () => {
    expect(minutesFromDocx(file, { rules: { 'missing-date': 'off' } }).minutes.title).toBe(minutes.title)
    expect(() => minutesFromDocx(file, { language: 'de' as 'en' })).toThrow(TypeError)
  })
})

const TEXTS = readFixtures().filter(({ name }) => name.endsWith('.txt'))

test.each(TEXTS)('$name, typed into Word line by line, says the same', ({ source, minutes }) => {
  const paragraphs = source.split(/\r?\n/).map((line) => p(line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')))
  const typed = minutesFromDocx(wordFile({ body: paragraphs.join('') }))
  const facts = (found: typeof minutes) => withoutPositions({ ...found, parts: [], messages: [] })
  expect(facts(typed.minutes)).toEqual(facts(minutes))
  expect(breaksOf({ ...typed, markdown: true })).toEqual([])
})

describe('what is no Word document has a reason in one line', () => {
  const reasonOf = (file: Uint8Array) => {
    try {
      return markdownFromDocx(file)
    } catch (error) {
      return String(error)
    }
  }

  test('an old one, or one with a password, says what to do', () => {
    const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    expect(reasonOf(compound)).toMatch(/old Word document.*save it as \.docx/)
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['a text', strToU8('会议纪要')],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('甲') })],
    ['a spreadsheet', zipSync({ 'word/document.xml': strToU8('<workbook/>') })],
  ])('%s', (_, file) => {
    expect(reasonOf(file)).toBe('Error: no Word document (.docx)')
  })

  test('one that is cut off, or whose XML is none', () => {
    const file = wordFile({ body: p('会议纪要') })
    expect(reasonOf(file.subarray(0, file.length - 40))).toBe('Error: a damaged Word document (.docx)')
    expect(reasonOf(wordFile({ body: '<w:p>' }))).toBe('Error: a damaged Word document (.docx)')
    const deep = '<w:sdt>'.repeat(50_000) + '</w:sdt>'.repeat(50_000)
    expect(reasonOf(wordFile({ body: deep }))).toBe('Error: a damaged Word document (.docx)')
  })

  test('one that unpacks to more than it may', () => {
    const file = zipSync({ 'word/document.xml': new Uint8Array(65 * 2 ** 20) }, { level: 9 })
    expect(file.length).toBeLessThan(2 ** 20)
    expect(reasonOf(file)).toBe('Error: unpacks to more than 64 MB')
  })

  test('entities of its own are not read', () => {
    const bomb = '<!DOCTYPE w [<!ENTITY a "甲甲甲甲"><!ENTITY b "&a;&a;&a;&a;">]><w:document xmlns:w="w"><w:p>&b;</w:p></w:document>'
    expect(reasonOf(zipSync({ 'word/document.xml': strToU8(bomb) }))).toBe('Error: a damaged Word document (.docx)')
  })

  test('a wrong call is a TypeError', () => {
    expect(() => markdownFromDocx('会议纪要' as unknown as Uint8Array)).toThrow(TypeError)
  })
})

test('a document without words is an empty text', () => {
  expect(markdownFromDocx(wordFile({ body: p('') }))).toBe('')
  expect(minutesFromDocx(wordFile({ body: numbered('') })).minutes.items).toEqual([])
})
