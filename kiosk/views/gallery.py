"""Pictures of every page in every state, for people who judge them. Hands in them are rendered, never real."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from hardware.camera.frame import Frame
from hardware.palm.side import Side
from hardware.simulate.identity import Identity
from hardware.simulate.pose import Pose
from hardware.simulate.renderer import Take, render, render_empty
from hardware.simulate.scene import Scene
from kiosk.capture.parameters import RING_SHARE, TARGET_SIZE
from kiosk.capture.picture import CapturePicture, Ring
from kiosk.flows import states
from kiosk.flows.rules import BOTH, Rules
from kiosk.flows.states import Outcome, PhoneState, Purpose, Screen
from kiosk.flows.time import Leaving
from kiosk.languages import SOURCE
from kiosk.sound.herald import Herald
from kiosk.sound.library import Library
from kiosk.sound.player import Silent
from kiosk.sound.speaker import Speaker
from kiosk.theme.look import Look
from kiosk.theme.tokens import PALETTES
from kiosk.theme.type import best_family
from kiosk.views.desk import Desk
from kiosk.views.developer.exhibits import Still, stills
from kiosk.views.developer.window import PhonesWindow
from kiosk.views.language import speak
from kiosk.views.operator import samples
from kiosk.views.operator.area import OperatorArea
from kiosk.views.operator.curtain import Curtain
from kiosk.views.operator.gallery import desk_exhibits, hang_desk
from kiosk.views.operator.pin_page import PinPage
from kiosk.views.operator.settings_gallery import CHANGED, fleet_area, open_setting, settings_area, whole_area
from kiosk.views.pages.capture import CapturePage
from kiosk.views.pages.who import WhoPage
from kiosk.views.widgets.code import modules_of
from kiosk.views.window import MainWindow, Status

_NOW = 1000.0
_TYPED = "Ab3dEfgh1jKlmN"
_SYMBOL = modules_of("https://palm.example/a/authsess_Ab3dEfgh1jKlmN#0pQrStUvWxYz")
SIZES = ((800, 480), (1280, 720), (1080, 1920), (1920, 1080))


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A page in a state; ``picture`` is what its camera sees, ``sheet`` the sheet that lies over it.

    ``leaving``: it is about to go home by itself. ``typed``: where a key is asked for, some of it is there. ``staff``
    makes the page of theirs that lies over everything, and ``then`` is done in their area.
    """

    name: str
    screen: Screen
    picture: Callable[[], CapturePicture] | None = None
    sheet: str = ""
    leaving: bool = False
    typed: bool = True
    staff: Callable[[], PinPage | OperatorArea] | None = None
    then: Callable[[OperatorArea], None] | None = None


def _hand(
    instruction: str,
    *,
    side: Side = Side.RIGHT,
    size: float = TARGET_SIZE,
    center: tuple[float, float] = (0.5, 0.55),
    progress: float = 0.0,
    challenge: bool = False,
) -> CapturePicture:
    """A rendered person holds up a hand."""
    pose = Pose(side=side, size=size, center=center, spread=0.1)
    taken = render(Identity(7), pose, Scene(seed=3), Take(1280, 720))
    ring = Ring(*center, size * RING_SHARE)
    frame = Frame(taken.pixels, 1, _NOW, "virtual:7", simulated=True)
    code = instruction if challenge else None
    target = TARGET_SIZE * RING_SHARE
    return CapturePicture(frame, side, instruction, progress, ring, target, code, True, "challenge")


def _nobody() -> CapturePicture:
    frame = Frame(render_empty(Scene(seed=3), Take(1280, 720)), 1, _NOW, "virtual:7", simulated=True)
    target = TARGET_SIZE * RING_SHARE
    return CapturePicture(frame, Side.RIGHT, "show_hand", 0.0, None, target, None, False, "challenge")


def exhibits() -> Iterator[Exhibit | Still]:
    """Every page, and the states in which it looks different."""
    yield Exhibit("home", states.Home())
    yield Exhibit("home-notice", states.Home("interrupted_enrollment"))
    yield Exhibit("closed", states.Closed("hours", datetime(2026, 11, 30, 8, tzinfo=UTC), 3))
    yield Exhibit("closed-repair", states.Closed("repair"))
    yield Exhibit("choose", states.Choose())
    yield Exhibit("choose-help", states.Choose(), sheet="help")
    yield Exhibit("choose-comfort", states.Choose(), sheet="comfort")
    yield Exhibit("who", states.Who(Purpose.ENROLL))
    yield Exhibit("who-empty", states.Who(Purpose.ENROLL), typed=False)
    yield Exhibit("who-alone", states.Who(Purpose.VERIFY, problem="alone_nobody", palm_alone=True))
    yield Exhibit("who-problem", states.Who(Purpose.VERIFY, problem="user_unknown"))
    yield Exhibit("who-scanning", states.Who(Purpose.RECOVER, scanning=True), _nobody)
    yield Exhibit("who-busy", states.Who(Purpose.ENROLL, busy=True))
    yield Exhibit("consent", states.Consent("1"))
    yield Exhibit("consent-kept", states.Consent("1+240d", 240))
    yield Exhibit("consent-full", states.Consent("1+240d", 240), sheet="consent")
    yield Exhibit("consent-leaving", states.Consent("1"), leaving=True)
    yield Exhibit("consent-staff", states.Consent("1"), sheet="call_staff")
    yield Exhibit("side", states.ChooseSide(Purpose.ENROLL, Rules().sides))
    yield Exhibit("side-either", states.ChooseSide(Purpose.VERIFY, ((Side.RIGHT,), (Side.LEFT,))))
    yield from _captures()
    yield from _endings()


