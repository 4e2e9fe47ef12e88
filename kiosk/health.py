"""How the kiosk is, for machines that watch over it: nothing of a visitor, nothing secret."""

import logging
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import partial
from typing import Protocol, TypeVar

from kiosk.client.errors import Unreachable
from kiosk.client.payload import encoded
from kiosk.client.transport import Message, Transport
from kiosk.flows.states import Closed, Fault, Home, Screen
from kiosk.operator.office import Facts

log = logging.getLogger(__name__)

T = TypeVar("T")

FINE = "fine"
_SUCCESS = range(200, 300)


class Aside(Protocol):
    """Runs a job in the background and hands its answer over in the kiosk's own thread."""

    def __call__(self, job: Callable[[], T], then: Callable[[T], None]) -> None:
        """Returns at once."""
        ...


@dataclass(frozen=True, slots=True)
class Health:
    """``camera`` is ``fine`` or the code of its trouble when last used; ``server`` is ``answers``, ``silent`` or,
    before it was asked, ``unknown``; ``server_seen`` is how many seconds ago it last answered, None: never.
    ``unsettled``: it is not known yet what became of a message. ``screen`` is the page, ``fault`` what is wrong there.
    ``idle``: nobody is here, neither a visitor nor staff, and nothing is unsettled: it may be stopped.
    ``settings`` is the serial number of the fleet's settings in use, ``settings_given_up`` that of newer ones with
    which the kiosk ended badly; None: there are none.
    """

    version: str
    terminal_id: str
    paired: bool
    livemode: bool
    uptime: int
    screen: str
    fault: str
    camera: str
    server: str
    server_seen: int | None
    unsettled: bool
    idle: bool
    settings: int | None = None
    settings_given_up: int | None = None

    @property
    def healthy(self) -> bool:
        """Whether visitors can be served."""
        return not (self.fault or self.unsettled) and self.paired and (self.camera, self.server) == (FINE, "answers")

    def as_json(self) -> bytes:
        """One line, with ``healthy``."""
        return encoded(asdict(self) | {"healthy": self.healthy})


@dataclass(frozen=True, slots=True)
class Sight:
    """What the running kiosk knows of itself. ``staff``: somebody is behind the hidden entry, or about to be."""

    screen: Screen
    camera_trouble: str | None
    unsettled: bool
    staff: bool = False

    @property
    def idle(self) -> bool:
        """Whether nobody would miss the kiosk for a moment."""
        return isinstance(self.screen, Home | Closed) and not (self.unsettled or self.staff)


class Checkup:
    """In the kiosk's own thread. ``look`` asks the server and then tells ``push``, both in the background.

    ``clock`` is Unix seconds, as in ``facts``.
    """

    def __init__(
        self,
        facts: Facts,
        sight: Callable[[], Sight],
        *,
        server_answers: Callable[[], bool],
        aside: Aside,
        clock: Callable[[], float],
        push: Callable[[bytes], None] | None = None,
    ) -> None:
        self._facts = facts
        self._sight = sight
        self._server_answers = server_answers
        self._aside = aside
        self._clock = clock
        self._push = push
        self._asking = False
        self._server = "unknown"
        self._seen: float | None = None

    def look(self) -> None:
        """Once in a while; while a question is under way there is no second one."""
        if not self._asking:
            self._asking = True
            self._aside(self._server_answers, self._answered)

    def report(self) -> Health:
        """How it is now."""
        sight, now = self._sight(), self._clock()
        fault = sight.screen.code if isinstance(sight.screen, Fault) else ""
        return Health(
            version=self._facts.version,
            terminal_id=self._facts.terminal_id,
            paired=not fault.startswith("terminal_"),
            livemode=self._facts.livemode,
            uptime=max(0, int(now - self._facts.started)),
            screen=type(sight.screen).__name__.lower(),
            fault=fault,
            camera=sight.camera_trouble or FINE,
            server=self._server,
            server_seen=None if self._seen is None else max(0, int(now - self._seen)),
            unsettled=sight.unsettled,
            idle=sight.idle,
            settings=self._facts.fleet.serial,
            settings_given_up=self._facts.fleet.given_up,
        )

    def _answered(self, answers: bool) -> None:
        self._asking = False
        self._server = "answers" if answers else "silent"
        if answers:
            self._seen = self._clock()
        if self._push is not None:
            self._aside(partial(self._push, self.report().as_json()), _nothing_more)


class HealthPost:
    """POSTs reports to ``url``; any 2xx is fine. Of failures in a row the first is logged."""

    def __init__(self, transport: Transport, url: str) -> None:
        self._transport = transport
        self._url = url
        self._failing = False

    def __call__(self, report: bytes) -> None:
        """Blocks, raises nothing."""
        trouble = self._post(report)
        if trouble and not self._failing:
            log.error("the health of this kiosk could not be told: %s", trouble)
        self._failing = bool(trouble)

    def _post(self, report: bytes) -> str:
        message = Message("POST", self._url, {"content-type": "application/json"}, report)
        try:
            status = self._transport.send(message).status
        except Unreachable as error:
            return str(error)
        return "" if status in _SUCCESS else f"the address answered {status}"


def _nothing_more(_answer: None) -> None:
    """It says itself what went wrong."""
