"""A widget that takes a look. The window hands a new one to every styled widget when anything about it changes."""

from PySide6.QtWidgets import QWidget

from kiosk.theme.look import Look


class Styled:
    """Mixed into a widget; ``look`` is always there, so painting never fails."""

    look = Look()

    def restyle(self, look: Look) -> None:
        """Take a look."""
        self.look = look
        if isinstance(self, QWidget):
            self.updateGeometry()
            self.update()


def restyle_tree(root: QWidget, look: Look) -> None:
    """Hand a look to a widget and everything inside it."""
    styled = [widget for widget in (root, *root.findChildren(QWidget)) if isinstance(widget, Styled)]
    # All of them first: whoever arranges others asks them how large they will be.
    for widget in styled:
        widget.look = look
    for widget in styled:
        widget.restyle(look)
