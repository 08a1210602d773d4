// The rules of the table as a list in words, in the order in which they are tried: what a screen reader reads and a
// keyboard works with. The chosen one is edited in the panel.
import { button, el, typed } from '../dom.js';
import { wordsOfCell } from '../language/cell.js';
import { Redraw } from '../redraw.js';
import { say } from '../words.js';

export class RuleList {
  constructor({ place, surface, findingsIn, onShow }) {
    Object.assign(this, { place, surface, findingsIn, onShow });
    this.redraw = new Redraw(place, () => this.draw(), 'row');
  }

  render() {
    this.redraw.later();
  }

  draw() {
    const table = this.surface.table?.decisionLogic;
    const rules = table?.rule ?? [];
    const rows = el('ol', { class: 'outline' }, rules.map((rule, at) => this.item(table, rule, at)));
    return [rows, this.surface.editable && button(say('editor.rules.add'), () => this.surface.addRule(rules.length), { 'data-row': 'add' })];
  }

  item(table, rule, at) {
    const found = this.findingsIn(rule.id);
    const state = this.surface.sentences.find(({ element, sign }) => element === rule.id && sign !== 'REMOVED')?.sign;
    const now = this.surface.chosen === rule.id;
    return el('li', {}, el(
      'button',
      { type: 'button', class: 'outline-row', 'data-row': rule.id, 'aria-current': now ? 'true' : undefined, onclick: () => this.onShow(rule.id) },
      el('span', { class: 'outline-name' }, typed(say('editor.rules.rule', at + 1, ruleWords(table, rule, this.surface.session.vocabulary.facts)))),
      rule.description && el('span', { class: 'm' }, typed(rule.description)),
      state && el('span', { class: 'tag moved' }, say(`editor.outline.${state}`)),
      found.length > 0 && el('span', { class: 'tag late' }, say(found.length === 1 ? 'editor.outline.finding' : 'editor.outline.findings', found.length)),
    ));
  }
}

export function ruleWords(table, rule, facts) {
  const asked = table.input
    .map((input, at) => [labelOf(input), cellWords(rule.inputEntry[at]?.text, factOf(facts, input.inputExpression?.text))])
    .filter(([, words]) => words)
    .map(([label, words]) => say('editor.rules.asked', label, words));
  const answers = table.output.map((output, at) => cellWords(rule.outputEntry[at]?.text, factOf(facts, output.name))).filter(Boolean);
  return say('editor.rules.words', asked.length > 0 ? asked.join(', ') : say('editor.rules.else'), answers.join(', '));
}

function factOf(facts, name) {
  return facts.find((each) => each.name === name);
}

export function labelOf(column) {
  return column.label || column.inputExpression?.text || column.name || '';
}

function cellWords(text, fact) {
  const words = { true: say('editor.condition.yes'), false: say('editor.condition.no') };
  return wordsOfCell(text, (code) => words[code] ?? fact?.values?.find((each) => each.value === code)?.label);
}
