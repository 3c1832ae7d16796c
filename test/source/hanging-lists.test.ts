import { describe, expect, test } from 'vitest'
import { readSource } from '../../src/source/read-source.js'

const WIDTH = 36

/** The text broken behind so many characters, each line behind the first with an indent. */
function wrap(text: string, indent: string): string[] {
  const lines = [text.slice(0, WIDTH)]
  for (let at = WIDTH; at < text.length; at += WIDTH - indent.length) lines.push(indent + text.slice(at, at + WIDTH - indent.length))
  return lines
}

const PROSE = [
  '　　会议听取了县水利局关于春灌准备情况的汇报，认为今年来水偏少，各灌区要及早编制用水计划，把有限的水用在关键处，做到浇足浇透、不留死角；县农业局要组织技术人员下到田间，指导农户科学用肥。',
  '　　会议要求，各乡镇要把责任落实到人，每周报送一次进度，遇有纠纷要就地化解，不得上交；县气象局要加密会商频次，及时发布墒情信息，为科学调度提供依据，确保全年粮食生产任务的完成。',
]

function linesOf(list: string[]): string[] {
  const { located, lines } = readSource([...list, '', ...PROSE.flatMap((paragraph) => wrap(paragraph, ''))].join('\n'), 'text')
  return lines.slice(0, -PROSE.length).map((line) => located.value(line))
}

describe('a list that hangs below its label', () => {
  const label = '列　　席：'
  const indent = '　　　　　'
  const written = (text: string): string => text.replaceAll('　', '')

  test.each([
    ['a body', '县人大常委会：田野；县政协：江河、山川；县人武部：石磊、成功、水生；县法院：安全；县检察院：白露'],
    ['a name', '县人大常委会：田野；县政协：江河；县人武部：石磊、成功、水生、安全明；县法院：苗壮；县检察院：白露'],
    ['what then looks like a label', '县人大常委会：田野；县政协：江河、山川；人武部：石磊、成功；清水塘街道：白露；县法院：苗壮'],
  ])('goes on where a line cuts %s', (_, list) => {
    expect(linesOf(wrap(label + list, indent))).toEqual([written(label + list)])
  })

  test.each([
    ['an entry on each line', [`${label}县人大常委会：田野`, `${indent}县政协：江河`, `${indent}县人武部：山川`]],
    ['names in columns', [`${label}田　野　　　江　河　　　石　磊　　　安　全　　　成　功`, `${indent}白　露　　　苗　壮`]],
    ['an entry that fills its line', [`${label}县人大常委会：田野、江河、石磊、安全、成功、水生、白露、苗壮`, `${indent}县政协：江河`]],
    ['what does not stand below the value', [`${label}县人大常委会：田野；县政协：江河；县人武部：山川；县检察院：陈`, `${indent}　　　石磊；县政府办：成功`]],
  ])('but not %s', (_, list) => {
    expect(linesOf(list)).toHaveLength(list.length)
  })
})
