import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOfCell } from '../js/studio/language/cell.js';

const words = { true: 'yes', HIGH: 'High' };
const said = (text) => wordsOfCell(text, (code) => words[code]);

test('yes and no and known answers are said as people say them', () => {
  assert.equal(said('true'), 'yes');
  assert.equal(said('"HIGH"'), 'High');
  assert.equal(said('"HIGH", "LOW"'), 'High, LOW');
});

test('whatever will do says nothing', () => {
  assert.deepEqual([said(undefined), said(''), said(' - ')], ['', '', '']);
});

test('anything else stays as it is written', () => {
  assert.equal(said('[1..5]'), '[1..5]');
  assert.equal(said('not("HIGH")'), 'not("HIGH")');
});
