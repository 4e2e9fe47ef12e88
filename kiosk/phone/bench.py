"""A bench with simulated phones on it: every action runs in the background, and snapshots say what came of it.

Knows no screen. ``do`` returns at once; a phone does one thing at a time, and what is asked of it meanwhile is left
undone, except to change its connection, to lose it, to answer its question and to stop its camera.
"""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from kiosk.capture.picture import CapturePicture
from kiosk.client.address import Address
from kiosk.client.transport import Carrier
from kiosk.flows.states import Purpose
from kiosk.phone import actions
from kiosk.phone.actions import Action
from kiosk.phone.bench_phone import AGAIN_S, BenchPhone
from kiosk.phone.doings import Doings
from kiosk.phone.errors import AppMissing, NoSuchPhone
from kiosk.phone.handset import Handset
from kiosk.phone.questions import ANSWER_S, Questions
from kiosk.phone.record import Record
from kiosk.phone.shelf import USUAL, Make, Shelf, new_record
from kiosk.phone.sight import Lens, Sight
from kiosk.phone.snapshot import News, Snapshot
from kiosk.phone.troubles import TROUBLES, trouble
from kiosk.phone.wire import Wire
from kiosk.secret import Secret
from kiosk.work import Workers

_THREADS = 16  # so many phones may wait for a slow server, a camera or their owner at once

FreshKey = Callable[[Purpose], Secret]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """``address`` and ``publishable_key`` (of a mobile App) are for new phones; ``clock`` is Unix seconds.

    ``fresh_key`` asks an app backend for an enrollment or a recovery key, where one is at hand.
    """

    shelf: Shelf
    carrier: Carrier
    make_lens: Callable[[str], Lens]
    address: Address
    publishable_key: str
    fresh_key: FreshKey | None = None
    clock: Callable[[], float] = time.time
    answer_s: float = ANSWER_S
    again_s: float = AGAIN_S


class Bench:
    """``on_change`` is called from any thread; ``on_error`` where a bug ended some work. Raises ``PhoneDamaged``."""

    def __init__(
        self, around: Surroundings, on_change: Callable[[], None], on_error: Callable[[], None] = lambda: None
    ) -> None:
        self._around = around
        self._on_change = on_change
        self._lock = threading.Lock()
        self._phones: dict[str, BenchPhone] = {}
        self._news: News | None = None
        self._closed = False
        self._questions = Questions(on_change, around.answer_s)
        self._sight = Sight(around.make_lens, self._look)
        self._doings = Doings(self._sight, around.fresh_key)
        self._workers = Workers(on_error, _THREADS)
        for record in around.shelf.records():
            self._put(record.name)

    @property
    def news(self) -> News | None:
        """What happened last that concerns no phone, such as one that could not be made."""
        return self._news

    @property
    def can_fetch_keys(self) -> bool:
        """Whether an app backend is at hand."""
        return self._around.fresh_key is not None

    @property
    def now(self) -> float:
        """Unix seconds, as the phones see them."""
        return self._around.clock()

    def snapshots(self) -> tuple[Snapshot, ...]:
        """Every phone, by name."""
        with self._lock:
            phones = sorted(self._phones.items())
        return tuple(self._asked(name, phone.snapshot()) for name, phone in phones)

    def token(self, phone: str) -> Secret | None:
        """The last token that came to a phone."""
        return self._doings.token(phone)

    def picture(self, phone: str) -> CapturePicture | None:
        """What the camera before a phone sees now, once; from any thread."""
        return self._sight.picture(phone)

    def do(self, action: Action) -> None:
        """Begin, in the background; what came of it is in the snapshots."""
        if self._closed:
            return
        match action:
            case actions.Add():
                self._workers.start(partial(self._add, action))
            case actions.Answer():
                self._questions.answer(action.question, yes=action.yes)
            case actions.Stop():
                self._sight.stop(action.phone)
            case actions.Connect() | actions.Lose():
                self._workers.start(partial(self._change, self._at(action.phone), action))
            case _:
                phone = self._at(action.phone)
                if phone.begin():
                    self._workers.start(partial(self._work, phone, action))

    def close(self) -> None:
        """End every stream, wait, look and question, then wait for what is under way; harmless when called again."""
        with self._lock:
            self._closed = True
            phones = list(self._phones.values())
        for phone in phones:
            phone.hang_up()
        self._questions.close()
        self._sight.close()
        self._workers.close()
        for phone in self._phones.values():
            phone.join()

    def _at(self, name: str) -> BenchPhone:
        with self._lock:
            found = self._phones.get(name)
        if found is None:
            raise NoSuchPhone(f"There is no phone {name!r} on the bench.")
        return found

    def _put(self, name: str) -> None:
        wire = Wire(self._around.carrier)
        handset = Handset(self._around.shelf.folder(name), wire, clock=self._around.clock, wait=wire.wait)
        made = BenchPhone(handset, wire, self._questions.owner(name), self._on_change, self._around.again_s)
        with self._lock:
            self._phones[name] = made
            late = self._closed
        if late:
            made.hang_up()

    def _add(self, asked: actions.Add) -> None:
        try:
            record = self._described(asked)
            self._around.shelf.add(record)
            self._put(record.name)
            self._news = News("added", values=(record.name,))
        except TROUBLES as error:
            self._news = News(trouble(error)[0], ok=False)
        self._on_change()

    def _described(self, asked: actions.Add) -> Record:
        if not self._around.publishable_key:
            raise AppMissing("No mobile App was named: --publishable-key pk_…")
        usual = USUAL[asked.platform]
        version = asked.platform_version or usual.platform_version
        return new_record(
            asked.phone,
            asked.platform,
            self._around.address,
            self._around.publishable_key,
            make=Make(asked.make or usual.make, asked.model or usual.model, version),
            factors=asked.factors,
            push=asked.push,
        )

    def _work(self, phone: BenchPhone, action: Action) -> None:
        news = News("internal_error", ok=False)
        try:
            news = self._doings.do(phone, action)
        except TROUBLES as error:
            news = News(trouble(error)[0], ok=False)
        finally:
            phone.end(news)

    def _change(self, phone: BenchPhone, action: actions.Connect | actions.Lose) -> None:
        try:
            news = self._doings.change(phone, action)
        except TROUBLES as error:
            news = News(trouble(error)[0], ok=False)
        if isinstance(action, actions.Lose):
            self._questions.refuse(action.phone)
            self._sight.stop(action.phone)
        phone.tell(news)

    def _look(self, name: str, looking: bool) -> None:
        self._at(name).look(looking)

    def _asked(self, name: str, snapshot: Snapshot) -> Snapshot:
        return replace(snapshot, question=self._questions.of(name))
