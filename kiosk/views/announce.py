"""Tells assistive technology what the page now says, so that an instruction is heard as well as seen."""

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

Politeness = QAccessible.AnnouncementPoliteness
Deliver = Callable[[QWidget, str, Politeness], None]


def to_platform(widget: QWidget, text: str, politeness: Politeness) -> None:
    """To a screen reader, when one listens."""
    if QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, text)
        event.setPoliteness(politeness)
        QAccessible.updateAccessibility(event)


class Announcer:
    """A page and what went wrong interrupt; guidance, which changes all the time, waits for its turn. No repeats."""

    def __init__(self, deliver: Deliver = to_platform) -> None:
        self._deliver = deliver
        self._told: tuple[str, ...] = ()

    def arrived(self, page: QWidget, words: tuple[str, ...]) -> None:
        """Another page, with its instruction first; everything it says is told."""
        self._told = words
        self._tell(page, words, Politeness.Assertive)

    def changed(self, page: QWidget, words: tuple[str, ...], urgent: bool = False) -> None:
        """The same page says something else: only what is new is told."""
        fresh = tuple(text for text in words if text not in self._told)
        self._told = words
        self._tell(page, fresh, Politeness.Assertive if urgent else Politeness.Polite)

    def _tell(self, page: QWidget, texts: tuple[str, ...], politeness: Politeness) -> None:
        if texts:
            self._deliver(page, " ".join(texts), politeness)
