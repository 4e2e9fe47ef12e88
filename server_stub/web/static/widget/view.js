/* What the widget shows: one thing at a time, said to the eye and to a screen reader. */
import { code, sign } from "./drawing.js";

const LIFE_MS = 120000;
const SIGN_OF = { scanned: "phone", succeeded: "tick", expired: "again", failed: "again", denied: "again", unable: "pause" };

export class View {
  constructor(card, texts, language) {
    this.card = card;
    this.texts = texts;
    document.documentElement.lang = language;
    document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
    for (const id of ["title", "help", "stage", "live", "copy", "again", "left"]) {
      this[id] = document.getElementById(id);
    }
    this.copy.textContent = texts.copy;
    this.again.textContent = texts.again;
    this.copy.addEventListener("click", () => this.copied());
  }

  onAgain(call) {
    this.again.addEventListener("click", call);
  }

  opening() {
    this.show("opening", this.texts.opening, "");
  }

  /* `skew` is how far our clock is behind the server's. */
  begun(session, pushed) {
    this.session = session;
    this.expires = session.expires_at;
    this.skew = session.expires_at * 1000 - LIFE_MS - Date.now();
    this.show("pending", this.texts.pending, pushed ? this.texts.pending_pushed : this.texts.pending_help);
    this.stage.replaceChildren(code(session.qr_modules, this.texts.code));
    this.copy.hidden = false;
    this.ticking = setInterval(() => this.tick(), 500);
    this.tick();
  }

  seen({ state, expires_at }) {
    this.expires = expires_at ?? this.expires;
    if (state === "scanned" || state === "succeeded") {
      this.sign(state);
    }
  }

  /* A conflict is about what is set up, not about who was seen. */
  ended(state, error) {
    this.sign(state === "failed" && error?.type === "conflict" ? "unable" : state);
    this.offerAgain();
  }

  /* The page may not ask at all, or not now. */
  refused(lasting) {
    this.show("refused", lasting ? this.texts.refused : this.texts.away, lasting ? this.texts.refused_help : this.texts.away_help);
    this.stage.replaceChildren(sign("pause"));
    if (!lasting) {
      this.offerAgain();
    }
  }

  trouble(there) {
    this.live.textContent = there ? this.texts.trouble : "";
  }

  sign(state) {
    if (this.card.dataset.state !== state) {
      this.show(state, this.texts[state], this.texts[`${state}_help`]);
      this.stage.replaceChildren(sign(SIGN_OF[state]));
    }
  }

  show(state, title, help) {
    this.card.dataset.state = state;
    this.title.textContent = title;
    this.help.textContent = help;
    this.live.textContent = "";
    this.copy.hidden = true;
    this.again.hidden = true;
    if (state !== "scanned") {
      clearInterval(this.ticking);
      this.left.textContent = "";
    }
    this.live.textContent = state === "opening" ? "" : "\u00a0";
    this.title.focus({ preventScroll: true });
  }

  offerAgain() {
    this.again.hidden = false;
    this.again.focus({ preventScroll: true });
  }

  tick() {
    const seconds = Math.max(0, Math.ceil((this.expires * 1000 - this.skew - Date.now()) / 1000));
    this.left.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  }

  async copied() {
    try {
      await navigator.clipboard.writeText(this.session.qr);
      this.live.textContent = this.texts.copied;
    } catch {
      const text = document.createElement("textarea");
      Object.assign(text, { value: this.session.qr, readOnly: true, rows: 3 });
      text.setAttribute("aria-label", this.texts.code);
      this.live.replaceChildren(text);
      text.select();
    }
  }
}
