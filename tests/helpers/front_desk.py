"""A front desk over a real API: both on real sockets, the desk's file in a folder of the test's."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from server_stub.desk_service.acts import Acts, Written
from server_stub.desk_service.backend import Backend
from server_stub.desk_service.book import Book
from server_stub.desk_service.kiosks import Kiosks
from server_stub.desk_service.roles import Role
from server_stub.desk_service.running import desk_app, running_desk
from server_stub.testing import InProcessServer


@dataclass
class Counter:
    """What a kiosk at this desk says, with a token of role operator unless another is given."""

    server: InProcessServer
    book: Book
    url: str
    http: httpx.Client
    token: str = field(repr=False)

    def call(
        self, method: str, path: str, body: object = None, *, role: str | None = "clerk", **headers: str
    ) -> httpx.Response:
        sent = {"Authorization": f"Bearer {self.token}", "Desk-Clerk": "Zo%C3%AB"} | headers
        sent |= {"Desk-Role": role} if role else {}
        return self.http.request(
            method, f"{self.url}/desk{path}", headers=sent, **({} if body is None else {"json": body})
        )

    def made(self, path: str, body: object = None, *, role: str = "clerk") -> dict[str, Any]:
        answer = self.call("POST", path, body, role=role)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def person(self, reference: str = "B-1001", name: str = "Ada Lovelace") -> str:
        return self.made("/people", {"reference": reference, "name": name})["person_id"]

    def look(self, person_id: str) -> dict[str, Any]:
        answer = self.call("GET", f"/people/{person_id}")
        assert answer.status_code == 200, answer.text
        return answer.json()

    def acts(self) -> list[Written]:
        return list(Acts(self.book).all())

    def ended(self, act: str) -> list[str]:
        """How acts of this kind went, row by row."""
        return [row.outcome for row in self.acts() if row.act == act]


@contextmanager
def counter(server: InProcessServer, folder: Path, *, api_host: str | None = None) -> Iterator[Counter]:
    book = Book(folder / "desk.sqlite3")
    backend = Backend(api_host or server.url, server.secret_key)
    token = Kiosks(book).allow("front-desk-1", Role.OPERATOR)
    with running_desk(desk_app(book, backend)) as url, httpx.Client() as http:
        yield Counter(server, book, url, http, token)
