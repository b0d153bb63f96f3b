/* Small comforts. Every page works without this file. It keeps nothing in the browser. */
(() => {
  'use strict';
  const cover = document.getElementById('cover');
  const title = document.title;
  const TWICE_WITHIN = 700;
  let lastEscape = 0;
  let unsaved = false;

  function hide(on) {
    cover.hidden = !on;
    document.documentElement.classList.toggle('covered', on);
    document.title = on ? cover.querySelector('p').textContent : title;
    for (const part of document.body.children) {
      if (part !== cover) part.inert = on;
    }
    if (on) cover.querySelector('button').focus();
  }

  if (cover) {
    cover.querySelector('button').addEventListener('click', () => hide(false));
    document.addEventListener('keydown', event => {
      if (event.key !== 'Escape') return;
      const twice = event.timeStamp - lastEscape < TWICE_WITHIN;
      lastEscape = twice ? 0 : event.timeStamp;
      if (twice) hide(cover.hidden);
    });
    document.addEventListener('click', event => {
      if (!event.target.closest('[data-hide-screen]')) return;
      event.preventDefault();
      hide(true);
    });
  }

  /* One menu open at a time; a click beside it or Escape closes it. */
  document.addEventListener('click', event => closeMenus(event.target.closest('details.menu')));
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') closeMenus(null);
  });
  function closeMenus(except) {
    document.querySelectorAll('details.menu[open]').forEach(menu => {
      if (menu !== except) menu.open = false;
    });
  }

  /* A draft that did not reach the server is said aloud, and the page asks before it is left. */
  const draftOf = element => element.closest('[data-draft]');
  document.addEventListener('input', event => {
    if (event.target.form && event.target.form.querySelector('[data-draft]')) unsaved = true;
  });
  document.addEventListener('submit', () => { unsaved = false; });
  document.addEventListener('htmx:afterRequest', event => {
    const draft = draftOf(event.target);
    if (!draft) return;
    unsaved = !event.detail.successful;
    draft.classList.toggle('is-lost', unsaved);
  });
  document.addEventListener('htmx:sendError', event => {
    const draft = draftOf(event.target);
    if (draft) draft.textContent = draft.dataset.lost;
  });
  window.addEventListener('online', () => {
    document.querySelectorAll('[data-draft].is-lost').forEach(draft => window.htmx.trigger(draft, 'retry'));
  });
  window.addEventListener('beforeunload', event => {
    if (unsaved) event.preventDefault();
  });

  /* Upload progress: a form with hx-post and a progress element. */
  document.addEventListener('htmx:xhr:progress', event => {
    const bar = event.target.querySelector('progress');
    if (!bar || !event.detail.lengthComputable) return;
    bar.hidden = false;
    bar.max = event.detail.total;
    bar.value = event.detail.loaded;
  });

  /* After an answer with errors, the reader starts at the summary. */
  document.addEventListener('htmx:afterSwap', event => {
    const summary = event.target.querySelector && event.target.querySelector('.error-summary');
    if (summary) summary.focus();
  });
  const first = document.querySelector('.error-summary');
  if (first) first.focus();
})();