def _captures() -> Iterator[Exhibit]:
    first = states.Capture(Purpose.ENROLL, Side.LEFT, BOTH)
    second = states.Capture(Purpose.ENROLL, Side.RIGHT, BOTH, (Side.LEFT,))
    either = states.Capture(Purpose.VERIFY, Side.RIGHT, (Side.RIGHT, Side.LEFT), either=True)
    again = states.Capture(Purpose.VERIFY, Side.RIGHT, (Side.RIGHT,), attempt=2, hint="flatter")
    yield Exhibit("capture-starting", first)
    yield Exhibit("capture-nobody", again, _nobody)
    yield Exhibit("capture-either", either, _nobody)
    yield Exhibit("capture-either-left", either, lambda: _hand("good", side=Side.LEFT, progress=0.5))
    yield Exhibit("capture-closer", second, lambda: _hand("closer", size=0.24, center=(0.57, 0.50)))
    yield Exhibit("capture-dark", second, lambda: _hand("more_light"))
    yield Exhibit("capture-bright", second, lambda: _hand("less_light"))
    yield Exhibit("capture-good", second, lambda: _hand("good", progress=0.5))
    yield Exhibit("capture-full", first, lambda: _hand("hold_still", side=Side.LEFT, progress=1.0))
    yield Exhibit("capture-fist", second, lambda: _hand("challenge_fist", progress=0.5, challenge=True))
    yield Exhibit("capture-way-out", second, lambda: _hand("good", progress=0.3), sheet="another_way")


def _endings() -> Iterator[Exhibit]:
    yield Exhibit("sending", states.Sending(Purpose.VERIFY))
    yield Exhibit("sending-palms", states.Sending(Purpose.ENROLL, done=BOTH))
    yield Exhibit("sending-again", states.Sending(Purpose.ENROLL, _NOW + 4, BOTH))
    yield from _phones()
    yield Exhibit("result-verified", states.Result(Purpose.VERIFY, Outcome.VERIFIED, _NOW + 8))
    enrolled = states.Result(Purpose.ENROLL, Outcome.ENROLLED, _NOW + 30, BOTH, may_try=True, receipt=True)
    yield Exhibit("result-enrolled", enrolled)
    yield Exhibit("result-tried", states.Result(Purpose.VERIFY, Outcome.TRIED, _NOW + 30, BOTH, receipt=True))
    unproven = states.Result(Purpose.VERIFY, Outcome.UNPROVEN, _NOW + 30, BOTH, may_enroll=True, receipt=True)
    yield Exhibit("result-unproven", unproven)
    yield from _receipts()
    once_more = states.Result(Purpose.VERIFY, Outcome.NOT_RECOGNISED, _NOW + 30, (Side.RIGHT,), "once_more", True)
    yield Exhibit("result-once-more", once_more)
    yield Exhibit("result-not-today", states.Result(Purpose.VERIFY, Outcome.NOT_RECOGNISED, _NOW + 8))
    yield Exhibit("result-locked", states.Result(Purpose.VERIFY, Outcome.LOCKED, _NOW + 8, retry_after=840))
    yield Exhibit("result-declined", states.Result(Purpose.ENROLL, Outcome.DECLINED, _NOW + 8))
    yield Exhibit("result-unfinished", states.Result(Purpose.ENROLL, Outcome.UNFINISHED, _NOW + 8))
    yield Exhibit("fault-camera", states.Fault("camera_lost", _NOW + 3, resumes=True))
    yield Exhibit("fault-staff", states.Fault("terminal_unknown"))
    yield Exhibit("operator-pin", states.Home(), staff=samples.pin_page)
    yield Exhibit("operator-pin-waiting", states.Home(), staff=samples.pin_page_waiting)
    yield Exhibit("operator-kiosk", states.Home(), staff=samples.area)
    yield Exhibit("operator-area", states.Home(), staff=whole_area)
    yield Exhibit("operator-settings", states.Home(), staff=settings_area)
    for name in CHANGED:
        opened = partial(open_setting, name)
        yield Exhibit(f"operator-settings-{name}", states.Home(), staff=settings_area, then=opened)
    yield Exhibit("operator-fleet", states.Home(), staff=fleet_area)
    for name in ("attempts", "flow"):
        yield Exhibit(f"operator-fleet-{name}", states.Home(), staff=fleet_area, then=partial(open_setting, name))


