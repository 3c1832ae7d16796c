/** Where in the text a fact of the scorer comes from, so that a miss can be read beside its line. */
import type { Minutes } from '../../src/index.js'

/** How many characters are shown before and after the place where a fact's words start. */
const BEFORE = 30
const AFTER = 60

/** The text without white space, as the scorer compares; each character knows its line. */
export class SqueezedText {
  readonly text: string
  readonly #lines: number[]

  constructor(source: string) {
    const characters: string[] = []
    const lines: number[] = []
    let line = 1
    for (const character of source) {
      if (character === '\n') line++
      else if (/[^\s*]/u.test(character)) {
        for (const unit of character.split('')) {
          characters.push(unit)
          lines.push(line)
        }
      }
    }
    this.text = characters.join('')
    this.#lines = lines
  }

  /** `12: …words around it…` for the first occurrence behind `from`, else for any, else null. */
  lineOf(words: string, from: number): string | null {
    const needle = words.replace(/[\s*]+/gu, '')
    if (needle === '') return null
    let at = this.text.indexOf(needle, from)
    if (at === -1) at = this.text.indexOf(needle)
    if (at === -1) return null
    const around = this.text.slice(Math.max(0, at - BEFORE), at + AFTER)
    return `${this.#lines[at] ?? 0}: …${around}…`
  }
}

/** The words of a fact: #g3 approved:原则同意 -> 原则同意. */
function wordsOf(family: string, fact: string): string {
  const value = fact.replace(/^#[gp]\d+ /, '')
  switch (family) {
    case 'meeting':
      return value.slice(value.indexOf('=') + 1)
    case 'items':
      return value.slice(value.indexOf('|') + 1)
    case 'statements':
      return value.slice(0, value.lastIndexOf('('))
    case 'decisions':
    case 'decisionSubjects':
      return value.slice(value.indexOf(':') + 1)
    case 'deadlines':
      return value.slice(0, value.lastIndexOf('='))
    case 'attendees':
      return value.slice(value.indexOf('/') + 1) || value.slice(value.indexOf(':') + 1, -1)
    default:
      return value
  }
}

type Items = Pick<Minutes, 'items'>

/** Searched from the item on that the fact names: `g` counts the gold items, `p` the predicted ones. */
export function sourceLine(
  squeezed: SqueezedText,
  family: string,
  fact: string,
  gold: Items,
  predicted: Items,
): string | null {
  const item = /^#([gp])(\d+) /.exec(fact)
  const title = item && (item[1] === 'g' ? gold : predicted).items[Number(item[2])]?.title
  const from = title ? Math.max(0, squeezed.text.indexOf(title.replace(/[\s*]+/gu, ''))) : 0
  return squeezed.lineOf(wordsOf(family, fact), from) ?? (title ? squeezed.lineOf(title, 0) : null)
}
