// From where somebody came to a case: the view of the inbox, and the row she was at. The entry of the browser's history
// keeps the row, what is kept of the tab the view: so both ways lead back, and each tab has its own.
const INBOX = 'redress.inbox';

// She is at that row now, or at none.
export function leaveTrace(item) {
  if (item && history.state?.row !== item) {
    history.replaceState({ ...history.state, row: item }, '');
  }
  const asked = new URLSearchParams(location.search);
  if (item) {
    asked.set('item', item);
  }
  sessionStorage.setItem(INBOX, asked.toString());
}

export function startTrace() {
  const asked = sessionStorage.getItem(INBOX);
  const back = document.querySelector('a[data-back]');
  if (back && asked) {
    back.search = asked;
  }
}
