import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDue, printDue } from '../js/studio/language/due.js';
import { shippedModels } from './models.mjs';

test('every time limit of the shipped models is shown in fields and written as it was', async () => {
  const written = shippedModels().flatMap(({ xml }) => xml.match(/\$\{due[^"<]*/g) ?? []);

  assert.ok(written.length > 30);
  for (const text of written) {
    assert.equal(printDue(parseDue(text)), text);
  }
});

test('reads working time, days, a moment and the time before one', () => {
  assert.deepEqual(parseDue("${due.in('4 h')}"), { kind: 'in', amount: 4, unit: 'h' });
  assert.deepEqual(parseDue("${due.in('30min')}"), { kind: 'in', amount: 30, unit: 'min' });
  assert.deepEqual(parseDue('${due.days(3)}'), { kind: 'days', amount: 3 });
  assert.deepEqual(parseDue("${due.at('promise')}"), { kind: 'at', moment: 'promise' });
  assert.deepEqual(parseDue("${due.before('promise', '1 d')}"), { kind: 'before', moment: 'promise', amount: 1, unit: 'd' });
});

test('no time limit is none, and is written as nothing', () => {
  assert.deepEqual(parseDue(undefined), { kind: 'none' });
  assert.deepEqual(parseDue(' '), { kind: 'none' });
  assert.equal(printDue({ kind: 'none' }), undefined);
});

test('whatever else stands there is left to an expert', () => {
  for (const text of ['PT4H', '${now()}', "${due.in('4 weeks')}", "${due.in('4 h').toString()}", '${due.days(1000)}', "${due.at('')}", '2026-01-01']) {
    assert.equal(parseDue(text), null, text);
  }
});

test('writes nothing the lock would refuse', () => {
  assert.throws(() => printDue({ kind: 'in', amount: 1.5, unit: 'h' }));
  assert.throws(() => printDue({ kind: 'in', amount: 4, unit: 'weeks' }));
  assert.throws(() => printDue({ kind: 'days', amount: 1000 }));
  assert.throws(() => printDue({ kind: 'days', amount: -1 }));
  assert.throws(() => printDue({ kind: 'at', moment: "x')}${evil(" }));
});
