// The parts of bpmn-js that are ours: fewer elements, no single keys (those are the page's and can be switched off),
// ids, defaults, and its sentences in the language of the page.
import Defaults from './defaults.js';
import Keys from './keys.js';
import Names from './names.js';
import Pad from './pad.js';
import Palette from './palette.js';
import Steps from './steps.js';
import Ways from './ways.js';
import { knows, say } from '../words.js';

export default {
  __init__: ['paletteProvider', 'contextPadProvider', 'defaults', 'names', 'ways'],
  paletteProvider: ['type', Palette],
  contextPadProvider: ['type', Pad],
  keyboardBindings: ['type', Keys],
  steps: ['type', Steps],
  defaults: ['type', Defaults],
  names: ['type', Names],
  ways: ['type', Ways],
  translate: ['value', translate],
};

function translate(template, replacements = {}) {
  const key = `editor.canvas.${template.replace(/[^A-Za-z]+/g, '.').replace(/^\.|\.$/g, '')}`;
  const text = knows(key) ? say(key) : template;
  return text.replace(/\{([^}]+)}/g, (whole, name) => replacements[name] ?? whole);
}
