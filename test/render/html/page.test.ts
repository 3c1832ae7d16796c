import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMinutes, type Minutes } from '../../../src/index.js'
import { PAGE_SCRIPT, PAGE_SCRIPT_HASH } from '../../../src/render/html/script.js'
import { renderHtml } from '../../../src/render/index.js'
import { attribute, elements, pageOf, readPage, textOf, withClass, type Element } from './page-of.js'

const root = path.join(import.meta.dirname, '../../..')
const MINUTES = `青川市人民政府第12次常务会议纪要

2023年3月15日上午，周明远市长主持召开市政府第12次常务会议，审议《青川市城市更新办法》。纪要如下：

一、审议《青川市城市更新办法》
会议听取了市住建局关于《青川市城市更新办法》的汇报。
会议明确，原则同意该《办法》，由市住建局会同市财政局、水务局于6月底前制定实施细则。

出席：周明远、何　静、市财政局王立新
`

function sourceOf(page: Element): string {
  return withClass(page, 'source').map(textOf).join('')
}

/** What a parser of HTML makes of line ends, and what the page makes visible. */
function shown(source: string): string {
  return source
    .replace(/\r\n?/g, '\n')
    .replace(
      // eslint-disable-next-line no-control-regex
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Cs}/gu,
      (character) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    )
}

const inputs = [
  ...readdirSync(path.join(root, 'fixtures')).flatMap((name) =>
    ['input.txt', 'input.md'].map((file) => `fixtures/${name}/${file}`),
  ),
  'seeds/taicang-2021-60.txt',
].filter((file) => {
  try {
    return readFileSync(path.join(root, file)).length > 0
  } catch {
    return false
  }
})

describe.each(inputs)('the page of %s', (file) => {
  const source = readFileSync(path.join(root, file), 'utf8')
  const format = file.endsWith('.md') ? 'markdown' : 'auto'
  const minutes = parseMinutes(source, { format })
  const page = readPage(renderHtml({ minutes, source }))

  test('holds the source, character for character', () => {
    expect(sourceOf(page)).toBe(shown(source))
  })

  test('has no id twice, and no link or description that leads nowhere', () => {
    const ids = elements(page, (element) => attribute(element, 'id') !== undefined).map((element) =>
      attribute(element, 'id'),
    )
    const known = new Set(ids)
    expect(ids.length).toBe(known.size)
    const wanted = elements(page, () => true).flatMap((element) => [
      ...(attribute(element, 'href')?.startsWith('#') ? [attribute(element, 'href')?.slice(1)] : []),
      ...(attribute(element, 'aria-describedby')?.split(' ') ?? []),
    ])
    expect(wanted.filter((id) => !known.has(id))).toEqual([])
  })

  test('lists every item, decision and task with a way to its place', () => {
    const decisions = minutes.items.flatMap((item) => item.decisions).length
    const tasks = minutes.items.flatMap((item) => item.tasks).length
    const links = (id: string) =>
      elements(page, (element) => attribute(element, 'id') === id).flatMap((group) => withClass(group, 'entry'))
    expect(links('items')).toHaveLength(minutes.items.length)
    expect(links('decisions')).toHaveLength(decisions)
    expect(links('tasks')).toHaveLength(tasks)
  })
})

