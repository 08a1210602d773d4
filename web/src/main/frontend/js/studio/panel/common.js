// What every element has: a name, what it is for, and its name in other languages.
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { readProperties, writeProperties } from '../modeling/extensions.js';
import { say } from '../words.js';
import { section, textField } from './fields.js';
import { kindPart } from './kinds.js';

const LONGEST_NAME = 120;

export function commonPart(model) {
  if (is(model.element, 'bpmn:TextAnnotation')) {
    return [section(null, textField(say('editor.field.note'), model.get('text'), (text) => model.set({ text: text ?? '' }), { lines: 4, key: 'text', most: 2000 }))];
  }
  return [section(null, nameField(model), kindPart(model), aboutField(model))];
}

function nameLabel(model) {
  return say(is(model.element, 'bpmn:SequenceFlow') ? 'editor.field.answer' : 'editor.field.name');
}

function nameField(model) {
  return textField(nameLabel(model), model.get('name'), (name) => model.set({ name }), { key: 'name', most: LONGEST_NAME });
}

function aboutField(model) {
  if (is(model.element, 'bpmn:SequenceFlow')) {
    return null;
  }
  const about = model.get('documentation')?.[0];
  const change = (text) => {
    const documentation = text === undefined ? [] : [model.create('bpmn:Documentation', { text }, model.object)];
    model.set({ documentation: [...documentation, ...(model.get('documentation') ?? []).slice(1)] });
  };
  return textField(say('editor.field.about'), about?.text, change, { lines: 3, key: 'about', most: 2000 });
}

// The same names in the other languages of the desk.
export function wordsPart(model) {
  if (is(model.element, 'bpmn:SequenceFlow') && !model.get('name')) {
    return [];
  }
  const label = nameLabel(model);
  const properties = readProperties(model.object);
  return [
    section(
      say('editor.words.title'),
      ...model.languages.map(({ code, name }) => {
        const key = `label.${code}`;
        const now = properties.find((each) => each.name === key)?.value;
        return textField(say('editor.words.in', label, name), now, (value) => writeNamed(model, key, value), { key, most: LONGEST_NAME });
      }),
    ),
  ];
}

// In its place; at the end where it is new.
export function writeNamed(model, name, value) {
  const before = readProperties(model.object);
  const known = before.some((each) => each.name === name);
  const without = before.filter((each) => each.name !== name);
  const after = value === undefined ? without : known ? before.map((each) => (each.name === name ? { name, value } : each)) : [{ name, value }, ...before];
  writeProperties(model.element, model.object, after, model.services);
}
