/* Sends a file in parts, so that a lost connection costs one part. Without this script the form sends it whole. */
(function () {
  'use strict';
  const TRIES = 8;

  const pause = (ms) => new Promise((done) => setTimeout(done, ms));

  async function ask(method, url, token, body, type) {
    const headers = { 'X-CSRF-TOKEN': token };
    if (method !== 'GET') headers['Idempotency-Key'] = crypto.randomUUID();
    if (type) headers['Content-Type'] = type;
    const answer = await fetch(url, { method, headers, body, credentials: 'same-origin' });
    if (answer.status >= 500) throw new Error('again');
    return answer;
  }

  async function patiently(act) {
    for (let n = 1; ; n += 1) {
      try {
        return await act();
      } catch (lost) {
        if (n >= TRIES) throw lost;
        await pause(Math.min(30000, 500 * 2 ** n));
      }
    }
  }

  async function send(form, file, token, show) {
    const place = form.dataset.uploads;
    const announced = JSON.stringify({ name: file.name, size: file.size, compartment: form.elements.compartment.value });
    const begun = await patiently(() => ask('POST', place, token, announced, 'application/json'));
    if (!begun.ok) return false;
    let state = await begun.json();
    const upload = place + '/' + state.id;
    while (state.received < state.size) {
      const part = file.slice(state.received, state.received + state.partSize);
      const answer = await patiently(() => ask('PUT', upload + '/parts?offset=' + state.received, token, part, 'application/octet-stream'));
      state = await (answer.ok ? answer : await patiently(() => ask('GET', upload, token))).json();
      show(Math.round((100 * state.received) / state.size));
    }
    const kept = await patiently(() => ask('POST', upload + '/completion', token));
    if (!kept.ok) await ask('DELETE', upload, token);
    return kept.ok;
  }

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!form.matches('form[data-upload]') || form.dataset.whole) return;
    const file = form.elements.file.files[0];
    if (!file || !file.size) return;
    event.preventDefault();
    const progress = form.querySelector('progress');
    progress.hidden = false;
    send(form, file, form.elements._csrf.value, (percent) => { progress.value = percent; })
      .then((kept) => { if (kept) location.reload(); else throw new Error('refused'); })
      .catch(() => { form.dataset.whole = 'yes'; form.requestSubmit(); });
  });
})();
