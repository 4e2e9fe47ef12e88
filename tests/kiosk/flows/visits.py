"""Short words for long visits: what the flow tests have in common."""

from dataclasses import dataclass, field

from hardware.liveness.verdict import Check, Gesture, LivenessLevel, Verdict
from hardware.palm.side import Side
from kiosk.flows.effects import Effect
from kiosk.flows.events import (
    Chosen,
    Consented,
    Enrolled,
    Entered,
    Event,
    KeyAccepted,
    PalmCaptured,
    SessionStarted,
    SidesChosen,
    Tick,
)
from kiosk.flows.rules import Rules
from kiosk.flows.states import Purpose, Screen
from kiosk.flows.step import step
from kiosk.flows.visit import Visit
from kiosk.secret import Secret

ENROLLMENT_KEY = "eks_" + "aB3" * 10 + "zz"
RECOVERY_KEY = "rks_" + "cD4" * 10 + "yy"
USER = "usr_" + "eF5" * 8
LIVE = Verdict(
    live=True,
    level=LivenessLevel.CHALLENGE,
    gestures=(Gesture.FIST,),
    checks=(Check("gesture", passed=True),),
    simulated=True,
    source="virtual:7",
)


@dataclass
class Play:
    """A visit being played: ``do`` events, look at ``screen`` and at the effects of the last one."""

    rules: Rules = field(default_factory=Rules)
    visit: Visit = field(default_factory=lambda: Visit(seed="seed"))
    effects: tuple[Effect, ...] = ()
    all_effects: list[Effect] = field(default_factory=list)

    @property
    def screen(self) -> Screen:
        return self.visit.screen

    def do(self, *events: Event) -> "Play":
        for event in events:
            self.visit, self.effects = step(self.visit, event, self.rules)
            self.all_effects += self.effects
        return self

    def wait(self, seconds: float) -> "Play":
        return self.do(Tick(self.visit.now + seconds))

    def of(self, kind: type) -> list[Effect]:
        return [effect for effect in self.effects if isinstance(effect, kind)]


def palm(side: Side, verdict: Verdict = LIVE) -> PalmCaptured:
    return PalmCaptured(side, f"template of the {side}".encode(), verdict)


def entered(text: str) -> Entered:
    return Entered(Secret(text))


def enrolling() -> list[Event]:
    """Up to the first capture page, both palms wanted."""
    return [
        Chosen(Purpose.ENROLL),
        entered(ENROLLMENT_KEY),
        KeyAccepted(USER, None, left_palm_enrolled=False, right_palm_enrolled=False),
        Consented(True),
        SidesChosen((Side.LEFT, Side.RIGHT)),
    ]


def enrolled(*sides: Side) -> list[Event]:
    """Up to the result page of an enrollment, both palms unless said."""
    wanted = sides or (Side.LEFT, Side.RIGHT)
    return [*enrolling()[:4], SidesChosen(wanted), *(palm(side) for side in wanted), Enrolled(USER)]


def session(number: int = 1, flow: tuple[str, ...] = ("either_palm",)) -> SessionStarted:
    return SessionStarted(f"authsess_{number}", Secret(f"challenge-{number}-0123456789"), 2_000_000_000, flow)


def verifying() -> list[Event]:
    """Up to the capture page, right palm."""
    return [Chosen(Purpose.VERIFY), entered(USER), session(), SidesChosen((Side.RIGHT,))]


def recovering() -> list[Event]:
    """Up to the capture page, right palm."""
    return [
        Chosen(Purpose.RECOVER),
        entered(RECOVERY_KEY),
        KeyAccepted(USER, ("either_palm",), left_palm_enrolled=True, right_palm_enrolled=True),
        SidesChosen((Side.RIGHT,)),
    ]
