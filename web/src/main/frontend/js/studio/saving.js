// Keeps what is drawn: about a second after the last change, in one step of the draft; in the browser until the server
// has it, so that a lost connection or a closed window loses nothing. One save at a time; what is drawn meanwhile goes next.
import { Refused, Unreached } from './server.js';

const PAUSE_MS = 900;
const AGAIN_MS = 5_000;

export class Saving {
  // write: (xml, version) => answer with the new version; at: where the drawing is among its changes; shelf: {put, take};
  // tell: (state, detail, at) => void, with where the drawing was when it was read
  constructor({ write, read, at, shelf, tell, later = (act, pause) => setTimeout(act, pause), never = (timer) => clearTimeout(timer) }) {
    Object.assign(this, { write, read, at, shelf, tell, later, never });
    this.version = 0;
    this.changed = false;
    this.working = null;
    this.timer = null;
    this.stopped = false;
  }

  begin(version) {
    this.never(this.timer);
    this.version = version;
    this.changed = false;
    this.stopped = false;
  }

  // What is drawn is no longer ours to keep: another one draws.
  stop() {
    this.stopped = true;
    this.never(this.timer);
  }

  // Whoever was taken over may go on drawing: it is kept for her alone.
  touch() {
    this.changed = true;
    if (this.stopped) {
      this.never(this.timer);
      this.timer = this.later(() => this.shelve(), PAUSE_MS);
      return;
    }
    this.tell('changed');
    this.schedule(PAUSE_MS);
  }

  // What is drawn and not kept stays in the browser.
  async shelve() {
    if (this.changed) {
      this.shelf.put({ version: this.version, xml: await this.read() });
    }
  }

  // What was drawn has been taken back before it was kept.
  untouch() {
    this.never(this.timer);
    this.changed = false;
    this.shelf.take();
    if (!this.stopped) {
      this.tell('unchanged');
    }
  }

  schedule(pause) {
    this.never(this.timer);
    this.timer = this.later(() => this.flush(), pause);
  }

  // Everything drawn so far is kept when this is done; false when it could not be.
  async flush() {
    this.never(this.timer);
    while (this.working) {
      await this.working;
    }
    if (this.stopped) {
      await this.shelve();
      return false;
    }
    if (!this.changed) {
      return true;
    }
    let kept;
    try {
      this.working = this.save();
      kept = await this.working;
    } finally {
      this.working = null;
    }
    return kept && (this.changed ? this.flush() : true);
  }

  async save() {
    this.changed = false;
    try {
      const at = this.at();
      const xml = await this.read();
      this.shelf.put({ version: this.version, xml });
      this.tell('saving');
      const answer = await this.write(xml, this.version);
      this.version = answer.version;
      if (!this.changed) {
        this.shelf.take();
      }
      this.tell('saved', answer, at);
      return true;
    } catch (problem) {
      return this.failed(problem);
    }
  }

  failed(problem) {
    this.changed = true;
    if (problem instanceof Unreached) {
      this.tell('unreached');
      this.schedule(AGAIN_MS);
    } else if (problem instanceof Refused && problem.status === 409) {
      this.stop();
      this.tell('conflict', problem);
    } else if (problem instanceof Refused) {
      this.tell('refused', problem);
    } else {
      throw problem;
    }
    return false;
  }
}

// What could not be sent yet, in this browser. Models hold no personal data.
export function shelfOf(draft, name, storage = localStorage) {
  const key = `redress.studio.${draft}.${name}`;
  return {
    put: (drawn) => {
      try {
        storage.setItem(key, JSON.stringify({ ...drawn, at: Date.now() }));
      } catch {
        // A full shelf must not keep anybody from drawing: the server has what was saved.
      }
    },
    look: () => {
      try {
        return JSON.parse(storage.getItem(key) ?? 'null');
      } catch {
        return null;
      }
    },
    take: () => storage.removeItem(key),
  };
}
