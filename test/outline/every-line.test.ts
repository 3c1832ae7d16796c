/** Which part of the outline each line is. */
import { describe, expect, test } from 'vitest'
import { everyPart } from './every-part.js'

describe('a signature below a list of attendees is no entry of it', () => {
  test.each([
    [
      '一、审议预算\n会议同意。\n出席：田野\n临溪县人民政府办公室\n2023年6月12日',
      { fields: ['present:田野'], items: ['一、审议预算|会议同意。'], tail: ['临溪县人民政府办公室', '2023年6月12日'], numbering: ['一、'] },
    ],
    [
      '一、审议预算\n会议同意。\n出席：\n田野　县长\n白露　副县长\n临溪县人民政府办公室\n2023年6月12日',
      { fields: ['present:田野县长/白露副县长'], items: ['一、审议预算|会议同意。'], tail: ['临溪县人民政府办公室', '2023年6月12日'], numbering: ['一、'] },
    ],
    [
      '一、审议预算\n会议同意。\n出席：\n田野、白露\n安全、成功\n2023年6月12日',
      { fields: ['present:田野、白露/安全、成功'], items: ['一、审议预算|会议同意。'], tail: ['2023年6月12日'], numbering: ['一、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('an entry of a Markdown list above the date is one', () => {
  test.each([
    [
      '# 例会纪要\n\n一、审议预算\n\n会议同意。\n\n出席：\n\n- 田野\n- 白露副县长\n\n2023年6月12日',
      { head: ['例会纪要'], fields: ['present:田野/白露副县长'], items: ['一、审议预算|会议同意。'], tail: ['2023年6月12日'], numbering: ['一、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source, 'markdown')).toEqual(parts)
  })
})

describe('a formula alone above the first item is a section, an opening is not', () => {
  test.each([
    [
      '3月1日，田野召开会议。\n会议决定：\n一、由水利科办理。\n二、由财政科拨款。',
      { head: ['3月1日，田野召开会议。', '会议决定：'], items: ['一、由水利科办理|', '二、由财政科拨款|'], sections: ['会议决定：'], numbering: ['一、 二、'] },
    ],
    [
      '3月1日，田野召开会议，议定如下：\n一、由水利科办理。\n二、由财政科拨款。',
      { head: ['3月1日，田野召开会议，议定如下：'], items: ['一、由水利科办理|', '二、由财政科拨款|'], numbering: ['一、 二、'] },
    ],
    [
      '会议决定：\n田野致词。\n一、由水利科办理。',
      { head: ['会议决定：', '田野致词。'], items: ['一、由水利科办理|'], numbering: ['一、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('head and tail', () => {
  test.each([
    [
      '会议纪要',
      { head: ['会议纪要'] },
    ],
    [
      '会议审议了预算。会议同意。\n（共印20份）',
      { items: ['审议了预算|'], tail: ['（共印20份）'] },
    ],
    [
      '出席：田野；列席：白露；缺席：成功\n一、审议预算\n会议同意。\n抄送：县委办公室',
      { fields: ['present:田野', 'observers:白露', 'absent:成功', 'copyTo:县委办公室'], items: ['一、审议预算|会议同意。'], numbering: ['一、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('a field whose label is a numbered heading', () => {
  test.each([
    [
      '一、会议时间：\n3月1日\n二、会议内容\n（一）供水\n会议同意。',
      { fields: ['time:3月1日'], items: ['（一）供水|会议同意。'], sections: ['二、会议内容'], numbering: ['一、 二、', '（一）'] },
    ],
    [
      '一、出席人员\n田野\n白露\n二、供水\n会议同意。',
      { fields: ['present:田野/白露'], items: ['二、供水|会议同意。'], numbering: ['一、 二、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})
