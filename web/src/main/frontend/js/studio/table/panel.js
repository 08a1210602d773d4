// The table as a whole, or the chosen rule of it, as fields: each cell can be edited without the table.
import { button, el, typed } from '../dom.js';
import { choiceField, folded, section, textField } from '../panel/fields.js';
import { Redraw } from '../redraw.js';
import { say } from '../words.js';
import { labelOf, ruleWords } from './rules.js';

const POLICIES = ['FIRST', 'UNIQUE', 'COLLECT'];

export class TablePanel {
  constructor({ place, surface, findingsOf, findingBody }) {
    Object.assign(this, { place, surface, findingsOf, findingBody });
    this.redraw = new Redraw(place, () => this.draw());
  }

  render() {
    this.redraw.later();
  }

  draw() {
    const decision = this.surface.table;
    const rule = decision?.decisionLogic.rule?.find(({ id }) => id === this.surface.chosen);
    if (!decision) {
      return [];
    }
    return rule ? this.ruleParts(decision.decisionLogic, rule) : this.tableParts(decision);
  }

  focusFirst() {
    this.place.querySelector('input, textarea, select')?.focus();
  }

  fields(...content) {
    return el('fieldset', { class: 'fieldset', disabled: !this.surface.editable }, ...content);
  }

  tableParts(decision) {
    const table = decision.decisionLogic;
    return [
      el('header', { class: 'panel-head' }, el('h2', {}, typed(decision.name ?? decision.id)), el('p', { class: 'm' }, say('editor.kind.table'))),
      this.findingList(this.surface.session.findings?.here.filter(({ rule }) => !rule) ?? []),
      this.fields(
        section(
          null,
          textField(say('editor.field.name'), decision.name, (name) => this.surface.change(decision, { name }), { key: 'name', most: 120 }),
          textField(say('editor.field.about'), decision.description, (description) => this.surface.change(decision, { description }), { key: 'about', lines: 3, most: 2000 }),
          choiceField(say('editor.rules.policy'), `${table.hitPolicy ?? 'UNIQUE'}`, POLICIES.map((value) => ({ value, label: say(`editor.rules.policy.${value}`) })), (hitPolicy) => this.surface.change(table, { hitPolicy, aggregation: undefined }), { key: 'policy' }),
        ),
        folded(say('editor.expert.title'), 'expert', textField(say('editor.expert.id'), decision.id, null, { readOnly: true, code: true, hint: say('editor.expert.id.hint') })),
      ),
    ];
  }

  ruleParts(table, rule) {
    const at = table.rule.indexOf(rule);
    const cells = [...table.input.map((input, place) => [input, rule.inputEntry[place]]), ...table.output.map((output, place) => [output, rule.outputEntry[place]])];
    return [
      el('header', { class: 'panel-head' }, el('h2', {}, typed(say('editor.rules.title', at + 1))), el('p', { class: 'm' }, typed(ruleWords(table, rule, this.surface.session.vocabulary.facts)))),
      this.findingList(this.surface.session.findings?.here.filter((each) => each.rule === rule.id) ?? []),
      this.fields(
        section(null, ...cells.filter(([, cell]) => cell).map(([column, cell]) => this.cellField(column, cell)), textField(say('editor.rules.why'), rule.description, (text) => this.surface.annotate(rule, text), { key: 'why', lines: 2, most: 1000 })),
        el('div', { class: 'btns panel-part' },
          button(say('editor.rules.below'), () => this.surface.addRule(at + 1)),
          button(say('editor.rules.remove'), () => this.surface.removeRule(rule), { class: 'btn sm bare' }),
          button(say('editor.rules.whole'), () => this.surface.choose(null), { class: 'btn sm bare' })),
      ),
    ];
  }

  cellField(column, cell) {
    const isAnswer = column.$type === 'dmn:OutputClause';
    const listed = (column.outputValues ?? column.inputValues)?.text;
    const label = isAnswer ? say('editor.rules.answer', labelOf(column)) : labelOf(column);
    const hint = listed ? say('editor.rules.listed', listed) : isAnswer ? undefined : say('editor.rules.empty');
    return textField(label, cell.text, (text) => this.surface.writeCell(cell, text ?? ''), { key: cell.id, hint, code: true, most: 1000 });
  }

  findingList(found) {
    return found.length > 0 && el('ul', { class: 'panel-findings' }, found.map((each) => el('li', { class: `find-i ${each.severity.toLowerCase()}` }, this.findingBody(each))));
  }
}
