"""All that is known of a visit. Dropping ``errand`` is forgetting the person; at home there is none."""

from dataclasses import dataclass, field, replace

from hardware.palm.side import Side
from kiosk.flows.effects import Agreement, Effect, Palm
from kiosk.flows.following import Following
from kiosk.flows.states import Capture, Closed, Home, Purpose, Screen, Slip
from kiosk.languages import SOURCE
from kiosk.secret import Secret


@dataclass(frozen=True, slots=True)
class Session:
    """An open authentication session."""

    auth_session_id: str
    challenge: Secret


@dataclass(frozen=True, slots=True)
class Errand:
    """What one person brought and did so far. ``agreement`` is None until they agreed.

    ``asked`` is the question to the server that has no answer yet: it is asked again, word for word, after an outage.
    ``attempt`` is the idempotency key of the message in ``asked``. ``tries`` counts from 1, ``failures`` those of them
    that the server saw. ``outages`` in a row began at ``out_since``. ``behind`` is the capture page a camera fault
    covers. ``absent`` are palms the server lacks. ``following`` is there while the person's phone is waited for.
    ``slip`` is the receipt of what was stored; ``trial``: that is being tried, or was. ``alone``: the palm says who it
    is; ``searches`` counts those that found nobody. ``either``: any one of the ``wanted`` palms is enough.
    """

    purpose: Purpose
    secret: Secret | None = None
    user_id: str | None = None
    agreement: Agreement | None = None
    flow: tuple[str, ...] = ()
    wanted: tuple[Side, ...] = ()
    either: bool = False
    palms: tuple[Palm, ...] = ()
    session: Session | None = None
    renewals: int = 0
    tries: int = 1
    failures: int = 0
    hint: str | None = None
    attempt: str | None = None
    asked: Effect | None = None
    outages: int = 0
    out_since: float | None = None
    behind: Capture | None = None
    absent: tuple[Side, ...] = ()
    following: Following | None = None
    slip: Slip | None = None
    trial: bool = False
    alone: bool = False
    searches: int = 0

    @property
    def done(self) -> tuple[Side, ...]:
        """The palms captured so far, in order."""
        return tuple(palm.side for palm in self.palms)

    @property
    def complete(self) -> bool:
        """Whether every palm that is wanted is captured, or one where one is enough."""
        return bool(self.palms) if self.either else set(self.done) == set(self.wanted)

    @property
    def named(self) -> tuple[Side, ...]:
        """The palms that this is about, as far as anybody knows yet."""
        return self.done if self.either else self.wanted


@dataclass(frozen=True, slots=True)
class Visit:
    """``screen`` is what is shown; ``now`` the time of the last tick; ``touched`` when the person was last heard of.

    ``hand_at`` is when a hand was last in view. ``stretch`` multiplies every period for a person who asked for that.
    ``closed`` is the page that stands in for home while nobody may begin.

    ``seed`` is random for each start of the kiosk and ``serial`` counts messages: together they name an attempt.
    ``notice`` is what the next home page has to tell. ``language`` is spoken now, ``own_language`` when nobody is here.
    """

    screen: Screen = field(default_factory=Home)
    now: float = 0.0
    touched: float = 0.0
    hand_at: float = 0.0
    stretch: float = 1.0
    closed: Closed | None = None
    seed: str = "kiosk"
    serial: int = 0
    notice: str | None = None
    language: str = SOURCE
    own_language: str = SOURCE
    errand: Errand | None = None


Step = tuple[Visit, tuple[Effect, ...]]


def show(visit: Visit, screen: Screen, errand: Errand | None = None) -> Visit:
    """The visit on another page, with another errand if given; whoever was here just now still is."""
    return replace(visit, screen=screen, errand=errand or visit.errand, touched=visit.now)


def at_home(visit: Visit) -> Screen:
    """What is shown when nobody is here."""
    return visit.closed or Home(visit.notice)


def keep(visit: Visit, errand: Errand) -> Visit:
    """The same page, with another errand."""
    return replace(visit, errand=errand)


def errand_of(visit: Visit) -> Errand:
    """The errand of a visit that must have one; a page past choosing without one is a bug of ours."""
    if visit.errand is None:
        raise LookupError("no errand on this page")
    return visit.errand
