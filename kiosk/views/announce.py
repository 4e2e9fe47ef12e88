"""Tells assistive technology what the page now says, so that an instruction is heard as well as seen."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from kiosk.theme.type import Role
from kiosk.views.widgets.text import Text


def announce(page: QWidget) -> None:
    """Announce the page's main sentence when somebody listens."""
    sentences = [text.text() for text in page.findChildren(Text) if text.text() and text.role is Role.INSTRUCTION]
    for sentence in sentences[:1]:
        announce_words(page, sentence)


def announce_words(about: QWidget, words: str) -> None:
    """Announce ``words`` when somebody listens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(about, words))
