// The general form: what the step tells, what it asks, and how it can end, in every language.
import { codeFor, keyFor, MOST_QUESTIONS, parseCheck, printCheck, TYPES } from '../language/check.js';
import { el } from '../dom.js';
import { say } from '../words.js';
import { choiceField, listOf, moved, section, textField, tickField } from './fields.js';

export function checkField(properties, languages, onChange) {
  const check = parseCheck(properties);
  const change = (changed) => onChange(printCheck({ ...check, ...changed }));
  return [
    section(say('editor.check.instructions.title'), ...wordsField(check.instructions, languages, 'instructions', say('editor.check.instructions.label'), (instructions) => change({ instructions }), { lines: 4, most: 2000 })),
    section(say('editor.check.questions.title'), questionsField(check.questions, languages, (questions) => change({ questions }))),
    section(say('editor.check.outcomes.title'), el('p', { class: 'm' }, say('editor.check.outcomes.text')), choicesField(check.outcomes, languages, 'OUTCOME', 'outcome', (outcomes) => change({ outcomes }))),
  ];
}

// One field for the language of the model and one for each other.
function wordsField(words, languages, key, label, change, options = {}) {
  return ['', ...languages.map(({ code }) => code)].map((language) => {
    const named = language === '' ? label : say('editor.words.in', label, languages.find(({ code }) => code === language).name);
    return textField(named, words[language], (value) => change({ ...words, [language]: value ?? '' }), { most: 200, ...options, key: `${key}.${language}` });
  });
}

function questionsField(questions, languages, change) {
  const replace = (at, question) => change(questions.map((each, place) => (place === at ? question : each)));
  return listOf(questions, (question, at) => questionField(question, at, languages, questions, (changed) => replace(at, changed)), {
    key: 'questions',
    add: () => change([...questions, { key: keyFor('', questions), type: 'yes-no', required: true, label: { '': '' }, choices: [] }]),
    addLabel: say('editor.check.question.add'),
    onMove: (from, to) => change(moved(questions, from, to)),
    onRemove: (at) => change(questions.filter((each, place) => place !== at)),
    nameOf: ({ label, key }) => label[''] || key,
    most: MOST_QUESTIONS,
  });
}

function questionField(question, at, languages, all, change) {
  const key = `question.${at}`;
  const types = TYPES.map((type) => ({ value: type, label: say(`editor.check.type.${type}`) }));
  return el(
    'div',
    {},
    wordsField(question.label, languages, `${key}.label`, say('editor.check.question.label'), (label) => change({ ...question, label, key: keyOnce(question, label, all) })),
    choiceField(say('editor.check.question.type'), question.type, types, (type) => change(withType(question, type)), { key: `${key}.type` }),
    tickField(say('editor.check.question.required'), question.required, (required) => change({ ...question, required }), { key: `${key}.required` }),
    question.type === 'choice' && choicesField(question.choices, languages, 'CHOICE', `${key}.choice`, (choices) => change({ ...question, choices })),
  );
}

// A key is given with the first words and stays: answers are kept by it.
function keyOnce(question, label, all) {
  return !question.label[''] && label[''] && /^question\d*$/.test(question.key) ? keyFor(label[''], all.filter((each) => each !== question)) : question.key;
}

function withType(question, type) {
  const choices = type === 'choice' ? (question.choices.length > 0 ? question.choices : [{ code: 'CHOICE', words: { '': '' } }]) : [];
  return { ...question, type, choices };
}

function choicesField(choices, languages, fallback, key, change) {
  const replace = (at, choice) => change(choices.map((each, place) => (place === at ? choice : each)));
  return listOf(choices, (choice, at) => el('div', {}, wordsField(choice.words, languages, `${key}.${at}`, say(`editor.check.${fallback}.label`), (words) => replace(at, coded(choice, words, choices, fallback)))), {
    key,
    add: () => change([...choices, { code: codeFor('', choices, fallback), words: { '': '' } }]),
    addLabel: say(`editor.check.${fallback}.add`),
    onMove: (from, to) => change(moved(choices, from, to)),
    onRemove: (at) => change(choices.filter((each, place) => place !== at)),
    nameOf: ({ words, code }) => words[''] || code,
  });
}

// The same for codes: ways on ask for them.
function coded(choice, words, all, fallback) {
  const isNew = !choice.words[''] && words[''] && new RegExp(`^${fallback}(_\\d+)?$`).test(choice.code);
  return { code: isNew ? codeFor(words[''], all.filter((each) => each !== choice), fallback) : choice.code, words };
}
