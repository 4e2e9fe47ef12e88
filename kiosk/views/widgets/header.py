"""A column laid flat, for small screens: words on the left and doors on the right of one row."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from kiosk.theme.type import Role
from kiosk.views.widgets.text import place

if TYPE_CHECKING:
    from kiosk.views.widgets.column import Column


def arrange_flat(column: "Column") -> None:
    """Doors and buttons from the trailing edge inwards, then the words in what is left."""
    look, x = column.look, column.width()
    for button in reversed([*column.buttons, *column.doors]):
        if button.isHidden():
            continue
        wide = button.sizeHint().width()
        x -= wide
        column.put(button, x, 0, wide)
    column.step.hide()
    column.help.hide()
    words = [text for text in (column.instruction, column.problem) if text.text()]
    column.instruction.set_role(Role.LABEL if len(words) > 1 or column.buttons_shown() else Role.LEAD)
    column.problem.set_role(Role.NOTE)
    room = x - look.px(16)
    y = (look.target - sum(text.height_at(room) for text in words)) // 2
    mirrored = column.layoutDirection() is Qt.LayoutDirection.RightToLeft
    for text in words:
        y = place(text, column.width() - room if mirrored else 0, y, room)
