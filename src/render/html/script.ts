/**
 * The script of the page: a card that says what the words under the pointer or the focus mean, and both
 * ways between the text and its entry in the side panel, with every run of a fact highlighted.
 *
 * The page's policy names the script by its hash, which a test computes anew.
 */
export const PAGE_SCRIPT_HASH = 'sha256-Dx7BdDezKGujC8qhalwGQONjuR93NqVAvkQfiUJwZdQ='

export const PAGE_SCRIPT = `'use strict';
(() => {
  const card = document.getElementById('card');
  const numbersOf = (element) => (element.dataset.facts || '').split(' ').filter(Boolean);
  const runs = new Map();
  for (const element of document.querySelectorAll('#source [data-facts]')) {
    for (const number of numbersOf(element)) {
      if (!runs.has(number)) runs.set(number, []);
      runs.get(number).push(element);
    }
  }

  let active = [];
  const activate = (number) => {
    for (const element of active) element.classList.remove('is-active');
    active = runs.get(number) || [];
    for (const element of active) element.classList.add('is-active');
  };

  const hide = () => { card.hidden = true; };
  const show = (element) => {
    const lines = numbersOf(element).map((number) => document.getElementById('n' + number)).filter(Boolean);
    if (lines.length === 0) return hide();
    card.replaceChildren(...lines.map((note) => {
      const line = document.createElement('p');
      line.className = 'note-' + note.dataset.kind;
      line.append(...[...note.childNodes].map((node) => node.cloneNode(true)));
      return line;
    }));
    card.hidden = false;
    const place = element.getClientRects()[0] || element.getBoundingClientRect();
    const width = card.offsetWidth;
    const height = card.offsetHeight;
    const left = Math.max(8, Math.min(place.left, document.documentElement.clientWidth - width - 8));
    const below = place.bottom + 6;
    const top = below + height > innerHeight && place.top - height - 6 > 0 ? place.top - height - 6 : below;
    card.style.left = left + scrollX + 'px';
    card.style.top = top + scrollY + 'px';
  };

  let leaving;
  const textAt = (target) => target instanceof Element ? target.closest('#source [data-facts]') : null;
  document.addEventListener('pointerover', ({ target }) => {
    const element = textAt(target);
    clearTimeout(leaving);
    if (element) show(element);
    else if (!(target instanceof Element && target.closest('#card'))) leaving = setTimeout(hide, 200);
  });
  document.addEventListener('focusin', ({ target }) => {
    const element = textAt(target);
    if (element) show(element);
    else hide();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });

  const go = (id, focus) => {
    let target = document.getElementById(id);
    // Where several facts start together, all but the innermost have an empty place before it.
    while (target && target.matches('#source span:empty')) target = target.nextElementSibling;
    if (!target) return;
    for (let group = target.closest('details'); group; group = group.parentElement.closest('details')) {
      group.open = true;
    }
    for (const old of document.querySelectorAll('.is-target')) old.classList.remove('is-target');
    target.classList.add('is-target');
    const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    const block = id.startsWith('p') || id.startsWith('f') ? 'center' : 'start';
    target.scrollIntoView({ block, behavior: smooth ? 'smooth' : 'auto' });
    if (focus) {
      if (!target.matches('a, [tabindex]')) target.tabIndex = -1;
      target.focus({ preventScroll: true });
    }
  };
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const id = link.getAttribute('href').slice(1);
    const number = id.startsWith('f') ? id.slice(1) : numbersOf(link)[0];
    if (number !== undefined) activate(number);
    go(id, true);
    hide();
  });
  addEventListener('hashchange', () => go(location.hash.slice(1), false));
  if (/^#f\\d+$/.test(location.hash)) {
    activate(location.hash.slice(2));
    go(location.hash.slice(1), false);
  }
})();
`
