"""Words of the sheets: help for each page, the way without a palm, and the full text of the consent."""

from kiosk.views.texts.mark import QT_TRANSLATE_NOOP

SHEETS = {
    "help": QT_TRANSLATE_NOOP("sheets", "Help"),
    "help.leave": QT_TRANSLATE_NOOP("sheets", "Stop and start over"),
    "help.home": QT_TRANSLATE_NOOP(
        "sheets",
        "Here you enroll your palms, show that it is you, or get back into your account. Touch “Touch to begin”.\n\n"
        "Nothing is looked at and nothing is stored before you say so,"
        " and the staff help you without a palm just as well.",
    ),
    "comfort": QT_TRANSLATE_NOOP("sheets", "Make it easier"),
    "comfort.body": QT_TRANSLATE_NOOP(
        "sheets", "Switch on what helps you. It is for this visit only; the next person finds everything as usual."
    ),
    "comfort.contrast": QT_TRANSLATE_NOOP("sheets", "High contrast"),
    "comfort.large": QT_TRANSLATE_NOOP("sheets", "Larger text"),
    "comfort.voice": QT_TRANSLATE_NOOP("sheets", "Speak to me"),
    "help.choose": QT_TRANSLATE_NOOP(
        "sheets",
        "Enroll adds your palms. You need the enrollment key that you were given.\n\n"
        "Verify shows that it is you, once your palms are enrolled.\n\n"
        "Recover lets you back in with your recovery key.\n\n"
        "You can stop at any time, and the staff are glad to help.",
    ),
    "help.who": QT_TRANSLATE_NOOP(
        "sheets",
        "Your key is a line of letters and digits that you were given, often as a square code."
        " It begins with eks or rks; an id begins with usr.\n\n"
        "Capital and small letters are different: the arrow key switches between them.\n\n"
        "The square code is quicker: touch “Scan a code” and hold it in front of the camera.\n\n"
        "No key? Ask the organisation that sent you here, or the staff.",
    ),
    "help.consent": QT_TRANSLATE_NOOP(
        "sheets",
        "You decide. If you agree, the camera opens and we measure the lines of your palm.\n\n"
        "If you would rather not, choose “No, thanks”: nothing is stored and the staff help you another way.\n\n"
        "You can change your mind later and have everything deleted.",
    ),
    "help.side": QT_TRANSLATE_NOOP(
        "sheets",
        "Your left and your right palm are different, so the kiosk has to know which one comes.\n\n"
        "Take the hand that is easier for you to hold still.",
    ),
    "help.capture": QT_TRANSLATE_NOOP(
        "sheets",
        "Hold your open hand up, palm to the camera and fingers to the ceiling, as far away as a book you read.\n\n"
        "Move until both rings have the same size, then hold still while the ring fills up.\n\n"
        "Sometimes the outline shows a movement: do the same once.\n\n"
        "Gloves, sleeves over the palm and strong light from behind make it hard to see.",
    ),
    "help.sending": QT_TRANSLATE_NOOP(
        "sheets", "Your palm is being compared. This takes a moment; you can lower your hand."
    ),
    "help.phone": QT_TRANSLATE_NOOP(
        "sheets",
        "Open the app on your phone that you enrolled with, choose to scan a code, and point it at this screen.\n\n"
        "Your phone then asks for your fingerprint, face or passcode. Nothing is typed here.\n\n"
        "No app on your phone? The staff are glad to help.",
    ),
    "help.receipt": QT_TRANSLATE_NOOP(
        "sheets",
        "The receipt says what was done here and when, and nothing about you. With its number the organisation can find"
        " this visit if you ever ask about it.\n\n"
        "Your code is the name under which your palms are kept. Next time, hold it in front of the camera instead of"
        " typing. It is no secret: without your palm it opens nothing.\n\n"
        "Nothing of this stays on the screen when you leave.",
    ),
    "help.fault": QT_TRANSLATE_NOOP(
        "sheets",
        "This is our fault, not yours. The kiosk keeps trying by itself.\n\n"
        "If you are in a hurry, the staff can help you without the kiosk.",
    ),
    "another_way": QT_TRANSLATE_NOOP("sheets", "Without your palm"),
    "another_way.body": QT_TRANSLATE_NOOP(
        "sheets",
        "You do not have to use your palm. The staff can help you another way, and it works just as well.\n\n"
        "If you stop here, nothing of this visit is kept.",
    ),
    "another_way.phones": QT_TRANSLATE_NOOP(
        "sheets",
        "You do not have to use your palm. If you enrolled with an app, your phone will do. The staff can help you as"
        " well.\n\nIf you go another way, nothing of this visit is kept.",
    ),
    "another_way.phone": QT_TRANSLATE_NOOP("sheets", "With my phone"),
    "staff": QT_TRANSLATE_NOOP("sheets", "Without your palm or phone"),
    "staff.body": QT_TRANSLATE_NOOP(
        "sheets",
        "The staff can help you, and it works just as well.\n\nIf you stop here, nothing of this visit is kept.",
    ),
    "another_way.leave": QT_TRANSLATE_NOOP("sheets", "Stop and ask the staff"),
    "consent": QT_TRANSLATE_NOOP("sheets", "The full text"),
    "consent.body": QT_TRANSLATE_NOOP(
        "sheets",
        "What is stored. From several pictures of your palm this kiosk computes a template: a pattern of numbers that"
        " describes the direction of the lines in the skin. This is biometric data. The pictures are"
        " held in memory only"
        " while the camera looks at your hand; no picture is stored or sent.\n\n"
        "Why. The template is compared with the palm you show later, to confirm that you are the"
        " person who enrolled. It is"
        " used for nothing else, not to find out who a stranger is, and not sold or lent.\n\n"
        "Proof of a living hand. To keep out pictures and models the kiosk may ask for a small"
        " movement and notes whether"
        " it was made.\n\n"
        "Where and who. The template is sent over a signed connection to the server of the organisation that runs this"
        " kiosk, and kept there encrypted with a key of your own. Only its software reads it.\n\n"
        "How long. %1 With your palms your key is destroyed, so"
        " that no copy can be read any more.\n\n"
        "Your choice. You may say no: the same service is there without a palm. You may withdraw at any time by asking"
        " the organisation, and you may ask what is stored about you.",
    ),
    "consent.kept": QT_TRANSLATE_NOOP("sheets", "Until you or the organisation delete your account or your palms."),
    "consent.kept.for": QT_TRANSLATE_NOOP(
        "sheets",
        "For %1 after your palms were enrolled or last used, or until you or the organisation delete your account or"
        " your palms before that.",
    ),
    "consent.exactly": QT_TRANSLATE_NOOP("sheets", "%1 (%2)"),
}
