// What elements are called, for people.
import { getBusinessObject, is } from 'bpmn-js/lib/util/ModelUtil';
import { knows, say } from './words.js';

export function nameOf(element) {
  const object = getBusinessObject(element);
  if (is(object, 'bpmn:SequenceFlow')) {
    return object.name || say('editor.element.way', nameOf(object.sourceRef), nameOf(object.targetRef));
  }
  return object.name || say('editor.element.unnamed', kindWord(element));
}

// Events by what they wait for, everything else by its type.
export function kindOf(element) {
  const object = getBusinessObject(element);
  const definition = object.eventDefinitions?.[0]?.$type.replace('bpmn:', '').replace('EventDefinition', '').toLowerCase();
  const type = object.$type.replace('bpmn:', '');
  if (is(object, 'bpmn:SubProcess') && object.triggeredByEvent) {
    return 'EventSubProcess';
  }
  return definition && knows(`editor.kind.${type}.${definition}`) ? `${type}.${definition}` : type;
}

export function kindWord(element) {
  const key = `editor.kind.${kindOf(element)}`;
  return knows(key) ? say(key) : kindOf(element);
}
