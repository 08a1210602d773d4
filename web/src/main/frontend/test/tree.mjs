// An XML file as its elements by namespace, with their attributes and texts, whatever prefixes it uses and however it is
// laid out. Children of one kind keep their order; kinds are told apart, for tools write them one after the other.
import { decode, Parser } from 'saxen';

// What the schema says anyway: written or not, it is the same model.
const DEFAULTS = { cancelActivity: 'true', isInterrupting: 'true' };

export function treeOf(xml) {
  const root = { name: '', attributes: {}, text: '', children: {} };
  const open = [root];
  const spaces = [{}];
  const parser = new Parser();
  parser.on('openTag', (name, attributes) => {
    const read = attributes();
    spaces.push({ ...spaces.at(-1), ...declared(read) });
    const element = { name: full(name, spaces.at(-1)), attributes: known(read, spaces.at(-1)), text: '', children: {} };
    (open.at(-1).children[element.name] ??= []).push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    open.at(-1).text += decode(text);
  });
  parser.on('cdata', (text) => {
    open.at(-1).text += text;
  });
  parser.on('closeTag', () => {
    const element = open.pop();
    element.text = element.text.trim();
    spaces.pop();
  });
  parser.on('error', (problem) => {
    throw problem;
  });
  parser.parse(xml);
  return root.children;
}

function declared(attributes) {
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'))
      .map(([name, uri]) => [name.slice(6), uri]),
  );
}

function full(name, spaces) {
  const colon = name.indexOf(':');
  return `{${spaces[colon < 0 ? '' : name.slice(0, colon)] ?? ''}}${name.slice(colon + 1)}`;
}

function known(attributes, spaces) {
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => name !== 'xmlns' && !name.startsWith('xmlns:'))
      .filter(([name, value]) => DEFAULTS[name] !== value)
      .map(([name, value]) => [name.includes(':') ? full(name, spaces) : name, decode(value)])
      .sort(),
  );
}
