// All times are those of the house. Whoever sits in another zone sees which, and beside each moment what it is with her.
let where;

// To make one costs a hundred times what it costs to use it, and a page has a hundred times.
const formats = new Map();

export function startZone() {
  where = document.querySelector('[data-zone]');
  if (!where || offset(where.dataset.zone) === offset()) {
    return;
  }
  where.hidden = false;
  sayAll();
  // Whatever comes later, with an answer, a search while it is typed or an update, is said too.
  new MutationObserver(sayAll).observe(document.body, { childList: true, subtree: true });
}

function sayAll() {
  document.querySelectorAll('time[datetime*="T"]:not([data-here])').forEach((time) => {
    const at = new Date(time.dateTime);
    if (!Number.isNaN(at.getTime())) {
      time.dataset.here = where.dataset.here.replace('{0}', here(at));
    }
  });
}

// The hour alone, and the day where it is another one than in the house.
function here(at) {
  const sameDay = day(at) === day(at, where.dataset.zone);
  const parts = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...(sameDay ? {} : { weekday: 'short' }) };
  return format(document.documentElement.lang || 'en', parts).format(at);
}

function day(at, timeZone) {
  return format('en', { dateStyle: 'short', timeZone }).format(at);
}

function offset(timeZone) {
  const parts = format('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(new Date());
  return parts.find((part) => part.type === 'timeZoneName').value;
}

function format(language, parts) {
  const key = JSON.stringify([language, parts]);
  if (!formats.has(key)) {
    formats.set(key, new Intl.DateTimeFormat(language, parts));
  }
  return formats.get(key);
}
