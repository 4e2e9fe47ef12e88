"""What the kiosk's other screens show: the hand of the start page and a word or two, whatever a visitor does."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.flows.states import Closed, Home
from kiosk.theme.look import Look
from kiosk.theme.type import Role
from kiosk.views.pages.closed import until
from kiosk.views.texts.lookup import page, say
from kiosk.views.widgets.drawing import Drawing
from kiosk.views.widgets.styled import Styled, restyle_tree
from kiosk.views.widgets.text import Text, place

_FLAGS = (
    Qt.WindowType.Window
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
)
_CENTRE = Qt.AlignmentFlag.AlignHCenter
_WIDEST = 1200
_PICTURE = 0.62


class SecondScreen(Styled, QWidget):
    """A window of its own that covers a screen. It takes no focus; whoever locks the kiosk lets no touch through."""

    def __init__(self, look: Look) -> None:
        super().__init__(None, _FLAGS)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self._usual = look
        self._drawing = Drawing(self)
        self._fact = Text(Role.TITLE, align=_CENTRE, parent=self)
        self._next = Text(Role.BODY, "muted", align=_CENTRE, parent=self)
        self.tell(Home())

    def tell(self, screen: Home | Closed) -> None:
        """That the kiosk is open, or closed and until when; in the language that is spoken now."""
        self.setWindowTitle(page("brand"))
        closed = isinstance(screen, Closed)
        self._fact.setText(say("public", f"closed.{screen.why}") if isinstance(screen, Closed) else page("brand"))
        self._next.setText(until(screen) if isinstance(screen, Closed) else say("public", "elsewhere"))
        self._drawing.setVisible(not closed)
        self._arrange()

    def restyle(self, look: Look) -> None:
        """Take a look and arrange."""
        super().restyle(look)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale for this screen, which may be larger or smaller than the kiosk's."""
        restyle_tree(self, self._usual.sized(self.width(), self.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Plain paper."""
        QPainter(self).fillRect(self.rect(), self.look.colour("paper"))

    def _arrange(self) -> None:
        """The picture above, the words below it; without a picture the words are in the middle."""
        side, gap = self.look.px(64), self.look.px(24)
        inner = self.rect().adjusted(side, side, -side, -side)
        top = inner.top()
        if not self._drawing.isHidden():
            height = round(inner.height() * _PICTURE)
            self._drawing.setGeometry(QRect(inner.left(), top, inner.width(), height))
            top += height
        width = min(inner.width(), self.look.px(_WIDEST))
        left = inner.left() + (inner.width() - width) // 2
        words = self._fact.height_at(width) + gap + self._next.height_at(width)
        y = place(self._fact, left, top + max(0, inner.bottom() - top - words) // 2, width)
        place(self._next, left, y + gap, width)
