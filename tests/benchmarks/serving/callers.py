"""Who calls: each over a connection of its own that stays open."""

import itertools
import json
from collections.abc import Callable
from http.client import HTTPConnection
from urllib.parse import urlsplit

import httpx

from server_stub.domain.entities import Caller
from server_stub.domain.management.pairing import PairingCodes
from server_stub.domain.management.person_keys import PersonKeys
from server_stub.domain.management.users import Users
from tests.benchmarks.serving.load import Call
from tests.benchmarks.serving.servers import Place
from tests.helpers.palms import another_look, template
from tests.helpers.sdk import Sender, captured

_PEOPLE = itertools.count(1)
"""Nobody's palm is enrolled twice."""


def plain(url: str, method: str, path: str, key: str = "") -> Callable[[], Call]:
    """Callers of one route."""
    headers = {"Authorization": f"Bearer {key}"} if key else {}

    def make() -> Call:
        connection = HTTPConnection(urlsplit(url).netloc)

        def call() -> None:
            connection.request(method, path, headers=headers)
            answer = connection.getresponse()
            answer.read()
            assert answer.status == 200, answer.status

        return call

    return make


class _Kept:
    """A connection that stays open, for a simulated terminal."""

    def __init__(self, url: str) -> None:
        self.issuer = url
        self._client = httpx.Client(base_url=url, timeout=30)

    def request(self, method: str, path: str, *, headers: dict[str, str], content: bytes) -> httpx.Response:
        return self._client.request(method, path, headers=headers, content=content)


class Terminals:
    """Each caller is a terminal of its own that authenticates a person of its own."""

    def __init__(self, where: Place, url: str) -> None:
        self._where, self._url = where, url

    def make(self) -> Call:
        """A paired terminal and an enrolled person; the call is start and verify."""
        core, app = self._where.core, self._where.account.app
        palm = template("left", next(_PEOPLE))
        sender = Sender(_Kept(self._url), core.clock, app.publishable_key)  # type: ignore[arg-type]
        code = PairingCodes(core).create_as_operator(app.app_id).secret
        key: dict[str, object] = {"name": "Bench", "key": sender.key.pem}
        assert sender.send("POST", "/v1/sdk/terminals", key, bearer=code).status == 200
        caller = Caller(app.scope, None)
        user = Users(core).create(caller)
        secret = PersonKeys(core).allow_enrollment(caller, user.user_id).secret
        enrolled = sender.enroll(secret, captured(palm))
        assert enrolled.status == 200, enrolled.json
        shown = json.loads(json.dumps(captured(another_look(palm))))

        def call() -> None:
            assert sender.authenticate(["left_palm"], shown, user).status == 200

        return call
