/* What people read, in the languages of the kiosk. English is the source. */
import { ar } from "./texts.ar.js";
import { de } from "./texts.de.js";
import { en } from "./texts.en.js";
import { es } from "./texts.es.js";
import { fr } from "./texts.fr.js";
import { zh } from "./texts.zh.js";

const TEXTS = { en, de, es, fr, ar, zh };

/* The first of our languages that a tag such as "de-AT" names. */
export function languageOf(tag) {
  const language = String(tag ?? "").toLowerCase().split("-")[0];
  return language in TEXTS ? language : "en";
}

export function textsIn(language) {
  return TEXTS[language];
}
