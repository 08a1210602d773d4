// Every word a script asks for stands in the bundle of the editor, and every word of the bundle is asked for somewhere.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const scripts = fileURLToPath(new URL('../js/studio/', import.meta.url));
const pages = fileURLToPath(new URL('../../webapp/', import.meta.url));
const bundle = fileURLToPath(new URL('../../resources/org/redress/web/i18n/editor.properties', import.meta.url));

const known = readFileSync(bundle, 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.slice(0, line.indexOf('=')).trim());

function textsIn(folder, end) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(end))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

const script = textsIn(scripts, '.js');
const page = textsIn(pages, '.xhtml');
const whole = new Set([...script.matchAll(/'(editor\.[\w.-]+)'/g), ...page.matchAll(/'(editor\.[\w.-]+)'/g)].map(([, key]) => key));
const begun = [...script.matchAll(/`(editor\.[\w.-]*)\$\{/g)].map(([, beginning]) => beginning);

test('every word that is asked for is there', () => {
  assert.deepEqual([...whole].filter((key) => !known.includes(key)), []);
  assert.deepEqual(begun.filter((beginning) => !known.some((key) => key.startsWith(beginning))), []);
});

test('no word is left that nobody asks for', () => {
  assert.ok(known.length > 300);
  assert.deepEqual(known.filter((key) => !whole.has(key) && !begun.some((beginning) => key.startsWith(beginning))), []);
});
