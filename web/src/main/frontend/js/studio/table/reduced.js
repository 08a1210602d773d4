// The table editor as owners need it: FEEL is the one language, types are those the product knows, and who is asked how
// many rules may apply stands in the panel.
import HitPolicyProvider from 'dmn-js-decision-table/lib/features/hit-policy/HitPolicyProvider';
import { knows, say } from '../words.js';

const TYPES = ['string', 'boolean', 'integer', 'long', 'double', 'number', 'date', 'dateTime'];

export const reduced = {
  expressionLanguage: ['value', {}],
  dataTypes: ['value', { getAll: () => TYPES }],
  hitPolicyProvider: ['type', HitPolicyProvider],
  translate: ['value', translate],
};

// A table that is only read says the same words.
export const told = { translate: ['value', translate] };

function translate(template, replacements = {}) {
  const key = `editor.dmn.${template.replace(/\{[^}]*}/g, '').match(/[A-Za-z]+/g)?.join('') ?? ''}`;
  const text = knows(key) ? say(key) : template;
  return text.replace(/\{ ?([^}]+?) ?}/g, (whole, name) => replacements[name] ?? whole);
}
