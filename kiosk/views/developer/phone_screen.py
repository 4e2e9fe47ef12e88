"""The chosen phone, big: who asks for what, how long there is, and the buttons to answer with."""

import time
from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from hardware.palm.side import Side
from kiosk.capture.picture import CapturePicture
from kiosk.phone.actions import Action
from kiosk.theme.look import CARD_CORNER, Look
from kiosk.theme.type import Role
from kiosk.views.announce import Politeness, to_platform
from kiosk.views.desk import Desk
from kiosk.views.developer.scene import WHOLE_S, Choice, Scene
from kiosk.views.developer.words import say
from kiosk.views.texts.lookup import instruction
from kiosk.views.widgets.button import Button, Kind
from kiosk.views.widgets.countdown import Countdown
from kiosk.views.widgets.scan_overlay import ScanOverlay
from kiosk.views.widgets.styled import Styled
from kiosk.views.widgets.text import Text, place
from kiosk.views.widgets.viewfinder import Viewfinder

_WIDEST = 620
_SIZES = (Role.TITLE, Role.LEAD, Role.LABEL)


class PhoneScreen(Styled, QWidget):
    """``send`` takes what a button means; ``picture`` is asked from a worker thread while a camera looks."""

    def __init__(
        self, send: Callable[[Action], None], picture: Callable[[], CapturePicture | None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._send = send
        self._scene = Scene("")
        self.title = Text(Role.TITLE, parent=self)
        self.line = Text(Role.BODY, "muted", parent=self)
        self.note = Text(Role.NOTE, "muted", parent=self)
        self.news = Text(Role.NOTE, "ink", parent=self)
        self.left = Text(Role.LABEL, parent=self)
        self.ring = Countdown(self)
        self.finder = Viewfinder(Desk(lambda _event: None, time.monotonic, picture), ScanOverlay(), self)
        self.finder.setAccessibleName(say("screen.looking"))
        self.finder.news.connect(self._instruct)
        self.finder.hide()
        self.main = Button(Kind.MAIN, "tick", self)
        self.other = Button(Kind.EQUAL, "cross", self)
        self.main.clicked.connect(lambda: self._chosen(self._scene.main))
        self.other.clicked.connect(lambda: self._chosen(self._scene.other))

    def render_scene(self, name: str, scene: Scene, news: str, *, fine: bool) -> None:
        """Show it; a button that is still there keeps the focus."""
        fresh = scene.title != self._scene.title
        self._scene = scene
        self.setAccessibleName(say("screen", name) if name else scene.title)
        for text, words in ((self.title, scene.title), (self.line, scene.line), (self.note, scene.note)):
            text.setText(words)
        self.news.tone = "ink" if fine else "danger"
        self.news.setText(news)
        self._render_time(scene)
        self._render_looking(scene)
        self._instruct()
        for button, choice in ((self.main, scene.main), (self.other, scene.other)):
            button.setVisible(choice is not None)
            button.say(choice.words if choice else "")
        self.arrange()
        self.update()
        if fresh:
            to_platform(self, scene.title, Politeness.Polite)

    def restyle(self, look: Look) -> None:
        """Take a look and arrange."""
        super().restyle(look)
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        self.arrange()

    def arrange(self) -> None:
        """Words from the top, what happened last above the buttons at the foot."""
        inner = self._inner()
        foot = self._place_buttons(inner)
        news = self.news.height_at(inner.width())
        room = QRect(inner.left(), inner.top(), inner.width(), foot - news - self.look.px(12) - inner.top())
        place(self.news, inner.left(), foot - news, inner.width())
        self._choose_size(room)
        y = inner.top()
        for text in (self.title, self.line, self.note):
            shown = bool(text.text()) and y + text.height_at(inner.width()) <= room.bottom()
            y = place(text, inner.left(), y, inner.width()) + self.look.px(8) if shown else y
            text.setVisible(shown)
        self.finder.setGeometry(QRect(room.left(), y, room.width(), max(0, room.bottom() - y)))
        self._place_time(room, y)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A phone: a rounded body, its glass, and the slit to speak through."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body, corner = QRectF(self._body()), self.look.px(CARD_CORNER * 1.5)
        painter.setPen(QPen(self.look.colour("control"), max(3, self.look.px(5))))
        painter.setBrush(self.look.colour("surface"))
        painter.drawRoundedRect(body.adjusted(3, 3, -3, -3), corner, corner)
        slit = QRectF(0, 0, self.look.px(72), max(4, self.look.px(6)))
        slit.moveCenter(QRectF(body.left(), body.top(), body.width(), self.look.px(44)).center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour("control"))
        painter.drawRoundedRect(slit, slit.height() / 2, slit.height() / 2)

    def _body(self) -> QRect:
        width = min(self.width(), self.look.px(_WIDEST))
        height = min(self.height(), round(width * 1.9))
        return QRect((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def _inner(self) -> QRect:
        side, top = self.look.px(32), self.look.px(44)
        return self._body().adjusted(side, top, -side, -self.look.px(24))

    def _place_buttons(self, inner: QRect) -> int:
        """Returns the y above them."""
        shown = [button for button in (self.main, self.other) if not button.isHidden()]
        if not shown:
            return inner.bottom()
        gap, target = self.look.px(12), self.look.target
        top = inner.bottom() - target
        width = (inner.width() - gap * (len(shown) - 1)) // len(shown)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for number, button in enumerate(reversed(shown) if mirrored else shown):
            button.setGeometry(inner.left() + number * (width + gap), top, width, target)
        return top - self.look.px(12)

    def _choose_size(self, room: QRect) -> None:
        ring = self.look.px(96) if self._scene.left is not None else 0
        for role in _SIZES:
            self.title.set_role(role)
            words = sum(text.height_at(room.width()) + self.look.px(8) for text in (self.title, self.line, self.note))
            if self.title.block(room.width()).fits and words + ring <= room.height():
                return

    def _render_time(self, scene: Scene) -> None:
        running = scene.left is not None
        self.ring.setVisible(running)
        self.left.setVisible(running)
        self.ring.set_left(scene.left or 0.0, WHOLE_S)
        words = say("screen.left", f"{scene.left:.0f}") if scene.left is not None else ""
        self.left.setText(words)
        self.ring.setAccessibleName(words)

    def _render_looking(self, scene: Scene) -> None:
        if scene.looking == self.finder.isHidden():
            self.finder.setVisible(scene.looking)
            if scene.looking:
                self.finder.start()

    def _instruct(self) -> None:
        """The one thing that would help most, as a visitor of the kiosk is told."""
        picture = self.finder.picture
        if picture is not None and self._scene.looking:
            self.line.setText(instruction(picture.challenge or picture.instruction, picture.side or Side.RIGHT))
            self.arrange()

    def _place_time(self, room: QRect, y: int) -> None:
        """The ring takes what is left in the middle; where that is little, the words alone say it."""
        if self._scene.left is None:
            return
        words = self.left.sizeHint()
        free = room.bottom() - y
        size = min(self.look.px(200), free - self.look.px(8), room.width() - words.width() - self.look.px(24))
        self.ring.setVisible(size >= self.look.px(40))
        size = size if size >= self.look.px(40) else 0
        gap = self.look.px(16) if size else 0
        x = room.left() + (room.width() - size - gap - words.width()) // 2
        middle = y + max(free, words.height()) // 2
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        ring, text = (x + gap + words.width(), x) if mirrored else (x, x + size + gap)
        self.ring.setGeometry(ring, middle - size // 2, size, size)
        self.left.setGeometry(text, middle - words.height() // 2, words.width(), words.height())
        self.left.setVisible(free >= words.height())

    def _chosen(self, choice: Choice | None) -> None:
        if choice is not None:
            self._send(choice.action)
