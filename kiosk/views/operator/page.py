"""What every operator page is: a place for a role in the operator area, that forgets what it showed when left."""

from typing import ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.operator.roles import Role
from kiosk.theme.look import Look
from kiosk.views.widgets.styled import Styled


class OperatorPage(Styled, QWidget):
    """``code`` names it (text ``operator`` table, ``<code>.title``), ``sign`` is its icon; ``role`` is the least that
    may open it.
    """

    code: ClassVar[str]
    sign: ClassVar[str] = "info"
    role: ClassVar[Role] = Role.OPERATOR

    def enter(self) -> None:
        """The page comes on the screen: read what it shows, give the focus to the main action."""

    def leave(self) -> None:
        """The page leaves the screen: stop what moves and forget what it showed of anybody."""

    def restyle(self, look: Look) -> None:
        """Take a look and arrange."""
        super().restyle(look)
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        self.arrange()

    def arrange(self) -> None:
        """Put everything in its place for the current size and look."""
