"""A column laid flat, for small screens: words on the left and doors on the right of one row."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from kiosk.theme.type import Role
from kiosk.views.widgets.text import Text, place

if TYPE_CHECKING:
    from kiosk.views.widgets.column import Column


def arrange_flat(column: "Column") -> bool:
    """Doors and buttons from the trailing edge inwards, then the words in what is left; whether all of it fits."""
    look = column.look
    column.step.hide()
    column.help.hide()
    if look.text_scale > 1:
        return _arrange_large(column)
    words = [text for text in (column.instruction, column.problem) if text.text()]
    column.instruction.set_role(Role.LABEL if len(words) > 1 or column.buttons_shown() else Role.LEAD)
    column.problem.set_role(Role.NOTE)
    room = _place_buttons(column, narrow=False)
    if not _fits(column, words, room):
        room = _place_buttons(column, narrow=True)
    if not _fits(column, words, room):
        column.instruction.set_role(Role.NOTE)
    whole = _fits(column, words, room)
    if not whole and len(words) > 1:
        # What was wrong is what the person needs to read.
        words = [column.problem]
        column.instruction.hide()
    y = (look.target - sum(text.height_at(room) for text in words)) // 2
    mirrored = column.layoutDirection() is Qt.LayoutDirection.RightToLeft
    for text in words:
        y = place(text, column.width() - room if mirrored else 0, y, room)
    doors = [door for door in (*column.buttons, *column.doors) if not door.isHidden()]
    return whole and all(door.roomy for door in doors)


def _arrange_large(column: "Column") -> bool:
    """Large words are all there in their own size, one below the other, or else it does not fit."""
    words = [text for text in column.texts if text.text()]
    for text, role in ((column.instruction, Role.LEAD), (column.help, Role.BODY), (column.problem, Role.LABEL)):
        text.set_role(role)
    room = _place_buttons(column, narrow=False)
    mirrored = column.layoutDirection() is Qt.LayoutDirection.RightToLeft
    y = 0
    for text in words:
        y = place(text, column.width() - room if mirrored else 0, y, room)
    column.take(max(y, column.look.target))
    doors = [door for door in (*column.buttons, *column.doors) if not door.isHidden()]
    whole = all(text.block(room).fits for text in words) and all(door.in_size for door in doors)
    return whole and room > 0 and column.used() <= column.height()


def _place_buttons(column: "Column", *, narrow: bool) -> int:
    """From the trailing edge inwards; returns the width that is left for words. ``narrow`` labels take two lines."""
    x = column.width()
    for button in reversed([*column.buttons, *column.doors]):
        if not button.isHidden():
            wide = button.narrowest if narrow else button.sizeHint().width()
            x -= wide
            column.put(button, x, 0, wide)
    return x - column.look.px(16)


def _fits(column: "Column", words: list[Text], room: int) -> bool:
    whole = all(text.block(room).fits for text in words)
    return whole and sum(text.height_at(room) for text in words) <= column.look.target
