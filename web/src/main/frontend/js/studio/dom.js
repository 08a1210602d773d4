// Elements without markup in texts: whatever somebody typed stays text.
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) {
      continue;
    }
    if (key.startsWith('on')) {
      element.addEventListener(key.slice(2), value);
    } else if (key === 'value' || key === 'checked' || key === 'selected') {
      element[key] = value;
    } else {
      element.setAttribute(key, value === true ? '' : value);
    }
  }
  element.append(...children.flat(3).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export function icon(name) {
  return el('i', { class: `pi pi-${name}`, 'aria-hidden': 'true' });
}

export function typed(text) {
  return el('bdi', {}, text);
}

export function button(label, act, attributes = {}) {
  return el('button', { type: 'button', class: 'btn sm', onclick: act, ...attributes }, label);
}

export function iconButton(name, label, act, attributes = {}) {
  return el('button', { type: 'button', class: 'btn sm icon bare', 'aria-label': label, title: label, onclick: act, ...attributes }, icon(name));
}

export function saveFile(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = el('a', { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
