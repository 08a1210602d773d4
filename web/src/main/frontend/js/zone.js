// All times are those of the house; whoever sits in another zone sees which.
export function startZone() {
  const said = document.querySelector('[data-zone]');
  if (said) {
    said.hidden = offset(said.dataset.zone) === offset();
  }
}

function offset(timeZone) {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(new Date());
  return parts.find((part) => part.type === 'timeZoneName').value;
}
