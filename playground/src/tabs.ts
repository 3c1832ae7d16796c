/** Tabs, as the ARIA Authoring Practices have them: arrows choose, one tab stop for all. */

export interface Tab {
  name: string
  label: string
  panel: HTMLElement
}

export interface Tabs {
  current: () => string
  /** A number beside the label; none where it is undefined. */
  count: (name: string, count: number | undefined) => void
}

export function createTabs(
  list: HTMLElement,
  panels: HTMLElement,
  tabs: Tab[],
  onChoice: (name: string) => void,
): Tabs {
  let chosen = tabs[0]?.name ?? ''
  const buttons = tabs.map(({ name, label, panel }) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.id = `tab-${name}`
    button.setAttribute('role', 'tab')
    button.setAttribute('aria-controls', `panel-${name}`)
    button.append(label, document.createElement('span'))
    panel.id = `panel-${name}`
    panel.tabIndex = 0
    panel.setAttribute('role', 'tabpanel')
    panel.setAttribute('aria-labelledby', button.id)
    button.addEventListener('click', () => choose(name))
    return button
  })
  list.replaceChildren(...buttons)
  panels.replaceChildren(...tabs.map(({ panel }) => panel))

  function choose(name: string): void {
    chosen = name
    for (const [index, tab] of tabs.entries()) {
      const isChosen = tab.name === name
      tab.panel.hidden = !isChosen
      buttons[index]?.setAttribute('aria-selected', String(isChosen))
      buttons[index]?.setAttribute('tabindex', isChosen ? '0' : '-1')
    }
    onChoice(name)
  }

  list.addEventListener('keydown', (event) => {
    const index = tabs.findIndex(({ name }) => name === chosen)
    const last = tabs.length - 1
    const steps: Record<string, number> = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: last }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = step < 0 ? last : step > last ? 0 : step
    choose(tabs[next]?.name ?? chosen)
    buttons[next]?.focus()
  })
  choose(chosen)

  return {
    current: () => chosen,
    count(name, count) {
      const badge = buttons[tabs.findIndex((tab) => tab.name === name)]?.querySelector('span')
      if (badge) badge.textContent = count === undefined ? '' : String(count)
    },
  }
}
