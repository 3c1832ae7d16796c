import { describe, expect, test } from 'vitest'
import { SIGNATURE_DATE } from '../../src/outline/field-lines.js'
import { fieldsIn } from './outline-of-text.js'

const ITEM = '\n\n一、审议预算\n会议同意该预算。'

describe('a list of names goes on', () => {
  test.each([
    ['the next line', '出席：田野、白露\n江河、石磊', 'present:田野、白露/江河、石磊'],
    ['below a label alone', '出席人员：\n田野、白露', 'present:田野、白露'],
    ['behind a blank line below a label alone', '出席人员：\n\n田野、白露', 'present:田野、白露'],
    ['behind a blank line, as a roster of a body', '出席：\n田野\n\n环保局：何九江苏俊琦', 'present:田野/环保局：何九江苏俊琦'],
    ['behind a blank line, as nobody was sent', '列席：田野\n\n水利局：未派员', 'observers:田野/水利局：未派员'],
    ['behind a blank line, as members by their posts', '出席：田野\n\n廖委员洪钧宋委员清泉', 'present:田野/廖委员洪钧宋委员清泉'],
    ['behind a blank line, as names set below those of a body', '列席：田野\n本会：江一河 石磊\n\n      白露 安可全', 'observers:田野/本会：江一河石磊/白露安可全'],
  ])('%s', (_, head, field) => {
    expect(fieldsIn(head + ITEM)).toEqual([field])
  })

  test.each([
    ['a blank line before plain names', '出席：田野\n\n江河、石磊'],
    ['a blank line before plain names that are not set below those of a body', '出席：田野\n\n江一河 石磊'],
    ['a blank line before words set below names', '出席：田野\n\n      江一河 议事厅'],
    ['a blank line before one member by a post', '出席：田野\n\n廖委员洪钧'],
    ['a blank line before what is said', '出席：田野\n\n环保局：汇报，县里讨论'],
    ['a blank line before an appendix', '出席：田野\n\n附件名称：何九江苏俊琦'],
    ['a blank line before a roster that is too long', `出席：田野\n\n环保局：${'何九江苏俊琦'.repeat(7)}`],
    ['an opening', '出席：田野\n会议在三楼召开'],
    ['a formula', '出席：田野\n现将会议情况纪要如下'],
    ['a list that is to come', '出席：田野\n讨论如下：'],
    ['a verb of the meeting', '出席：田野\n会议研究预算'],
    ['a sentence and more', '出席：田野\n人员到齐。会议开始'],
    ['the end of the meeting', '出席：田野\n散会（十二时）'],
    ['a date alone', '出席：田野\n2023年6月12日'],
    ['who printed it', '出席：田野\n青川市人民政府2023年6月12日印发'],
  ])('not behind %s', (_, head) => {
    expect(fieldsIn(head + ITEM)).toEqual(['present:田野'])
  })

  test('what labels a field of its own is no roster', () => {
    expect(fieldsIn(`出席：田野\n\n会议主题：供水工程推进${ITEM}`)).toEqual(['present:田野', 'meetingName:供水工程推进'])
  })
})

describe('fields that hold no list', () => {
  test.each(['地点：三楼', '主持：田野', '会议名称：供水调度会'])('%s takes no second line', (head) => {
    expect(fieldsIn(`${head}\n二楼、四楼${ITEM}`)).toHaveLength(1)
    expect(fieldsIn(`${head}\n二楼、四楼${ITEM}`)[0]).not.toContain('二楼')
  })

  test('but the value below a label alone', () => {
    expect(fieldsIn(`地点：\n三楼会议室${ITEM}`)).toEqual(['place:三楼会议室'])
    expect(fieldsIn(`会议名称：\n\n供水调度会${ITEM}`)).toEqual(['meetingName:供水调度会'])
  })

  test('the name of minutes is no value of a label alone, save of 标题', () => {
    expect(fieldsIn(`分享到：\n青川市供水工作会议纪要${ITEM}`)).toEqual(['ignored:'])
    expect(fieldsIn(`标题：\n青川市供水工作会议纪要${ITEM}`)).toEqual(['title:青川市供水工作会议纪要'])
    expect(fieldsIn(`会议名称：\n供水工作会议${ITEM}`)).toEqual(['meetingName:供水工作会议'])
  })
})

