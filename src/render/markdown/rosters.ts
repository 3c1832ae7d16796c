/** Lists of attendees, as tables: a cell says what a list leaves to be guessed, where a name starts. */
import type { RootContent } from 'mdast'
import type { Attendees, Person } from '../../schema/minutes.js'
import { paragraph, tableRow } from './nodes.js'

const COLUMNS = ['姓名', '单位', '职务']

export function renderRosters({ present, observers, absent }: Attendees): RootContent[] {
  return [
    ...renderRoster('出席人员', present),
    ...renderRoster('列席人员', observers),
    ...renderRoster('请假人员', absent),
  ]
}

function renderRoster(label: string, persons: readonly Person[]): RootContent[] {
  return splitByForm(persons).flatMap((run): RootContent[] => {
    if (run.every(isBareName)) return [paragraph(`${label}：${run.map(({ name }) => name).join('、')}`)]
    // 公司监事: a row of the table is somebody with a name, or a body.
    const posts = run.map(({ organization, title }) => [organization, title].join(''))
    if (run.every(isNameless)) return [paragraph(`${label}：${posts.join('、')}`)]
    const rows = run.map(({ name, organization, title }) => tableRow([padded(name), organization, title]))
    return [paragraph(`${label}：`), { type: 'table', children: [tableRow(COLUMNS), ...rows] }]
  })
}

/** 何　静 below 王立新, as lists are set: a name of two characters, such as 金融, is then no word. */
function padded(name: string): string {
  return name.replace(/^(\p{sc=Han})(\p{sc=Han})$/u, '$1　$2')
}

function isBareName({ organization, title }: Person): boolean {
  return organization === null && title === null
}

function isNameless({ name, title }: Person): boolean {
  return name === '' && title !== null
}

/**
 * Names alone are a list, and so are posts. In a table an empty cell stands for the body above it: who has
 * none starts one.
 */
function splitByForm(persons: readonly Person[]): Person[][] {
  const runs: Person[][] = []
  let above: Person | undefined
  for (const person of persons) {
    const isNew =
      above === undefined ||
      isBareName(above) !== isBareName(person) ||
      isNameless(above) !== isNameless(person) ||
      (above.organization !== null && person.organization === null)
    if (isNew) runs.push([])
    runs.at(-1)?.push(person)
    above = person
  }
  return runs
}
