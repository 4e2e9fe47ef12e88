"""Everything that somebody at the bench can ask of it. ``phone`` is a phone's name; ``camera`` as in the settings."""

from dataclasses import dataclass

from hardware.palm.side import Side
from kiosk.phone.approval import LocalFactor
from kiosk.phone.record import Platform
from kiosk.secret import Secret


@dataclass(frozen=True, slots=True)
class Add:
    """A new phone; what is left empty is as usual for its platform."""

    phone: str
    platform: Platform
    make: str = ""
    model: str = ""
    platform_version: str = ""
    factors: tuple[LocalFactor, ...] = tuple(LocalFactor)
    push: bool = True


@dataclass(frozen=True, slots=True)
class Enroll:
    """By an enrollment key; None fetches a fresh one, where somebody can."""

    phone: str
    key: Secret | None
    sides: tuple[Side, ...]
    camera: str


@dataclass(frozen=True, slots=True)
class Recover:
    """By a recovery key and palms; ``key`` as in ``Enroll``."""

    phone: str
    key: Secret | None
    sides: tuple[Side, ...]
    camera: str


@dataclass(frozen=True, slots=True)
class Authenticate:
    """Mobile authentication; ``side`` is the palm to show where either will do."""

    phone: str
    flow: tuple[str, ...]
    side: Side
    camera: str


@dataclass(frozen=True, slots=True)
class ReadCode:
    """Take on a page whose code says ``text``."""

    phone: str
    text: Secret


@dataclass(frozen=True, slots=True)
class LookForCode:
    """Take on the page whose code the camera sees."""

    phone: str
    camera: str


@dataclass(frozen=True, slots=True)
class Open:
    """Look at a request that was pushed."""

    phone: str
    request: str


@dataclass(frozen=True, slots=True)
class Approve:
    """Prove what a request asks for; ``side`` as in ``Authenticate``."""

    phone: str
    request: str
    side: Side
    camera: str


@dataclass(frozen=True, slots=True)
class Deny:
    """Say no to a request."""

    phone: str
    request: str


@dataclass(frozen=True, slots=True)
class Connect:
    """Off the network or back, slow or not; None leaves it as it is."""

    phone: str
    offline: bool | None = None
    slow_s: float | None = None


@dataclass(frozen=True, slots=True)
class Lose:
    """Its keys are gone for good."""

    phone: str


@dataclass(frozen=True, slots=True)
class Answer:
    """The owner's word on the question of this number."""

    question: int
    yes: bool


@dataclass(frozen=True, slots=True)
class Stop:
    """Take the camera away from what looks into it."""

    phone: str


Action = (
    Add
    | Enroll
    | Recover
    | Authenticate
    | ReadCode
    | LookForCode
    | Open
    | Approve
    | Deny
    | Connect
    | Lose
    | Answer
    | Stop
)
