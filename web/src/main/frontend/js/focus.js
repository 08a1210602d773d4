// The focus is never nowhere. A button that an update disables gets it back when it is done; when an update takes away
// what had it, it goes to the same thing in its new shape, else to the next thing to do in the nearest part of the page
// that is still there.
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
}

function forget() {
  last = undefined;
}

function keep() {
  if (last?.disabled) {
    waiting = last;
  } else if (last && document.activeElement === document.body) {
    if (!last.isConnected) {
      restore();
    } else if (waiting === last) {
      waiting = undefined;
      last.focus();
    }
  }
}

function restore() {
  const place = around.map((id) => document.getElementById(id)).find(Boolean);
  forget();
  if (place) {
    (place.matches(NEXT) ? place : place.querySelector(NEXT) ?? place).focus();
  }
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
