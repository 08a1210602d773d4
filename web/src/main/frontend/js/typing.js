// Whether a key is meant as text, and whether single keys mean anything else at all.
const OFF = 'redress.keys.off';

export function inField(target) {
  return target instanceof Element && target.matches('input:not([type=radio]):not([type=checkbox]):not([type=button]):not([type=submit]), textarea, select, [contenteditable=true]');
}

export function singleKeysOff() {
  return localStorage.getItem(OFF) === 'true';
}

export function switchSingleKeys(on) {
  localStorage.setItem(OFF, String(!on));
}
