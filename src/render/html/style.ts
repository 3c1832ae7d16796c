/**
 * The look of the page: quiet paper, colour for what was found alone.
 *
 * Facts cross each other, so each kind has a channel of its own that the others leave alone: decisions a
 * tint, tasks a line below, bodies the colour of their letters and a thin line, deadlines a box, persons a
 * dotted line, messages a wave. A link never differs from the text around it by its colour alone. All
 * colours of letters have a contrast of at least 4.5 on all the grounds that they meet.
 */
const COLOURS = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --ground: #f3f1ec; --ink: #1d1f22; --soft: #5c6066; --rule: #dcd8cf; --link: #1d4f91;
  --decision: #dde8f6; --decision-ink: #17457f; --decision-line: #5f86bd; --task: #2d7d58; --task-ink: #1c5f41;
  --body-ink: #0a5c63; --body: #0a5c63; --deadline: #fbe3a6; --deadline-ink: #6b4700; --person: #8a55b0; --person-ink: #65378a;
  --statement-ink: #8a3a12; --head: #b4b8be; --message: #b3261e; --active: #ffd54a; --active-ink: #1d1f22;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17181b; --ground: #1f2125; --ink: #e6e4df; --soft: #a4a8ae; --rule: #35383d; --link: #9cc4ff;
    --decision: #1d3350; --decision-ink: #a9cbf7; --decision-line: #7fa6d8; --task: #4fae82; --task-ink: #86d3ae;
    --body-ink: #74d3d8; --body: #74d3d8; --deadline: #54400e; --deadline-ink: #f8d987; --person: #b18ad2; --person-ink: #d3b3ee;
    --statement-ink: #f0a47c; --head: #565b63; --message: #ff8a80; --active: #8a6d00; --active-ink: #ffffff;
  }
}`

const FRAME = `
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 15px/1.6 system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC",
    "Noto Sans SC", sans-serif;
}
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
main:focus-visible, nav:focus-visible { outline-offset: -3px; }
.skip { position: absolute; left: -100vw; top: 0; padding: .5rem 1rem; background: var(--paper); z-index: 3; }
.skip:focus { left: 0; }
header, .columns { max-width: 78rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 2.25rem; padding-bottom: 1.25rem; }
h1 { margin: 0 0 .75rem; font-size: 1.5rem; line-height: 1.35; font-weight: 650; text-wrap: balance; }
h2, h3 { margin: 0; font-size: 1rem; font-weight: 650; }
h3 { margin: .75rem 0 .25rem; font-size: .87rem; color: var(--soft); }
dl { margin: 0; }
header dl { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
header dl > div { display: flex; gap: .5rem; }
dt { color: var(--soft); flex: none; }
dd { margin: 0; overflow-wrap: anywhere; }
.person + .person::before { content: "、"; }
.counts { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; margin: 1rem 0 0; padding: 0; }
.counts a { display: block; padding: .2rem .75rem; border: 1px solid var(--rule); border-radius: 1rem;
  background: var(--paper); color: var(--ink); }
.counts strong { font-variant-numeric: tabular-nums; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) clamp(16rem, 30vw, 23rem); gap: 1.5rem; align-items: start;
  padding-bottom: 3rem; }
main { background: var(--paper); border: 1px solid var(--rule); border-radius: 6px;
  padding: 1.25rem clamp(1rem, 4vw, 3rem) 2.5rem; }
nav { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; padding-right: .25rem; }`

const PANEL = `
details { background: var(--paper); border: 1px solid var(--rule); border-radius: 6px; padding: .5rem .9rem;
  margin-bottom: .75rem; }
summary { cursor: pointer; padding: .1rem 0; }
summary h2 { display: inline; }
.count { margin-left: .4em; color: var(--soft); font-weight: 400; font-variant-numeric: tabular-nums; }
.entries { list-style: none; margin: .25rem 0; padding: 0; }
.entries li { padding: .45rem 0; border-top: 1px solid var(--rule); overflow-wrap: anywhere; }
.entries li:first-child { border-top: 0; }
ol.entries { counter-reset: entry; }
ol.entries > li { counter-increment: entry; padding-left: 1.9em; position: relative; }
ol.entries > li::before { content: counter(entry); position: absolute; left: 0; min-width: 1.4em;
  text-align: right; color: var(--task-ink); font-weight: 650; font-variant-numeric: tabular-nums; }
