"""One line for what was done, what was not, or what to do: a sign and words, never colour alone."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.operator.front_desk import Snapshot
from kiosk.theme import icons
from kiosk.theme.type import Role
from kiosk.views.texts.lookup import desk, desk_problem
from kiosk.views.widgets.text import Text

_SIGNS = {"danger": "warning", "success": "tick", "muted": "info"}


class Status(Text):
    """Empty words take no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Role.NOTE, "muted", parent=parent)

    def tell(self, snapshot: Snapshot, otherwise: str = "") -> None:
        """Problem before notice before ``otherwise``."""
        if snapshot.busy:
            self.say(desk("search.busy"), "muted")
        elif snapshot.problem:
            self.say(desk_problem(snapshot.problem), "danger")
        elif snapshot.notice:
            tone = "muted" if snapshot.notice == "key_over" else "success"
            self.say(desk(f"notice.{snapshot.notice}", snapshot.act_id), tone)
        else:
            self.say(otherwise, "muted")

    def say(self, words: str, tone: str) -> None:
        """These words, with the sign of the tone."""
        self.tone = tone
        self.setText(words)
        self.update()

    def height_at(self, width: int) -> int:
        """Height in pixels when it is ``width`` wide; nothing when it says nothing."""
        return super().height_at(width - self._step)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sign, then the words."""
        painter = QPainter(self)
        size = self.look.icon(26)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        box = QRectF(self.width() - size if mirrored else 0, 0, size, size)
        if self.text():
            icons.draw(painter, _SIGNS[self.tone], box, self.look.colour(self.tone))
        block = self.block(self.width() - self._step)
        painter.setPen(self.look.colour("ink" if self.tone == "success" else self.tone))
        block.draw(painter, 0 if mirrored else self._step, 0, self.width() - self._step, self._aligned())

    @property
    def _step(self) -> int:
        return self.look.icon(26) + self.look.px(12)
