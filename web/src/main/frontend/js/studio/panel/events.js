// Events: what they wait for, and whether what they stand at goes on.
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { isEventSubProcess } from 'bpmn-js/lib/util/DiUtil';
import { say } from '../words.js';
import { dueField } from './due-field.js';
import { choiceField, pickField, section, textField } from './fields.js';

export function eventPart(model) {
  return [definitionPart(model), interruptingPart(model)].filter(Boolean);
}

function definitionPart(model) {
  if (is(model.element, 'bpmn:ReceiveTask')) {
    return messagePart(model, model.object);
  }
  const definition = model.get('eventDefinitions')?.[0];
  const parts = {
    'bpmn:TimerEventDefinition': timerPart,
    'bpmn:MessageEventDefinition': messagePart,
    'bpmn:ErrorEventDefinition': (each, of) => rootPart(each, of, 'error'),
    'bpmn:EscalationEventDefinition': (each, of) => rootPart(each, of, 'escalation'),
  };
  return definition && parts[definition.$type]?.(model, definition);
}

function timerPart(model, timer) {
  const change = (due) => model.setOn(timer, { timeDate: model.expression(due, timer) });
  return section(say('editor.timer.title'), dueField(say('editor.timer.due'), timer.timeDate?.body, model.vocabulary.moments, change, { without: false, key: 'timer' }));
}

function messagePart(model, holder) {
  const { messages } = model.vocabulary;
  const change = (name) => model.setOn(holder, { messageRef: name && messageNamed(model, name) });
  const choices = messages.map(({ name, label }) => ({ value: name, label }));
  return section(say('editor.message.title'), choiceField(say('editor.message.label'), holder.messageRef?.name, choices, change, { key: 'message' }));
}

function messageNamed(model, name) {
  return rootNamed(model, 'bpmn:Message', (each) => each.name === name, { id: name, name });
}

// Errors and escalations are told apart by their code; they stand in the model itself.
function rootPart(model, definition, kind) {
  const type = kind === 'error' ? 'bpmn:Error' : 'bpmn:Escalation';
  const reference = `${kind}Ref`;
  const code = `${kind}Code`;
  const change = (told) => model.setOn(definition, {
    [reference]: told && rootNamed(model, type, (each) => each[code] === told, { id: `${type.slice(5)}_${told.replace(/\W+/g, '')}`, name: told, [code]: told }),
  });
  return section(say(`editor.${kind}.title`), textField(say(`editor.${kind}.code`), definition[reference]?.[code], change, { key: kind, most: 60, hint: say(`editor.${kind}.hint`) }));
}

function rootNamed(model, type, wanted, told) {
  const definitions = model.canvas.modeler.getDefinitions();
  const known = definitions.rootElements.find((each) => each.$type === type && wanted(each));
  if (known) {
    return known;
  }
  const fresh = model.create(type, told, definitions);
  model.setOn(definitions, { rootElements: [...definitions.rootElements, fresh] });
  return fresh;
}

function interruptingPart(model) {
  const name = is(model.element, 'bpmn:BoundaryEvent') ? 'cancelActivity' : is(model.element, 'bpmn:StartEvent') && isEventSubProcess(model.element.parent) ? 'isInterrupting' : null;
  if (!name || model.get('eventDefinitions')?.[0]?.$type === 'bpmn:ErrorEventDefinition') {
    return null;
  }
  const choices = [{ value: 'true', label: say('editor.event.interrupts') }, { value: 'false', label: say('editor.event.goesOn') }];
  return section(say('editor.event.title'), pickField(say('editor.event.label'), String(model.get(name)), choices, (chosen) => become(model, name, chosen === 'true'), { key: 'interrupting' }));
}

// The drawing shows it by its line, so it is drawn anew.
function become(model, name, value) {
  const type = model.object.$type;
  const eventDefinitionType = model.get('eventDefinitions')?.[0]?.$type;
  const hints = type === 'bpmn:BoundaryEvent' ? { type, eventDefinitionType, cancelActivity: value } : { type, eventDefinitionType, isInterrupting: value };
  model.onEdit(model.canvas.get('steps').become(model.element, hints));
}
