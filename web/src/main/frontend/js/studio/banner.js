// One line above the drawing, for what stands between whoever looks and drawing on.
import { button, el, icon } from './dom.js';

export class Banner {
  constructor(place) {
    this.place = place;
  }

  // acts: [[label, act]]
  say(look, text, acts = [], about = '') {
    this.about = about;
    const buttons = acts.map(([label, act]) => button(label, act));
    this.place.replaceChildren(el('div', { class: `note ${look}`, role: look === 'late' ? 'alert' : 'status' }, icon(look === 'late' ? 'exclamation-triangle' : 'info-circle'), el('div', { class: 'grow' }, text), el('div', { class: 'btns' }, buttons)));
  }

  clear(about = this.about) {
    if (about === this.about) {
      this.place.replaceChildren();
      this.about = '';
    }
  }
}
