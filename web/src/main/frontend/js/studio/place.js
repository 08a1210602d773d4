// The places of the page by name: data-part="findings" and so on.
export function placesOf(root) {
  return (name) => {
    const place = root.querySelector(`[data-part="${name}"]`);
    if (!place) {
      throw new Error(`the page has no place for ${name}`);
    }
    return place;
  };
}

// As everywhere in the product: Fri 25 Sep, 10:20.
export function momentOf(instant, { zone, language }) {
  const format = new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone });
  const part = Object.fromEntries(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value.replace(/\.$/, '')]));
  return `${part.weekday} ${part.day} ${part.month}, ${part.hour}:${part.minute}`;
}

// One of several buttons is chosen: arrows move, as in any group of radio buttons.
export function choosing(group, onChoose) {
  const buttons = [...group.querySelectorAll('[role=radio], [role=tab]')];
  const attribute = buttons[0].getAttribute('role') === 'tab' ? 'aria-selected' : 'aria-checked';
  const choose = (chosen, focus) => {
    for (const each of buttons) {
      each.setAttribute(attribute, String(each === chosen));
      each.tabIndex = each === chosen ? 0 : -1;
    }
    if (focus) {
      chosen.focus();
    }
    onChoose(chosen.dataset.value);
  };
  group.addEventListener('click', ({ target }) => {
    const chosen = target.closest('[role=radio], [role=tab]');
    if (chosen) {
      choose(chosen);
    }
  });
  group.addEventListener('keydown', (event) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by) {
      event.preventDefault();
      choose(buttons[(buttons.indexOf(document.activeElement) + by + buttons.length) % buttons.length], true);
    }
  });
  return (value) => choose(buttons.find((each) => each.dataset.value === value));
}
