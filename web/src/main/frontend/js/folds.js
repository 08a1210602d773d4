// An address that names a fold, as case.xhtml?id=1#escalate, opens it and goes to its first field. A fold with an entry
// that was refused stands open again, so that nobody searches for what is wrong.
const FIELD = 'select, textarea, input:not([type=hidden])';
const REFUSED = '.ui-message-error';

export function startFolds() {
  const named = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  if (named instanceof HTMLDetailsElement) {
    open(named, named.querySelector(FIELD));
  }
  const refused = [...document.querySelectorAll('details:not([open])')].filter((fold) => fold.querySelector(REFUSED));
  refused.forEach((fold) => open(fold, fold.querySelector(REFUSED).parentElement.querySelector(FIELD)));
}

function open(fold, field) {
  fold.open = true;
  fold.scrollIntoView({ block: 'nearest' });
  field?.focus();
}
