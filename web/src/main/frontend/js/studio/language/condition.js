// A condition as rows people read (fact, operator, value; all or any of them), and as a model writes it. The grammar is
// that of process.allowlist.ConditionGrammar; what has more to it than rows can show stays text for an expert.
const TOKEN = /\s*(==|!=|<=|>=|<|>|&&|\|\||!|\(|\)|'[^'\\$#{}]{0,200}'|-?\d{1,18}(?:\.\d{1,9})?|[A-Za-z_]\w*)\s*/y;
const SAME = { '==': '==', eq: '==', '!=': '!=', ne: '!=', '<': '<', lt: '<', '<=': '<=', le: '<=', '>': '>', gt: '>', '>=': '>=', ge: '>=' };
const JOINS = { '&&': 'all', and: 'all', '||': 'any', or: 'any' };
const PRINTED = { all: ' and ', any: ' or ' };
const WORDS = new Set(['and', 'or', 'not', 'true', 'false', 'null', 'eq', 'ne', 'lt', 'le', 'gt', 'ge']);

export const OPERATORS = ['==', '!=', '<', '<=', '>', '>='];

// {join: 'all' | 'any', rows: [{fact, operator, value: {type: 'text' | 'number' | 'truth' | 'nothing' | 'fact', value}}]};
// null for what only an expert reads.
export function parseCondition(text) {
  const written = (text ?? '').trim();
  if (written === '') {
    return { join: 'all', rows: [] };
  }
  const inside = /^\$\{([^]*)}$/.exec(written);
  const tokens = inside && tokensOf(inside[1]);
  return tokens ? rowsOf(tokens) : null;
}

export function printCondition({ join, rows }) {
  if (rows.length === 0) {
    return undefined;
  }
  return `\${${rows.map(printRow).join(PRINTED[join])}}`;
}

// Whether a text can stand in a condition at all: the grammar knows no way to write these marks.
export function isText(text) {
  return /^[^'\\$#{}]{0,200}$/.test(text);
}

export function isNumber(text) {
  return /^-?\d{1,18}(\.\d{1,9})?$/.test(text);
}

function tokensOf(text) {
  const tokens = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const found = TOKEN.exec(text);
    if (!found) {
      return null;
    }
    tokens.push(found[1]);
  }
  return tokens.length === 0 ? null : tokens;
}

function rowsOf(tokens) {
  const rows = [];
  let join = null;
  for (let at = 0; at < tokens.length; at += 4) {
    const row = rowOf(tokens.slice(at, at + 3));
    if (!row) {
      return null;
    }
    rows.push(row);
    if (at + 3 < tokens.length) {
      const next = JOINS[tokens[at + 3]];
      if (!next || (join && join !== next) || at + 4 === tokens.length) {
        return null;
      }
      join = next;
    }
  }
  return { join: join ?? 'all', rows };
}

function rowOf([fact, operator, value]) {
  if (!isFact(fact) || !SAME[operator] || value === undefined) {
    return null;
  }
  const read = valueOf(value);
  return read && { fact, operator: SAME[operator], value: read };
}

function valueOf(token) {
  if (token.startsWith("'")) {
    return { type: 'text', value: token.slice(1, -1) };
  }
  if (isNumber(token)) {
    return { type: 'number', value: token };
  }
  if (token === 'true' || token === 'false') {
    return { type: 'truth', value: token === 'true' };
  }
  if (token === 'null') {
    return { type: 'nothing' };
  }
  return isFact(token) ? { type: 'fact', value: token } : null;
}

function isFact(token) {
  return /^[A-Za-z_]\w*$/.test(token ?? '') && !WORDS.has(token);
}

function printRow({ fact, operator, value }) {
  if (!isFact(fact) || !OPERATORS.includes(operator)) {
    throw new RangeError(`no comparison: ${fact} ${operator}`);
  }
  return `${fact} ${operator} ${printValue(value)}`;
}

function printValue({ type, value }) {
  const fits = {
    text: () => isText(value) && `'${value}'`,
    number: () => isNumber(String(value)) && String(value),
    truth: () => String(Boolean(value)),
    nothing: () => 'null',
    fact: () => isFact(value) && value,
  }[type]?.();
  if (!fits) {
    throw new RangeError(`no value: ${type} ${value}`);
  }
  return fits;
}
