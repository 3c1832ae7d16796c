/** Akoma Ntoso is valid against the official schema, whatever the text. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { memoryPages, validateXML } from 'xmllint-wasm'
import { renderAkomaNtoso } from '../../src/render/index.js'
import { composedMinutes } from './composed-minutes.js'
import { parsed, readCorpus, readFixtures, shared, type Text } from './texts.js'

const SCHEMA = 'akomantoso30.xsd'
const schemas = path.join(shared, 'schemas')
const hasSchema = existsSync(path.join(schemas, SCHEMA))
const schemaFile = (fileName: string) => ({ fileName, contents: readFileSync(path.join(schemas, fileName), 'utf8') })

/** What xmllint says against the documents: nothing, where all are valid. */
async function complaintsOf(documents: readonly string[]): Promise<string[]> {
  const { errors, valid } = await validateXML({
    xml: documents.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
    schema: [schemaFile(SCHEMA)],
    preload: [schemaFile('xml.xsd')],
    initialMemoryPages: 128 * memoryPages.MiB,
    maxMemoryPages: 1024 * memoryPages.MiB,
  })
  if (!valid && errors.length === 0) return ['xmllint failed']
  return errors.map(({ rawMessage }) => rawMessage)
}

/** Every `#name` of an attribute that has no eId. */
function danglingReferences(xml: string): string[] {
  const names = new Set(Array.from(xml.matchAll(/ eId="([^"]+)"/g), ([, name = '']) => name))
  const references = Array.from(xml.matchAll(/ (?:source|href|by|as|refersTo|outcome|verdict|in)="#([^"]+)"/g))
  return references.map(([, name = '']) => name).filter((name) => !names.has(name))
}

const HOSTILE = [
  '',
  '\u0000',
  '一、\u0001\u000B<script>&amp;]]>"\'\uFFFE\uFFFF\uD800',
  '一、审议《甲\uDC00办法》]]>\n会议同意《<b>&lt;乙》，由市财政局\u0007落实。\n出席：李\u0000强、\uD83D\uDE00',
  '2023年2月30日，市长李强主持召开市政府第3次常务会议，纪要如下：\n一、甲\n会议决定，由市财政局于2023年2月30日前落实。',
  '8月20日上午，市长李强主持召开会议。\n出席：市财政局',
  '会议要求，市财政局 市财政局 市水务局要在9月底前落实。',
]

describe.skipIf(!hasSchema)('valid by the schema (skipped where ../shared/schemas is not there)', () => {
  const expectValid = async (texts: readonly Text[]) => {
    expect(await complaintsOf(texts.map((text) => renderAkomaNtoso(text)))).toEqual([])
  }

  test('the validator finds what is wrong', async () => {
    const [text] = readFixtures()
    const xml = text === undefined ? '' : renderAkomaNtoso(text)
    expect(await complaintsOf([xml.replace('<mainBody>', '<mainBody><speech/>')])).not.toEqual([])
    expect(await complaintsOf([xml.replace('eId="meeting"', 'eId="org_1"')])).not.toEqual([])
  })

  test('every fixture and the seed', async () => {
    await expectValid(readFixtures())
  })

  const corpus = readCorpus()
  const name = 'every text of the corpus (skipped where ../shared/corpus is not there)'
  test.skipIf(corpus.length === 0)(name, async () => {
    await expectValid(corpus)
  })

  test('hostile texts', async () => {
    expect(await complaintsOf(HOSTILE.map((source) => renderAkomaNtoso(parsed(source))))).toEqual([])
  })

  test('texts that nobody wrote', async () => {
    const seed = Number(process.env.SEED ?? 1)
    const line = fc.oneof(composedMinutes, fc.string({ unit: 'binary', maxLength: 40 }))
    const texts = fc.sample(fc.array(line, { maxLength: 4 }), { numRuns: 100, seed }).map((lines) => lines.join('\n'))
    expect(await complaintsOf(texts.map((source) => renderAkomaNtoso(parsed(source))))).toEqual([])
  })
})

describe('references', () => {
  const hostile = HOSTILE.map((source) => ({ name: JSON.stringify(source), ...parsed(source) }))
  test.each([...readFixtures(), ...hostile])(
    'of $name all lead somewhere',
    (text) => {
      expect(danglingReferences(renderAkomaNtoso(text))).toEqual([])
    },
  )

  test('that lead nowhere are found', () => {
    expect(danglingReferences('<a eId="x"/><b refersTo="#x" by="#y"/>')).toEqual(['y'])
  })
})

const SOURCE = `青川市人民政府第12次常务会议纪要
2023年3月15日上午，周明远市长主持召开市政府第12次常务会议。纪要如下：
一、审议《青川市城市更新办法》
会议听取了市住建局关于《青川市城市更新办法》的汇报。
会议明确：（一）原则同意该《办法》；（二）由市住建局会同市财政局于6月底前制定实施细则。会议表决通过，同意12票、反对0票。
二、其他事项
出席：周明远、市财政局局长王立新`

describe('the record', () => {
  const xml = renderAkomaNtoso(parsed(SOURCE))

  test('names the work by who met, when and which meeting it was', () => {
    const body = encodeURIComponent('市政府')
    expect(xml).toContain(`<FRBRuri value="/akn/cn/debateReport/minutes/${body}/2023-03-15/12"/>`)
    expect(renderAkomaNtoso(parsed(SOURCE), { country: 'tw' })).toContain('<FRBRcountry value="tw"/>')
  })

  test('says that a date is not known', () => {
    expect(renderAkomaNtoso(parsed('一、甲'))).toContain('<FRBRdate date="0001-01-01" name="unknown"/>')
  })

  test('calls the roll', () => {
    expect(xml).toMatch(/<container eId="rollCall_1__container_2" name="present">\s*<p><person refersTo="#person_1">周明远/)
    expect(xml).toMatch(/<organization refersTo="#org_\d">市财政局<\/organization> <role refersTo="#role_2">局长<\/role> <person/)
  })

  test('has a section for each item, with its number and heading', () => {
    expect(xml.match(/<debateSection /g)).toHaveLength(2)
    expect(xml).toContain('<num eId="dbsect_1__num_1">一、</num>')
    expect(xml).toContain('<heading eId="dbsect_2__heading_1">其他事项</heading>')
  })

  test('lets the body that met speak, and marks bodies and dates in what it says', () => {
    expect(xml).toContain('<speech eId="dbsect_1__speech_2" by="#org_1" jiyao:act="会议明确">')
    const point = /<num eId="dbsect_1__speech_2__list_1__item_2__num_1">（二）<\/num>\s*(<p .*<\/p>)/.exec(xml)?.[1]
    expect(point?.replace(/ (?:eId|refersTo)="[^"]*"/g, '')).toBe(
      '<p>由<organization>市住建局</organization>会同<organization>市财政局</organization>于<date date="2023-06-30">6月底前</date>制定实施细则。</p>',
    )
  })

  test('counts votes, and says what came of them', () => {
    expect(xml).toMatch(/<voting eId="voting_1" outcome="#verdict-approved" href="#dbsect_1__speech_3">/)
    expect(xml).toContain('<count eId="voting_1__for" value="12" refersTo="#vote-for"/>')
    expect(xml).not.toContain('voting_1__abstain')
  })

  test('says in a namespace of its own who does what by when', () => {
    const task = /<jiyao:task [^>]*>[^]*?<\/jiyao:task>/.exec(xml)?.[0]
    expect(task).toContain('in="#dbsect_1__speech_2"')
    expect(task).toMatch(/<jiyao:lead refersTo="#org_\d" fullName="市住建局">市住建局</)
    expect(task).toMatch(/<jiyao:support [^>]*>市财政局</)
    expect(task).toContain('<jiyao:deadline date="2023-06-30">6月底前<')
  })

  test('loses no word of a statement', () => {
    const words = (text: string) => text.replace(/\s/g, '')
    for (const text of readFixtures()) {
      const plain = words(renderAkomaNtoso(text).replace(/^[^]*<mainBody>/, '').replace(/<[^>]*>/g, ''))
      const unescaped = plain.replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&')
      for (const { text: said } of text.minutes.items.flatMap(({ statements }) => statements)) {
        expect(unescaped).toContain(words(said))
      }
    }
  })

  test('shows characters that XML forbids, and tells which they were', () => {
    const { minutes, source } = parsed(SOURCE)
    const shown = renderAkomaNtoso({ source, minutes: { ...minutes, title: '甲\u0001乙\u0001办法' } })
    expect(shown).toContain('<docTitle>甲\u2401乙\u2401办法</docTitle>')
    // In the title, in the name of the work, and in the facts of the document.
    expect(shown).toContain('<jiyao:replaced character="U+0001" by="\u2401" count="6"/>')
    expect(xml).not.toContain('jiyao:replaced')
  })
})
