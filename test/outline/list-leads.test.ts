/** What stands before a numbered list tells points of a paragraph from items. */
import { describe, expect, test } from 'vitest'
import { everyPart } from './every-part.js'

describe('决议：, 说明： alone: points', () => {
  test.each([
    [
      '会议听取了供水汇报。\n决议：\n1、由水利科办理。\n2、由财政科拨款。',
      { items: ['听取了供水汇报|决议：/1、由水利科办理。/2、由财政科拨款。'] },
    ],
    [
      '会议听取了供水汇报。\n说明：\n一、由水利科办理。\n二、由财政科拨款。',
      { items: ['听取了供水汇报|说明：/一、由水利科办理。/二、由财政科拨款。'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('决议 alone below a paragraph of a section: points', () => {
  test.each([
    [
      '讨论事项\n审查供水办法案。\n决　议\n一、由水利科办理。\n二、由财政科拨款。',
      { items: ['审查供水办法案|决议/一、由水利科办理。/二、由财政科拨款。'], sections: ['讨论事项'] },
    ],
    // No paragraph stands above it
    [
      '讨论事项\n决　议\n一、由水利科办理。\n二、由财政科拨款。',
      { items: ['一、由水利科办理|', '二、由财政科拨款|'], sections: ['讨论事项', '决　议'], numbering: ['一、 二、'] },
    ],
    // Other words are no label
    [
      '讨论事项\n审查供水办法案。\n供水\n一、由水利科办理。\n二、由财政科拨款。',
      { items: ['一、由水利科办理|', '二、由财政科拨款|'], sections: ['讨论事项', '审查供水办法案。', '供水'], numbering: ['一、 二、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('without the colon, or behind an opening: items', () => {
  test.each([
    [
      '会议听取了供水汇报。\n决议\n1、由水利科办理。\n2、由财政科拨款。',
      { head: ['会议听取了供水汇报。', '决议'], items: ['1、由水利科办理|', '2、由财政科拨款|'], numbering: ['1、 2、'] },
    ],
    [
      '会议听取了供水汇报。\n会议决定如下。\n一、由水利科办理。\n二、由财政科拨款。',
      { head: ['会议听取了供水汇报。', '会议决定如下。'], items: ['一、由水利科办理|', '二、由财政科拨款|'], numbering: ['一、 二、'] },
    ],
    [
      '会议听取了供水汇报。\n会议研究以下议题：\n1、由水利科办理。\n2、由财政科拨款。',
      { head: ['会议听取了供水汇报。', '会议研究以下议题：'], items: ['1、由水利科办理|', '2、由财政科拨款|'], sections: ['会议研究以下议题：'], numbering: ['1、 2、'] },
    ],
    [
      '会议听取了供水汇报。\n会议由田野主持：\n一、由水利科办理。\n二、由财政科拨款。',
      { head: ['会议听取了供水汇报。', '会议由田野主持：'], items: ['一、由水利科办理|', '二、由财政科拨款|'], sections: ['会议由田野主持：'], numbering: ['一、 二、'] },
    ],
    [
      '会议听取了供水汇报。\n出席人员：\n1、由水利科办理。\n2、由财政科拨款。',
      { head: ['会议听取了供水汇报。'], fields: ['present:'], items: ['1、由水利科办理|', '2、由财政科拨款|'], numbering: ['1、 2、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('any line with a colon behind 会议听取了…: points', () => {
  test.each([
    [
      '会议听取了供水汇报。\n会议提出以下审议意见：\n1、由水利科办理。\n2、由财政科拨款。',
      { items: ['听取了供水汇报|会议提出以下审议意见：/1、由水利科办理。/2、由财政科拨款。'] },
    ],
    [
      '会议听取了供水汇报。\n县水利局要求：\n一、由水利科办理。\n二、由财政科拨款。',
      { items: ['听取了供水汇报|县水利局要求：/一、由水利科办理。/二、由财政科拨款。'] },
    ],
    [
      '会议听取了供水汇报。\n会议决定：\n1、由水利科办理。\n2、由财政科拨款。',
      { items: ['听取了供水汇报|会议决定：/1、由水利科办理。/2、由财政科拨款。'] },
    ],
    [
      '会议听取了供水汇报。\n会议决定：\n一、由水利科办理。\n二、由财政科拨款。',
      { items: ['听取了供水汇报|会议决定：/一、由水利科办理。/二、由财政科拨款。'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('behind what was only thought 一、 opens items, 1、 points', () => {
  test.each([
    [
      '会议认为，供水是民生大事。\n会议决定：\n1、由水利科办理。\n2、由财政科拨款。',
      { items: ['供水是民生大事|会议决定：/1、由水利科办理。/2、由财政科拨款。'] },
    ],
    [
      '会议认为，供水是民生大事。\n会议决定：\n一、由水利科办理。\n二、由财政科拨款。',
      { head: ['会议认为，供水是民生大事。', '会议决定：'], items: ['一、由水利科办理|', '二、由财政科拨款|'], sections: ['会议决定：'], numbering: ['一、 二、'] },
    ],
    [
      '会议认为，供水是民生大事。\n会议提出以下审议意见：\n1、由水利科办理。\n2、由财政科拨款。',
      { head: ['会议认为，供水是民生大事。', '会议提出以下审议意见：'], items: ['1、由水利科办理|', '2、由财政科拨款|'], sections: ['会议提出以下审议意见：'], numbering: ['1、 2、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('a formula before any business opens items', () => {
  test.each([
    [
      '时间：3月1日\n会议决定：\n1、由水利科办理。\n2、由财政科拨款。',
      { head: ['会议决定：'], fields: ['time:3月1日'], items: ['1、由水利科办理|', '2、由财政科拨款|'], sections: ['会议决定：'], numbering: ['1、 2、'] },
    ],
    [
      '时间：3月1日\n会议决定：\n一、由水利科办理。\n二、由财政科拨款。',
      { head: ['会议决定：'], fields: ['time:3月1日'], items: ['一、由水利科办理|', '二、由财政科拨款|'], sections: ['会议决定：'], numbering: ['一、 二、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('in a section the list holds its items', () => {
  test.each([
    [
      '议定事项\n会议决定：\n1、由水利科办理。\n2、由财政科拨款。',
      { items: ['1、由水利科办理|', '2、由财政科拨款|'], sections: ['议定事项', '会议决定：'], numbering: ['1、 2、'] },
    ],
    [
      '议定事项\n会议要求各乡镇抓好落实：\n一、由水利科办理。\n二、由财政科拨款。',
      { items: ['一、由水利科办理|', '二、由财政科拨款|'], sections: ['议定事项', '会议要求各乡镇抓好落实：'], numbering: ['一、 二、'] },
    ],
    [
      '议定事项\n会议提出以下审议意见：\n1、由水利科办理。\n2、由财政科拨款。',
      { items: ['1、由水利科办理|', '2、由财政科拨款|'], sections: ['议定事项', '会议提出以下审议意见：'], numbering: ['1、 2、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('below a numbered heading they are points of it', () => {
  test.each([
    [
      '一、供水\n会议决定：\n1、由水利科办理。\n2、由财政科拨款。\n二、供热\n会议同意。',
      { items: ['一、供水|会议决定：/1、由水利科办理。/2、由财政科拨款。', '二、供热|会议同意。'], numbering: ['一、 二、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('each list of an unnumbered paragraph', () => {
  test.each([
    [
      '会议听取了供水汇报。\n会议决定：\n1、由水利科办理。\n2、由财政科拨款。\n会议审议了供热。\n会议要求：\n1、节水。\n2、节电。\n会议研究了修桥。',
      { items: ['听取了供水汇报|会议决定：/1、由水利科办理。/2、由财政科拨款。', '审议了供热|会议要求：/1、节水。/2、节电。', '研究了修桥|'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('below a heading of Markdown', () => {
  test.each([
    [
      '# 例会纪要\n\n## 供水\n\n会议决定：\n\n1、由水利科办理。\n\n2、由财政科拨款。',
      { head: ['例会纪要'], items: ['供水|会议决定：/1、由水利科办理。/2、由财政科拨款。'] },
    ],
    [
      '# 例会纪要\n\n## 供水\n\n会议要求各乡镇抓好落实：\n\n一、由水利科办理。\n\n二、由财政科拨款。',
      { head: ['例会纪要'], items: ['供水|会议要求各乡镇抓好落实：/一、由水利科办理。/二、由财政科拨款。'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source, 'markdown')).toEqual(parts)
  })
})

describe('一、关于…。 is an item whatever leads it, 1、关于…。 is none', () => {
  test.each([
    [
      '会议听取了供水汇报。\n决定：\n一、关于水价。不变。\n二、关于管网。改造。',
      { head: ['会议听取了供水汇报。', '决定：'], items: ['一、关于水价|', '二、关于管网|'], sections: ['决定：'], numbering: ['一、 二、'] },
    ],
    [
      '会议听取了供水汇报。\n决定：\n1、关于水价。不变。\n2、关于管网。改造。',
      { items: ['听取了供水汇报|决定：/1、关于水价。不变。/2、关于管网。改造。'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('the colon ends the line', () => {
  test.each([
    [
      '会议听取了供水汇报。\n县水利局要求：节水。\n1、由水利科办理。\n2、由财政科拨款。',
      { head: ['会议听取了供水汇报。', '县水利局要求：节水。'], items: ['1、由水利科办理|', '2、由财政科拨款|'], numbering: ['1、 2、'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('决议： behind what was only pointed out', () => {
  test.each([
    [
      '会议指出，供水是民生大事，要抓好落实。\n决议：\n1、由水利科办理。\n2、由财政科拨款。',
      { items: ['供水是民生大事|决议：/1、由水利科办理。/2、由财政科拨款。'] },
    ],
  ])('%j', (source, parts) => {
    expect(everyPart(source)).toEqual(parts)
  })
})

describe('behind an opening that ends in a formula: items', () => {
  test.each([
    '会议应到委员11人，实到8人，符合章程。会议议定事项如下：',
    '教学委员会于3月1日开会，田野到会。会议决定如下：',
    '会议听取了供水汇报，询问了管网情况。会议议定事项如下：',
  ])('%s', (opening) => {
    expect(everyPart(`${opening}\n1、审议《供水办法》\n水利科作了说明。\n2、审议《供热办法》\n会议同意。`).items).toEqual([
      '1、审议《供水办法》|水利科作了说明。',
      '2、审议《供热办法》|会议同意。',
    ])
  })

  test.each([
    ['below what was heard', '会议听取了供水汇报。\n与会人员询问了管网情况，会议充分讨论后议定意见如下：\n1、由水利科办理。\n2、由财政科拨款。'],
    ['where it ends otherwise', '会议研究了供水，询问了管网情况。会议明确：\n1、由水利科办理。\n2、由财政科拨款。'],
  ])('and not %s', (_, source) => {
    expect(everyPart(source).items).toHaveLength(1)
  })
})
