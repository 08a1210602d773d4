// Ties the hint under a field to its input, beside the message PrimeFaces ties by itself, and says of an input whose
// label is marked that it is required.
export function startDescriptions() {
  describe();
  new MutationObserver(describe).observe(document.body, { childList: true, subtree: true });
}

function describe() {
  for (const hint of document.querySelectorAll('.field > .hint[id]')) {
    for (const input of hint.parentElement.querySelectorAll('input:not([type=hidden]), textarea, select')) {
      const ids = (input.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
      if (!ids.includes(hint.id)) {
        input.setAttribute('aria-describedby', [...ids, hint.id].join(' '));
      }
    }
  }
  for (const mark of document.querySelectorAll('label > .ui-outputlabel-rfi')) {
    const input = mark.parentElement.control;
    if (input?.matches('input:not([type=file]), textarea, select') && !input.hasAttribute('aria-required')) {
      input.setAttribute('aria-required', 'true');
    }
  }
}
