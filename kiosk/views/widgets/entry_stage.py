"""The stage of the entry page: the field above the pad, or the camera that looks for a code."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.theme.look import Look
from kiosk.views.desk import Desk
from kiosk.views.texts.lookup import page
from kiosk.views.widgets.key_field import KeyField
from kiosk.views.widgets.pad import Pad
from kiosk.views.widgets.scan_overlay import ScanOverlay
from kiosk.views.widgets.styled import Styled
from kiosk.views.widgets.viewfinder import Viewfinder


class EntryStage(Styled, QWidget):
    """Shows one or the other."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = KeyField(self)
        self.pad = Pad(self)
        self.camera = Viewfinder(desk, ScanOverlay(), self)
        self.camera.setAccessibleName(page("capture.stage"))
        self.camera.hide()

    def show_camera(self, on: bool) -> None:
        """Camera instead of field and pad."""
        self.field.setVisible(not on)
        self.pad.setVisible(not on)
        self.camera.setVisible(on)
        if on:
            self.camera.start()
        else:
            self.camera.stop()

    def least_height(self, width: int) -> int:
        """Height in pixels for the field and for keys that are just large enough."""
        self.field.tight = self.pad.narrow
        return self.field.height_at(width) + self._gap() + self.pad.least_height()

    def height_at(self, width: int) -> int:
        """Height in pixels that field and pad want."""
        return self.field.height_at(width) + self._gap() + self.pad.height_wanted()

    def restyle(self, look: Look) -> None:
        """Take a look and arrange."""
        super().restyle(look)
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        self.arrange()

    def arrange(self) -> None:
        """Field on top, pad at the foot when low, both in the middle when high."""
        self.camera.setGeometry(self.rect())
        self.field.tight = self.pad.narrow
        field = self.field.height_at(self.width())
        gap = self._gap()
        pad = min(self.pad.height_wanted(), self.height() - field - gap)
        top = 0 if self.pad.narrow else max(0, (self.height() - field - gap - pad) // 2)
        self.field.setGeometry(0, top, self.width(), field)
        self.pad.setGeometry(0, top + field + gap, self.width(), pad)
        self.pad.arrange()

    def _gap(self) -> int:
        return self.look.px(4 if self.pad.turns else 8 if self.pad.narrow else 32)
