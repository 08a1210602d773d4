// The drawing as a list, in the order in which its steps follow each other: what a screen reader reads and a keyboard
// works with. Each step can be selected, followed by another one, connected and removed without the drawing.
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { button, el, typed } from './dom.js';
import { kindWord, nameOf } from './elements.js';
import { orderOf } from './order.js';
import { Redraw } from './redraw.js';
import { say } from './words.js';

const ADDED = [
  ['bpmn:UserTask', 'editor.kind.UserTask'],
  ['bpmn:ServiceTask', 'editor.kind.ServiceTask'],
  ['bpmn:BusinessRuleTask', 'editor.kind.BusinessRuleTask'],
  ['bpmn:CallActivity', 'editor.kind.CallActivity'],
  ['bpmn:ExclusiveGateway', 'editor.kind.ExclusiveGateway'],
  ['bpmn:IntermediateCatchEvent', 'editor.kind.timer', 'bpmn:TimerEventDefinition'],
  ['bpmn:IntermediateCatchEvent', 'editor.kind.message', 'bpmn:MessageEventDefinition'],
  ['bpmn:EndEvent', 'editor.kind.EndEvent'],
];

export class Outline {
  constructor({ place, canvas, findingsOf, stateOf, onSelect, onEdit }) {
    Object.assign(this, { place, canvas, findingsOf, stateOf, onSelect, onEdit });
    this.selected = null;
    this.redraw = new Redraw(place, () => this.draw(), 'row');
  }

  render() {
    this.redraw.later();
  }

  select(element) {
    this.selected = element ?? null;
    this.redraw.now();
    const row = this.place.querySelector('[aria-current]');
    row?.parentElement.querySelector('.outline-acts')?.scrollIntoView({ block: 'nearest' });
    row?.scrollIntoView({ block: 'nearest' });
  }

  draw() {
    const canvas = this.canvas.get('canvas');
    const root = canvas.getRootElements().find((each) => is(each, 'bpmn:Process')) ?? canvas.getRootElement();
    return root.businessObject ? [this.start(root), this.list(root)].filter(Boolean) : [];
  }

  // A drawing without a start, and so one from which everything is gone.
  start(root) {
    const starts = (root.children ?? []).some((each) => each.type !== 'label' && is(each, 'bpmn:StartEvent'));
    return !starts && this.canvas.editable && button(say('editor.outline.start'), () => this.then(this.canvas.get('steps').addStart(root)), { 'data-row': 'start' });
  }

  list(parent) {
    const nodes = (parent.children ?? []).filter((each) => each.type !== 'label' && is(each, 'bpmn:FlowNode'));
    const ordered = orderOf(nodes, { starts: (node) => is(node, 'bpmn:StartEvent'), follows: (flow) => is(flow, 'bpmn:SequenceFlow') });
    return el('ol', { class: 'outline' }, ordered.map((each) => this.item(each)));
  }

  item(element) {
    const now = element === this.selected;
    const inside = is(element, 'bpmn:SubProcess') && (element.children ?? []).length > 0;
    return el('li', {}, this.row(element, now), now && this.canvas.editable && this.acts(element), inside && this.list(element));
  }

  row(element, now) {
    const found = this.findingsOf(element.id);
    const state = this.stateOf(element.id);
    return el(
      'button',
      { type: 'button', class: 'outline-row', 'aria-current': now ? 'true' : undefined, 'data-row': element.id, onclick: () => this.pick(element), ondblclick: () => this.onEdit(element) },
      el('span', { class: 'outline-name' }, typed(nameOf(element))),
      el('span', { class: 'm' }, kindWord(element)),
      state && el('span', { class: `tag ${state === 'ADDED' ? 'moved' : ''}` }, say(`editor.outline.${state}`)),
      found.length > 0 && el('span', { class: 'tag late' }, say(found.length === 1 ? 'editor.outline.finding' : 'editor.outline.findings', found.length)),
    );
  }

  pick(element) {
    if (this.selected === element) {
      this.onEdit(element);
    } else {
      this.onSelect(element);
    }
  }

  acts(element) {
    const steps = this.canvas.get('steps');
    const after = steps.goesOn(element) && this.menu('editor.outline.after', ADDED.map(([type, label, definition]) => [say(label), () => this.then(steps.addAfter(element, type, definition))]));
    const to = steps.goesOn(element) ? steps.connectable(element) : [];
    const connect = to.length > 0 && this.menu('editor.outline.connect', to.map((each) => [nameOf(each), () => this.then(steps.connect(element, each) && element)]));
    const ways = (element.outgoing ?? []).filter((each) => is(each, 'bpmn:SequenceFlow'));
    const way = ways.length > 0 && this.menu('editor.outline.way', ways.map((each) => [wayName(each), () => this.onEdit(each)]));
    const limit = is(element, 'bpmn:Activity') && button(say('editor.outline.limit'), () => this.then(steps.addLimit(element)), { class: 'btn sm bare', 'data-row': 'limit' });
    return el(
      'div',
      { class: 'outline-acts', role: 'group', 'aria-label': say('editor.outline.acts', nameOf(element)) },
      button(say('editor.outline.edit'), () => this.onEdit(element), { 'data-row': 'edit' }),
      after,
      connect,
      way,
      limit,
      button(say('editor.outline.remove'), () => this.remove(element), { class: 'btn sm bare', 'data-row': 'remove' }),
    );
  }

  // A choice and the button that does it: a key that moves through the choices must not act.
  menu(label, choices) {
    const choice = el('select', { class: 'in sm', 'aria-label': say(label), 'data-keeps': true, 'data-row': label }, choices.map(([words], at) => el('option', { value: String(at) }, words)));
    return el('span', { class: 'row' }, choice, button(say(label), () => choices[Number(choice.value)][1](), { 'data-row': `${label}.do` }));
  }

  then(element) {
    this.onSelect(element);
    this.onEdit(element);
  }

  remove(element) {
    const next = (element.incoming ?? [])[0]?.source ?? (element.outgoing ?? [])[0]?.target;
    this.canvas.get('steps').remove(element);
    if (next && this.canvas.element(next.id)) {
      this.onSelect(next);
    } else {
      this.select(null);
    }
    (this.place.querySelector('[aria-current]') ?? this.place.querySelector('button'))?.focus();
  }
}

function wayName(flow) {
  const name = flow.businessObject.name;
  return name ? say('editor.outline.way.named', name, nameOf(flow.target)) : say('editor.outline.way.to', nameOf(flow.target));
}
