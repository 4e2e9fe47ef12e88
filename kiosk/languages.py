"""The languages the kiosk speaks: their codes, the name each has for itself, and whose numbers and dates they use."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """``name`` is in its own words and script; ``locale`` says how numbers and dates are written (CLDR)."""

    code: str
    name: str
    locale: str


SOURCE = "en"
# Made by code from English, 40 % longer: for those who design pages.
PSEUDO = "en_XA"
LANGUAGES = {
    language.code: language
    for language in (
        Language("en", "English", "en_GB"),
        Language("de", "Deutsch", "de_DE"),
        Language("es", "Español", "es_ES"),
        Language("fr", "Français", "fr_FR"),
        # The locale of the Emirates writes 0 to 9: the digits that the pad has and that keys are made of.
        Language("ar", "العربية", "ar_AE"),
        Language("zh_CN", "中文", "zh_CN"),
        Language(PSEUDO, "[Ḷöñĝéŕ]", "en_GB"),
    )
}
USUAL = tuple(code for code in LANGUAGES if code != PSEUDO)
