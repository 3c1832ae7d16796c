/** Who was there, as the strings that tests compare. */
import { buildAttendees, readRosters } from '../../src/extract/attendees.js'
import { buildOutline } from '../../src/outline/outline.js'
import { readSource } from '../../src/source/read-source.js'
import type { Person } from '../../src/schema/minutes.js'

export const OPENING = '2023年3月6日上午，县长田野主持召开县政府第3次常务会议，研究有关工作。纪要如下：\n'
export const ITEM = '一、研究春耕工作\n会议指出，要抓好春耕。\n\n'

/** present | observers | absent, each as body/name<post>. */
export function attendeesIn(source: string): string {
  const outline = buildOutline(readSource(source))
  const { present, observers, absent } = buildAttendees(outline, readRosters(outline))
  return [present, observers, absent].map(words).join(' | ')
}

function words(persons: Person[]): string {
  return persons
    .map(({ name, organization, title }) => `${organization ?? ''}/${name}${title ? `<${title}>` : ''}`)
    .join(' ')
}

/** Minutes of one item with the lists behind it. */
export const withLists = (lists: string): string => `${OPENING}${ITEM}${lists}\n`

/** Minutes of one item with the sentence in their opening. */
export const withSentence = (sentence: string): string => OPENING.replace('纪要如下：', `${sentence}纪要如下：`) + ITEM

/** Minutes in Markdown with the list or table below a heading of its own. */
export const inMarkdown = (list: string): string => `# 例会纪要\n\n## 参会人员\n\n${list}\n\n## 议题\n\n1. 讨论版本计划\n`
