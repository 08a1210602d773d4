// What was found, by keyboard and while it is typed. J and K or the arrows go from one to the next, from the field, too;
// Enter opens. On the page that shows it, each pause in typing asks again; what was typed never stands in the address.
import { arrived, inVain, whenReached } from './connection.js';
import { inField, singleKeysOff } from './typing.js';

const PAUSE_MS = 250;
const STEPS = { j: 1, arrowdown: 1, k: -1, arrowup: -1 };
let later;
let asking;
let unanswered = false;

export function startFound() {
  const field = document.querySelector('form[data-find] input');
  if (!field || !document.querySelector('#found')) {
    return;
  }
  document.addEventListener('keydown', (event) => onKey(field, event));
  field.addEventListener('input', () => {
    clearTimeout(later);
    later = setTimeout(() => ask(field), PAUSE_MS);
  });
  whenReached((is) => is && unanswered && ask(field));
}

function onKey(field, event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || document.querySelector('dialog[open]')) {
    return;
  }
  const key = event.key.toLowerCase();
  const letter = key.length === 1;
  const here = event.target === field ? !letter : !inField(event.target);
  if (!(key in STEPS) || !here || (letter && singleKeysOff())) {
    return;
  }
  const hits = [...document.querySelectorAll('#found a.hit')];
  const at = hits.indexOf(document.activeElement) + STEPS[key];
  if (hits.length > 0) {
    event.preventDefault();
    hits[Math.min(hits.length - 1, Math.max(0, at))].focus();
  }
}

async function ask(field) {
  const text = field.value.trim();
  if (text.length < 2) {
    return;
  }
  asking?.abort();
  asking = new AbortController();
  const sent = new URLSearchParams(location.search);
  sent.delete('page');
  sent.set('search', document.querySelector('#found').dataset.search);
  sent.set('text', text);
  sent.set('live', 'true');
  try {
    const answer = await fetch(location.pathname, { method: 'POST', body: sent, signal: asking.signal });
    unanswered = false;
    arrived();
    if (answer.ok) {
      show(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    }
  } catch (error) {
    if (error.name !== 'AbortError') {
      unanswered = true;
      inVain();
    }
  }
}

function show(page) {
  const found = page.querySelector('#found');
  if (!found) {
    return;
  }
  document.querySelector('#found').replaceWith(found);
  document.querySelectorAll('.narrow input[name=search]').forEach((input) => {
    input.value = found.dataset.search;
  });
  const address = new URLSearchParams(location.search);
  address.delete('reference');
  address.delete('page');
  address.set('search', found.dataset.search);
  history.replaceState(null, '', `?${address}`);
}
