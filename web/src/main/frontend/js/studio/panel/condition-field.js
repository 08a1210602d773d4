// When a way is taken: rows of fact, comparison and value; what rows cannot show is an expert's.
import { isNumber, isText, OPERATORS, parseCondition, printCondition } from '../language/condition.js';
import { el } from '../dom.js';
import { say } from '../words.js';
import { choiceField, listOf, pickField, textField } from './fields.js';

const OF_NUMBERS = new Set(['<', '<=', '>', '>=']);

export function conditionField(text, facts, onChange) {
  const condition = parseCondition(text);
  if (!condition) {
    return el('p', { class: 'm' }, say('editor.condition.expert.text'));
  }
  const change = (rows, join = condition.join) => onChange(printCondition({ join, rows }));
  const replace = (at, row) => change(condition.rows.map((each, place) => (place === at ? row : each)));
  const several = condition.rows.length > 1
    && pickField(say('editor.condition.join'), condition.join, ['all', 'any'].map((join) => ({ value: join, label: say(`editor.condition.join.${join}`) })), (join) => change(condition.rows, join), { key: 'condition.join' });
  return el('div', {}, several, listOf(condition.rows, (row, at) => rowField(row, at, facts, (changed) => replace(at, changed)), {
    key: 'condition',
    add: () => change([...condition.rows, newRow(facts)]),
    addLabel: say(condition.rows.length === 0 ? 'editor.condition.first' : 'editor.condition.add'),
    onRemove: (at) => change(condition.rows.filter((each, place) => place !== at)),
    nameOf: ({ fact }) => labelOf(facts, fact),
  }));
}

function newRow(facts) {
  const fact = facts.find(({ name }) => name === 'severity') ?? facts[0];
  return rowFor(fact);
}

function rowFor(fact) {
  return { fact: fact.name, operator: '==', value: valueFor(fact) };
}

function valueFor(fact) {
  if (fact.type === 'YES_NO') {
    return { type: 'truth', value: true };
  }
  if (fact.type === 'NUMBER') {
    return { type: 'number', value: '0' };
  }
  return fact.type === 'TEXT' && fact.values?.length > 0 ? { type: 'text', value: fact.values[0].value } : fact.type === 'TEXT' ? { type: 'text', value: '' } : { type: 'nothing' };
}

function rowField(row, at, facts, change) {
  const fact = facts.find(({ name }) => name === row.fact);
  const key = `condition.${at}`;
  return el(
    'div',
    { class: 'panel-row' },
    choiceField(say('editor.condition.fact'), row.fact, facts.map(({ name, label }) => ({ value: name, label })), (chosen) => change(rowFor(facts.find(({ name }) => name === chosen))), { key: `${key}.fact` }),
    choiceField(say('editor.condition.operator'), row.operator, operatorsFor(fact, row.operator), (operator) => change({ ...row, operator }), { key: `${key}.operator` }),
    valueField(row, fact, facts, (value) => change({ ...row, value }), `${key}.value`),
  );
}

function operatorsFor(fact, chosen) {
  const all = OPERATORS.filter((each) => each === chosen || !OF_NUMBERS.has(each) || !fact || fact.type === 'NUMBER');
  return all.map((each) => ({ value: each, label: say(`editor.condition.${WORDS[each]}`) }));
}

const WORDS = { '==': 'is', '!=': 'isNot', '<': 'less', '<=': 'atMost', '>': 'more', '>=': 'atLeast' };
const NOTHING = '\u0000nothing';

function valueField({ value }, fact, facts, change, key) {
  const label = say('editor.condition.value');
  const nothing = { value: NOTHING, label: say('editor.condition.nothing') };
  if (value.type === 'fact') {
    return choiceField(label, value.value, facts.map(({ name, label: words }) => ({ value: name, label: words })), (chosen) => change({ type: 'fact', value: chosen }), { key });
  }
  if (fact?.type === 'YES_NO') {
    const chosen = value.type === 'truth' ? String(value.value) : value.type === 'nothing' ? NOTHING : String(value.value);
    const choices = [{ value: 'true', label: say('editor.condition.yes') }, { value: 'false', label: say('editor.condition.no') }, nothing];
    return choiceField(label, chosen, choices, (told) => change(told === NOTHING ? { type: 'nothing' } : { type: 'truth', value: told === 'true' }), { key });
  }
  if (fact?.type === 'MOMENT' || value.type === 'nothing') {
    return choiceField(label, value.type === 'nothing' ? NOTHING : value.value, [nothing, ...(fact?.type === 'MOMENT' ? [] : [{ value: 'other', label: say('editor.condition.other') }])], (told) => told === 'other' && change(valueFor(fact)), { key });
  }
  if (fact?.type === 'TEXT' && fact.values?.length > 0) {
    return choiceField(label, value.value, [...fact.values, nothing], (told) => change(told === NOTHING ? { type: 'nothing' } : { type: 'text', value: told }), { key });
  }
  const isNumeric = fact ? fact.type === 'NUMBER' : value.type === 'number';
  return typedValue(label, value, isNumeric, change, key);
}

function typedValue(label, value, isNumeric, change, key) {
  const fits = isNumeric ? isNumber : isText;
  const frame = textField(label, String(value.value ?? ''), (told = '') => {
    const input = frame.querySelector('input');
    input.setCustomValidity(fits(told) ? '' : say(isNumeric ? 'editor.condition.badNumber' : 'editor.condition.badText'));
    if (input.reportValidity()) {
      change({ type: isNumeric ? 'number' : 'text', value: told });
    }
  }, { key, most: 200 });
  return frame;
}

function labelOf(facts, name) {
  return facts.find((each) => each.name === name)?.label ?? name;
}
