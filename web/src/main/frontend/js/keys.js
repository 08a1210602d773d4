// Every act has a key, every key has a visible control: data-key="c" (one key), "g i" (a sequence), "Alt+Enter".
// Single keys count outside fields only and can be switched off in the key help (WCAG 2.1.4).
import { openDialog } from './dialogs.js';
import { foldUp, unfold } from './folds.js';
import { whenLookedAt } from './list.js';
import { inField, singleKeysOff, switchSingleKeys } from './typing.js';

const SEQUENCE_MS = 1200;
let before = '';
let beforeAt = 0;

export function startKeys() {
  const toggle = document.querySelector('[data-keys-switch]');
  if (toggle) {
    toggle.checked = !singleKeysOff();
    toggle.addEventListener('change', () => switchSingleKeys(toggle.checked));
  }
  document.addEventListener('keydown', onAlt, true);
  document.addEventListener('keydown', onKey);
}

// Before any widget sees it: a group of buttons would take the Enter of Alt+Enter for a choice.
function onAlt(event) {
  if (event.altKey && !event.isComposing && !event.ctrlKey && !event.metaKey && press(event, 'alt+' + named(event))) {
    event.stopPropagation();
  }
}

function onKey(event) {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  if (event.key === 'Escape' && foldUp(event.target)) {
    event.preventDefault();
    return;
  }
  if (inField(event.target)) {
    if (event.key === 'Escape') {
      event.target.blur();
    }
    return;
  }
  if (singleKeysOff() || event.repeat || (event.key.length > 1 && event.key !== 'Enter')) {
    return;
  }
  const key = event.key === 'Enter' ? 'enter' : event.key.toLowerCase();
  if (key === 'enter' && event.target.closest('a, button, summary, [role=button]')) {
    return;
  }
  if (event.key === '?') {
    event.preventDefault();
    openDialog('keys');
    return;
  }
  const begun = performance.now() - beforeAt < SEQUENCE_MS && beginsSequence(before) ? before : '';
  before = begun ? '' : key;
  beforeAt = performance.now();
  if (begun) {
    press(event, `${begun} ${key}`);
  } else {
    whenLookedAt(() => press(event, key));
  }
}

// The second key of a sequence never acts by itself, whether or not the two lead anywhere on this page.
function beginsSequence(key) {
  return key !== '' && [...document.querySelectorAll('[data-key]')].some((each) => each.dataset.key.toLowerCase().startsWith(`${key} `));
}

function named(event) {
  return event.code.startsWith('Digit') ? event.code.slice(5) : event.code.startsWith('Key') ? event.code.slice(3).toLowerCase() : event.key.toLowerCase();
}

function press(event, key) {
  const root = document.querySelector('dialog[open]') ?? document;
  const control = [...root.querySelectorAll('[data-key]')].find((each) => each.dataset.key.toLowerCase() === key && usable(each));
  if (!control) {
    showWhyNot(root, key);
    return false;
  }
  event.preventDefault();
  before = '';
  if (inField(control)) {
    control.focus();
    control.select?.();
  } else if (control.matches('summary')) {
    unfold(control);
  } else {
    control.click();
  }
  return true;
}

function usable(control) {
  return !control.disabled && control.getAttribute('aria-disabled') !== 'true' && control.getClientRects().length > 0;
}

// What cannot be done yet says why beside its control, which may be below the edge of the screen.
function showWhyNot(root, key) {
  const off = [...root.querySelectorAll('[data-key]:disabled')].find((each) => each.dataset.key.toLowerCase() === key);
  off?.closest('form')?.scrollIntoView({ block: 'end' });
}
