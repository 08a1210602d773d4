// What is typed is kept while it is typed. An element with data-draft="forms" names the forms, one with data-draft-touched
// means only those of them in which somebody typed, and the one data-draft-held names, which was sent and came back. What
// they hold is sent with the command data-draft-by names some seconds after the last key, and at once by Alt+S, when another
// form is sent, or when the page is hidden or left. What was kept comes back with data-draft-content beside it: into fields
// that are there, and never over what a person has typed meanwhile; a text whose form is not there any more is shown. A fold
// that something came back into stands open and says so. A field with data-undrafted fills in others and is not brought back; a button with data-draft-done sends without leaving
// the page.
import { onExchange } from './exchanges.js';

const QUIET_MS = 1500;
const LONGEST_MS = 6000;
const LEFT_OUT = /^(jakarta\.faces|primefaces\.)|_SUBMIT$/;
const NOTHING = '{}';

export function startDrafting() {
  const drafts = [...document.querySelectorAll('[data-draft]')]
    .filter((root) => typeof window[root.dataset.draftBy] === 'function')
    .map((root) => ({ root, touched: new Set() }));
  if (drafts.length === 0) {
    return;
  }
  drafts.forEach(restore);
  drafts.forEach(takeUp);
  for (const kind of ['input', 'change']) {
    document.addEventListener(kind, (event) => event.isTrusted && typed(drafts, event.target));
  }
  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-save-draft]')) {
      drafts.forEach((draft) => keep(draft, true));
    } else if (event.target.closest('[data-draft-done]')) {
      drafts.forEach(stop);
    } else if (event.isTrusted && event.target.closest('.ui-selectonebutton')) {
      typed(drafts, event.target);
    }
  });
  // What is sent now is no draft any more; when it is refused, the page comes anew. What stands beside it is kept first.
  document.addEventListener('submit', (event) => drafts.forEach((draft) => sending(draft, event.target)));
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && drafts.forEach(keepWaiting));
  window.addEventListener('beforeunload', () => drafts.forEach(keepWaiting));
  onExchange({
    fail: () =>
      drafts.forEach((draft) => {
        draft.sent = undefined;
        draft.root.querySelector('[role=status]').textContent = draft.root.dataset.draftLost;
      }),
  });
}

function takeUp(draft) {
  if (draft.root.dataset.draftHeld) {
    draft.touched.add(draft.root.dataset.draftHeld);
    soon(draft);
  }
}

function typed(drafts, target) {
  for (const draft of drafts) {
    if (isOurs(draft, target)) {
      draft.touched.add(target.closest('form').id);
      soon(draft);
    }
  }
}

function isOurs({ root }, target) {
  return target instanceof Element && target.closest(root.dataset.draft) !== null && !target.matches('[data-pick]');
}

function soon(draft) {
  clearTimeout(draft.later);
  draft.since ??= performance.now();
  draft.later = setTimeout(() => keep(draft, false), Math.max(0, Math.min(QUIET_MS, draft.since + LONGEST_MS - performance.now())));
}

function sending(draft, form) {
  if (!form.matches(draft.root.dataset.draft)) {
    return;
  }
  draft.touched.delete(form.id);
  if ('draftTouched' in draft.root.dataset && draft.touched.size > 0) {
    keepWaiting(draft);
  }
  stop(draft);
}

function stop(draft) {
  clearTimeout(draft.later);
  draft.later = undefined;
}

function keepWaiting(draft) {
  if (draft.later) {
    keep(draft, false);
  }
}

function keep(draft, asked) {
  stop(draft);
  draft.since = undefined;
  const content = JSON.stringify(read(draft));
  if ((content === draft.sent && !asked) || content === NOTHING) {
    return;
  }
  draft.sent = content;
  const { draftBy, draftKind, draftAbout, draftCase } = draft.root.dataset;
  window[draftBy](Object.entries({ kind: draftKind, about: draftAbout, case: draftCase ?? '', content }).map(([name, value]) => ({ name, value })));
}

function fields({ root }) {
  return [...document.querySelectorAll(root.dataset.draft)]
    .flatMap((form) => [...form.elements])
    .filter((field) => field.name && !LEFT_OUT.test(field.name) && !field.closest('#draft') && kept(field));
}

function kept(field) {
  return field.matches('textarea, select:not([data-undrafted]), input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=file]):not([type=password]):not([data-pick]), input[data-draft-field]');
}

function read(draft) {
  const values = { ...draft.homeless };
  const wanted = 'draftTouched' in draft.root.dataset ? (field) => draft.touched.has(field.form.id) : () => true;
  for (const field of fields(draft).filter(wanted)) {
    if (field.type === 'checkbox') {
      values[field.name] = field.checked;
    } else if (field.type !== 'radio' || field.checked) {
      values[field.name] = field.value;
    }
  }
  return values;
}

function restore(draft) {
  const holder = draft.root.closest('form')?.querySelector('[data-draft-content]');
  if (!holder) {
    return;
  }
  const values = JSON.parse(holder.dataset.draftContent);
  const folds = new Set();
  for (const field of fields(draft)) {
    if (field.name in values && field.type !== 'hidden') {
      draft.touched.add(field.form.id);
      if (write(field, values[field.name])) {
        folds.add(field.closest('details'));
      }
    }
  }
  const said = holder.querySelector('[data-draft-restored]');
  if (said) {
    folds.forEach((fold) => fold && say(fold, said.textContent));
    draft.homeless = homeless(values);
    Object.values(draft.homeless).forEach((text) => show(holder, text));
    if (folds.size === 0 && Object.keys(draft.homeless).length === 0) {
      holder.remove();
    }
  }
}

// What was written into forms that are gone: a colleague did the same, or the case has ended.
function homeless(values) {
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => document.getElementsByName(name).length === 0 && /\s/.test(value)));
}

function show(holder, text) {
  const words = document.createElement('bdi');
  words.className = 'say prose';
  words.textContent = text;
  holder.append(words);
}

function say(fold, words) {
  const line = document.createElement('p');
  line.className = 'm mt2';
  line.textContent = words;
  fold.querySelector('summary').after(line);
}

// Whether anything is other than it was.
function write(field, value) {
  if (field.type === 'checkbox') {
    return field.checked !== value && (field.click(), true);
  }
  if (field.type === 'radio') {
    return field.value === value && !field.checked && ((field.closest('.ui-button') ?? field).click(), true);
  }
  if (field.value === value || (field.matches('select') && ![...field.options].some((option) => option.value === value))) {
    return false;
  }
  field.value = value;
  field.closest('details')?.setAttribute('open', 'open');
  for (const kind of ['input', 'change', 'keyup']) {
    field.dispatchEvent(new Event(kind, { bubbles: true }));
  }
  return true;
}
