// Ties the hint under a field to its input, beside the message PrimeFaces ties by itself.
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
}
