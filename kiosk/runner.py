"""The kiosk without its face: runs the flows, carries out their effects, and is the one place where errors end.

Everything here runs in one thread (the GUI's) but for ``post``, which any thread may call.
"""

import logging
import secrets
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeVar

from kiosk.aftermath import Aftermath
from kiosk.carrier import Carrier
from kiosk.flows.effects import Effect, Forget, Note
from kiosk.flows.events import (
    Broke,
    CameraBack,
    CameraFailed,
    Event,
    HandSeen,
    PalmCaptured,
    Restarted,
    Shut,
    Tick,
)
from kiosk.flows.rules import Rules
from kiosk.flows.states import Closed, Screen, Sending, Stage
from kiosk.flows.step import step
from kiosk.flows.time import Leaving, leaves_at, leaving
from kiosk.flows.visit import Visit
from kiosk.journal import Journal, JournalEntry
from kiosk.ports import Capture, Pages, Server, TokenSink
from kiosk.work import Workers

log = logging.getLogger(__name__)

T = TypeVar("T")
Post = Callable[[Event], None]
Enter = Callable[[Callable[[], None]], None]
Witness = Callable[[Visit, Event, Visit], None]


def _nobody(_before: Visit, _event: Event, _after: Visit) -> None:
    """Nobody is told."""


def _empty(rules: Rules, now: float) -> Visit:
    seed = secrets.token_urlsafe(16)
    return Visit(seed=seed, now=now, touched=now, language=rules.language, own_language=rules.language)


