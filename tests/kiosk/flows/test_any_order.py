"""Whatever comes in whatever order: nothing raises, nobody is photographed unasked, nothing of a person stays."""

from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from hardware.liveness.verdict import LivenessLevel, Verdict
from hardware.palm.side import Side
from kiosk.flows import events as e
from kiosk.flows.effects import (
    CapturePalm,
    CloseCamera,
    Deliver,
    Effect,
    Forget,
    InspectKey,
    LookAtPhone,
    OpenCamera,
    OpenPhone,
    ScanCode,
    SendEnrollment,
    SendRecovery,
    SendVerification,
    StartSession,
    TakeToken,
)
from kiosk.flows.entry import EntryProblem
from kiosk.flows.following import PhoneCode
from kiosk.flows.reasons import _BY_REASON
from kiosk.flows.rules import Rules
from kiosk.flows.states import (
    Capture,
    Choose,
    ChooseSide,
    Closed,
    Consent,
    Fault,
    Home,
    Purpose,
    Receipt,
    Result,
    Sending,
    Stage,
    Who,
)
from kiosk.flows.step import step
from kiosk.flows.time import leaves_at
from kiosk.flows.visit import Errand, Visit
from kiosk.secret import Secret
from tests.kiosk.flows.visits import ENROLLMENT_KEY, LIVE, RECOVERY_KEY, USER, session

QUESTIONS = (
    InspectKey,
    StartSession,
    SendEnrollment,
    SendRecovery,
    SendVerification,
    OpenPhone,
    LookAtPhone,
    TakeToken,
)
SIDES = st.sampled_from([(Side.LEFT,), (Side.RIGHT,), (Side.LEFT, Side.RIGHT), (Side.RIGHT, Side.LEFT), ()])
FLOWS = st.sampled_from([("either_palm",), ("left_palm",), ("left_palm", "right_palm"), ("device",), ()])
TEXTS = st.sampled_from(
    [ENROLLMENT_KEY, RECOVERY_KEY, USER, "", "nonsense", "sk_" + "a" * 32, f"https://x#{RECOVERY_KEY}"]
)
REASONS = st.sampled_from([*_BY_REASON, "terminal_unknown", "never_heard_of"])
CODES = st.sampled_from(["server_unreachable", "camera_lost", "internal_error"])
VERDICTS = st.sampled_from([LIVE, LIVE, replace(LIVE, live=False), replace(LIVE, level=LivenessLevel.NONE)])
TEXT_FOR = {Purpose.ENROLL: ENROLLMENT_KEY, Purpose.RECOVER: RECOVERY_KEY, Purpose.VERIFY: USER}
AT_HOME = (Home, Closed)
TIMES = st.one_of(st.none(), st.floats(0, 1e6))