def _phones() -> Iterator[Exhibit]:
    yield Exhibit("phone-opening", states.Phone())
    yield Exhibit("phone-waiting", states.Phone(PhoneState.WAITING, _SYMBOL))
    yield Exhibit("phone-trouble", states.Phone(PhoneState.WAITING, _SYMBOL, trouble=True))
    yield Exhibit("phone-staff", states.Phone(PhoneState.WAITING, _SYMBOL), sheet="staff")
    yield Exhibit("phone-scanned", states.Phone(PhoneState.SCANNED))
    yield Exhibit("phone-failed", states.Phone(PhoneState.FAILED))
    yield Exhibit("phone-denied", states.Phone(PhoneState.DENIED))
    yield Exhibit("phone-expired", states.Phone(PhoneState.EXPIRED))


def _herald() -> Herald:
    """One that could speak, and has nothing to speak with."""
    return Herald(Speaker(Library(Path(), None), Silent), lambda: _NOW, sounds=False, may_speak=True)


def _receipts() -> Iterator[Exhibit]:
    slip = states.Slip("K7QM-2XWD-5HPA-LR3C", Purpose.ENROLL, BOTH, "Front desk", "1")
    yield Exhibit("receipt", states.Receipt(slip, _NOW + 60, may_try=True))
    yield Exhibit("receipt-code", states.Receipt(slip, _NOW + 60, "usr_Ab3dEfgh1jKlmN0pQrStUvWx"))


class Wall:
    """A window on which exhibits are shown, one after the other. Close ``window`` afterwards."""

    def __init__(self, size: tuple[int, int], look: Look) -> None:
        self._picture: CapturePicture | None = None
        desk = Desk(
            send=lambda _event: None, now=lambda: _NOW, picture=lambda: self._picture, phones=True, herald=_herald()
        )
        self.window = MainWindow(desk, look)
        self.window.resize(*size)
        self.window.set_status(Status(simulated=True, test=True))
        self.window.show()

    def show(self, exhibit: Exhibit) -> None:
        """Take down what was there, and show this, finished moving."""
        window = self.window
        for curtain in window.in_front:
            curtain.hide()
            curtain.deleteLater()
        window.in_front.clear()
        if window.shown is not None:
            window.wipe()
        self._picture = exhibit.picture() if exhibit.picture else None
        window.render_screen(exhibit.screen)
        window.arrival.finish()
        _stage(window, exhibit)


def hang(exhibit: Exhibit | Still, size: tuple[int, int], look: Look) -> MainWindow | PhonesWindow:
    """A window that shows the exhibit, finished moving. Close it afterwards."""
    if isinstance(exhibit, Still):
        # For developers, with a mouse: it has one size of texts.
        return exhibit.hang(size, replace(look, text_scale=1.0))
    wall = Wall(size, look)
    wall.show(exhibit)
    return wall.window


def _stage(window: MainWindow, exhibit: Exhibit) -> None:
    page = window.current
    if isinstance(page, WhoPage):
        _ask(page, exhibit)
    if isinstance(page, CapturePage):
        page.finder.settle()
    if exhibit.sheet:
        page.sheet_asked.emit(exhibit.sheet)
    if exhibit.leaving:
        window.show_leaving(Leaving(_NOW + 13, 20))
    if exhibit.staff:
        _admit(window, exhibit.staff(), exhibit.then)


def _ask(page: WhoPage, exhibit: Exhibit) -> None:
    """What was typed, and then what was wrong with it."""
    if exhibit.typed:
        page.type_in(_TYPED)
    if isinstance(exhibit.screen, states.Who) and exhibit.screen.problem:
        page.render_state(exhibit.screen)
    page.entry.camera.settle()


def _admit(window: MainWindow, page: PinPage | OperatorArea, then: Callable[[OperatorArea], None] | None) -> None:
    curtain = Curtain(window)
    window.in_front.append(curtain)
    curtain.draw(page, window.look)
    if isinstance(page, OperatorArea):
        page.enter()
        if then:
            then(page)


def paint(
    out: Path,
    size: tuple[int, int],
    theme: str,
    only: tuple[str, ...] = (),
    *,
    language: str = SOURCE,
    text_percent: int = 100,
) -> list[Path]:
    """Write a PNG of every exhibit whose name begins with one of ``only`` (all when empty); returns the paths."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication([])
    speak(application, language)
    look = Look(PALETTES[theme], family=best_family(), reduced_motion=True, text_scale=text_percent / 100)
    end = f"{size[0]}x{size[1]}-{theme}" + (f"-{language}" if language != SOURCE else "")
    out.mkdir(parents=True, exist_ok=True)
    wanted = [hung for hung in _all() if not only or hung[0].startswith(only)]
    return [_painted(application, make(size, look), f"{out / name}-{end}.png") for name, make in wanted]


def _all() -> Iterator[tuple[str, Callable[[tuple[int, int], Look], QWidget]]]:
    """Names, and what hangs the exhibit: visitors' pages, developers' phones, then the pages of staff."""
    for exhibit in (*exhibits(), *stills()):
        yield exhibit.name, partial(hang, exhibit)
    for of_desk in desk_exhibits():
        yield of_desk.name, partial(hang_desk, of_desk)


def _painted(application: QCoreApplication, window: QWidget, path: str) -> Path:
    application.processEvents()
    window.grab().save(path)
    window.close()
    window.deleteLater()
    return Path(path)
