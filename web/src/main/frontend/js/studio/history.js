// The steps of the draft, undone and done again on the server; a fix and a file that is taken in are steps, too.
import { Refused } from './server.js';
import { say } from './words.js';

export class History {
  constructor(session) {
    this.session = session;
  }

  async undo() {
    if (!this.session.surface.undoUnsaved()) {
      await this.step((version) => this.session.server.undo(version));
    }
  }

  async redo() {
    if (!this.session.surface.redoUnsaved()) {
      await this.step((version) => this.session.server.redo(version));
    }
  }

  // A change that the server makes, and the drawing shows what became of it.
  async step(make) {
    const made = await this.made(make);
    if (!made) {
      return false;
    }
    try {
      await this.shown(made);
      await Promise.all([this.session.check(), this.session.compare(), this.session.refreshFiles()]);
    } catch (problem) {
      this.refused(problem);
    }
    return true;
  }

  // What is drawn is kept first. Nothing where it was refused.
  async made(make) {
    if (!this.session.editor || !(await this.session.saving.flush())) {
      return null;
    }
    try {
      const made = await make(this.session.saving.version);
      this.session.saving.begin(made.version);
      return made;
    } catch (problem) {
      this.refused(problem);
      return null;
    }
  }

  async shown(made) {
    if (made.name && made.name !== this.session.file) {
      this.elsewhere(made.name);
    } else if (made.xml) {
      await this.session.surface.open(made.xml);
    } else if (made.name) {
      this.session.openAny();
    }
    this.session.head.tell(made);
  }

  elsewhere(name) {
    this.session.banner.say('acc', say('editor.undo.elsewhere', this.session.head.label(name)), [[say('editor.undo.open'), () => this.session.open(name)]], 'elsewhere');
  }

  async fix(finding) {
    await this.step((version) => this.session.server.fix(version, { resource: finding.resource, ...finding.fix }));
    this.session.part('findingsTab').focus();
  }

  refused(problem) {
    if (problem instanceof Refused && problem.status === 409) {
      this.session.saving.stop();
      this.session.presence.lost(problem);
    } else {
      this.session.banner.say('late', this.session.wordsOf(problem), [[say('editor.banner.close'), () => this.session.banner.clear('refused')]], 'refused');
    }
  }

  async import(input) {
    const [file] = input.files;
    input.value = '';
    if (file) {
      await this.take(await file.text());
    }
  }

  // What cannot be drawn is not kept either.
  async take(xml) {
    if (!this.session.editor || !(await this.session.saving.flush())) {
      return;
    }
    const before = await this.session.surface.xml();
    if (!(await this.opens(xml))) {
      this.session.banner.say('late', say('editor.file.unreadable'), [[say('editor.banner.close'), () => this.session.banner.clear('refused')]], 'refused');
      await this.session.surface.open(before);
    } else if (!(await this.step(async (version) => ({ ...(await this.session.server.keep(this.session.file, xml, version)), name: this.session.file, xml })))) {
      await this.session.surface.open(before);
    }
  }

  async opens(xml) {
    try {
      await this.session.surface.open(xml);
      return true;
    } catch {
      return false;
    }
  }
}
