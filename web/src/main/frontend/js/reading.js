// A button with data-text="address" fills the <pre> of the dialog it opens with the text that is there, once; never as markup.
export function startReading() {
  document.addEventListener('click', async (event) => {
    const opener = event.target.closest('[data-text]');
    const place = opener && document.getElementById(opener.dataset.open)?.querySelector('pre');
    if (!place || place.textContent) {
      return;
    }
    const answer = await fetch(opener.dataset.text).catch(() => null);
    if (answer?.ok) {
      place.textContent = await answer.text();
    } else {
      place.textContent = place.dataset.failed;
    }
  });
}
