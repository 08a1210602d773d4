// Whether the server was reached the last time it was asked; who wants to know is told when that changes. A page that is
// being left learns nothing from what fails on the way.
const LONGEST_MS = 10_000;
let is = true;
let last = performance.now();
let leaving = false;
const listeners = [];

addEventListener('beforeunload', () => {
  leaving = true;
  setTimeout(() => {
    leaving = false;
  }, LONGEST_MS);
});

export function isLeaving() {
  return leaving;
}

export function reached() {
  return is && navigator.onLine;
}

// Whether it was reached so short a while ago that nobody need ask again.
export function reachedWithin(ms) {
  return reached() && performance.now() - last < ms;
}

export function whenReached(listener) {
  listeners.push(listener);
}

export function arrived() {
  last = performance.now();
  tell(true);
}

export function inVain() {
  if (!leaving) {
    tell(false);
  }
}

function tell(now) {
  if (is !== now && !(now && !navigator.onLine)) {
    is = now;
    listeners.forEach((each) => each(now));
  }
}
