import { describe, expect, test } from 'vitest'
import { readMembers } from '../../src/extract/roster-tokens.js'
import type { Chunk, Separator } from '../../src/extract/roster-types.js'
import { readSource } from '../../src/source/read-source.js'

/**
 * The members of a line between other words: before each what parts it from the one before, ^ where it opens the
 * line, # where it is a label; each chunk with the columns of white space before it, ! behind a broken line, = where
 * it was padded, the note behind it in brackets.
 */
function membersIn(list: string, opening: Separator = 'line'): string {
  const { located } = readSource(`出席：${list}；列席`, 'text')
  const { members } = readMembers(located, { start: 3, end: located.text.length - 3 }, opening)
  const write = (chunk: Chunk): string => {
    const note = chunk.note ? `(${located.value(chunk.note)})` : ''
    return `${chunk.gap > 0 ? `${chunk.gap}~` : ''}${chunk.broken ? '!' : ''}${located.value(chunk)}${chunk.isPadded ? '=' : ''}${note}`
  }
  return members.map(({ separator, opensLine, isLabel, chunks }) => `${separator}${opensLine ? '^' : ''}${isLabel ? '#' : ''}[${chunks.map(write).join(' ')}]`).join(' ')
}

describe('a stroke', () => {
  test.each([
    // What the post is for
    ['海事處　總海事主任／港口服務　田野先生', 'line^[海事處 2~總海事主任(港口服務) 2~田野先生]'],
    // Another post, another person, or the end of the line
    ['副市長／市委常委　田野', 'line^[副市長] join[市委常委 2~田野]'],
    ['水利局局長／江山川　田野', 'line^[水利局局長] join[江山川 2~田野]'],
    ['水利局局長／港口服務', 'line^[水利局局長] join[港口服務]'],
    ['水利局／港口服務　田野', 'line^[水利局] join[港口服務 2~田野]'],
  ])('%j', (list, members) => {
    expect(membersIn(list)).toBe(members)
  })
})

describe('words that join members', () => {
  test.each([
    ['县委和县政府', 'line^[县委] join[县政府]'],
    ['市财政局田野和安全', 'line^[市财政局田野和安全]'],
    ['副市长田野及有关单位负责同志', 'line^[副市长田野] join[有关单位负责同志]'],
    ['副主任田野和秘书长山川', 'line^[副主任田野] join[秘书长山川]'],
    ['市财政局及各乡镇', 'line^[市财政局] join[各乡镇]'],
    ['市财政局及其他单位', 'line^[市财政局] join[其他单位]'],
    ['市财政局及相关单位', 'line^[市财政局] join[相关单位]'],
    ['市财政局和相关单位', 'line^[市财政局] join[相关单位]'],
    ['市热力公司田　野和云湖区政府区长山川', 'line^[市热力公司田野=] join[云湖区政府区长山川]'],
    ['市热力公司田野和云湖区政府区长山川', 'line^[市热力公司田野] join[云湖区政府区长山川]'],
    ['审计局和城关镇', 'line^[审计局] join[城关镇]'],
    ['审计局和平分局', 'line^[审计局和平分局]'],
    ['文化和旅游局', 'line^[文化和旅游局]'],
    ['发展和改革委', 'line^[发展和改革委]'],
    ['市环保局副局长田野以及市人大常委会各工作机构', 'line^[市环保局副局长田野] join[市人大常委会各工作机构]'],
    ['市环保局副局长田野以及其他人员', 'line^[市环保局副局长田野] join[其他人员]'],
    ['田野和安全', 'line^[田野和安全]'],
    ['陈和平、李与归', 'line^[陈和平] join[李与归]'],
    ['和平、安全', 'line^[和平] join[安全]'],
    ['市财政局和', 'line^[市财政局和]'],
    ['田野及部分代表', 'line^[田野] join[部分代表]'],
    ['县政府办和县委办田野', 'line^[县政府办] join[县委办田野]'],
    ['县水利局及有色金属集团', 'line^[县水利局] join[有色金属集团]'],
    ['市财政局及各界代表', 'line^[市财政局] join[各界代表]'],
    ['县水利局及其家属', 'line^[县水利局] join[其家属]'],
  ])('%j', (list, members) => {
    expect(membersIn(list)).toBe(members)
  })
})

