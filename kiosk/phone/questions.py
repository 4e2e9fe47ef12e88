"""Questions to the owners of phones: asked from a background thread, answered from the screen. Unanswered is no."""

import itertools
import threading
from collections.abc import Callable

from kiosk.phone.approval import LocalFactor, Owner
from kiosk.phone.snapshot import Question

ANSWER_S = 120.0
"""As long as a page waits for a phone."""


class _Pending:
    def __init__(self, question: Question) -> None:
        self.question = question
        self.answered = threading.Event()
        self.yes = False


class Questions:
    """Thread-safe. ``on_change`` tells that ``of`` may say something else now."""

    def __init__(self, on_change: Callable[[], None], answer_s: float = ANSWER_S) -> None:
        self._on_change = on_change
        self._answer_s = answer_s
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self._pending: dict[int, _Pending] = {}
        self._closed = False

    def owner(self, phone: str) -> Owner:
        """The owner of this phone, who is asked once for each use of a factor."""
        return lambda factor, _session: self._ask(phone, factor)

    def of(self, phone: str) -> Question | None:
        """What its owner is asked now."""
        with self._lock:
            asked = [one.question for one in self._pending.values() if one.question.phone == phone]
        return asked[0] if asked else None

    def answer(self, number: int, *, yes: bool) -> None:
        """The owner's word; a question that is over has no answer any more."""
        with self._lock:
            pending = self._pending.pop(number, None)
        if pending is not None:
            pending.yes = yes
            pending.answered.set()

    def refuse(self, phone: str) -> None:
        """Nobody is there to answer for this phone."""
        question = self.of(phone)
        if question is not None:
            self.answer(question.number, yes=False)

    def close(self) -> None:
        """No to everything that is asked, now and later."""
        with self._lock:
            self._closed = True
            numbers = list(self._pending)
        for number in numbers:
            self.answer(number, yes=False)

    def _ask(self, phone: str, factor: LocalFactor) -> bool:
        pending = _Pending(Question(next(self._numbers), phone, factor))
        with self._lock:
            if self._closed:
                return False
            self._pending[pending.question.number] = pending
        self._on_change()
        if not pending.answered.wait(self._answer_s):
            self.answer(pending.question.number, yes=False)
        self._on_change()
        return pending.yes
