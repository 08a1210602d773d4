// An address that names a fold or a form that is one, as case.xhtml?id=1#escalate, opens it and goes to its first field. A fold with an entry
// that was refused stands open again, so that nobody searches for what is wrong; what was refused as a whole is said
// above the button that was pressed in it. A dialog with such an entry opens again too. The key of a fold opens it and
// goes to its first field; Esc inside closes it, with what was typed kept, and leaves the focus on its title. A link with
// data-unfold is pressed when its fold opens: it fetches what takes a while.
import { openDialog } from './dialogs.js';

const FIELD = 'select, textarea, input:not([type=hidden])';
const REFUSED = '.ui-message-error';
const REFUSED_AS_A_WHOLE = '.messages:has([data-notice=refusal])';
const PRESSED = 'redress.pressed';

export function startFolds() {
  const named = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  const fold = named && (named.matches('details') ? named : named.querySelector(':scope > details'));
  if (fold) {
    const field = fold.querySelector(FIELD);
    open(fold, field);
    // Going to the place the address names takes the focus away once more.
    addEventListener('load', () => setTimeout(() => field?.focus()), { once: true });
  }
  const refused = [...document.querySelectorAll('details:not([open])')].filter((fold) => fold.querySelector(REFUSED));
  refused.forEach((each) => open(each, refusedField(each)));
  const dialog = [...document.querySelectorAll('dialog')].find((each) => each.querySelector(REFUSED));
  if (dialog) {
    openDialog(dialog.id);
    refusedField(dialog)?.focus();
  }
  sayWhereItWasPressed();
  document.addEventListener('toggle', (event) => event.target.open && event.target.querySelector('[data-unfold]')?.click(), true);
  document.addEventListener('submit', (event) => sessionStorage.setItem(PRESSED, event.submitter?.id ?? ''));
}

// The first field of a part of the page whose entry was refused, if any was.
export function refusedField(place) {
  return place.querySelector(REFUSED)?.parentElement.querySelector(FIELD);
}

export function unfold(title) {
  const fold = title.closest('details');
  if (!fold.open || document.activeElement === title) {
    title.click();
  }
  const field = fold.open && [...fold.querySelectorAll(FIELD)].find((each) => !each.disabled && each.getClientRects().length > 0);
  (field || title).focus();
}

// Whether there was a fold to close around what has the focus.
export function foldUp(target) {
  const fold = target instanceof Element && target.closest('details[open]');
  if (!fold || target.closest('dialog')) {
    return false;
  }
  fold.open = false;
  fold.querySelector('summary').focus();
  return true;
}

function sayWhereItWasPressed() {
  const pressed = document.getElementById(sessionStorage.getItem(PRESSED) ?? '');
  const said = document.querySelector(REFUSED_AS_A_WHOLE);
  const fold = pressed?.closest('details');
  sessionStorage.removeItem(PRESSED);
  if (fold && said) {
    pressed.closest('.btns').before(said);
    said.tabIndex = -1;
    open(fold, said);
  }
}

function open(fold, field) {
  fold.open = true;
  fold.scrollIntoView({ block: 'nearest' });
  field?.focus();
}
