// Who draws: one at a time. Whoever comes while somebody draws looks on; whoever is taken over is told and loses nothing.
import { saveFile } from './dom.js';
import { momentOf } from './place.js';
import { Refused } from './server.js';
import { say } from './words.js';

export class Presence {
  constructor(session) {
    this.session = session;
    this.taken = false;
  }

  async come(details) {
    if (!this.session.mayDraw) {
      return false;
    }
    if (details.editor && !details.editor.me) {
      this.drawnBy(details.editor);
      return false;
    }
    try {
      this.session.cameOn = (await this.session.server.come(false)).version;
      return true;
    } catch (problem) {
      if (!(problem instanceof Refused)) {
        throw problem;
      }
      const { editor } = await this.session.server.details();
      if (editor && !editor.me) {
        this.drawnBy(editor);
      } else {
        this.session.banner.say('acc', problem.message, [], 'draws');
      }
      return false;
    }
  }

  drawnBy({ name, since }) {
    this.session.banner.clear('free');
    this.session.banner.say('acc', say('editor.presence.draws', name, momentOf(since, this.session.format)), this.session.mayDraw ? [[say('editor.presence.take'), () => this.session.part('take').showModal()]] : [], 'draws');
  }

  // Somebody took over, or another window of hers was faster: what is drawn here stays, and can be taken along.
  async lost(problem) {
    if (this.taken) {
      return;
    }
    this.taken = true;
    this.session.editor = false;
    this.session.head.editable = false;
    this.session.head.undoing();
    this.session.head.saving('lost');
    await this.session.saving.shelve();
    const details = await this.session.server.details().catch(() => null);
    const by = details?.editor && !details.editor.me ? details.editor : null;
    const text = by ? say('editor.presence.taken', by.name, momentOf(by.since, this.session.format)) : problem.message;
    this.session.banner.clear('unreached');
    this.session.banner.say('late', text, [
      [say('editor.kept.file'), async () => saveFile(this.session.plainName(this.session.surface.end), 'application/xml', await this.session.surface.xml())],
      [say('editor.presence.look'), () => this.session.saving.shelve().then(() => location.reload())],
    ], 'lost');
  }

  async takeOver() {
    try {
      await this.session.server.come(true);
      location.reload();
    } catch (problem) {
      this.session.part('take').close();
      this.session.banner.say('late', this.session.wordsOf(problem), [], 'draws');
    }
  }

  // What others do meanwhile: whoever looks sees it; whoever draws says that she is still here, or hears that she was
  // taken over.
  async lookAround() {
    if (this.session.saving.working || this.taken) {
      return;
    }
    try {
      await (this.session.editor ? this.session.server.come(false) : this.lookOn());
    } catch (problem) {
      if (this.session.editor && problem instanceof Refused && problem.status === 409) {
        this.session.saving.stop();
        this.lost(problem);
      }
    }
  }

  async lookOn() {
    const details = await this.session.server.details();
    if (details.editor && !details.editor.me) {
      this.drawnBy(details.editor);
    } else if (this.session.banner.says('draws')) {
      this.session.banner.clear('draws');
      this.session.banner.say('acc', say('editor.presence.free'), [[say('editor.presence.draw'), () => location.reload()]], 'free');
    }
    if (details.version !== this.session.saving.version) {
      this.session.head.tell(details);
      await this.session.show(await this.session.server.model(this.session.file));
      await Promise.all([this.session.check(), this.session.compare()]);
    }
  }
}
