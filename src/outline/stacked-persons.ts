/**
 * Lists that set each person in lines of his own, as records of Hong Kong do: 渔农署 / 助理署长（渔业） / 田野女士, an empty
 * line between two of them, and 议程第IV项 over those who came for it.
 */
import type { Line } from '../source/line.js'
import type { LocatedText, Span } from '../source/located-text.js'

const LONGEST = 28
const MOST_ABOVE = 2
const ITEM = /^议程第(?:[IVX]{1,5}|[一二三四五六七八九十\d]{1,3})项$/
/** 田野女士, 白露先生，JP */
const ADDRESSED = /^[\u4e00-\u9fff]{2,5}(?:先生|女士|小姐|博士|教授|议员)(?:[,，][A-Z]{2,4}){0,4}$/
/** 海事处, 助理署长（渔业）, 总海事主任／港口服务, 助理署长（行动）2 */
const BODY_OR_POST = /^[\u4e00-\u9fff／/]{2,20}(?:[（(][\u4e00-\u9fff\d]{1,10}[）)]\d?)?$/
/** With what the first of the lines ends in; 讨论事项 is no such line. */
const OPENS_PERSON = /[局处署厅司会院部科室组司长任官员师书）)\d]$/

/** 议程第IV项 among those who came. */
function namesItem(text: string): boolean {
  return text.length <= LONGEST && ITEM.test(text)
}

function isAddressed(text: string): boolean {
  return text.length <= LONGEST && ADDRESSED.test(text)
}

function isBodyOrPost(text: string): boolean {
  return text.length <= LONGEST && BODY_OR_POST.test(text) && !isAddressed(text) && !namesItem(text)
}

/** Whether the line goes on with such a list behind an empty line. */
export function goesOnWithPersons(located: LocatedText, before: Line, line: Line): boolean {
  if (!located.isTraditional) return false
  const [above, text] = [located.slice(before), located.slice(line)]
  if (namesItem(text)) return isAddressed(above)
  return (namesItem(above) || isAddressed(above)) && isBodyOrPost(text) && OPENS_PERSON.test(text)
}

/** The lines with those of one person put together, without the headings between. */
export function joinPersons(located: LocatedText, lines: readonly Span[]): Span[] {
  const joined: Span[] = []
  let above: Span[] = []
  for (const line of lines) {
    const text = located.slice(line)
    if (namesItem(text)) continue
    if (isBodyOrPost(text)) {
      above.push(line)
      continue
    }
    if (above.length > 0 && above.length <= MOST_ABOVE && isAddressed(text)) joined.push({ start: (above[0] as Span).start, end: line.end })
    else {
      for (const one of above) joined.push(one)
      joined.push(line)
    }
    above = []
  }
  return [...joined, ...above]
}
