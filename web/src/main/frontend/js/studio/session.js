// A draft that is open in this window: who draws, what is kept and when, what is found, what it changes. What draws it (a
// process on a canvas, a table in its editor) is handed in as a surface.
import { Banner } from './banner.js';
import { saveFile } from './dom.js';
import { Difference } from './difference.js';
import { Files } from './files.js';
import { Findings } from './findings.js';
import { Head } from './head.js';
import { History } from './history.js';
import { Offer } from './offer.js';
import { choosing, momentOf, placesOf } from './place.js';
import { Presence } from './presence.js';
import { Saving, shelfOf } from './saving.js';
import { Refused, serverOf, Unreached } from './server.js';
import { watch } from './watch.js';
import { learn, say } from './words.js';

const NARROW = '(max-width: 820px)';

export class Session {
  constructor(root, newSurface) {
    const told = root.dataset;
    learn(JSON.parse(told.words));
    this.root = root;
    this.part = placesOf(root);
    this.newSurface = newSurface;
    this.file = told.file;
    this.format = { zone: told.zone, language: told.language };
    this.languages = JSON.parse(told.languages);
    this.mayDraw = told.draws === 'true' && !matchMedia(NARROW).matches;
    this.server = serverOf(told.api, told.draft);
    this.shelf = shelfOf(told.draft, this.file);
    this.banner = new Banner(this.part('banner'));
    this.head = new Head(this.part, { file: this.file, format: this.format, address: (name) => `?draft=${encodeURIComponent(told.draft)}&file=${encodeURIComponent(name)}` });
    this.presence = new Presence(this);
    this.history = new History(this);
    this.checks = 0;
    this.editor = false;
    this.stays = false;
    this.saving = new Saving({ write: (xml, version) => this.server.keep(this.file, xml, version), read: () => this.surface.xml(), at: () => this.surface.stackAt(), shelf: this.shelf, tell: (state, detail, at) => this.told(state, detail, at) });
  }

  async start() {
    try {
      const [details, vocabulary, model] = await Promise.all([this.server.details(), this.server.vocabulary(), this.server.model(this.file)]);
      this.vocabulary = vocabulary;
      this.editor = await this.presence.come(details);
      this.head.editable = this.editor;
      this.head.tell(details);
      this.build();
      await this.show(await this.freshest(model));
      this.offer.begin(this.saving.version);
      watch(this);
      await Promise.all([this.check(), this.compare()]);
      this.root.dataset.ready = this.editor ? 'draws' : 'looks';
    } catch (problem) {
      this.broken(problem);
    }
  }

  // Between asking for the model and becoming the one who draws, somebody else may have changed it.
  async freshest(model) {
    return this.editor && this.cameOn !== model.version ? this.server.model(this.file) : model;
  }

  build() {
    this.findings = new Findings({
      list: this.part('findings'),
      summary: this.part('summary'),
      count: this.part('count'),
      file: this.file,
      labelOf: (name) => this.head.label(name),
      isThere: (name) => this.head.holds(name),
      onShow: (finding) => this.go(finding),
      onFix: (finding) => this.history.fix(finding),
      canFix: () => this.editor,
    });
    this.difference = new Difference({ place: this.part('difference'), file: this.file, onShow: (element) => this.surface.show(element) });
    this.offer = new Offer(this);
    this.tab = choosing(this.part('tabs'), (chosen) => this.turn(chosen));
    this.surface = this.newSurface(this, { editable: this.editor, onChange: () => this.changed() });
    this.view = choosing(this.part('view'), (chosen) => this.look(chosen));
    this.part('undo').addEventListener('click', () => this.history.undo());
    this.part('redo').addEventListener('click', () => this.history.redo());
    this.part('save').addEventListener('click', () => this.saving.flush());
    this.root.querySelector('[data-part=svg]')?.addEventListener('click', async () => saveFile(this.plainName('svg'), 'image/svg+xml', await this.surface.svg()));
    this.part('export').href = this.server.export(this.file);
    this.part('export').addEventListener('click', (event) => this.export(event));
    this.part('import').addEventListener('change', ({ target }) => this.history.import(target));
    new Files(this);
    this.part('takeover').addEventListener('click', () => this.presence.takeOver());
  }

  turn(chosen) {
    this.root.querySelectorAll('[role=tabpanel]').forEach((each) => (each.hidden = each.dataset.tab !== chosen));
    if (chosen === 'release') {
      this.offer.shown();
    }
  }

  plainName(end) {
    return `${this.file.replace(/^.*\//, '').replace(/\.\w+$/, '')}.${end}`;
  }

