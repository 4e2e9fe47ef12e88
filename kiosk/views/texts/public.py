"""Words for a public place: is somebody still there, closing time, and calling staff."""

from kiosk.views.texts.mark import QT_TRANSLATE_NOOP

PUBLIC = {
    # on the kiosk's second screen
    "elsewhere": QT_TRANSLATE_NOOP("public", "Please go to the other screen."),
    # is somebody still there
    "still.title": QT_TRANSLATE_NOOP("public", "Are you still there?"),
    "still.left": QT_TRANSLATE_NOOP("public", "This page closes in %1 s, and nothing of you is kept."),
    "still.more": QT_TRANSLATE_NOOP("public", "More time"),
    "still.always": QT_TRANSLATE_NOOP("public", "More time on every page"),
    # closed: ``closed.<why>``, and when it opens again
    "closed.hours": QT_TRANSLATE_NOOP("public", "We are closed right now"),
    "closed.break": QT_TRANSLATE_NOOP("public", "We will be right back"),
    "closed.break.next": QT_TRANSLATE_NOOP("public", "This kiosk is taking a short break."),
    "closed.repair": QT_TRANSLATE_NOOP("public", "This kiosk is out of order"),
    "closed.repair.next": QT_TRANSLATE_NOOP("public", "We are working on it. The staff help you without it."),
    "closed.desk": QT_TRANSLATE_NOOP("public", "This kiosk is closed"),
    "closed.desk.next": QT_TRANSLATE_NOOP("public", "The staff at the desk are glad to help you."),
    "opens.today": QT_TRANSLATE_NOOP("public", "We open again today at %1."),
    "opens.tomorrow": QT_TRANSLATE_NOOP("public", "We open again tomorrow at %1."),
    "opens.later": QT_TRANSLATE_NOOP("public", "We open again on %1 at %2."),
    "opens.unknown": QT_TRANSLATE_NOOP("public", "Please come back later."),
    # staff
    "staff.call": QT_TRANSLATE_NOOP("public", "Call staff"),
    "staff.calling": QT_TRANSLATE_NOOP("public", "One moment…"),
    "staff.calling.next": QT_TRANSLATE_NOOP("public", "We are calling somebody."),
    "staff.called": QT_TRANSLATE_NOOP("public", "The staff have been called"),
    "staff.called.next": QT_TRANSLATE_NOOP("public", "Somebody comes to help you. You can stay here."),
    "staff.find": QT_TRANSLATE_NOOP("public", "Please raise your hand or go to the desk"),
    "staff.find.next": QT_TRANSLATE_NOOP("public", "The staff are glad to help you."),
}
