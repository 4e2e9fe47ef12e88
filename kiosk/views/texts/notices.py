"""Words for what was wrong with an entry, and for notices on the home page."""

from kiosk.views.texts.mark import QT_TRANSLATE_NOOP

PROBLEMS = {
    "unknown": QT_TRANSLATE_NOOP("problems", "That did not work. Check it and try again."),
    "entry_empty": QT_TRANSLATE_NOOP("problems", "Enter it first."),
    "entry_too_long": QT_TRANSLATE_NOOP("problems", "This is far too long to be right."),
    "entry_unreadable": QT_TRANSLATE_NOOP("problems", "There is a character in it that does not belong."),
    "entry_incomplete": QT_TRANSLATE_NOOP("problems", "Some characters are missing."),
    "entry_unknown": QT_TRANSLATE_NOOP("problems", "This does not look right. Check each group of four."),
    "entry_is_api_key": QT_TRANSLATE_NOOP("problems", "This code is not meant for a kiosk. Keep it safe."),
    "entry_is_key": QT_TRANSLATE_NOOP("problems", "This is a key. Here we need your id."),
    "entry_is_user": QT_TRANSLATE_NOOP("problems", "This is an id. Here we need your key."),
    "key_secret_unknown": QT_TRANSLATE_NOOP("problems", "We do not know this key. Check each group of four."),
    "key_secret_expired": QT_TRANSLATE_NOOP("problems", "This key is too old. Ask for a new one."),
    "key_secret_used": QT_TRANSLATE_NOOP("problems", "This key has been used already. Ask for a new one."),
    "key_secret_dead": QT_TRANSLATE_NOOP("problems", "This key is blocked after too many tries. Ask for a new one."),
    "key_secret_wrong_kind": QT_TRANSLATE_NOOP("problems", "This key is for something else. Go back and choose again."),
    "foreign_user": QT_TRANSLATE_NOOP("problems", "This key belongs to another organisation."),
    "user_suspended": QT_TRANSLATE_NOOP("problems", "This account is paused. The staff can help you."),
    "user_unknown": QT_TRANSLATE_NOOP("problems", "We do not know this id. Check each group of four."),
    "too_many_guesses": QT_TRANSLATE_NOOP("problems", "Too many wrong keys here. Wait a while or ask the staff."),
    "user_locked": QT_TRANSLATE_NOOP("problems", "Too many tries. Wait a while or ask the staff."),
    "factor_not_enrolled": QT_TRANSLATE_NOOP("problems", "No palm is enrolled for this id yet."),
    "entry_is_receipt": QT_TRANSLATE_NOOP("problems", "This is a receipt. Here we need your own code."),
    "alone_nobody": QT_TRANSLATE_NOOP("problems", "We did not find you by your palm. Your code helps us."),
    "alone_too_many": QT_TRANSLATE_NOOP(
        "problems", "There are too many of us to find you by palm. Your code helps us."
    ),
    "alone_paused": QT_TRANSLATE_NOOP("problems", "Your palm alone does not do right now. Your code helps us."),
    "alone_off": QT_TRANSLATE_NOOP("problems", "Your palm alone does not do here. Your code helps us."),
}

NOTICES = {
    "unknown": QT_TRANSLATE_NOOP("notices", "The last visit was not finished."),
    "interrupted_enrollment": QT_TRANSLATE_NOOP(
        "notices", "The last enrollment was interrupted. Nothing was stored: start again with the same key."
    ),
    "interrupted_verification": QT_TRANSLATE_NOOP("notices", "The last visit was interrupted. Please start again."),
    "interrupted_recovery": QT_TRANSLATE_NOOP(
        "notices", "The last recovery was interrupted. Nothing was changed: start again with the same key."
    ),
    "enrollment_had_landed": QT_TRANSLATE_NOOP(
        "notices", "The last visit ended early, but the enrollment was finished: the palms are enrolled."
    ),
    "recovery_had_landed": QT_TRANSLATE_NOOP(
        "notices", "The last visit ended early, but the recovery was finished: the account is open again."
    ),
    "verification_had_landed": QT_TRANSLATE_NOOP(
        "notices", "The last visit ended early, but the person was recognised. Nothing needs to be done."
    ),
    "enrollment_unsettled": QT_TRANSLATE_NOOP(
        "notices", "The last enrollment was interrupted. We are asking our server whether it was finished."
    ),
    "recovery_unsettled": QT_TRANSLATE_NOOP(
        "notices", "The last recovery was interrupted. We are asking our server whether it was finished."
    ),
    "verification_unsettled": QT_TRANSLATE_NOOP(
        "notices", "The last visit was interrupted. We are asking our server whether it was finished."
    ),
}
