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
    """One method for each kind of effect."""

    def __init__(
        self,
        server: Server,
        capture: Capture,
        journal: Journal,
        sink: TokenSink,
        workers: Workers,
        *,
        pages: Pages | None = None,
    ) -> None:
        self._server = server
        self._capture = capture
        self._journal = journal
        self._sink = sink
        self._workers = workers
        self._pages = pages

    def carry_out(self, effect: Effect, post: Post) -> None:
        """Never blocks for long. Answers are posted with ``post``. Raises ``JournalError``."""
        match effect:
            case effects.Note(purpose, stage, attempt):
                self._journal.write(JournalEntry(purpose, Stage(stage), attempt))
            case effects.Forget(unsettled):
                if unsettled is None:
                    self._journal.clear()
            case effects.Deliver():
                self._workers.start(partial(self._deliver, effect, post))
            case (
                effects.InspectKey()
                | effects.StartSession()
                | effects.SendEnrollment()
                | effects.SendRecovery()
                | effects.SendVerification()
            ):
                self._workers.start(partial(self._ask, effect, post))
            case effects.OpenPhone() | effects.LookAtPhone() | effects.TakeToken():
                self._workers.start(partial(self._ask_page, effect, post))
            case _:
                self._tell_camera(effect)

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
