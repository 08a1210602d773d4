// Gateways and the ways that leave them: when each is taken, and which is the usual one.
import { getBusinessObject, is, isAny } from 'bpmn-js/lib/util/ModelUtil';
import { button, el, typed } from '../dom.js';
import { nameOf } from '../elements.js';
import { parseCondition } from '../language/condition.js';
import { say } from '../words.js';
import { conditionField } from './condition-field.js';
import { pickField, section, tickField } from './fields.js';

const DECIDES = ['bpmn:ExclusiveGateway', 'bpmn:InclusiveGateway'];

export function gatewayPart(model) {
  const ways = (model.element.outgoing ?? []).filter((each) => is(each, 'bpmn:SequenceFlow'));
  if (!isAny(model.element, DECIDES) || ways.length < 2) {
    return [];
  }
  const usual = model.get('default')?.id ?? '';
  const choices = ways.map((each) => ({ value: each.id, label: each.businessObject.name || nameOf(each.target) }));
  const change = (chosen) => model.set({ default: ways.find(({ id }) => id === chosen).businessObject });
  return [
    section(say('editor.ways.title'), el('ul', { class: 'panel-ways' }, ways.map((each) => wayLine(model, each, usual)))),
    section(null, pickField(say('editor.ways.usual'), usual, choices, change, { key: 'usual', hint: say('editor.ways.usual.hint') })),
  ];
}

function wayLine(model, way, usual) {
  const condition = getBusinessObject(way).conditionExpression?.body;
  const words = way.id === usual ? say('editor.ways.else') : conditionWords(condition, model.vocabulary.facts);
  return el('li', {}, el('b', {}, typed(way.businessObject.name || nameOf(way.target))), ' ', el('span', { class: 'm' }, words), ' ', button(say('editor.ways.change'), () => model.onEdit(way), { class: 'btn sm bare' }));
}

export function wayPart(model) {
  const source = getBusinessObject(model.element.source);
  if (!isAny(source, DECIDES) && !model.get('conditionExpression')) {
    return [];
  }
  const isUsual = source.default === model.object;
  const usual = isAny(source, DECIDES) && tickField(say('editor.way.usual'), isUsual, (chosen) => makeUsual(model, source, chosen), { key: 'usual' });
  const condition = !isUsual && section(say('editor.condition.title'), conditionField(model.get('conditionExpression')?.body, model.vocabulary.facts.filter(({ inConditions }) => inConditions), (text) => model.set({ conditionExpression: model.expression(text, model.object) })));
  return [section(null, usual), condition].filter(Boolean);
}

// What is taken in any other case has no condition of its own.
function makeUsual(model, source, chosen) {
  model.services.modeling.updateProperties(model.element.source, { default: chosen ? model.object : undefined });
  if (chosen && model.get('conditionExpression')) {
    model.set({ conditionExpression: undefined });
  }
}

const OPERATOR_WORDS = { '==': 'is', '!=': 'isNot', '<': 'less', '<=': 'atMost', '>': 'more', '>=': 'atLeast' };

function conditionWords(text, facts) {
  const condition = parseCondition(text);
  if (!condition) {
    return text;
  }
  if (condition.rows.length === 0) {
    return say('editor.condition.none');
  }
  const joined = condition.rows.map(({ fact, operator, value }) => {
    const known = facts.find(({ name }) => name === fact);
    return say('editor.condition.words', known?.label ?? fact, say(`editor.condition.${OPERATOR_WORDS[operator]}`), valueWords(value, known));
  });
  return joined.join(` ${say(`editor.condition.join.${condition.join}.word`)} `);
}

function valueWords({ type, value }, fact) {
  if (type === 'truth') {
    return say(value ? 'editor.condition.yes' : 'editor.condition.no');
  }
  if (type === 'nothing') {
    return say('editor.condition.nothing');
  }
  return fact?.values?.find((each) => each.value === value)?.label ?? String(value);
}
