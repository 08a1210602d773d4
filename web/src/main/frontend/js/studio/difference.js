// What the draft changes, in words, by file; this file first.
import { el, typed } from './dom.js';
import { say } from './words.js';

const SIGNS = { ADDED: ['add', '+'], REMOVED: ['del', '−'], CHANGED: ['chg', '~'] };

export class Difference {
  constructor({ place, file, onShow }) {
    Object.assign(this, { place, file, onShow });
  }

  tell({ files }) {
    const changed = files.filter(({ sentences }) => sentences.length > 0);
    const ordered = [...changed.filter(({ name }) => name === this.file), ...changed.filter(({ name }) => name !== this.file)];
    this.place.replaceChildren(...(ordered.length === 0 ? [el('p', { class: 'm' }, say('editor.difference.none'))] : ordered.map((each) => this.fileOf(each))));
  }

  fileOf({ name, label, sentences }) {
    return el('div', { class: 'diff-file' }, el('h3', {}, typed(label)), el('ul', { class: 'diff' }, sentences.map((each) => this.line(name, each))));
  }

  line(name, { sign, element, text }) {
    const [look, mark] = SIGNS[sign] ?? SIGNS.CHANGED;
    const words = element && name === this.file && sign !== 'REMOVED'
      ? el('button', { type: 'button', class: 'linkish', onclick: () => this.onShow(element) }, typed(text))
      : typed(text);
    return el('li', {}, el('span', { class: `sg ${look}`, role: 'img', 'aria-label': say(`editor.difference.${sign}`) }, mark), el('span', {}, words));
  }
}
