"""Capture: the live picture as in a mirror, one outline, one ring, one instruction."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from hardware.palm.side import Side
from kiosk.capture.picture import CapturePicture
from kiosk.flows.events import SideAsked
from kiosk.flows.states import Capture, Purpose
from kiosk.theme.look import Look
from kiosk.views.desk import Desk
from kiosk.views.pages.page import StagePage
from kiosk.views.texts.lookup import instruction, known, page, say, say_of
from kiosk.views.widgets.button import Kind
from kiosk.views.widgets.hand_overlay import HandOverlay
from kiosk.views.widgets.hands_strip import HandsStrip
from kiosk.views.widgets.styled import Styled
from kiosk.views.widgets.viewfinder import Viewfinder


class CaptureStage(Styled, QWidget):
    """The picture, and the small hands below it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.overlay = HandOverlay()
        self.finder = Viewfinder(desk, self.overlay, self)
        self.finder.setAccessibleName(page("capture.stage"))
        self.hands = HandsStrip(self)

    def restyle(self, look: Look) -> None:
        """Take a look and arrange."""
        super().restyle(look)
        self.overlay.still = look.reduced_motion
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        self._arrange()

    def _arrange(self) -> None:
        strip, gap = self.look.px(88), self.look.px(20)
        self.finder.setGeometry(0, 0, self.width(), self.height() - strip - gap)
        self.hands.setGeometry(0, self.height() - strip, self.width(), strip)


class CapturePage(StagePage[Capture]):
    """``pictured`` passes on each picture that comes on the screen, for the chips of the window."""

    portrait_share = 0.66
    stands_beside = True
    # One, so that the picture rests whatever is said.
    beside_shares = (0.46,)
    pictured = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.stage_ = CaptureStage(desk)
        super().__init__(desk, self.stage_, parent)
        self.finder = self.stage_.finder
        self.finder.news.connect(self._renew_words)
        self._screen = Capture(Purpose.VERIFY, Side.RIGHT, (Side.RIGHT,))
        self._side = Side.RIGHT
        self._told = ("", "", "")
        self._choose = self.add_action(Kind.LINK, page("capture.choose"), self._asked, "palm")

    def render_state(self, screen: Capture) -> None:
        """Whose turn it is; a new palm or try starts its ring again."""
        if len(screen.done) > len(self._screen.done):
            self.stage_.overlay.finish()
        elif (screen.side, screen.attempt) != (self._screen.side, self._screen.attempt):
            self.finder.renew()
        self._screen = screen
        self._choose.setVisible(screen.either)
        self._turn_to(screen.side, seen=False)
        self._tell(self._words("show_hand"), self._first_help())

    def arrange(self) -> None:
        """Beside large words the picture keeps its place, whatever they are; the doors stand at the edge."""
        if self.look.text_scale > 1 and not self.portrait:
            self.arrange_long()
        else:
            super().arrange()

    @property
    def keeps_beside(self) -> bool:
        """Nothing scrolls while a hand is held up."""
        return True

    def stage_height(self, width: int, room: int) -> int:
        """As much as there is."""
        return room

    def words(self) -> tuple[str, ...]:
        """The instruction alone: there is no time for more."""
        return (self.column.instruction.text(),)

    def enter(self) -> None:
        """Show the picture."""
        self.finder.start()
        self.column.doors[-1].setFocus()

    def leave(self) -> None:
        """Forget the picture."""
        self.finder.stop()

    def _renew_words(self) -> None:
        picture = self.finder.picture
        screen = self._screen
        if picture is None or picture.side in screen.done or picture.side not in (None, *screen.wanted):
            # A last picture of the palm before: its words are not about this one.
            return
        if picture.side not in (None, self._side):
            # The other hand came first, and is as welcome.
            self.finder.renew()
            self._turn_to(picture.side)
        elif picture.hand_in_view and self.stage_.hands.isHidden():
            self._turn_to(self._side)
        self._tell(self._words(picture.instruction), self._help(picture))
        self.pictured.emit()

    def _turn_to(self, side: Side, *, seen: bool = True) -> None:
        """The hand that is looked at. Where either will do none is named before one was ``seen``."""
        self._side = side
        self.stage_.overlay.expect(side)
        either = self._screen.either
        wanted = (side,) if either and seen else () if either else self._screen.wanted
        self.stage_.hands.set_hands(wanted, self._screen.done, side)
        self.stage_.hands.setVisible(bool(wanted))

    def _help(self, picture: CapturePicture) -> str:
        if picture.challenge:
            return page("capture.help.challenge")
        if picture.instruction in {"good", "hold_still"}:
            return page("capture.help.good")
        if known("pages", f"capture.help.{picture.instruction}"):
            return page(f"capture.help.{picture.instruction}")
        return page("capture.help.ring") if picture.ring else self._first_help()

    def _first_help(self) -> str:
        hint = self._screen.hint
        if hint and hint != "show_hand" and known("guidance", hint):
            words = say_of(self._side, "guidance", hint).rstrip("….").strip()
            return page("capture.help.hint", words)
        return page("capture.help")

    def _asked(self) -> None:
        self.desk.send(SideAsked())

    def _words(self, code: str) -> str:
        """Where either will do, whoever shows none is asked for none in particular."""
        free = self._screen.either and code == "show_hand"
        return say("guidance", "show_hand.either") if free else instruction(code, self._side)

    def _tell(self, words: str, help_line: str) -> None:
        screen = self._screen
        named = "either" if self.stage_.hands.isHidden() else self._side.value
        values = [page(f"purpose.{screen.purpose.value}"), page(f"capture.side.{named}")]
        if screen.attempt > 1:
            step = page("capture.try", *values, screen.attempt, screen.attempts)
        else:
            step = page("capture.step", *values)
        if (step, words, help_line) != self._told:
            self._told = (step, words, help_line)
            self.finder.setAccessibleDescription(words)
            self.column.tell(step, words, help_line)
