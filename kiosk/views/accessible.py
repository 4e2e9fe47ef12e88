"""What assistive technology finds: pictures as pictures, decoration not at all, and behind an open sheet nothing.

Qt asks a factory for the accessible side of each widget, and makes its own when there is none here. A widget says by
its class what it is heard as: ``heard_as`` is a role, and the role ``NoRole`` means decoration.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

DECORATION = QAccessible.Role.NoRole
PICTURE = QAccessible.Role.Graphic
WORDS = QAccessible.Role.StaticText
ENTRY = QAccessible.Role.EditableText
DIALOG = QAccessible.Role.Dialog


class _Decoration(QAccessibleWidget):
    """There for the eye; whatever it means is said in words beside it."""

    def state(self) -> QAccessible.State:
        """Never to be found."""
        state = super().state()
        state.invisible = True
        return state


class _Ordered(QAccessibleWidget):
    """A widget that names its children itself, in the order in which they are read."""

    def __init__(self, widget: QWidget, role: QAccessible.Role, parts: Callable[[], list[QWidget]]) -> None:
        super().__init__(widget, role)
        self._parts = parts

    def childCount(self) -> int:
        """As many as are read."""
        return len(self._parts())

    def child(self, index: int) -> QAccessibleInterface:
        """In reading order; none when there are not so many."""
        found = [QAccessible.queryAccessibleInterface(part) for part in self._parts()]
        return found[index] if 0 <= index < len(found) else None  # type: ignore[return-value]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Its place, or -1."""
        found = child.object()
        return next((index for index, part in enumerate(self._parts()) if part is found), -1)


def _made(_name: str, made_for: QObject) -> QAccessibleInterface | None:
    if not isinstance(made_for, QWidget):
        return None
    parts = getattr(made_for, "read_in_order", None)
    role = getattr(made_for, "heard_as", None)
    if parts is not None:
        return _Ordered(made_for, role or QAccessible.Role.Client, parts)
    if role is None:
        return None
    return _Decoration(made_for, PICTURE) if role is DECORATION else QAccessibleWidget(made_for, role)


_installed: list[Callable[[str, QObject], QAccessibleInterface | None]] = []


def install() -> None:
    """Once for the process; harmless when called again."""
    if not _installed:
        _installed.append(_made)
        QAccessible.installFactory(_made)
