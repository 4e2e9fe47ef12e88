"""Where a visit can be. A page renders exactly one of these; nothing else decides what is on the screen."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from hardware.palm.side import Side


class Purpose(StrEnum):
    """What the person came for."""

    ENROLL = "enroll"
    VERIFY = "verify"
    RECOVER = "recover"


class Stage(StrEnum):
    """How far a visit got, for the journal."""

    IDENTIFIED = "identified"
    CAPTURING = "capturing"
    SENDING = "sending"


class PhoneState(StrEnum):
    """How far the person's phone got with the code on the screen."""

    OPENING = "opening"
    WAITING = "waiting"
    SCANNED = "scanned"
    FAILED = "failed"
    DENIED = "denied"
    EXPIRED = "expired"


class Outcome(StrEnum):
    """How a visit ended; each has its own words on the result page."""

    ENROLLED = "enrolled"
    VERIFIED = "verified"
    RECOVERED = "recovered"
    NOT_RECOGNISED = "not_recognised"
    LOCKED = "locked"
    DECLINED = "declined"
    UNFINISHED = "unfinished"
    TRIED = "tried"  # of the try after an enrollment: it works
    UNPROVEN = "unproven"  # it did not
    UNTRIED = "untried"  # it could not be tried


@dataclass(frozen=True, slots=True)
class Slip:
    """What a receipt says: nothing that tells who it is. ``consent`` is the version agreed to, None for a recovery.

    ``number`` is found again by the organisation alone (see ``kiosk.flows.receipt``); ``place`` is the terminal's name.
    """

    number: str
    purpose: Purpose
    sides: tuple[Side, ...]
    place: str
    consent: str | None = None


@dataclass(frozen=True, slots=True)
class Home:
    """Nobody is here. ``notice`` is a text code about the last visit (e.g. ``interrupted_enrollment``), else None."""

    notice: str | None = None


@dataclass(frozen=True, slots=True)
class Closed:
    """Nobody can begin here now. ``why`` is a text code; ``opens`` (local time) is when it opens again, if known.

    ``days`` is in how many days that is: 0 today, 1 tomorrow.
    """

    why: str
    opens: datetime | None = None
    days: int = 0


@dataclass(frozen=True, slots=True)
class Choose:
    """Enroll, verify or recover."""


@dataclass(frozen=True, slots=True)
class Who:
    """Who are you: a key secret (enroll, recover) or a user id (verify), typed, scanned or passed in a link.

    ``problem`` is a text code for what was wrong with the last entry. ``scanning``: the camera looks for a QR code.
    ``busy``: the entry is being checked. ``palm_alone``: a palm may be shown instead of saying who one is.
    """

    purpose: Purpose
    problem: str | None = None
    scanning: bool = False
    busy: bool = False
    palm_alone: bool = False


@dataclass(frozen=True, slots=True)
class Consent:
    """What is stored, why, how long; the camera stays closed until the person agrees.

    ``keep_days`` after its last use the server deletes a palm by itself, None: it does not.
    """

    version: str
    keep_days: int | None = None


@dataclass(frozen=True, slots=True)
class ChooseSide:
    """Left, right or both palms; ``allowed`` are the sets the flow accepts."""

    purpose: Purpose
    allowed: tuple[tuple[Side, ...], ...]


@dataclass(frozen=True, slots=True)
class Capture:
    """A palm is being captured. ``wanted`` are all palms of this visit, ``done`` those finished, in the order shown.

    ``side`` is the one asked for; another that is wanted and not done may come first.
    ``attempt`` counts from 1 to ``attempts``; ``hint`` is the code of the most useful hint from the last try.
    ``either``: one of ``wanted`` is enough, whichever is shown; the person may still say which it will be.
    """

    purpose: Purpose
    side: Side
    wanted: tuple[Side, ...]
    done: tuple[Side, ...] = ()
    attempt: int = 1
    attempts: int = 3
    hint: str | None = None
    either: bool = False


@dataclass(frozen=True, slots=True)
class Sending:
    """The server decides. ``retry_at`` (monotonic seconds) is set while it cannot be reached. ``done``: the palms."""

    purpose: Purpose
    retry_at: float | None = None
    done: tuple[Side, ...] = ()


@dataclass(frozen=True, slots=True)
class Phone:
    """The way without a palm: the person's phone scans a code. ``modules`` are its rows as 0 and 1, while it may be
    scanned. ``trouble``: the server cannot be reached, and is asked again.
    """

    state: PhoneState = PhoneState.OPENING
    modules: tuple[str, ...] = field(default=(), repr=False)
    trouble: bool = False


@dataclass(frozen=True, slots=True)
class Result:
    """The end of a visit; returns home by itself at ``home_at`` (monotonic seconds). ``detail`` is a text code.

    ``retry_after``: in how many seconds the server will listen to this person again, when it said so. Offered besides:
    ``may_try`` what was enrolled, ``may_enroll`` with another key, ``receipt``.
    """

    purpose: Purpose
    outcome: Outcome
    home_at: float
    sides: tuple[Side, ...] = ()
    detail: str | None = None
    may_retry: bool = False
    retry_after: float | None = None
    may_try: bool = False
    may_enroll: bool = False
    receipt: bool = False


@dataclass(frozen=True, slots=True)
class Receipt:
    """A receipt to photograph, or, when ``code`` is there, the person's code and nothing else. Home at ``home_at``."""

    slip: Slip
    home_at: float
    code: str | None = field(default=None, repr=False)
    may_try: bool = False


@dataclass(frozen=True, slots=True)
class Fault:
    """Something is broken that is not the person's fault. ``code`` is a text code, small at the foot for staff.

    ``retry_at`` is when we try again (monotonic seconds), None when only staff can help.
    ``resumes``: the visit goes on afterwards.
    """

    code: str
    retry_at: float | None = None
    resumes: bool = False


Screen = Home | Closed | Choose | Who | Consent | ChooseSide | Capture | Sending | Phone | Result | Receipt | Fault
