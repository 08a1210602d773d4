// Shows a diagram in each element with data-diagram: the address of the model. data-now and data-done name the steps
// to mark, separated by blanks. The list of steps beside the diagram is the accessible way in; data-step="id" on one of
// its buttons shows that step. A row with data-heat-step="id" and a data-heat-badge colours it by data-heat-level and puts the badge
// into it, a link to data-heat-link: the row has the same link, so that the one in the picture is not a stop for the tabulator.
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';

// The width of a letter of a name, in the unit of the drawing, and how many stand for what is left free beside it.
const LETTER = 7;
const FREE = 2;

for (const element of document.querySelectorAll('[data-diagram]')) {
  show(element);
}

async function show(element) {
  const viewer = new NavigatedViewer({ container: element });
  viewer.on('import.parse.complete', ({ definitions }) => definitions && inLanguage(definitions, document.documentElement.lang));
  try {
    await viewer.importXML(await model(element));
  } catch (problem) {
    console.error(problem);
    viewer.destroy();
    fail(element);
    return;
  }
  mark(viewer, element.dataset.done, 'step-done');
  mark(viewer, element.dataset.now, 'step-now');
  heat(viewer);
  viewer.get('canvas').zoom('fit-viewport', 'auto');
  zoomButtons(viewer, element);
  stepButtons(viewer, element);
  element.dataset.ready = 'true';
}

// What is drawn is called as the model says in the language of the page.
function inLanguage(definitions, language) {
  const renamed = new Set();
  rename(definitions, `label.${language}`, renamed);
  (definitions.diagrams ?? []).flatMap(({ plane }) => plane?.planeElement ?? [])
    .filter(({ bpmnElement, label }) => renamed.has(bpmnElement) && label?.bounds)
    .forEach(({ bpmnElement, label }) => makeRoom(label.bounds, bpmnElement.name));
}

function rename(object, label, renamed) {
  const properties = (object.extensionElements?.values ?? []).flatMap(({ $children = [] }) => $children);
  const name = properties.find((each) => each.name === label)?.value;
  if (name) {
    object.name = name;
    renamed.add(object);
  }
  [...(object.rootElements ?? []), ...(object.flowElements ?? [])].forEach((each) => rename(each, label, renamed));
}

// A name beside its element was drawn as wide as it was; its longest word stays in one line.
function makeRoom(bounds, name) {
  const wanted = (Math.max(...name.split(/\s+/).map(({ length }) => length)) + FREE) * LETTER;
  const more = Math.max(0, wanted - bounds.width);
  bounds.x -= more / 2;
  bounds.width += more;
}

async function model(element) {
  const answer = await fetch(element.dataset.diagram, { credentials: 'same-origin', headers: { Accept: 'application/xml' } });
  if (!answer.ok) {
    throw new Error(`the model answered ${answer.status}`);
  }
  return answer.text();
}

function mark(viewer, ids, marker) {
  const canvas = viewer.get('canvas');
  const registry = viewer.get('elementRegistry');
  for (const id of (ids ?? '').split(/\s+/).filter((each) => each && registry.get(each))) {
    canvas.addMarker(id, marker);
  }
}

function heat(viewer) {
  const registry = viewer.get('elementRegistry');
  for (const row of document.querySelectorAll('[data-heat-step]')) {
    if (row.dataset.heatBadge && registry.get(row.dataset.heatStep)) {
      viewer.get('canvas').addMarker(row.dataset.heatStep, `heat-${row.dataset.heatLevel}`);
      badge(viewer, row.dataset);
    }
  }
}

function badge(viewer, { heatStep, heatBadge, heatLabel, heatLink }) {
  const link = document.createElement('a');
  link.className = 'heat-badge';
  link.href = heatLink;
  link.tabIndex = -1;
  link.textContent = heatBadge;
  link.setAttribute('aria-label', heatLabel);
  viewer.get('overlays').add(heatStep, 'heat', { position: { bottom: 10, left: 6 }, html: link });
}

function zoomButtons(viewer, element) {
  const canvas = viewer.get('canvas');
  const acts = {
    in: () => canvas.zoom(canvas.zoom() * 1.25),
    out: () => canvas.zoom(canvas.zoom() / 1.25),
    fit: () => canvas.zoom('fit-viewport', 'auto'),
  };
  for (const button of element.parentElement.querySelectorAll('[data-zoom]')) {
    button.addEventListener('click', () => acts[button.dataset.zoom]());
  }
}

function stepButtons(viewer, element) {
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-step]');
    if (button && viewer.get('elementRegistry').get(button.dataset.step)) {
      viewer.get('canvas').scrollToElement(button.dataset.step, 60);
    }
  });
}

function fail(element) {
  const sentence = document.createElement('p');
  sentence.className = 'diagram-failed';
  sentence.setAttribute('role', 'status');
  sentence.textContent = element.dataset.failed ?? '';
  element.replaceChildren(sentence);
}
