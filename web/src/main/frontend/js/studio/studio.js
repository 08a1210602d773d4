// The editor of processes: the canvas, its list of steps and the panel of the selected one.
import { Canvas } from './canvas.js';
import { Outline } from './outline.js';
import { Panel } from './panel/panel.js';
import { Session } from './session.js';

const root = document.querySelector('[data-studio]');
if (root) {
  new Session(root, (session, told) => new ProcessSurface(session, told)).start();
}

class ProcessSurface {
  constructor(session, { editable, onChange }) {
    this.session = session;
    this.end = 'bpmn';
    this.sentences = [];
    const { part } = session;
    this.canvas = new Canvas({ draft: part('draft'), released: part('released'), editable, onChange: () => this.changed(onChange), onSelect: (elements) => this.selected(elements) });
    const findingsOf = (id) => session.findings.of(id);
    this.panel = new Panel({
      place: part('panel'),
      canvas: this.canvas,
      vocabulary: session.vocabulary,
      languages: session.languages,
      findingsOf,
      findingBody: (finding) => session.findings.body(finding, session.findings.findings.indexOf(finding)),
      onEdit: (element) => this.edit(element),
    });
    this.outline = new Outline({
      place: part('outline'),
      canvas: this.canvas,
      findingsOf,
      stateOf: (id) => this.sentences.find(({ element, sign }) => element === id && sign !== 'REMOVED')?.sign,
      onSelect: (element) => this.show(element.id),
      onEdit: (element) => this.edit(element),
    });
    for (const [name, by] of [['in', 1.25], ['out', 0.8]]) {
      part(`zoom-${name}`).addEventListener('click', () => this.canvas.zoom(by));
    }
    part('zoom-fit').addEventListener('click', () => this.canvas.fit());
  }

  async open(xml) {
    await this.canvas.open(xml);
    const wanted = decodeURIComponent(location.hash.slice(1));
    if (wanted && this.canvas.element(wanted)) {
      history.replaceState(null, '', location.pathname + location.search);
      this.show(wanted);
    }
    this.panel.render();
    this.outline.render();
  }

  openReleased(xml) {
    return this.canvas.openReleased(xml);
  }

  changed(onChange) {
    this.panel.render();
    this.outline.render();
    onChange();
  }

  selected(elements) {
    const element = elements.length === 1 ? (elements[0].labelTarget ?? elements[0]) : null;
    this.panel.show(element);
    this.outline.select(element);
    if (element) {
      this.session.tab('step');
    }
  }

  show(id) {
    this.canvas.show(id);
  }

  edit(element) {
    this.canvas.show(element.id);
    this.panel.focusFirst();
  }

  found(findings) {
    this.canvas.pins(findings, (at) => this.show(findings[at].element));
    this.panel.render();
    this.outline.render();
  }

  differs(sentences) {
    this.sentences = sentences;
    this.canvas.mark(sentences);
    this.outline.render();
  }

  resized() {
    this.canvas.fit();
  }

  xml() {
    return this.canvas.xml();
  }

  svg() {
    return this.canvas.svg();
  }

  stackAt() {
    return this.canvas.stackAt();
  }

  keptAt(at) {
    this.canvas.keptAt(at);
  }

  isAsSaved() {
    return this.canvas.isAsSaved();
  }

  undoUnsaved() {
    return this.canvas.undoUnsaved();
  }

  redoUnsaved() {
    return this.canvas.redoUnsaved();
  }
}
