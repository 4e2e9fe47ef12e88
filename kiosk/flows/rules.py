"""How this terminal runs its flows: policy and patience, set by the operator, never by an event."""

from dataclasses import dataclass

from hardware.liveness.verdict import LivenessLevel
from hardware.palm.side import Side
from kiosk.languages import SOURCE

BOTH = (Side.LEFT, Side.RIGHT)
_TRIAL_TRIES = 2  # the server locks a person after five failures


@dataclass(frozen=True, slots=True)
class Rules:
    """``flow`` is what a verification asks for; ``sides`` are the sets of palms an enrollment may choose from.

    ``attempts`` is how often one visit may try before it is shown another way. ``identify``: a palm alone may say who
    it is. ``trial`` and ``receipt`` are offered after an enrollment; ``place`` is this terminal's name on receipts.
    ``language`` is spoken while nobody is here. All times are seconds:
    ``idle_s`` until an abandoned page goes home, ``capture_s`` and ``fault_s`` the same for those pages, ``notice_s``
    the last part of it, in which the person is asked whether they are still there, ``hand_s`` by which a hand in view
    and nothing else can put it off (so that a poster of a hand does not hold the kiosk for ever), ``answer_s``
    until a silent question to the server counts as lost, ``result_s`` and ``retry_page_s`` for result pages without
    and with another try, ``pause_first_s`` doubling up to ``pause_most_s`` between tries of an unreachable server,
    ``patience_s`` until such an outage is put to the person, ``phone_s`` as ``idle_s`` for the phone page, ``look_s``
    between looks at how a phone is doing. ``without_palm`` are the factors asked of a phone; none: staff alone help.
    """

    flow: tuple[str, ...] = ("either_palm",)
    sides: tuple[tuple[Side, ...], ...] = (BOTH, (Side.LEFT,), (Side.RIGHT,))
    attempts: int = 3
    liveness: LivenessLevel = LivenessLevel.CHALLENGE
    consent_version: str = "1"
    without_palm: tuple[str, ...] = ()
    identify: bool = False
    trial: bool = True
    receipt: bool = True
    place: str = "Palm Kiosk"
    language: str = SOURCE
    idle_s: float = 60.0
    capture_s: float = 120.0
    fault_s: float = 120.0
    notice_s: float = 20.0
    hand_s: float = 180.0
    answer_s: float = 45.0
    result_s: float = 8.0
    retry_page_s: float = 30.0
    pause_first_s: float = 1.0
    pause_most_s: float = 15.0
    patience_s: float = 120.0
    phone_s: float = 180.0
    look_s: float = 1.0

    def tries(self, *, trial: bool) -> int:
        """How often a palm may be shown; failures of a ``trial`` count at the server like any other, so few of them."""
        return min(self.attempts, _TRIAL_TRIES) if trial else self.attempts

    def pause(self, outages: int) -> float:
        """Seconds to wait after ``outages`` failed tries in a row (at least 1)."""
        return min(self.pause_first_s * 2.0 ** min(outages - 1, 16), self.pause_most_s)
