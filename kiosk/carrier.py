"""Carries out effects: a camera told, a question put to the server in the background, a journal written."""

import logging
from collections.abc import Callable
from functools import partial

from kiosk.errors import KioskError
from kiosk.flows import effects
from kiosk.flows.effects import Effect
from kiosk.flows.events import Event, Undelivered
from kiosk.flows.states import Stage
from kiosk.journal import Journal, JournalEntry
from kiosk.ports import Capture, Pages, Server, TokenSink
from kiosk.questions import PhoneQuestion, Question, put, put_page
from kiosk.work import Workers

log = logging.getLogger(__name__)

Post = Callable[[Event], None]


class Carrier:
    """One method for each kind of effect.

    ``pen`` is one thread in which the journal is written, in order: a slow disk must not keep the window waiting.
    Without it the journal is written at once. Either way no question leaves before what was noted ahead of it is on
    disk: after a power cut the journal may know of a message that was never sent, never the other way round.
    """

    def __init__(
        self,
        server: Server,
        capture: Capture,
        journal: Journal,
        sink: TokenSink,
        workers: Workers,
        *,
        pages: Pages | None = None,
        pen: Workers | None = None,
    ) -> None:
        self._server = server
        self._capture = capture
        self._journal = journal
        self._sink = sink
        self._workers = workers
        self._pages = pages
        self._pen = pen

    def carry_out(self, effect: Effect, post: Post) -> None:
        """Never blocks for long. Answers are posted with ``post``."""
        match effect:
            case effects.Note(purpose, stage, attempt):
                entry = JournalEntry(purpose, Stage(stage), attempt)
                self._in_turn(partial(_written, partial(self._journal.write, entry)))
            case effects.Forget(unsettled):
                if unsettled is None:
                    self._in_turn(partial(_written, self._journal.clear))
            case effects.Deliver():
                self._workers.start(partial(self._deliver, effect, post))
            case (
                effects.InspectKey()
                | effects.StartSession()
                | effects.SendEnrollment()
                | effects.SendRecovery()
                | effects.SendVerification()
            ):
                self._in_turn(partial(self._workers.start, partial(self._ask, effect, post)))
            case effects.OpenPhone() | effects.LookAtPhone() | effects.TakeToken():
                self._in_turn(partial(self._workers.start, partial(self._ask_page, effect, post)))
            case _:
                self._tell_camera(effect)

    def close(self) -> None:
        """Wait until the journal is on disk and the questions behind it are under way. Nothing may come after it."""
        if self._pen:
            self._pen.close()

    def _in_turn(self, job: Callable[[], None]) -> None:
        """Run ``job`` once everything noted before is on disk."""
        if self._pen:
            self._pen.start(job)
        else:
            job()

    def _tell_camera(self, effect: Effect) -> None:
        match effect:
            case effects.OpenCamera():
                self._capture.open()
            case effects.CloseCamera():
                self._capture.close()
            case effects.ScanCode():
                self._capture.scan()
            case effects.CapturePalm(side, purpose, others):
                self._capture.capture(side, purpose, others)
            case effects.StopCapture():
                self._capture.stop()

    def _ask(self, question: Question, post: Post) -> None:
        post(put(self._server, question))

    def _ask_page(self, question: PhoneQuestion, post: Post) -> None:
        if self._pages is None:
            raise LookupError("this kiosk was made without the way to phones")
        post(put_page(self._pages, question))

    def _deliver(self, token: effects.Deliver, post: Post) -> None:
        try:
            self._sink.deliver(token.user_id, token.id_token, token.log_id)
        except KioskError as error:
            log.error("a token was not delivered: %s", error)
            post(Undelivered("token_undelivered"))


def _written(write: Callable[[], None]) -> None:
    """A full disk must not keep people from being served: only the word after a crash is lost."""
    try:
        write()
    except KioskError as error:
        log.error("%s: %s", error.code, error)
