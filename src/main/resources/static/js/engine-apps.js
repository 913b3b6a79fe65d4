// What Tasklist, Cockpit, Admin and Welcome share. Their config.js imports it before they start.

/** The address of our pages; this file lies in /js below it. */
const home = new URL('..', import.meta.url).href;

/** Vietnamese, unless English was chosen by the switch on our pages; the browser's own language does not count. */
export const language = document.cookie.split('; ').includes('DONDOC_LANGUAGE=en') ? 'en' : 'vi';

const NAMES = {
  vi: {
    tasklist: 'Danh sách công việc',
    cockpit: 'Giám sát quy trình',
    admin: 'Quản trị',
    welcome: 'Trang chào'
  },
  en: { tasklist: 'Tasks', cockpit: 'Processes', admin: 'Administration', welcome: 'Welcome' }
}[language];

/** The names by which the applications list each other, and the word that their messages are closed with. */
const FRAME = {
  Tasklist: NAMES.tasklist,
  Cockpit: NAMES.cockpit,
  Admin: NAMES.admin,
  Welcome: NAMES.welcome,
  Close: language === 'vi' ? 'Đóng' : 'Close'
};

const ATTRIBUTES = ['placeholder', 'title', 'aria-label'];

/**
 * Says in our words what the applications say by themselves inside some elements, now and whenever it changes.
 *
 * @param within the elements, as a selector
 * @param translated our words for a text, or undefined for a text that stays
 */
export function reword(within, translated) {
  const rewordText = (node) => {
    const text = node.nodeValue.trim();
    const ours = text && node.parentElement?.closest(within) && translated(text);
    if (ours && ours !== text) {
      node.nodeValue = node.nodeValue.replace(text, () => ours);
    }
  };
  const rewordAttributes = (element) => {
    for (const name of element.closest(within) ? ATTRIBUTES : []) {
      const text = element.getAttribute(name);
      const ours = text && translated(text);
      if (ours && ours !== text) {
        element.setAttribute(name, ours);
      }
    }
  };
  const rewordAll = (root) => {
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = root; node; node = nodes.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) {
        rewordText(node);
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        rewordAttributes(node);
      }
    }
  };
  new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === 'childList') {
        change.addedNodes.forEach(rewordAll);
      } else if (change.type === 'characterData') {
        rewordText(change.target);
      } else {
        rewordAttributes(change.target);
      }
    }
  }).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES
  });
  rewordAll(document.body);
}

/** Calls back with address, status and text of each answer that the application gets. */
export function onAnswer(listener) {
  const open = XMLHttpRequest.prototype.open;
  XMLHttpRequest.prototype.open = function (method, address, ...rest) {
    this.addEventListener('loadend', () => {
      const text = this.responseType === '' || this.responseType === 'text' ? this.responseText : '';
      listener(String(address), this.status, text);
    });
    return open.call(this, method, address, ...rest);
  };
}

/**
 * Puts the words of an application where it looks for them first. It would otherwise show the names of the words at
 * a first visit, and yesterday's words after each new version of ours.
 */
async function keepWords(app) {
  const words = new URL('../camunda/app/' + app + '/locales/', import.meta.url);
  try {
    const answer = await fetch(words.href + language + '.json', { cache: 'no-cache' });
    if (answer.ok) {
      const kept = JSON.parse(localStorage.getItem('camunda-web') ?? '{}');
      const text = (await answer.text()).replace(/^\uFEFF/, '');
      kept[words.pathname + '_locales_data_' + language + '_' + window.bust] = text;
      localStorage.setItem('camunda-web', JSON.stringify(kept));
    }
  } catch (failure) {
    console.warn('The words of ' + app + ' are not kept.', failure);
  }
}

/** The settings that all four have in common. */
export async function settings(app) {
  await keepWords(app);
  return {
    app: { name: '· ' + NAMES[app], vendor: 'Đôn Đốc' },
    // The one language only: the applications would otherwise ask the browser.
    locales: { availableLocales: [language], fallbackLocale: language },
    disableWelcomeMessage: true
  };
}

/** Their own login form is shut: who is no longer logged in goes to ours. */
let reason = 'expired';

function leaveLoginForm() {
  if (window.location.hash.startsWith('#/login')) {
    window.location.replace(home + 'login?reason=' + reason);
  }
}

onAnswer((address, status) => {
  if (/\/auth\/user\/[^/]+\/logout$/.test(address) && status < 400) {
    reason = 'out';
  }
});
window.addEventListener('hashchange', leaveLoginForm);
leaveLoginForm();

/** People change their account on our pages; the applications' own page for it is shut. */
document.addEventListener(
  'click',
  (click) => {
    if (click.target.closest?.('.account .profile a')) {
      click.preventDefault();
      click.stopPropagation();
      window.location.assign(home);
    }
  },
  true
);

document.documentElement.lang = language;
document.querySelector('link[rel="icon"]')?.setAttribute('href', home + 'favicon.svg');
reword('.app-switch, [uib-alert], [notifications-panel]', (text) => FRAME[text]);
