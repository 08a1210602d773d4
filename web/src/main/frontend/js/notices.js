// A word about the whole page is put away by data-put-away in it; the focus goes to the page, never to nowhere.
export function startNotices() {
  document.addEventListener('click', (event) => {
    const notice = event.target.closest('[data-put-away]')?.closest('[data-notice]');
    if (notice) {
      notice.remove();
      document.getElementById('main')?.focus();
    }
  });
}
