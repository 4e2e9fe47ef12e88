/* The simple way: no `done`, so the widget puts the token into #pinn_form and posts it. */
const asked = document.currentScript.dataset;
Pinn.init({ publishable_key: asked.publishableKey, flow: JSON.parse(asked.flow), user_hint: asked.userHint });
