// Builds the bundles into target/frontend: assets/ is served as /assets/, assets.properties tells their hashed names.
// Installs the packages of the lock file first, unless they are those already.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, '..', '..', '..', 'target', 'frontend');
const assets = join(out, 'assets');
const names = join(out, 'classes', 'org', 'redress', 'web', 'shell', 'assets.properties');

requireNode(20);
install();
await bundle();

function requireNode(major) {
  if (Number(process.versions.node.split('.')[0]) < major) {
    fail(`Redress needs Node ${major} or newer to build its pages; this is ${process.version}. Install it and try again.`);
  }
}

function install() {
  const lock = createHash('sha256').update(readFileSync(join(here, 'package-lock.json'))).digest('hex');
  const marker = join(here, 'node_modules', '.redress-lock');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === lock) {
    return;
  }
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const arguments_ = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = spawnSync(npm, arguments_, { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) {
    fail('The front-end packages could not be installed: see the lines above.');
  }
  writeFileSync(marker, lock);
}

async function bundle() {
  const esbuild = await import(pathToFileURL(join(here, 'node_modules', 'esbuild', 'lib', 'main.js')).href);
  rmSync(assets, { recursive: true, force: true });
  const result = await esbuild.build({
    absWorkingDir: here,
    entryPoints: {
      app: 'js/app.js',
      viewer: 'js/viewer.js',
      studio: 'js/studio/studio.js',
      decision: 'js/studio/decision.js',
      'app-style': 'css/app.css',
      'viewer-style': 'css/viewer.css',
      'studio-style': 'css/studio.css',
      'decision-style': 'css/decision.css',
    },
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome120', 'firefox121', 'safari17'],
    outdir: assets,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.woff2': 'file' },
    legalComments: 'linked',
    metafile: true,
    logLevel: 'warning',
    plugins: [oneIconFont(), stylesWithoutElements()],
  }).catch(() => fail('The front end does not build: see the lines above.'));
  writeNames(result.metafile);
}

// Our styles name the one format that is needed; the packages' own rules would bring four more along.
function oneIconFont() {
  return {
    name: 'one-icon-font',
    setup(build) {
      build.onLoad({ filter: /(primeicons|bpmn|dmn)\.css$/ }, ({ path }) => {
        const css = readFileSync(path, 'utf8');
        const without = css.replace(/@font-face\s*\{[^}]*\}/, '');
        if (without === css) {
          fail(`${basename(path)} has no @font-face rule any more: look at the build.`);
        }
        return { contents: without, loader: 'css' };
      });
    },
  };
}

// The editor of table cells would write its styles into the page, which our security policy forbids; adopted ones it may.
function stylesWithoutElements() {
  const wanted = '!root.head && root.adoptedStyleSheets';
  return {
    name: 'styles-without-elements',
    setup(build) {
      let seen = false;
      build.onLoad({ filter: /style-mod\/src\/style-mod\.js$/ }, ({ path }) => {
        const script = readFileSync(path, 'utf8');
        if (!script.includes(wanted)) {
          fail('style-mod does not choose adopted style sheets as it did: look at the build.');
        }
        seen = true;
        return { contents: script.replace(wanted, 'root.adoptedStyleSheets'), loader: 'js' };
      });
      build.onEnd(() => {
        if (!seen) {
          fail('style-mod is not where it was: look at the build.');
        }
      });
    },
  };
}

function writeNames(metafile) {
  const lines = Object.entries(metafile.outputs)
    .filter(([, output]) => output.entryPoint)
    .map(([file, output]) => `${nameOf(output.entryPoint)}=/assets/${basename(file)}`);
  mkdirSync(dirname(names), { recursive: true });
  writeFileSync(names, lines.sort().join('\n') + '\n');
}

function nameOf(entryPoint) {
  return basename(entryPoint);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
