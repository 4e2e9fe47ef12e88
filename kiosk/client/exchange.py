"""One signed question and its answer, with the terminal's clock corrected once when the server says it is off."""

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field

from kiosk.client.address import Address
from kiosk.client.errors import Refused
from kiosk.client.events import ServerEvent, events
from kiosk.client.replies import A, read, refusal, server_time
from kiosk.client.signing import TerminalKey, content_digest, fresh_nonce, signature_headers
from kiosk.client.transport import Carrier, Flow, Message, Reply
from kiosk.secret import Secret


@dataclass(frozen=True, slots=True)
class Call:
    """``path`` is plain ASCII that needs no escaping; ``nonce`` None means a fresh one.

    ``last_event`` is the id of the last event that was heard of a stream.
    """

    method: str
    path: str
    body: bytes = field(default=b"", repr=False)
    bearer: Secret | None = None
    attempt: str | None = None
    nonce: str | None = field(default=None, repr=False)
    last_event: str | None = None


class Exchange:
    """Thread-safe."""

    def __init__(self, transport: Carrier, address: Address, publishable_key: str, clock: Callable[[], float]) -> None:
        self._transport = transport
        self._address = address
        self._publishable_key = publishable_key
        self._clock = clock
        self._lock = threading.Lock()
        self._offset = 0

    @property
    def offset(self) -> int:
        """Seconds that the server's clock is ahead of ours, as far as it was worth telling."""
        with self._lock:
            return self._offset

    def ask(self, call: Call, key: TerminalKey | None, model: type[A]) -> A:
        """The answer. Raises ``Refused`` or ``Unreachable``."""
        reply, offset = self._send(call, key)
        try:
            return read(reply, model)
        except Refused as no:
            if no.reason != "signature_expired" or not self._corrected(reply, offset):
                raise
        return read(self._send(call, key)[0], model)

    @contextmanager
    def listen(self, call: Call, key: TerminalKey, silence_s: float) -> Iterator[Iterator[ServerEvent | None]]:
        """Server-sent events inside the block, None for each sign of life. Raises ``Refused`` or ``Unreachable``."""
        with ExitStack() as stack:
            flow, offset = self._flow(stack, call, key, silence_s)
            no = refusal(flow.reply)
            if no and getattr(no, "reason", "") == "signature_expired" and self._corrected(flow.reply, offset):
                flow, _ = self._flow(stack, call, key, silence_s)
                no = refusal(flow.reply)
            if no:
                raise no
            yield events(flow.chunks)

    def _flow(self, stack: ExitStack, call: Call, key: TerminalKey, silence_s: float) -> tuple[Flow, int]:
        message, offset = self._signed(call, key)
        return stack.enter_context(self._transport.flow(message, silence_s)), offset

    def _send(self, call: Call, key: TerminalKey | None) -> tuple[Reply, int]:
        message, offset = self._signed(call, key)
        return self._transport.send(message), offset

    def _signed(self, call: Call, key: TerminalKey | None) -> tuple[Message, int]:
        offset = self.offset
        headers = self._headers(call)
        if key is not None:
            headers |= signature_headers(
                key,
                call.method,
                self._address.issuer + call.path,
                headers,
                created=int(self._clock()) + offset,
                nonce=call.nonce or fresh_nonce(),
            )
        return Message(call.method, self._address.host + call.path, headers, call.body), offset

    def _headers(self, call: Call) -> dict[str, str]:
        headers = {"pinn-publishable-key": self._publishable_key}
        if call.bearer is not None:
            headers["authorization"] = f"Bearer {call.bearer.reveal()}"
        if call.attempt is not None:
            headers["idempotency-key"] = call.attempt
        if call.last_event is not None:
            headers["last-event-id"] = call.last_event
        if call.body:
            headers["content-type"] = "application/json"
            headers["content-digest"] = content_digest(call.body)
        return headers

    def _corrected(self, reply: Reply, used: int) -> bool:
        """Take the server's clock for signatures; false when it says what we believed already."""
        theirs = server_time(reply)
        if theirs is None:
            return False
        offset = theirs - int(self._clock())
        with self._lock:
            self._offset = offset
        return offset != used
