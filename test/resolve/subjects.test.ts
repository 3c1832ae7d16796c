import { describe, expect, test } from 'vitest'
import { findDocuments } from '../../src/extract/subjects.js'
import { resolveDecisionSubjects } from '../../src/resolve/subjects.js'

const OWN = ['《青川县供水办法（试行）》', '《青川县供热办法》']
const BEFORE = [
  { number: 1, subjects: ['《青川县预算》'] },
  { number: 2, subjects: ['《青川县规划》'] },
  { number: 3, subjects: OWN },
]

/** What a decision with this phrase is about. */
function subjectsOf(text: string, phrase: string, own = OWN, mentioned: string[] = []): string[] {
  const phraseStart = text.indexOf(phrase)
  const phraseEnd = phraseStart + phrase.length
  const documents = findDocuments(text, 0, text.length).map((span) => {
    return { ...span, value: text.slice(span.start, span.end) }
  })
  const before = own === OWN ? BEFORE : [...BEFORE.slice(0, 2), { number: 3, subjects: own }]
  const place = { text, phraseStart, phraseEnd, documents }
  return resolveDecisionSubjects({ ...place, own, before, mentioned: () => mentioned })
}

describe('a document that the decision names stands for one of the item', () => {
  test.each([
    ['同意《青川县供热办法》', '同意', ['《青川县供热办法》']],
    ['同意《供热办法》', '同意', ['《青川县供热办法》']],
    ['同意《供水办法》', '同意', ['《青川县供水办法（试行）》']],
    ['同意《供水办法》和《供热办法》', '同意', OWN],
    ['同意县水利局提交的《供水办法》', '同意', ['《青川县供水办法（试行）》']],
    ['同意县水利局起草的《供水办法》和《供热办法》', '同意', OWN],
    ['同意县水利局按《供水办法》收费', '同意', OWN],
    ['同意县水利局制定的收费标准，见《供水办法》', '同意', OWN],
    ['《供热办法》暂缓出台', '暂缓', ['《青川县供热办法》']],
    ['同意《供水办法》，按《供热办法》执行', '同意', ['《青川县供水办法（试行）》']],
    ['依照《供热办法》研究，同意', '同意', OWN],
    ['将县政府《供热办法》提请县委审议', '提请县委审议', ['《青川县供热办法》']],
    ['把县水利局《供热办法》提请县委审议', '提请县委审议', ['《青川县供热办法》']],
    ['将违反《供热办法》的企业提请县委审议', '提请县委审议', OWN],
    ['将县政府《供热办法》执行情况提请县委审议', '提请县委审议', OWN],
    ['同意《人事任免方案》', '同意', OWN],
    ['同意《青川县人事任免工作方案》', '同意', ['《青川县人事任免工作方案》']],
  ])('%s', (text, phrase, subjects) => {
    expect(subjectsOf(text, phrase)).toEqual(subjects)
  })
})

describe('none named', () => {
  test('is about the whole item', () => {
    expect(subjectsOf('会议同意该办法', '同意')).toEqual(OWN)
  })

  test.each([
    ['同意上述两个文件', OWN],
    ['同意以上三个文件', ['《青川县规划》', ...OWN]],
    ['同意以上议题', OWN],
    ['同意上述第一、二项议题', ['《青川县预算》', '《青川县规划》']],
    ['同意前1份文件', OWN.slice(0, 1)],
    ['同意后一个文件', OWN.slice(1)],
    ['同意前两份文件', OWN],
    ['同意前0份文件', OWN],
    ['同意以上一个文件', OWN],
    ['同意以上九个文件', ['《青川县预算》', '《青川县规划》', ...OWN]],
    ['同意上述第八项议题', OWN],
    ['同意《供热办法》，由县水利局会同县财政局、县住建局抓好落实并及时报告，以上事项', OWN.slice(1)],
  ])('%s', (text, subjects) => {
    expect(subjectsOf(text, '同意')).toEqual(subjects)
  })

  test('a share of more than the item has counts what its text names', () => {
    const mentioned = ['《甲》', '《乙》', '《丙》']
    expect(subjectsOf('同意前两份文件', '同意', ['人事事项'], mentioned)).toEqual(['《甲》', '《乙》'])
    expect(subjectsOf('同意后一份文件', '同意', mentioned, ['《丁》'])).toEqual(['《丙》'])
  })
})

describe('which one of the item it is', () => {
  test.each([
    // The very name, then what it is short for, then what is alike.
    ['同意《供水办法》', ['《供水办法》', '《青川县供水办法》'], ['《供水办法》']],
    ['同意《供水办法》', ['《供水办法（试行）》', '《青川县供水办法》'], ['《供水办法（试行）》']],
    ['同意《供水办法》', ['《青川县供水办法》', '《供水办法实施细则》'], ['《青川县供水办法》']],
    ['同意《供水管理办法》', ['《青川供水管理办法的细则》', '《青川县供热方案》'], ['《青川供水管理办法的细则》']],
    ['同意《办法》', ['《青川县城区供水办法》', '《青川县供热方案》'], ['《青川县城区供水办法》']],
    ['同意《供水新方案》', ['《供水老方案》', '《人事任免》'], ['《供水老方案》']],
    ['同意《青川县供水工作方案》', ['《青川县供水工作实施方案》', '《青川县人事任免办法》'], ['《青川县供水工作实施方案》']],
    ['同意《青川县供热管理办法》', ['供水事宜', '《青川县供水办法》'], ['《青川县供水办法》']],
    // No title among the subjects: a name stands for itself, one of six characters and less for the item.
    ['同意《青川县供水办法》', ['关于青川县供水办法的汇报'], ['《青川县供水办法》']],
    ['同意《供水管理办法》', ['供水事宜'], ['供水事宜']],
  ])('%s of %j', (text, own, subjects) => {
    expect(subjectsOf(text, '同意', own)).toEqual(subjects)
  })
})

describe('documents before the verdict', () => {
  const own = [...OWN, '《青川县供电办法》']
  test.each([
    ['《供水办法》、《供热办法》暂缓出台', OWN],
    ['《供水办法》《供热办法》暂缓出台', OWN],
    ['《供水办法》先行试用，《供热办法》暂缓出台', OWN.slice(1)],
    ['一是《供热办法》暂缓出台', OWN.slice(1)],
    ['（一）《供热办法》暂缓出台', OWN.slice(1)],
    ['《供热办法》暂缓出台，参见《供水办法》', OWN.slice(1)],
    ['但是《供热办法》暂缓出台', own],
    ['依照《供热办法》暂缓出台', own],
  ])('%s', (text, subjects) => {
    expect(subjectsOf(text, '暂缓', own)).toEqual(subjects)
  })
})

test('an item without documents takes the one that the decision names, if it is a title', () => {
  expect(subjectsOf('同意《青川县供水办法》', '同意', ['供水事宜'])).toEqual(['《青川县供水办法》'])
  expect(subjectsOf('同意《办法》', '同意', ['供水事宜'])).toEqual(['供水事宜'])
})

describe('two brackets at the end of a title', () => {
  const draft = '《青川县供水若干措施（试行）（送审稿）》'

  test.each([
    ['同意《青川县供水若干措施》', [draft, '《青川县供水若干措施实施细则》'], [draft]],
    // One inside the title is part of it
    ['同意《供水若干措施》', ['《青川县供水（城区）若干措施》', '《青川县供热办法》'], ['《青川县供水（城区）若干措施》', '《青川县供热办法》']],
  ])('%s of %j', (text, own, subjects) => {
    expect(subjectsOf(text, '同意', own)).toEqual(subjects)
  })
})
