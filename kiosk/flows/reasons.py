"""What a refusal means for the person: the wire's ``error.reason`` sorted by what happens next."""

from enum import Enum, auto
from types import MappingProxyType


class Meaning(Enum):
    """What to do about a refusal."""

    ENTRY = auto()  # the key or id is no good: say so where it is entered
    MISMATCH = auto()  # not recognised: try again, up to the limit
    LOCKED = auto()  # too many failed attempts at this person
    PALM = auto()  # this capture cannot be used: capture again
    ABSENT = auto()  # a palm that is not enrolled was shown
    SESSION = auto()  # the session is over: open another and send again
    LATER = auto()  # the same message, a little later
    PERSON = auto()  # nothing here can help this person; staff can
    STAFF = auto()  # this terminal or its settings are at fault


_MEANINGS = {
    Meaning.ENTRY: (
        "key_secret_unknown",
        "key_secret_expired",
        "key_secret_used",
        "key_secret_dead",
        "key_secret_wrong_kind",
        "foreign_user",
        "user_unknown",
    ),
    Meaning.MISMATCH: ("palm_mismatch", "liveness_failed"),
    Meaning.LOCKED: ("user_locked",),
    Meaning.PALM: ("palm_not_found", "palm_missing"),
    Meaning.ABSENT: ("factor_not_enrolled",),
    Meaning.SESSION: ("auth_session_expired", "auth_session_closed"),
    Meaning.LATER: ("idempotency_running", "rate_limit_exceeded"),
    Meaning.PERSON: ("user_suspended", "palm_enrolled_elsewhere"),
}
NOBODY = "alone_nobody"
ALONE = MappingProxyType(
    {
        "bad_request": "alone_off",
        "palm_mismatch": NOBODY,
        "liveness_failed": NOBODY,
        "gallery_too_large": "alone_too_many",
        "too_many_guesses": "alone_paused",
    }
)
"""Where a palm alone should say who it is: what is told on the page that asks for the code instead."""

_BY_REASON = {reason: meaning for meaning, reasons in _MEANINGS.items() for reason in reasons}


def meaning_of(reason: str) -> Meaning:
    """What ``reason`` means; one nobody foresaw is for staff, who see its code."""
    return _BY_REASON.get(reason, Meaning.STAFF)
