// A part of the page is asked for anew: who listens hears of its beginning, of its end and of its failing.
const IGNORED = () => {};

export function onExchange({ begin = IGNORED, end = IGNORED, fail = IGNORED }) {
  window.jQuery?.(document).on('pfAjaxStart', begin).on('pfAjaxComplete', end).on('pfAjaxError', fail);
}
