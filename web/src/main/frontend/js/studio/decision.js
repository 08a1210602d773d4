// The editor of decision tables: rules, cells and annotations. One table, FEEL only, no diagram of requirements.
import EditingManager from 'dmn-js-shared/lib/base/EditingManager';
import Manager from 'dmn-js-shared/lib/base/Manager';
import DecisionTableEditor from 'dmn-js-decision-table/lib/Editor';
import DecisionTableViewer from 'dmn-js-decision-table/lib/Viewer';
import { is } from 'dmn-js-shared/lib/util/ModelUtil';
import camunda from 'camunda-dmn-moddle/resources/camunda.json';
import { TablePanel } from './table/panel.js';
import { RuleList } from './table/rules.js';
import { reduced, told as readOnly } from './table/reduced.js';
import { Session } from './session.js';

const NOTHING = { at: -1, change: undefined };

class TableEditor extends EditingManager {
  _getViewProviders() {
    return [{ id: 'decisionTable', constructor: DecisionTableEditor, opens: isTable }];
  }
}

class TableViewer extends Manager {
  _getViewProviders() {
    return [{ id: 'decisionTable', constructor: DecisionTableViewer, opens: isTable }];
  }
}

function newViewer(container) {
  return new TableViewer({ container, moddleExtensions: { camunda }, decisionTable: { additionalModules: [readOnly] } });
}

function isTable(element) {
  return is(element, 'dmn:Decision') && is(element.decisionLogic, 'dmn:DecisionTable');
}

const root = document.querySelector('[data-studio]');
if (root) {
  new Session(root, (session, told) => new TableSurface(session, told)).start();
}

class TableSurface {
  constructor(session, { editable, onChange }) {
    const { part } = session;
    this.session = session;
    this.end = 'dmn';
    this.editable = editable;
    this.frames = { draft: part('draft'), released: part('released') };
    this.manager = editable
      ? new TableEditor({ container: this.frames.draft, moddleExtensions: { camunda }, decisionTable: { additionalModules: [reduced] } })
      : newViewer(this.frames.draft);
    this.viewer = null;
    this.saved = NOTHING;
    this.chosen = null;
    this.sentences = [];
    for (const worked of ['pointerdown', 'focusin']) {
      this.frames.draft.addEventListener(worked, (event) => this.worked(event));
    }
    this.panel = new TablePanel({ place: part('panel'), surface: this, vocabulary: session.vocabulary, languages: session.languages, findingsOf: (id) => session.findings.of(id), findingBody: (finding) => session.findings.body(finding, session.findings.findings.indexOf(finding)) });
    this.rules = new RuleList({ place: part('outline'), surface: this, findingsIn: (id) => session.findings.here.filter(({ rule }) => rule === id), onShow: (id) => this.show(id) });
    this.opened = () => {
      this.drawn();
      onChange();
    };
  }

  get editor() {
    return this.manager.getActiveViewer();
  }

  get table() {
    return this.manager.getActiveView()?.element;
  }

  async open(xml) {
    await this.manager.importXML(xml);
    this.keptAt(this.stackAt());
    if (this.editable) {
      this.editor.on('commandStack.changed', this.opened);
    }
    const wanted = decodeURIComponent(location.hash.slice(1));
    this.drawn();
    if (wanted) {
      history.replaceState(null, '', location.pathname + location.search);
      this.show(wanted);
    }
  }

  async openReleased(xml) {
    this.viewer ??= newViewer(this.frames.released);
    await this.viewer.importXML(xml);
  }

  // A table that scrolls can be reached by key; the head of the numbers names nothing.
  drawn() {
    for (const frame of Object.values(this.frames)) {
      frame.querySelector('.tjs-table-container')?.setAttribute('tabindex', '0');
      frame.querySelector('th.index-column')?.setAttribute('role', 'cell');
    }
    this.panel.render();
    this.rules.render();
    this.mark();
  }

  async xml() {
    return (await this.manager.saveXML({ format: true })).xml;
  }

  stackAt() {
    const stack = this.editable && this.editor?.get('commandStack');
    return stack ? { at: stack._stackIdx, change: stack._stack[stack._stackIdx] } : NOTHING;
  }

  keptAt(at) {
    this.saved = at;
  }

  isAsSaved() {
    const now = this.stackAt();
    return now.at === this.saved.at && now.change === this.saved.change;
  }

  undoUnsaved() {
    if (!this.editable || this.stackAt().at <= this.saved.at) {
      return false;
    }
    this.editor.get('commandStack').undo();
    return true;
  }

  redoUnsaved() {
    const stack = this.editable && this.editor.get('commandStack');
    if (!stack?.canRedo()) {
      return false;
    }
    stack.redo();
    return true;
  }

  get modeling() {
    return this.editor.get('modeling');
  }

  change(object, properties) {
    this.modeling.updateProperties(object, properties);
  }

  writeCell(cell, text) {
    this.modeling.editCell(cell, text);
  }

  annotate(rule, text) {
    this.modeling.editAnnotation(rule, text);
  }

  addRule(at) {
    const added = this.modeling.addRow({ type: 'dmn:DecisionRule' }, at);
    this.choose(added.id);
    this.panel.focusFirst();
  }

  removeRule(rule) {
    this.chosen = null;
    this.modeling.removeRow(this.editor.get('elementRegistry').get(rule.id));
  }

  choose(rule) {
    this.chosen = rule;
    this.session.tab('step');
    this.panel.redraw.now();
    this.drawn();
  }

  // A cell that is worked on in the table chooses its rule, and leaves the focus where it is.
  worked(event) {
    const rule = event.target.closest?.('[data-row-id]')?.dataset.rowId;
    if (rule && rule !== this.chosen) {
      this.choose(rule);
    }
  }

  // A finding names the rule and its column; the list says the same beside the table.
  show(id, finding) {
    const rules = this.table?.decisionLogic.rule ?? [];
    const rule = rules.find((each) => each.id === (finding?.rule || id) || [...each.inputEntry, ...each.outputEntry].some((cell) => cell.id === id));
    const cells = [id, rule?.inputEntry[0]?.id].filter(Boolean).map((each) => this.frames.draft.querySelector(`[data-element-id="${CSS.escape(each)}"]`));
    cells.find(Boolean)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.choose(rule?.id ?? null);
    if (this.editable) {
      this.panel.focusFirst();
    }
  }

  found() {
    this.drawn();
  }

  differs(sentences) {
    this.sentences = sentences;
    this.drawn();
  }

  mark() {
    const marks = new Map();
    this.session.findings?.here.forEach((finding) => {
      const id = finding.element || finding.rule;
      if (id) {
        marks.set(id, 'found');
      }
    });
    this.sentences.filter(({ sign, element }) => element && sign !== 'REMOVED').forEach(({ element }) => marks.set(element, marks.get(element) ?? 'changed'));
    this.frames.draft.querySelectorAll('.cell-found, .cell-changed').forEach((each) => each.classList.remove('cell-found', 'cell-changed'));
    for (const [id, mark] of marks) {
      this.frames.draft.querySelectorAll(`[data-element-id="${CSS.escape(id)}"]`).forEach((each) => each.classList.add(`cell-${mark}`));
    }
  }

  resized() {}
}
