// Keeps a time left right while the page stays open. data-minutes is the operating time left when it was shown and
// data-running for how long operating time went on from then: after closing the text stands still, as the clock does.
export function startCountdown() {
  tick();
  setInterval(tick, 30_000);
}

function tick() {
  for (const left of document.querySelectorAll('[data-minutes][data-running]')) {
    if (!left.dataset.shown) {
      left.dataset.shown = String(performance.now());
      continue;
    }
    const open = Math.floor((performance.now() - Number(left.dataset.shown)) / 60_000);
    const minutes = Number(left.dataset.minutes) - Math.min(open, Number(left.dataset.running));
    const text = left.querySelector('[data-left]');
    if (text) {
      text.textContent = words(minutes, left.dataset.hours);
    }
    left.classList.toggle('late', minutes < 0);
    left.classList.toggle('soon', minutes >= 0 && minutes < 60);
  }
}

function words(minutes, hours) {
  const whole = Math.abs(minutes);
  const sign = minutes < 0 ? '\u2212' : '';
  return sign + hours.replace('#', String(Math.floor(whole / 60))).replace('%', String(whole % 60).padStart(2, '0'));
}
