// What the selected element is and does, by its kind, for people who do not program; the Expert part shows the rest.
import { getBusinessObject, is, isAny } from 'bpmn-js/lib/util/ModelUtil';
import { el, typed } from '../dom.js';
import { kindWord, nameOf } from '../elements.js';
import { Redraw } from '../redraw.js';
import { say } from '../words.js';
import { commonPart, wordsPart } from './common.js';
import { activityPart, callPart, rulePart, servicePart, userPart } from './activities.js';
import { eventPart } from './events.js';
import { gatewayPart, wayPart } from './ways.js';
import { expertPart } from './expert.js';

export class Panel {
  constructor({ place, canvas, vocabulary, languages, findingsOf, findingBody, onEdit }) {
    Object.assign(this, { place, canvas, vocabulary, languages, findingsOf, findingBody, onEdit });
    this.element = null;
    this.redraw = new Redraw(place, () => this.draw());
  }

  show(element) {
    this.element = element ?? null;
    this.redraw.now();
  }

  render() {
    this.redraw.later();
  }

  draw() {
    if (this.element && !this.canvas.element(this.element.id)) {
      this.element = null;
    }
    const element = this.element ?? this.canvas.get('canvas').getRootElement();
    return element.businessObject ? this.parts(element) : [];
  }

  focusFirst() {
    this.place.querySelector('input:not([type=hidden]), textarea, select, button')?.focus();
  }

  parts(element) {
    const model = new Model(element, this);
    const found = this.findingsOf(element.id);
    return [
      el('header', { class: 'panel-head' }, el('h2', {}, typed(nameOf(element))), el('p', { class: 'm' }, kindWord(element))),
      found.length > 0 && el('ul', { class: 'panel-findings' }, found.map((each) => el('li', { class: `find-i ${each.severity.toLowerCase()}` }, this.findingBody(each)))),
      !this.canvas.editable && el('p', { class: 'm panel-part' }, say('editor.panel.readOnly')),
      el('fieldset', { class: 'fieldset', disabled: !this.canvas.editable }, ...fieldsFor(model), expertPart(model)),
    ].filter(Boolean);
  }
}

function fieldsFor(model) {
  const { element } = model;
  const own = [
    ['bpmn:UserTask', userPart],
    ['bpmn:ServiceTask', servicePart],
    ['bpmn:BusinessRuleTask', rulePart],
    ['bpmn:CallActivity', callPart],
    ['bpmn:Event', eventPart],
    ['bpmn:ReceiveTask', eventPart],
    ['bpmn:Gateway', gatewayPart],
    ['bpmn:SequenceFlow', wayPart],
  ].filter(([type]) => is(element, type)).flatMap(([, part]) => part(model));
  const repeats = is(element, 'bpmn:Activity') ? activityPart(model) : [];
  return [...commonPart(model), ...own, ...repeats, ...(isAny(element, ['bpmn:FlowNode', 'bpmn:SequenceFlow', 'bpmn:Process']) ? wordsPart(model) : [])].filter(Boolean);
}

// The element as the fields read and write it. Each change is one step of the drawing.
class Model {
  constructor(element, { canvas, vocabulary, languages, onEdit }) {
    Object.assign(this, { element, canvas, vocabulary, languages, onEdit, object: getBusinessObject(element) });
    this.services = canvas.editable ? { modeling: canvas.get('modeling'), bpmnFactory: canvas.get('bpmnFactory') } : null;
  }

  get(name) {
    return this.object.get(name);
  }

  set(changes) {
    this.services.modeling.updateProperties(this.element, changes);
  }

  setOn(object, changes) {
    this.services.modeling.updateModdleProperties(this.element, object, changes);
  }

  create(type, told, parent) {
    return Object.assign(this.services.bpmnFactory.create(type, told), { $parent: parent });
  }

  expression(body, parent) {
    return body === undefined ? undefined : this.create('bpmn:FormalExpression', { body }, parent);
  }
}
