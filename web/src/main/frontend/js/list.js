// A list of tasks by keyboard: J and K or the arrows move, Enter opens the case, Space shows it in the quick look.
const FORWARD = ['j', 'arrowdown'];
const BACK = ['k', 'arrowup'];

export function startList() {
  const list = document.querySelector('[data-list]');
  if (!list) {
    return;
  }
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || busyElsewhere(event.target)) {
      return;
    }
    const key = event.key.toLowerCase();
    if (FORWARD.includes(key) || BACK.includes(key)) {
      move(list, FORWARD.includes(key) ? 1 : -1);
      event.preventDefault();
    }
  });
  list.addEventListener('keydown', (event) => {
    const row = event.target.closest('tr[data-peek]');
    if (row !== event.target) {
      return;
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      row.querySelector('a').click();
    } else if (event.key === ' ') {
      event.preventDefault();
      location.href = row.dataset.peek;
    }
  });
  list.addEventListener('click', (event) => {
    const row = event.target.closest('tr[data-peek]');
    if (row && !event.target.closest('a, button, input')) {
      location.href = row.dataset.peek;
    }
  });
}

function busyElsewhere(target) {
  return document.querySelector('dialog[open]') || target.closest('input, textarea, select, [contenteditable=true]');
}

function move(list, by) {
  const rows = [...list.querySelectorAll('tr[data-peek]')];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const current = at >= 0 ? at : rows.findIndex((row) => row.classList.contains('cur')) - (by > 0 ? 1 : 0);
  rows[Math.min(rows.length - 1, Math.max(0, current + by))]?.focus();
}
