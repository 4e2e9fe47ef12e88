"""A real server, an app backend with its secret key, and the way there, which can be cut."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

import httpx

from hardware.liveness.verdict import Verdict
from hardware.palm.codec import encode
from hardware.palm.side import Side
from kiosk.client.address import Address
from kiosk.client.signing import TerminalKey
from kiosk.client.terminal import TerminalClient
from kiosk.client.transport import Transport
from kiosk.flows.effects import Palm
from kiosk.secret import Secret
from server_stub.testing import InProcessServer, at_ease
from tests.helpers.api import Api
from tests.helpers.palms import another_look, template
from tests.kiosk.flows.visits import LIVE


def data(side: Side, person: int, *, again: bool = False) -> bytes:
    """A palm's template as it leaves the engine; ``again``: the same palm on another day."""
    made = template(side.value, person)
    return encode(another_look(made) if again else made)


def palms(*sides: Side, person: int = 1, again: bool = False, verdict: Verdict = LIVE) -> tuple[Palm, ...]:
    return tuple(Palm(side, data(side, person, again=again), verdict) for side in sides)


@dataclass
class Cable(httpx.BaseTransport):
    """The network, with breaks to order: ``before`` the request is out, ``after`` it was answered."""

    breaks: list[str] = field(default_factory=list)
    line: httpx.HTTPTransport = field(default_factory=httpx.HTTPTransport)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        fault = self.breaks.pop(0) if self.breaks else ""
        if fault == "before":
            raise httpx.ConnectError("cut")
        response = self.line.handle_request(request)
        if fault == "after":
            response.read()
            response.close()
            raise httpx.ReadError("cut")
        return response

    def close(self) -> None:
        self.line.close()


@dataclass
class Town:
    server: InProcessServer
    backend: Api
    cable: Cable
    transport: Transport

    def terminal(self, *, offset: int = 0) -> TerminalClient:
        """A paired one, with a clock that is off by so many seconds."""
        key = TerminalKey.generate()
        client = self.stranger(offset=offset)
        client.pair(Secret(self.server.new_pairing_code()), "Front desk", key)
        return client

    def stranger(self, key: TerminalKey | None = None, *, offset: int = 0) -> TerminalClient:
        def clock() -> float:
            return self.server.clock.now() + offset

        return TerminalClient(self.transport, Address.of(self.server.url), self.server.publishable_key, key, clock)

    def enrollment_key(self, user_id: str) -> Secret:
        return Secret(self.backend.made("/v1/enrollment_keys", {"user_id": user_id})["secret"])

    def recovery_key(self, user_id: str, flow: list[str] | None = None) -> Secret:
        return Secret(self.backend.made("/v1/recovery_keys", {"user_id": user_id, "flow": flow})["secret"])

    def enrolled(self, terminal: TerminalClient, person: int = 1, *sides: Side) -> str:
        """A user whose palms are stored."""
        user_id = self.backend.user()
        sent = palms(*(sides or tuple(Side)), person=person)
        terminal.enroll(self.enrollment_key(user_id), sent, f"enroll-{user_id}")
        return user_id


@contextmanager
def town(*, livemode: bool = False, identification: bool = False) -> Iterator[Town]:
    cable = Cable()
    settings = at_ease().model_copy(update={"identification": "on" if identification else "off"})
    with InProcessServer(livemode=livemode, settings=settings) as server, httpx.Client(base_url=server.url) as http:
        transport = Transport(network=cable)
        try:
            yield Town(server, Api(http, server.account), cable, transport)
        finally:
            transport.close()


def real(verdict: Verdict = LIVE) -> Verdict:
    """As a camera with a lens would say it."""
    return replace(verdict, simulated=False, source="device:front")