describe('what is highlighted', () => {
  const page = pageOf(MINUTES)
  const marked = (kind: string) => withClass(page, `is-${kind}`).map(textOf).join('')

  test('each kind by its class', () => {
    expect(marked('item')).toBe('一、审议《青川市城市更新办法》')
    expect(marked('statement')).toBe('会议听取了会议明确')
    expect(marked('decision')).toBe('原则同意该《办法》，由市住建局会同市财政局、水务局于6月底前制定实施细则')
    expect(marked('lead')).toBe('市住建局')
    expect(marked('support')).toBe('市财政局水务局')
    expect(marked('deadline')).toBe('6月底前')
    expect(marked('reporter')).toBe('市住建局')
    expect(marked('chair')).toContain('周明远')
  })

  test('a stretch says all that covers it', () => {
    const [deadline] = withClass(page, 'is-deadline')
    expect(attribute(deadline as Element, 'class')?.split(' ').sort()).toEqual([
      'is-deadline',
      'is-decision',
      'is-task',
      'run',
    ])
  })

  test('hover and focus tell the verdict, who leads and the date', () => {
    const describe = (kind: string) => {
      const [element] = withClass(page, `is-${kind}`).filter((run) => attribute(run, 'aria-describedby'))
      const ids = attribute(element as Element, 'aria-describedby')?.split(' ') ?? []
      return ids.map((id) => elements(page, (note) => attribute(note, 'id') === id).map(textOf).join('')).join('\n')
    }
    expect(describe('decision')).toContain('议定事项：原则同意；《青川市城市更新办法》')
    expect(describe('task')).toContain('牵头单位 市住建局；配合单位 市财政局、市水务局；完成时限 2023-06-30（6月底前）')
    expect(describe('deadline')).toBe('完成时限：2023-06-30（6月底前）')
  })

  test('labels stand in attributes, so that what is copied is the source', () => {
    const chips = withClass(page, 'chip')
    expect(chips.map((chip) => attribute(chip, 'data-label'))).toEqual(expect.arrayContaining(['原则同意', '任务 1']))
    expect(chips.map(textOf).join('')).toBe('')
  })
})

/** Without style and script, an element a line. UPDATE=1 rewrites the file. */
test('a fixture gives the page beside it', () => {
  const folder = path.join(root, 'fixtures/taiwan-labels')
  const source = readFileSync(path.join(folder, 'input.txt'), 'utf8')
  const html = renderHtml({ minutes: parseMinutes(source), source })
  const content = html.replace(/<style>[^<]*<\/style>/, '').replace(PAGE_SCRIPT, '').replaceAll('><', '>\n<')
  const expected = path.join(folder, 'annotated.html')
  if (process.env.UPDATE === '1') writeFileSync(expected, content)
  expect(content).toBe(readFileSync(expected, 'utf8'))
})

describe('hostile minutes', () => {
  const HOSTILE = `甲委员会会议纪要</title><script>alert(1)</script>
一、审议《<img src=x onerror=alert(1)>办法》&lt;b&gt;&amp;<!--</style></script>
会议决定，由市财政局"'\`>于2023年6月底前\u202E办\u2066理\u0000。]]>
出席：<b>何静</b>、\uD800王立新`

  test('show as text', () => {
    const page = pageOf(HOSTILE)
    expect(sourceOf(page)).toBe(shown(HOSTILE))
    expect(elements(page, ({ tagName }) => tagName === 'script').map(textOf)).toEqual([PAGE_SCRIPT])
    expect(elements(page, ({ tagName }) => tagName === 'img' || tagName === 'b')).toEqual([])
    const handlers = elements(page, ({ attrs }) => attrs.some(({ name }) => name.startsWith('on')))
    expect(handlers).toEqual([])
  })

  test('leave no character that hides or reorders others', () => {
    const html = renderHtml({ minutes: parseMinutes(HOSTILE), source: HOSTILE })
    for (const hidden of ['\u0000', '\u202E', '\u2066']) expect(html).not.toContain(hidden)
    expect(encodeURI(html)).not.toBe('') // which throws on half a surrogate pair
    expect(sourceOf(pageOf(HOSTILE))).toContain('U+202E')
  })

  test('positions that are none in the source are left out, crossing ones are cut', () => {
    const minutes = parseMinutes(MINUTES)
    const [item] = minutes.items
    const [task] = item?.tasks ?? []
    const [decision] = item?.decisions ?? []
    if (!item || !task || !decision) throw new Error('no task')
    item.position.end.offset = 1e9
    decision.position.end.offset = task.position.start.offset + 3
    task.position.end.offset += 5
    minutes.attendees.present.forEach((person) => (person.position.start.offset = Number.NaN))
    const page = readPage(renderHtml({ minutes, source: MINUTES }))
    expect(sourceOf(page)).toBe(MINUTES)
    const both = withClass(page, 'is-task').filter((run) => attribute(run, 'class')?.includes('is-decision'))
    expect(both.map(textOf).join('')).toBe('市住建')
    expect(withClass(page, 'is-present')).toEqual([])
  })

  test('any positions whatever: the source stays whole', () => {
    const offset = fc.integer({ min: -5, max: MINUTES.length + 5 })
    fc.assert(
      fc.property(fc.array(offset, { minLength: 30, maxLength: 30 }), (offsets) => {
        let next = 0
        const minutes = JSON.parse(
          JSON.stringify(parseMinutes(MINUTES), (key, value: unknown) =>
            key === 'offset' ? offsets[next++ % offsets.length] : value,
          ),
        ) as Minutes
        expect(sourceOf(readPage(renderHtml({ minutes, source: MINUTES })))).toBe(MINUTES)
      }),
      { numRuns: 50 },
    )
  })
})

