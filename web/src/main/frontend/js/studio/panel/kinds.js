// What kind of step it is: changed here, with its id, its name and its ways kept.
import { is, isAny } from 'bpmn-js/lib/util/ModelUtil';
import { isEventSubProcess, isInterrupting } from 'bpmn-js/lib/util/DiUtil';
import { kindOf } from '../elements.js';
import { knows, say } from '../words.js';
import { choiceField } from './fields.js';

const TIMER = 'bpmn:TimerEventDefinition';
const MESSAGE = 'bpmn:MessageEventDefinition';
const KINDS = {
  activity: [['UserTask'], ['ServiceTask'], ['BusinessRuleTask'], ['ReceiveTask'], ['CallActivity']],
  gateway: [['ExclusiveGateway'], ['ParallelGateway'], ['InclusiveGateway'], ['EventBasedGateway']],
  start: [['StartEvent'], ['StartEvent.message', MESSAGE], ['StartEvent.timer', TIMER], ['StartEvent.error', 'bpmn:ErrorEventDefinition'], ['StartEvent.escalation', 'bpmn:EscalationEventDefinition']],
  end: [['EndEvent'], ['EndEvent.terminate', 'bpmn:TerminateEventDefinition'], ['EndEvent.error', 'bpmn:ErrorEventDefinition'], ['EndEvent.escalation', 'bpmn:EscalationEventDefinition']],
  caught: [['IntermediateCatchEvent.timer', TIMER], ['IntermediateCatchEvent.message', MESSAGE]],
  attached: [['BoundaryEvent.timer', TIMER], ['BoundaryEvent.message', MESSAGE], ['BoundaryEvent.error', 'bpmn:ErrorEventDefinition'], ['BoundaryEvent.escalation', 'bpmn:EscalationEventDefinition']],
};

export function kindPart(model) {
  const kinds = KINDS[familyOf(model.element)];
  if (!kinds) {
    return null;
  }
  const now = kindOf(model.element);
  const choices = kinds.map(([kind]) => ({ value: kind, label: say(`editor.kind.${kind}`) }));
  if (!choices.some(({ value }) => value === now)) {
    choices.unshift({ value: now, label: knows(`editor.kind.${now}`) ? say(`editor.kind.${now}`) : now });
  }
  return choiceField(say('editor.field.kind'), now, choices, (chosen) => become(model, kinds.find(([kind]) => kind === chosen)), { key: 'kind' });
}

function become(model, [kind, eventDefinitionType]) {
  const target = { type: `bpmn:${kind.split('.')[0]}`, ...(eventDefinitionType && { eventDefinitionType }) };
  if (is(model.element, 'bpmn:BoundaryEvent')) {
    target.cancelActivity = eventDefinitionType === 'bpmn:ErrorEventDefinition' || model.get('cancelActivity');
  }
  if (is(model.element, 'bpmn:StartEvent') && eventDefinitionType) {
    target.isInterrupting = isInterrupting(model.element);
  }
  model.onEdit(model.canvas.get('steps').become(model.element, target));
}

function familyOf(element) {
  if (is(element, 'bpmn:Gateway')) {
    return 'gateway';
  }
  if (is(element, 'bpmn:StartEvent')) {
    return isEventSubProcess(element.parent) || is(element.parent, 'bpmn:Process') ? 'start' : null;
  }
  if (is(element, 'bpmn:EndEvent')) {
    return 'end';
  }
  if (is(element, 'bpmn:BoundaryEvent')) {
    return 'attached';
  }
  if (is(element, 'bpmn:IntermediateCatchEvent')) {
    return 'caught';
  }
  return isAny(element, ['bpmn:Task', 'bpmn:CallActivity']) ? 'activity' : null;
}
