// Adding, connecting and removing steps by their element, for the pointer, the outline and the panel alike.
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { isEventSubProcess } from 'bpmn-js/lib/util/DiUtil';

export default function Steps(autoPlace, elementFactory, elementRegistry, modeling, rules, bpmnReplace, selection) {
  this.goesOn = (element) =>
    is(element, 'bpmn:FlowNode') && !is(element, 'bpmn:EndEvent') && !isEventSubProcess(element.businessObject);

  // Where nothing starts: to the left of whatever there is.
  this.addStart = (parent) => {
    const nodes = parent.children.filter((each) => each.type !== 'label' && is(each, 'bpmn:FlowNode'));
    const [first] = nodes.toSorted((one, other) => one.x - other.x);
    const at = first ? { x: first.x - 78, y: first.y + first.height / 2 } : { x: 200, y: 160 };
    return modeling.createShape(elementFactory.createShape({ type: 'bpmn:StartEvent' }), at, parent);
  };

  // Between this step and the one after it, where there is one way on; else as one more way.
  this.addAfter = (source, type, eventDefinitionType) => {
    const on = (source.outgoing ?? []).filter((each) => is(each, 'bpmn:SequenceFlow'));
    const last = type === 'bpmn:EndEvent' || is(source, 'bpmn:Gateway');
    if (on.length !== 1 || last) {
      return autoPlace.append(source, elementFactory.createShape({ type, eventDefinitionType }));
    }
    const [flow] = on;
    const { target } = flow;
    const fresh = elementFactory.createShape({ type, eventDefinitionType });
    makeRoom(source, target, fresh);
    const placed = modeling.createShape(fresh, { x: source.x + source.width + 60 + fresh.width / 2, y: source.y + source.height / 2 }, source.parent);
    modeling.reconnectEnd(flow, placed, { x: placed.x, y: placed.y + placed.height / 2 });
    modeling.layoutConnection(flow);
    modeling.connect(placed, target);
    return placed;
  };

  // Whatever stands to the right of the source in the same frame goes further to the right, with what hangs on it.
  function makeRoom(source, target, fresh) {
    const from = source.x + source.width;
    const wanted = from + 60 + fresh.width + 60;
    if (target.x < from || target.x >= wanted) {
      return;
    }
    const moved = source.parent.children.filter((each) => !each.waypoints && !each.host && !each.labelTarget && each.x >= from);
    modeling.moveElements(moved, { x: wanted - target.x, y: 0 }, source.parent, { autoResize: true });
  }

  this.addLimit = (host) => {
    const shape = elementFactory.createShape({ type: 'bpmn:BoundaryEvent', eventDefinitionType: 'bpmn:TimerEventDefinition', cancelActivity: false });
    const taken = (host.attachers ?? []).length;
    const at = { x: host.x + Math.max(18, host.width - 24 - taken * 44), y: host.y + host.height };
    const limit = modeling.createShape(shape, at, host, { attach: true });
    selection.select(limit);
    return limit;
  };

  this.connectable = (source) =>
    elementRegistry.filter((each) => each !== source && each.type !== 'label' && is(each, 'bpmn:FlowNode')
      && connects(source, each) && !(source.outgoing ?? []).some((flow) => flow.target === each));

  function connects(source, target) {
    const allowed = rules.allowed('connection.create', { source, target });
    return allowed && allowed.type === 'bpmn:SequenceFlow';
  }

  this.connect = (source, target) => modeling.connect(source, target);
  this.remove = (element) => modeling.removeElements([element]);
  this.become = (element, target) => bpmnReplace.replaceElement(element, target);
}

Steps.$inject = ['autoPlace', 'elementFactory', 'elementRegistry', 'modeling', 'rules', 'bpmnReplace', 'selection'];
