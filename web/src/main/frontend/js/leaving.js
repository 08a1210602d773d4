// A page that is being left asks for nothing more: what it would be answered belongs to a view that is gone. A key with Alt is
// no typing either, so that whatever listens for typed letters does not ask because of it.
const LONGEST_MS = 10000;
let leaving = false;

export function startLeaving() {
  window.addEventListener('beforeunload', () => {
    leaving = true;
    setTimeout(() => {
      leaving = false;
    }, LONGEST_MS);
  });
  window.jQuery?.ajaxPrefilter((options, given, request) => leaving && request.abort());
  document.addEventListener('keyup', (event) => (event.altKey || event.key === 'Alt') && event.stopPropagation(), true);
}
