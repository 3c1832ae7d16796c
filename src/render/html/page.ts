/** Minutes and their source -> one HTML page that stands alone. */
import type { Element, ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Minutes } from '../../schema/minutes.js'
import type { ParsedMeeting } from '../format.js'
import { meetingName } from '../meeting-name.js'
import { collectFacts, type Facts } from './facts.js'
import { PAGE_SCRIPT, PAGE_SCRIPT_HASH } from './script.js'
import { definitions, panelGroups, personEntry, type Group } from './side-panel.js'
import { notes, sourceText } from './source-text.js'
import { PAGE_STYLE } from './style.js'
import { visibleString, visibleText } from './visible-text.js'
import { FIELD_LABELS, LEGEND, PAGE_LABELS } from './vocabulary.js'

/**
 * Nothing is fetched and nothing is sent; the one script that may run is the page's own, by its hash
 * (CSP Level 3, 2.3.1). A style has no way out of a page that may load nothing.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  `script-src '${PAGE_SCRIPT_HASH}'`,
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/**
 * Renders the source as it stands, with everything that was found in it highlighted and explained.
 *
 * `minutes` are those of `parseMinutes(source)`, positions included; a position that is none in `source`
 * is left out or cut. All text is shown as text, whatever it holds. Works without its script, which adds a
 * card on hover and focus. Linear in the text and in what was found.
 *
 * @example
 * ```js
 * import { parseMinutes } from 'jiyao'
 * import { renderHtml } from 'jiyao/render'
 *
 * const source = '一、审议《甲办法》\n会议原则同意《甲办法》，由市水务局于6月底前落实。'
 * const minutes = parseMinutes(source)
 * renderHtml({ minutes, source }).startsWith('<!doctype html>') // => true
 * ```
 */
export function renderHtml({ minutes, source }: ParsedMeeting): string {
  const facts = collectFacts(minutes, source)
  const title = visibleString(pageTitle(minutes))
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'zh-Hans' }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: PAGE_POLICY }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'color-scheme', content: 'light dark' }),
          h('meta', { name: 'referrer', content: 'no-referrer' }),
          h('title', title),
          h('style', PAGE_STYLE),
        ]),
        h('body', pageContent(minutes, source, facts)),
      ]),
    ],
  }
  return `${toHtml(page)}\n`
}

function pageContent(minutes: Minutes, source: string, facts: Facts): ElementContent[] {
  const groups = panelGroups(minutes, facts)
  return [
    h('a.skip', { href: '#source' }, PAGE_LABELS.skipToSource),
    h('a.skip', { href: '#contents' }, PAGE_LABELS.skipToContents),
    pageHeader(minutes, facts, groups),
    h('div.columns', [
      h('main', { id: 'source', tabIndex: -1, ariaLabel: PAGE_LABELS.source }, [
        legend(facts),
        sourceText(minutes, source, facts),
      ]),
      h('nav', { id: 'contents', tabIndex: -1, ariaLabel: PAGE_LABELS.contents }, groups.map(panelGroup)),
    ]),
    notes(facts),
    h('div#card', { hidden: true, ariaHidden: 'true' }),
    h('script', PAGE_SCRIPT),
  ]
}

/** Minutes without a title are called by their meeting: 市政府第60次常务会议. */
function pageTitle({ title, meeting }: Minutes): string {
  return title ?? (meetingName(meeting) || PAGE_LABELS.untitled)
}

/** What the minutes are of, and how much they hold: each number leads to its list. */
function pageHeader(minutes: Minutes, facts: Facts, groups: Group[]): Element {
  const { meeting } = minutes
  const days = meeting.endDate === null ? (meeting.date ?? '') : `${meeting.date ?? ''} — ${meeting.endDate}`
  const details: [string, string][] = [
    [FIELD_LABELS.body, meeting.body ?? ''],
    [FIELD_LABELS.date, [days, meeting.time ?? ''].filter((words) => words !== '').join(' ')],
    [FIELD_LABELS.place, meeting.place ?? ''],
    [FIELD_LABELS.documentNumber, minutes.documentNumber ?? ''],
    [FIELD_LABELS.issuer, minutes.issuer ?? ''],
    [FIELD_LABELS.issueDate, minutes.issueDate ?? ''],
  ]
  const persons = [
    { label: FIELD_LABELS.chairs, persons: meeting.chairs },
    { label: FIELD_LABELS.recorders, persons: meeting.recorders },
  ].filter(({ persons }) => persons.length > 0)
  const held = persons.map(({ label, persons }) =>
    h('div', [h('dt', label), h('dd', persons.map((person) => h('span.person', personEntry(person, facts))))]),
  )
  const place = facts.of.get(meeting)
  const meetingList = definitions(details)[0] ?? h('dl')
  meetingList.children.push(...held)
  // What the words of the opening lead to, as those of a task lead to its entry.
  if (place) meetingList.properties = { id: `p${place.index}`, tabIndex: -1 }
  return h('header', [
    h('h1', visibleText(pageTitle(minutes))),
    meetingList,
    h(
      'ul.counts',
      groups.map(({ id, label, count }) =>
        h('li', h('a', { href: `#${id}` }, [h('strong', String(count)), ` ${label}`])),
      ),
    ),
  ])
}

/** Each kind of highlighting can be turned off; the style sheet does it, no script is needed. */
function legend({ all }: Facts): Element {
  const found = new Set(all.map(({ kind }) => kind))
  const rows = LEGEND.filter(({ kinds }) => kinds.some((kind) => found.has(kind)))
  return h('fieldset.legend', [
    h('legend', PAGE_LABELS.legend),
    ...rows.map(({ name, label }) =>
      h('label', { className: ['sample', `sample-${name}`] }, [
        h('input', { type: 'checkbox', checked: true, id: `show-${name}`, autoComplete: 'off' }),
        h('span', label),
      ]),
    ),
  ])
}

function panelGroup({ id, label, count, content }: Group): Element {
  return h('details', { id, open: true }, [
    h('summary', h('h2', [label, h('span.count', String(count))])),
    content,
  ])
}
