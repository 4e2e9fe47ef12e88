"""The one module that speaks HTTP. It trusts nothing: not the environment, not redirects, not the answer's size."""

import contextlib
import socket
import ssl
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Protocol

import httpx

from kiosk.client.errors import Unreachable
from kiosk.version import VERSION

LARGEST_ANSWER = 256 * 1024  # bytes; the largest of ours is a token of a few kilobytes
USER_AGENT = f"palm-kiosk/{VERSION}"


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds: to connect, between two bytes of the answer, and for the whole exchange."""

    connect_s: float = 5.0
    silence_s: float = 10.0
    whole_s: float = 30.0


@dataclass(frozen=True, slots=True)
class Message:
    """What is sent. ``target`` is the full address; header names are lower-case."""

    method: str
    target: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back; header names are lower-case."""

    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Flow:
    """An answer that comes bit by bit. Other statuses than 200 came whole, in ``reply``, and have no ``chunks``.

    ``cut`` ends it from any thread: whoever waits for the next chunk is told ``Unreachable``.
    """

    reply: Reply
    chunks: Iterator[bytes]
    cut: Callable[[], None]


class Carrier(Protocol):
    """Whatever brings a message to the server: ``Transport``, or something that stands before it."""

    def send(self, message: Message) -> Reply:
        """One exchange. Raises ``Unreachable``."""
        ...

    def flow(self, message: Message, silence_s: float) -> AbstractContextManager[Flow]:
        """One exchange whose answer has no end, inside the block. Raises ``Unreachable``, also from its chunks."""
        ...


class BadBundle(ValueError):
    """The file of authorities cannot be used."""


class Transport:
    """Thread-safe. ``ca_bundle`` is a PEM file that replaces the built-in authorities; ``proxy`` a proxy's address.

    ``network`` replaces the network (an in-process server, a scripted one). Raises ``BadBundle`` or, for
    a proxy that cannot be used, another ``ValueError``.
    """

    def __init__(
        self,
        *,
        ca_bundle: Path | None = None,
        proxy: str | None = None,
        limits: Limits | None = None,
        network: httpx.BaseTransport | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._limits = limits or Limits()
        self._clock = clock
        silence = self._limits.silence_s
        self._client = httpx.Client(
            verify=_authorities(ca_bundle) if ca_bundle else True,
            proxy=proxy,
            timeout=httpx.Timeout(silence, connect=self._limits.connect_s),
            follow_redirects=False,
            trust_env=False,
            transport=network,
            # A compressed answer could unfold to any size, so none is asked for.
            headers={"user-agent": USER_AGENT, "accept": "application/json", "accept-encoding": "identity"},
        )

    def send(self, message: Message) -> Reply:
        """One exchange. Raises ``Unreachable``; statuses are the caller's to judge, redirects included."""
        with _failures():
            response = self._client.send(self._request(message), stream=True)
            try:
                return Reply(response.status_code, _plain(response.headers), self._body(response))
            finally:
                response.close()

    @contextmanager
    def flow(self, message: Message, silence_s: float) -> Iterator[Flow]:
        """See ``Carrier``; ``silence_s`` between two bytes is ``server_timeout``."""
        request = self._request(message)
        request.extensions["timeout"] = httpx.Timeout(silence_s, connect=self._limits.connect_s).as_dict()
        with _failures():
            response = self._client.send(request, stream=True)
            try:
                whole = response.status_code != httpx.codes.OK
                body = self._body(response) if whole else b""
                reply = Reply(response.status_code, _plain(response.headers), body)
                yield Flow(reply, iter(()) if whole else response.iter_raw(), partial(_cut, response))
            finally:
                response.close()

    def close(self) -> None:
        """Close every connection."""
        self._client.close()

    def _request(self, message: Message) -> httpx.Request:
        return self._client.build_request(
            message.method, message.target, headers=dict(message.headers), content=message.body or None
        )

    def _body(self, response: httpx.Response) -> bytes:
        if response.headers.get("content-encoding", "identity") != "identity":
            raise Unreachable("server_nonsense", "an encoding nobody asked for")
        deadline = self._clock() + self._limits.whole_s
        received = bytearray()
        for chunk in response.iter_raw():
            received += chunk
            if len(received) > LARGEST_ANSWER:
                raise Unreachable("server_nonsense", "an answer too large to be one")
            if self._clock() > deadline:
                raise Unreachable("server_timeout", "an answer that does not end")
        return bytes(received)


def _cut(response: httpx.Response) -> None:
    """Closing would leave a thread that reads where it is; shutting the socket down wakes it."""
    stream = response.extensions.get("network_stream")
    line = stream.get_extra_info("socket") if stream is not None else None
    if line is not None:
        with contextlib.suppress(OSError):
            line.shutdown(socket.SHUT_RDWR)


def _plain(headers: httpx.Headers) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def _authorities(bundle: Path) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=str(bundle))
    except (OSError, ssl.SSLError) as error:
        raise BadBundle(f"{bundle} is not a readable file of certificates") from error


@contextmanager
def _failures() -> Iterator[None]:
    """httpx's many errors, sorted into ours. Their texts may quote requests, so only their kind is passed on."""
    try:
        yield
    except httpx.TimeoutException as error:
        raise Unreachable("server_timeout", type(error).__name__) from error
    except httpx.ConnectError as error:
        code = "server_untrusted" if _is_about_trust(error) else "server_unreachable"
        raise Unreachable(code, type(error).__name__) from error
    except (httpx.RemoteProtocolError, httpx.DecodingError) as error:
        raise Unreachable("server_nonsense", type(error).__name__) from error
    except httpx.HTTPError as error:
        raise Unreachable("server_unreachable", type(error).__name__) from error


def _is_about_trust(error: BaseException) -> bool:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLError) or "CERTIFICATE_VERIFY_FAILED" in str(cause):
            return True
        cause = cause.__cause__ or cause.__context__
    return False
