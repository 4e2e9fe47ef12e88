"""Words of the receipt itself, as a phone shows them that reads its code."""

from kiosk.views.texts.mark import QT_TRANSLATE_NOOP

RECEIPT = {
    "place": QT_TRANSLATE_NOOP("receipt", "Receipt · %1"),
    "enroll": QT_TRANSLATE_NOOP("receipt", "Enrolled: %1"),
    "recover": QT_TRANSLATE_NOOP("receipt", "Recovered with: %1"),
    "left": QT_TRANSLATE_NOOP("receipt", "left palm"),
    "right": QT_TRANSLATE_NOOP("receipt", "right palm"),
    "both": QT_TRANSLATE_NOOP("receipt", "both palms"),
    "date": QT_TRANSLATE_NOOP("receipt", "Date: %1"),
    "consent": QT_TRANSLATE_NOOP("receipt", "Consent text: version %1"),
    "number": QT_TRANSLATE_NOOP("receipt", "Number: %1"),
}
