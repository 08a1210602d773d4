// The general form as its owner edits it (instructions, questions, outcomes, each text in every language), and as its
// extension properties say it: see process.check.CheckProperties. Properties that belong to every step (step, label.af,
// skippable) are handed back untouched, and so is what nobody understands.
export const TYPES = ['yes-no', 'text', 'number', 'money', 'date', 'choice'];
export const MOST_QUESTIONS = 10;

const LANGUAGE = '(?:\\.([a-z]{2}(?:-[A-Z]{2})?))?';
const CODE = '([A-Z][A-Z0-9_]{0,39})';
const QUESTION = 'question\\.([a-z][A-Za-z0-9]{0,29})\\.';
const INSTRUCTIONS = new RegExp(`^instructions${LANGUAGE}$`);
const TYPE = new RegExp(`^${QUESTION}type$`);
const REQUIRED = new RegExp(`^${QUESTION}required$`);
const LABEL = new RegExp(`^${QUESTION}label${LANGUAGE}$`);
const CHOICE = new RegExp(`^${QUESTION}choice\\.${CODE}${LANGUAGE}$`);
const OUTCOME = new RegExp(`^outcome\\.${CODE}${LANGUAGE}$`);

// {instructions: {'': text, af: text}, questions: [{key, type, required, label, choices: [{code, words}]}],
//  outcomes: [{code, words}], others: [{name, value}]}; words by language, '' is the language of the model.
export function parseCheck(properties) {
  const check = { instructions: {}, questions: [], outcomes: [], others: [] };
  for (const { name, value } of properties) {
    if (!read(check, name, value ?? '')) {
      check.others.push({ name, value });
    }
  }
  return check;
}

export function printCheck({ instructions, questions, outcomes, others }) {
  return [
    ...others,
    ...printWords('instructions', instructions),
    ...questions.flatMap(printQuestion),
    ...outcomes.flatMap(({ code, words }) => printWords(`outcome.${code}`, words)),
  ];
}

// A key of a question: from its words, unlike those that are there; it never changes once it is given.
export function keyFor(label, questions) {
  const words = asciiWords(label);
  const camel = words.map((word, at) => (at === 0 ? word.toLowerCase() : capital(word))).join('');
  const wanted = (/^[a-z]/.test(camel) ? camel : `q${capital(camel)}`).slice(0, 24);
  return unlike(wanted === 'q' ? 'question' : wanted, questions.map(({ key }) => key));
}

// A code of a choice or an outcome.
export function codeFor(label, choices, fallback) {
  const joined = asciiWords(label).join('_').toUpperCase();
  const wanted = (/^[A-Z]/.test(joined) ? joined : joined && `${fallback}_${joined}`).slice(0, 34).replace(/_+$/, '');
  return unlike(wanted || fallback, choices.map(({ code }) => code), '_');
}

function read(check, name, value) {
  let found;
  if ((found = INSTRUCTIONS.exec(name))) {
    return say(check.instructions, found[1], value);
  }
  if ((found = TYPE.exec(name))) {
    return set(question(check, found[1]), 'type', value);
  }
  if ((found = REQUIRED.exec(name))) {
    const asked = question(check, found[1]);
    return value === 'true' || value === 'false' ? set(asked, 'required', value === 'true') : false;
  }
  if ((found = LABEL.exec(name))) {
    return say(question(check, found[1]).label, found[2], value);
  }
  if ((found = CHOICE.exec(name))) {
    return say(choice(question(check, found[1]).choices, found[2]).words, found[3], value);
  }
  if ((found = OUTCOME.exec(name))) {
    return say(choice(check.outcomes, found[1]).words, found[2], value);
  }
  return false;
}

// Nothing that stands there twice is lost: the second one is handed back as it is, and found by the checker.
function say(words, language, value) {
  return set(words, language ?? '', value);
}

function set(target, name, value) {
  if (Object.hasOwn(target, name)) {
    return false;
  }
  target[name] = value;
  return true;
}

function question({ questions }, key) {
  return found(questions, (each) => each.key === key, () => ({ key, label: {}, choices: [] }));
}

function choice(choices, code) {
  return found(choices, (each) => each.code === code, () => ({ code, words: {} }));
}

function found(list, wanted, made) {
  const known = list.find(wanted);
  if (known) {
    return known;
  }
  const fresh = made();
  list.push(fresh);
  return fresh;
}

function printQuestion({ key, type, required, label, choices }) {
  const written = [];
  if (type !== undefined) {
    written.push({ name: `question.${key}.type`, value: type });
  }
  written.push(...printWords(`question.${key}.label`, label));
  if (required !== undefined) {
    written.push({ name: `question.${key}.required`, value: String(required) });
  }
  return [...written, ...choices.flatMap(({ code, words }) => printWords(`question.${key}.choice.${code}`, words))];
}

function printWords(name, words) {
  return Object.entries(words)
    .filter(([language, value]) => value !== '' || language === '')
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([language, value]) => ({ name: language === '' ? name : `${name}.${language}`, value }));
}

function asciiWords(text) {
  return (text ?? '').normalize('NFD').replace(/\p{M}/gu, '').match(/[A-Za-z0-9]+/g) ?? [];
}

function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

function unlike(wanted, taken, between = '') {
  if (!taken.includes(wanted)) {
    return wanted;
  }
  let number = 2;
  while (taken.includes(`${wanted}${between}${number}`)) {
    number++;
  }
  return `${wanted}${between}${number}`;
}
