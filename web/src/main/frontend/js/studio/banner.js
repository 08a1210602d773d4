// Lines above the drawing, for what stands between whoever looks and drawing on; one for each thing it is about.
import { button, el, icon } from './dom.js';

export class Banner {
  constructor(place) {
    this.place = place;
    this.lines = new Map();
  }

  // acts: [[label, act]]
  say(look, text, acts, about) {
    const buttons = acts.map(([label, act]) => button(label, act));
    const urgent = look === 'late';
    this.lines.set(about, el('div', { class: `note ${look}`, role: urgent ? 'alert' : 'status' }, icon(urgent ? 'exclamation-triangle' : 'info-circle'), el('div', { class: 'grow' }, text), el('div', { class: 'btns' }, buttons)));
    this.place.replaceChildren(...this.lines.values());
  }

  says(about) {
    return this.lines.has(about);
  }

  clear(about) {
    if (this.lines.delete(about)) {
      this.place.replaceChildren(...this.lines.values());
    }
  }
}
