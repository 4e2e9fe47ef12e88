"""Words for outcomes: ``<outcome>`` is the fact, ``<outcome>.next`` what happens next; ``detail.<code>`` is finer."""

from kiosk.views.texts.mark import QT_TRANSLATE_NOOP

RESULTS = {
    "enrolled": QT_TRANSLATE_NOOP("results", "Both palms are enrolled."),
    "enrolled.left": QT_TRANSLATE_NOOP("results", "Your left palm is enrolled."),
    "enrolled.right": QT_TRANSLATE_NOOP("results", "Your right palm is enrolled."),
    "enrolled.next": QT_TRANSLATE_NOOP("results", "From now on your hand is your key."),
    "verified": QT_TRANSLATE_NOOP("results", "It is you."),
    "verified.next": QT_TRANSLATE_NOOP("results", "You are signed in. Have a good day."),
    "recovered": QT_TRANSLATE_NOOP("results", "Welcome back."),
    "recovered.next": QT_TRANSLATE_NOOP("results", "It is you, and your account is yours again."),
    "not_recognised": QT_TRANSLATE_NOOP("results", "Let’s try once more"),
    "not_recognised.next": QT_TRANSLATE_NOOP("results", "Hold your hand flat and open, with the light from the front."),
    "not_recognised.final": QT_TRANSLATE_NOOP("results", "We could not match your palm today"),
    "not_recognised.final.next": QT_TRANSLATE_NOOP("results", "It happens. The staff can let you in another way."),
    "locked": QT_TRANSLATE_NOOP("results", "Let’s take a break"),
    "locked.next": QT_TRANSLATE_NOOP("results", "There were too many tries. Come back later, or ask the staff now."),
    "locked.minutes": QT_TRANSLATE_NOOP(
        "results", "There were too many tries. Come back in %1 min, or ask the staff now."
    ),
    "declined": QT_TRANSLATE_NOOP("results", "That is fine."),
    "declined.next": QT_TRANSLATE_NOOP("results", "Nothing was stored. The staff will help you without your palm."),
    "unfinished": QT_TRANSLATE_NOOP("results", "We could not finish this"),
    "unfinished.next": QT_TRANSLATE_NOOP("results", "Nothing was changed. The staff can help you another way."),
    "unfinished.retry": QT_TRANSLATE_NOOP("results", "Let’s try once more"),
    "unfinished.retry.next": QT_TRANSLATE_NOOP("results", "Take your time: hold your hand flat and open."),
    "tried": QT_TRANSLATE_NOOP("results", "It works."),
    "tried.next": QT_TRANSLATE_NOOP("results", "This is how it will be each time you come."),
    "unproven": QT_TRANSLATE_NOOP("results", "Your palm was not recognised yet"),
    "unproven.next": QT_TRANSLATE_NOOP(
        "results", "It is enrolled, but it may not work well. Ask for another key and enroll it once more."
    ),
    "untried": QT_TRANSLATE_NOOP("results", "We could not try it now"),
    "untried.next": QT_TRANSLATE_NOOP("results", "Your palm is enrolled all the same."),
    # what stood in the way, where that helps
    "detail.hint": QT_TRANSLATE_NOOP("results", "%1."),
    "detail.factor_not_enrolled": QT_TRANSLATE_NOOP("results", "This palm is not enrolled. The staff can help you."),
    "detail.palm_enrolled_elsewhere": QT_TRANSLATE_NOOP(
        "results", "This palm is already enrolled. Please ask the staff."
    ),
    "detail.user_suspended": QT_TRANSLATE_NOOP("results", "This account is paused. The staff can help you."),
    "detail.token_undelivered": QT_TRANSLATE_NOOP(
        "results", "It is you, but we could not pass it on. Please tell the staff."
    ),
    "detail.auth_session_expired": QT_TRANSLATE_NOOP("results", "It took too long. Please start again."),
    "detail.auth_session_closed": QT_TRANSLATE_NOOP("results", "It took too long. Please start again."),
    "detail.too_many_guesses": QT_TRANSLATE_NOOP("results", "Too many wrong keys here. Wait a while or ask the staff."),
    "detail.auth_session_unknown": QT_TRANSLATE_NOOP("results", "It took too long. Please start again."),
    "detail.server": QT_TRANSLATE_NOOP(
        "results", "We cannot reach our server. Try again in a moment, or ask the staff."
    ),
}
