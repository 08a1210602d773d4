// The fields of the panel: a label, an input, a word of help. Each says what was chosen when it is left or chosen.
import { button, el, iconButton } from '../dom.js';
import { say } from '../words.js';

let next = 0;

function field(label, input, { hint, key }) {
  const id = `f${next++}`;
  input.id = id;
  input.dataset.field = key ?? label;
  if (hint) {
    input.setAttribute('aria-describedby', `${id}h`);
  }
  return el('div', { class: 'field' }, el('label', { for: id }, label), input, hint && el('span', { class: 'hint', id: `${id}h` }, hint));
}

export function textField(label, value, onChange, options = {}) {
  const input = options.lines
    ? el('textarea', { class: 'in', rows: options.lines, maxlength: options.most })
    : el('input', { class: 'in', type: 'text', maxlength: options.most, autocomplete: 'off' });
  input.value = value ?? '';
  input.dataset.told = input.value;
  input.readOnly = Boolean(options.readOnly);
  if (options.code) {
    input.classList.add('code');
    input.spellcheck = false;
  }
  if (!options.readOnly) {
    input.addEventListener('change', () => {
      input.dataset.told = input.value;
      onChange(input.value.trim() === '' ? undefined : input.value.trim());
    });
  }
  return field(label, input, options);
}

export function numberField(label, value, onChange, options = {}) {
  const input = el('input', { class: 'in', type: 'number', min: options.least ?? 1, max: options.most, step: 1, inputmode: 'numeric' });
  input.value = value ?? '';
  input.dataset.told = input.value;
  input.addEventListener('change', () => {
    if (input.reportValidity() && input.value !== '') {
      input.dataset.told = input.value;
      onChange(Number(input.value));
    }
  });
  return field(label, input, options);
}

// choices: [{value, label}]; what is chosen and not known stands among them, so that nothing is lost by looking.
export function choiceField(label, value, choices, onChange, options = {}) {
  const input = el('select', { class: 'in' });
  const known = choices.some((each) => each.value === (value ?? ''));
  const all = known ? choices : [...(value ? [{ value, label: say('editor.field.unknown', value) }] : [{ value: '', label: say('editor.field.choose') }]), ...choices];
  input.append(...all.map((each) => el('option', { value: each.value, selected: each.value === (value ?? '') }, each.label)));
  input.addEventListener('change', () => onChange(input.value === '' ? undefined : input.value));
  return field(label, input, options);
}

export function tickField(label, value, onChange, options = {}) {
  const input = el('input', { type: 'checkbox', checked: Boolean(value), 'data-field': options.key ?? label, disabled: options.disabled });
  input.addEventListener('change', () => onChange(input.checked));
  return el('label', { class: 'panel-tick' }, input, ' ', label);
}

// choices: [{value, label}]
export function pickField(label, value, choices, onChange, options = {}) {
  const name = `f${next++}`;
  return el(
    'fieldset',
    { class: 'fieldset' },
    el('legend', {}, label),
    choices.map((each) =>
      el('label', { class: 'panel-tick' }, el('input', {
        type: 'radio', name, value: each.value, checked: each.value === value, 'data-field': `${options.key ?? label}.${each.value}`, onchange: () => onChange(each.value),
      }), ' ', each.label)),
    options.hint && el('span', { class: 'hint' }, options.hint),
  );
}

export function section(title, ...content) {
  return el('section', { class: 'panel-part' }, title && el('h3', {}, title), ...content);
}

export function folded(title, key, ...content) {
  const details = el('details', { class: 'panel-part', 'data-fold': key }, el('summary', { 'data-field': `fold.${key}` }, title), ...content);
  details.open = opened.has(key);
  details.addEventListener('toggle', () => (details.open ? opened.add(key) : opened.delete(key)));
  return details;
}

const opened = new Set();

// Things one under the other that can be added, moved and removed.
export function listOf(items, render, { key, add, addLabel, onMove, onRemove, nameOf, most }) {
  return el(
    'div',
    { class: 'panel-list' },
    el('ol', {}, items.map((item, at) =>
      el('li', {}, render(item, at), el('div', { class: 'row panel-acts' },
        onMove && at > 0 && iconButton('arrow-up', say('editor.list.up', nameOf(item)), () => onMove(at, at - 1), { 'data-field': `${key}.up.${at}` }),
        onMove && at < items.length - 1 && iconButton('arrow-down', say('editor.list.down', nameOf(item)), () => onMove(at, at + 1), { 'data-field': `${key}.down.${at}` }),
        iconButton('trash', say('editor.list.remove', nameOf(item)), () => onRemove(at), { 'data-field': `${key}.remove.${at}` }))))),
    (most === undefined || items.length < most) && button(addLabel, add, { 'data-field': `${key}.add` }),
  );
}

export function moved(list, from, to) {
  const copy = list.slice();
  copy.splice(to, 0, ...copy.splice(from, 1));
  return copy;
}
