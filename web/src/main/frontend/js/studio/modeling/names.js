// New elements are called after their first name, in the same step of the drawing, so that undoing one undoes both.
import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor';
import { getBusinessObject, is } from 'bpmn-js/lib/util/ModelUtil';
import { idFor, isProvisional, prefixOf, wordsOf, wordsOfFlow } from '../language/ids.js';

const NAMED = ['shape.create', 'connection.create', 'element.updateLabel', 'element.updateProperties', 'connection.reconnect', 'shape.replace'];

export default class Names extends CommandInterceptor {
  constructor(eventBus, modeling, elementRegistry, moddle) {
    super(eventBus);
    this.modeling = modeling;
    this.elementRegistry = elementRegistry;
    this.moddle = moddle;
    this.postExecuted(NAMED, 400, ({ context }) => this.look(context.newShape ?? context.element ?? context.shape ?? context.connection));
  }

  look(element) {
    const named = element?.labelTarget ?? element;
    if (!named || !this.elementRegistry.get(named.id)) {
      return;
    }
    if (is(named, 'bpmn:SequenceFlow')) {
      this.callFlow(named);
    } else if (is(named, 'bpmn:FlowNode')) {
      this.callNode(named);
      [...(named.incoming ?? []), ...(named.outgoing ?? [])].forEach((flow) => is(flow, 'bpmn:SequenceFlow') && this.callFlow(flow));
    }
  }

  callNode(node) {
    const object = getBusinessObject(node);
    const prefix = prefixOf(object.$type, object.eventDefinitions?.[0]?.$type);
    this.call(node, prefix, wordsOf(object.name));
  }

  callFlow(flow) {
    if (flow.source && flow.target) {
      const words = wordsOfFlow({
        name: getBusinessObject(flow).name,
        source: flow.source.id,
        target: flow.target.id,
        leavesGateway: is(flow.source, 'bpmn:ExclusiveGateway') || is(flow.source, 'bpmn:InclusiveGateway'),
      });
      this.call(flow, 'SequenceFlow', words);
    }
  }

  call(element, prefix, words) {
    const id = isProvisional(element.id) && idFor(prefix, words, (each) => this.moddle.ids.assigned(each) || this.elementRegistry.get(each));
    if (id) {
      this.modeling.updateProperties(element, { id });
    }
  }
}

Names.$inject = ['eventBus', 'modeling', 'elementRegistry', 'moddle'];
