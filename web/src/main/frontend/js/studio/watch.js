// What happens around the drawing: the connection comes back, the window is left, keys are pressed.
import { inField, singleKeysOff } from '../typing.js';

const LOOK_MS = 15_000;

export function watch(session) {
  addEventListener('online', () => session.saving.changed && session.saving.flush());
  document.addEventListener('visibilitychange', () => document.hidden && session.editor && session.saving.flush());
  addEventListener('beforeunload', (event) => session.editor && session.saving.changed && event.preventDefault());
  addEventListener('pagehide', () => session.editor && !session.stays && session.server.leave());
  document.addEventListener('click', (event) => leaving(session, event), true);
  document.addEventListener('click', ({ target }) => session.root.querySelectorAll('details.studio-menu[open]').forEach((each) => (each.open = each.contains(target))));
  document.addEventListener('keydown', (event) => pressed(session, event), true);
  setInterval(() => !document.hidden && session.presence.lookAround(), LOOK_MS);
}

// Another file of the same draft is no leaving; the form of the release wants everything kept first.
function leaving(session, event) {
  const link = event.target.closest?.('[data-part=files] a');
  if (link) {
    event.preventDefault();
    session.open(new URL(link.href).searchParams.get('file'));
    return;
  }
  const pressed = event.target.closest?.('[data-tab=release] button, [data-tab=release] input[type=submit]');
  if (pressed && session.editor && (session.saving.changed || session.saving.working)) {
    event.preventDefault();
    event.stopImmediatePropagation();
    session.saving.flush().then((kept) => kept && pressed.click());
  }
}

function pressed(session, event) {
  if (/^[1-9]$/.test(event.key) && isSingle(event)) {
    if (session.findings.show(Number(event.key))) {
      event.preventDefault();
    }
    return;
  }
  const menu = event.key === 'Escape' && session.root.querySelector('details.studio-menu[open]');
  if (menu) {
    event.stopPropagation();
    menu.open = false;
    menu.querySelector('summary').focus();
    return;
  }
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.target.closest('input, textarea, select, [contenteditable=true]')) {
    return;
  }
  const key = event.key.toLowerCase();
  const act = key === 'z' && !event.shiftKey ? 'undo' : key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : null;
  if (act) {
    event.preventDefault();
    event.stopPropagation();
    if (!session.part(act).disabled) {
      session.history[act]();
    }
  }
}

// A key by itself: outside fields and dialogs, and where single keys are not switched off (WCAG 2.1.4).
function isSingle(event) {
  return !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat && !inField(event.target) && !singleKeysOff() && !document.querySelector('dialog[open]');
}
