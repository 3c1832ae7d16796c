/** The entries of a list, as the strings that tests compare. */
import { readRoster } from '../../src/extract/roster.js'
import { readSource } from '../../src/source/read-source.js'

/** The entries as body/name<post>, one a line of the list after the other. */
export function roster(list: string): string[] {
  const { located, lines } = readSource(list, 'text')
  return readRoster(located, lines).map(({ name, organization, title }) => {
    const words = name?.map((part) => located.value(part)).join('') ?? ''
    return `${organization ? located.value(organization) : ''}/${words}${title ? `<${located.value(title)}>` : ''}`
  })
}

/** body/name<post> {words of the entry alone}, with !list where the entry is of another list. */
export function entriesIn(list: string, persons: string[] = []): string {
  const { located, lines } = readSource(list, 'text')
  return readRoster(located, lines, new Set(persons))
    .map((entry) => {
      const name = entry.name?.map((part) => located.value(part)).join('') ?? ''
      const title = entry.title ? `<${located.value(entry.title)}>` : ''
      const own = located.slice(entry.span).replace(/\n/g, ' ')
      return `${entry.organization ? located.value(entry.organization) : ''}/${name}${title}${entry.list ? `!${entry.list}` : ''} {${own}}`
    })
    .join(' ')
}
