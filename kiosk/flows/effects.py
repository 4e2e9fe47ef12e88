"""What a flow asks the world to do. Effects are data; ``kiosk/runner`` carries them out and answers with events."""

from dataclasses import dataclass, field

from hardware.liveness.verdict import Verdict
from hardware.palm.side import Side
from kiosk.flows.following import PhoneCode
from kiosk.flows.states import Purpose
from kiosk.secret import Secret


@dataclass(frozen=True, slots=True)
class OpenCamera:
    """Open the camera (idempotent)."""


@dataclass(frozen=True, slots=True)
class CloseCamera:
    """Close the camera and forget every frame."""


@dataclass(frozen=True, slots=True)
class ScanCode:
    """Look for a QR code until one is found or capture is stopped; answers ``Entered``."""


@dataclass(frozen=True, slots=True)
class CapturePalm:
    """Capture one palm, of ``side`` or of the ``others`` if one of them comes.

    Answers ``PalmCaptured``, ``CaptureTimedOut`` or ``LivenessFailed``.
    """

    side: Side
    purpose: Purpose
    others: tuple[Side, ...] = ()


@dataclass(frozen=True, slots=True)
class StopCapture:
    """Stop looking, keep the camera open."""


@dataclass(frozen=True, slots=True)
class InspectKey:
    """Ask the server about a key secret; answers ``KeyAccepted``, ``Refused`` or ``Unreachable``."""

    secret: Secret
    purpose: Purpose


@dataclass(frozen=True, slots=True)
class StartSession:
    """Open an authentication session; answers ``SessionStarted``, ``Refused`` or ``Unreachable``.

    Without ``user_id`` the server finds out who it is by the palm.
    """

    user_id: str | None
    flow: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Palm:
    """One captured palm, ready to send."""

    side: Side
    template: bytes = field(repr=False)
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Agreement:
    """What the person agreed to before the camera opened: text, language and time, as ``Consented`` has them."""

    version: str
    language: str
    text_sha256: str
    at: int


@dataclass(frozen=True, slots=True)
class SendEnrollment:
    """Enroll; the same ``attempt`` id is sent again after a network failure, so nothing is enrolled twice."""

    secret: Secret
    palms: tuple[Palm, ...]
    attempt: str
    agreement: Agreement


@dataclass(frozen=True, slots=True)
class SendRecovery:
    """Recover; ``attempt`` as in ``SendEnrollment``."""

    secret: Secret
    palms: tuple[Palm, ...]
    attempt: str


@dataclass(frozen=True, slots=True)
class SendVerification:
    """Finish an authentication session; ``attempt`` as in ``SendEnrollment``."""

    auth_session_id: str
    challenge: Secret
    palms: tuple[Palm, ...]
    attempt: str


@dataclass(frozen=True, slots=True)
class OpenPhone:
    """Ask for a code that a phone may scan; answers ``PhoneOpened``, ``Refused`` or ``Unreachable``."""

    flow: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LookAtPhone:
    """How a code is doing; answers ``PhoneSaid``, ``Refused`` or ``Unreachable``."""

    code: PhoneCode


@dataclass(frozen=True, slots=True)
class TakeToken:
    """Fetch the token of a code whose phone proved the person; answers as ``SendVerification``."""

    code: PhoneCode


@dataclass(frozen=True, slots=True)
class Deliver:
    """Hand an ID token to whoever waits for it."""

    user_id: str
    id_token: Secret
    log_id: str


@dataclass(frozen=True, slots=True)
class Note:
    """Write the journal: what is going on, so that a restart can tell. No secrets, no biometrics."""

    purpose: Purpose
    stage: str
    attempt: str | None


@dataclass(frozen=True, slots=True)
class Forget:
    """Wipe everything of this visit: journal, frames, templates, typed text.

    ``unsettled`` is the journal's entry of a message whose fate nobody knows yet: it stays, and the server is asked.
    """

    unsettled: Note | None = None


Effect = (
    OpenCamera
    | CloseCamera
    | ScanCode
    | CapturePalm
    | StopCapture
    | InspectKey
    | StartSession
    | SendEnrollment
    | SendRecovery
    | SendVerification
    | OpenPhone
    | LookAtPhone
    | TakeToken
    | Deliver
    | Note
    | Forget
)
