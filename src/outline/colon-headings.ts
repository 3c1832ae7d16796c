/** Headings that go on behind a colon: 4. 提案讨论：更新项目名称, alone on its line and with a text of its own below. */
import { readLabel } from './fields.js'
import { isItemLabel } from './headings.js'
import type { Line } from '../source/line.js'
import type { LocatedText } from '../source/located-text.js'

const LONGEST_HEADING = 90
const SHORTEST_REST = 5
/** 。 ends a sentence, and a comma parts clauses, but for one between names in Latin letters: device_board_x，device_soc_x. */
const SENTENCE = /[。；;！!？?]|[^\w][，,]|[，,][^\w]/
/** 市住建局：由…牵头, 道路工程：同意立项, 供水项目：已完成八成: what is to be done, was decided or has come about is no heading. */
const SAID =
  /会议(?![室纪记材资])|(?<![申邀])请|(?<![理自])由|(?<![供适响效反])应(?![用急对收付])|(?<![必纪主重概摘])要|[须将已]|责成|牵头|负责|配合|落实|加快|完成|正在|达到|同意|通过|不予|暂[缓不]|批准|原则|[%％]/
/** 1. 供水工程：县水利局, 2. 供热工程：副县长田野: who reports it. */
const NAMES_ONE = /^[\u4e00-\u9fff]{2,14}(?:[局委办部处院厅室科镇乡村]|公司|集团|中心)$|^[\u4e00-\u9fff]{0,10}(?:[市县区局处科校院部厅司]长|主任|经理|书记|主席|同志)[\u4e00-\u9fff]{0,4}$/
/** 关于…的决定：, 主要问题如下： open what stands behind them. */
const OPENS_REST = /(?:如下|以下|问题|事项|情况|意见|要求|决定|决议|结论|建议|单位|部门|人员|[局委办处院厅科镇乡村])$/

/** 软件引入：建立源码仓，创建分支 -- 田野、水生: who is to speak on it closes a heading, whatever stands before. */
const NAMES_AT_END = /(?:--|——?)[\u4e00-\u9fff]{2,4}(?:、[\u4e00-\u9fff]{2,4}){0,5}$/

/** Whether what stands behind the colon at the offset is of the heading, and not the text below it. */
export function goesOnBehindColon(located: LocatedText, from: number, colon: number, { end }: Line): boolean {
  if (end - from > LONGEST_HEADING || end - colon <= SHORTEST_REST) return false
  const before = located.text.slice(from, colon)
  const rest = located.text.slice(colon + 1, end)
  if (OPENS_REST.test(before) || isItemLabel(before) || readLabel(located, from, end) !== null) return false
  if (NAMES_AT_END.test(rest)) return true
  return !SENTENCE.test(rest) && !SAID.test(rest) && !NAMES_ONE.test(rest)
}
