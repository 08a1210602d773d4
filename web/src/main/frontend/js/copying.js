// data-copy="text" copies the text and says so for two seconds in the button's own words (data-copied).
export function startCopying() {
  document.addEventListener('click', async (event) => {
    const button = event.target.closest('[data-copy]');
    if (!button) {
      return;
    }
    event.preventDefault();
    await navigator.clipboard.writeText(button.dataset.copy);
    const label = button.getAttribute('aria-label');
    button.setAttribute('aria-label', button.dataset.copied ?? label);
    button.classList.add('copied');
    setTimeout(() => {
      button.setAttribute('aria-label', label);
      button.classList.remove('copied');
    }, 2000);
  });
}
