"""A client on a scripted network: what goes out is kept, what comes back is written here."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field

import httpx

from hardware.liveness.verdict import Check, Gesture, LivenessLevel, Verdict
from hardware.palm.side import Side
from kiosk.client.address import Address
from kiosk.client.signing import TerminalKey
from kiosk.client.terminal import TerminalClient
from kiosk.client.transport import Limits, Transport
from kiosk.flows.effects import Palm

HOST = "https://palms.example.org"
PUBLISHABLE = "pk_" + "a" * 33
NOW = 1_900_000_000
KEY = TerminalKey.generate()
LIVE = Verdict(
    live=True,
    level=LivenessLevel.CHALLENGE,
    gestures=(Gesture.FIST,),
    checks=(Check("gesture", passed=True), Check("repeats", passed=True)),
    simulated=True,
    source="virtual:7",
)
PALMS = (Palm(Side.LEFT, b"left template", LIVE), Palm(Side.RIGHT, b"right template", LIVE))

KEY_INFO = {
    "object": "key",
    "kind": "enrollment",
    "user_id": "usr_1",
    "flow": None,
    "expires_at": NOW + 600,
    "left_palm_enrolled": False,
    "right_palm_enrolled": True,
}
SESSION = {
    "object": "auth_session",
    "auth_session_id": "authsess_1",
    "challenge": "c" * 32,
    "expires_at": NOW + 120,
    "flow": ["either_palm"],
}
ENROLLMENT = {
    "object": "enrollment",
    "user_id": "usr_1",
    "device_id": None,
    "left_palm_enrolled": True,
    "right_palm_enrolled": True,
    "device_enrolled": False,
}
VERIFICATION = {"object": "verification", "id_token": "h.c.s", "log_id": "log_1", "user_id": "usr_1", "score": 0.9}
RECOVERY = {"object": "recovery", "id_token": "h.c.s", "log_id": "log_1", "user_id": "usr_1", "device_id": None}
TERMINAL = {
    "object": "terminal",
    "terminal_id": "trm_1",
    "app_id": "app_1",
    "name": "Front desk",
    "livemode": False,
    "created_at": NOW,
}
ME = TERMINAL | {"liveness_required": "none", "time": NOW, "issuer": HOST}
ATTEMPT = {"object": "attempt", "state": "done", "kind": "enrollment"}

Answer = httpx.Response | Exception | Callable[[httpx.Request], httpx.Response]


def ok(body: object) -> httpx.Response:
    return httpx.Response(200, json=body)


def refusal(status: int, reason: str, headers: dict[str, str] | None = None) -> httpx.Response:
    error = {"code": str(status), "type": "unauthorized", "message": "No.", "reason": reason}
    return httpx.Response(status, json={"error": error}, headers=headers)


@dataclass
class Network:
    """Answers in order; the last one again and again."""

    answers: list[Answer]
    requests: list[httpx.Request] = field(default_factory=list)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        answer = self.answers[min(len(self.requests), len(self.answers)) - 1]
        if isinstance(answer, Exception):
            raise answer
        return _as_sent(answer(request) if callable(answer) else answer)

    @property
    def last(self) -> httpx.Request:
        return self.requests[-1]

    def body(self, number: int = -1) -> dict[str, object]:
        found: dict[str, object] = json.loads(self.requests[number].content)
        return found


def _as_sent(answer: httpx.Response) -> httpx.Response:
    """A response as it comes from a network: not read yet."""
    if not answer.is_stream_consumed:
        return answer
    return httpx.Response(answer.status_code, headers=answer.headers, stream=httpx.ByteStream(answer.content))


def client_on(network: Network, host: str = HOST, limits: Limits | None = None, **more: object) -> TerminalClient:
    transport = Transport(network=httpx.MockTransport(network), limits=limits)
    settings = {"key": KEY, "clock": lambda: float(NOW)} | more
    return TerminalClient(transport, Address.of(host), PUBLISHABLE, **settings)  # type: ignore[arg-type]


def client(*answers: Answer, **more: object) -> tuple[TerminalClient, Network]:
    network = Network(list(answers))
    return client_on(network, **more), network  # type: ignore[arg-type]
