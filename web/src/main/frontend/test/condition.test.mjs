import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isText, parseCondition, printCondition } from '../js/studio/language/condition.js';
import { shippedModels } from './models.mjs';

const text = (value) => ({ type: 'text', value });

test('every condition of the shipped models is shown in rows and written as it was', () => {
  const written = shippedModels()
    .flatMap(({ xml }) => [...xml.matchAll(/<bpmn:conditionExpression[^>]*>([^<]*)</g)])
    .map(([, condition]) => condition.replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'));

  assert.ok(written.length > 30);
  for (const condition of written) {
    assert.equal(printCondition(parseCondition(condition)), condition);
  }
});

test('reads all of some rows, or any of them', () => {
  assert.deepEqual(parseCondition("${severity == 'HIGH' or severity == 'CRITICAL'}"), {
    join: 'any',
    rows: [
      { fact: 'severity', operator: '==', value: text('HIGH') },
      { fact: 'severity', operator: '==', value: text('CRITICAL') },
    ],
  });
  assert.deepEqual(parseCondition('${amount ge -1.50 && solved ne true}'), {
    join: 'all',
    rows: [
      { fact: 'amount', operator: '>=', value: { type: 'number', value: '-1.50' } },
      { fact: 'solved', operator: '!=', value: { type: 'truth', value: true } },
    ],
  });
  assert.deepEqual(parseCondition('${owner == null}').rows[0].value, { type: 'nothing' });
  assert.deepEqual(parseCondition('${proposer != approver}').rows[0].value, { type: 'fact', value: 'approver' });
});

test('no condition is no row, and is written as nothing', () => {
  assert.deepEqual(parseCondition(''), { join: 'all', rows: [] });
  assert.equal(printCondition({ join: 'all', rows: [] }), undefined);
});

test('what has more to it than rows is left to an expert', () => {
  for (const condition of [
    '${solved}', '${not solved == true}', '${(a == 1)}', "${a == 1 and b == 2 or c == 3}", '${1 == a}', "${a == 'x' and}",
    "${a == 'x' b == 'y'}", '${a.b == 1}', "${a == 'it’s'", 'a == 1', '${}', "${a == '${b}'}", '${a == 1}${b == 2}', '${true == true}',
  ]) {
    assert.equal(parseCondition(condition), null, condition);
  }
});

test('writes nothing the lock would refuse', () => {
  const row = (value, fact = 'team') => () => printCondition({ join: 'all', rows: [{ fact, operator: '==', value }] });

  assert.throws(row(text("O'Neill")));
  assert.throws(row(text('${x}')));
  assert.throws(row(text('x'.repeat(201))));
  assert.throws(row({ type: 'number', value: '1e9' }));
  assert.throws(row({ type: 'fact', value: 'a.b' }));
  assert.throws(row(text('x'), 'a()'));
  assert.equal(isText("O'Neill"), false);
  assert.equal(isText('O’Neill'), true);
});