.entry { color: var(--ink); }
.entries .entry { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3;
  overflow: hidden; }
.entry:hover { color: var(--link); }
.entries dl { margin-top: .2rem; font-size: .87rem; }
.entries dl > div { display: flex; gap: .6em; }
.entries dt { min-width: 4em; }
.marker { margin-right: .3em; color: var(--soft); }
.verdict { margin-right: .5em; padding: 0 .45em; border-radius: 3px; background: var(--decision);
  color: var(--decision-ink); font-size: .87rem; font-weight: 600; }
.verdict-rejected, .verdict-deferred { background: none; box-shadow: inset 0 0 0 1px var(--decision-ink); }
.people { display: flex; flex-wrap: wrap; gap: .1rem 1rem; list-style: none; margin: 0 0 .5rem; padding: 0; }
.post { color: var(--soft); font-size: .87rem; }
.is-target { outline: 2px solid var(--active); outline-offset: 2px; border-radius: 3px; }`

const LEGEND = `
.legend { display: flex; flex-wrap: wrap; gap: .15rem 1.1rem; border: 0; margin: 0 0 1.25rem; padding: 0 0 .75rem;
  border-bottom: 1px solid var(--rule); font-size: .87rem; }
.legend legend { float: left; margin-right: 1.1rem; padding: 0; color: var(--soft); line-height: 1.75rem; }
.sample { display: inline-flex; align-items: center; gap: .35em; cursor: pointer; min-height: 1.75rem; }
.sample input { margin: 0; accent-color: var(--soft); }
.sample-head span { border-bottom: 2px solid var(--head); }
.sample-statements span { color: var(--statement-ink); font-weight: 650; }
.sample-decisions span { background: var(--decision); padding: 0 .3em; }
.sample-tasks span { border-bottom: 2px solid var(--task); }
.sample-bodies span { color: var(--body-ink); font-weight: 650; border-bottom: 1px solid; }
.sample-deadlines span { background: var(--deadline); color: var(--deadline-ink); padding: 0 .3em;
  border-radius: 3px; }
.sample-persons span { color: var(--person-ink); border-bottom: 2px dotted var(--person); }
.sample-messages span { text-decoration: underline wavy var(--message); text-underline-offset: 4px; }`

const SOURCE = `
.source { font: 1.0625rem/2.1 "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", "Noto Serif SC", FangSong,
  serif; max-width: 44em; margin: 0 auto; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4; }
.run { color: inherit; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
a.run:hover { text-decoration-line: none; }
a.run:is(.is-lead, .is-support, .is-reporter, .is-issuing):hover { text-decoration-line: underline; }
.part-title { font-weight: 700; }
.is-item { font-weight: 700; }
.is-statement { color: var(--statement-ink); font-weight: 700; }
.is-meeting, .is-agenda { border-bottom: 1px solid var(--head); }
.is-decision { background: var(--decision); border-bottom: 1px solid var(--decision-line); }
.is-task { border-bottom: 2px solid var(--task); }
.is-lead, .is-support, .is-reporter, .is-issuing { color: var(--body-ink);
  text-decoration: underline var(--body) 1px; text-underline-offset: 5px; }
.is-lead { font-weight: 700; }
.is-deadline { background: var(--deadline); color: var(--deadline-ink); border-radius: 3px; }
.is-chair, .is-recorder, .is-present, .is-observer, .is-absent, .is-assignee { color: var(--person-ink);
  text-decoration: underline dotted var(--person) 2px; text-underline-offset: 5px; }
a.run:is(.is-chair, .is-recorder, .is-present, .is-observer, .is-absent, .is-assignee):hover {
  text-decoration: underline dotted var(--person) 2px; }
.is-message { text-decoration: underline wavy var(--message) 1px; text-underline-offset: 5px; }
.run.is-active { background: var(--active); color: var(--active-ink); }
a.run:target { background: var(--active); color: var(--active-ink); }
.chip::before { content: attr(data-label); margin: 0 .25em 0 .1em; padding: .12em .4em; border-radius: 3px;
  font: 600 .66rem/1 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  vertical-align: .18em; white-space: nowrap; color: var(--soft); box-shadow: inset 0 0 0 1px var(--rule); }
.chip-decision::before { color: var(--paper); background: var(--decision-ink); box-shadow: none; }
.chip-task::before { color: var(--paper); background: var(--task-ink); box-shadow: none; }
.chip:is(.chip-lead, .chip-support, .chip-reporter, .chip-issuing)::before { color: var(--body-ink); }
.chip-deadline::before { color: var(--deadline-ink); }
.control { font: .75em ui-monospace, monospace; color: var(--message); border: 1px solid currentColor;
  border-radius: 3px; padding: 0 .2em; margin: 0 .1em; unicode-bidi: isolate; }
#card { position: absolute; z-index: 2; width: max-content; max-width: min(26rem, calc(100vw - 16px));
  padding: .55rem .8rem; background: var(--paper); color: var(--ink); border: 1px solid var(--rule);
  border-radius: 6px; box-shadow: 0 6px 24px rgb(0 0 0 / .18); font-size: .87rem; }
