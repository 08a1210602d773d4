// When something is due, or a timer rings: fields for the due vocabulary; what they cannot show is an expert's.
import { parseDue, printDue, UNITS } from '../language/due.js';
import { el } from '../dom.js';
import { say } from '../words.js';
import { choiceField, numberField } from './fields.js';

const NEW = {
  none: () => ({ kind: 'none' }),
  in: () => ({ kind: 'in', amount: 4, unit: 'h' }),
  days: () => ({ kind: 'days', amount: 1 }),
  at: (moments) => ({ kind: 'at', moment: moments[0]?.name }),
  before: (moments) => ({ kind: 'before', moment: moments[0]?.name, amount: 1, unit: 'd' }),
};

export function dueField(label, text, moments, onChange, { without = true, key = 'due' } = {}) {
  const due = parseDue(text);
  const choices = (without ? ['none', 'in', 'days', 'at', 'before'] : ['in', 'days', 'at', 'before']).map((kind) => ({ value: kind, label: say(`editor.due.${kind}`) }));
  const change = (changed) => onChange(printDue(changed));
  const kind = choiceField(label, due?.kind ?? 'expert', due ? choices : [{ value: 'expert', label: say('editor.due.expert') }, ...choices], (chosen) => change(NEW[chosen](moments)), { key: `${key}.kind` });
  return el('div', { class: 'panel-due' }, kind, due ? details(due, moments, change, key) : el('p', { class: 'm' }, say('editor.due.expert.text')));
}

function details(due, moments, change, key) {
  const amount = (most) => numberField(say('editor.due.amount'), due.amount, (chosen) => change({ ...due, amount: chosen }), { key: `${key}.amount`, most });
  const unit = () => choiceField(say('editor.due.unit'), due.unit, UNITS.map((each) => ({ value: each, label: say(`editor.due.unit.${each}`) })), (chosen) => change({ ...due, unit: chosen }), { key: `${key}.unit` });
  const moment = () => choiceField(say('editor.due.moment'), due.moment, moments.map(({ name, label }) => ({ value: name, label })), (chosen) => change({ ...due, moment: chosen }), { key: `${key}.moment` });
  const shown = { none: () => [], in: () => [amount(9999), unit()], days: () => [amount(999)], at: () => [moment()], before: () => [amount(9999), unit(), moment()] };
  return el('div', { class: 'panel-pair' }, shown[due.kind]());
}
