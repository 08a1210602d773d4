// Options side by side in a table with data-options="id of the button that takes one": the column of the chosen radio stands
// out and the button says which one it takes. data-another is the id of what has to be said of one that nobody proposed.
export function startOptions() {
  document.addEventListener('change', (event) => {
    const table = event.target.closest('[data-options]');
    if (table && event.target.matches('input[type=radio]')) {
      choose(table, event.target);
    }
  });
}

function choose(table, radio) {
  const column = radio.closest('th').cellIndex;
  for (const row of table.rows) {
    [...row.cells].forEach((cell, at) => cell.classList.toggle('rec', at === column));
  }
  const button = document.getElementById(table.dataset.options);
  if (button) {
    button.value = radio.dataset.button;
  }
  document.getElementById(table.dataset.another)?.classList.toggle('away', radio.dataset.proposed === 'true');
}
