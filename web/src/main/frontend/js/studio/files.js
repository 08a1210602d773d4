// Files that are added to the draft and taken out of it. Both are steps of the draft, to be undone like any other.
import { fileFor, idIn, newProcess, newTable } from './language/fresh.js';
import { say } from './words.js';

export class Files {
  constructor(session) {
    this.session = session;
    const { part } = session;
    part('newForm').addEventListener('submit', (event) => {
      event.preventDefault();
      this.add(part('newKind').value, part('newName').value.trim());
    });
    part('newName').addEventListener('input', () => this.refuse(''));
    part('deleteNow').addEventListener('click', () => this.remove());
  }

  async add(kind, name) {
    const file = fileFor(kind, name);
    const taken = this.session.head.holds(file);
    if (!file || taken) {
      this.refuse(file ? say('editor.file.new.taken', this.session.head.label(file)) : say('editor.file.new.nameless'));
      return;
    }
    this.session.part('new').close();
    if (await this.session.history.made((version) => this.session.server.keep(file, textOf(kind, idIn(file), name), version))) {
      this.session.open(file);
    }
  }

  refuse(sentence) {
    const input = this.session.part('newName');
    this.session.part('newProblem').textContent = sentence;
    input.setAttribute('aria-invalid', String(sentence !== ''));
    if (sentence) {
      input.focus();
    }
  }

  async remove() {
    this.session.part('delete').close();
    if (await this.session.history.made((version) => this.session.server.remove(this.session.file, version))) {
      this.session.openAny();
    }
  }
}

function textOf(kind, id, name) {
  return kind === 'PROCESS'
    ? newProcess(id, name, { start: say('editor.file.new.start'), end: say('editor.file.new.end') })
    : newTable(id, name, { asked: say('editor.file.new.asked'), answer: say('editor.file.new.answer'), why: say('editor.file.new.why') });
}