  async show(model) {
    const kept = this.shelf.look();
    this.saving.begin(model.version);
    if (kept && kept.xml !== model.xml) {
      await this.takeFromShelf(kept, model);
    } else {
      this.shelf.take();
      await this.surface.open(model.xml);
    }
  }

  // What never reached the server: it goes on from here where nothing else has been changed since, else it can be kept.
  async takeFromShelf(kept, model) {
    const at = momentOf(kept.at, this.format);
    if (this.editor && kept.version === model.version) {
      await this.surface.open(kept.xml);
      this.banner.say('acc', say('editor.kept.back', at), [[say('editor.banner.close'), () => this.banner.clear('kept')]], 'kept');
      this.saving.touch();
      return;
    }
    await this.surface.open(model.xml);
    this.banner.say('soon', say('editor.kept.apart', at), [
      [say('editor.kept.file'), () => saveFile(this.plainName(this.surface.end), 'application/xml', kept.xml)],
      [say('editor.kept.forget'), () => { this.shelf.take(); this.banner.clear('kept'); }],
    ], 'kept');
  }

  changed() {
    const asSaved = this.surface.isAsSaved();
    this.head.undoing(!asSaved);
    if (asSaved && !this.saving.working) {
      this.saving.untouch();
    } else {
      this.saving.touch();
    }
  }

  told(state, detail, at) {
    if (state === 'saved') {
      this.surface.keptAt(at);
      this.head.tell(detail);
      this.head.saving(this.saving.changed ? 'changed' : 'saved');
      this.banner.clear('unreached');
      this.banner.clear('refused');
      this.check();
      this.compare();
      this.refreshFiles();
    } else if (state === 'unreached') {
      this.head.saving('unreached');
      this.banner.say('soon', say('editor.saving.unreached'), [], 'unreached');
    } else if (state === 'refused') {
      this.head.saving('refused');
      this.banner.say('late', detail.message, [], 'refused');
    } else if (state === 'conflict') {
      this.presence.lost(detail);
    } else {
      this.head.saving(state === 'unchanged' ? 'saved' : state);
    }
  }

  wordsOf(problem) {
    return problem instanceof Unreached ? say('editor.saving.unreached') : problem.message;
  }

  // Only the newest answer counts.
  async check() {
    const turn = ++this.checks;
    try {
      const found = this.editor ? await this.server.findingsWith(this.file, await this.surface.xml()) : await this.server.findings();
      if (turn === this.checks) {
        this.findings.tell(found);
        this.surface.found(this.findings.here);
      }
    } catch (problem) {
      this.part('summary').textContent = this.wordsOf(problem);
    }
  }

  async compare() {
    try {
      const told = await this.server.difference();
      this.difference.tell(told);
      this.surface.differs(told.files.find(({ name }) => name === this.file)?.sentences ?? []);
    } catch (problem) {
      this.part('difference').textContent = this.wordsOf(problem);
    }
  }

  async refreshFiles() {
    const details = await this.server.details().catch(() => null);
    if (details) {
      this.head.tell(details);
    }
  }

  go(finding) {
    if (finding.resource && finding.resource !== this.file) {
      this.open(finding.resource, finding.element);
    } else {
      this.surface.show(finding.element, finding);
    }
  }

  async open(name, element) {
    await this.saving.flush();
    this.stays = true;
    location.assign(this.head.address(name) + (element ? `#${encodeURIComponent(element)}` : ''));
  }

  // Whichever there is: the one that was open is gone.
  openAny() {
    this.stays = true;
    location.assign(`?draft=${encodeURIComponent(this.root.dataset.draft)}`);
  }

  async look(view) {
    this.part('canvases').dataset.view = view;
    const radios = [...this.part('view').querySelectorAll('[role=radio]')];
    radios.forEach((each) => each.removeAttribute('data-key'));
    radios[(radios.findIndex((each) => each.dataset.value === view) + 1) % 2].dataset.key = 'v';
    if (view !== 'draft' && !this.releasedShown) {
      try {
        await this.surface.openReleased((await this.server.released(this.file)).xml);
        this.releasedShown = true;
      } catch (problem) {
        this.part('nothingReleased').hidden = false;
        this.part('nothingReleased').textContent = problem instanceof Refused && problem.status === 404 ? say('editor.view.new') : this.wordsOf(problem);
      }
    }
    this.surface.resized();
  }

  async export(event) {
    event.preventDefault();
    await this.saving.flush();
    saveFile(this.plainName(this.surface.end), 'application/xml', await this.surface.xml());
  }

  broken(problem) {
    console.error(problem);
    this.banner.say('late', problem instanceof Refused ? problem.message : say('editor.page.failed'), [[say('editor.page.again'), () => location.reload()]], 'broken');
    this.root.dataset.ready = 'failed';
  }
}
