// Comfort only: every page works without this file.
(() => {
  const each = (selector, act) => document.querySelectorAll(selector).forEach(act);

  // Fields that matter for one answer only are shown when that answer is chosen.
  const showFields = () => each('[data-when]', field => {
    const chosen = document.querySelector(`[name="${CSS.escape(field.dataset.when)}"]:checked`);
    field.hidden = !chosen || chosen.value !== field.dataset.is;
  });

  // One officer for every row that has this officer in its list.
  const fillOfficers = value => each('select[data-officer]', select => {
    if ([...select.options].some(option => option.value === value)) {
      select.value = value;
    }
  });

  const countChosen = () => each('[data-chosen]', place => {
    place.textContent = document.querySelectorAll('input[data-row]:checked').length;
  });

  document.addEventListener('change', event => {
    const element = event.target;
    if (element.matches('[data-all-rows]')) {
      each('input[data-row]', row => { row.checked = element.checked; });
    }
    if (element.matches('[data-everyone]') && element.value) {
      fillOfficers(element.value);
    }
    if (element.matches('[data-submit]')) {
      element.form.requestSubmit();
    }
    showFields();
    countChosen();
  });

  document.addEventListener('submit', event => {
    const question = (event.submitter && event.submitter.dataset.ask) || event.target.dataset.ask;
    if (question && !window.confirm(question)) {
      event.preventDefault();
    }
  });

  document.addEventListener('click', event => {
    each('details.menu[open]', menu => {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      each('details.menu[open]', menu => { menu.open = false; menu.querySelector('summary').focus(); });
    }
  });
  document.addEventListener('DOMContentLoaded', () => { showFields(); countChosen(); });
  document.documentElement.classList.add('scripted');
})();
