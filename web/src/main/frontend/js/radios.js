// p:selectOneButton draws radios that never say whether they are checked, each around a real input. This says it, and
// takes the inner inputs out of reach: they only carry the value.
export function startRadios() {
  settle();
  new MutationObserver(settle).observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class'],
  });
}

function settle() {
  for (const group of document.querySelectorAll('.ui-selectonebutton')) {
    set(group, 'role', 'radiogroup');
    const label = document.querySelector(`label[for="${CSS.escape(group.id)}"]`);
    if (label && !group.hasAttribute('aria-label')) {
      set(group, 'aria-labelledby', label.id);
    }
    for (const radio of group.querySelectorAll('[role=radio]')) {
      set(radio, 'aria-checked', String(radio.classList.contains('ui-state-active')));
      radio.querySelectorAll('input').forEach((input) => {
        if (!input.inert) {
          input.inert = true;
        }
      });
    }
  }
}

function set(element, name, value) {
  if (value && element.getAttribute(name) !== value) {
    element.setAttribute(name, value);
  }
}
