// An address that names a fold, as case.xhtml?id=1#escalate, opens it and goes to its first field.
const FIELD = 'select, textarea, input:not([type=hidden])';

export function startFolds() {
  const fold = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  if (fold instanceof HTMLDetailsElement) {
    fold.open = true;
    fold.scrollIntoView({ block: 'nearest' });
    fold.querySelector(FIELD)?.focus();
  }
}
