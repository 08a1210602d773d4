// A field with data-pick="id" finds while it is typed: the arrows go from it into what was found there, and back. Enter
// goes to the first hit and picks the one with the focus. What was picked with data-then="id" puts the focus there when
// the answer is shown. In a form with data-no-enter no field sends the form by Enter: one slip would register a case;
// one with data-enter="id" presses that button. An empty field with data-number-from="id" takes a whole number from there.
import { onExchange } from './exchanges.js';

const STEPS = { ArrowDown: 1, ArrowUp: -1 };
let next;

export function startPicking() {
  onExchange({ end: () => setTimeout(goOn) });
  document.addEventListener('focusin', (event) => takeNumber(event.target));
  document.addEventListener('keydown', onKey);
  document.addEventListener('click', (event) => {
    const picked = event.target.closest('[data-then]');
    if (picked) {
      next = picked.dataset.then;
    }
  });
}

function goOn() {
  document.getElementById(next)?.focus();
  next = undefined;
}

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
    return;
  }
  if (event.key === 'Enter' && event.target.dataset?.enter) {
    event.preventDefault();
    document.getElementById(event.target.dataset.enter)?.click();
  } else if (event.key === 'Enter' && event.target.matches('form[data-no-enter] input:not([type=submit]):not([type=button])')) {
    event.preventDefault();
    move(event.target, 1);
  } else if (event.key in STEPS) {
    move(event.target, STEPS[event.key]) && event.preventDefault();
  }
}

// A number that was looked for and found nobody is hers.
function takeNumber(field) {
  const looked = document.getElementById(field.dataset?.numberFrom)?.value.trim() ?? '';
  if (!field.value && /^[^\p{L}]*$/u.test(looked) && looked.replace(/\D/g, '').length >= 7) {
    field.value = looked;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function move(from, by) {
  const field = from.dataset.pick ? from : [...document.querySelectorAll('[data-pick]')].find((each) => hitsOf(each).includes(from));
  if (!field) {
    return false;
  }
  const hits = hitsOf(field);
  const at = hits.indexOf(from) + by;
  if (at < 0 && from !== field) {
    field.focus();
  } else {
    hits[Math.min(hits.length - 1, Math.max(0, at))]?.focus();
  }
  return true;
}

function hitsOf(field) {
  return [...(document.getElementById(field.dataset.pick)?.querySelectorAll('button, a[href]') ?? [])];
}
