"""How a phone on the bench is right now: plain, frozen, without a secret."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.phone.approval import LocalFactor
from kiosk.phone.inbox import WAITING
from kiosk.phone.record import Platform, Record, Request


class Doing(StrEnum):
    """What a phone is busy with."""

    NOTHING = "nothing"
    SENDING = "sending"
    LOOKING = "looking"


@dataclass(frozen=True, slots=True)
class News:
    """What happened last: a code, and whether it went well; ``values`` go with the code."""

    code: str
    ok: bool = True
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """Its owner is asked for a local factor; unanswered is no."""

    number: int
    phone: str
    factor: LocalFactor


@dataclass(frozen=True, slots=True)
class TokenFacts:
    """A token came: the names of its claims, and the factors that it says were proved."""

    claims: tuple[str, ...]
    proved: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Described:
    """What is kept of a phone, without its push token."""

    name: str
    platform: Platform
    make: str
    model: str
    platform_version: str
    factors: tuple[LocalFactor, ...]
    push: bool
    user_id: str | None
    lost: bool
    offline: bool
    slow_s: float

    @classmethod
    def of(cls, record: Record) -> "Described":
        """Of a record."""
        return cls(
            name=record.name,
            platform=record.platform,
            make=record.make,
            model=record.model,
            platform_version=record.platform_version,
            factors=record.factors,
            push=record.push_notification_token is not None,
            user_id=record.user_id if record.device_id is not None else None,
            lost=record.lost,
            offline=record.offline,
            slow_s=record.slow_s,
        )

    @property
    def enrolled(self) -> bool:
        """Whether it belongs to somebody and can be used."""
        return self.user_id is not None and not self.lost


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One phone. ``requests`` have no challenge, the one that changed last comes last; ``hears`` its pushes or not."""

    phone: Described
    requests: tuple[Request, ...] = ()
    doing: Doing = Doing.NOTHING
    hears: bool = False
    question: Question | None = None
    news: News | None = None
    token: TokenFacts | None = None

    @property
    def waiting(self) -> tuple[Request, ...]:
        """Requests that have no end yet, the newest first."""
        return tuple(request for request in reversed(self.requests) if request.state in WAITING)
