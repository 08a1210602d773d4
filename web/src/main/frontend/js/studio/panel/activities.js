// Steps: who does them with which form by when, or what the product does, decides and calls.
import { readExtension, readProperties, writeProperties } from '../modeling/extensions.js';
import { el } from '../dom.js';
import { say } from '../words.js';
import { checkField } from './check-field.js';
import { writeNamed } from './common.js';
import { dueField } from './due-field.js';
import { choiceField, numberField, section } from './fields.js';

const CHECK = 'form:check';

export function userPart(model) {
  const { groups, forms, moments } = model.vocabulary;
  const form = forms.find(({ key }) => key === model.get('camunda:formKey'));
  const properties = readProperties(model.object);
  const step = properties.find(({ name }) => name === 'step')?.value;
  return [
    section(
      say('editor.who.title'),
      choiceField(say('editor.who.group'), model.get('camunda:candidateGroups'), groups.map(({ id, label }) => ({ value: id, label })), (chosen) => model.set({ 'camunda:candidateGroups': chosen }), { key: 'group' }),
      personField(model),
    ),
    section(say('editor.when.title'), dueField(say('editor.when.due'), model.get('camunda:dueDate'), moments, (due) => model.set({ 'camunda:dueDate': due }))),
    section(
      say('editor.what.title'),
      choiceField(say('editor.what.form'), model.get('camunda:formKey'), forms.map(({ key, title }) => ({ value: key, label: title })), (chosen) => model.set({ 'camunda:formKey': chosen }), { key: 'form', hint: form?.about }),
      choiceField(say('editor.what.step'), step ?? '', [{ value: '', label: say('editor.what.step.none') }, ...numbers(12)], (chosen) => writeNamed(model, 'step', chosen), { key: 'step' }),
    ),
    ...(model.get('camunda:formKey') === CHECK ? checkField(properties, model.languages, (changed) => writeProperties(model.element, model.object, changed, model.services)) : []),
  ];
}

// Of all who may do it, the one whose it is where the case has somebody.
function personField(model) {
  const people = model.vocabulary.people.map(({ id, label }) => ({ value: id, label }));
  const choices = [{ value: '', label: say('editor.who.nobody') }, ...people];
  return choiceField(say('editor.who.first'), model.get('camunda:assignee') ?? '', choices, (chosen) => model.set({ 'camunda:assignee': chosen }), { key: 'person' });
}

function numbers(most) {
  return Array.from({ length: most }, (unused, at) => ({ value: String(at + 1), label: String(at + 1) }));
}

export function servicePart(model) {
  const { actions } = model.vocabulary;
  const written = model.get('camunda:delegateExpression');
  const name = /^\$\{(\w+)}$/.exec(written ?? '')?.[1] ?? written;
  const action = actions.find((each) => each.name === name);
  const choices = actions.map((each) => ({ value: each.name, label: each.label }));
  const change = (chosen) => model.set({ 'camunda:delegateExpression': chosen && `\${${chosen}}` });
  return [section(say('editor.action.title'), choiceField(say('editor.action.label'), name, choices, change, { key: 'action', hint: action?.about }))];
}

export function rulePart(model) {
  const { decisions, facts } = model.vocabulary;
  const decision = decisions.find(({ id }) => id === model.get('camunda:decisionRef'));
  const answers = decision?.answers?.length > 0 ? say('editor.rule.answers', decision.answers.map((each) => each.label ?? each).join(', ')) : undefined;
  return [
    section(
      say('editor.rule.title'),
      choiceField(say('editor.rule.decision'), model.get('camunda:decisionRef'), decisions.map(({ id, label }) => ({ value: id, label })), (chosen) => model.set({ 'camunda:decisionRef': chosen, 'camunda:decisionRefBinding': 'deployment' }), { key: 'decision', hint: answers }),
      choiceField(say('editor.rule.result'), model.get('camunda:resultVariable'), facts.map(({ name, label }) => ({ value: name, label })), (chosen) => model.set({ 'camunda:resultVariable': chosen }), { key: 'result', hint: say('editor.rule.result.hint') }),
    ),
  ];
}

export function callPart(model) {
  const { processes } = model.vocabulary;
  return [
    section(
      say('editor.call.title'),
      choiceField(say('editor.call.process'), model.get('calledElement'), processes.map(({ id, label }) => ({ value: id, label })), (chosen) => model.set({ calledElement: chosen, 'camunda:calledElementBinding': 'deployment' }), { key: 'called' }),
      readExtension(model.object, 'camunda:In') && el('p', { class: 'm' }, say('editor.call.handed')),
    ),
  ];
}

// Several at once, or one after the other.
export function activityPart(model) {
  const loop = model.get('loopCharacteristics');
  const isMany = loop?.$type === 'bpmn:MultiInstanceLoopCharacteristics';
  if (loop && !isMany) {
    return [];
  }
  const kind = isMany ? (loop.isSequential ? 'sequence' : 'parallel') : 'once';
  const choices = ['once', 'parallel', 'sequence'].map((each) => ({ value: each, label: say(`editor.repeat.${each}`) }));
  const change = (chosen) => {
    if (chosen === 'once') {
      model.set({ loopCharacteristics: undefined });
    } else if (isMany) {
      model.setOn(loop, { isSequential: chosen === 'sequence' });
    } else {
      const fresh = model.create('bpmn:MultiInstanceLoopCharacteristics', { isSequential: chosen === 'sequence' }, model.object);
      fresh.loopCardinality = model.expression('2', fresh);
      model.set({ loopCharacteristics: fresh });
    }
  };
  const count = isMany && numberField(say('editor.repeat.count'), loop.loopCardinality?.body, (times) => model.setOn(loop, { loopCardinality: model.expression(String(times), loop) }), { key: 'times', most: 99 });
  return [section(say('editor.repeat.title'), choiceField(say('editor.repeat.label'), kind, choices, change, { key: 'repeat' }), count)];
}
