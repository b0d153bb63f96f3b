/* Narrows a long list to what is typed above it. Nothing is chosen before somebody says so. */
(() => {
  'use strict';
  const PAUSE = 200;
  const whole = new WeakMap();
  const asked = new WeakMap();

  const plain = text => text.normalize('NFKD').replace(/[\p{M}\u0640]/gu, '').toLowerCase();
  const listOf = box => document.getElementById(box.dataset.find);
  const boxes = part => part.querySelectorAll('[data-find]');

  function show(part) {
    boxes(part).forEach(box => { box.parentElement.hidden = false; });
  }

  function narrow(box, alsoMeant) {
    const list = listOf(box);
    if (!whole.has(list)) whole.set(list, [...list.options]);
    const typed = plain(box.value.trim());
    const chosen = list.value;
    const fits = option => plain(option.textContent).includes(typed) || alsoMeant.includes(option.value)
      || option.value.toLowerCase() === typed;
    const found = whole.get(list).filter(option => option.value && (!typed || fits(option)));
    const kept = whole.get(list).filter(option => !option.value || option.value === chosen || found.includes(option));
    list.replaceChildren(...kept);
    list.value = chosen;
    const said = box.parentElement.querySelector('[data-found]');
    const one = found.length === 1;
    const words = one ? said.dataset.one.replace('#', found[0].textContent) : said.dataset.found.replace('#', found.length);
    said.textContent = typed ? words : '';
    return found;
  }

  /* Former names, other languages and withdrawn codes are the server's knowledge. */
  async function meant(box) {
    if (!box.dataset.names || box.value.trim().length < 2) return [];
    try {
      const address = `${box.dataset.names}?name=${encodeURIComponent(box.value.trim())}`;
      const answer = await fetch(address, { headers: { Accept: 'application/json' } });
      return answer.ok ? (await answer.json()).map(country => country.key) : [];
    } catch {
      return [];
    }
  }

  function clear(box) {
    box.value = '';
    narrow(box, []);
  }

  function take(box) {
    const list = listOf(box);
    const options = [...list.options].filter(option => option.value && option.value !== list.value);
    if (options.length === 1 && box.value.trim()) {
      list.value = options[0].value;
      clear(box);
      list.focus();
      list.dispatchEvent(new Event('change', { bubbles: true }));
      return;
    }
    list.focus();
    if (list.showPicker) list.showPicker();
  }

  document.addEventListener('input', event => {
    const box = event.target.closest('[data-find]');
    if (!box) return;
    event.stopImmediatePropagation();
    narrow(box, []);
    clearTimeout(asked.get(box));
    asked.set(box, setTimeout(async () => {
      const typed = box.value;
      const codes = await meant(box);
      if (box.value === typed && box.isConnected) narrow(box, codes);
    }, PAUSE));
  }, true);
  document.addEventListener('keydown', event => {
    const box = event.target.closest('[data-find]');
    if (!box || (event.key !== 'Enter' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    take(box);
  });
  document.addEventListener('change', event => {
    const box = event.target.id && document.querySelector(`[data-find="${CSS.escape(event.target.id)}"]`);
    if (box && box.value) clear(box);
  });
  document.addEventListener('htmx:afterSwap', event => show(event.target.parentElement || document));
  show(document);
})();