describe('white space parts chunks', () => {
  test.each([
    ['田野　安全', 'line^[田野 2~安全]'],
    ['田野  安全', 'line^[田野 2~安全]'],
    ['田野\t安全', 'line^[田野 4~安全]'],
    ['田野\u00a0安全', 'line^[田野 1~安全]'],
    ['田野\u2002安全', 'line^[田野 1~安全]'],
    ['田野\u2000安全', 'line^[田野 1~安全]'],
    ['田野\u200a安全', 'line^[田野 1~安全]'],
    ['田野\n安全', 'line^[田野 8~!安全]'],
    ['Li Ming、Wang Wei', 'line^[Li Ming] join[Wang Wei]'],
    ['Li  Ming', 'line^[Li 2~Ming]'],
    ['Li　Ming', 'line^[Li 2~Ming]'],
    ['J. Smith', 'line^[J.Smith]'],
    ['张 Ming', 'line^[张 1~Ming]'],
    ['田野 安全、成功 山川', 'line^[田野 1~安全] join[成功 1~山川]'],
  ])('%j', (list, members) => {
    expect(membersIn(list)).toBe(members)
  })
})

describe('numbers and bullets are no part of them', () => {
  test.each([
    ['1.田野、12）安全、23、①山川、⑳计划、⑴成功', 'line^[田野] join[安全] join[山川] join[计划] join[⑴成功]'],
    ['9)田野', 'line^[田野]'],
    ['0.田野', 'line^[田野]'],
    ['1.、田野', 'line^[田野]'],
    ['•田野 •安全', 'line^[田野 1~安全]'],
    ['、田野', 'line^[田野]'],
    ['田野、', 'line^[田野]'],
    ['田野；安全。山川，成功', 'line^[田野] stop[安全] stop[山川] comma[成功]'],
  ])('%j', (list, members) => {
    expect(membersIn(list)).toBe(members)
  })
})

describe('brackets', () => {
  test.each([
    ['锐芯电子（沧湾）有限公司田野', 'line^[锐芯电子（沧湾）有限公司田野]'],
    ['锐芯电子（沧湾）股份有限公司田野', 'line^[锐芯电子（沧湾）股份有限公司田野]'],
    ['锐芯电子（沧湾）田野', 'line^[锐芯电子(沧湾) 田野]'],
    ['（沧湾）有限公司田野', 'line^[有限公司田野]'],
    ['规划科（行政审批科）苗壮', 'line^[规划科（行政审批科）苗壮]'],
    ['规划科（行政审批科）　苗壮', 'line^[规划科(行政审批科) 2~苗壮]'],
    ['规划科（新任）苗壮', 'line^[规划科(新任) 苗壮]'],
    ['田野（行政审批科）安全', 'line^[田野(行政审批科) 安全]'],
    ['规划科（行政审批科）', 'line^[规划科(行政审批科)]'],
    ['田野（县水利局（水务局）局长）、安全', 'line^[田野(县水利局（水务局）局长)] join[安全]'],
    ['田野（县水利局）（兼）、安全', 'line^[田野(县水利局)] join[安全]'],
    ['（主任）田野', 'line^[田野]'],
    ['田野（主任', 'line^[田野(主任)]'],
    ['田野（县 水 利 局）　安全', 'line^[田野(县水利局) 2~安全]'],
  ])('%j', (list, members) => {
    expect(membersIn(list)).toBe(members)
  })
})

describe('labels', () => {
  test.each([
    ['董事长：田野 总经理：安全', 'line^#[董事长] join[田野] stop#[1~总经理] join[安全]'],
    ['市领导：田野、安全', 'line^#[市领导] join[田野] join[安全]'],
    ['市领导：、田野', 'line^#[市领导] join[田野]'],
    ['：田野', 'join^[田野]'],
    ['县水利局——水生', 'line^#[县水利局] join[水生]'],
    ['水——水生', 'line^[水——水生]'],
    ['——水生', 'line^[水生]'],
    ['县水利局-水生', 'line^[县水利局-水生]'],
  ])('%j', (list, members) => {
    expect(membersIn(list)).toBe(members)
  })
})

describe('over the end of a line', () => {
  const closingOf = (list: string, opening: Separator = 'line'): Separator => {
    const { located } = readSource(list, 'text')
    return readMembers(located, { start: 0, end: located.text.length }, opening).closing
  }

  test('what the line leaves open goes on in the next', () => {
    expect(['田野、安全', '田野、', '田野，', '田野；', ''].map((list) => closingOf(list))).toEqual(['line', 'join', 'comma', 'stop', 'line'])
    expect(closingOf('', 'join')).toBe('join')
    expect(membersIn('田野、安全', 'join')).toBe('join^[田野] join[安全]')
    expect(membersIn('、田野', 'comma')).toBe('comma^[田野]')
  })
})
