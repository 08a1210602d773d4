// A page that is being left asks for nothing more: what it would be answered belongs to a view that is gone. A key with Alt is
// no typing either, so that whatever listens for typed letters does not ask because of it.
import { isLeaving } from './connection.js';

export function startLeaving() {
  window.jQuery?.ajaxPrefilter((options, given, request) => isLeaving() && request.abort());
  document.addEventListener('keyup', (event) => (event.altKey || event.key === 'Alt') && event.stopPropagation(), true);
}
