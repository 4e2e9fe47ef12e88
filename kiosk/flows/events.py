"""Everything that can happen to a visit: what people do, what cameras and servers answer, and time."""

import hashlib
from dataclasses import dataclass, field

from hardware.liveness.verdict import Verdict
from hardware.palm.side import Side
from kiosk.flows.following import PhoneCode
from kiosk.flows.states import Closed, Purpose
from kiosk.secret import Secret

NO_TEXT = hashlib.sha256(b"").hexdigest()
"""Hash of the text that was shown where none was."""

# --- the person -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Begin:
    """The person touched the attract page."""


@dataclass(frozen=True, slots=True)
class Touched:
    """The person is doing something that is no event yet (typing, scrolling): somebody is here."""


@dataclass(frozen=True, slots=True)
class MoreTime:
    """The person needs more time: as much again as this page gives. ``always``: on every page of this visit."""

    always: bool = False


@dataclass(frozen=True, slots=True)
class LanguageChosen:
    """The person wants another language. ``code`` is one of ``kiosk.languages``."""

    code: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """The person chose what they came for."""

    purpose: Purpose


@dataclass(frozen=True, slots=True)
class Entered:
    """A key secret, user id or link was typed, scanned or passed in. Raw text; the flow parses it."""

    text: Secret


@dataclass(frozen=True, slots=True)
class ScanAsked:
    """Look for (or stop looking for) a QR code with the camera."""

    on: bool


@dataclass(frozen=True, slots=True)
class Consented:
    """The person's answer to the consent page.

    ``language`` is that of the words shown, ``text_sha256`` the hash of the full text as it was shown, ``at`` Unix
    seconds by this machine's clock.
    """

    agreed: bool
    language: str = "en"
    text_sha256: str = NO_TEXT
    at: int = 0


@dataclass(frozen=True, slots=True)
class SidesChosen:
    """Which palms, in order."""

    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class SideAsked:
    """The person wants to say which palm it will be, although either would do."""


@dataclass(frozen=True, slots=True)
class PalmAlone:
    """The person would rather show a palm than say who they are."""


@dataclass(frozen=True, slots=True)
class TryAsked:
    """The person wants to try what was just enrolled."""


@dataclass(frozen=True, slots=True)
class ReceiptAsked:
    """Show the receipt, or (``code``) the code by which the person is known."""

    code: bool = False


@dataclass(frozen=True, slots=True)
class Retried:
    """Try again, from a result or fault page."""


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The person cancelled; nothing is kept."""


@dataclass(frozen=True, slots=True)
class BackHome:
    """The person is done with the result page."""


@dataclass(frozen=True, slots=True)
class PhoneAsked:
    """The person would rather use their phone than a palm."""


# --- the camera -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PalmCaptured:
    """A palm was captured. ``template`` is the codec's bytes."""

    side: Side
    template: bytes = field(repr=False)
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class HandSeen:
    """A hand is in view: somebody is here, although they touch nothing. Comes every few seconds at most."""


@dataclass(frozen=True, slots=True)
class CaptureTimedOut:
    """No good capture in time; ``hint`` is the guidance code that stood in the way longest."""

    hint: str


@dataclass(frozen=True, slots=True)
class LivenessFailed:
    """The challenge was not met; people hear only "once more"."""

    verdict: Verdict


@dataclass(frozen=True, slots=True)
class CameraFailed:
    """A camera fault by its code; ``retry_at`` (monotonic seconds) is when it is tried again."""

    code: str
    retry_at: float | None


@dataclass(frozen=True, slots=True)
class CameraBack:
    """The camera delivers again."""


# --- the server -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class KeyAccepted:
    """The key secret is good. ``flow`` is a recovery key's list of factors, None for an enrollment key.

    ``keep_days`` after their last use the server deletes palms by itself, None: it does not.
    """

    user_id: str
    flow: tuple[str, ...] | None
    left_palm_enrolled: bool
    right_palm_enrolled: bool
    keep_days: int | None = None


@dataclass(frozen=True, slots=True)
class SessionStarted:
    """An authentication session was opened."""

    auth_session_id: str
    challenge: Secret
    expires_at: int
    flow: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PhoneOpened:
    """A code for the person's phone is there."""

    code: PhoneCode


@dataclass(frozen=True, slots=True)
class PhoneSaid:
    """How a code is doing: pending, scanned, succeeded, failed, denied or expired."""

    state: str


@dataclass(frozen=True, slots=True)
class Enrolled:
    """The enrollment is stored."""

    user_id: str


@dataclass(frozen=True, slots=True)
class Recognised:
    """Verification or recovery succeeded; the token goes to whoever waits for it, never on the screen."""

    user_id: str
    id_token: Secret
    log_id: str


@dataclass(frozen=True, slots=True)
class Refused:
    """The server said no: ``reason`` is the wire's ``error.reason`` (or type), ``retry_after`` seconds if given."""

    reason: str
    retry_after: float | None = None


@dataclass(frozen=True, slots=True)
class Unreachable:
    """No usable answer: network down, 5xx, or nonsense. ``code`` is a text code, ``retry_after`` seconds if given."""

    code: str
    retry_after: float | None = None


@dataclass(frozen=True, slots=True)
class Undelivered:
    """The token could not be handed to whoever waits for it. ``code`` is a text code."""

    code: str


# --- time and restarts ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Tick:
    """Time passed; ``now`` is monotonic seconds. Every timer of a flow is judged on this."""

    now: float


@dataclass(frozen=True, slots=True)
class Shut:
    """The kiosk is to be closed with this page, or (None) open; who decides that is outside the flows."""

    page: Closed | None


@dataclass(frozen=True, slots=True)
class Restarted:
    """The kiosk came up and found a journal: ``stage`` is what was going on, ``landed`` what the server knows of it."""

    purpose: Purpose
    stage: str
    landed: bool | None


@dataclass(frozen=True, slots=True)
class Broke:
    """Something of ours is broken (a bug, a worker that died); the visit ends. ``code`` is a text code."""

    code: str


Event = (
    Begin
    | Touched
    | MoreTime
    | LanguageChosen
    | Chosen
    | Entered
    | ScanAsked
    | Consented
    | SidesChosen
    | SideAsked
    | PalmAlone
    | TryAsked
    | ReceiptAsked
    | Retried
    | Cancelled
    | BackHome
    | PhoneAsked
    | PalmCaptured
    | HandSeen
    | CaptureTimedOut
    | LivenessFailed
    | CameraFailed
    | CameraBack
    | KeyAccepted
    | SessionStarted
    | PhoneOpened
    | PhoneSaid
    | Enrolled
    | Recognised
    | Refused
    | Unreachable
    | Undelivered
    | Tick
    | Shut
    | Restarted
    | Broke
)
