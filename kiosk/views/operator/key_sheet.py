"""A key for a person: as a code to scan, in groups of four to read out, and how long it is still good for."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, QRect, QTimer
from PySide6.QtWidgets import QWidget

from kiosk.client.front_desk import Key
from kiosk.secret import Secret
from kiosk.theme.look import Look
from kiosk.theme.type import Role
from kiosk.views.operator.cover import Cover
from kiosk.views.texts.lookup import desk
from kiosk.views.widgets.button import Button, Kind
from kiosk.views.widgets.code import modules_of
from kiosk.views.widgets.fold import Fold
from kiosk.views.widgets.qr_card import QrCard
from kiosk.views.widgets.scroll import Scroll
from kiosk.views.widgets.text import Text, place

GROUP, PER_LINE = 4, 4
TICK_MS = 1000


class KeySheet(Cover):
    """``left`` gives the seconds the key is good for; ``tick`` hears that time passes, ``closed`` that it is gone."""

    def __init__(
        self, home: QWidget, left: Callable[[], float], tick: Callable[[], None], closed: Callable[[], None]
    ) -> None:
        super().__init__(home)
        self._left, self._tick, self._closed = left, tick, closed
        self.symbol = QrCard(self)
        self.symbol.setAccessibleName(desk("key.code"))
        self._title = Text(Role.LEAD, parent=self)
        self.code = Text(Role.CODE, parent=self)
        self._good = Text(Role.LABEL, "muted", parent=self)
        self._help = Text(Role.NOTE, "muted", parent=self)
        self.put_away = Button(Kind.MAIN, "cross", self)
        self.put_away.bare = True
        self.put_away.say(desk("key.close"))
        self.put_away.clicked.connect(self.dismiss)
        self.scrolled = Scroll(self)
        self.scrolled.hide()
        self.fold = Fold(self.scrolled, self._parts, lambda: [self.put_away])
        self._timer = QTimer(self)
        self._timer.setObjectName("key")
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.pass_time)

    def show_key(self, key: Key, name: str, look: Look) -> None:
        """Show it until it is put away, or its time is over."""
        self.symbol.show_code(modules_of(key.secret.reveal()))
        self.code.setText(in_groups(key.secret))
        self._title.setText(desk(f"key.{key.kind}", name))
        self._help.setText(desk("key.help"))
        self.setAccessibleName(self._title.text())
        self._timer.start()
        self.pass_time()
        self.present(look)

    def pass_time(self) -> None:
        """How long it is good for now."""
        minutes, seconds = divmod(int(self._left()), 60)
        self._good.setText(desk("key.left", minutes, QLocale().toString(seconds).rjust(2, QLocale().zeroDigit())))
        self._tick()

    def dismiss(self) -> None:
        """Go, and forget the key."""
        shown = self.open
        self._timer.stop()
        self.symbol.show_sign("scan")
        for text in (self.code, self._title, self._good):
            text.setText("")
        super().dismiss()
        if shown:
            self._closed()

    def first(self) -> QWidget | None:
        """The way to put it away."""
        return self.put_away

    def arrange(self) -> None:
        """The code beside the words, or above them where the window is high; large words scroll, and the code first."""
        inner, gap = self.content(), self.look.px(40)
        self.put_away.hush(False)
        if self.look.text_scale > 1 and not self._fits(inner, gap):
            self.fold.fold(True)
            self.scrolled.setGeometry(inner)
            self.scrolled.lay(self._lay_long)
            return
        if self.fold.fold(False):
            for part in (*self._parts(), self.put_away):
                part.raise_()
        if self.height() > self.width():
            side = min(inner.width(), inner.height() // 2)
            self.symbol.setGeometry(inner.left() + (inner.width() - side) // 2, inner.top(), side, side)
            words = QRect(inner.left(), inner.top() + side + gap, inner.width(), inner.height() - side - gap)
        else:
            side = min(inner.height(), (inner.width() - gap) // 2)
            self.symbol.setGeometry(
                self.mirrored(QRect(inner.left(), inner.top() + (inner.height() - side) // 2, side, side))
            )
            words = self.mirrored(
                QRect(inner.left() + side + gap, inner.top(), inner.width() - side - gap, inner.height())
            )
        self._arrange_words(words)

    def _parts(self) -> list[QWidget]:
        return [self.symbol, self._title, self.code, self._good, self._help]

    def _fits(self, inner: QRect, gap: int) -> bool:
        """Whether all the words have room beside the code, or below it."""
        high = self.height() > self.width()
        side = min(inner.width(), inner.height() // 2) if high else min(inner.height(), (inner.width() - gap) // 2)
        width = inner.width() if high else inner.width() - side - gap
        height = inner.height() - side - gap if high else inner.height()
        wanted = sum(
            text.height_at(width) + self.look.px(16) for text in (self._title, self.code, self._good, self._help)
        )
        return self.code.block(width).fits and wanted + self.look.target <= height

    def _lay_long(self, width: int) -> int:
        """The code, the words; returns the height."""
        side = min(width, self.scrolled.height())
        self.symbol.setGeometry((width - side) // 2, 0, side, side)
        y = side + self.look.px(16)
        for text in (self._title, self.code, self._good, self._help):
            y = place(text, 0, y, width) + self.look.px(16)
        return y

    def _arrange_words(self, room: QRect) -> None:
        width, gap = room.width(), self.look.px(16)
        foot = room.bottom() + 1 - self.look.target
        texts = (self._title, self.code, self._good, self._help)
        wanted = sum(text.height_at(width) + gap for text in texts)
        self._help.setVisible(wanted <= foot - room.top())
        y = room.top() + max(0, (foot - room.top() - wanted) // 2)
        for text in texts:
            if text is not self._help or not self._help.isHidden():
                y = place(text, room.left(), y, width) + gap
        self.put_away.setGeometry(room.left(), foot, width, self.look.target)


def in_groups(secret: Secret) -> str:
    """The prefix, then groups of four, four a line; always from left to right."""
    prefix, _, key = secret.reveal().partition("_")
    groups = [key[at : at + GROUP] for at in range(0, len(key), GROUP)]
    lines = [" ".join(groups[at : at + PER_LINE]) for at in range(0, len(groups), PER_LINE)]
    return "\n".join(f"\u200e{line}\u200e" for line in (f"{prefix}_", *lines))
