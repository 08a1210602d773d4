// Asks the server again and again, gently: not while the page is hidden, not when nobody has touched it for a quarter of
// an hour, later after each failure, and never two at once. So an open page keeps nobody signed in.
import { arrived, inVain } from './connection.js';

const REST_MS = 15 * 60_000;
const LONGEST_MS = 120_000;
let touched = performance.now();
const resting = new Set();

for (const sign of ['pointermove', 'pointerdown', 'keydown', 'focus', 'visibilitychange']) {
  document.addEventListener(sign, wake, { capture: true, passive: true });
}

function wake() {
  touched = performance.now();
  if (!document.hidden) {
    resting.forEach((turn) => turn());
  }
}

// Calls ask() every so often; what comes back calls it at once.
export function keepAsking(ask, everyMs) {
  let timer;
  let under = false;
  let failures = 0;
  async function turn() {
    resting.delete(turn);
    clearTimeout(timer);
    if (document.hidden || performance.now() - touched > REST_MS) {
      resting.add(turn);
      return;
    }
    if (under) {
      return;
    }
    under = true;
    failures = (await ask()) ? 0 : failures + 1;
    under = false;
    timer = setTimeout(turn, Math.min(LONGEST_MS, everyMs * 2 ** failures));
  }
  turn();
  return turn;
}

// The answer, or nothing when there is none.
export async function post(address, body) {
  let answer;
  try {
    answer = await fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
    arrived();
  } catch {
    inVain();
    return undefined;
  }
  return answer.ok ? answer.json().catch(() => undefined) : undefined;
}
