// The head of the page: which file of the draft, who changed it last, whether it is saved, what can be undone.
import { el, typed } from './dom.js';
import { momentOf } from './place.js';
import { say } from './words.js';

export class Head {
  constructor(part, { file, format, address }) {
    Object.assign(this, { part, file, format, address });
    this.details = null;
    this.state = 'saved';
  }

  tell(details) {
    const { xml, name, ...told } = details;
    this.details = { ...this.details, ...told };
    this.part('number').textContent = say('editor.head.draft', this.details.number);
    this.part('title').replaceChildren(typed(this.label(this.file)));
    this.files();
    this.undoing();
    this.line();
  }

  label(name) {
    return this.details?.files.find((each) => each.name === name)?.label ?? name;
  }

  holds(name) {
    return Boolean(this.details?.files.some((each) => each.name === name && !each.removed));
  }

  kind(name) {
    return this.details?.files.find((each) => each.name === name)?.kind;
  }

  files() {
    const group = (kind, title) => {
      const files = this.details.files.filter((each) => each.kind === kind);
      return files.length > 0 && [el('h2', { class: 'h3' }, say(title)), el('ul', {}, files.map((each) => this.fileLine(each)))];
    };
    this.part('files').replaceChildren(...[group('PROCESS', 'editor.head.processes'), group('DECISION', 'editor.head.tables')].filter(Boolean).flat());
  }

  fileLine({ name, label, changed, added, removed }) {
    const state = added ? 'ADDED' : removed ? 'REMOVED' : changed ? 'CHANGED' : null;
    const words = removed ? el('s', {}, typed(label)) : el('a', { href: this.address(name), 'aria-current': name === this.file ? 'page' : undefined }, typed(label));
    return el('li', {}, words, state && el('span', { class: 'tag moved' }, say(`editor.outline.${state}`)));
  }

  saving(state) {
    this.state = state;
    this.line();
  }

  line() {
    const { changedBy, changedAt } = this.details ?? {};
    const saved = changedBy ? say('editor.head.saved', changedBy, momentOf(changedAt, this.format)) : say('editor.head.unchanged');
    this.part('state').textContent = this.state === 'saved' ? saved : say(`editor.head.${this.state}`);
  }

  undoing(unsaved = false) {
    this.part('undo').disabled = !this.editable || !(unsaved || this.details.canUndo);
    this.part('redo').disabled = !this.editable || !(this.canRedoUnsaved || this.details.canRedo);
    this.part('save').disabled = !this.editable;
    for (const each of ['import', 'newFile', 'deleteFile']) {
      this.part(each).disabled = !this.editable;
    }
  }
}
