"""Attract: a hand that draws itself, one sentence, one touch. No camera is open, and the page says so."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.flows.events import Begin, LanguageChosen
from kiosk.flows.states import Home
from kiosk.theme import icons
from kiosk.theme.look import BUTTON_CORNER
from kiosk.theme.type import Role
from kiosk.views.desk import Desk
from kiosk.views.pages.page import StagePage
from kiosk.views.texts.lookup import page, say
from kiosk.views.widgets.button import Button, Kind
from kiosk.views.widgets.drawing import Drawing
from kiosk.views.widgets.languages import LanguageRow
from kiosk.views.widgets.styled import Styled
from kiosk.views.widgets.text import Text, place


class Note(Styled, QWidget):
    """A quiet line with an icon; with ``framed`` a notice that wants to be read."""

    def __init__(self, icon: str, framed: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = icon
        self._framed = framed
        self.text = Text(Role.NOTE, "ink" if framed else "muted", parent=self)
        self.text.balance = not framed

    def height_at(self, width: int) -> int:
        """Height in pixels when it is ``width`` wide."""
        pad = self._pad()
        return self.text.height_at(width - self._icon_room() - 2 * pad) + 2 * pad

    def put(self, rect: QRect) -> None:
        """Take a place."""
        self.setGeometry(rect)
        pad, room = self._pad(), self._icon_room()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        place(self.text, pad if mirrored else pad + room, pad, rect.width() - room - 2 * pad)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame and icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pad, size = self._pad(), self.look.icon(28)
        if self._framed:
            corner = self.look.px(BUTTON_CORNER)
            painter.setPen(QPen(self.look.colour("warning"), 1.5))
            painter.setBrush(self.look.colour("warning_field"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), corner, corner)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = self.width() - pad - size if mirrored else pad
        colour = self.look.colour("warning" if self._framed else "muted")
        icons.draw(painter, self._icon, QRectF(x, pad, size, size), colour)

    def _pad(self) -> int:
        return self.look.px(20) if self._framed else 0

    def _icon_room(self) -> int:
        return self.look.icon(28) + self.look.px(14)


class HomePage(StagePage[Home]):
    """The whole page is the button."""

    doors = ()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._drawing = Drawing()
        super().__init__(desk, self._drawing, parent)
        self._begin = self.add_action(Kind.MAIN, page("home.begin"), self._touched)
        self._comfort = Button(Kind.DOOR, "comfort", self._drawing)
        self._comfort.say(page("door.comfort"))
        self._comfort.clicked.connect(self.ask_comfort)
        self._help = self._door("help")
        self._help.setParent(self)
        self._notice = Note("info", framed=True, parent=self)
        self._notice.hide()
        self._camera = Note("camera_off", framed=False, parent=self)
        self._camera.text.setText(page("home.camera"))
        self._languages = LanguageRow(desk.languages, self)
        self._languages.chosen.connect(self._speak)
        self._order_parts()

    def render_state(self, screen: Home) -> None:
        """Show the notice of the last visit, if there is one."""
        self.column.tell("", page("home.instruction"), page("home.help"))
        self._notice.text.setText(say("notices", screen.notice) if screen.notice else "")
        self._notice.setVisible(screen.notice is not None)
        self.arrange()

    def words(self) -> tuple[str, ...]:
        """What this is, and where the camera is."""
        return *super().words(), *filter(None, (self._camera.text.text(), self._notice.text.text()))

    def enter(self) -> None:
        """Draw the hand."""
        self._drawing.start()
        self._begin.setFocus()

    def leave(self) -> None:
        """Rest."""
        self._drawing.stop()

    def lay_out(self, share: float) -> None:
        """The words stand in the middle of the column's height; the notes at its foot."""
        super().lay_out(share)
        self._languages.setGeometry(self._foot())
        self._place_comfort()
        place_ = self.column.geometry()
        foot = self._place_foot(place_)
        if not self._notice.isHidden():
            height = self._notice.height_at(place_.width())
            self._notice.put(QRect(place_.left(), foot - height, place_.width(), height))
            foot -= height + self.look.px(24)
        self.column.setGeometry(QRect(place_.left(), place_.top(), place_.width(), foot - place_.top()))
        self._centre(foot)

    def parts(self) -> list[QWidget]:
        """The drawing only adorns."""
        return [*self.column.texts, *self.column.buttons, self._notice, self._camera, self._languages]

    def kept(self) -> list[Button]:
        """What makes it easier, and help."""
        return [self._comfort, self._help]

    def lay_long(self, width: int) -> int:
        """Words and the way on, then the notes, then the languages."""
        self.stage.hide()
        self.column.long = True
        _hole, y = self.column.lay_long(width, 0)
        for note in (self._notice, self._camera):
            if not note.isHidden():
                height = note.height_at(width)
                note.put(QRect(0, y + self.look.px(24), width, height))
                y += height + self.look.px(24)
        height = self._languages.height_at(width)
        self._languages.setGeometry(0, y + self.look.px(24), width, height)
        return y + height + self.look.px(24)

    def unfolded(self) -> None:
        """Everything is back in its own place."""
        super().unfolded()
        self._order_parts()

    def content(self) -> QRect:
        """What the row of languages leaves."""
        inside, foot = super().content(), self._foot()
        return inside.adjusted(0, 0, 0, foot.top() - self.look.px(16 if self.compact else 32) - 1 - inside.bottom())

    def _foot(self) -> QRect:
        """The place of the languages: the whole width at the foot."""
        inside = super().content()
        height = self._languages.height_at(inside.width())
        return QRect(inside.left(), inside.bottom() + 1 - height, inside.width(), height)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A touch anywhere begins, unless it may be meant to scroll."""
        if not self.fold.on:
            self._touched()

    def _order_parts(self) -> None:
        for part in (self._notice, self._camera, self._help, self._languages):
            part.raise_()  # the order in which they are read

    def _place_foot(self, column: QRect) -> int:
        """The word about the camera, and beside it the way to help; returns the y above both."""
        door, gap = self._help.sizeHint(), self.look.px(8)
        width = column.width() - door.width() - gap
        note = self._camera.height_at(width)
        top = column.bottom() + 1 - max(note, door.height())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = column.left() if mirrored else column.right() + 1 - door.width()
        self._help.setGeometry(x, column.bottom() + 1 - door.height(), door.width(), door.height())
        at = column.left() + (door.width() + gap if mirrored else 0)
        self._camera.put(QRect(at, column.bottom() + 1 - (max(note, door.height()) + note) // 2, width, note))
        return top - self.look.px(16)

    def _centre(self, foot: int) -> None:
        """Let the words sink towards the middle when there is height to spare."""
        self.column.arrange()
        spare = foot - self.column.y() - self.column.used()
        if spare > 0:
            self.column.move(self.column.x(), self.column.y() + round(spare * 0.42))
            self.column.resize(self.column.width(), foot - self.column.y())

    def _place_comfort(self) -> None:
        """In the lower corner of the stage, where the line begins that one reads."""
        size, inset = self._comfort.sizeHint(), self.look.px(12)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = self._drawing.width() - size.width() - inset if mirrored else inset
        self._comfort.setGeometry(x, self._drawing.height() - size.height() - inset, size.width(), size.height())
        # Large words would cross the hand.
        self._drawing.leave_foot(size.height() if self.look.text_scale > 1 else 0)

    def _speak(self, code: str) -> None:
        self.desk.send(LanguageChosen(code))

    def _touched(self) -> None:
        self.desk.send(Begin())
