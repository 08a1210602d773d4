// How far a call has come, beside its form: each step whose section holds something is ticked and says what was noted in the
// fields with data-noted, the one with the focus is marked, and a step leads to the first field of its section.
const FIELDS = 'input:not([type="hidden"]), select, textarea, summary, button';
const touched = new Set();

export function startSteps() {
  if (!list()) {
    return;
  }
  document.addEventListener('click', lead);
  document.addEventListener('input', mark);
  document.addEventListener('focusin', mark);
  document.addEventListener('change', ({ target }) => {
    if (target.type === 'radio') {
      touched.add(target.closest('section')?.id);
    }
    mark();
  });
  // Answers of the server draw parts of the form anew, and at times the steps themselves.
  new MutationObserver((changes) => {
    if (changes.some(({ target }) => !list()?.contains(target))) {
      mark();
    }
  }).observe(document.getElementById('main'), { childList: true, subtree: true });
  mark();
}

function list() {
  return document.querySelector('.steps');
}

function lead(event) {
  const step = event.target.closest('.steps a');
  if (step) {
    event.preventDefault();
    const section = document.querySelector(step.hash);
    section.scrollIntoView({ block: 'start' });
    [...section.querySelectorAll(FIELDS)].find((field) => field.checkVisibility())?.focus({ preventScroll: true });
  }
}

function mark() {
  list()?.querySelectorAll('li').forEach((step) => {
    const section = document.querySelector(step.querySelector('a').hash);
    const isDone = holdsSomething(section);
    step.classList.toggle('done', isDone);
    step.classList.toggle('now', section.contains(document.activeElement));
    step.querySelector('[data-done]').hidden = !isDone;
    step.querySelector('[data-sum]').textContent = noted(section);
  });
}

function holdsSomething(section) {
  return touched.has(section.id) || noted(section) !== '' || fields(section, 'input, textarea').some((field) => field.value.trim());
}

function noted(section) {
  const written = fields(section, '[data-noted]').map((each) => (each.value ?? each.textContent).trim());
  const ticked = [...section.querySelectorAll('input[type="checkbox"]:checked')].map((box) => box.labels[0].firstElementChild.nextSibling.textContent.trim());
  return [written.filter(Boolean).join(' '), ...ticked].filter(Boolean).join(', ');
}

// What is typed; what is looked up by is none of it.
function fields(section, css) {
  return [...section.querySelectorAll(css)].filter((field) => !['hidden', 'checkbox', 'radio'].includes(field.type) && !field.dataset.pick);
}
