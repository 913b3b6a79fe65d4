// Loaded by Tasklist (customScripts): what the built-in form viewer says by itself, in Vietnamese, and the server's
// refusals beside the field at fault. The viewer, form-js 1.8.7, has no translations of its own and does not change.
import { language, onAnswer, reword } from '../../../../../../js/engine-apps.js';
import { translated } from './texts.js';

/** Dates as dd/MM/yyyy whatever the browser's language is: the viewer asks for the format of the "default" locale. */
function writeDatesOurWay() {
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: (format, [locale, ...rest]) => new format(locale === 'default' ? 'en-GB' : locale, ...rest)
  });
}

function drawOurCalendar() {
  const months = Array.from({ length: 12 }, (_, month) => 'Tháng ' + (month + 1));
  window.flatpickr?.localize({
    firstDayOfWeek: 1,
    weekdays: {
      shorthand: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
      longhand: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy']
    },
    months: { shorthand: months.map((name) => name.replace('Tháng ', 'Th')), longhand: months },
    ordinal: () => '',
    rangeSeparator: ' đến ',
    weekAbbreviation: 'Tuần',
    scrollTitle: 'Cuộn để tăng, giảm',
    toggleTitle: 'Bấm để chuyển',
    amPM: ['SA', 'CH'],
    yearAriaLabel: 'Năm',
    monthAriaLabel: 'Tháng',
    hourAriaLabel: 'Giờ',
    minuteAriaLabel: 'Phút',
    time_24hr: true
  });
}

/** The field of a form: the viewer writes the field's id, ours is "Field_" and the key, at the end of the input's. */
function input(key) {
  return ['', '-date', '-search', '-0']
    .map((end) => document.querySelector('.fjs-container [id$="-Field_' + CSS.escape(key) + end + '"]'))
    .find(Boolean);
}

function forget() {
  document.querySelectorAll('.dondoc-refusal').forEach((each) => each.remove());
  document.querySelectorAll('.dondoc-refused').forEach((each) => each.classList.remove('dondoc-refused'));
}

function showBeside(field, sentence) {
  const place = field.closest('.fjs-form-field') ?? field.parentElement;
  const note = document.createElement('div');
  note.className = 'fjs-form-field-error dondoc-refusal';
  note.setAttribute('role', 'alert');
  note.textContent = sentence;
  place.append(note);
  place.classList.add('dondoc-refused');
  field.addEventListener('input', forget, { once: true });
  field.addEventListener('change', forget, { once: true });
}

/** The sentence stands beside the field: the same in a red box over the form says nothing more. */
function closeBox(sentence) {
  const boxes = new MutationObserver(() => {
    const box = [...document.querySelectorAll('.page-notifications .notification')].find((each) =>
      each.textContent.includes(sentence)
    );
    if (box) {
      boxes.disconnect();
      box.querySelector('.close')?.click();
    }
  });
  boxes.observe(document.querySelector('.page-notifications'), { subtree: true, childList: true, characterData: true });
  setTimeout(() => boxes.disconnect(), 3000);
}

function showRefusal(address, status, text) {
  if (!/\/task\/[^/]+\/(submit-form|complete)$/.test(address.split('?')[0])) {
    return;
  }
  forget();
  const refusal = status >= 400 && text.startsWith('{') ? JSON.parse(text) : {};
  const fields = (refusal.type === 'Refusal' ? (refusal.fields ?? []) : []).map(input).filter(Boolean);
  fields.forEach((field) => showBeside(field, refusal.message));
  if (fields.length > 0) {
    closeBox(refusal.message);
    fields[0].closest('.fjs-form-field')?.scrollIntoView({ block: 'center' });
  }
}

/** The engine's own history of a task is kept for supervisors; officers would only find it empty. */
function leaveOutHistory() {
  const tabs = new MutationObserver(() => {
    document.querySelectorAll('.task-card .nav-tabs > li').forEach((tab) => {
      tab.style.display = ['Lịch sử', 'History'].includes(tab.textContent.trim()) ? 'none' : '';
    });
  });
  tabs.observe(document.body, { subtree: true, childList: true });
}

writeDatesOurWay();
if (language === 'vi') {
  drawOurCalendar();
  reword('.fjs-container, .flatpickr-calendar', translated);
}
leaveOutHistory();
onAnswer(showRefusal);
