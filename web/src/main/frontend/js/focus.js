// The focus is never nowhere: when an update takes away what had it, it goes to the same thing in its new shape, else to
// the next thing to do in the nearest part of the page that is still there.
const NEXT = 'a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), select, textarea, [tabindex="0"]';
let last;
let around = [];

export function startFocus() {
  document.addEventListener('focusin', (event) => {
    last = event.target;
    around = ids(last);
  });
  document.addEventListener('pointerdown', () => {
    last = undefined;
  });
  new MutationObserver(keep).observe(document.body, { childList: true, subtree: true });
}

function keep() {
  if (!last || last.isConnected || document.activeElement !== document.body) {
    return;
  }
  const place = around.map((id) => document.getElementById(id)).find(Boolean);
  last = undefined;
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
