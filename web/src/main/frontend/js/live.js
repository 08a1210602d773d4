// Keeps an open inbox true without moving a row: what has changed is told in one line and shown when it is asked for; whom
// a task is with, and who looks at it, is said in its row at once. data-live is where to ask, data-ask what the page shows,
// data-pulse how far changes had got when it was drawn; the words stand beside, with # for a number or a name.
import { keepAsking, post } from './asking.js';
import { disc } from './looking.js';

const EVERY_MS = 10_000;

export function startLive() {
  const line = document.querySelector('[data-live]');
  if (!line) {
    return;
  }
  keepAsking(() => ask(line), EVERY_MS);
  document.addEventListener('click', (event) => {
    const shown = event.target.closest('[data-show]');
    const row = document.querySelector('[data-list] tr.cur');
    if (shown && row) {
      const address = new URL(shown.href);
      address.searchParams.set('item', row.dataset.item);
      shown.href = address;
    }
  });
}

async function ask(line) {
  const rows = [...document.querySelectorAll('[data-list] tr[data-item]')];
  const answer = await post(line.dataset.live, { ask: line.dataset.ask, pulse: Number(line.dataset.pulse), items: rows.map((row) => row.dataset.item) });
  if (!answer) {
    return false;
  }
  line.dataset.pulse = answer.pulse;
  if (answer.changed) {
    tell(line, rows, answer.rows);
    answer.tabs.forEach(figure);
  }
  rows.forEach((row) => look(line, row, answer.seen.find((each) => String(each.caseId) === row.dataset.case)));
  return true;
}

function tell(line, rows, now) {
  const open = new Map(now.map((each) => [each.item, each]));
  const drawn = new Set(rows.map((row) => row.dataset.item));
  const counts = {
    added: now.filter((each) => each.listed && !drawn.has(each.item)).length,
    changed: rows.filter((row) => open.has(row.dataset.item) && open.get(row.dataset.item).mark !== row.dataset.mark).length,
    gone: rows.filter((row) => !open.has(row.dataset.item)).length,
  };
  rows.forEach((row) => {
    row.classList.toggle('gone', !open.has(row.dataset.item));
    if (open.has(row.dataset.item)) {
      hold(line, row, open.get(row.dataset.item));
    }
  });
  const words = Object.entries(counts).filter(([, count]) => count > 0).map(([kind, count]) => line.dataset[count === 1 ? `${kind}One` : kind].replace('#', count));
  const told = words.length ? `${words.join(', ')}.` : '';
  const said = line.querySelector('[role=status]');
  if (said.dataset.told !== told) {
    said.dataset.told = told;
    said.replaceChildren(...(told ? [strong(told), ` ${line.dataset.still}`] : []));
    line.classList.toggle('told', told !== '');
    line.querySelector('[data-show]').hidden = told === '';
  }
}

// Whom the task is with, where that stands; where the column is left out, in the line below the task.
function hold(line, row, now) {
  if ((row.dataset.holder ?? '') === now.holder) {
    return;
  }
  row.dataset.holder = now.holder;
  const cell = row.querySelector('[data-with]');
  const words = document.createElement('span');
  words.className = 'm clip';
  words.textContent = now.mine ? line.dataset.you : now.holder || line.dataset.free;
  if (cell?.closest('td').clientWidth > 30) {
    cell.replaceChildren(...(now.holder ? [disc(now.initials)] : []), words);
  } else {
    row.querySelector('.c-task .about').textContent = now.holder ? line.dataset.taken.replace('#', now.holder) : line.dataset.free;
  }
}

function look(line, row, by) {
  const place = row.querySelector('[data-seen]');
  const name = by && by.name !== (row.dataset.holder ?? '') ? by.name : '';
  if (!place || place.dataset.seen === name) {
    return;
  }
  place.dataset.seen = name;
  place.title = name ? line.dataset.at.replace('#', name) : '';
  const words = document.createElement('span');
  words.textContent = line.dataset.looking;
  place.replaceChildren(...(name ? [disc(by.initials), words] : []));
}

function figure(tab) {
  const count = [...document.querySelectorAll('nav.views a')].find((each) => each.getAttribute('href').endsWith(tab.link))?.querySelector('span');
  if (count) {
    count.textContent = tab.figure;
    count.classList.toggle('hot', tab.hot);
  }
}

function strong(text) {
  const bold = document.createElement('b');
  bold.textContent = text;
  return bold;
}