#card p { margin: 0; padding: .1rem 0; overflow-wrap: anywhere; }
#card p:first-child { font-weight: 600; }`

/** What a box of the legend turns off. */
const TURNED_OFF = `
body:has(#show-head:not(:checked)) :is(.is-meeting, .is-agenda) { border-bottom-color: transparent; }
body:has(#show-head:not(:checked)) :is(.chip-meeting, .chip-agenda) { display: none; }
body:has(#show-statements:not(:checked)) :is(.is-item, .is-statement) { font-weight: inherit; }
body:has(#show-statements:not(:checked)) .source { --statement-ink: var(--ink); }
body:has(#show-decisions:not(:checked)) .source { --decision: transparent; --decision-line: transparent; }
body:has(#show-decisions:not(:checked)) .chip-decision { display: none; }
body:has(#show-tasks:not(:checked)) .source { --task: transparent; }
body:has(#show-tasks:not(:checked)) .chip-task { display: none; }
body:has(#show-bodies:not(:checked)) .source { --body-ink: var(--ink); --body: transparent; }
body:has(#show-bodies:not(:checked)) .is-lead { font-weight: inherit; }
body:has(#show-bodies:not(:checked)) :is(.chip-lead, .chip-support, .chip-reporter, .chip-issuing) {
  display: none; }
body:has(#show-deadlines:not(:checked)) .source { --deadline: transparent; --deadline-ink: var(--ink); }
body:has(#show-deadlines:not(:checked)) .chip-deadline { display: none; }
body:has(#show-persons:not(:checked)) .source { --person: transparent; --person-ink: var(--ink); }
body:has(#show-persons:not(:checked)) .source :is(.chip-chair, .chip-recorder, .chip-present, .chip-observer,
  .chip-absent, .chip-assignee) { display: none; }
body:has(#show-messages:not(:checked)) .source { --message: transparent; }`

const NARROW_AND_PRINT = `
@media (max-width: 48rem) {
  header, .columns { padding-left: 1rem; padding-right: 1rem; }
  header { padding-top: 1.25rem; }
  h1 { font-size: 1.25rem; }
  .columns { grid-template-columns: minmax(0, 1fr); }
  nav { position: static; max-height: none; padding: 0; }
}
@media (prefers-reduced-motion: no-preference) { .run { transition: background-color .2s; } }
@media (forced-colors: active) { .run.is-active, .is-target { outline: 2px solid Highlight; } }
@media print {
  :root { color-scheme: light; --paper: #fff; --ground: #fff; --ink: #000; --soft: #444; --rule: #bbb;
    --decision: #e3ecf7; --decision-ink: #17457f; --decision-line: #5f86bd; --task: #2d7d58; --task-ink: #1c5f41; --body-ink: #0a5c63;
    --body: #0a5c63; --deadline: #fbe9bd; --deadline-ink: #6b4700; --person: #8a55b0; --person-ink: #65378a;
    --statement-ink: #8a3a12; --message: #b3261e; --active: transparent; --link: #000; }
  @page { margin: 18mm 16mm; }
  body { font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  header, .columns, main { max-width: none; padding: 0; border: 0; }
  .columns { display: block; }
  .legend input, .skip, #card, .counts { display: none; }
  .source { font-size: 11pt; line-height: 1.9; max-width: none; }
  nav { position: static; max-height: none; overflow: visible; padding: 0; break-before: page; }
  details { border: 0; padding: 0; }
  summary { list-style: none; break-after: avoid; }
  .entries .entry { display: inline; }
  .entries li, h2, h3 { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}`

export const PAGE_STYLE = [COLOURS, FRAME, PANEL, LEGEND, SOURCE, TURNED_OFF, NARROW_AND_PRINT, ''].join('\n')
