/** What each tab shows of an analysis. All text goes in as text. */
import { LEDGER_COLUMNS, type LedgerRow } from '../../src/render/ledger/columns.js'
import type { Message } from '../../src/index.js'
import { MESSAGE_LABELS } from '../../src/render/html/vocabulary.js'
import { WORDS } from './words.js'

/** How much of a text is laid out: more is slow, and nobody reads it there. */
const MOST_SHOWN = 200_000
const MOST_ROWS = 500

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  children: (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const created = Object.assign(document.createElement(name), properties)
  created.append(...children)
  return created
}

export function note(text: string): HTMLElement {
  return element('p', { className: 'note' }, [text])
}

export function showJson(panel: HTMLElement, json: string): void {
  const shown = element('pre', { tabIndex: 0 }, [json.slice(0, MOST_SHOWN)])
  panel.replaceChildren(...(json.length > MOST_SHOWN ? [note(WORDS.cut)] : []), shown)
}

/** Each message with its line and its words; a click selects them in the text on the left. */
export function showMessages(
  panel: HTMLElement,
  messages: Message[],
  source: string,
  select: (start: number, end: number) => void,
): void {
  if (messages.length === 0) return panel.replaceChildren(note(WORDS.noMessages))
  const entries = messages.slice(0, MOST_ROWS).map(({ ruleId, reason, position }) => {
    const label = MESSAGE_LABELS[ruleId] ?? reason
    const code = element('code', {}, [ruleId])
    if (!position) return element('li', {}, [element('p', {}, [label, ' ', code])])
    const { start, end } = position
    const button = element('button', { type: 'button', className: 'quote' }, [source.slice(start.offset, end.offset)])
    button.addEventListener('click', () => select(start.offset, end.offset))
    return element('li', {}, [element('p', {}, [`${start.line} ${WORDS.line} · ${label} `, code]), button])
  })
  const cut = messages.length > MOST_ROWS ? [note(WORDS.cut)] : []
  panel.replaceChildren(...cut, element('ul', { className: 'messages' }, entries))
}

export function showLedger(panel: HTMLElement, rows: LedgerRow[]): void {
  if (rows.length === 0) return panel.replaceChildren(note(WORDS.noRows))
  const head = element('tr', {}, LEDGER_COLUMNS.map(({ label }) => element('th', { scope: 'col' }, [label])))
  const body = rows.slice(0, MOST_ROWS).map((row) =>
    element('tr', {}, LEDGER_COLUMNS.map(({ name }) => element('td', { className: name }, [String(row[name])]))),
  )
  const table = element('table', {}, [element('thead', {}, [head]), element('tbody', {}, body)])
  panel.replaceChildren(...(rows.length > MOST_ROWS ? [note(WORDS.cut)] : []), table)
}
