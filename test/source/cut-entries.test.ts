/** Lists of those present that are broken at a width, in minutes whose other lines are paragraphs. */
import { describe, expect, test } from 'vitest'
import { readSource } from '../../src/source/read-source.js'

const PARAGRAPH = '会议听取了县水利局关于春灌准备情况的汇报，认为今年来水偏少，各灌区要及早编制用水计划，把有限的水用在关键处。会议同意该计划。'
const OPENING = '列　席：县发改委高峰、县审计局江河、县教育局白露、'

function linesOf(list: string): string[] {
  const { located, lines } = readSource(`${list}\n\n${PARAGRAPH}\n`, 'text')
  return lines.slice(0, -1).map((line) => located.slice(line))
}

describe('a list goes on where a line cuts', () => {
  test.each([
    ['the name of a body', '县委宣', '传部田野、县民政局安全'],
    ['a long name of a body', '县委组', '织部田野、县民政局安全'],
    ['a body before its last character', '县农科', '局田野、县民政局安全'],
    ['a body that nothing marks yet', '继续', '教育部田野、县民政局安全'],
    ['a body from its person', '县财务处', '田野、县民政局安全'],
    ['a body from its post', '县司法局', '副局长田野、县民政局安全'],
    ['a body from its office', '县司法局', '办公室田野、县民政局安全'],
    ['a post', '县司法局副局', '长田野、县民政局安全'],
    ['a surname from its given name', '县司法局郝', '建国、县民政局安全'],
    ['one character off a name', '县司法局郝建', '国、县民政局安全'],
    ['a name in two parts', '县司法局买买提·', '艾力、县民政局安全'],
    ['a name before its dot', '县司法局买买提', '·艾力、县民政局安全'],
    ['a bracket', '县司法局田野（因公', '出差）、县民政局安全'],
  ])('%s', (_, head, rest) => {
    expect(linesOf(`${OPENING}${head}\n　　　　${rest}`)).toEqual([`列席：${OPENING.slice(4)}${head}${rest}`])
    expect(linesOf(`${OPENING}${head}\n${rest}`)).toHaveLength(1)
  })
})

describe('and not', () => {
  test.each([
    ['where entries end with the line', `${OPENING}县司法局田野\n县民政局安全、县统计局水生`],
    ['where two names look like one word', `${OPENING}县司法局田海\n关山、水生`],
    ['where a name of another tongue ends it', `${OPENING}县司法局旺堆\n县民政局安全`],
    ['below a list of bodies', '列　席：县发改委、县审计局、县教育局、县民政局、县财政局、县司法局\n田野、水生'],
    ['where nobody can tell what the bodies are', '列　席：云帆高峰、青禾江河、白石白露、明月安全、蓝天水生、远山\n大江田野、长河苗壮'],
    ['in columns', '列　席：高　峰　　江　河　　白　露　　县财务处　　安　全　　水、生\n田　野　　苗　壮'],
    ['in short lines', '列席：县发改委高峰、县委宣\n传部田野'],
    ['before a number', `${OPENING}县司法局田野\n六、县民政局安全`],
    ['before a label', `${OPENING}县司法局\n县民政局：安全`],
    ['outside lists', '办理单位：县发改委高峰、县审计局江河、县教育局白露、县委宣\n传部田野'],
    ['below an empty line', `${OPENING}县委宣\n\n传部田野`],
    ['a bullet', `${OPENING}县司法局买买提·\n·艾力`],
  ])('%s', (_, list) => {
    expect(linesOf(list)).toHaveLength(2)
  })
})
