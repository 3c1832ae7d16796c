/**
 * unrecognized-text: a stretch of the source that no part of the result holds. Nothing of a text is
 * lost in silence: it is in the position of some part, or here.
 */
import type { Outline } from '../outline/types.js'
import type { Message, Part } from '../schema/minutes.js'

/** `parts` come in the order in which they start. */
export function checkUnrecognizedText(outline: Outline, parts: readonly Part[]): Message[] {
  const messages: Message[] = []
  const { located, lines } = outline
  let index = 0
  let reach = 0
  for (const line of lines) {
    const { start, end } = located.sourceRange(line)
    let from = start
    for (; index < parts.length; index++) {
      const { position } = parts[index] as Part
      if (position.start.offset > from) break
      reach = Math.max(reach, position.end.offset)
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
