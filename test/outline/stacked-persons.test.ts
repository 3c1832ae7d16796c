/** Lists that set each person in lines of his own, with empty lines between. */
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'

const HEAD = '青湖文化委員會\n會議紀要\n\n日期：2023年3月13日\n\n'
const ITEM = '\n\nI.　通過會議紀要\n\n1.　會議紀要獲確認通過。\n\nII.　文化中心的檢討\n\n2.　委員同意改建。\n'

function presentIn(list: string): string[] {
  const { attendees: { present } } = parseMinutes(`${HEAD}${list}${ITEM}`)
  return present.map(({ organization, name }) => `${organization ?? ''}/${name}`)
}

describe('each person in lines of his own', () => {
  test('a body and a post in one line, or in two', () => {
    expect(presentIn('出席公職人員：\n議程第II項\n\n文化局副局長\n田文德先生, JP\n\n漁農署\n助理署長（漁業）\n白慧敏女士')).toEqual(['文化局/田文德', '漁農署/白慧敏'])
  })

  test('what the post is for behind a stroke, and the next item', () => {
    expect(presentIn('出席公職人員\n：\n議程第I項\n\n海事處\n總海事主任／港口服務\n田文德先生\n\n議程第II項\n\n食物環境署\n助理署長（行動）2\n白慧敏女士')).toEqual(['海事處/田文德', '食物環境署/白慧敏'])
  })

  test('names alone stay as they are', () => {
    expect(presentIn('出席委員：\n田文德議員, JP\n白慧敏議員')).toEqual(['/田文德', '/白慧敏'])
  })
})

describe('an empty line ends the list', () => {
  test.each([
    ['before a heading', '出席委員：\n田文德先生\n\n討論事項'],
    ['below names that are not addressed', '出席委員：\n田文德\n\n文化局'],
    ['before a sentence', '出席委員：\n田文德先生\n\n主席宣布會議開始，並歡迎各位。'],
  ])('%s', (_, list) => {
    expect(presentIn(list)).toEqual(['/田文德'])
  })
})
