// Says which case this page shows, and shows who else has it open. data-looking is the id of the case, data-beat where it
// is said, data-one and data-writing the words, with # for the name. In an inbox a case counts once its row was chosen.
import { keepAsking, post } from './asking.js';

const EVERY_MS = 20_000;
const WRITING_MS = 60_000;
const page = [...crypto.getRandomValues(new Uint8Array(12))].map((each) => each.toString(16).padStart(2, '0')).join('');
let wrote = -Infinity;
let said;

export function startLooking() {
  if (!document.querySelector('[data-beat], .peekbox')) {
    return;
  }
  const beat = keepAsking(say, EVERY_MS);
  document.addEventListener('input', (event) => {
    const first = performance.now() - wrote > WRITING_MS;
    wrote = event.target.closest('.case form, .apv form') ? performance.now() : wrote;
    if (first && wrote > 0) {
      beat();
    }
  });
  const box = document.querySelector('.peekbox');
  if (box) {
    new MutationObserver(() => beat()).observe(box, { childList: true });
  }
  document.addEventListener('visibilitychange', () => document.hidden && leave());
  addEventListener('pagehide', leave);
}

async function say() {
  const place = document.querySelector('[data-beat]');
  const list = document.querySelector('[data-list]');
  if (!place || (list && !list.dataset.chosen)) {
    return true;
  }
  const answer = await post(place.dataset.beat, { page, caseId: Number(place.dataset.looking), writing: performance.now() - wrote < WRITING_MS });
  said = place.dataset.beat;
  if (answer && place.isConnected) {
    show(place, answer.others);
  }
  return Boolean(answer);
}

function show(place, others) {
  const words = others.map((each) => (each.writing ? place.dataset.writing : place.dataset.one).replace('#', each.name)).join(' ');
  if (place.dataset.said === words) {
    return;
  }
  place.dataset.said = words;
  const text = document.createElement('span');
  text.textContent = words;
  place.replaceChildren(...others.map((each) => disc(each.initials)), text);
}

export function disc(initials) {
  const round = document.createElement('span');
  round.className = 'av s';
  round.setAttribute('aria-hidden', 'true');
  round.textContent = initials;
  return round;
}

function leave() {
  if (said) {
    navigator.sendBeacon(`${said}/end`, new Blob([JSON.stringify({ page })], { type: 'application/json' }));
    said = undefined;
  }
}