class Kiosk:
    """``enter`` runs a callable later in the kiosk's own thread (the Qt bridge's ``post``, or a queue in tests).

    ``make_capture`` gets the callable to post camera events with. ``on_screen`` hears of every change of the screen,
    ``on_language`` before it of every change of the language, ``witness`` of every step of a visit, before what follows
    from it is done. ``on_leaving`` hears when the page is about to go home by itself, and (None) when it no longer is.
    ``closed`` says whether people may begin; it is asked at every tick. ``clock`` is monotonic seconds. ``pages`` is
    needed where rules offer phones. ``pen`` is a thread for the journal, see ``Carrier``; the kiosk closes it.
    Call ``start`` once, ``tick`` a few times a second, ``close`` at the end.
    """

    def __init__(
        self,
        *,
        server: Server,
        make_capture: Callable[[Post], Capture],
        journal: Journal,
        sink: TokenSink,
        rules: Rules,
        enter: Enter,
        on_screen: Callable[[Screen], None],
        witness: Witness = _nobody,
        on_language: Callable[[str], None] = lambda _code: None,
        on_leaving: Callable[[Leaving | None], None] = lambda _leaving: None,
        closed: Callable[[], Closed | None] = lambda: None,
        clock: Callable[[], float] = time.monotonic,
        pages: Pages | None = None,
        pen: Workers | None = None,
    ) -> None:
        self.rules = rules
        self._server = server
        self._journal = journal
        self._enter = enter
        self._on_screen = on_screen
        self._witness = witness
        self._on_language = on_language
        self._on_leaving = on_leaving
        self._leaving: Leaving | None = None
        self._closed_page = closed
        self.camera_trouble: str | None = None
        self._clock = clock
        self._turn = 0
        self._closed = False
        self._aftermath: Aftermath | None = None
        self._visit = _empty(rules, clock())
        self._workers = Workers(on_error=partial(self.post, Broke("internal_error")))
        self.capture = make_capture(self.post)
        self._carrier = Carrier(server, self.capture, journal, sink, self._workers, pages=pages, pen=pen)

    @property
    def visit(self) -> Visit:
        """Where the visit is."""
        return self._visit

    @property
    def unsettled(self) -> bool:
        """Whether it is not known yet what became of a message."""
        screen = self._visit.screen
        return self._aftermath is not None or (isinstance(screen, Sending) and screen.retry_at is not None)

    @property
    def leaves_at(self) -> float | None:
        """When the present page goes home by itself, in the clock's seconds; None when it does not."""
        return leaves_at(self._visit, self.rules)

    def start(self) -> None:
        """Show the first screen, and find out what a restart interrupted."""
        self._visit, _ = step(self._visit, Shut(self._closed_page()), self.rules)
        self._on_screen(self._visit.screen)
        entry = self._journal.read()
        if entry is not None:
            self._aftermath = Aftermath(entry, self._server, self.rules)
            self.tick()

    def tick(self) -> None:
        """Time passes."""
        self.dispatch(Tick(self._clock()))
        page = self._closed_page()
        if page != self._visit.closed:
            self.dispatch(Shut(page))
        if self._aftermath and self._aftermath.due(self._clock()):
            # It belongs to no visit, so no visit's end may drop it.
            answer = partial(self._hand_in, None)
            self._workers.start(partial(self._aftermath.ask, answer))

    def post(self, event: Event) -> None:
        """An event from any thread; dropped if the visit it belongs to is over when its turn comes."""
        self._hand_in(self._turn, event)

    def dispatch(self, event: Event) -> None:
        """An event from the kiosk's own thread, taken at once."""
        if self._closed:
            return
        if isinstance(event, Restarted) and self._aftermath and self._aftermath.heard(event, self._clock()):
            self._aftermath = None
        try:
            self._take(Tick(self._clock()))
            if not isinstance(event, Tick):
                self._take(event)
        except Exception:
            log.exception("a flow failed at %s", type(event).__name__)
            self._give_up()

    def aside(self, job: Callable[[], T], then: Callable[[T], None]) -> None:
        """What belongs to no visit: run ``job`` in the background, hand its answer to ``then`` in our own thread."""
        self._workers.start(lambda: self._enter(partial(then, job())))

    def close(self) -> None:
        """Stop the camera, wait for the background, forget the visit. The journal is left for the next start."""
        if self._closed:
            return
        self._closed = True
        self.capture.shutdown()
        self._carrier.close()
        self._workers.close()
        self._visit = replace(self._visit, errand=None)

    def _hand_in(self, turn: int | None, event: Event) -> None:
        self._enter(partial(self._arrive, turn, event))

    def _arrive(self, turn: int | None, event: Event) -> None:
        if turn is None or turn == self._turn:
            self.dispatch(event)

    def _take(self, event: Event) -> None:
        self._watch_camera(event)
        before = self._visit
        self._visit, effects = step(before, event, self.rules)
        self._witness(before, event, self._visit)
        for effect in effects:
            self._carry_out(effect)
        if self._visit.language != before.language:
            self._on_language(self._visit.language)
        if self._visit.screen != before.screen:
            self._on_screen(self._visit.screen)
        leaving_now = leaving(self._visit, self.rules)
        if leaving_now != self._leaving:
            self._leaving = leaving_now
            self._on_leaving(leaving_now)

    def _watch_camera(self, event: Event) -> None:
        """For the operator: what was the matter with the camera when it was last used."""
        if isinstance(event, CameraFailed):
            self.camera_trouble = event.code
        elif isinstance(event, CameraBack | HandSeen | PalmCaptured):
            self.camera_trouble = None

    def _give_up(self) -> None:
        """A bug ends the visit, not the kiosk; whatever else fails on the way is logged and passed over."""
        event = Broke("internal_error")
        before = self._visit
        self._visit, effects = step(before, event, self.rules)
        self._witness(before, event, self._visit)
        for effect in effects:
            try:
                self._carry_out(effect)
            except Exception:
                log.exception("giving up failed at %s", type(effect).__name__)
        self._on_screen(self._visit.screen)

    def _ask_about(self, left: Note | None) -> None:
        """Find out what became of a message that somebody left; it may be under way as long as any question."""
        if left is not None:
            entry = JournalEntry(left.purpose, Stage(left.stage), left.attempt)
            self._aftermath = Aftermath(entry, self._server, self.rules, self._clock() + self.rules.answer_s)

    def _carry_out(self, effect: Effect) -> None:
        if isinstance(effect, Forget):
            self._turn += 1
            self._ask_about(effect.unsettled)
        self._carrier.carry_out(effect, partial(self._hand_in, self._turn))
