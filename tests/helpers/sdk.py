"""A server with one account, and the terminals and phones that speak to its SDK routes."""

import json
from dataclasses import dataclass, field
from typing import Any

import jwt

from hardware.palm.code import PalmTemplate
from server_stub.domain.clock import Clock, FixedClock
from server_stub.domain.core import Core
from server_stub.domain.entities import App, AppType, Caller, Log, User
from server_stub.domain.management.accounts import Accounts
from server_stub.domain.management.apps import Apps
from server_stub.domain.management.pairing import PairingCodes
from server_stub.domain.management.person_keys import PersonKeys
from server_stub.domain.management.users import Users
from server_stub.domain.ports import PageRequest
from tests.helpers.asgi import AsgiClient, Http
from tests.helpers.palms import Json, payload
from tests.helpers.signing import Headers, Key, fresh_nonce

ISSUER = "https://palm.example"


@dataclass(frozen=True)
class Reply:
    status: int
    json: dict[str, Any]
    headers: Headers

    @property
    def reason(self) -> str | None:
        """The refusal's finer cause."""
        return self.json.get("error", {}).get("reason")

    @property
    def param(self) -> str | None:
        return self.json.get("error", {}).get("param")


@dataclass
class Sender:
    """A terminal or a phone: a key, and the App it speaks through."""

    http: Http
    clock: Clock
    publishable_key: str
    key: Key = field(default_factory=Key)

    def send(
        self,
        method: str,
        path: str,
        body: Json | bytes | None = None,
        *,
        bearer: str | None = None,
        nonce: str | None = None,
        attempt: str | None = None,
        signer: Key | None = None,
        created: int | None = None,
    ) -> Reply:
        raw = b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
        headers = {"pinn-publishable-key": self.publishable_key}
        headers |= {"authorization": f"Bearer {bearer}"} if bearer else {}
        headers |= {"idempotency-key": attempt} if attempt else {}
        at = self.clock.now() if created is None else created
        key = signer or self.key
        signed = key.sign(method, self.http.issuer + path, headers, raw, created=at, nonce=nonce or fresh_nonce())
        return self.raw(method, path, signed, raw)

    def raw(self, method: str, path: str, headers: Headers, body: bytes) -> Reply:
        """Whatever the headers say, as it is."""
        response = self.http.request(method, path, headers=headers, content=body)
        return Reply(response.status_code, response.json(), dict(response.headers))

    def start(self, flow: list[str], user: User | None = None) -> Reply:
        body: Json = {"flow": flow} | ({"user_id": user.user_id} if user else {})
        return self.send("POST", "/v1/sdk/auth_sessions", body)

    def verify(self, session: Reply, body: Json, *, attempt: str | None = None, nonce: str | None = None) -> Reply:
        path = f"/v1/sdk/auth_sessions/{session.json['auth_session_id']}/verify"
        return self.send("POST", path, body, nonce=nonce or session.json["challenge"], attempt=attempt)

    def authenticate(self, flow: list[str], body: Json, user: User | None = None) -> Reply:
        session = self.start(flow, user)
        return self.verify(session, body) if session.status == 200 else session

    def enroll(self, secret: str, body: Json, attempt: str | None = None, signer: Key | None = None) -> Reply:
        return self.send("POST", "/v1/sdk/enrollments", body, bearer=secret, attempt=attempt, signer=signer)

    def recover(self, secret: str, body: Json, attempt: str | None = None, signer: Key | None = None) -> Reply:
        return self.send("POST", "/v1/sdk/recoveries", body, bearer=secret, attempt=attempt, signer=signer)


@dataclass
class Phone(Sender):
    """A simulated device with local factors."""

    biometric: Key = field(default_factory=Key)
    passcode: Key = field(default_factory=Key)

    def introduction(self) -> Json:
        """``device`` and ``keys`` of an enrollment."""
        keys = {"device": self.key.pem, "local_biometric": self.biometric.pem, "local_passcode": self.passcode.pem}
        return {"device": {"name": "Phone", "platform": "ios"}, "keys": keys}


def captured(*templates: PalmTemplate | bytes, **liveness: object) -> Json:
    """``palm`` and ``liveness`` of a body; raw bytes are sent as a left palm."""
    palms = {"left" if isinstance(of, bytes) else of.side.value: payload(of) for of in templates}
    checks = [{"name": "gesture", "passed": True, "reason": ""}]
    said = {"level": "challenge", "live": True, "gestures": ["fist"], "checks": checks}
    return {"palm": palms, "liveness": {**said, "simulated": False, "source": "virtual:7", **liveness}}


@dataclass
class World:
    """``live`` says which mode the account is in."""

    core: Core
    clock: FixedClock
    http: AsgiClient
    live: bool = False

    def __post_init__(self) -> None:
        made = Accounts(self.core).create("Acme", livemode=self.live)
        self.caller = Caller(made.app.scope, None)
        self.secret_key, self.web_app = made.secret_key.secret, made.app
        self.mobile_app = Apps(self.core).create(self.caller, AppType.IOS, "Phone app", None)

    def terminal(self, app: App | None = None) -> Sender:
        """A paired kiosk."""
        app = app or self.web_app
        code = PairingCodes(self.core).create(Caller(app.scope, None), app.app_id)
        sender = Sender(self.http, self.clock, app.publishable_key)
        body: Json = {"name": "Front desk", "key": sender.key.pem}
        assert sender.send("POST", "/v1/sdk/terminals", body, bearer=code.secret).status == 200
        return sender

    def phone(self) -> Phone:
        """A phone that is not enrolled yet."""
        return Phone(self.http, self.clock, self.mobile_app.publishable_key)

    def user(self, *templates: PalmTemplate, phone: Phone | None = None) -> User:
        """A user with these palms, and this phone, enrolled."""
        user = Users(self.core).create(self.caller)
        if templates or phone:
            sender: Sender = phone or self.terminal()
            body = (captured(*templates) if templates else {}) | (phone.introduction() if phone else {})
            assert sender.enroll(self.enrollment_key(user), body).status == 200
        return self.look(user)

    def look(self, user: User) -> User:
        return Users(self.core).get(self.caller.scope, user.user_id)

    def enrollment_key(self, user: User) -> str:
        return PersonKeys(self.core).allow_enrollment(self.caller, user.user_id).secret

    def recovery_key(self, user: User, flow: list[str] | None = None) -> str:
        return PersonKeys(self.core).allow_recovery(self.caller, user.user_id, flow).secret

    def logs(self, user: User) -> tuple[Log, ...]:
        """Newest first."""
        with self.core.store.read() as work:
            return work.logs.page_of_user(user.user_id, PageRequest(100)).items

    def events(self) -> list[str]:
        """Types, newest first."""
        with self.core.store.read() as work:
            return [event.type.value for event in work.events.page(self.caller.scope, PageRequest(100)).items]

    def claims(self, token: str) -> dict[str, Any]:
        """A token's claims, its signature checked with the account's secret key."""
        options: Any = {"verify_exp": False, "verify_iat": False}
        return jwt.decode(token, self.secret_key, algorithms=["HS256"], options=options)
