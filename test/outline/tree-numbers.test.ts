/** Numbers in the tree: which open an item, a part of one, or nothing. */
import { describe, expect, test } from 'vitest'
import { everyPart } from './every-part.js'

describe('10 without a dot is text below 9., and an item where all numbers are so', () => {
  test.each([
    [
      '会议纪要\n9. 食用菌园建设项目；\n10 白杨沟饮水工程；',
      { head: ['会议纪要'], items: ['9.食用菌园建设项目|10白杨沟饮水工程；'], numbering: ['9.'] },
    ],
    [
      '会议纪要\n9　食用菌园建设项目\n会议同意。\n10　白杨沟饮水工程\n会议同意。',
      { head: ['会议纪要'], items: ['9食用菌园建设项目|会议同意。', '10白杨沟饮水工程|会议同意。'], numbering: ['9 10'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('a list behind 决议： is one of points, and one of items where the section has no such label', () => {
  test.each([
    [
      '临时提案\n决议：\n一、水价不变。\n二、管网改造。',
      { head: ['决议：', '一、水价不变。', '二、管网改造。'], sections: ['临时提案'] },
    ],
    [
      '临时提案\n一、水价不变。\n二、管网改造。',
      { items: ['一、水价不变|', '二、管网改造|'], sections: ['临时提案'], numbering: ['一、 二、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('a list behind a colon opens a level of its own, in the numbers of the items themselves', () => {
  test.each([
    [
      '一、议定事项\n（一）供水\n会议决定：\n（一）由水利科办理。\n（二）由财政科拨款。\n（二）供热\n会议同意。',
      { items: ['（一）供水|会议决定：/（一）由水利科办理。/（二）由财政科拨款。', '（二）供热|会议同意。'], sections: ['一、议定事项'], numbering: ['一、', '（一） （二）'] },
    ],
    [
      '一、议定事项\n（一）供水\n会议决定拨款。\n（二）供热\n会议同意。',
      { items: ['（一）供水|会议决定拨款。', '（二）供热|会议同意。'], sections: ['一、议定事项'], numbering: ['一、', '（一） （二）'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('a list that begins behind a label', () => {
  test('goes on below it, and opens no items', () => {
    const source = '讨论一：两队合并\n说明：一、原有两队。\n二、今年只有一队。\n三、经费照旧。\n决议：通过。\n讨论二：供热\n决议：通过。'
    expect(everyPart(source)).toMatchObject({
      items: ['讨论一两队合并|说明：一、原有两队。/二、今年只有一队。/三、经费照旧。/决议：通过。', '讨论二供热|决议：通过。'],
    })
  })

  test('but not where items have such numbers', () => {
    const source = '一、两队合并\n说明：一、原有两队。\n二、供热\n会议同意。'
    expect(everyPart(source).items).toEqual(['一、两队合并|说明：一、原有两队。', '二、供热|会议同意。'])
  })
})

describe('what is no business holds no numbers', () => {
  test.each([
    [
      '主席致词\n略。\n一、供水\n会议同意。\n二、供热\n会议同意。',
      { items: ['一、供水|会议同意。', '二、供热|会议同意。'], sections: ['主席致词', '略。'], numbering: ['一、 二、'] },
    ],
    [
      '报告事项\n略。\n一、供水\n会议同意。\n二、供热\n会议同意。',
      { items: ['一、供水|会议同意。', '二、供热|会议同意。'], sections: ['略。', '报告事项'], numbering: ['一、 二、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('nor does a heading of attendees, or one beside the numbered one', () => {
  test.each([
    [
      '# 例会纪要\n\n## 参会人员\n\n田野\n\n一、供水\n\n会议同意。\n\n二、供热\n\n会议同意。',
      { head: ['例会纪要'], fields: ['present:田野'], items: ['一、供水|会议同意。', '二、供热|会议同意。'], numbering: ['一、 二、'] },
    ],
    [
      '# 例会纪要\n\n## 供水\n\n- 摸清底数\n\n## 一、供热\n\n会议同意。\n\n## 二、修桥',
      { head: ['例会纪要'], items: ['供水|摸清底数', '一、供热|会议同意。', '二、修桥|'], numbering: ['一、 二、'] },
    ],
    [
      '# 例会纪要\n\n## 供水\n\n- 摸清底数\n\n### 一、水价\n\n会议同意。\n\n### 二、管网\n\n会议同意。',
      { head: ['例会纪要'], items: ['一、水价|会议同意。', '二、管网|会议同意。'], sections: ['供水', '摸清底数'], numbering: ['一、 二、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source, 'markdown')).toEqual(parts)
  })
})

describe('一 on a line of its own opens an item where 二 follows', () => {
  test.each([
    [
      '一\n供水方案\n会议同意。\n二\n供热方案\n会议同意。',
      { items: ['一供水方案|供水方案/会议同意。', '二供热方案|供热方案/会议同意。'], numbering: ['一 二'] },
    ],
    [
      '县政府会议纪要\n一\n会议审议了供水方案。',
      { head: ['县政府会议纪要', '一'], items: ['审议了供水方案|'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('a number without a dot behind 3.5 is the next of those without, or text', () => {
  const above = '会议纪要\n3　会议内容\n3.1　供水方案\n会议同意。\n3.2　资金计划\n会议同意。\n'

  test.each([
    [`${above}4　说明\n未尽事宜另行商定。`, ['3.1供水方案|会议同意。', '3.2资金计划|会议同意。']],
    [`${above}4　水价说明\n会议同意。`, ['3.1供水方案|会议同意。', '3.2资金计划|会议同意。', '4水价说明|会议同意。']],
    [`${above}6　户居民要求换表。`, ['3.1供水方案|会议同意。', '3.2资金计划|会议同意。/6户居民要求换表。']],
  ])('%j', (source, items) => {
    expect(everyPart(source).items).toEqual(items)
  })
})

describe('会议继续研究了以下事项： opens further items, with numbers of their own', () => {
  const above = '1．供水\n会议同意。\n2．供热\n会议同意。\n'

  test.each([
    [`${above}查房结束后，会议继续研究了以下事项：\n1．修桥\n会议同意。\n2．绿化\n会议同意。`, ['1．供水', '2．供热', '1．修桥', '2．绿化']],
    [`${above}会议决定以下事项：\n1．修桥。\n2．绿化。`, ['1．供水', '2．供热']],
  ])('%j', (source, items) => {
    expect(everyPart(source).items?.map((item) => item.split('|')[0])).toEqual(items)
  })
})

describe('a heading numbered in another style, in the midst of the count', () => {
  test.each([
    [
      '一、供水问题\n会议同意。\n二、供热问题\n会议同意。\n4、关于选址\n会议决定暂缓。\n五、供电问题\n会议同意。',
      { items: ['一、供水问题|会议同意。', '二、供热问题|会议同意。', '4、关于选址|会议决定暂缓。', '五、供电问题|会议同意。'], numbering: ['一、 二、 4、 五、'] },
    ],
    // below the section whose own count is past it
    [
      '一、时间：3月1日\n二、地点：会议室\n三、议定事项\n1．供水问题\n会议同意。\n二、供热问题\n会议同意。\n3．供电问题\n会议同意。',
      { fields: ['time:3月1日', 'place:会议室'], items: ['1．供水问题|会议同意。', '二、供热问题|会议同意。', '3．供电问题|会议同意。'], sections: ['三、议定事项'], numbering: ['一、 二、 三、', '1． 二、 3．'] },
    ],
    // nothing goes on behind it: what was counted so is text
    [
      '一、供水问题\n会议同意。\n二、供热问题\n会议同意。\n4、关于选址\n会议决定暂缓。',
      { items: ['一、供水问题|会议同意。', '二、供热问题|会议同意。/4、关于选址/会议决定暂缓。'], numbering: ['一、 二、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('甲、 behind a header of numbers', () => {
  test('is the first part, though words stand behind 四、主席致词：', () => {
    const source = '一、时间：3月1日\n二、主席：田野\n三、主席致词：各位早安。\n甲、报告事项\n第一案：供水\n决定：洽悉。\n乙、散会'
    expect(everyPart(source)).toMatchObject({ items: ['第一案供水|决定：洽悉。'], sections: ['三、主席致词：各位早安。', '甲、报告事项', '乙、散会'] })
  })
})

describe('a count of points inside a line goes on in the next line, but not in a heading of business', () => {
  test.each([
    [
      '一、审议预算\n会议同意。\n二、研究供水\n会议要求，市公安局：1、登记。2、巡查。\n3、听取防汛汇报\n会议听取了防汛情况。\n四、研究供热\n会议同意。',
      ['一、审议预算|会议同意。', '二、研究供水|会议要求，市公安局：1、登记。2、巡查。', '3、听取防汛汇报|会议听取了防汛情况。', '四、研究供热|会议同意。'],
    ],
    [
      '一、审议预算\n会议同意。\n二、研究供水\n会议要求，市公安局：1、登记。2、巡查。\n3、听取群众意见\n做好宣传。\n三、研究供热\n会议同意。',
      ['一、审议预算|会议同意。', '二、研究供水|会议要求，市公安局：1、登记。2、巡查。/3、听取群众意见/做好宣传。', '三、研究供热|会议同意。'],
    ],
    [
      '一、审议预算\n会议同意。\n二、研究供水\n（一）摸清底数；\n会议要求：1、登记。2、巡查。\n3、听取群众意见。\n会议同意供水方案。',
      ['一、审议预算|会议同意。', '二、研究供水|（一）摸清底数；/会议要求：1、登记。2、巡查。/3、听取群众意见。/会议同意供水方案。'],
    ],
  ])('%j', (source, items) => {
    expect(everyPart(source)).toMatchObject({ items })
  })
})
