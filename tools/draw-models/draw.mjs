// Draws the processes and decision tables as pictures for docs/models.md, as the viewers of the product show them.
//   node tools/draw-models/draw.mjs                 all of them, into docs/screenshots/models
//   node tools/draw-models/draw.mjs FILE PICTURE    one of them
// Needs Node 20 and Chromium (set CHROMIUM when it is not found). It fails when a model cannot be drawn.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const project = join(here, '..', '..');
const packages = join(here, 'node_modules');
const chromium = process.env.CHROMIUM ?? 'chromium';
const workplace = mkdtempSync(join(tmpdir(), 'redress-draw-'));
const scale = 1.5;

try {
  install();
  wanted(process.argv.slice(2)).forEach(([file, picture]) => draw(file, picture));
} finally {
  rmSync(workplace, { recursive: true, force: true });
}

function install() {
  if (existsSync(join(packages, 'dmn-js'))) {
    return;
  }
  const arguments_ = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  if (spawnSync('npm', arguments_, { cwd: here, stdio: 'inherit' }).status !== 0) {
    fail('The viewers could not be installed: see the lines above.');
  }
}

function wanted([file, picture]) {
  if (file) {
    return [[resolve(file), resolve(picture ?? fail('Name the picture, too.'))]];
  }
  return ['process', 'decision'].flatMap((folder) => {
    const models = join(project, 'bpmn', 'src', 'main', 'resources', folder);
    return readdirSync(models)
      .filter((name) => /\.(bpmn|dmn)$/.test(name))
      .map((name) => [
        join(models, name),
        join(project, 'docs', 'screenshots', 'models', name.replace(/\.\w+$/, '.png')),
      ]);
  });
}

function draw(file, picture) {
  const page = join(workplace, 'model.html');
  writeFileSync(page, pageOf(file));
  const dom = browser(['--window-size=4000,3000', '--dump-dom', pathToFileURL(page).href]).stdout;
  const size = /data-size="(\d+)x(\d+)"/.exec(dom);
  if (!size) {
    fail(`${basename(file)} cannot be drawn: ${/data-problem="([^"]*)"/.exec(dom)?.[1] ?? 'the browser shows nothing'}`);
  }
  browser([
    `--window-size=${size[1]},${size[2]}`,
    `--force-device-scale-factor=${scale}`,
    '--hide-scrollbars',
    `--screenshot=${picture}`,
    pathToFileURL(page).href,
  ]);
  console.log(`${basename(picture)} ${size[1]}x${size[2]}`);
}

function browser(arguments_) {
  const done = spawnSync(
    chromium,
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--allow-file-access-from-files',
      '--virtual-time-budget=10000',
      `--user-data-dir=${join(workplace, 'profile')}`,
      ...arguments_,
    ],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (done.error || done.status !== 0) {
    fail(`Chromium does not run (${done.error?.message ?? done.stderr}). Set CHROMIUM to where it is.`);
  }
  return done;
}

function pageOf(file) {
  const text = JSON.stringify(readFileSync(file, 'utf8')).replaceAll('</', '<\\/');
  return file.endsWith('.dmn') ? decisionPage(text) : processPage(text);
}

function processPage(xml) {
  return `<!doctype html><meta charset="utf-8">
${styles('bpmn-js/dist/assets', ['diagram-js.css', 'bpmn-js.css', 'bpmn-font/css/bpmn.css'])}
<style>html, body, #canvas { margin: 0; height: 100% }</style><div id="canvas"></div>
${script('bpmn-js/dist/bpmn-navigated-viewer.production.min.js')}
<script>${told(`
  const viewer = new BpmnJS({ container: '#canvas' });
  await viewer.importXML(${xml});
  const canvas = viewer.get('canvas');
  const inner = canvas.viewbox().inner;
  const edge = 40;
  canvas.viewbox({ x: inner.x - edge, y: inner.y - edge, width: innerWidth, height: innerHeight });
  return [inner.width + 2 * edge, inner.height + 2 * edge];`)}</script>`;
}

function decisionPage(xml) {
  return `<!doctype html><meta charset="utf-8">
${styles('dmn-js/dist/assets', ['diagram-js.css', 'dmn-js-shared.css', 'dmn-js-decision-table.css', 'dmn-font/css/dmn.css'])}
<style>html, body { margin: 0 } #canvas { width: 1700px; height: 2000px } .view-drd { display: none !important }</style><div id="canvas"></div>
${script('dmn-js/dist/dmn-navigated-viewer.production.min.js')}
<script>${told(`
  const viewer = new DmnJS({ container: '#canvas' });
  await viewer.importXML(${xml});
  await viewer.open(viewer.getViews().find((view) => view.type === 'decisionTable'));
  const table = document.querySelector('.tjs-table').getBoundingClientRect();
  const mark = 60;
  const canvas = document.querySelector('#canvas').style;
  canvas.width = table.right + 'px';
  canvas.height = table.bottom + mark + 'px';
  return [table.right, table.bottom + mark];`)}</script>`;
}

/** Runs it once the page is there, and leaves the size of what was drawn, or the problem, in the page. */
function told(body) {
  return `addEventListener('load', async () => {
  try {
    const [width, height] = await (async () => {${body}})();
    document.body.dataset.size = Math.ceil(width) + 'x' + Math.ceil(height);
  } catch (problem) {
    document.body.dataset.problem = problem.message;
  }
});`;
}

function styles(folder, names) {
  return names.map((name) => `<link rel="stylesheet" href="${address(`${folder}/${name}`)}">`).join('\n');
}

function script(name) {
  return `<script src="${address(name)}"></script>`;
}

function address(name) {
  return pathToFileURL(join(packages, name)).href;
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
