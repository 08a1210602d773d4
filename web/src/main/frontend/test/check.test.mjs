import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeFor, keyFor, parseCheck, printCheck } from '../js/studio/language/check.js';

const PROPERTIES = Object.entries({
  step: '12',
  'label.af': 'Slaan dit na',
  instructions: 'Look into the manual.',
  'instructions.af': 'Kyk in die handleiding.',
  'question.found.type': 'yes-no',
  'question.found.label': 'Is it there?',
  'question.found.label.af': 'Is dit daar?',
  'question.found.required': 'true',
  'question.edition.type': 'choice',
  'question.edition.label': 'Which edition?',
  'question.edition.choice.FIRST': 'The first',
  'question.edition.choice.FIRST.af': 'Die eerste',
  'question.edition.choice.SECOND': 'The second',
  'outcome.KNOWN': 'We know',
  'outcome.KNOWN.af': 'Ons weet',
  'outcome.NOT_YET': 'Not yet',
}).map(([name, value]) => ({ name, value }));

test('reads instructions, questions and outcomes in each language', () => {
  const check = parseCheck(PROPERTIES);

  assert.deepEqual(check.instructions, { '': 'Look into the manual.', af: 'Kyk in die handleiding.' });
  assert.deepEqual(check.questions[0], { key: 'found', type: 'yes-no', label: { '': 'Is it there?', af: 'Is dit daar?' }, required: true, choices: [] });
  assert.deepEqual(check.questions[1].choices, [
    { code: 'FIRST', words: { '': 'The first', af: 'Die eerste' } },
    { code: 'SECOND', words: { '': 'The second' } },
  ]);
  assert.deepEqual(check.outcomes.map(({ code }) => code), ['KNOWN', 'NOT_YET']);
  assert.deepEqual(check.others, [{ name: 'step', value: '12' }, { name: 'label.af', value: 'Slaan dit na' }]);
});

test('what is read is written as it was, in its order', () => {
  assert.deepEqual(printCheck(parseCheck(PROPERTIES)), PROPERTIES);
});

test('what nobody understands and what stands there twice is kept', () => {
  const odd = [
    { name: 'instructions', value: 'Look.' },
    { name: 'instructions', value: 'Look again.' },
    { name: 'question.found.required', value: 'perhaps' },
    { name: 'frage', value: '?' },
  ];
  const printed = printCheck(parseCheck(odd));

  for (const property of odd) {
    assert.ok(printed.some(({ name, value }) => name === property.name && value === property.value), JSON.stringify(property));
  }
});

test('a text that is taken away in another language is not written', () => {
  const check = parseCheck(PROPERTIES);
  check.instructions.af = '';

  assert.equal(printCheck(check).some(({ name }) => name === 'instructions.af'), false);
});

test('keys and codes come from the words, unlike all others and as the form wants them', () => {
  assert.equal(keyFor('Is it in the manual?', []), 'isItInTheManual');
  assert.equal(keyFor('Is it', [{ key: 'isIt' }]), 'isIt2');
  assert.equal(keyFor('3 parts', []), 'q3parts');
  assert.equal(keyFor('?', []), 'question');
  assert.match(keyFor('Wêreld se langste vraag wat iemand ooit gestel het', []), /^[a-z][A-Za-z0-9]{0,29}$/);
  assert.equal(codeFor('Not yet', [], 'OUTCOME'), 'NOT_YET');
  assert.equal(codeFor('Not yet!', [{ code: 'NOT_YET' }], 'OUTCOME'), 'NOT_YET_2');
  assert.equal(codeFor('2 weeks', [], 'CHOICE'), 'CHOICE_2_WEEKS');
  assert.equal(codeFor('', [], 'CHOICE'), 'CHOICE');
});
