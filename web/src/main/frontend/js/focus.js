// The focus is never nowhere. A button that an update disables gets it back when it is done; when an update takes away
// what had it, it goes to the same thing in its new shape, else to the next thing to do in the nearest part of the page
// that is still there.
import { refusedField } from './folds.js';

const NEXT = 'a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), select, textarea, [tabindex="0"]';
const WATCHED = { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] };
let last;
let around = [];
let waiting;

export function startFocus() {
  document.addEventListener('focusin', (event) => {
    last = event.target;
    around = ids(last);
  });
  document.addEventListener('pointerdown', forget);
  document.addEventListener('keydown', (event) => event.key === 'Escape' && forget());
  new MutationObserver(keep).observe(document.body, WATCHED);
  begin();
}

// The hands are at once at what was refused, else where the page says, first of all in a field, else at what it has to say of
// the last act; on a telephone that would open the keyboard unasked.
function begin() {
  if (document.activeElement !== document.body || location.hash || !matchMedia('(pointer: fine)').matches) {
    return;
  }
  const refused = refusedField(document);
  if (refused) {
    refused.focus();
  } else {
    const first = document.querySelector('input[data-begin=true]') ?? document.querySelector('[data-begin=true]') ?? document.querySelector('[data-notice]');
    first?.focus({ preventScroll: true });
  }
}

function forget() {
  last = undefined;
}

function keep() {
  if (!last || document.activeElement !== document.body && document.activeElement !== last) {
    return;
  }
  if (!last.isConnected) {
    restore();
  } else if (last.disabled) {
    waiting = last;
  } else if (waiting === last) {
    waiting = undefined;
    last.focus();
  }
}

function restore() {
  const places = around.map((id) => document.getElementById(id)).filter(Boolean);
  forget();
  for (const place of places) {
    if ([place, ...place.querySelectorAll(NEXT)].some(takesFocus)) {
      return;
    }
  }
}

// What is hidden takes no focus, whatever it is.
function takesFocus(element) {
  if (element.matches(NEXT)) {
    element.focus();
  }
  return document.activeElement === element;
}

function ids(element) {
  const found = [];
  for (let each = element; each; each = each.parentElement) {
    if (each.id) {
      found.push(each.id);
    }
  }
  return found;
}
