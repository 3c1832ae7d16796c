import { describe, expect, test } from 'vitest'
import { readMembers } from '../../src/extract/roster-tokens.js'
import { readSource } from '../../src/source/read-source.js'

/** The chunks of each member, with the columns of white space before it, ! behind a broken line, = where it was padded. */
function chunksIn(list: string): string {
  const { located } = readSource(`出席：${list}；列席`, 'text')
  const { members } = readMembers(located, { start: 3, end: located.text.length - 3 }, 'line')
  return members
    .map(({ chunks }) =>
      chunks
        .map((chunk) => `${chunk.gap > 0 ? `${chunk.gap}~` : ''}${chunk.broken ? '!' : ''}${located.value(chunk)}${chunk.isPadded ? '=' : ''}${chunk.note ? `(${located.value(chunk.note)})` : ''}`)
        .join(' '),
    )
    .join(' | ')
}

describe('names and words padded inside', () => {
  test.each([
    ['欧阳文静  高  峰  向  阳', '欧阳文静 2~高峰= 2~向阳='],
    ['县　人大常委会副主任', '县人大常委会副主任'],
    ['县\n人大常委会副主任', '县 8~!人大常委会副主任'],
    ['欧阳　静', '欧阳静='],
    ['欧阳　静　田　野', '欧阳静= 2~田野='],
    ['欧阳（主任）　静', '欧阳(主任) 2~静'],
    ['李建　国', '李建国='],
    ['李建（兼）　国', '李建(兼) 2~国'],
    ['李　建国', '李建国='],
    ['李　建国　王　五', '李建国= 2~王五='],
    ['县财政局副局长库　安', '县财政局副局长库安='],
    ['田野（主任）　安', '田野(主任) 2~安'],
    ['纪　强先生', '纪强先生='],
    ['章　魁副處長', '章魁副處長='],
    ['楚　天等8人', '楚天等8人='],
    ['楚　天等', '楚天等='],
    ['楚　天等十余人', '楚天等十余人='],
    ['楚　天等三位', '楚天等三位='],
    ['纪　强文', '纪强文='],
    ['纪　强文先生', '纪强文先生='],
    ['纪　强　先生', '纪强= 2~先生'],
    ['田　野　安　全', '田野= 2~安全='],
    ['田　野　安　全　计　划', '田野= 2~安全= 2~计划='],
    ['王 小 明  田  野', '王小明= 2~田野='],
    ['王 小 明 李 四', '王小明= 1~李四='],
    ['办 公 室', '办公室='],
    ['科    長', '科長='],
    ['财 务 处  田  野', '财务处= 2~田野='],
    ['办 公 室  安  全', '办公室= 2~安全='],
    ['市 政 府 田 野', '市政府= 1~田野='],
    ['田　野　　安　全', '田野= 4~安全='],
    ['田　　野　安　　全', '田野= 2~安全='],
    ['李　强　江　海　明', '李强= 2~江海明='],
    ['张　三　李　四　五', '张三= 2~李四五='],
    ['田', '田'],
    ['田　野\n安　全', '田野= 8~!安全='],
    ['田\n野', '田 8~!野'],
    ['李　建国主任', '李建国主任='],
    ['李　局长', '李 2~局长'],
    ['李　建国（主任）　王　五', '李建国=(主任) 2~王五='],
    ['明　月', '明月='],
    ['A　B', 'A 2~B'],
    // Who stood for another
    ['贺　志　成代', '贺志成='],
    ['工务处　贺　志　成代', '工务处 2~贺志成='],
    ['贺志成代', '贺志成'],
    // A name, a compound surname, a body
    ['周　建代', '周建代='],
    ['周建代', '周建代'],
    ['欧阳文代', '欧阳文代'],
    ['新闻时代', '新闻时代'],
    ['张　A', '张 2~A'],
    ['县　水利局局长田野', '县水利局局长田野'],
  ])('%j', (list, chunks) => {
    expect(chunksIn(list)).toBe(chunks)
  })

  test('the wider gap parts', () => {
    expect(chunksIn('江 河  湖 海')).toBe('江河= 2~湖海=')
  })
})
