// data-due="instant" on a time left keeps its text right while the page stays open. data-now is the server's clock at
// rendering: the browser's own clock only measures how long the text has been shown.
export function startCountdown() {
  tick();
  setInterval(tick, 30_000);
}

function tick() {
  for (const left of document.querySelectorAll('[data-due][data-now]')) {
    if (!left.dataset.shown) {
      left.dataset.shown = String(performance.now());
      continue;
    }
    const now = Date.parse(left.dataset.now) + performance.now() - Number(left.dataset.shown);
    const minutes = Math.floor((Date.parse(left.dataset.due) - now) / 60_000);
    const text = left.querySelector('[data-left]');
    if (text) {
      text.textContent = words(minutes, left.dataset);
    }
    left.classList.toggle('late', minutes < 0);
    left.classList.toggle('soon', minutes >= 0 && minutes < 60);
  }
}

function words(minutes, { days, hours }) {
  const whole = Math.abs(minutes);
  const sign = minutes < 0 ? '\u2212' : '';
  if (whole >= 48 * 60) {
    return sign + days.replace('#', String(Math.floor(whole / 1440)));
  }
  return sign + hours.replace('#', String(Math.floor(whole / 60))).replace('%', String(whole % 60).padStart(2, '0'));
}
