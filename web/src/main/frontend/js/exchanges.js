// A part of the page is asked for anew: who listens hears of its beginning, of its end, of its failing, and whether that
// was because nobody answered.
const IGNORED = () => {};

export function onExchange({ begin = IGNORED, end = IGNORED, fail = IGNORED, unanswered = IGNORED }) {
  window
    .jQuery?.(document)
    .on('pfAjaxStart', begin)
    .on('pfAjaxComplete', end)
    .on('pfAjaxError', (event, request) => {
      fail();
      if (request?.status === 0 && request.statusText === 'error') {
        unanswered();
      }
    });
}
