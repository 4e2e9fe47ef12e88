/* The widget: shows a session that its page opened, follows it, and hands the page the token. */
import { following } from "./following.js";
import { Parent } from "./parent.js";
import { languageOf, textsIn } from "./texts.js";
import { View } from "./view.js";

const query = new URLSearchParams(window.location.search);
const card = document.querySelector("main");
const language = languageOf(query.get("language"));
const view = new View(card, textsIn(language), language);

if (card.dataset.mode === "refused") {
  view.refused(query.get("refused") !== "passing");
} else {
  view.opening();
}

const parent = new Parent(query.get("origin"), (message) => {
  if (card.dataset.mode === "open" && message.type === "session") {
    attend(message.session, message.pushed);
  }
});
view.onAgain(() => {
  view.opening();
  parent.say({ type: "retry" });
});
parent.say({ type: "ready" });

/* From the code to the end, whatever it is. */
async function attend(session, pushed) {
  view.begun(session, pushed);
  const end = await following(session, {
    state: (seen) => view.seen(seen),
    trouble: (there) => view.trouble(there),
  });
  if (end.id_token) {
    view.seen({ state: "succeeded" });
    parent.say({ type: "result", id_token: end.id_token });
  } else {
    view.ended(end.state, end.error);
    parent.say({ type: "ended", error: end.error });
  }
}