describe('the page alone', () => {
  test('names its one script by the hash of what it holds', () => {
    expect(PAGE_SCRIPT_HASH).toBe(`sha256-${createHash('sha256').update(PAGE_SCRIPT).digest('base64')}`)
  })

  test('loads nothing: no address but its own places', () => {
    const page = pageOf(MINUTES)
    const addresses = elements(page, () => true).flatMap((element) =>
      ['src', 'href', 'action', 'srcset', 'poster'].flatMap((name) => attribute(element, name) ?? []),
    )
    expect(addresses.filter((address) => !address.startsWith('#'))).toEqual([])
    const [policy] = elements(page, (element) => attribute(element, 'http-equiv') === 'Content-Security-Policy')
    expect(attribute(policy as Element, 'content')).toMatch(/^default-src 'none'; script-src 'sha256-[^ ;]+';/)
  })

  test('has landmarks, one heading of the first level, and names for all of them', () => {
    const page = pageOf(MINUTES)
    const tags = (name: string) => elements(page, ({ tagName }) => tagName === name)
    expect(tags('h1').map(textOf)).toEqual(['青川市人民政府第12次常务会议纪要'])
    expect([...tags('main'), ...tags('nav')].map((element) => attribute(element, 'aria-label'))).toEqual(['原文', '要点'])
    expect(tags('h2').map(textOf)).toEqual(['议题1', '议定事项1', '任务1', '参会人员3', '议程1'])
    expect(attribute(page, 'lang')).toBe('zh-Hans')
  })

  test('minutes without a title are called by their meeting', () => {
    const page = pageOf('2023年3月15日上午，周明远市长主持召开市政府第12次常务会议。纪要如下：\n一、审议《甲办法》')
    const heading = elements(page, ({ tagName }) => tagName === 'h1' || tagName === 'title').map(textOf)
    expect(heading).toEqual(['市政府第12次常务会议', '市政府第12次常务会议'])
    const [note] = elements(page, (element) => attribute(element, 'data-kind') === 'meeting')
    expect(textOf(note as Element)).toBe('会议：市政府第12次常务会议，2023-03-15')
  })

  test('an act behind a marker is highlighted as far as its words reach', () => {
    const page = pageOf('一、审议《甲办法》\n（一）会议要求，由市水务局牵头落实。')
    expect(withClass(page, 'is-statement').map(textOf)).toEqual(['（一）会议要求'])
  })

  test('a text of controls alone, as a file of zeros has, gives a page', () => {
    const source = '\0'.repeat(150_000)
    const html = renderHtml({ minutes: parseMinutes(source), source })
    expect(html.split('U+0000')).toHaveLength(source.length + 1)
  })

  test('an empty text gives an empty page', () => {
    expect(sourceOf(pageOf(''))).toBe('')
  })

  test('grows with its text, also where every fact covers the rest of it', () => {
    const size = (count: number) => {
      const source = '甲'.repeat(count)
      const minutes = parseMinutes(source)
      const place = { line: 1, column: 1 }
      minutes.attendees.present = Array.from({ length: count }, (_, index) => ({
        name: '甲',
        organization: null,
        title: null,
        position: { start: { ...place, offset: index }, end: { ...place, offset: count } },
      }))
      return renderHtml({ minutes, source }).length
    }
    expect(size(2000) - size(1000)).toBeLessThan(1.2 * (size(1000) - size(0)))
  })
})
