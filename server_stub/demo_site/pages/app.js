/* A single-page app's way: `done` gets the result, good or bad, and the app sends the token itself. */
const asked = document.currentScript.dataset;

Pinn.init({
  publishable_key: asked.publishableKey,
  flow: JSON.parse(asked.flow),
  user_hint: asked.userHint,
  async done(result) {
    const answer = await fetch("/api/confirm", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ id_token: result.id_token }),
    });
    const { signed_in: signedIn } = await answer.json();
    if (signedIn) {
      window.location.assign("/welcome");
    } else {
      document.getElementById("note").textContent = result.error ? result.error.message : "You were not recognised.";
    }
  },
});
