// Draws a place anew without taking anything from whoever works in it: what has the focus keeps it, choices stay as they
// are, and a field with words that were not told yet is left alone until it is left.
export class Redraw {
  constructor(place, draw, key = 'field') {
    Object.assign(this, { place, draw, key, timer: null, held: false });
    place.addEventListener('focusout', () => this.held && this.later());
  }

  // After the focus has moved: a field tells its change before that.
  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.now(), 0);
  }

  now() {
    clearTimeout(this.timer);
    const focused = this.place.contains(document.activeElement) ? document.activeElement : null;
    this.held = Boolean(focused && isUntold(focused));
    if (this.held) {
      return;
    }
    const name = focused?.dataset[this.key];
    const caret = caretOf(focused);
    const chosen = new Map([...this.place.querySelectorAll('select[data-keeps]')].map((each) => [each.dataset[this.key], each.value]));
    const scrolled = this.place.scrollTop;
    this.place.replaceChildren(...this.draw().filter(Boolean));
    this.place.scrollTop = scrolled;
    for (const [each, value] of chosen) {
      const choice = this.find(each);
      if (choice && [...choice.options].some((option) => option.value === value)) {
        choice.value = value;
      }
    }
    if (focused) {
      const again = (name && this.find(name)) ?? this.place;
      again.focus({ preventScroll: true });
      caret?.(again);
    }
  }

  find(name) {
    return this.place.querySelector(`[data-${this.key}="${CSS.escape(name)}"]`);
  }
}

// Where the next letter goes. A number tells nobody where its caret is; whatever is typed next stands for all of it.
function caretOf(field) {
  if (field?.matches('input[type=number]')) {
    return (again) => again.select?.();
  }
  if (field?.matches('input[type=text], textarea')) {
    const { selectionStart, selectionEnd } = field;
    return (again) => again.setSelectionRange?.(selectionStart, selectionEnd);
  }
  return null;
}

function isUntold(field) {
  return field.matches('input[type=text], input[type=number], textarea') && field.dataset.told !== undefined && field.value !== field.dataset.told;
}
