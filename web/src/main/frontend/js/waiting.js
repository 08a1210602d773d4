// Says within a tenth of a second that a press is being worked on, after five seconds what is slow, and holds a press back
// while there is no connection, so that the page with what was typed stays: the browser would put its own in its place.
// data-waiting is the line; its words stand beside, with # for what was pressed; data-probe is what is asked for a sign.
import { onExchange } from './exchanges.js';
import { inVain, reached, whenReached } from './connection.js';

const SLOW_MS = 5_000;
const GIVEN_UP_MS = 60_000;
const LEADS_ON = 'a[href], button:not([type=button]):not([type=reset]), input[type=submit]';
let slow;
let givenUp;
let held;

export function startWaiting() {
  const line = document.querySelector('[data-waiting]');
  if (!line) {
    return;
  }
  document.addEventListener('click', (event) => onPress(line, event), true);
  addEventListener('offline', () => inVain());
  addEventListener('online', () => probe(line));
  addEventListener('pageshow', () => done(line));
  whenReached((is) => (is ? back(line) : say(line, held ? line.dataset.held : line.dataset.offline)));
  onExchange({ begin: () => begin(line, ''), end: () => done(line) });
}

function onPress(line, event) {
  const pressed = event.target.closest(LEADS_ON);
  if (!pressed || !leadsOn(pressed, event)) {
    return;
  }
  if (!reached() || !navigator.onLine) {
    event.preventDefault();
    event.stopImmediatePropagation();
    held = pressed;
    say(line, line.dataset.held);
    probe(line);
  } else if (!isAjax(pressed) && (pressed.form ? pressed.form.noValidate || pressed.form.checkValidity() : true)) {
    begin(line, named(pressed));
  }
}

// What leads nowhere else: a dialog, another tab, a place on the page, a file.
function leadsOn(pressed, event) {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0) {
    return false;
  }
  if (pressed.matches('a')) {
    const href = pressed.getAttribute('href');
    return !pressed.target && !pressed.hasAttribute('download') && !href.includes('/api/') && (href === '#' || !href.startsWith('#'));
  }
  return pressed.form?.method !== 'dialog' && !pressed.matches('[data-open], [data-close], [data-copy], [data-put-away]');
}

function isAjax(pressed) {
  return pressed.matches('.ui-selectonebutton *, [data-pf-ajax]');
}

function named(pressed) {
  const copy = pressed.cloneNode(true);
  copy.querySelectorAll?.('kbd, .sr').forEach((each) => each.remove());
  return (copy.textContent.trim() || pressed.value || pressed.getAttribute('aria-label') || '').replace(/\s+/g, ' ').slice(0, 60);
}

function begin(line, what) {
  document.documentElement.classList.add('busy');
  clearTimeout(slow);
  clearTimeout(givenUp);
  slow = setTimeout(() => say(line, what ? line.dataset.slow.replace('#', what) : line.dataset.slowPage), SLOW_MS);
  givenUp = setTimeout(() => done(line), GIVEN_UP_MS);
}

function done(line) {
  document.documentElement.classList.remove('busy');
  clearTimeout(slow);
  clearTimeout(givenUp);
  if (reached() && !held) {
    say(line, '');
  }
}

async function probe(line) {
  try {
    await fetch(line.dataset.probe, { method: 'HEAD', cache: 'no-store' });
    whenReached.tell(true);
  } catch {
    inVain();
  }
}

function back(line) {
  say(line, held ? line.dataset.back : '');
  if (held?.isConnected) {
    const again = document.createElement('button');
    again.type = 'button';
    again.className = 'btn sm pri';
    again.textContent = line.dataset.send;
    again.addEventListener('click', () => {
      const press = held;
      held = undefined;
      say(line, '');
      press.click();
    });
    line.append(again);
  }
}

function say(line, words) {
  line.replaceChildren(...(words ? [Object.assign(document.createElement('span'), { textContent: words })] : []));
}
