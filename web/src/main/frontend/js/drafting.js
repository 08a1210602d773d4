// What is typed is kept while it is typed. An element with data-draft="forms" names the forms; what they hold is sent some
// seconds after the last key, and at once by Alt+S, when the page is hidden or left. What was kept comes back with
// data-draft-content: into fields that are there, and never over what a person has typed meanwhile.
import { onExchange } from './exchanges.js';

const QUIET_MS = 1500;
const LONGEST_MS = 6000;
const LEFT_OUT = /^(jakarta\.faces|primefaces\.)|_SUBMIT$/;
let later;
let since;
let sent;

export function startDrafting() {
  const root = document.querySelector('[data-draft]');
  if (!root || typeof window.keepDraft !== 'function') {
    return;
  }
  restore(root);
  for (const kind of ['input', 'change']) {
    document.addEventListener(kind, (event) => event.isTrusted && isOurs(root, event.target) && soon(root));
  }
  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-save-draft]')) {
      keep(root, true);
    } else if (event.isTrusted && isOurs(root, event.target) && event.target.closest('.ui-selectonebutton')) {
      soon(root);
    }
  });
  // What is sent now is no draft any more; when it is refused, the page comes anew.
  document.addEventListener('submit', (event) => {
    if (event.target.matches(root.dataset.draft)) {
      clearTimeout(later);
      later = undefined;
    }
  });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && later && keep(root, false));
  onExchange({
    fail: () => {
      sent = undefined;
      root.querySelector('[role=status]').textContent = root.dataset.draftLost;
    },
  });
}

function isOurs(root, target) {
  return target instanceof Element && target.closest(root.dataset.draft) !== null && !target.matches('[data-pick]');
}

function soon(root) {
  clearTimeout(later);
  since ??= performance.now();
  later = setTimeout(() => keep(root, false), Math.max(0, Math.min(QUIET_MS, since + LONGEST_MS - performance.now())));
}

function keep(root, asked) {
  clearTimeout(later);
  later = undefined;
  since = undefined;
  const content = JSON.stringify(read(root));
  if (content === sent && !asked) {
    return;
  }
  sent = content;
  const { draftKind, draftAbout, draftCase } = root.dataset;
  window.keepDraft(Object.entries({ kind: draftKind, about: draftAbout, case: draftCase ?? '', content }).map(([name, value]) => ({ name, value })));
}

function fields(root) {
  return [...document.querySelectorAll(root.dataset.draft)]
    .flatMap((form) => [...form.elements])
    .filter((field) => field.name && !LEFT_OUT.test(field.name) && !field.closest('#draft') && kept(field));
}

function kept(field) {
  return field.matches('textarea, select, input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=file]):not([type=password]):not([data-pick]), input[data-draft-field]');
}

function read(root) {
  const typed = {};
  for (const field of fields(root)) {
    if (field.type === 'checkbox') {
      typed[field.name] = field.checked;
    } else if (field.type !== 'radio' || field.checked) {
      typed[field.name] = field.value;
    }
  }
  return typed;
}

function restore(root) {
  const holder = document.querySelector('[data-draft-content]');
  if (!holder) {
    return;
  }
  const typed = JSON.parse(holder.dataset.draftContent);
  for (const field of fields(root)) {
    if (field.name in typed && field.type !== 'hidden') {
      write(field, typed[field.name]);
    }
  }
}

function write(field, value) {
  if (field.type === 'checkbox') {
    field.checked !== value && field.click();
    return;
  }
  if (field.type === 'radio') {
    field.value === value && !field.checked && (field.closest('.ui-button') ?? field).click();
    return;
  }
  if (field.value === value) {
    return;
  }
  field.value = value;
  field.closest('details')?.setAttribute('open', 'open');
  for (const kind of ['input', 'change', 'keyup']) {
    field.dispatchEvent(new Event(kind, { bubbles: true }));
  }
}
