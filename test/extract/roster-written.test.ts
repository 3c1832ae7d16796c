import { describe, expect, test } from 'vitest'
import { readWritten } from '../../src/extract/roster-written.js'
import type { Span } from '../../src/source/located-text.js'

const BEFORE = '由@'

/** body/name<post> of an entry between other words; null where its writing tells nothing. */
function writtenIn(entry: string): string | null {
  const text = `${BEFORE}${entry}·-等`
  const reading = readWritten(text, BEFORE.length, BEFORE.length + entry.length)
  if (!reading) return null
  const write = (span: Span | null): string => (span ? text.slice(span.start, span.end) : '')
  return `${write(reading.organization)}/${reading.names.map((parts) => parts.map(write).join('')).join('+')}${reading.title ? `<${write(reading.title)}>` : ''}`
}

describe('what its writing tells of an entry', () => {
  test.each([
    ['黎明@liming-01', '/黎明'],
    ['黎明@l', '/黎明'],
    ['黎明@', null],
    ['黎@liming', null],
    ['海关@liming', null],
    ['伍丽华Saidhai Tahovecahe', '/伍丽华Saidhai Tahovecahe'],
    ['伍丽华saidhai', '/伍丽华'],
    ['黎明liming01', '/黎明'],
    ['黎明L', null],
    ['黎L', null],
    ['供水Saidhai', null],
    ['海关Saidhai', null],
    ['法务总监Anna Keller', '/Anna Keller<法务总监>'],
    ['北岸公司法务总监José García', '北岸公司/José García<法务总监>'],
    ['技术总监David', '/David<技术总监>'],
    ['秘书O\'Neil', '/O\'Neil<秘书>'],
    ['外语系Mary Ann Lee', '外语系/Mary Ann Lee'],
    ['国际部J. Smith', '国际部/J. Smith'],
    ['市场部Marketing', null],
    ['办公室CEO', null],
    ['云湖项目Paul Baker', null],
    ['黎明3号', null],
    ['黎明A号', null],
    ['黎明liming号', null],
    ['买买提·艾力', '/买买提·艾力'],
    ['市民宗局买买提·艾力', '市民宗局/买买提·艾力'],
    ['州发展和改革委员会贾尔恒·赛尔江', '州发展和改革委员会/贾尔恒·赛尔江'],
    ['州住房和城乡建设局塔依尔·卡德尔', '州住房和城乡建设局/塔依尔·卡德尔'],
    ['县公安局司马义·热合曼', '县公安局/司马义·热合曼'],
    ['州政协副主席叶尔肯·哈力克', '州政协/叶尔肯·哈力克<副主席>'],
    ['叶尔肯·哈力克副主席', '/叶尔肯·哈力克<副主席>'],
    ['叶尔肯·哈力克', '/叶尔肯·哈力克'],
    ['县长叶尔肯·哈力克', '/叶尔肯·哈力克<县长>'],
    ['县水利局局长叶尔肯·哈力克', '县水利局/叶尔肯·哈力克<局长>'],
    ['叶尔肯·哈力克县长', '/叶尔肯·哈力克<县长>'],
    ['云湖-钟毓', '云湖/钟毓'],
    ['星海-lin_yue', '星海/lin_yue'],
    ['钟毓-云湖', '云湖/钟毓'],
    ['第1-3小学校长田野', null],
    ['lin-yue', '/lin-yue'],
    ['lin_yue', '/lin_yue'],
    ['coder42', '/coder42'],
    ['Gateway SIG', 'Gateway SIG/'],
    ['Li Ming', '/Li Ming'],
    ['县水利局-田野', '县水利局/田野'],
    ['田野-县水利局', '县水利局/田野'],
    ['-田野', null],
    ['田野', null],
    ['5G专班', null],
    ['A田野', null],
    ['田野A', null],
    ['州委阿布·艾山', '州委/阿布·艾山'],
    ['州委委员阿布·艾山', '/阿布·艾山<州委委员>'],
    ['宁·艾山', '/宁·艾山'],
  ])('%s', (entry, written) => {
    expect(writtenIn(entry)).toBe(written)
  })
})
