"""May we use your palm: plain words, two equal buttons, the full text one touch away. The camera is still off."""

import hashlib

from PySide6.QtWidgets import QWidget

from kiosk.flows.events import Consented
from kiosk.flows.states import Consent
from kiosk.views.consent_text import full_text, how_long
from kiosk.views.desk import Desk
from kiosk.views.language import spoken
from kiosk.views.pages.page import StagePage
from kiosk.views.texts.lookup import page, sign
from kiosk.views.widgets.button import Kind
from kiosk.views.widgets.plain_words import PlainWords


def _rows(days: int | None) -> tuple[tuple[str, str, str], ...]:
    """An icon, a word and a sentence each."""
    said = ("lines", "what"), ("target", "why"), ("clock", "long"), ("lock", "who")
    lines = {code: page(f"consent.{code}.line") for _icon, code in said} | {"long": how_long(days)}
    return tuple((icon, page(f"consent.{code}"), lines[code]) for icon, code in said)


class ConsentPage(StagePage[Consent]):
    """Neither answer is louder than the other."""

    # What the stage says matters as much as the column.
    least_share = 0.54

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._days: int | None = None
        self._words = PlainWords(_rows(None))
        super().__init__(desk, self._words, parent)
        self._agree = self.add_action(Kind.EQUAL, page("consent.agree"), self._agreed, "tick")
        self._decline = self.add_action(Kind.EQUAL, page("consent.decline"), self._declined, "cross")
        self.column.paired = True
        self._full = self.add_action(Kind.LINK, page("consent.full"), self._read, "text")

    def render_state(self, screen: Consent) -> None:
        """The version is part of the step label, so that it can be named."""
        self._days = screen.keep_days
        self._words.tell(_rows(self._days))
        step = f"{page('consent.step')} · {page('consent.version', sign(screen.version))}"
        self.column.tell(step, page("consent.instruction"), page("consent.help"))

    def lay_out(self, share: float) -> None:
        """What is consented to must be as easy to read as the question."""
        super().lay_out(share)
        if self.look.text_scale > 1:
            self.column.complete = self.column.complete and self._words.in_size

    def stage_height(self, width: int, room: int) -> int:
        """All of the words, before the answers."""
        return self._words.height_at(width)

    def enter(self) -> None:
        """No answer has the focus before the words were read: Enter must not agree by accident."""
        self._full.setFocus()

    def _agreed(self) -> None:
        self.desk.send(self._answer(agreed=True))

    def _declined(self) -> None:
        self.desk.send(self._answer(agreed=False))

    def _answer(self, *, agreed: bool) -> Consented:
        """With the full text behind the page as it reads in this language, and when."""
        text = full_text(self._days)
        return Consented(agreed, spoken(), hashlib.sha256(text.encode()).hexdigest(), int(self.desk.wall()))

    def _read(self) -> None:
        self.sheet_asked.emit("consent")
