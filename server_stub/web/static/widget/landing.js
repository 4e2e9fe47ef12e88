/* Where a code leads that was read by anything but the app: it says so, and sends nothing on. */
import { languageOf, textsIn } from "./texts.js";

const language = languageOf(navigator.language);
const texts = textsIn(language);
document.documentElement.lang = language;
document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
document.getElementById("title").textContent = texts.landing;
document.getElementById("help").textContent = texts.landing_help;