class AnyOrder(RuleBasedStateMachine):
    """Events that fit and events that do not; the machine also keeps its own book of what must hold."""

    def __init__(self) -> None:
        super().__init__()
        self.visit = Visit(seed="seed")
        self.rules = Rules()
        self.agreed = False
        self.camera = False
        self.looking = False
        self.forgotten = True
        self.names: dict[str, Effect] = {}

    @initialize(flow=FLOWS, attempts=st.integers(1, 3), level=st.sampled_from(LivenessLevel), identify=st.booleans())
    def terminal(self, flow: tuple[str, ...], attempts: int, level: LivenessLevel, identify: bool) -> None:
        self.rules = Rules(
            flow=flow, attempts=attempts, liveness=level, without_palm=("local_biometric",), identify=identify
        )

    def send(self, event: e.Event) -> None:
        before = self.visit
        self.visit, effects = step(before, event, self.rules)
        if isinstance(before.screen, AT_HOME) or self.visit.errand is None:
            self.agreed = False
        if isinstance(event, e.Consented) and event.agreed and isinstance(before.screen, Consent):
            self.agreed = True
        for effect in effects:
            self.check(effect, event, before)
        if self.visit.errand is None and before.errand is not None:
            assert any(isinstance(effect, Forget) for effect in effects), "a visit ended without being forgotten"
        if isinstance(before.screen, Closed):
            assert isinstance(self.visit.screen, (*AT_HOME, Fault)), "a visit began at a closed kiosk"
        if isinstance(self.visit.screen, AT_HOME) and not isinstance(before.screen, AT_HOME):
            assert any(isinstance(effect, Forget) for effect in effects), "home without forgetting"

    def check(self, effect: Effect, event: e.Event, before: Visit) -> None:
        match effect:
            case OpenCamera():
                self.camera = True
            case CloseCamera():
                self.camera = self.looking = False
            case CapturePalm(_, purpose):
                assert self.camera, "a palm was looked for with the camera closed"
                assert purpose is not Purpose.ENROLL or self.agreed, "a palm was looked for before consent"
                self.looking = True
            case ScanCode():
                assert isinstance(event, e.ScanAsked), "a code was looked for unasked"
                assert self.camera
            case SendEnrollment(_, palms, attempt, _):
                assert self.agreed, "a palm was sent without consent"
                self.check_message(effect, attempt, len(palms))
            case SendRecovery(_, palms, attempt) | SendVerification(_, _, palms, attempt):
                self.check_message(effect, attempt, len(palms))
            case Deliver():
                assert before.errand is None or not before.errand.trial, "the token of a try was delivered"
                assert isinstance(event, e.Recognised)
                assert before.errand is not None
                assert isinstance(before.errand.asked, SendRecovery | SendVerification | TakeToken), (
                    "a token nobody asked for"
                )

    def check_message(self, effect: Effect, attempt: str, palms: int) -> None:
        assert palms in (1, 2)
        assert self.names.setdefault(attempt, effect) == effect, "one name, two messages"

    @rule(purpose=st.sampled_from(Purpose), steps=st.integers(1, 9), flow=FLOWS)
    def go_on(self, purpose: Purpose, steps: int, flow: tuple[str, ...]) -> None:
        """What a willing person, a good camera and a good server would do next, so that every page is reached."""
        for _ in range(steps):
            self.send(self.fitting(purpose, flow))

    def fitting(self, purpose: Purpose, flow: tuple[str, ...]) -> e.Event:
        screen = self.visit.screen
        match screen:
            case Closed() | Home() | Choose():
                return e.Shut(None) if isinstance(screen, Closed) else e.Chosen(purpose)
            case Who() if not screen.busy:
                return e.Entered(Secret(TEXT_FOR[screen.purpose]))
            case Consent():
                return e.Consented(True)
            case ChooseSide():
                return e.SidesChosen(screen.allowed[0])
            case Capture():
                verdict = replace(LIVE, level=self.rules.liveness)
                return e.PalmCaptured(screen.side, f"{screen.side} {self.visit.serial}".encode(), verdict)
        return self.fitting_end(flow)

    def fitting_end(self, flow: tuple[str, ...]) -> e.Event:
        match self.visit.screen:
            case Fault() | Result(may_retry=True):
                return e.Retried()
            case Result(may_try=True):
                return e.TryAsked()
            case Result():
                return e.BackHome()
        return self.fitting_answer(flow)

    def fitting_answer(self, flow: tuple[str, ...]) -> e.Event:
        asked = self.visit.errand.asked if self.visit.errand else None
        match asked:
            case InspectKey():
                return e.KeyAccepted(USER, flow, True, True)
            case StartSession():
                return session(self.visit.serial, flow)
            case SendEnrollment():
                return e.Enrolled(USER)
        return e.Recognised(USER, Secret("token"), "log_1")

    @rule()
    def begin(self) -> None:
        self.send(e.Begin())

    @rule(purpose=st.sampled_from(Purpose))
    def choose(self, purpose: Purpose) -> None:
        self.send(e.Chosen(purpose))

    @rule(text=TEXTS)
    def enter(self, text: str) -> None:
        self.send(e.Entered(Secret(text)))

    @rule(on=st.booleans())
    def scan(self, on: bool) -> None:
        self.send(e.ScanAsked(on))

    @rule(agreed=st.sampled_from([True, True, False]))
    def consent(self, agreed: bool) -> None:
        self.send(e.Consented(agreed))

    @rule(sides=SIDES)
    def choose_sides(self, sides: tuple[Side, ...]) -> None:
        self.send(e.SidesChosen(sides))

    @rule(
        event=st.sampled_from([e.PalmAlone(), e.TryAsked(), e.ReceiptAsked(), e.ReceiptAsked(code=True), e.SideAsked()])
    )
    def ask(self, event: e.Event) -> None:
        self.send(event)

    @rule(event=st.sampled_from([e.Retried(), e.Cancelled(), e.BackHome(), e.Touched(), e.CameraBack()]))
    def press(self, event: e.Event) -> None:
        self.send(event)

    @rule(event=st.sampled_from([e.HandSeen(), e.MoreTime(), e.MoreTime(True)]))
    def stay(self, event: e.Event) -> None:
        self.send(event)

    @rule(page=st.sampled_from([None, None, Closed("repair"), Closed("hours")]))
    def shut(self, page: Closed | None) -> None:
        self.send(e.Shut(page))

    @rule()
    def turn_to_the_phone(self) -> None:
        self.send(e.PhoneAsked())

    @rule(number=st.integers(1, 9), lasts=st.sampled_from([0.0, 30.0, 120.0]))
    def open_phone(self, number: int, lasts: float) -> None:
        self.send(e.PhoneOpened(PhoneCode(f"authsess_{number}", Secret("poll"), ("0" * 21,) * 21, lasts)))

    @rule(state=st.sampled_from(["pending", "scanned", "succeeded", "failed", "denied", "expired"]))
    def hear_of_the_phone(self, state: str) -> None:
        self.send(e.PhoneSaid(state))

    @rule(side=st.sampled_from(Side), verdict=VERDICTS)
    def capture(self, side: Side, verdict: Verdict) -> None:
        self.send(e.PalmCaptured(side, f"{side} {self.visit.now}".encode(), verdict))

    @rule(code=CODES, at=TIMES)
    def camera_fails(self, code: str, at: float | None) -> None:
        self.send(e.CameraFailed(code, at))

    @rule(event=st.sampled_from([e.CaptureTimedOut("closer"), e.LivenessFailed(LIVE)]))
    def capture_fails(self, event: e.Event) -> None:
        self.send(event)

    @rule(flow=st.one_of(st.none(), FLOWS), left=st.booleans(), right=st.booleans())
    def accept_key(self, flow: tuple[str, ...] | None, left: bool, right: bool) -> None:
        self.send(e.KeyAccepted(USER, flow, left, right))

    @rule(number=st.integers(1, 9), flow=FLOWS)
    def open_session(self, number: int, flow: tuple[str, ...]) -> None:
        self.send(session(number, flow))

    @rule(event=st.sampled_from([e.Enrolled(USER), e.Recognised(USER, Secret("token"), "log_1")]))
    def succeed(self, event: e.Event) -> None:
        self.send(event)

    @rule(reason=REASONS, after=TIMES)
    def refuse(self, reason: str, after: float | None) -> None:
        self.send(e.Refused(reason, after))

    @rule(code=CODES)
    def fall_silent(self, code: str) -> None:
        self.send(e.Unreachable(code))

    @rule(event=st.sampled_from([e.Undelivered("token_undelivered"), e.Broke("internal_error")]))
    def break_down(self, event: e.Event) -> None:
        self.send(event)

    @rule(seconds=st.sampled_from([0.1, 1.0, 8.0, 20.0, 46.0, 130.0]))
    def wait(self, seconds: float) -> None:
        self.send(e.Tick(self.visit.now + seconds))

    @rule(purpose=st.sampled_from(Purpose), stage=st.sampled_from(Stage), landed=st.sampled_from([None, True, False]))
    def restart(self, purpose: Purpose, stage: Stage, landed: bool | None) -> None:
        self.send(e.Restarted(purpose, stage, landed))

    @invariant()
    def home_holds_nothing(self) -> None:
        if isinstance(self.visit.screen, AT_HOME):
            assert self.visit.errand is None
            assert not self.camera
            assert self.visit.stretch == 1.0

    @invariant()
    def closed_stands_in_for_home(self) -> None:
        if isinstance(self.visit.screen, AT_HOME):
            assert self.visit.screen == (self.visit.closed or Home(self.visit.notice))

    @invariant()
    def the_camera_is_open_only_where_it_is_used(self) -> None:
        screen = self.visit.screen
        using = isinstance(screen, Capture) or (isinstance(screen, Fault) and screen.resumes)
        assert self.camera == (using or (isinstance(screen, Who) and screen.scanning))

    @invariant()
    def an_end_without_another_try_holds_a_name_at_most(self) -> None:
        screen, errand = self.visit.screen, self.visit.errand
        if isinstance(screen, Receipt) or (isinstance(screen, Result) and not screen.may_retry):
            assert errand is None or errand == Errand(
                errand.purpose, user_id=errand.user_id, slip=errand.slip, trial=errand.trial
            )
            assert errand is None or errand.slip is not None

    @invariant()
    def nobody_is_stuck(self) -> None:
        """Every page but home ends by itself, or waits for an answer that is bounded in time."""
        screen = self.visit.screen
        waits = isinstance(screen, Sending) or (isinstance(screen, Who) and screen.busy)
        assert waits or isinstance(screen, AT_HOME) or leaves_at(self.visit, self.rules) is not None


TestAnyOrder = AnyOrder.TestCase
TestAnyOrder.settings = settings(max_examples=150, stateful_step_count=40, deadline=None)


def test_every_problem_has_a_code_of_its_own() -> None:
    assert len({problem.value for problem in EntryProblem}) == len(EntryProblem)
