// What only an expert asks for: ids, save points, retries, and each setting as it is written.
import { getBusinessObject, is, isAny } from 'bpmn-js/lib/util/ModelUtil';
import { readExtension, readProperties, writeExtension } from '../modeling/extensions.js';
import { parseCondition } from '../language/condition.js';
import { parseDue } from '../language/due.js';
import { el, typed } from '../dom.js';
import { say } from '../words.js';
import { folded, textField, tickField } from './fields.js';

const RETRIES = 'camunda:FailedJobRetryTimeCycle';
const HIDDEN = new Set(['id', 'name']);

export function expertPart(model) {
  return folded(say('editor.expert.title'), 'expert', ...[
    textField(say('editor.expert.id'), model.get('id'), null, { readOnly: true, code: true, hint: say('editor.expert.id.hint') }),
    ...savePoint(model),
    ...written(model),
    model.element.type === 'bpmn:Process' && textField(say('editor.expert.timeToLive'), model.get('camunda:historyTimeToLive'), (period) => model.set({ 'camunda:historyTimeToLive': period }), { code: true, key: 'timeToLive', most: 20 }),
    settings(model),
  ].filter(Boolean));
}

function savePoint(model) {
  if (!isAny(model.element, ['bpmn:Activity', 'bpmn:Event'])) {
    return [];
  }
  const retries = readExtension(model.object, RETRIES);
  const write = (body) => writeExtension(model.element, model.object, RETRIES, body && { body }, model.services);
  return [
    tickField(say('editor.expert.before'), model.get('camunda:asyncBefore'), (chosen) => model.set({ 'camunda:asyncBefore': chosen || undefined }), { key: 'before' }),
    tickField(say('editor.expert.after'), model.get('camunda:asyncAfter'), (chosen) => model.set({ 'camunda:asyncAfter': chosen || undefined }), { key: 'after' }),
    textField(say('editor.expert.retries'), retries?.body, write, { code: true, key: 'retries', most: 20, hint: say('editor.expert.retries.hint') }),
  ];
}

// What fields and rows cannot show stays editable as it is written; the checker says what is wrong with it.
function written(model) {
  const fields = [];
  if (is(model.element, 'bpmn:SequenceFlow') && model.get('conditionExpression') && !parseCondition(model.get('conditionExpression').body)) {
    fields.push(textField(say('editor.expert.condition'), model.get('conditionExpression').body, (body) => model.set({ conditionExpression: model.expression(body, model.object) }), { lines: 3, code: true, key: 'rawCondition', most: 1000 }));
  }
  if (is(model.element, 'bpmn:UserTask')) {
    fields.push(textField(say('editor.expert.assignee'), model.get('camunda:assignee'), (text) => model.set({ 'camunda:assignee': text }), { code: true, key: 'rawAssignee', most: 100 }));
    if (!parseDue(model.get('camunda:dueDate'))) {
      fields.push(textField(say('editor.expert.due'), model.get('camunda:dueDate'), (text) => model.set({ 'camunda:dueDate': text }), { code: true, key: 'rawDue', most: 100 }));
    }
  }
  const timer = getBusinessObject(model.element).eventDefinitions?.find((each) => is(each, 'bpmn:TimerEventDefinition'));
  if (timer && !parseDue(timer.timeDate?.body)) {
    fields.push(textField(say('editor.expert.due'), timer.timeDate.body, (text) => model.setOn(timer, { timeDate: model.expression(text, timer) }), { code: true, key: 'rawTimer', most: 100 }));
  }
  return fields;
}

function settings(model) {
  const { object } = model;
  const plain = object.$descriptor.properties
    .filter(({ name, isAttr, isReference }) => isAttr && !isReference && !HIDDEN.has(name.replace(/^.*:/, '')))
    .filter(({ name }) => Object.hasOwn(object, name.replace(/^bpmn:/, '')) || Object.hasOwn(object, name))
    .map(({ name }) => [name.replace(/^bpmn:/, ''), String(object.get(name))]);
  const all = [...plain, ...Object.entries(object.$attrs ?? {}), ...readProperties(object).map(({ name, value }) => [name, value])];
  return all.length > 0 && el('dl', { class: 'panel-settings' }, all.map(([name, value]) => [el('dt', {}, typed(name)), el('dd', {}, typed(value))]));
}
