// A list of tasks by keyboard. J and K or the arrows move, and the quick look follows; Enter opens the case; Space looks
// at once, also where there is only room for the quick look over the list; X ticks the task for the bar at the foot of
// the list; [ and ] change the view; Esc closes the quick look, then clears the ticks. Whoever comes back to the list, by
// the way of the browser or of a case, is at the row she left.
import { inField, singleKeysOff } from './typing.js';
import { leaveTrace } from './trace.js';

const FOLLOW_MS = 120;
const STEPS = { j: 1, arrowdown: 1, k: -1, arrowup: -1 };
const TICK = 'tbody input.tick';
let later;
let asked;

export function startList() {
  const list = document.querySelector('[data-list]');
  document.addEventListener('keydown', (event) => changeView(event));
  if (!list) {
    document.querySelector('.wl') && leaveTrace();
    return;
  }
  document.addEventListener('keydown', (event) => onKey(list, event));
  list.addEventListener('click', (event) => onClick(list, event));
  list.addEventListener('change', (event) => {
    if (event.target.matches('[data-all]')) {
      tickAll(list, event.target.checked);
    }
    count(list);
  });
  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-clear]')) {
      clear(list);
    } else if (event.target.closest('[data-shut]')) {
      shut(list);
    }
  });
  count(list);
  document.querySelector('.views [aria-current=page]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const left = rowOf(list, history.state?.row);
  leaveTrace(left?.dataset.item);
  if (left) {
    choose(list, left, 0);
  } else if (new URLSearchParams(location.search).has('item')) {
    list.dataset.chosen = current(list)?.dataset.item ?? '';
    current(list)?.focus();
  } else if (document.querySelector('[data-notice]')) {
    current(list)?.focus();
  }
}

// Runs the act once the quick look shows the row it is about, and its buttons have got what they do.
export function whenLookedAt(act) {
  const row = document.querySelector('[data-list] tr.cur');
  if (!row || shown() === row.dataset.item) {
    return act();
  }
  const waiting = new MutationObserver(() => {
    if (shown() === row.dataset.item) {
      waiting.disconnect();
      setTimeout(act);
    }
  });
  waiting.observe(row.closest('.wl'), { childList: true, subtree: true });
  return true;
}

function shown() {
  return document.querySelector('.peekbox [data-shows]')?.dataset.shows;
}

function onKey(list, event) {
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) {
    return;
  }
  if (event.key === 'Escape' && !inField(event.target)) {
    shut(list) || clear(list);
    return;
  }
  const key = event.key.toLowerCase();
  const arrow = key.startsWith('arrow');
  if (inField(event.target) || (arrow ? !list.contains(event.target) : key.length === 1 && key !== ' ' && singleKeysOff())) {
    return;
  }
  if (key in STEPS) {
    event.preventDefault();
    move(list, STEPS[key]);
  } else if (key === 'x') {
    tick(list);
  } else if (event.target.matches('tr[data-item]')) {
    onRow(list, event);
  }
}

function onRow(list, event) {
  if (event.key === 'Enter') {
    event.preventDefault();
    event.target.querySelector('a').click();
  } else if (event.key === ' ') {
    event.preventDefault();
    choose(list, event.target, 0);
    whenLookedAt(() => open(list));
  }
}

function onClick(list, event) {
  const row = event.target.closest('tr[data-item]');
  if (!row || event.target.closest('a, button, input')) {
    return;
  }
  choose(list, row, 0);
  whenLookedAt(() => open(list));
}

function rowOf(list, item) {
  return [...list.querySelectorAll('tr[data-item]')].find((row) => row.dataset.item === item);
}

function current(list) {
  return list.querySelector('tr.cur');
}

function move(list, by) {
  const rows = [...list.querySelectorAll('tr[data-item]')];
  const at = rows.indexOf(current(list));
  const focused = rows.some((row) => row.contains(document.activeElement));
  choose(list, rows[Math.min(rows.length - 1, Math.max(0, focused || by < 0 ? at + by : at))], FOLLOW_MS);
}

function choose(list, row, wait) {
  const before = current(list);
  if (before !== row) {
    before?.classList.remove('cur');
    before?.setAttribute('tabindex', '-1');
    row.classList.add('cur');
    row.setAttribute('tabindex', '0');
  }
  row.focus();
  list.dataset.chosen = row.dataset.item;
  leaveTrace(row.dataset.item);
  clearTimeout(later);
  if ((asked ?? shown()) !== row.dataset.item) {
    later = setTimeout(() => look(row.dataset.item), wait);
  }
}

// An answer may still be on its way when the next row is chosen: what was asked last counts, not what is shown.
function look(item) {
  asked = item;
  window.PrimeFaces.ab({ s: 'look:at', f: 'look', p: 'look:at', u: 'peek', params: [{ name: 'row', value: item }] });
}

// Where the quick look has no place beside the list it opens over it, and on a phone the case itself opens.
function open(list) {
  const box = document.querySelector('.peekbox');
  if (matchMedia('(max-width: 820px)').matches) {
    current(list)?.querySelector('a').click();
  } else if (matchMedia('(max-width: 1100px)').matches) {
    box.classList.add('asked');
    box.querySelector('[data-shut]')?.focus();
  }
}

function shut(list) {
  const box = document.querySelector('.peekbox.asked');
  box?.classList.remove('asked');
  if (box) {
    current(list)?.focus();
  }
  return Boolean(box);
}

function tick(list) {
  const box = current(list)?.querySelector(TICK);
  if (box) {
    box.checked = !box.checked;
    count(list);
  }
}

function tickAll(list, ticked) {
  list.querySelectorAll(TICK).forEach((box) => {
    box.checked = ticked;
  });
}

function clear(list) {
  tickAll(list, false);
  count(list);
  current(list)?.focus();
}

function count(list) {
  const boxes = [...list.querySelectorAll(TICK)];
  const all = list.querySelector('[data-all]');
  boxes.forEach((box) => box.closest('tr').classList.toggle('sel', box.checked));
  const chosen = boxes.filter((box) => box.checked).length;
  if (all) {
    all.checked = chosen === boxes.length;
    all.indeterminate = chosen > 0 && chosen < boxes.length;
  }
  const bar = document.querySelector('[data-bulk]');
  if (bar) {
    bar.hidden = chosen === 0;
    bar.querySelector('[role=status]').textContent = bar.dataset.bulk.replace('#', String(chosen));
  }
}

function changeView(event) {
  if (!'[]'.includes(event.key) || event.ctrlKey || event.metaKey || inField(event.target) || singleKeysOff()) {
    return;
  }
  const here = document.querySelector('nav.views [aria-current=page]');
  const there = event.key === ']' ? here?.nextElementSibling : here?.previousElementSibling;
  there?.click();
}
