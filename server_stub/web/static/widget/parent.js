/* The page around us. It names its origin; the server lets only allowed pages frame us, and messages go to that
   origin and come from it, or do not count. */
export class Parent {
  constructor(origin, heard) {
    this.origin = usable(origin);
    window.addEventListener("message", (event) => {
      if (event.source === window.parent && event.origin === this.origin && event.data?.pinn === 1) {
        heard(event.data);
      }
    });
  }

  say(message) {
    if (this.origin && window.parent !== window) {
      window.parent.postMessage({ pinn: 1, ...message }, this.origin);
    }
  }
}

function usable(origin) {
  try {
    const url = new URL(origin);
    return url.origin === origin ? origin : null;
  } catch {
    return null;
  }
}
