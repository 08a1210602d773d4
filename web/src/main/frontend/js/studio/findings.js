// What is found, gravest first: numbered as on the drawing, each with what mends it by one click.
import { button, el, icon, typed } from './dom.js';
import { say } from './words.js';

const ICONS = { STOPS: 'exclamation-triangle', WARNS: 'info-circle', NOTES: 'comment' };

export class Findings {
  constructor({ list, summary, count, file, labelOf, isThere, onShow, onFix, canFix }) {
    Object.assign(this, { list, summary, count, file, labelOf, isThere, onShow, onFix, canFix });
    this.findings = [];
    this.releasable = false;
  }

  // Those of this file first, for they are the ones with a pin; then those of the others.
  tell({ findings, releasable }) {
    const here = findings.filter(({ resource }) => resource === this.file || resource === '');
    this.findings = [...here, ...findings.filter((each) => !here.includes(each))];
    this.releasable = releasable;
    this.render();
  }

  get here() {
    return this.findings.filter(({ resource }) => resource === this.file || resource === '');
  }

  // The one with this number, as a key names it.
  show(number) {
    const finding = this.findings[number - 1];
    if (finding) {
      this.onShow(finding, number - 1);
    }
    return Boolean(finding);
  }

  of(element) {
    return this.findings.filter((each) => each.resource === this.file && each.element === element);
  }

  render() {
    const stops = this.findings.filter(({ severity }) => severity === 'STOPS').length;
    const others = this.findings.length - stops;
    this.count.textContent = this.findings.length > 0 ? String(this.findings.length) : '';
    this.count.classList.toggle('late', stops > 0);
    this.summary.textContent = summary(stops, others);
    this.summary.classList.toggle('sr', this.findings.length === 0);
    this.list.replaceChildren(...(this.findings.length === 0 ? [this.nothing()] : this.findings.map((each, at) => this.item(each, at))));
  }

  nothing() {
    return el('li', { class: 'find-i none' }, icon('check'), el('div', {}, el('b', {}, say('editor.finding.none.title')), el('p', { class: 'm' }, say('editor.finding.none.text'))));
  }

  item(finding, at) {
    return el('li', { class: `find-i ${finding.severity.toLowerCase()}`, 'data-finding': at }, icon(ICONS[finding.severity]), this.body(finding, at));
  }

  body(finding, at) {
    const elsewhere = finding.resource && finding.resource !== this.file;
    return el(
      'div',
      {},
      el('p', {}, el('b', {}, `${at + 1}. `), el('span', { class: 'sr' }, `${say(`editor.finding.${finding.severity}`)} `), finding.sentence),
      elsewhere && el('p', { class: 'm' }, say('editor.finding.elsewhere'), ' ', typed(this.labelOf(finding.resource))),
      el('div', { class: 'btns mt2' }, this.fix(finding), this.shows(finding, at, elsewhere)),
    );
  }

  fix(finding) {
    return finding.fix && this.canFix() && button(say(`editor.fix.${finding.fix.kind}`), () => this.onFix(finding), { 'data-fix': finding.fix.kind });
  }

  shows(finding, at, elsewhere) {
    if (elsewhere ? !this.isThere(finding.resource) : !finding.element) {
      return null;
    }
    return button(say('editor.finding.show'), () => this.onShow(finding, at), { class: 'btn sm bare', 'aria-label': say('editor.finding.show.label', at + 1) });
  }
}

function summary(stops, others) {
  if (stops + others === 0) {
    return say('editor.finding.summary.none');
  }
  if (stops === 0) {
    return say('editor.finding.summary.think', others);
  }
  return others === 0 ? say('editor.finding.summary.fix', stops) : say('editor.finding.summary.both', stops, others);
}
