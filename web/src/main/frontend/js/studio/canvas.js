// The drawing of a process: the draft, the released one, or both beside each other. The draft can be drawn on where
// whoever looks is the one who draws.
import { newModeler, newViewer } from './modeling/modeler.js';
import { el } from './dom.js';
import { say } from './words.js';

const NOTHING = { at: -1, change: undefined };
// In pixels of the screen: what the palette, the edge and the mark of bpmn.io take.
const PALETTE = 112;
const EDGE = 24;
const MARK = 45;
const READABLE = 0.6;
const MARKS = { ADDED: 'draft-new', CHANGED: 'draft-changed', REMOVED: 'draft-gone' };

export class Canvas {
  constructor({ draft, released, editable, onChange, onSelect }) {
    this.frames = { draft, released };
    this.editable = editable;
    this.modeler = editable ? newModeler(draft) : newViewer(draft);
    this.viewer = null;
    this.saved = NOTHING;
    this.marked = { draft: [], released: [] };
    this.sentences = [];
    if (editable) {
      this.modeler.on('commandStack.changed', ({ trigger }) => trigger !== 'clear' && onChange());
    }
    this.modeler.on('selection.changed', ({ newSelection }) => onSelect(newSelection));
  }

  get(service) {
    return this.modeler.get(service);
  }

  async open(xml) {
    const before = this.at();
    const { warnings } = await this.modeler.importXML(xml);
    this.keptAt(this.stackAt());
    if (before) {
      this.get('canvas').viewbox(before.viewbox);
      this.select(before.selected);
    } else {
      this.fit(READABLE);
    }
    this.mark(this.sentences);
    return warnings;
  }

  at() {
    if (!this.modeler.getDefinitions()) {
      return null;
    }
    const [selected] = this.get('selection').get();
    return { viewbox: this.get('canvas').viewbox(), selected: selected?.id };
  }

  async openReleased(xml) {
    this.viewer ??= newViewer(this.frames.released);
    await this.viewer.importXML(xml);
    this.mark(this.sentences);
  }

  // All of it, beside the palette and above the mark.
  fit(least = 0) {
    for (const each of [this.modeler, this.viewer]) {
      if (each?.getDefinitions()) {
        const canvas = each.get('canvas');
        canvas.resized();
        show(canvas, each === this.modeler && this.editable ? PALETTE : EDGE, least);
      }
    }
  }

  zoom(by) {
    for (const each of [this.modeler, this.viewer]) {
      if (each?.getDefinitions()) {
        const canvas = each.get('canvas');
        canvas.zoom(canvas.zoom() * by);
      }
    }
  }

  async xml() {
    return (await this.modeler.saveXML({ format: true })).xml;
  }

  async svg() {
    return (await this.modeler.saveSVG()).svg;
  }

  // Where the drawing is among its changes: an undone change and another one in its place are not the same.
  stackAt() {
    const stack = this.editable && this.get('commandStack');
    return stack ? { at: stack._stackIdx, change: stack._stack[stack._stackIdx] } : NOTHING;
  }

  keptAt(at) {
    this.saved = at;
  }

  // Only what the server does not have yet is taken back here; everything before that is a step of the draft.
  undoUnsaved() {
    if (!this.editable || this.stackAt().at <= this.saved.at || !this.get('commandStack').canUndo()) {
      return false;
    }
    this.get('commandStack').undo();
    return true;
  }

  redoUnsaved() {
    if (!this.editable || !this.get('commandStack').canRedo()) {
      return false;
    }
    this.get('commandStack').redo();
    return true;
  }

  isAsSaved() {
    const now = this.stackAt();
    return now.at === this.saved.at && now.change === this.saved.change;
  }

  element(id) {
    return this.get('elementRegistry').get(id);
  }

  select(id) {
    const element = id && this.element(id);
    if (element) {
      this.get('selection').select(element);
    }
    return Boolean(element);
  }

  show(id) {
    if (this.select(id)) {
      this.get('canvas').scrollToElement(id, { top: 60, right: 120, bottom: MARK + 60, left: PALETTE + 20 });
    }
  }

  pins(findings, onPin) {
    const overlays = this.get('overlays');
    overlays.remove({ type: 'finding' });
    const pins = new Map();
    findings.forEach((finding, at) => {
      const element = finding.element && this.element(finding.element);
      if (element && element !== this.get('canvas').getRootElement()) {
        pins.set(element, [...(pins.get(element) ?? []), pinOf(finding, at, onPin)]);
      }
    });
    pins.forEach((each, element) => overlays.add(element.id, 'finding', { position: pinPlace(element), html: el('div', { class: 'pins' }, each), show: { minZoom: 0.2 }, scale: { min: 1, max: 1.2 } }));
  }

  // The sentences of the difference name what is new, changed or gone.
  mark(sentences) {
    this.sentences = sentences;
    this.markOn(this.modeler, 'draft', sentences.filter(({ sign }) => sign !== 'REMOVED'));
    this.markOn(this.viewer, 'released', sentences.filter(({ sign }) => sign !== 'ADDED'));
  }

  markOn(viewer, which, sentences) {
    if (!viewer?.getDefinitions()) {
      return;
    }
    const canvas = viewer.get('canvas');
    const registry = viewer.get('elementRegistry');
    this.marked[which].filter(([id]) => registry.get(id)).forEach(([id, mark]) => canvas.removeMarker(id, mark));
    this.marked[which] = sentences.filter(({ element }) => element && registry.get(element)).map(({ element, sign }) => [element, MARKS[sign]]);
    this.marked[which].forEach(([id, mark]) => canvas.addMarker(id, mark));
  }

  destroy() {
    this.modeler.destroy();
    this.viewer?.destroy();
  }
}

function show(canvas, left, least) {
  const { inner, outer } = canvas.viewbox();
  if (outer.width === 0 || inner.width === 0) {
    return;
  }
  const fitting = Math.min((outer.width - left - EDGE) / inner.width, (outer.height - 2 * MARK) / inner.height, 1);
  const scale = Math.max(fitting, least);
  const [width, height] = [outer.width / scale, outer.height / scale];
  canvas.viewbox({ x: inner.x - left / scale, y: inner.y - Math.max(EDGE / scale, (height - inner.height) / 2), width, height });
}

function pinOf(finding, at, onPin) {
  const label = say('editor.finding.pin', at + 1, finding.sentence);
  return el('button', { type: 'button', class: `pin ${finding.severity.toLowerCase()}`, 'aria-label': label, title: finding.sentence, onclick: () => onPin(at) }, String(at + 1));
}

function pinPlace({ waypoints }) {
  return waypoints ? { top: -12, left: -12 } : { top: -12, right: 12 };
}
