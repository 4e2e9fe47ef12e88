"""Words of the front desk's pages."""

from kiosk.views.texts.mark import QT_TRANSLATE_NOOP

FRONT_DESK = {
    # people
    "search": QT_TRANSLATE_NOOP("front_desk", "Name or reference"),
    "search.find": QT_TRANSLATE_NOOP("front_desk", "Find"),
    "search.new": QT_TRANSLATE_NOOP("front_desk", "New person"),
    "search.hint": QT_TRANSLATE_NOOP(
        "front_desk", "Type the beginning of a name or reference, or let a code reader type it."
    ),
    "search.none": QT_TRANSLATE_NOOP("front_desk", "Nobody was found. Try fewer letters, or make a new person."),
    "search.more": QT_TRANSLATE_NOOP("front_desk", "There are more. Type a few more letters."),
    "search.busy": QT_TRANSLATE_NOOP("front_desk", "One moment…"),
    "search.results": QT_TRANSLATE_NOOP("front_desk", "People found"),
    "new.reference": QT_TRANSLATE_NOOP("front_desk", "Reference, such as a badge number"),
    "new.next": QT_TRANSLATE_NOOP("front_desk", "Next"),
    "new.name": QT_TRANSLATE_NOOP("front_desk", "Name, if you keep one"),
    "new.make": QT_TRANSLATE_NOOP("front_desk", "Make"),
    # person
    "person.back": QT_TRANSLATE_NOOP("front_desk", "Back to the people"),
    "person.enrollment": QT_TRANSLATE_NOOP("front_desk", "Enrollment key"),
    "person.recovery": QT_TRANSLATE_NOOP("front_desk", "Recovery key"),
    "person.override": QT_TRANSLATE_NOOP("front_desk", "Let in anyway"),
    "person.delete": QT_TRANSLATE_NOOP("front_desk", "Delete…"),
    "person.gone": QT_TRANSLATE_NOOP(
        "front_desk", "The server knows this person no more. What is left here can be deleted."
    ),
    "person.suspended": QT_TRANSLATE_NOOP("front_desk", "This person is suspended."),
    "factors": QT_TRANSLATE_NOOP("front_desk", "Enrolled"),
    "factors.left": QT_TRANSLATE_NOOP("front_desk", "Left palm"),
    "factors.right": QT_TRANSLATE_NOOP("front_desk", "Right palm"),
    "factors.device": QT_TRANSLATE_NOOP("front_desk", "Phone"),
    "factors.yes": QT_TRANSLATE_NOOP("front_desk", "Yes"),
    "factors.no": QT_TRANSLATE_NOOP("front_desk", "No"),
    "devices": QT_TRANSLATE_NOOP("front_desk", "Phones"),
    "devices.since": QT_TRANSLATE_NOOP("front_desk", "Since"),
    "devices.none": QT_TRANSLATE_NOOP("front_desk", "None"),
    "attempts": QT_TRANSLATE_NOOP("front_desk", "Last attempts"),
    "attempts.result": QT_TRANSLATE_NOOP("front_desk", "Result"),
    "attempts.score": QT_TRANSLATE_NOOP("front_desk", "Score"),
    "attempts.with": QT_TRANSLATE_NOOP("front_desk", "With"),
    "attempts.yes": QT_TRANSLATE_NOOP("front_desk", "Recognised"),
    "attempts.no": QT_TRANSLATE_NOOP("front_desk", "Not recognised"),
    "attempts.none": QT_TRANSLATE_NOOP("front_desk", "None yet"),
    "with.left_palm": QT_TRANSLATE_NOOP("front_desk", "left palm"),
    "with.right_palm": QT_TRANSLATE_NOOP("front_desk", "right palm"),
    "with.device": QT_TRANSLATE_NOOP("front_desk", "phone"),
    "with.local_biometric": QT_TRANSLATE_NOOP("front_desk", "phone’s fingerprint or face"),
    "with.local_passcode": QT_TRANSLATE_NOOP("front_desk", "phone’s passcode"),
    # keys
    "key.enrollment": QT_TRANSLATE_NOOP("front_desk", "Enrollment key for %1"),
    "key.recovery": QT_TRANSLATE_NOOP("front_desk", "Recovery key for %1"),
    "key.help": QT_TRANSLATE_NOOP(
        "front_desk", "Let the person photograph it or write it down. It is good once, and shown this once."
    ),
    "key.left": QT_TRANSLATE_NOOP("front_desk", "Good for %1:%2 more"),
    "key.code": QT_TRANSLATE_NOOP("front_desk", "The key as a code to scan"),
    "key.close": QT_TRANSLATE_NOOP("front_desk", "Put away"),
    # deleting
    "delete.what": QT_TRANSLATE_NOOP("front_desk", "What should be deleted?"),
    "delete.nothing": QT_TRANSLATE_NOOP("front_desk", "Nothing is enrolled."),
    "delete.left": QT_TRANSLATE_NOOP("front_desk", "Left palm"),
    "delete.right": QT_TRANSLATE_NOOP("front_desk", "Right palm"),
    "delete.device": QT_TRANSLATE_NOOP("front_desk", "Phone: %1"),
    "delete.person": QT_TRANSLATE_NOOP("front_desk", "Everything about %1"),
    "delete.palm.says": QT_TRANSLATE_NOOP(
        "front_desk", "%1 of %2 will be deleted. It cannot be brought back. It can be enrolled again with a new key."
    ),
    "delete.device.says": QT_TRANSLATE_NOOP(
        "front_desk", "The phone “%1” of %2 will be deleted. It cannot sign in any more, until it is enrolled again."
    ),
    "delete.person.says": QT_TRANSLATE_NOOP(
        "front_desk",
        "Palms, phones, name and reference of %1 will be deleted. Nothing of it can be brought back. The record of what"
        " was done at this desk stays, without the name.",
    ),
    "delete.hold": QT_TRANSLATE_NOOP("front_desk", "Hold to delete"),
    "delete.keep": QT_TRANSLATE_NOOP("front_desk", "Keep"),
    # override
    "override.reason": QT_TRANSLATE_NOOP("front_desk", "Why is %1 let in without a palm?"),
    "override.write": QT_TRANSLATE_NOOP("front_desk", "Write down"),
    # keyboard
    "keys.space": QT_TRANSLATE_NOOP("front_desk", "Space"),
    "keys.cancel": QT_TRANSLATE_NOOP("front_desk", "Cancel"),
    "keys.count": QT_TRANSLATE_NOOP("front_desk", "%1 of %2"),
    # what was done
    "notice.palms_deleted": QT_TRANSLATE_NOOP("front_desk", "The palm is deleted."),
    "notice.devices_deleted": QT_TRANSLATE_NOOP("front_desk", "The phone is deleted."),
    "notice.person_deleted": QT_TRANSLATE_NOOP("front_desk", "The person is deleted."),
    "notice.overridden": QT_TRANSLATE_NOOP("front_desk", "Written down as %1. The door is yours to open."),
    "notice.key_over": QT_TRANSLATE_NOOP("front_desk", "The key’s time is over. Make another one if it was not used."),
    # what was not
    "problem.unknown": QT_TRANSLATE_NOOP("front_desk", "That did not work. Please try again."),
    "problem.search_short": QT_TRANSLATE_NOOP("front_desk", "Type at least two letters or digits."),
    "problem.search_is_key": QT_TRANSLATE_NOOP("front_desk", "That is a key. It is entered where the person enrolls."),
    "problem.reason_short": QT_TRANSLATE_NOOP("front_desk", "Say why in 10 to 300 letters."),
    "problem.role_missing": QT_TRANSLATE_NOOP("front_desk", "An operator may do that. Please ask one to sign in here."),
    "problem.audit_unwritable": QT_TRANSLATE_NOOP(
        "front_desk", "This kiosk cannot write down what is done, so nothing was done. Its disk may be full."
    ),
    "problem.internal_error": QT_TRANSLATE_NOOP(
        "front_desk", "Something went wrong in this kiosk. It was written down."
    ),
    "problem.desk_token_missing": QT_TRANSLATE_NOOP("front_desk", "This kiosk has no token for the front desk yet."),
    "problem.desk_token_unknown": QT_TRANSLATE_NOOP(
        "front_desk", "The front desk does not know this kiosk. An operator can give it a new token."
    ),
    "problem.desk_unavailable": QT_TRANSLATE_NOOP(
        "front_desk", "The front desk cannot write down what is done, so nothing was done."
    ),
    "problem.desk_misconfigured": QT_TRANSLATE_NOOP("front_desk", "The front desk has no valid key for the server."),
    "problem.api_unreachable": QT_TRANSLATE_NOOP("front_desk", "The front desk cannot reach the server now."),
    "problem.api_unavailable": QT_TRANSLATE_NOOP("front_desk", "The server cannot answer now. Nothing was changed."),
    "problem.api_busy": QT_TRANSLATE_NOOP("front_desk", "The server is busy. Try again in a moment."),
    "problem.rate_limit_exceeded": QT_TRANSLATE_NOOP("front_desk", "That was too fast. Try again in a moment."),
    "problem.server_unreachable": QT_TRANSLATE_NOOP("front_desk", "The front desk cannot be reached."),
    "problem.server_timeout": QT_TRANSLATE_NOOP(
        "front_desk", "The front desk did not answer in time. Look at the person again before you repeat it."
    ),
    "problem.server_untrusted": QT_TRANSLATE_NOOP("front_desk", "The front desk’s certificate is not trusted here."),
    "problem.server_error": QT_TRANSLATE_NOOP("front_desk", "The front desk has a fault of its own."),
    "problem.server_nonsense": QT_TRANSLATE_NOOP("front_desk", "What answers is no front desk. Check its address."),
    "problem.person_unknown": QT_TRANSLATE_NOOP("front_desk", "This person was deleted meanwhile."),
    "problem.person_gone": QT_TRANSLATE_NOOP("front_desk", "The server knows this person no more."),
    "problem.user_unknown": QT_TRANSLATE_NOOP("front_desk", "The server knows this person no more."),
    "problem.user_suspended": QT_TRANSLATE_NOOP("front_desk", "This person is suspended."),
    "problem.person_unfinished": QT_TRANSLATE_NOOP("front_desk", "This person was not finished. Make them again."),
    "problem.device_gone": QT_TRANSLATE_NOOP("front_desk", "This phone was deleted meanwhile."),
    "problem.factor_not_enrolled": QT_TRANSLATE_NOOP("front_desk", "No such palm is enrolled."),
    "problem.reference_taken": QT_TRANSLATE_NOOP("front_desk", "This reference is another person’s."),
    "problem.bad_request": QT_TRANSLATE_NOOP("front_desk", "The front desk does not take that text."),
}
