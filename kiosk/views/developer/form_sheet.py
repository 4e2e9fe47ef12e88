"""A sheet with a form over the window; Escape and Cancel forget it."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.theme.colour import veil
from kiosk.theme.look import CARD_CORNER, Look
from kiosk.theme.type import Role
from kiosk.views.developer.field import Field
from kiosk.views.developer.form import Form, Make, Wish
from kiosk.views.developer.words import say
from kiosk.views.widgets.button import Button, Kind
from kiosk.views.widgets.scroll import BAR
from kiosk.views.widgets.styled import Styled, restyle_tree
from kiosk.views.widgets.text import Text, place

_WIDEST = 900


class FormSheet(Styled, QWidget):
    """Covers the window. ``send`` takes the action of a form that was filled in."""

    def __init__(self, send: Callable[[Wish], None], window: QWidget) -> None:
        super().__init__(window)
        self._send = send
        self._title = Text(Role.LEAD, parent=self)
        self._problem = Text(Role.NOTE, "danger", parent=self)
        self.cancel = Button(Kind.EQUAL, parent=self)
        self.fresh = Button(Kind.EQUAL, parent=self)
        self.go = Button(Kind.MAIN, parent=self)
        self.cancel.say(say("form.cancel"))
        self.fresh.say(say("form.fresh"))
        self.cancel.clicked.connect(self.dismiss)
        self.fresh.clicked.connect(lambda: self._submit(self.form.fresh if self.form else None))
        self.go.clicked.connect(self.submit)
        self.form: Form | None = None
        self._before: QWidget | None = None
        self.hide()

    def present(self, form: Form) -> None:
        """Show a form, made with this sheet as its parent."""
        self._drop()
        self._before = self.window().focusWidget()
        self.form = form
        self._title.setText(form.title)
        self._problem.setText("")
        self.go.say(form.go)
        self.fresh.setVisible(form.fresh is not None)
        self.setAccessibleName(form.title)
        for field in form.fields:
            field.returnPressed.connect(self.submit)
        form.show()
        restyle_tree(form, self.look)
        self.show()
        self.raise_()
        self.arrange()
        self._inside()[0].setFocus()

    def submit(self) -> None:
        """Do what the form says, or say that it cannot be."""
        self._submit(self.form.make if self.form else None)

    def dismiss(self) -> None:
        """Close, forget what was typed, and give the focus back."""
        self._drop()
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self._before = None

    def restyle(self, look: Look) -> None:
        """Take a look and arrange."""
        super().restyle(look)
        self.arrange()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """The focus stays inside while the sheet is open."""
        inside = self._inside()
        here = next((i for i, widget in enumerate(inside) if widget.hasFocus()), -1)
        following = inside[(here + (1 if forward else -1)) % len(inside)]
        following.setFocus(Qt.FocusReason.TabFocusReason)
        if self.form is not None and self.form.body.isAncestorOf(following):
            self.form.ensureWidgetVisible(following)
        return True

    def arrange(self) -> None:
        """Title, form, what is wrong, buttons."""
        if self.form is None:
            return
        inner, gap = self._inner(), self.look.px(16)
        y = place(self._title, inner.left(), inner.top(), inner.width()) + self.look.px(8)
        foot = inner.bottom() - self.look.target
        self._place_buttons(inner, foot)
        problem = self._problem.height_at(inner.width())
        place(self._problem, inner.left(), foot - gap // 2 - problem, inner.width())
        # Room for the focus ring on both sides, and for the scroll bar on the trailing one.
        before = 2 * BAR if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else BAR
        self.form.setGeometry(inner.left() - before, y, inner.width() + 3 * BAR, max(0, foot - gap - problem - y))
        self.form.arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A veil and the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), veil("#000000", 0.45))
        painter.setPen(QPen(self.look.colour("line"), 1))
        painter.setBrush(self.look.colour("surface"))
        corner = self.look.px(CARD_CORNER)
        painter.drawRoundedRect(QRectF(self._card()), corner, corner)

    def _submit(self, make: Make | None) -> None:
        action = make() if make else None
        if action is None:
            self._problem.setText(say("form.wrong"))
            self.arrange()
            return
        self.dismiss()
        self._send(action)

    def _drop(self) -> None:
        if self.form is not None:
            self.form.wipe()
            self.form.hide()
            self.form.deleteLater()
        self.form = None

    def _inside(self) -> list[QWidget]:
        form = self.form.body if self.form else self
        found = [w for w in form.findChildren(QWidget) if isinstance(w, Field | QAbstractButton)]
        return [*found, *(b for b in (self.cancel, self.fresh, self.go) if not b.isHidden())]

    def _place_buttons(self, inner: QRect, top: int) -> None:
        shown = [b for b in (self.cancel, self.fresh, self.go) if not b.isHidden()]
        gap = self.look.px(12)
        width = (inner.width() - gap * (len(shown) - 1)) // len(shown)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for number, button in enumerate(reversed(shown) if mirrored else shown):
            button.setGeometry(inner.left() + number * (width + gap), top, width, self.look.target)

    def _card(self) -> QRect:
        """As high as the form wants, and no higher than the window."""
        edge, pad = self.look.px(24), self._pad()
        width = min(self.width() - 2 * edge, self.look.px(_WIDEST))
        inner = width - 2 * pad
        rows = sum(height + self.look.px(12) for height in self.form.heights(inner)) if self.form else 0
        problem = self._problem.height_at(inner)
        wanted = 2 * pad + self._title.height_at(inner) + rows + problem + self.look.target + self.look.px(40) + 2 * BAR
        height = min(self.height() - 2 * edge, wanted)
        return QRect((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def _inner(self) -> QRect:
        pad = self._pad()
        return self._card().adjusted(pad, pad, -pad, -pad)

    def _pad(self) -> int:
        return self.look.px(32)
