/** Which lines go on with the field above them. */
import { CLOSING_LABELS } from '../lexicon/labels.js'
import { PRINTING_WORDS } from '../lexicon/letterhead.js'
import { COMPOUND_SURNAMES, SURNAMES } from '../lexicon/surnames.js'
import type { Line } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'
import { CAME_FOR_ITEMS, itemsBeforeList } from './attendance-by-item.js'
import { closesBusiness, headsAppendix } from './closings.js'
import { isLabelName, LIST_FIELDS } from './fields.js'
import { tellsFurtherTime } from './meeting-days.js'
import { goesOnWithPersons } from './stacked-persons.js'
import type { Field } from './types.js'

/** Words of the opening paragraph, which no list of names holds. */
const PROSE = /召开|纪要如下|如下[：:]?$|会议(?:由|听取|审议|传达|研究|指出|强调)|。./

/** 2023年6月12日 on a line of its own: the signature. */
export const SIGNATURE_DATE = /^(?:中华民国)?[0-9〇○零一二三四五六七八九]{2,4}年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}[日号]$/

/** 青川市人民政府办公室　2023年6月12日印发: who printed it, and nobody of the list above. */
const PRINT_LINE = new RegExp(`月[0-9一二三四五六七八九十]{1,3}[日号](?:${PRINTING_WORDS.join('|')})[。.]?$`)

const CLOSES_MEETING = new RegExp(`^(?:${CLOSING_LABELS.join('|')})[：:（(]?`)

/** 环保局：何九江苏俊琦, 廖委员洪钧宋委员清泉: a line of a list of names, whatever blank lines part it from the one before. */
const ROSTER_LINE = /^[\u4e00-\u9fff（）()]{2,24}[：:](?:[\u4e00-\u9fff、]{2,40}(?:[：:][\u4e00-\u9fff、（）()]{2,24})?|[（(]?未派员[）)]?)$|^(?:[\u4e00-\u9fff]{1,2}(?:副主任|召集|兼主任)?(?:委员|理事|董事|监事)[\u4e00-\u9fff]{1,2}(?:[（(][\u4e00-\u9fff]{2,8}[）)])?){2,8}$/

function isRosterLine(text: string): boolean {
  return text.length <= LONGEST_ROSTER_LINE && !text.startsWith('附') && ROSTER_LINE.test(text) && !isLabelName(text.slice(0, Math.max(0, text.search(/[：:]/))))
}
const LONGEST_ROSTER_LINE = 64

const BY_POST = '[\\u4e00-\\u9fff]{1,2}(?:委员|理事|董事|监事)[\\u4e00-\\u9fff]{1,2}'
const ONE_BY_POST = new RegExp(`^${BY_POST}$`)
const SEVERAL_BY_POST = new RegExp(`^(?:${BY_POST}){2}`)

/** 黃委員錫薰 alone on the last line, below 倪委員世標陳委員雄文. */
function endsByPosts(located: LocatedText, before: Line, line: Line): boolean {
  return line.end - line.start <= 6 && ONE_BY_POST.test(located.slice(line)) && SEVERAL_BY_POST.test(located.slice(before))
}

const NAME = new RegExp(`^(?:${[...COMPOUND_SURNAMES].join('|')}|[${[...SURNAMES].join('')}])[\\u4e00-\\u9fff]{1,2}$`)
const NAMED_BODY = /^[\u4e00-\u9fff]{2,24}[：:][\u4e00-\u9fff]/
const MOST_NAMES = 12

/** 本会：田野　山川 and, behind a blank line, 　　　江河　白露 set below these: nothing but names, parted by white space. */
function hangsBelowNames(located: LocatedText, before: Line, line: Line): boolean {
  if (line.indent <= before.indent || !NAMED_BODY.test(located.slice(before))) return false
  let start = line.start
  for (let count = 1; count <= MOST_NAMES; count++) {
    const gap = located.nextGap(start + 1, line.end)
    if (!NAME.test(located.text.slice(start, gap))) return false
    if (gap >= line.end) return count > 1
    start = gap
  }
  return false
}

/** 副主席王五因病请假。 below the list of those who came: a sentence of its own. */
const EXCUSED = /因.{1,12}(?:请假|缺席|未能?(?:参加|出席|到会)(?:会议)?)[。.]?$/

/** 市司法局田野列席会议。 or …列席第一项议题。 below the list of those present. */
const OBSERVED = new RegExp(`[\\u4e00-\\u9fff]列席(?:了?(?:本次)?会议)?[。.]$|.(?=列席)${CAME_FOR_ITEMS.source}[。.]?$`)

const TITLE_LINE = /^.{4,40}(?:纪要|纪录|记录)$/

/** Whether the line goes on with the field: a list over several lines, rows of a table, list items. */
export function continuesField(located: LocatedText, field: Field, line: Line): boolean {
  const before = field.lines.at(-1)
  if (!before || line.kind === 'heading' || closesBusiness(located, line) || headsAppendix(located, line)) return false
  const asHeading = field.values.length === 0
  if (!LIST_FIELDS.has(field.name) && !asHeading) return field.name === 'time' && tellsFurtherTime(located.slice(line))
  const sameList = line.block === before.block || asHeading
  const listed = line.kind === 'list-item' || line.kind === 'table-row' || line.cells !== null
  if (!sameList && LIST_FIELDS.has(field.name) && (isRosterLine(located.slice(line)) || itemsBeforeList(located.slice(line)) > 0 || endsByPosts(located, before, line) || goesOnWithPersons(located, before, line) || hangsBelowNames(located, before, line))) return true
  if (!sameList && !(listed && (before.kind === line.kind || field.lines[0]?.kind === 'heading'))) return false
  if (listed) return true
  const text = located.slice(line)
  // 分享到： above the title: the name of minutes is no value
  if (asHeading && field.name !== 'title' && TITLE_LINE.test(text)) return false
  if (PROSE.test(text) || CLOSES_MEETING.test(text) || SIGNATURE_DATE.test(text) || PRINT_LINE.test(text) || EXCUSED.test(text)) return false
  if (field.name === 'present' && OBSERVED.test(text)) return false
  if (field.name === 'recorder') return text.length <= 16 && !/[：:]/.test(text) && hasInnerGap(located, line)
  return true
}

function hasInnerGap(located: LocatedText, line: Line): boolean {
  return located.nextGap(line.start + 1, line.end) < line.end
}
