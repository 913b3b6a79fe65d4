// Comfort on the intake pages: every step works without this file.
(() => {
  const find = id => id && document.getElementById(id);
  const typing = element => element.closest('input, textarea, select, [contenteditable]');

  // Refusals carry the fields with their sentences; they are shown like any answer.
  document.addEventListener('htmx:beforeSwap', event => {
    const status = event.detail.xhr.status;
    if (status >= 400 && status < 500 && status !== 401 && status !== 403 && status !== 404) {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
    }
  });

  const show = target => {
    for (let box = target.closest('details'); box; box = box.parentElement.closest('details')) {
      box.open = true;
    }
    target.scrollIntoView({ block: 'center' });
    target.focus({ preventScroll: true });
  };

  // The list leads to the row and back; what is not drawn yet is fetched by the link itself.
  document.addEventListener('click', event => {
    const link = event.target.closest('a[data-finding], a[data-goto], a.back');
    const target = link && find(decodeURIComponent(link.hash.slice(1)));
    if (target && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      history.replaceState(history.state, '', link.hash);
      show(target);
    }
  });
  const showHash = () => {
    const target = find(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest('.intake')) {
      show(target);
    }
  };

  const findings = () => [...document.querySelectorAll('a[data-finding]')];
  const step = by => {
    const links = findings();
    if (!links.length) {
      return;
    }
    const here = document.activeElement.closest('.finding, a[data-finding]');
    const id = here ? here.id.slice(2) : location.hash.slice(3);
    const at = links.findIndex(link => link.id.slice(2) === id);
    links[at < 0 ? (by > 0 ? 0 : links.length - 1) : (at + by + links.length) % links.length].click();
  };
  document.addEventListener('keydown', event => {
    const form = event.target.closest('[data-edit]');
    if (form && event.key === 'Escape') {
      form.querySelector('[data-cancel]').click();
    } else if (form && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      form.requestSubmit();
    } else if (!typing(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      if (event.key === 'n') {
        step(1);
      } else if (event.key === 'p') {
        step(-1);
      }
    }
  });

  // After an answer the keyboard goes on where it was: at the next finding, or at the row.
  let onward = null;
  document.addEventListener('htmx:beforeRequest', event => {
    const form = event.target;
    if (form.dataset.settle) {
      const links = findings().map(link => link.id.slice(2));
      const at = links.indexOf(form.dataset.settle);
      onward = { finding: links[at + 1] || links[at - 1], row: form.closest('[id^=hang-], #van-ban, #dau-phu-luc')?.id };
    } else if (form.matches('[data-edit], [data-cancel], .pick')) {
      onward = { row: form.closest('[id^=hang-], #van-ban, #dau-phu-luc')?.id };
    } else if (form.matches('#lap-ke-hoach form')) {
      onward = { button: '#lap-ke-hoach button:enabled' };
    } else if (form.matches('#phat-hien form')) {
      onward = { row: 'phat-hien' };
    } else {
      onward = null;
    }
  });
  // What is unfolded in the list stays unfolded.
  let unfolded = null;
  document.addEventListener('htmx:oobBeforeSwap', event => {
    const panel = find('phat-hien');
    if (event.detail.target === panel) {
      unfolded = { ids: [...panel.querySelectorAll('details[open]')].map(kind => kind.id), top: panel.scrollTop };
    }
  });
  document.addEventListener('htmx:afterSettle', () => {
    if (unfolded) {
      unfolded.ids.forEach(id => { if (find(id)) { find(id).open = true; } });
      find('phat-hien').scrollTop = unfolded.top;
      unfolded = null;
    }
    const field = document.querySelector('.edit-form [autofocus]');
    if (field) {
      if (!field.form.contains(document.activeElement)) {
        field.focus();
      }
    } else if (onward) {
      const row = onward.button ? document.querySelector(onward.button) : find(onward.row);
      const next = onward.finding && find('f-' + onward.finding);
      const place = next && (!row || row.contains(next)) ? next : row || next;
      onward = null;
      if (place) {
        place.focus({ preventScroll: true });
      }
    }
  });

  // What a time text means, while it is being typed.
  let waiting;
  document.addEventListener('input', event => {
    const field = event.target.closest('[data-time]');
    if (field) {
      clearTimeout(waiting);
      waiting = setTimeout(async () => {
        const query = new URLSearchParams({ chu: field.value, nam: field.dataset.year || '' });
        const answer = await fetch(`${field.dataset.meaning}?${query}`);
        if (answer.ok && !answer.redirected) {
          field.parentElement.querySelector('[data-meaning-here]').innerHTML = await answer.text();
        }
      }, 250);
    }
  });

  // Uploading: where a file may be dropped, and how far it is.
  ['dragenter', 'dragover'].forEach(name => document.addEventListener(name, event => {
    event.target.closest?.('.drop')?.classList.add('over');
  }));
  ['dragleave', 'drop'].forEach(name => document.addEventListener(name, event => {
    event.target.closest?.('.drop')?.classList.remove('over');
  }));
  document.addEventListener('htmx:xhr:progress', event => {
    const bar = document.querySelector('[data-upload] progress');
    if (bar && event.detail.lengthComputable) {
      bar.hidden = false;
      bar.value = 100 * event.detail.loaded / event.detail.total;
    }
  });
  document.addEventListener('htmx:afterRequest', () => {
    const bar = document.querySelector('[data-upload] progress');
    if (bar) {
      bar.hidden = true;
    }
  });
  window.addEventListener('hashchange', showHash);
  document.addEventListener('htmx:pushedIntoHistory', showHash);
  showHash();
})();
