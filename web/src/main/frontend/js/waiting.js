// Says within a tenth of a second that a press is being worked on, after five seconds what is slow, and holds a press back
// while nobody answers, so that the page with what was typed stays: the browser would put its own in its place. A page that
// has not heard of the server for a while asks it for a sign, at the latest before anything is sent. data-waiting is the
// line; its words stand beside, with # for what was pressed; data-probe is what is asked for a sign.
import { keepAsking } from './asking.js';
import { onExchange } from './exchanges.js';
import { arrived, inVain, reached, reachedWithin, whenReached } from './connection.js';

const SLOW_MS = 5_000;
const GIVEN_UP_MS = 60_000;
const EVERY_MS = 20_000;
const FRESH_MS = 30_000;
const SIGN_MS = 4_000;
const LEADS_ON = 'a[href], button:not([type=button]):not([type=reset]), input[type=submit]';
let slow;
let givenUp;
let looking;
let asking = false;
let sure = false;
let held;

export function startWaiting() {
  const line = document.querySelector('[data-waiting]');
  if (!line) {
    return;
  }
  document.addEventListener('click', (event) => onPress(line, event), true);
  document.addEventListener('submit', (event) => onSubmit(line, event), true);
  document.addEventListener('submit', (event) => goes(event) && begin(line, event.submitter ? named(event.submitter) : ''));
  addEventListener('offline', () => inVain());
  addEventListener('online', () => probe(line));
  addEventListener('pageshow', () => done(line));
  whenReached((is) => (is ? back(line) : lost(line)));
  onExchange({
    begin: () => begin(line, ''),
    end: (event, request) => {
      if (request?.status > 0) {
        arrived();
      }
      done(line);
    },
    unanswered: () => inVain(),
  });
  keepAsking(() => reachedWithin(EVERY_MS) || probe(line), EVERY_MS);
}

function onPress(line, event) {
  const pressed = event.target.closest(LEADS_ON);
  if (!pressed || !leadsOn(pressed, event)) {
    return;
  }
  if (!mayGo(line, event, sends(pressed), pressed, () => pressed.click())) {
    return;
  }
  if (!isAjax(pressed) && (pressed.form ? pressed.form.noValidate || pressed.form.checkValidity() : true)) {
    begin(line, named(pressed));
  }
}

// By Enter in a form without a button nothing is pressed.
function onSubmit(line, event) {
  const form = event.target;
  if (!event.submitter && goes(event)) {
    mayGo(line, event, true, form, () => form.requestSubmit());
  }
}

function goes(event) {
  return !event.defaultPrevented && event.target.method !== 'dialog';
}

// Whether it goes on its way now; else it is held, or asks for a sign first.
function mayGo(line, event, isSent, place, again) {
  const known = reached();
  if (sure || (known && (!isSent || (!asking && reachedWithin(FRESH_MS))))) {
    return true;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  if (known) {
    askFirst(line, place, again);
  } else {
    hold(line, place, again);
    probe(line);
  }
  return false;
}

async function askFirst(line, place, again) {
  if (asking) {
    return;
  }
  asking = true;
  begin(line, '');
  const answered = await probe(line);
  asking = false;
  done(line);
  if (!answered) {
    hold(line, place, again);
  } else if (place.isConnected) {
    send(again);
  }
}

function send(again) {
  sure = true;
  again();
  sure = false;
}

function hold(line, place, again) {
  held = { place, again };
  say(line, line.dataset.held);
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

function sends(pressed) {
  return !isAjax(pressed) && (pressed.matches('a[href="#"]') || pressed.form?.method === 'post');
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

// Whether there was a sign, or only none yet: a server that is slow is there.
async function probe(line) {
  try {
    await fetch(line.dataset.probe, { method: 'HEAD', cache: 'no-store', credentials: 'omit', signal: AbortSignal.timeout(SIGN_MS) });
    arrived();
  } catch (error) {
    if (error.name !== 'TimeoutError') {
      inVain();
      return false;
    }
  }
  return true;
}

// Nobody may press anything any more: it is looked for until it is there.
function lost(line) {
  say(line, held ? line.dataset.held : line.dataset.offline);
  clearInterval(looking);
  looking = setInterval(() => document.hidden || probe(line), SIGN_MS);
}

function back(line) {
  clearInterval(looking);
  held = held?.place.isConnected ? held : undefined;
  say(line, held ? line.dataset.back : '');
  if (held) {
    const again = document.createElement('button');
    again.type = 'button';
    again.className = 'btn sm pri';
    again.textContent = line.dataset.send;
    again.addEventListener('click', () => {
      const press = held;
      held = undefined;
      say(line, '');
      send(press.again);
    });
    line.append(again);
  }
}

function say(line, words) {
  line.replaceChildren(...(words ? [Object.assign(document.createElement('span'), { textContent: words })] : []));
}
