import { describe, expect, test } from 'vitest'
import { clauseEnd, clausesBefore } from '../../src/extract/clauses.js'

describe('clauses', () => {
  const clausesIn = (text: string) => clausesBefore(text, 0, text.length).map(({ start, end }) => text.slice(start, end)).join('|')

  test.each([
    ['县水利局清淤，县财政局拨款。月底完成', '县水利局清淤|县财政局拨款|月底完成'],
    ['清淤；拨款：二万元,月底;完成:下月\n验收\t存档', '清淤|拨款|二万元|月底|完成|下月|验收|存档'],
    // What brackets and titles hold is left whole.
    ['按《供水、供热，供气办法》办理，再议', '按《供水、供热，供气办法》办理|再议'],
    ['清淤（河口段，长2公里）并护坡，再议', '清淤（河口段，长2公里）并护坡|再议'],
    ['清淤(河口段，长2公里)，再议', '清淤(河口段，长2公里)|再议'],
    ['依〔2023，9号〕办，依[2023，9号]办', '依〔2023，9号〕办|依[2023，9号]办'],
    ['清淤（河口《甲，乙》段，一期），再议', '清淤（河口《甲，乙》段，一期）|再议'],
    // A bracket that nothing opens ends nothing.
    ['一）清淤，护坡', '一）清淤|护坡'],
    ['清淤，，护坡，', '清淤|护坡'],
    ['，', ''],
    ['', ''],
  ])('%j', (text, clauses) => {
    expect(clausesIn(text)).toBe(clauses)
  })

  test('of the stretch alone', () => {
    const text = '清淤，护坡，再议'
    expect(clauseEnd(text, 3, text.length)).toBe(5)
    expect(clauseEnd(text, 3, 4)).toBe(4)
    expect(clausesBefore(text, 1, 4)).toEqual([{ start: 1, end: 2 }, { start: 3, end: 4 }])
  })
})
