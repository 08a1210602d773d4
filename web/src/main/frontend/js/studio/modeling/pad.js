// What can be done with the element under the pointer. What an element is, is changed in its panel.
import { is, isAny } from 'bpmn-js/lib/util/ModelUtil';
import { isEventSubProcess } from 'bpmn-js/lib/util/DiUtil';
import { say } from '../words.js';

const APPENDED = [
  ['bpmn:UserTask', 'bpmn-icon-user-task', 'editor.kind.UserTask'],
  ['bpmn:ServiceTask', 'bpmn-icon-service-task', 'editor.kind.ServiceTask'],
  ['bpmn:ExclusiveGateway', 'bpmn-icon-gateway-xor', 'editor.kind.ExclusiveGateway'],
  ['bpmn:EndEvent', 'bpmn-icon-end-event-none', 'editor.kind.EndEvent'],
];
const WAITING = [
  ['bpmn:IntermediateCatchEvent', 'bpmn-icon-intermediate-event-catch-timer', 'editor.kind.timer', 'bpmn:TimerEventDefinition'],
  ['bpmn:IntermediateCatchEvent', 'bpmn-icon-intermediate-event-catch-message', 'editor.kind.message', 'bpmn:MessageEventDefinition'],
];

export default function Pad(contextPad, modeling, elementFactory, connect, create, autoPlace, rules, steps) {
  const remove = (elements) => ({
    group: 'edit',
    className: 'bpmn-icon-trash',
    title: say('editor.pad.remove'),
    action: { click: () => modeling.removeElements(elements) },
  });

  function append([type, className, label, eventDefinitionType]) {
    const shape = () => elementFactory.createShape({ type, eventDefinitionType });
    return {
      group: 'model',
      className,
      title: say('editor.pad.append', say(label)),
      action: {
        dragstart: (event, source) => create.start(event, shape(), { source }),
        click: (event, source) => autoPlace.append(source, shape()),
      },
    };
  }

  function removable(elements) {
    const allowed = rules.allowed('elements.delete', { elements });
    return Array.isArray(allowed) ? elements.every((each) => allowed.includes(each)) : allowed;
  }

  this.getContextPadEntries = (element) => {
    const entries = {};
    const object = element.businessObject;
    if (element.type !== 'label' && steps.goesOn(element)) {
      const what = is(object, 'bpmn:EventBasedGateway') ? WAITING : APPENDED;
      what.forEach((each, at) => {
        entries[`append-${at}`] = append(each);
      });
    }
    if (element.type !== 'label' && is(object, 'bpmn:Activity') && !isEventSubProcess(object)) {
      entries.limit = {
        group: 'model',
        className: 'bpmn-icon-intermediate-event-catch-timer',
        title: say('editor.pad.limit'),
        action: { click: (event, host) => steps.addLimit(host) },
      };
    }
    if (element.type !== 'label' && isAny(object, ['bpmn:FlowNode', 'bpmn:TextAnnotation'])) {
      const start = (event, source) => connect.start(event, source);
      entries.connect = { group: 'connect', className: 'bpmn-icon-connection-multi', title: say('editor.pad.connect'), action: { click: start, dragstart: start } };
    }
    if (removable([element])) {
      entries.delete = remove([element]);
    }
    return entries;
  };
  this.getMultiElementContextPadEntries = (elements) => (removable(elements) ? { delete: remove(elements.slice()) } : {});
  contextPad.registerProvider(this);
}

Pad.$inject = ['contextPad', 'modeling', 'elementFactory', 'connect', 'create', 'autoPlace', 'rules', 'steps'];
