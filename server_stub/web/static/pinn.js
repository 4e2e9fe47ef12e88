/* Pinn.init({ publishable_key, flow, done?, error?, user_hint?, api_host?, language? }): see packaging/docs/widget.md.
   A classic script, as the published pages load it; the widget itself is made of modules. */
(() => {
  "use strict";

  const home = new URL(document.currentScript.src).origin;

  const ready = () =>
    new Promise((resolve) => {
      if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", resolve, { once: true });
      } else {
        resolve();
      }
    });

  function needed(id, kind) {
    const found = document.getElementById(id);
    if (!(found instanceof kind)) {
      throw new Error(`Pinn.init: the page has no ${id}`);
    }
    return found;
  }

  /* A session of this page's own, or an Error with the API's type and reason. The browser adds the Origin. */
  async function opened(host, options) {
    const body = { flow: options.flow };
    if (options.user_hint) {
      body.user_hint = options.user_hint;
    }
    const answer = await fetch(`${host}/v1/web/auth_sessions`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Pinn-Publishable-Key": options.publishable_key },
      body: JSON.stringify(body),
      credentials: "omit",
      referrerPolicy: "no-referrer",
    });
    const said = await answer.json();
    if (!answer.ok) {
      throw refusal(said.error.type, said.error.message, said.error.reason);
    }
    return said;
  }

  function refusal(type, message, reason) {
    return Object.assign(new Error(message), { type, reason });
  }

  function plain(error) {
    return { type: error.type || "service_unavailable", message: error.message };
  }

  class Page {
    constructor(options) {
      this.options = options;
      this.host = options.api_host ? new URL(options.api_host).origin : home;
      this.frame = needed("pinn_iframe", HTMLIFrameElement);
      this.session = null;
      window.addEventListener("message", (event) => this.heard(event));
    }

    async begin() {
      try {
        this.session = await this.asked();
      } catch (error) {
        this.refused(error);
        return;
      }
      this.load({ publishable_key: this.options.publishable_key });
    }

    asked() {
      if (typeof this.options.publishable_key !== "string" || !Array.isArray(this.options.flow)) {
        throw refusal("bad_request", "Pinn.init needs publishable_key and flow");
      }
      return opened(this.host, this.options);
    }

    load(about) {
      const language = this.options.language || document.documentElement.lang || navigator.language;
      const query = new URLSearchParams({ ...about, origin: window.location.origin, language });
      this.frame.allow ||= `clipboard-write ${this.host}`; // for whoever copies the code instead of scanning it
      this.frame.src = `${this.host}/widget?${query}`;
      this.frame.title ||= "Pinn";
    }

    refused(error) {
      console.error(`Pinn: ${error.message}`);
      const lasting = ["unauthorized", "forbidden", "bad_request", "unprocessable_entity"].includes(error.type);
      this.load({ refused: lasting ? "lasting" : "passing" });
      this.tell(plain(error));
    }

    /* Only our widget, in our frame, from our host. */
    heard(event) {
      if (event.source !== this.frame.contentWindow || event.origin !== this.host || event.data?.pinn !== 1) {
        return;
      }
      const { type, id_token, error } = event.data;
      if (type === "ready" && this.session) {
        this.say({ type: "session", session: this.session, pushed: Boolean(this.options.user_hint) });
      } else if (type === "retry") {
        this.session = null;
        this.begin();
      } else if (type === "result" && typeof id_token === "string") {
        this.deliver(id_token);
      } else if (type === "ended") {
        this.tell({ type: String(error?.type), message: String(error?.message) });
      }
    }

    say(message) {
      this.frame.contentWindow.postMessage({ pinn: 1, ...message }, this.host);
    }

    tell(error) {
      this.options.error?.(error);
      this.options.done?.({ id_token: null, error });
    }

    deliver(idToken) {
      if (this.options.done) {
        this.options.done({ id_token: idToken, error: null });
      } else {
        post(needed("pinn_form", HTMLFormElement), idToken);
      }
    }
  }

  function post(form, idToken) {
    form.querySelector("input[name=id_token]")?.remove();
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name: "id_token", value: idToken });
    form.append(field);
    form.method = "post";
    HTMLFormElement.prototype.submit.call(form); // a field named "submit" must not stand in the way
  }

  async function init(options) {
    await ready();
    await new Page({ ...options }).begin();
  }

  window.Pinn = Object.freeze({ init });
})();
