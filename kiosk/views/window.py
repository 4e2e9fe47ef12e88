"""The main window: one page per screen state, the bar, the sheet, the focus ring. It shows what the flow says."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kiosk.flows import states
from kiosk.flows.events import BackHome, Cancelled, LanguageChosen, MoreTime, PhoneAsked, Touched
from kiosk.flows.states import Screen
from kiosk.flows.time import Leaving
from kiosk.theme.look import Look
from kiosk.views import accessible
from kiosk.views.announce import Announcer
from kiosk.views.comfort import Wishes
from kiosk.views.consent_text import full_text
from kiosk.views.desk import Desk
from kiosk.views.language import speak, spoken
from kiosk.views.pages.capture import CapturePage
from kiosk.views.pages.choose import ChoosePage
from kiosk.views.pages.closed import ClosedPage
from kiosk.views.pages.consent import ConsentPage
from kiosk.views.pages.fault import FaultPage
from kiosk.views.pages.home import HomePage
from kiosk.views.pages.page import Page
from kiosk.views.pages.phone import PhonePage
from kiosk.views.pages.receipt import ReceiptPage
from kiosk.views.pages.result import ResultPage
from kiosk.views.pages.sending import SendingPage
from kiosk.views.pages.side import SidePage
from kiosk.views.pages.who import WhoPage
from kiosk.views.scanning import SwitchScan
from kiosk.views.staff import StaffCaller
from kiosk.views.texts.lookup import known, page, say
from kiosk.views.widgets.arrival import Arrival
from kiosk.views.widgets.bar import HEIGHT as BAR
from kiosk.views.widgets.bar import TopBar
from kiosk.views.widgets.focus import FocusRing
from kiosk.views.widgets.sheet import Sheet, Way
from kiosk.views.widgets.still_there import StillThere
from kiosk.views.widgets.styled import restyle_tree

_TOUCH_EVERY_S = 1.0
# Home waits for nobody, so what somebody left open there closes by itself.
_SHEET_AT_HOME_S = 60.0
_PAGES: dict[type[Any], tuple[str, type[Page[Any]]]] = {
    states.Home: ("home", HomePage),
    states.Closed: ("closed", ClosedPage),
    states.Choose: ("choose", ChoosePage),
    states.Who: ("who", WhoPage),
    states.Consent: ("consent", ConsentPage),
    states.ChooseSide: ("side", SidePage),
    states.Capture: ("capture", CapturePage),
    states.Sending: ("sending", SendingPage),
    states.Phone: ("phone", PhonePage),
    states.Result: ("result", ResultPage),
    states.Receipt: ("receipt", ReceiptPage),
    states.Fault: ("fault", FaultPage),
}


@dataclass(frozen=True, slots=True)
class Status:
    """What is not as usual and everyone may know; each true one is a chip."""

    simulated: bool = False
    test: bool = False
    liveness: bool = False

    @property
    def codes(self) -> tuple[str, ...]:
        """Chips in the order they are shown."""
        chips = {"simulated": self.simulated, "test": self.test, "liveness": self.liveness}
        return tuple(code for code, shown in chips.items() if shown)


class MainWindow(QWidget):
    """``on_close`` is asked when somebody closes the window; it quits the application in order."""

    def __init__(self, desk: Desk, look: Look, on_close: Callable[[], None] | None = None) -> None:
        super().__init__()
        accessible.install()
        self.desk = desk
        self._usual = self._look = look
        self.wishes = Wishes(desk.herald, self)
        self.wishes.changed.connect(self._make_easier)
        self.wishes.forgotten.connect(self._as_usual)
        self._announcer = Announcer()
        self._on_close = on_close
        self._status = Status()
        self._touched = float("-inf")
        self._screen: Screen | None = None
        self._sheet_code = ""
        self._make_pages()
        self.current: Page[Any] = self.pages[states.Home]
        self.arrival = Arrival(self)
        self.staff = StaffCaller(desk, lambda: self.sheet)
        self.still_there = StillThere(desk.now, self)
        self.still_there.asked.connect(lambda always: desk.send(MoreTime(always)))
        self.still_there.noticed.connect(lambda: desk.send(Touched()))
        self.in_front: list[QWidget] = []
        self.focus_ring = FocusRing(self)
        self.scan = SwitchScan(self, self.focus_ring)
        self._watch(True)
        self.resize(1280, 720)
        self.restyle(look)

    @property
    def shown(self) -> Screen | None:
        """What is shown to visitors; None before the first page."""
        return self._screen

    @property
    def look(self) -> Look:
        """How everything looks right now."""
        return self._look

    def render_screen(self, screen: Screen) -> None:
        """Show ``screen``: the same page is renewed, another one arrives and the old one is wiped."""
        page_ = self.pages[type(screen)]
        fresh = page_ is not self.current or self._screen is None
        self.desk.herald.changed(self._screen, screen)
        self._screen = screen
        if fresh:
            self._leave_current()
        page_.render_state(screen)
        if fresh:
            (self.wishes.forget if isinstance(screen, states.Home | states.Closed) else self.wishes.hold)()
            self._enter(page_)
            self._announcer.arrived(page_, page_.words())
        self._told_by(page_)

    def scan_with(self, seconds: float, key: str) -> None:
        """Let the focus go on by itself every ``seconds``; ``key`` presses."""
        self.scan.stop()
        self.scan = SwitchScan(self, self.focus_ring, seconds, key)

    def read_in_order(self) -> list[QWidget]:
        """What assistive technology finds; under what lies over the page there is nothing but that."""
        covers = (*self.in_front, self.still_there, self.sheet)
        return [each for each in covers if each.isVisible()][:1] or [self.bar, self.current]

    def show_leaving(self, leaving: Leaving | None) -> None:
        """Ask whether somebody is still there before the page goes home; None: it does not for now."""
        if leaving is None:
            self.still_there.dismiss()
        else:
            self.still_there.present(leaving.at, leaving.whole)

    def speak(self, code: str) -> None:
        """Say everything in another language at once: pages are made anew, what the person typed and read stays."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - a window has one
        reading = self._sheet_code if self.sheet.isVisible() else ""
        self.arrival.finish()
        before, old = self.current, (*self.pages.values(), self.bar, self.sheet)
        for widget in old:
            widget.setParent(None)
        speak(application, code)
        self._make_pages()
        self._show_again(before, reading)
        for page_ in old:
            page_.deleteLater()

    def _show_again(self, before: Page[Any], reading: str) -> None:
        """What the window showed, on the new pages; ``reading`` is the code of the sheet that lay open."""
        self.current = self.pages[type(self._screen or states.Home())]
        self.set_status(self._status)
        self.restyle(self._usual)
        if self._screen is not None:
            self.current.render_state(self._screen)
            self._enter(self.current)
            self.current.take_over(before)
            self._announcer.arrived(self.current, self.current.words())
            self._told_by(self.current)
        before.leave()
        if reading:
            self._show_sheet(reading, again=True)

    def set_status(self, status: Status) -> None:
        """Show these chips."""
        self._status = status
        self.bar.set_chips(status.codes)

    def restyle(self, look: Look) -> None:
        """Take a look, scaled for the present size and with what the person switched on."""
        self._usual = look
        self._look = self.wishes.comfort.over(look).sized(self.width(), self.height())
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(self._look.palette.paper))
        self.setPalette(palette)
        self._place()
        restyle_tree(self, self._look)
        self._place()

    def wipe(self) -> None:
        """Nothing of a visit stays on the screen, whatever happened."""
        self.sheet.dismiss()
        self.still_there.dismiss()
        for page_ in self.pages.values():
            page_.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale and arrange anew."""
        self.arrival.finish()
        self.restyle(self._usual)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what moves; then quit in order."""
        self._watch(False)
        self.scan.stop()
        self.wishes.hold()
        self.wipe()
        if self._on_close:
            self._on_close()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses what has the focus; Escape closes the sheet, else cancels."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            focused = self.focusWidget()
            if isinstance(focused, QAbstractButton):
                focused.click()
        elif event.key() == Qt.Key.Key_Escape:
            self._escape()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See whether keys or touches lead, and tell the flow that somebody is here."""
        if event.type() in {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress}:
            self.focus_ring.led_by_keyboard(event.type() is QEvent.Type.KeyPress)
            self._somebody_is_here()
        return self.scan.took(watched, event)

    @property
    def _capture_page(self) -> CapturePage:
        page_ = self.pages[states.Capture]
        assert isinstance(page_, CapturePage)  # noqa: S101 - the table above says so
        return page_

    def _make_pages(self) -> None:
        """Everything with words in it."""
        self.desk.herald.change_language(spoken())
        self.setWindowTitle(page("brand"))
        self.pages = {kind: made(self.desk, self) for kind, (_name, made) in _PAGES.items()}
        for page_ in self.pages.values():
            page_.hide()
            page_.sheet_asked.connect(self._show_sheet)
            page_.told.connect(partial(self._told_by, page_))
        self._capture_page.pictured.connect(self._picture_changed)
        self.bar = TopBar(self)
        self.bar.show()
        self.sheet = Sheet(self, self.desk.languages)
        self.sheet.languages.chosen.connect(self._choose_language)

    def _leave_current(self) -> None:
        self.sheet.dismiss()
        self.arrival.finish()
        self.current.leave()
        self.current.hide()

    def _enter(self, page_: Page[Any]) -> None:
        self.current = page_
        page_.show()
        page_.lower()
        page_.enter()
        page_.begin_reading()
        self.arrival.play(page_)
        self.bar.raise_()
        self.sheet.raise_()
        self.focus_ring.raise_()

    def _place(self) -> None:
        for page_ in self.pages.values():
            page_.resize(self.size())
        side = self._look.px(24 if min(self.width(), self.height()) < 600 else 48)
        self.bar.setGeometry(side, self._look.px(8), self.width() - 2 * side, self._look.px(BAR))
        self.bar.arrange()
        for cover in (self.arrival, self.sheet, self.still_there, self.focus_ring):
            cover.setGeometry(self.rect())
        self.sheet.arrange()
        self.still_there.arrange()

    def _told_by(self, page_: Page[Any]) -> None:
        """The page on the screen says something else."""
        if page_ is self.current and page_.isVisible():
            self._announcer.changed(page_, page_.words(), page_.urgent())
            self.desk.herald.told(self._screen, page_.words())

    def _make_easier(self) -> None:
        """The person switched something."""
        self.restyle(self._usual)
        if self.desk.herald.speaks != self.wishes.comfort.voice:
            self.desk.herald.speak(self.wishes.comfort.voice, self.current.words())
        if not isinstance(self._screen, states.Home | states.Closed):
            self.wishes.hold()
        self._show_sheet("comfort")

    def _as_usual(self) -> None:
        """For the next person."""
        self.sheet.dismiss()
        self.restyle(self._usual)

    def _show_sheet(self, code: str, *, again: bool = False) -> None:
        self._sheet_code = code
        if code == "call_staff" and again:
            self.staff.show()
        elif code == "call_staff":
            self.staff.call(_PAGES[type(self._screen)][0])
        else:
            self.sheet.present(say("sheets", code), self._body(code), self._ways(code), languages=code == "help")
        if isinstance(self._screen, states.Home | states.Closed):
            self.sheet.dismiss_after(_SHEET_AT_HOME_S)

    def _choose_language(self, code: str) -> None:
        self.desk.send(LanguageChosen(code))

    def _body(self, code: str) -> str:
        """Help is about the page; another way is as long as there are ways."""
        if isinstance(self._screen, states.Consent) and code == "consent":
            return full_text(self._screen.keep_days)
        help_here = f"help.{_PAGES[type(self._screen)][0]}"
        if code == "help" and known("sheets", help_here):
            return say("sheets", help_here)
        return say("sheets", "another_way.phones" if code == "another_way" and self.desk.phones else f"{code}.body")

    def _ways(self, code: str) -> tuple[Way, ...]:
        if code == "help":
            comfort = Way("comfort", say("sheets", "comfort"), partial(self._show_sheet, "comfort"))
            return comfort, Way("people", say("public", "staff.call"), self.current.call_staff)
        if code == "comfort":
            return self.wishes.ways(self._usual)
        if code not in {"another_way", "staff"}:
            return ()
        leave = Way("leave", say("sheets", "another_way.leave"), self.current.cancel)
        if code == "staff" or not self.desk.phones:
            return (leave,)
        return Way("phone", say("sheets", "another_way.phone"), partial(self.desk.send, PhoneAsked())), leave

    def _escape(self) -> None:
        if self.sheet.isVisible():
            self.sheet.dismiss()
        else:
            self.desk.send(BackHome() if isinstance(self._screen, states.Result | states.Receipt) else Cancelled())

    def _picture_changed(self) -> None:
        picture = self._capture_page.finder.picture
        if picture is not None and picture.frame.simulated and not self._status.simulated:
            self.set_status(replace(self._status, simulated=True))

    def _somebody_is_here(self) -> None:
        now = self.desk.now()
        if self.still_there.isVisible() or isinstance(self._screen, states.Home | states.Closed):
            return
        if now - self._touched >= _TOUCH_EVERY_S:
            self._touched = now
            self.desk.send(Touched())

    def _watch(self, on: bool) -> None:
        application = QApplication.instance()
        if application is not None:
            (application.installEventFilter if on else application.removeEventFilter)(self)
