// The part Release says what the draft was when the page came; shown after something was drawn, it is asked for anew, and
// what was typed in it stays.
const TYPED = 'textarea[id], select[id], input[id]:not([type=hidden], [type=submit])';

export class Offer {
  constructor(session) {
    Object.assign(this, { session, place: session.root.querySelector('[data-tab=release]'), version: null });
  }

  // What the page says is this version of the draft.
  begin(version) {
    this.version = version;
  }

  // Until it is there nobody types into what goes.
  async shown() {
    this.place.inert = true;
    try {
      await this.renew();
    } finally {
      this.place.inert = false;
    }
  }

  async renew() {
    if (this.session.editor && !(await this.session.saving.flush())) {
      return;
    }
    const { version } = this.session.saving;
    if (version === this.version) {
      return;
    }
    const answer = await fetch(location.pathname + location.search, { credentials: 'same-origin' }).catch(() => null);
    const fresh = answer?.ok && new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-tab=release]');
    if (fresh) {
      keepTyped(this.place, fresh);
      this.place.replaceChildren(...fresh.childNodes);
      this.version = version;
    }
  }
}

function keepTyped(from, to) {
  for (const typed of from.querySelectorAll(TYPED)) {
    const field = to.querySelector(`#${CSS.escape(typed.id)}`);
    if (field) {
      field.value = typed.value;
      field.checked = typed.checked;
    }
  }
}
