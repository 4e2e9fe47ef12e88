"""The operator area: pages for a role, a navigation beside (or above) them, and one way out."""

from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.theme.look import Look
from kiosk.theme.type import Role
from kiosk.views.operator.backstage import Backstage, OperatorPages
from kiosk.views.operator.page import OperatorPage
from kiosk.views.texts.lookup import say
from kiosk.views.widgets.button import Button, Kind
from kiosk.views.widgets.styled import Styled
from kiosk.views.widgets.text import Text, place


class OperatorArea(Styled, QWidget):
    """Made when somebody comes in, thrown away when they leave: nothing of it outlives them."""

    left = Signal()

    def __init__(self, backstage: Backstage, pages: OperatorPages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._who = Text(Role.NOTE, "muted", parent=self)
        self._who.setText(say("operator", f"area.role.{backstage.role.value}"))
        self.pages = [make(backstage) for kind, make in pages.items() if backstage.role.may(kind.role)]
        self.tabs = [self._tab(page) for page in self.pages]
        self.leave_button = Button(Kind.EQUAL, "leave", self)
        self.leave_button.say(say("operator", "area.leave"))
        self.leave_button.clicked.connect(self.left)
        self._empty = Text(Role.BODY, "muted", parent=self)
        self._empty.setText("" if self.pages else say("operator", "area.empty"))
        self.current: OperatorPage | None = None

    def enter(self) -> None:
        """Show the first page."""
        if self.pages:
            self.go_to(self.pages[0])
        else:
            self.leave_button.setFocus()

    def go_to(self, page: OperatorPage) -> None:
        """Show another page; the one before is wiped."""
        self.wipe()
        self.current = page
        for tab, other in zip(self.tabs, self.pages, strict=True):
            tab.setChecked(other is page)
        page.show()
        page.raise_()  # read after the navigation
        page.enter()

    def wipe(self) -> None:
        """Forget what the present page showed."""
        if self.current is not None:
            self.current.leave()
            self.current.hide()
            self.current = None

    def restyle(self, look: Look) -> None:
        """Take a look and arrange."""
        super().restyle(look)
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        self.arrange()

    def arrange(self) -> None:
        """Navigation at the side of wide windows, in a row at the top of high ones."""
        side, gap = self.look.px(24), self.look.px(16)
        inside = self.rect().adjusted(side, side, -side, -side)
        buttons = [*self.tabs, self.leave_button]
        if self.width() > self.height():
            content = self._beside(inside, buttons, gap)
        else:
            content = self._below(inside, buttons, gap)
        for page in self.pages:
            page.setGeometry(content)
        place(self._empty, content.left(), content.top(), content.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline between navigation and page."""
        painter = QPainter(self)
        painter.setPen(self.look.colour("line"))
        edge = self.leave_button.geometry()
        if self.width() > self.height():
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            x = edge.left() - self.look.px(16) if mirrored else edge.right() + self.look.px(16)
            painter.drawLine(x, 0, x, self.height())
        else:
            painter.drawLine(0, edge.bottom() + self.look.px(16), self.width(), edge.bottom() + self.look.px(16))

    def _beside(self, inside: QRect, buttons: list[Button], gap: int) -> QRect:
        width = min(self.look.px(320), inside.width() // 4)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = inside.right() + 1 - width if mirrored else inside.left()
        y = place(self._who, x, inside.top(), width) + gap
        for button in buttons[:-1]:
            button.setGeometry(x, y, width, self.look.target)
            y += self.look.target + gap
        buttons[-1].setGeometry(x, inside.bottom() + 1 - self.look.target, width, self.look.target)
        rest = inside.width() - width - 2 * gap
        return QRect(inside.left() if mirrored else x + width + 2 * gap, inside.top(), rest, inside.height())

    def _below(self, inside: QRect, buttons: list[Button], gap: int) -> QRect:
        y = place(self._who, inside.left(), inside.top(), inside.width()) + gap
        width = (inside.width() - gap * (len(buttons) - 1)) // len(buttons)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for number, button in enumerate(reversed(buttons) if mirrored else buttons):
            button.setGeometry(inside.left() + number * (width + gap), y, width, self.look.target)
        y += self.look.target + 2 * gap
        return QRect(inside.left(), y, inside.width(), inside.bottom() + 1 - y)

    def _tab(self, page: OperatorPage) -> Button:
        page.setParent(self)
        page.hide()
        tab = Button(Kind.EQUAL, parent=self)
        tab.setCheckable(True)
        tab.say(say("operator", f"{page.code}.title"))
        tab.clicked.connect(partial(self._choose, page))
        return tab

    def _choose(self, page: OperatorPage, _checked: bool = False) -> None:
        self.go_to(page)
