/** Word documents for tests: as little XML as there can be, or as a library for such files writes them. */
import {
  AlignmentType, CommentRangeEnd, CommentRangeStart, DeletedTextRun, Document, Footer, FootnoteReferenceRun, Header,
  HeadingLevel, InsertedTextRun, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun,
} from 'docx'
import { strToU8, zipSync } from 'fflate'

export interface WordParts {
  /** What stands in w:body. */
  body: string
  /** What stands in w:styles. */
  styles?: string
  /** What stands in w:numbering. */
  numbering?: string
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export function wordFile({ body, styles = '', numbering = '' }: WordParts): Uint8Array {
  const relationships = (targets: readonly (readonly [string, string])[]) => {
    const all = targets.map(([type, target], id) => `<Relationship Id="r${id}" Type="${TYPES}/${type}" Target="${target}"/>`)
    return `<Relationships>${all.join('')}</Relationships>`
  }
  const files = {
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationships([['styles', 'styles.xml'], ['numbering', '/word/numbering.xml']]),
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${W}>${styles}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${W}>${numbering}</w:numbering>`,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

/** A paragraph of one run, with properties. */
export function p(text: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${text && `<w:r><w:t>${text}</w:t></w:r>`}</w:p>`
}

/** A paragraph in a list. */
export function numbered(text: string, list = 1, level = 0): string {
  return p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
}

const run = (text: string) => new Paragraph({ children: [new TextRun(text)] })
const cell = (texts: string[], columnSpan = 1) => new TableCell({ columnSpan, children: texts.map(run) })
const change = { author: '校对', date: '2023-03-16T00:00:00Z' }

/** Minutes as an office would type them: numbers that Word generates, a table of attendees, traces of revision. */
export async function officeMinutes(): Promise<Uint8Array> {
  const level = (index: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => {
    return { level: index, format, text, alignment: AlignmentType.LEFT }
  }
  const item = (text: string, index = 0) => {
    return new Paragraph({ numbering: { reference: 'items', level: index }, children: [new TextRun(text)] })
  }
  const revised = new Paragraph({
    children: [
      new CommentRangeStart(0),
      new TextRun('会议明确，原则同意该《办法》'),
      new CommentRangeEnd(0),
      new DeletedTextRun({ ...change, id: 11, text: '，不同意另行拨款' }),
      new InsertedTextRun({ ...change, id: 12, text: '，按程序印发' }),
      new TextRun({ text: '（内部掌握）', vanish: true }),
      new TextRun('。'),
      new FootnoteReferenceRun(1),
    ],
  })
  const rows = [['姓名', '单位', '职务'], ['周明远', '', '市长'], ['何静', '市财政局', '局长']]
  const document = new Document({
    comments: { children: [{ id: 0, ...change, date: new Date(0), children: [run('此处再核')] }] },
    footnotes: { 1: { children: [run('见附件。')] } },
    numbering: {
      config: [
        {
          reference: 'items',
          levels: [level(0, LevelFormat.CHINESE_COUNTING, '%1、'), level(1, LevelFormat.CHINESE_COUNTING, '（%2）')],
        },
      ],
    },
    sections: [
      {
        headers: { default: new Header({ children: [run('内部文件')] }) },
        footers: { default: new Footer({ children: [run('第1页')] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun('青川市人民政府第12次常务会议纪要')] }),
          run('2023年3月15日上午，周明远市长主持召开市政府第12次常务会议。纪要如下：'),
          item('审议《青川市城市更新办法》'),
          revised,
          item('由市住建局会同市财政局于6月底前制定实施细则；', 1),
          item('由市水务局落实。', 1),
          item('听取防汛工作汇报'),
          new Paragraph({ children: [new TextRun('会议强调，要压实责任，'), new TextRun({ text: '确保安全。', break: 1 })] }),
          item('由市应急管理局牵头。', 1),
          run('出席人员：'),
          new Table({ rows: rows.map((texts) => new TableRow({ children: texts.map((text) => cell([text])) })) }),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
