/* Small comforts. Every page works without this file. It keeps nothing in the browser. */
(() => {
  'use strict';
  const cover = document.getElementById('cover');
  const title = document.title;
  const TWICE_WITHIN = 1000;
  let lastEscape = -Infinity;

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
      lastEscape = twice ? -Infinity : event.timeStamp;
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

  /* What is typed into a form with data-keep goes to the server as a draft, and nowhere else. */
  const QUIET = 1500;
  const waiting = new WeakMap();
  let unkept = false;

  function keepSoon(form) {
    unkept = true;
    clearTimeout(waiting.get(form));
    waiting.set(form, setTimeout(() => keep(form), QUIET));
  }

  async function keep(form) {
    const state = form.querySelector('.draft-state');
    const typed = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string') typed.append(name, value);
    }
    try {
      const answer = await fetch(form.dataset.keep, { method: 'POST', body: typed, headers: { 'HX-Request': 'true' } });
      if (answer.ok) {
        state.innerHTML = await answer.text();
        unkept = false;
      } else if (answer.headers.has('HX-Retarget')) {
        document.getElementById('notices').innerHTML = await answer.text();
      } else {
        lost(state);
      }
      state.classList.toggle('is-lost', unkept);
    } catch {
      lost(state);
    }
  }

  function lost(state) {
    (state.querySelector('span') || state).textContent = document.body.dataset.lost;
    state.classList.add('is-lost');
  }

  document.addEventListener('input', event => {
    const form = event.target.form;
    if (form && form.dataset.keep) keepSoon(form);
  });
  document.addEventListener('submit', event => {
    clearTimeout(waiting.get(event.target));
    unkept = false;
  });
  window.addEventListener('online', () => {
    if (unkept) document.querySelectorAll('form[data-keep]').forEach(keep);
  });
  window.addEventListener('beforeunload', event => {
    if (unkept) event.preventDefault();
  });

  /* Upload progress: a form with hx-post and a progress element. */
  document.addEventListener('htmx:xhr:progress', event => {
    const bar = event.target.querySelector('progress');
    if (!bar || !event.detail.lengthComputable) return;
    bar.hidden = false;
    bar.max = event.detail.total;
    bar.value = event.detail.loaded;
  });

  /* What is typed while the questions that follow are on their way stays as typed. */
  const typed = new Map();
  const ofForm = event => event.detail.target && event.detail.target.id === 'form-fields';
  document.addEventListener('input', event => {
    if (event.target.id && event.target.closest('#form-fields')) typed.set(event.target.id, event.target);
  });
  document.addEventListener('htmx:beforeRequest', event => {
    if (ofForm(event)) typed.clear();
  });
  document.addEventListener('htmx:afterSwap', event => {
    if (!ofForm(event)) return;
    for (const [id, old] of typed) {
      const now = document.getElementById(id);
      if (!now || now === old || now.type === 'file') continue;
      now.checked = old.checked;
      now.value = old.value;
    }
  });

  /* One box above a list ticks all of it. */
  document.documentElement.classList.add('script');
  document.addEventListener('change', event => {
    const list = event.target.dataset.tickAll;
    if (!list) return;
    document.querySelectorAll(`input[type=checkbox][form="${list}"]`).forEach(box => {
      box.checked = event.target.checked;
    });
  });

  /* After an answer with errors, the reader starts at the summary. */
  document.addEventListener('htmx:afterSwap', event => {
    const summary = event.target.querySelector && event.target.querySelector('.error-summary');
    if (summary) summary.focus();
  });
  const first = document.querySelector('.error-summary');
  if (first) first.focus();
})();