describe('who took the minutes', () => {
  test('goes on with a short line that white space parts', () => {
    expect(fieldsIn(`记录：田野\n江河　石磊${ITEM}`)).toEqual(['recorder:田野/江河石磊'])
  })

  test.each(['江河石磊', '江河　电话：123', `江河　${'石磊'.repeat(8)}`])('not with %s', (line) => {
    expect(fieldsIn(`记录：田野\n${line}${ITEM}`)).toEqual(['recorder:田野'])
  })

  test('up to sixteen characters', () => {
    expect(fieldsIn(`记录：田野\n江河　${'石磊'.repeat(7)}${ITEM}`)).toEqual([`recorder:田野/江河${'石磊'.repeat(7)}`])
  })
})

describe('in Markdown', () => {
  test('list items below a heading, over blank lines', () => {
    expect(fieldsIn('## 参会人员\n\n- 田野\n\n- 白露\n\n## 一、审议预算\n\n会议同意。', 'markdown')).toEqual(['present:田野/白露'])
  })

  test('a list below a label with a value is another', () => {
    expect(fieldsIn('出席：田野\n\n- 白露\n\n## 一、审议预算\n\n会议同意。', 'markdown')).toEqual(['present:田野'])
  })

  test('rows of a table below a heading, as often as tables begin', () => {
    const table = (name: string): string => `| 姓名 | 单位 |\n| --- | --- |\n| ${name} | 水务局 |\n`
    const fields = fieldsIn(`## 参会人员\n\n${table('田野')}\n${table('白露')}\n## 一、审议预算\n\n会议同意。`, 'markdown')
    expect(fields).toHaveLength(1)
    expect(fields[0]).toContain('田野')
    expect(fields[0]).toContain('白露')
  })

  test('no heading goes on with a field', () => {
    expect(fieldsIn('地点：\n\n### 三楼\n\n## 一、审议预算\n\n会议同意。', 'markdown')).toEqual(['place:'])
  })
})

test.each(['2023年6月12日', '二〇二三年六月十二日', '中华民国113年3月5日', '2023年6月12号'])('%s is the date of a signature', (line) => {
  expect(SIGNATURE_DATE.test(line)).toBe(true)
})

test.each(['2023年6月', '2023年6月12日印发', '于2023年6月12日', '6月12日', '2023年6月12日上午'])('%s is none', (line) => {
  expect(SIGNATURE_DATE.test(line)).toBe(false)
})

describe('above a date on a line of its own', () => {
  test.each([
    ['an entry with a colon goes on', '县财政局：局长田野', 'present:田野/县财政局：局长田野'],
    ['so do several names', '江河、石磊、白露', 'present:田野/江河、石磊、白露'],
    ['and the name of a body is the signature', '县人民政府办公室', 'present:田野'],
  ])('%s', (_, line, field) => {
    expect(fieldsIn(`一、审议预算\n会议同意该预算。\n出席：\n田野\n${line}\n2023年6月12日`)).toEqual([field])
  })
})

describe('a list ends where the page goes on', () => {
  const list = '一、审议预算\n会议同意该预算。\n列席：田野、白露'

  test.each(['打印本页\n关闭窗口', '扫一扫在手机打开当前页', '无障碍浏览'])('not with %j', (below) => {
    expect(fieldsIn(`${list}\n${below}`)).toEqual(['observers:田野、白露'])
  })

  test('but with names', () => {
    expect(fieldsIn(`${list}\n江河、石磊`)).toEqual(['observers:田野、白露/江河、石磊'])
  })
})
