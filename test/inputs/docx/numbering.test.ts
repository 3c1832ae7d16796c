import { describe, expect, test } from 'vitest'
import { markdownFromDocx } from '../../../src/inputs/docx.js'
import { numbered, p, wordFile } from './word-file.js'

const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/>${more}<w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
const abstract = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
const list = (id: number, abstractId: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${more}</w:num>`
const CHINESE = abstract(0, level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）') + level(2, 'decimal', '%3.'))

function lines(body: string, numbering: string, styles = ''): string[] {
  return markdownFromDocx(wordFile({ body, numbering, styles })).split('\n').filter((line) => line !== '')
}

describe('numbers that Word generates', () => {
  test('go on over paragraphs without one, and begin anew below a higher one', () => {
    const body = [
      numbered('甲'), p('会议认为。'), numbered('子', 1, 1), numbered('丑', 1, 1), numbered('乙'), numbered('寅', 1, 1),
      numbered('卯', 1, 2),
    ]
    expect(lines(body.join(''), CHINESE + list(1, 0))).toEqual([
      '一、甲', '会议认为。', '（一）子', '（二）丑', '二、乙', '（一）寅', '1.卯',
    ])
  })

  test('go on in another list of the same look, unless it says where it starts', () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    const numbering = CHINESE + list(1, 0) + list(2, 0) + list(3, 0, restart)
    const body = [numbered('甲'), numbered('乙', 2), numbered('丙', 3), numbered('丁', 3)]
    expect(lines(body.join(''), numbering)).toEqual(['一、甲', '二、乙', '一、丙', '二、丁'])
  })

  test('may keep those of the level above, in digits', () => {
    const legal = abstract(0, level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%1.%2', '<w:isLgl/>'))
    expect(lines(numbered('甲') + numbered('乙', 1, 1), legal + list(1, 0))).toEqual(['一、甲', '1.1乙'])
  })

  test('may go on at a level whatever stands above', () => {
    const through = abstract(0, level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%2）', '<w:lvlRestart w:val="0"/>'))
    const body = [numbered('甲'), numbered('子', 1, 1), numbered('乙'), numbered('丑', 1, 1)]
    expect(lines(body.join(''), through + list(1, 0))).toEqual(['一、甲', '1）子', '二、乙', '2）丑'])
  })

  test('come from the style of a paragraph, and list 0 takes them away', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>'
    const own = '<w:pStyle w:val="b"/>'
    const none = `${own}<w:numPr><w:numId w:val="0"/></w:numPr>`
    expect(lines(p('甲', own) + p('乙', none) + p('丙', own), CHINESE + list(1, 0), styles)).toEqual(['一、甲', '乙', '二、丙'])
  })

  test('a style finds its level in the list', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="b"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const linked = abstract(0, level(0, 'decimal', '%1.') + level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="b"/>'))
    expect(lines(p('甲', '<w:pStyle w:val="b"/>'), linked + list(1, 0), styles)).toEqual(['（一）甲'])
  })

  test('stay apart from a number that the words begin with', () => {
    const digits = abstract(0, level(0, 'decimal', '%1.')) + list(1, 0)
    expect(lines(numbered('2023年预算'), digits)).toEqual(['1\\. 2023年预算'])
    expect(lines(numbered('预算'), digits)).toEqual(['1.预算'])
  })

  test('count no paragraph that was deleted', () => {
    const deleted = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr>'
    const body = numbered('甲') + p('', deleted) + p('会议认为。') + numbered('乙')
    expect(lines(body, CHINESE + list(1, 0))).toEqual(['一、甲', '会议认为。', '二、乙'])
  })

  test('bullets are a list of Markdown', () => {
    const bullets = abstract(0, level(0, 'bullet', '\uF0B7')) + list(1, 0)
    expect(lines(numbered('甲') + numbered('乙'), bullets)).toEqual(['- 甲', '- 乙'])
  })

  test('a list that is not there gives none, and styles in a circle end', () => {
    expect(lines(numbered('甲', 9), CHINESE)).toEqual(['甲'])
    const circle = ['a', 'b'].map((id) => `<w:style w:styleId="${id}"><w:basedOn w:val="${id === 'a' ? 'b' : 'a'}"/></w:style>`)
    expect(lines(p('甲', '<w:pStyle w:val="a"/>'), CHINESE, circle.join(''))).toEqual(['甲'])
  })
})
