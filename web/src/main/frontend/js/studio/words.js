// What the page says: the sentences of its bundle, with {0} for what belongs into them.
let words = {};

export function learn(told) {
  words = told;
}

export function say(key, ...details) {
  const text = words[key];
  if (text === undefined) {
    return `???${key}???`;
  }
  return text.replace(/\{(\d)}/g, (whole, at) => details[at] ?? whole);
}

export function knows(key) {
  return Object.hasOwn(words, key);
}
