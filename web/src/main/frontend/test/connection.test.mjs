import assert from 'node:assert/strict';
import { test } from 'node:test';

const heard = {};
let onLine = true;
globalThis.addEventListener = (kind, listener) => {
  heard[kind] = listener;
};
Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { get onLine() { return onLine; } } });
const { arrived, inVain, isLeaving, reached, reachedWithin, whenReached } = await import('../js/connection.js');

const told = [];
whenReached((is) => told.push(is));

test('who listens is told once that nobody answers, and once that somebody does', () => {
  inVain();
  inVain();
  assert.equal(reached(), false);
  arrived();
  arrived();
  assert.equal(reached(), true);
  assert.deepEqual(told.splice(0), [false, true]);
});

test('an answer from nearby is no sign while the network is gone', () => {
  inVain();
  onLine = false;
  arrived();
  assert.equal(reached(), false);
  onLine = true;
  arrived();
  assert.deepEqual(told.splice(0), [false, true]);
});

test('what was heard of lately need not be asked again, unless it failed since', () => {
  arrived();
  assert.equal(reachedWithin(60_000), true);
  assert.equal(reachedWithin(0), false);
  inVain();
  assert.equal(reachedWithin(60_000), false);
  arrived();
  told.splice(0);
});

test('a page that is being left learns nothing from what fails on the way', (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  heard.beforeunload();
  assert.equal(isLeaving(), true);
  inVain();
  assert.equal(reached(), true);
  context.mock.timers.tick(10_000);
  assert.equal(isLeaving(), false);
  inVain();
  assert.deepEqual(told, [false]);
});
