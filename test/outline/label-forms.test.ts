import { describe, expect, test } from 'vitest'
import { readCountedLabel, readHouseLabel } from '../../src/outline/label-forms.js'
import type { Label } from '../../src/outline/types.js'
import { fieldsIn } from './outline-of-text.js'

function written(text: string, label: Label | null): string[] | null {
  return label && [label.field, text.slice(label.label.start, label.label.end), text.slice(label.valueStart)]
}

function counted(text: string, start = 0, limit = text.length): string[] | null {
  return written(text, readCountedLabel(text, start, limit))
}

function house(text: string, start = 0, end = text.length): string[] | null {
  return written(text, readHouseLabel(text, start, end))
}

describe('the counts stand for the label of those present', () => {
  test.each([
    ['应到委员7人，实到6人：田野、山川', '应到委员7人，实到6人'],
    ['应参会12人，实参会11名：田野、山川', '应参会12人，实参会11名'],
    ['应出席董事9名，实出席董事9名：田野、山川', '应出席董事9名，实出席董事9名'],
  ])('%s', (line, label) => {
    expect(counted(line)).toEqual(['present', label, '田野、山川'])
    expect(counted(`会议。${line}`, 3)).toEqual(['present', label, '田野、山川'])
  })

  test.each([
    '应到委员7人，实到6人。田野、山川',
    '应到委员7人：田野、山川',
    '实到委员6人，应到7人：田野、山川',
    '应到委员若干人，实到6人：田野、山川',
    '应到，实到：田野、山川',
    '应邀委员7人，实到6人：田野、山川',
    '共应到7人，实到6人：田野、山川',
  ])('not %s', (line) => {
    expect(counted(line)).toBeNull()
  })

  test('only at the start, and up to the limit', () => {
    expect(counted('会议。应到7人，实到6人：田野')).toBeNull()
    expect(counted('应到7人，实到6人：田野', 1)).toBeNull()
    expect(counted('应到7人，实到6人：田野', 0, 10)).toEqual(['present', '应到7人，实到6人', '田野'])
    expect(counted('应到7人，实到6人：田野', 0, 9)).toBeNull()
  })
})

describe('the house stands before the label of who took the minutes', () => {
  test.each([
    ['县政府办公室整理：白露', '整理'],
    ['市政府办公室整理记录：白露', '整理记录'],
    ['水务局综合科记录:白露', '记录'],
    ['县政府办秘书科记录整理：白露', '记录整理'],
    ['管委会秘书处整理：白露', '整理'],
  ])('%s', (line, label) => {
    expect(house(line)).toEqual(['recorder', label, '白露'])
    expect(house(`（${line}`, 1)).toEqual(['recorder', label, '白露'])
  })

  test.each([
    '县政府办公室督办整改：白露',
    '县政府水务局整理：白露',
    '办公室整理：白露',
    '县，政府办公室整理：白露',
    '县政府办公室整理白露',
    '县政府办公室整理的记录：白露',
  ])('not %s', (line) => {
    expect(house(line)).toBeNull()
  })

  test('up to the end, and no further than a label reaches', () => {
    expect(house('县政府办公室整理：白露', 0, 9)).toEqual(['recorder', '整理', '白露'])
    expect(house('县政府办公室整理：白露', 0, 8)).toBeNull()
    const name = '青川江河湖海山林田野水'
    expect(house(`${name}局局局办公室记录整理记录整理：白露`)).toBeNull()
    expect(house(`${name}局局局办公室记录整理：白露`)).toEqual(['recorder', '记录整理', '白露'])
  })
})

describe('labels of lists, the meeting or the way of taking part named before', () => {
  test.each([
    ['会议缺席：田野', 'absent:田野'],
    ['视频列席：田野', 'observers:田野'],
    ['线上参会：田野', 'present:田野'],
    ['出（列）席單位及人員：田野', 'present:田野'],
  ])('%s', (line, field) => {
    expect(fieldsIn(`县政府会议纪要\n${line}\n一、供水\n会议同意。`)).toEqual([field])
  })
})
