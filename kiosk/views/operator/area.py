"""The operator area: pages for a role, a navigation beside (or above) them, and one way out."""

from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.theme.look import TARGET_FLOOR, Look
from kiosk.theme.type import Role
from kiosk.views.operator.backstage import Backstage, OperatorPages
from kiosk.views.operator.page import OperatorPage
from kiosk.views.texts.lookup import say
from kiosk.views.widgets.button import Button, Kind
from kiosk.views.widgets.scroll import Scroll
from kiosk.views.widgets.styled import Styled
from kiosk.views.widgets.text import Text, place


class OperatorArea(Styled, QWidget):
    """Made when somebody comes in, thrown away when they leave: nothing of it outlives them."""

    left = Signal()

    def __init__(self, backstage: Backstage, pages: OperatorPages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._who = Text(Role.NOTE, "muted", parent=self)
        self._role = say("operator", f"area.role.{backstage.role.value}")
        self.pages = [make(backstage) for kind, make in pages.items() if backstage.role.may(kind.role)]
        self.tabs = [self._tab(page) for page in self.pages]
        self.leave_button = Button(Kind.EQUAL, "leave", self)
        self.leave_button.say(say("operator", "area.leave"))
        self.leave_button.clicked.connect(self.left)
        self._empty = Text(Role.BODY, "muted", parent=self)
        self._empty.setText("" if self.pages else say("operator", "area.empty"))
        self.current: OperatorPage | None = None
        self._rail = False
        self._say_where()

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
        self._say_where()
        page.show()
        page.raise_()  # read after the navigation
        page.enter()
        for scroll in page.findChildren(Scroll):
            scroll.show_top()

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
        """Navigation at the side of wide windows, in a row at the top of high ones.

        Where large words have no room there, signs alone do, and who is in stands above both with the page's title.
        """
        side, gap = self.look.px(24), self.look.px(16)
        inside = self.rect().adjusted(side, side, -side, -side)
        buttons = [*self.tabs, self.leave_button]
        for button in buttons:
            button.hush(False)
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
        self._rail = not self._words_fit(buttons, width, inside.height(), gap)
        self._say_where()
        if self._rail:
            width = TARGET_FLOOR
            for button in buttons:
                button.hush(True)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = inside.right() + 1 - width if mirrored else inside.left()
        rest = inside.width() - width - 2 * gap
        left = inside.left() if mirrored else x + width + 2 * gap
        if self._rail:
            y = top = place(self._who, inside.left(), inside.top(), inside.width()) + gap // 2
        else:
            y, top = place(self._who, x, inside.top(), width) + gap, inside.top()
        for button in buttons[:-1]:
            height = TARGET_FLOOR if self._rail else button.height_at(width)
            button.setGeometry(x, y, width, height)
            y += height + (gap // 2 if self._rail else gap)
        height = TARGET_FLOOR if self._rail else buttons[-1].height_at(width)
        buttons[-1].setGeometry(x, inside.bottom() + 1 - height, width, height)
        return QRect(left, top, rest, inside.bottom() + 1 - top)

    def _words_fit(self, buttons: list[Button], width: int, height: int, gap: int) -> bool:
        """Whether every button can say its words in a column of that size."""
        if self.look.text_scale == 1:
            return True
        high = sum(button.height_at(width) + gap for button in buttons) + self._who.height_at(width)
        whole = self._who.block(width).fits and all(button.narrowest <= width for button in buttons)
        return whole and high <= height

    def _below(self, inside: QRect, buttons: list[Button], gap: int) -> QRect:
        self._rail = False
        self._say_where()
        y = place(self._who, inside.left(), inside.top(), inside.width()) + gap
        columns = len(buttons)
        width = (inside.width() - gap * (columns - 1)) // columns
        if self.look.text_scale > 1 and not all(button.narrowest <= width for button in buttons):
            columns = 2
            width = (inside.width() - gap) // 2
        height = max(button.height_at(width) for button in buttons)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for number, button in enumerate(buttons):
            down, across = divmod(number, columns)
            x = inside.left() + (columns - 1 - across if mirrored else across) * (width + gap)
            button.setGeometry(x, y + down * (height + gap), width, height)
        rows = -(-len(buttons) // columns)
        y += rows * (height + gap) + gap
        return QRect(inside.left(), y, inside.width(), inside.bottom() + 1 - y)

    def _say_where(self) -> None:
        """Who is in; where the navigation has no words, also the page."""
        title = say("operator", f"{self.current.code}.title") if self.current and self._rail else ""
        self._who.setText(f"{self._role} · {title}" if title else self._role)

    def _tab(self, page: OperatorPage) -> Button:
        page.setParent(self)
        page.hide()
        tab = Button(Kind.EQUAL, page.sign, self)
        tab.bare = True
        tab.setCheckable(True)
        tab.say(say("operator", f"{page.code}.title"))
        tab.clicked.connect(partial(self._choose, page))
        return tab

    def _choose(self, page: OperatorPage, _checked: bool = False) -> None:
        self.go_to(page)
