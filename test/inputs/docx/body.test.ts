import { describe, expect, test } from 'vitest'
import { markdownFromDocx } from '../../../src/inputs/docx.js'
import { p, wordFile } from './word-file.js'

const t = (text: string, properties = '') => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`
const paragraph = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`
const style = (id: string, content: string, name = id) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`
const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`
const read = (body: string, styles = '') => markdownFromDocx(wordFile({ body, styles }))

describe('words', () => {
  test('tabs and line breaks stay, breaks of pages do not', () => {
    expect(read(paragraph('<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:br w:type="page"/><w:t>丁</w:t></w:r>'))).toBe(
      '甲\t乙\n丙丁\n',
    )
  })

  test('two line breaks on end stand between paragraphs', () => {
    expect(read(paragraph('<w:r><w:t>甲</w:t><w:br/><w:br/><w:t>乙</w:t></w:r>'))).toBe('甲\n\n乙\n')
  })

  test('fields give what they show, not their codes', () => {
    const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>' +
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    expect(read(paragraph(`${field}${t('3月15日')}`))).toBe('3月15日\n')
  })

  test('in links, insertions, content controls and formulas they stand like others', () => {
    const inside = ['hyperlink', 'ins', 'moveTo', 'smartTag', 'sdt><w:sdtContent', 'm'].map((name) => {
      const [outer = ''] = name.split('>')
      return `<w:${name}>${t(outer)}</w:${name.includes('>') ? `sdtContent></w:${outer}` : outer}>`
    })
    expect(read(paragraph(inside.join('')))).toBe('hyperlinkinsmoveTosmartTagsdtm\n')
  })

  test('what was deleted, moved away or hidden is not there, by itself or by its style', () => {
    const hidden = style('h', '<w:rPr><w:vanish/></w:rPr>')
    const gone = `<w:del>${t('甲')}</w:del><w:moveFrom>${t('乙')}</w:moveFrom>${t('丙', '<w:vanish/>')}`
    expect(read(paragraph(`${gone}${t('丁', '<w:vanish w:val="0"/>')}`) + paragraph(t('戊'), '<w:pStyle w:val="h"/>'), hidden)).toBe(
      '丁\n',
    )
  })

  test('go on in the next paragraph where the mark between was deleted', () => {
    expect(read(paragraph(t('会议'), '<w:rPr><w:del/></w:rPr>') + p('强调') + p('甲'))).toBe('会议强调\n甲\n')
    expect(read(paragraph(t('会议'), '<w:rPr><w:del/></w:rPr>'))).toBe('会议\n')
  })

  test('of one alternative are read once, and text boxes behind their paragraph', () => {
    const box = `<w:drawing><w:txbxContent>${p('青川市人民政府文件')}</w:txbxContent></w:drawing>`
    const fallback = `<w:pict><w:txbxContent>${p('青川市人民政府文件')}</w:txbxContent></w:pict>`
    const both = `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r>`
    expect(read(paragraph(both + t('甲')).replace('<w:p>', '<w:p xmlns:mc="mc">'))).toBe('甲\n\n青川市人民政府文件\n')
  })

  test('that Markdown would take for markup are escaped', () => {
    expect(read(p('# 甲*乙*&lt;b&gt;') + p('    丙'))).toBe('\\# 甲\\*乙\\*\\<b>\n丙\n')
  })

  test('bold throughout is strong, a bold word is not', () => {
    const bold = '<w:b/>'
    expect(read(paragraph(t('会议', bold) + t('要求', bold)))).toBe('**会议要求**\n')
    expect(read(paragraph(t('会议', bold) + t('要求')))).toBe('会议要求\n')
  })
})

describe('headings', () => {
  test('are those with an outline level or the style of a title', () => {
    const styles = style('1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>', 'heading 1') + style('t', '', 'Title') +
      style('n', '<w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>')
    const styled = (text: string, id: string) => p(text, `<w:pStyle w:val="${id}"/>`)
    expect(read(styled('甲', '1') + styled('乙', 't') + styled('丙', 'n') + p('丁', '<w:outlineLvl w:val="1"/>'), styles)).toBe(
      '# 甲\n\n# 乙\n\n丙\n\n## 丁\n',
    )
  })

  test('a run-in heading is a paragraph', () => {
    expect(read(p('一、关于甲工作。会议认为可行。', '<w:outlineLvl w:val="1"/>'))).toBe('一、关于甲工作。会议认为可行。\n')
  })
})

describe('tables', () => {
  test('are tables of Markdown, with merged cells left empty', () => {
    const rows = [
      row(cell(p('单位')), cell(p('姓名')), cell(p('职务'))),
      row(cell(p('市财政局'), '<w:vMerge w:val="restart"/>'), cell(p('何静')), cell(p('局长'))),
      row(cell(p(''), '<w:vMerge/>'), cell(p('王|一')), cell(p('科长') + p('会计'))),
      row(cell(p('共两人'), '<w:gridSpan w:val="3"/>')),
    ]
    expect(read(table(...rows))).toBe(
      '| 单位 | 姓名 | 职务 |\n| - | - | - |\n| 市财政局 | 何静 | 局长 |\n| | 王\\|一 | 科长<br>会计 |\n| 共两人 | | |\n',
    )
  })

  test('forms become lines, with the minutes that a cell holds', () => {
    const rows = [
      row(cell(p('会议时间')), cell(p('2023年3月15日')), cell(p('会议地点')), cell(p('三楼'))),
      row(cell(p('参会人员：')), cell(p('张三丰') + p('李四光'), '<w:gridSpan w:val="3"/>')),
      row(cell(p('会议内容')), cell(p('一、关于甲工作') + p('会议明确，由市财政局会同市水务局制定实施细则，于年内落实到位。'))),
    ]
    expect(read(table(...rows))).toBe(
      '会议时间：2023年3月15日\n会议地点：三楼\n\n参会人员：张三丰\n李四光\n\n会议内容\n一、关于甲工作\n' +
        '会议明确，由市财政局会同市水务局制定实施细则，于年内落实到位。\n',
    )
  })

  test('one cell is no table, and a deleted row is none of it', () => {
    expect(read(table(row(cell(p('甲') + p('乙')))))).toBe('甲\n乙\n')
    const deleted = `<w:tr><w:trPr><w:del/></w:trPr>${cell(p('丙'))}${cell(p('丁'))}</w:tr>`
    expect(read(table(row(cell(p('甲')), cell(p('乙'))), deleted))).not.toContain('丙')
  })
})

test('paragraphs are lines, and an empty one parts them', () => {
  expect(read(p('出席人员：') + p('张三丰') + p('') + p('一、甲'))).toBe('出席人员：\n张三丰\n\n一、甲\n')
})
