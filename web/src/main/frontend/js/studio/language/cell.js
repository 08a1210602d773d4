// What a cell of a table says, for people: yes and no, and texts without their quotation marks. Other cells stay as written.
const TEXTS = /^\s*"[^"]*"(\s*,\s*"[^"]*")*\s*$/;

// labelOf: what people call a value, undefined where they have no word for it. Empty where any value will do.
export function wordsOfCell(text, labelOf) {
  const written = (text ?? '').trim();
  if (written === '' || written === '-') {
    return '';
  }
  if (TEXTS.test(written)) {
    return [...written.matchAll(/"([^"]*)"/g)].map(([, code]) => labelOf(code) ?? code).join(', ');
  }
  return ['true', 'false'].includes(written) ? (labelOf(written) ?? written) : written;
}
