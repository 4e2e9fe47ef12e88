"""A kiosk without a face: scripted camera, any server, a queue for a thread, a clock that is told the time."""

import queue
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from hardware.palm.side import Side
from kiosk.client import models
from kiosk.client.errors import Unreachable
from kiosk.flows.effects import Agreement, Palm
from kiosk.flows.events import Event, PalmCaptured
from kiosk.flows.rules import Rules
from kiosk.flows.states import Closed, Purpose, Screen
from kiosk.flows.time import Leaving
from kiosk.journal import Journal
from kiosk.ports import Server, TokenSink
from kiosk.runner import Kiosk, Post, Witness
from kiosk.secret import Secret
from kiosk.sinks import Collect
from kiosk.work import Workers
from tests.kiosk.client.stage import ATTEMPT, ENROLLMENT, KEY_INFO, RECOVERY, SESSION, VERIFICATION
from tests.kiosk.flows.visits import LIVE

WAIT_S = 10.0


class ScriptedCapture:
    """Keeps what it is told; ``show`` posts what a capture would."""

    def __init__(self, post: Post) -> None:
        self.post = post
        self.told: list[str] = []
        self.failing: str | None = None

    def _tell(self, what: str) -> None:
        self.told.append(what)
        if self.failing == what:
            raise RuntimeError("scripted")

    def open(self) -> None:
        self._tell("open")

    def close(self) -> None:
        self._tell("close")

    def scan(self) -> None:
        self._tell("scan")

    def capture(self, side: Side, purpose: Purpose, others: tuple[Side, ...] = ()) -> None:
        self._tell(f"capture {side}")

    def stop(self) -> None:
        self._tell("stop")

    def shutdown(self) -> None:
        self._tell("shutdown")

    def show(self, side: Side, template: bytes | None = None) -> None:
        self.post(PalmCaptured(side, template or f"template of the {side}".encode(), LIVE))


@dataclass
class ScriptedServer:
    """Says yes to everything, but for ``troubles``: raised once each, by method, in order."""

    troubles: dict[str, list[Exception]] = field(default_factory=dict)
    asked: list[tuple[object, ...]] = field(default_factory=list)
    landed: str = "done"

    def _ask(self, *what: object) -> None:
        self.asked.append(what)
        waiting = self.troubles.get(str(what[0]))
        if waiting:
            raise waiting.pop(0)

    def inspect_key(self, secret: Secret) -> models.KeyInfo:
        self._ask("inspect", secret)
        kind = "recovery" if secret.reveal().startswith("rks_") else "enrollment"
        return models.KeyInfo.model_validate(KEY_INFO | {"kind": kind})

    def start_session(self, user_id: str | None, flow: tuple[str, ...]) -> models.AuthSession:
        self._ask("session", user_id, flow)
        return models.AuthSession.model_validate(SESSION | {"flow": list(flow)})

    def enroll(
        self, secret: Secret, palms: tuple[Palm, ...], attempt: str, agreement: Agreement | None = None
    ) -> models.Enrollment:
        self._ask("enroll", attempt)
        return models.Enrollment.model_validate(ENROLLMENT)

    def recover(self, secret: Secret, palms: tuple[Palm, ...], attempt: str) -> models.Recovery:
        self._ask("recover", attempt)
        return models.Recovery.model_validate(RECOVERY)

    def verify(
        self, auth_session_id: str, challenge: Secret, palms: tuple[Palm, ...], attempt: str
    ) -> models.Verification:
        self._ask("verify", attempt)
        return models.Verification.model_validate(VERIFICATION)

    def attempt(self, attempt: str) -> models.Attempt:
        self._ask("attempt", attempt)
        return models.Attempt.model_validate(ATTEMPT | {"state": self.landed})


class House:
    """Everything wired; ``do`` sends events, ``until`` runs what was posted until the screen is one of a kind."""

    def __init__(
        self,
        folder: Path,
        server: Server | None = None,
        rules: Rules | None = None,
        sink: TokenSink | None = None,
        *,
        witness: Witness | None = None,
        closed: Callable[[], Closed | None] = lambda: None,
        journal: Journal | None = None,
        pen: Workers | None = None,
    ) -> None:
        self.now = 1000.0
        self.screens: list[Screen] = []
        self.leavings: list[Leaving | None] = []
        self.waiting: queue.Queue[Callable[[], None]] = queue.Queue()
        self.server = server or ScriptedServer()
        self.collected = Collect()
        self.journal = journal or Journal(folder / "journal.json")
        self.kiosk = Kiosk(
            server=self.server,
            make_capture=self._make_capture,
            journal=self.journal,
            sink=sink or self.collected,
            rules=rules or Rules(),
            enter=self.waiting.put,
            on_screen=self.screens.append,
            witness=witness or (lambda *_: None),
            on_leaving=self.leavings.append,
            closed=closed,
            clock=lambda: self.now,
            pen=pen,
        )

    def _make_capture(self, post: Post) -> ScriptedCapture:
        self.capture = ScriptedCapture(post)
        return self.capture

    def __enter__(self) -> "House":
        self.kiosk.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.kiosk.close()

    @property
    def screen(self) -> Screen:
        return self.kiosk.visit.screen

    def do(self, *events: Event) -> "House":
        for event in events:
            self.kiosk.dispatch(event)
        return self

    def take_one(self) -> None:
        """What was posted next, from whatever thread."""
        self.waiting.get(timeout=WAIT_S)()

    def until(self, kind: type) -> "House":
        while not isinstance(self.screen, kind):
            self.take_one()
        return self

    def after(self, seconds: float) -> "House":
        self.now += seconds
        self.kiosk.tick()
        return self

    def show(self, *sides: Side) -> "House":
        for side in sides:
            self.capture.show(side)
            self.take_one()
        return self


def out(count: int = 1) -> list[Exception]:
    """So many outages."""
    troubles: list[Exception] = [Unreachable("server_unreachable") for _ in range(count)]
    return troubles
