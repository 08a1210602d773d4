// Whether the server was reached the last time it was asked; who wants to know is told when that changes.
let is = true;
const listeners = [];

export function reached() {
  return is;
}

export function whenReached(listener) {
  listeners.push(listener);
}

whenReached.tell = (now) => {
  if (is !== now && !(now && !navigator.onLine)) {
    is = now;
    listeners.forEach((each) => each(now));
  }
};

export function inVain() {
  whenReached.tell(false);
}
