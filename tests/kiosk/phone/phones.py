"""A real server with a mobile App, pages that wait, and phones in a folder of their own."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from hardware.palm.side import Side
from kiosk.client.address import Address
from kiosk.client.transport import Transport
from kiosk.flows.effects import Palm
from kiosk.phone.approval import LocalFactor, Owner, refuses
from kiosk.phone.handset import Handset
from kiosk.phone.phone import Phone
from kiosk.phone.record import Platform, Record
from kiosk.phone.shelf import Shelf, new_record
from kiosk.secret import Secret
from server_stub.testing import InProcessServer
from tests.helpers.api import Api
from tests.kiosk.town import Cable, palms


@dataclass
class Page:
    """A browser's page that waits for a phone."""

    http: httpx.Client
    session: dict[str, Any]

    @property
    def id(self) -> str:
        return str(self.session["auth_session_id"])

    @property
    def qr(self) -> Secret:
        return Secret(str(self.session["qr"]))

    @property
    def state(self) -> str:
        return str(self._ask("GET", "")["state"])

    def token(self) -> str:
        return str(self._ask("POST", "/token")["id_token"])

    def _ask(self, method: str, path: str) -> dict[str, Any]:
        headers = {"Authorization": f"Bearer {self.session['polling_secret']}"}
        response = self.http.request(method, f"/v1/web/auth_sessions/{self.id}{path}", headers=headers)
        assert response.status_code == 200, response.text
        return dict(response.json())


@dataclass
class Agreeing:
    """An owner who agrees to these factors, and remembers what was asked."""

    to: tuple[LocalFactor, ...] = tuple(LocalFactor)
    asked: list[tuple[LocalFactor, str]] = field(default_factory=list)

    def __call__(self, factor: LocalFactor, auth_session_id: str) -> bool:
        self.asked.append((factor, auth_session_id))
        return factor in self.to


@dataclass
class Place:
    server: InProcessServer
    backend: Api
    cable: Cable
    transport: Transport
    shelf: Shelf
    app: dict[str, Any]
    waits: list[float] = field(default_factory=list)
    people: dict[str, int] = field(default_factory=dict)

    def new(self, name: str, owner: Owner = refuses, **more: Any) -> Phone:  # noqa: ANN401 - a builder's
        """A phone out of the box."""
        address = Address.of(self.server.url)
        platform = more.pop("platform", Platform.IOS)
        self.shelf.add(new_record(name, platform, address, self.app["publishable_key"], **more))
        return self.phone(name, owner)

    def phone(self, name: str, owner: Owner = refuses) -> Phone:
        return Phone(self.handset(name), owner)

    def handset(self, name: str, *, offset: int = 0, wait: Callable[[float], object] | None = None) -> Handset:
        """As it lies there, its clock so many seconds off."""
        return Handset(
            self.shelf.folder(name),
            self.transport,
            clock=lambda: self.server.clock.now() + offset,
            wait=wait or self.waits.append,
        )

    def enrolled(self, name: str, owner: Owner = refuses, **more: Any) -> Phone:  # noqa: ANN401 - as above
        """A phone of a new user whose palms are stored; no two share a hand."""
        phone = self.new(name, owner, **more)
        self.people[name] = len(self.people) + 1
        phone.enroll(self.enrollment_key(self.backend.user()), palms(*Side, person=self.people[name]))
        return phone

    def hand(self, name: str, *sides: Side) -> tuple[Palm, ...]:
        """Palms of that phone's user on another day; the left one unless said."""
        return palms(*(sides or (Side.LEFT,)), person=self.people[name], again=True)

    def record(self, name: str) -> Record:
        return self.handset(name).record

    def enrollment_key(self, user_id: str) -> Secret:
        return Secret(self.backend.made("/v1/enrollment_keys", {"user_id": user_id})["secret"])

    def recovery_key(self, user_id: str) -> Secret:
        return Secret(self.backend.made("/v1/recovery_keys", {"user_id": user_id, "flow": None})["secret"])

    def page(self, *flow: str, user_id: str | None = None) -> Page:
        """A page of the web App that waits; for ``user_id`` when it is given, whose phones are pushed to."""
        body: dict[str, Any] = {"flow": list(flow) or ["either_palm"]}
        if user_id is not None:
            body["user_hint"] = self.backend.made("/v1/user_hints", {"user_id": user_id})["user_hint"]
        headers = {"Pinn-Publishable-Key": self.server.publishable_key}
        response = self.backend.http.post("/v1/web/auth_sessions", json=body, headers=headers)
        assert response.status_code == 200, response.text
        return Page(self.backend.http, dict(response.json()))


@contextmanager
def place(folder: Path, *, livemode: bool = False) -> Iterator[Place]:
    cable = Cable()
    with InProcessServer(livemode=livemode) as server, httpx.Client(base_url=server.url) as http:
        backend, transport = Api(http, server.account), Transport(network=cable)
        app = backend.made("/v1/apps/ios", {"name": "Phone app", "description": None})
        try:
            yield Place(server, backend, cable, transport, Shelf(folder / "phones"), app)
        finally:
            transport.close()
