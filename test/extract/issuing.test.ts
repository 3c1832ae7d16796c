import { describe, expect, test } from 'vitest'
import { BodyReader } from '../../src/extract/departments.js'
import { KnownBodies } from '../../src/extract/known-bodies.js'
import { findIssuers } from '../../src/extract/issuing.js'
import { Signs } from '../../src/extract/signs.js'
import { readSource } from '../../src/source/read-source.js'

function issuersIn(source: string): string[] {
  const { located } = readSource(source, 'text')
  const { text } = located
  const bodies = new BodyReader(located, new KnownBodies([]))
  return findIssuers(new Signs(text), 0, text.length, bodies).map(({ start, end }) => text.slice(start, end))
}

describe('in whose name', () => {
  test.each([
    ['会议同意该办法，以县政府办公室名义印发。', ['县政府办公室']],
    ['修改后以县政府的名义印发执行。', ['县政府']],
    // What is done in the name, and no text issued.
    ['会议同意以集团公司名义向梅川县慈善总会捐款。', []],
    ['不得以镇政府名义举借新债。', []],
    ['任何人不得以本会名义作任何承诺。', []],
    ['会议同意以县总商会名义协办清洁日。', []],
    ['同意以县政府名义向各乡镇印发。', ['县政府']],
    ['任何人不得以学校名义对外承诺。', []],
    ['会议同意以行署名义慰问教师。', []],
    ['修改后由县政府办公室印发。', ['县政府办公室']],
    ['修改后由县政府办公室按程序印发。', ['县政府办公室']],
    ['会后以县委办公室文件印发。', ['县委办公室']],
    ['會後以縣政府名義函發。', ['县政府']],
    ['修改后由学校发文。', ['学校']],
    ['报县委常委会审定后由两办联合印发。', ['两办']],
    ['由两办牵头督查，印发通知。', []],
    ['由两所学校联合印发。', []],
    ['修改後由公司發布執行。', ['公司']],
    ['会议通过该办法，以总行名义印发。', ['总行']],
    ['会议通过路线图，以PMC名义发布。', ['PMC']],
    ['甲办法以县政府名义印发；乙办法由县水利局印发。', ['县政府', '县水利局']],
  ])('%s', (text, issuers) => {
    expect(issuersIn(text)).toEqual(issuers)
  })

  test.each(['会后尽快印发。', '以PPP项目名义发布。', '以项目BOT名义发布。', '由县水利局修改完善。', '以项目名义申报。', '由各学校发布。', '由有关学校发布。', '由学校食堂发布菜单。', '由部门印发。', '由县公安局制发通行证。', '对外数据统一由县消防局发布。', '县水利局印发过类似办法，已废止的，以新办法为准。', ''])('nobody in %j', (text) => {
    expect(issuersIn(text)).toEqual([])
  })
})
