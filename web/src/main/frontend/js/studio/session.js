// A draft that is open in this window: who draws, what is kept and when, what is found, what it changes. What draws it (a
// process on a canvas, a table in its editor) is handed in as a surface.
import { Banner } from './banner.js';
import { saveFile } from './dom.js';
import { Difference } from './difference.js';
import { Findings } from './findings.js';
import { Head } from './head.js';
import { choosing, momentOf, placesOf } from './place.js';
import { Saving, shelfOf } from './saving.js';
import { Refused, serverOf, Unreached } from './server.js';
import { inField, singleKeysOff } from '../typing.js';
import { learn, say } from './words.js';

const LOOK_MS = 15_000;
const NARROW = '(max-width: 820px)';

// A key by itself: outside fields and dialogs, and where single keys are not switched off (WCAG 2.1.4).
function isSingle(event) {
  return !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat && !inField(event.target) && !singleKeysOff() && !document.querySelector('dialog[open]');
}

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
    this.checks = 0;
    this.editor = false;
    this.stays = false;
    this.saving = new Saving({ write: (xml, version) => this.server.keep(this.file, xml, version), read: () => this.surface.xml(), shelf: this.shelf, tell: (state, detail) => this.told(state, detail) });
  }

  async start() {
    try {
      const [details, vocabulary, model] = await Promise.all([this.server.details(), this.server.vocabulary(), this.server.model(this.file)]);
      this.vocabulary = vocabulary;
      this.editor = await this.come(details);
      this.head.editable = this.editor;
      this.head.tell(details);
      this.build();
      await this.show(await this.freshest(model));
      this.watch();
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

  async come(details) {
    if (!this.mayDraw) {
      return false;
    }
    if (details.editor && !details.editor.me) {
      this.drawnBy(details.editor);
      return false;
    }
    try {
      this.cameOn = (await this.server.come(false)).version;
      return true;
    } catch (problem) {
      if (!(problem instanceof Refused)) {
        throw problem;
      }
      const { editor } = await this.server.details();
      if (editor && !editor.me) {
        this.drawnBy(editor);
      } else {
        this.banner.say('acc', problem.message, [], 'draws');
      }
      return false;
    }
  }

  drawnBy({ name, since }) {
    this.banner.say('acc', say('editor.presence.draws', name, momentOf(since, this.format)), this.mayDraw ? [[say('editor.presence.take'), () => this.part('take').showModal()]] : [], 'draws');
  }

  build() {
    this.findings = new Findings({
      list: this.part('findings'),
      summary: this.part('summary'),
      count: this.part('count'),
      file: this.file,
      labelOf: (name) => this.head.label(name),
      onShow: (finding) => this.go(finding),
      onFix: (finding) => this.fix(finding),
      canFix: () => this.editor,
    });
    this.difference = new Difference({ place: this.part('difference'), file: this.file, onShow: (element) => this.surface.show(element) });
    this.tab = choosing(this.part('tabs'), (chosen) => this.root.querySelectorAll('[role=tabpanel]').forEach((each) => (each.hidden = each.dataset.tab !== chosen)));
    this.surface = this.newSurface(this, { editable: this.editor, onChange: () => this.changed() });
    this.view = choosing(this.part('view'), (chosen) => this.look(chosen));
    this.part('undo').addEventListener('click', () => this.undo());
    this.part('redo').addEventListener('click', () => this.redo());
    this.part('save').addEventListener('click', () => this.saving.flush());
    this.root.querySelector('[data-part=svg]')?.addEventListener('click', async () => saveFile(this.plainName('svg'), 'image/svg+xml', await this.surface.svg()));
    this.part('export').href = this.server.export(this.file);
    this.part('export').addEventListener('click', (event) => this.export(event));
    this.part('import').addEventListener('change', ({ target }) => this.import(target));
    this.part('takeover').addEventListener('click', () => this.takeOver());
  }

  plainName(end) {
    return `${this.file.replace(/^.*\//, '').replace(/\.\w+$/, '')}.${end}`;
  }

  async show(model) {
    const kept = this.editor && this.shelf.look();
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
    if (kept.version === model.version) {
      await this.surface.open(kept.xml);
      this.banner.say('acc', say('editor.kept.back', at), [[say('editor.banner.close'), () => this.banner.clear()]], 'kept');
      this.saving.touch();
      return;
    }
    await this.surface.open(model.xml);
    this.banner.say('soon', say('editor.kept.apart', at), [
      [say('editor.kept.file'), () => saveFile(this.plainName(this.surface.end), 'application/xml', kept.xml)],
      [say('editor.kept.forget'), () => { this.shelf.take(); this.banner.clear(); }],
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

  told(state, detail) {
    if (state === 'saved') {
      this.surface.keptNow();
      this.head.tell(detail);
      this.head.saving('saved');
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
      this.lost(detail);
    } else {
      this.head.saving(state === 'unchanged' ? 'saved' : state);
    }
  }

  // Somebody took over, or another window of hers was faster: what is drawn here stays, and can be taken along.
  async lost(problem) {
    this.editor = false;
    this.head.editable = false;
    this.head.undoing();
    this.head.saving('lost');
    const details = await this.server.details().catch(() => null);
    const by = details?.editor && !details.editor.me ? details.editor : null;
    const text = by ? say('editor.presence.taken', by.name, momentOf(by.since, this.format)) : problem.message;
    this.banner.say('late', text, [
      [say('editor.kept.file'), async () => saveFile(this.plainName(this.surface.end), 'application/xml', await this.surface.xml())],
      [say('editor.presence.look'), () => { this.shelf.take(); location.reload(); }],
    ], 'lost');
  }

  async takeOver() {
    try {
      await this.server.come(true);
      location.reload();
    } catch (problem) {
      this.part('take').close();
      this.banner.say('late', this.wordsOf(problem), [], 'draws');
    }
  }

  async undo() {
    if (!this.surface.undoUnsaved()) {
      await this.step((version) => this.server.undo(version));
    }
  }

  async redo() {
    if (!this.surface.redoUnsaved()) {
      await this.step((version) => this.server.redo(version));
    }
  }

  // A change that the server makes: what is drawn is kept first, and the drawing shows what became of it.
  async step(make) {
    if (!this.editor || !(await this.saving.flush())) {
      return;
    }
    try {
      const made = await make(this.saving.version);
      this.saving.begin(made.version);
      if (made.name && made.name !== this.file) {
        this.elsewhere(made.name);
      } else if (made.xml) {
        await this.surface.open(made.xml);
      }
      this.head.tell(made);
      await Promise.all([this.check(), this.compare(), this.refreshFiles()]);
    } catch (problem) {
      this.refused(problem);
    }
  }

  elsewhere(name) {
    this.banner.say('acc', say('editor.undo.elsewhere', this.head.label(name)), [[say('editor.undo.open'), () => this.open(name)]], 'elsewhere');
  }

  async fix(finding) {
    await this.step((version) => this.server.fix(version, { resource: finding.resource, ...finding.fix }));
    this.part('findingsTab').focus();
  }

  refused(problem) {
    if (problem instanceof Refused && problem.status === 409) {
      this.saving.stop();
      this.lost(problem);
    } else {
      this.banner.say('late', this.wordsOf(problem), [[say('editor.banner.close'), () => this.banner.clear()]], 'refused');
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

  async import(input) {
    const [file] = input.files;
    input.value = '';
    if (file) {
      const xml = await file.text();
      await this.step(async (version) => ({ ...(await this.server.keep(this.file, xml, version)), name: this.file, xml }));
    }
  }

  watch() {
    addEventListener('online', () => this.saving.changed && this.saving.flush());
    document.addEventListener('visibilitychange', () => document.hidden && this.editor && this.saving.flush());
    addEventListener('beforeunload', (event) => this.editor && this.saving.changed && event.preventDefault());
    addEventListener('pagehide', () => this.editor && !this.stays && this.server.leave());
    document.addEventListener('click', (event) => this.leaving(event), true);
    document.addEventListener('click', ({ target }) => this.root.querySelectorAll('details.studio-menu[open]').forEach((each) => (each.open = each.contains(target))));
    document.addEventListener('keydown', (event) => this.pressed(event), true);
    setInterval(() => !document.hidden && this.lookAround(), LOOK_MS);
  }

  // Another file of the same draft is no leaving; the form of the release wants everything kept first.
  leaving(event) {
    const link = event.target.closest?.('[data-part=files] a');
    if (link) {
      event.preventDefault();
      this.open(new URL(link.href).searchParams.get('file'));
      return;
    }
    const pressed = event.target.closest?.('[data-tab=release] button, [data-tab=release] input[type=submit]');
    if (pressed && this.editor && (this.saving.changed || this.saving.working)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.saving.flush().then((kept) => kept && pressed.click());
    }
  }

  pressed(event) {
    if (/^[1-9]$/.test(event.key) && isSingle(event)) {
      if (this.findings.show(Number(event.key))) {
        event.preventDefault();
      }
      return;
    }
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.target.closest('input, textarea, select, [contenteditable=true]')) {
      return;
    }
    const key = event.key.toLowerCase();
    const act = key === 'z' && !event.shiftKey ? 'undo' : key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : null;
    if (act) {
      event.preventDefault();
      event.stopPropagation();
      if (!this.part(act).disabled) {
        this[act]();
      }
    }
  }

  // What others do meanwhile: whoever looks sees it; whoever draws says that she is still here, or hears that she was
  // taken over.
  async lookAround() {
    if (this.saving.working || this.banner.about === 'lost') {
      return;
    }
    try {
      await (this.editor ? this.server.come(false) : this.lookOn());
    } catch (problem) {
      if (this.editor && problem instanceof Refused && problem.status === 409) {
        this.saving.stop();
        this.lost(problem);
      }
    }
  }

  async lookOn() {
    const details = await this.server.details();
    if (details.editor && !details.editor.me) {
      this.drawnBy(details.editor);
    } else if (this.banner.about === 'draws') {
      this.banner.say('acc', say('editor.presence.free'), [[say('editor.presence.draw'), () => location.reload()]], 'free');
    }
    if (details.version !== this.saving.version) {
      this.head.tell(details);
      await this.show(await this.server.model(this.file));
      await Promise.all([this.check(), this.compare()]);
    }
  }

  broken(problem) {
    console.error(problem);
    this.banner.say('late', problem instanceof Refused ? problem.message : say('editor.page.failed'), [[say('editor.page.again'), () => location.reload()]], 'broken');
    this.root.dataset.ready = 'failed';
  }
}
