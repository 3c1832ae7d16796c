/**
 * unrecognized-text: a stretch of the source that no part of the result holds. Nothing of a text is
 * lost in silence: it is in the position of some part, or here.
 */
import type { Outline } from '../outline/types.js'
import type { Message, Part } from '../schema/minutes.js'

export function checkUnrecognizedText(outline: Outline, parts: Part[]): Message[] {
  const messages: Message[] = []
  const { located, lines } = outline
  const covered = parts
    .map(({ position }) => ({ start: position.start.offset, end: position.end.offset }))
    .sort((a, b) => a.start - b.start)
  let index = 0
  let reach = 0
  for (const line of lines) {
    const { start, end } = located.sourceRange(line)
    let from = start
    while (index < covered.length && (covered[index] as { start: number }).start <= from) {
      reach = Math.max(reach, (covered[index++] as { end: number }).end)
    }
    from = Math.max(from, reach)
    if (from < end && located.source.slice(from, end).trim() !== '') {
      messages.push({
        ruleId: 'unrecognized-text',
        reason: `Unrecognized text: ${located.value(line).slice(0, 20)}`,
        position: located.position(line),
      })
    }
  }
  return messages
}
