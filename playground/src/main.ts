/** The page: a text on the left, what is made of it on the right. */
import { createAnalyst } from './analyst.js'
import { PAGE_FORMATS } from './formats.js'
import { element, note, showJson, showLedger, showMessages } from './panels.js'
import type { Analysis, SourceFormat } from './protocol.js'
import { FILE_READERS, readMinutesFile } from './read-file.js'
import './style.css'
import { createTabs } from './tabs.js'
import { EXAMPLE, WORDS } from './words.js'

/** The formats that the download of each tab writes; those of no tab stand in a list of their own. */
const TAB_FORMATS: Record<string, string[]> = {
  annotated: ['html'],
  json: ['json'],
  checks: ['messages'],
  ledger: ['ledger-csv', 'ledger-xlsx'],
}
/** After the last key, before the text is read. */
const PAUSE = 200

const input = byId('source', HTMLTextAreaElement)
const format = byId('format', HTMLSelectElement)
const fileInput = byId('file', HTMLInputElement)
const status = byId('status', HTMLElement)
const actions = byId('actions', HTMLElement)
const analyst = createAnalyst()
let analysis: Analysis | undefined

/** Its scripts run, apart from this page: the frame may neither read it nor open, load or send anything. */
const frame = element('iframe', { title: WORDS.annotated })
frame.setAttribute('sandbox', 'allow-scripts')
const panels = {
  annotated: element('div', { className: 'panel' }),
  json: element('div', { className: 'panel' }),
  checks: element('div', { className: 'panel' }),
  ledger: element('div', { className: 'panel' }),
}
const tabs = createTabs(
  byId('tabs', HTMLElement),
  byId('panels', HTMLElement),
  Object.entries(panels).map(([name, panel]) => ({ name, label: WORDS[name as keyof typeof panels], panel })),
  showActions,
)

function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`no #${id}`)
  return found
}

async function analyse(): Promise<void> {
  const source = input.value
  if (source.trim() === '') {
    analysis = undefined
    status.textContent = ''
    for (const panel of Object.values(panels)) panel.replaceChildren(note(WORDS.empty))
    for (const name of Object.keys(panels)) tabs.count(name, undefined)
    showActions()
    return
  }
  status.textContent = WORDS.reading
  try {
    const answer = await analyst.analyse({ source, format: format.value as SourceFormat })
    // A newer text is on its way.
    if (!answer) return
    analysis = answer
    show(answer, source)
  } catch (error) {
    status.textContent = `${WORDS.failed}：${error instanceof Error ? error.message : String(error)}`
  }
}

function show({ html, json, messages, rows, counts, milliseconds }: Analysis, source: string): void {
  frame.srcdoc = html
  if (frame.parentElement !== panels.annotated) panels.annotated.replaceChildren(frame)
  showJson(panels.json, json)
  showMessages(panels.checks, messages, source, select)
  showLedger(panels.ledger, rows)
  tabs.count('checks', messages.length)
  tabs.count('ledger', rows.length)
  const found = Object.entries(WORDS.counts).map(([name, label]) => `${counts[name as keyof typeof counts]} ${label}`)
  const size = `${source.length.toLocaleString('zh')} ${WORDS.characters}`
  status.textContent = [...found, size, `${Math.round(milliseconds)} ${WORDS.milliseconds}`].join(' · ')
  showActions()
}

function select(start: number, end: number): void {
  // A text area scrolls to where the focus comes to it, not to what is selected in it later.
  input.blur()
  input.setSelectionRange(start, start)
  input.focus()
  input.setSelectionRange(start, end)
}

/** Copy and download of the tab, and the formats that no tab shows. */
function showActions(): void {
  actions.replaceChildren()
  if (!analysis) return
  const names = TAB_FORMATS[tabs.current()] ?? []
  const [first] = names
  if (first !== undefined) {
    actions.append(button(WORDS.copy, (pressed) => copy(first, pressed)))
    for (const name of names) {
      const extension = PAGE_FORMATS.find((known) => known.name === name)?.extension ?? ''
      actions.append(button(`${WORDS.download} .${extension}`, () => download(name)))
    }
  }
  const shown = new Set(Object.values(TAB_FORMATS).flat())
  const others = PAGE_FORMATS.filter(({ name }) => !shown.has(name))
  if (others.length === 0) return
  const choice = element('select', { ariaLabel: WORDS.otherFormats }, [
    element('option', { value: '' }, [WORDS.otherFormats]),
    ...others.map(({ name }) => element('option', { value: name }, [name])),
  ])
  choice.addEventListener('change', () => {
    const name = choice.value
    choice.value = ''
    if (name !== '') void download(name)
  })
  actions.append(choice)
}

function button(label: string, work: (pressed: HTMLButtonElement) => Promise<void>): HTMLButtonElement {
  const created = element('button', { type: 'button' }, [label])
  created.addEventListener('click', () => void work(created))
  return created
}

async function copy(name: string, pressed: HTMLButtonElement): Promise<void> {
  const file = await analyst.render(name)
  if (typeof file?.content !== 'string') return
  try {
    await navigator.clipboard.writeText(file.content)
    pressed.textContent = WORDS.copied
  } catch {
    pressed.textContent = WORDS.copyFailed
  }
  setTimeout(() => (pressed.textContent = WORDS.copy), 1500)
}

async function download(name: string): Promise<void> {
  const file = await analyst.render(name)
  if (!file) return
  const address = URL.createObjectURL(new Blob([file.content], { type: file.mediaType }))
  element('a', { href: address, download: `minutes.${file.extension}` }).click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

async function open(file: File | undefined): Promise<void> {
  if (!file) return
  try {
    const read = await readMinutesFile(file)
    format.value = read.format
    input.value = read.text
    input.setSelectionRange(0, 0)
    await analyse()
  } catch (error) {
    status.textContent = error instanceof Error ? error.message : String(error)
  }
}

function listen(): void {
  let pause: ReturnType<typeof setTimeout> | undefined
  input.addEventListener('input', () => {
    clearTimeout(pause)
    pause = setTimeout(() => void analyse(), PAUSE)
  })
  format.addEventListener('change', () => void analyse())
  fileInput.accept = FILE_READERS.flatMap(({ endings }) => endings).join(',')
  fileInput.addEventListener('change', () => {
    void open(fileInput.files?.[0])
    fileInput.value = ''
  })
  byId('example', HTMLButtonElement).addEventListener('click', () => {
    input.value = EXAMPLE
    format.value = 'auto'
    void analyse()
  })
  byId('clear', HTMLButtonElement).addEventListener('click', () => {
    input.value = ''
    input.focus()
    void analyse()
  })
  const drop = document.documentElement
  drop.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    document.body.classList.add('is-dropping')
  })
  drop.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) document.body.classList.remove('is-dropping')
  })
  drop.addEventListener('drop', (event) => {
    document.body.classList.remove('is-dropping')
    const [file] = event.dataTransfer?.files ?? []
    if (!file) return
    event.preventDefault()
    void open(file)
  })
}

listen()
void analyse()
