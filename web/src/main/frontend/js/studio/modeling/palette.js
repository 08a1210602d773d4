// What can be drawn: the elements the lock allows, and no others.
import { say } from '../words.js';

const CREATED = [
  ['user-task', 'bpmn:UserTask', 'bpmn-icon-user-task', 'editor.kind.UserTask'],
  ['service-task', 'bpmn:ServiceTask', 'bpmn-icon-service-task', 'editor.kind.ServiceTask'],
  ['rule-task', 'bpmn:BusinessRuleTask', 'bpmn-icon-business-rule-task', 'editor.kind.BusinessRuleTask'],
  ['call', 'bpmn:CallActivity', 'bpmn-icon-call-activity', 'editor.kind.CallActivity'],
  ['gateway', 'bpmn:ExclusiveGateway', 'bpmn-icon-gateway-xor', 'editor.kind.ExclusiveGateway'],
  ['start', 'bpmn:StartEvent', 'bpmn-icon-start-event-none', 'editor.kind.StartEvent'],
  ['timer', 'bpmn:IntermediateCatchEvent', 'bpmn-icon-intermediate-event-catch-timer', 'editor.kind.timer', 'bpmn:TimerEventDefinition'],
  ['message', 'bpmn:IntermediateCatchEvent', 'bpmn-icon-intermediate-event-catch-message', 'editor.kind.message', 'bpmn:MessageEventDefinition'],
  ['end', 'bpmn:EndEvent', 'bpmn-icon-end-event-none', 'editor.kind.EndEvent'],
  ['subprocess', 'bpmn:SubProcess', 'bpmn-icon-subprocess-expanded', 'editor.kind.SubProcess'],
  ['annotation', 'bpmn:TextAnnotation', 'bpmn-icon-text-annotation', 'editor.kind.TextAnnotation'],
];

export default function Palette(palette, create, elementFactory, lassoTool, spaceTool, globalConnect) {
  const tool = (className, label, click) => ({ group: 'tools', className, title: say(label), action: { click } });

  function creating([, type, className, label, eventDefinitionType]) {
    const start = (event) => create.start(event, shapes(type, eventDefinitionType));
    return { group: 'create', className, title: say('editor.palette.add', say(label)), action: { dragstart: start, click: start } };
  }

  function shapes(type, eventDefinitionType) {
    if (type !== 'bpmn:SubProcess') {
      return elementFactory.createShape({ type, eventDefinitionType });
    }
    const whole = elementFactory.createShape({ type, isExpanded: true, x: 0, y: 0 });
    return [whole, elementFactory.createShape({ type: 'bpmn:StartEvent', x: 40, y: 82, parent: whole })];
  }

  this.getPaletteEntries = () => ({
    lasso: tool('bpmn-icon-lasso-tool', 'editor.palette.lasso', (event) => lassoTool.activateSelection(event)),
    space: tool('bpmn-icon-space-tool', 'editor.palette.space', (event) => spaceTool.activateSelection(event)),
    connect: tool('bpmn-icon-connection-multi', 'editor.palette.connect', (event) => globalConnect.start(event)),
    separator: { group: 'tools', separator: true },
    ...Object.fromEntries(CREATED.map((entry) => [entry[0], creating(entry)])),
  });
  palette.registerProvider(this);
}

Palette.$inject = ['palette', 'create', 'elementFactory', 'lassoTool', 'spaceTool', 'globalConnect'];
