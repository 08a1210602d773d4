// A time limit as people choose it, and as a model writes it. The words of the vocabulary are those of docs/models.md;
// whatever else stands there is nothing this can show, and stays as it is.
export const UNITS = ['min', 'h', 'd'];

const IN = /^\$\{due\.in\('(\d{1,4}) ?(min|h|d)'\)}$/;
const DAYS = /^\$\{due\.days\((\d{1,3})\)}$/;
const AT = /^\$\{due\.at\('([A-Za-z]\w*)'\)}$/;
const BEFORE = /^\$\{due\.before\('([A-Za-z]\w*)', ?'(\d{1,4}) ?(min|h|d)'\)}$/;

// {kind: 'none' | 'in' | 'days' | 'at' | 'before', amount, unit, moment}; null for what only an expert reads.
export function parseDue(text) {
  const written = (text ?? '').trim();
  if (written === '') {
    return { kind: 'none' };
  }
  return parseIn(IN.exec(written)) ?? parseDays(DAYS.exec(written)) ?? parseAt(AT.exec(written)) ?? parseBefore(BEFORE.exec(written));
}

export function printDue(due) {
  switch (due.kind) {
    case 'none':
      return undefined;
    case 'in':
      return `\${due.in('${whole(due.amount, 9999)} ${unit(due.unit)}')}`;
    case 'days':
      return `\${due.days(${whole(due.amount, 999)})}`;
    case 'at':
      return `\${due.at('${moment(due.moment)}')}`;
    case 'before':
      return `\${due.before('${moment(due.moment)}','${whole(due.amount, 9999)} ${unit(due.unit)}')}`;
    default:
      throw new Error(`no such time limit: ${due.kind}`);
  }
}

function parseIn(found) {
  return found && { kind: 'in', amount: Number(found[1]), unit: found[2] };
}

function parseDays(found) {
  return found && { kind: 'days', amount: Number(found[1]) };
}

function parseAt(found) {
  return found && { kind: 'at', moment: found[1] };
}

function parseBefore(found) {
  return found && { kind: 'before', moment: found[1], amount: Number(found[2]), unit: found[3] };
}

function whole(amount, most) {
  const number = Number(amount);
  if (!Number.isInteger(number) || number < 0 || number > most) {
    throw new RangeError(`no amount of time: ${amount}`);
  }
  return number;
}

function unit(name) {
  if (!UNITS.includes(name)) {
    throw new RangeError(`no unit of time: ${name}`);
  }
  return name;
}

function moment(name) {
  if (!/^[A-Za-z]\w*$/.test(name ?? '')) {
    throw new RangeError(`no moment: ${name}`);
  }
  return name;
}
