"""Seconds from the first good frame to the ID token, liveness aside: kiosk with its face, server in another process.

The frames were rendered before; everything after the camera is the product's own, GUI included.
"""

import statistics
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from hardware.liveness.verdict import LivenessLevel, Verdict
from hardware.palm.code import PalmCode
from hardware.palm.side import Side
from kiosk import connection, identity
from kiosk.capture.service import CaptureService
from kiosk.capture.template import make_template
from kiosk.client.terminal import TerminalClient
from kiosk.flows.effects import Palm
from kiosk.runner import Post
from kiosk.secret import Secret
from kiosk.vaults.choose import open_vault
from tests.benchmarks.people import frames
from tests.benchmarks.place import Place, place
from tests.benchmarks.reel import Reel
from tests.benchmarks.table import show
from tests.benchmarks.visitor import Visitor, visitor
from tests.benchmarks.watched import KEPT, WatchedEngine

VISITS, FRAMES, AIM = 20, 60, 1.0

Split = tuple[float, float, float, float]
"""Seconds of the whole; collecting frames; making the template; sending until the token is there."""


@dataclass
class Watch:
    """Marks of the newest visit, in monotonic seconds; the sink of its token."""

    good: deque[float] = field(default_factory=lambda: deque(maxlen=KEPT))
    merging: float = 0.0
    merged: float = 0.0
    token: float | None = None
    template: bytes = field(default=b"", repr=False)

    def make_engine(self) -> WatchedEngine:
        """An engine for the capture service, which takes another for every person."""
        return WatchedEngine(self.good)

    def begin(self) -> None:
        """Somebody comes."""
        self.good.clear()
        self.token = None

    def make_template(self, codes: Sequence[PalmCode]) -> bytes:
        """The kiosk's own, with its time taken."""
        self.merging = time.monotonic()
        self.template = make_template(codes)
        self.merged = time.monotonic()
        return self.template

    def deliver(self, user_id: str, id_token: Secret, log_id: str) -> None:
        """See ``TokenSink``."""
        self.token = time.monotonic()

    def split(self) -> Split:
        """Once the token is there."""
        assert self.token is not None
        first = self.good[0]
        return self.token - first, self.merging - first, self.merged - self.merging, self.token - self.merged


def main() -> None:
    """Print median and longest of each part."""
    watch, camera = Watch(), Reel(frames(FRAMES, 1280, 720))

    def make_capture(post: Post) -> CaptureService:
        return CaptureService(
            lambda: camera, watch.make_engine, post, level=LivenessLevel.NONE, template=watch.make_template
        )

    with place() as where:
        user_id = where.backend.create_user()
        with visitor(where, lambda: camera, sink=watch, make_capture=make_capture) as person:
            person.enroll(where.backend.enrollment_key(user_id)[0])
            splits = [_visit(person, watch, user_id) for _ in range(VISITS)]
        bare = _bare(where, user_id, watch.template)
    _report(splits, bare)


def _visit(person: Visitor, watch: Watch, user_id: str) -> Split:
    watch.begin()
    person.verify(user_id)
    person.wait(lambda: watch.token is not None)
    return watch.split()


def _report(splits: list[Split], bare: list[float]) -> None:
    names = ("first good frame to token", "collect frames", "make the template", "send, match, token")
    columns = [*zip(names, zip(*splits, strict=True), strict=True), ("yardstick: bare verify call", bare)]
    rows = [(name, 1000 * statistics.median(times), 1000 * max(times)) for name, times in columns]
    show(f"token, {VISITS} verifications, milliseconds", ("what", "median", "longest"), rows)
    print(f"  aim: median under {1000 * AIM:.0f} ms")


def _bare(where: Place, user_id: str, template: bytes) -> list[float]:
    """The server's answer to one verification each, asked from a lone thread without a kiosk around it."""
    transport = connection.make_transport(where.settings)
    try:
        vault = open_vault(where.profile, where.settings.secrets)
        who = identity.load(vault, connection.address_of(where.settings).issuer)
        assert who is not None
        client = connection.make_client(where.settings, transport, who.key)
        return [_once(client, user_id, template, f"bare-{number}") for number in range(VISITS)]
    finally:
        transport.close()


def _once(client: TerminalClient, user_id: str, template: bytes, attempt: str) -> float:
    session = client.start_session(user_id, ("right_palm",))
    verdict = Verdict(True, LivenessLevel.NONE, (), (), simulated=True, source="virtual:7")
    palms = (Palm(Side.RIGHT, template, verdict),)
    start = time.monotonic()
    client.verify(session.auth_session_id, session.challenge, palms, attempt)
    return time.monotonic() - start
