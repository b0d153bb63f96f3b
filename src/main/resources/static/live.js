/* Tells an open page that what it shows has changed. Nothing moves until its reader asks. */
(() => {
  'use strict';
  const place = document.querySelector('[data-live]');
  if (!place || !window.EventSource) return;
  const part = document.getElementById(place.dataset.part);
  const bars = { fresh: place.querySelector('[data-live-new]'), other: place.querySelector('[data-live-other]') };
  const PATIENCE = 3;
  let since = place.dataset.since;
  let source = null;
  let refused = 0;
  let later = 0;
  let coming = null;

  function open() {
    clearTimeout(later);
    if (source || document.hidden || refused > PATIENCE) return;
    source = new EventSource(place.dataset.live + '?since=' + encodeURIComponent(since));
    source.addEventListener('open', () => { refused = 0; });
    source.addEventListener('changed', event => {
      since = event.data;
      look();
    });
    source.addEventListener('error', again);
  }

  function close() {
    if (source) source.close();
    source = null;
  }

  /* A stream that ended begins anew, at another moment than every other page's. */
  function again() {
    const closed = source.readyState === EventSource.CLOSED;
    if (closed) refused += 1;
    close();
    later = setTimeout(open, (closed ? 5000 : 500) + Math.random() * 1500);
  }

  function show(which) {
    for (const [name, bar] of Object.entries(bars)) {
      if (bar) bar.hidden = name !== which;
    }
  }

  async function look() {
    if (!part) {
      show('other');
      return;
    }
    const answer = await fetch(location.href, { headers: { Live: '1' } });
    if (!answer.ok || answer.redirected) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    coming = page.getElementById(part.id);
    if (!coming) return;
    count(page);
    const known = tasks(part);
    const news = [...tasks(coming)].filter(task => !known.has(task)).length;
    place.querySelector('[data-live-number]').textContent = news;
    show(news > 0 ? 'fresh' : coming.textContent === part.textContent ? 'nothing' : 'other');
  }

  function tasks(rows) {
    return new Set([...rows.querySelectorAll('[data-task]')].map(row => row.dataset.task));
  }

  function count(page) {
    const now = page.querySelectorAll('.tabs .count');
    const old = document.querySelectorAll('.tabs .count');
    if (now.length === old.length) old.forEach((number, i) => { number.textContent = now[i].textContent; });
  }

  place.addEventListener('click', event => {
    if (!event.target.closest('[data-live-show]') || !coming) return;
    event.preventDefault();
    const ticked = new Set([...part.querySelectorAll('input:checked')].map(box => box.value));
    part.replaceChildren(...coming.childNodes);
    part.querySelectorAll('input[type=checkbox]').forEach(box => { box.checked = ticked.has(box.value); });
    coming = null;
    show('nothing');
    document.getElementById('main').focus({ preventScroll: true });
  });

  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      close();
    } else {
      open();
      if (part) look();
    }
  });
  open();
})();
