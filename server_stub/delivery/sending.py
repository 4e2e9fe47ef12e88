"""One POST to a receiver nobody trusts: to an address that was checked, for so long and no longer, never redirected."""

import asyncio
import socket
import ssl
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from ipaddress import ip_address
from types import TracebackType

import httpx

from server_stub.domain.delivering import Outcome
from server_stub.domain.targets import Address, TargetRules

TIMEOUT_S = 10.0
"""For all of a try: name, connection, request and the first line of the answer (contract H3)."""
AGENT = "palm-kiosk-webhooks"
MOST_ADDRESSES = 3
"""Addresses of one name that are tried in turn."""

Resolve = Callable[[str, int], Awaitable[Sequence[Address]]]


async def resolve(host: str, port: int) -> Sequence[Address]:
    """Every address of a name, as the machine's resolver says. Raises OSError."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(ip_address(str(entry[4][0]).partition("%")[0]) for entry in found))


class Sender:
    """Sends while its ``async with`` block runs.

    The name is resolved here, every address it has is checked, and the connection is made to one of those addresses:
    a name that means something else a moment later is not asked again. No connection is used twice, because what
    a certificate proved for one name says nothing of another at the same address. Of an answer only its status is
    read, so its size does not matter.
    """

    def __init__(self, rules: TargetRules, *, timeout_s: float = TIMEOUT_S, resolve: Resolve = resolve) -> None:
        self._rules = rules
        self._timeout_s = timeout_s
        self._resolve = resolve
        self._open = AsyncExitStack()

    async def __aenter__(self) -> "Sender":
        """Make ready; in the event loop that will send."""
        self._client = await self._open.enter_async_context(
            httpx.AsyncClient(
                trust_env=False,  # a proxy would resolve the name once more, and to something else
                follow_redirects=False,
                timeout=self._timeout_s,
                verify=httpx.create_ssl_context(),
                limits=httpx.Limits(max_keepalive_connections=0),
                headers={"user-agent": AGENT, "accept": "*/*", "accept-encoding": "identity"},
            )
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let go of what is open."""
        await self._open.aclose()

    async def post(self, url: str, headers: Mapping[str, str], body: bytes) -> Outcome:
        """One try. Raises nothing but cancellation: every failure is an outcome."""
        began = time.perf_counter()
        status, error = None, None
        try:
            async with asyncio.timeout(self._timeout_s):
                status, error = await self._tried(httpx.URL(url), headers, body)
        except TimeoutError:
            error = "timeout"
        except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError) as failure:
            error = _word(failure)
        return Outcome(status, error, round((time.perf_counter() - began) * 1000))

    async def _tried(self, url: httpx.URL, headers: Mapping[str, str], body: bytes) -> tuple[int | None, str | None]:
        port = url.port or (443 if url.scheme == "https" else 80)
        try:
            addresses = await self._resolve(url.host, port)
        except (OSError, UnicodeError):
            return None, "name_unknown"
        if not addresses or not all(self._rules.permit(address) for address in addresses):
            return None, "address_refused"
        for address in addresses[:MOST_ADDRESSES]:
            try:
                status = await self._posted(url, address, headers, body)
            except httpx.ConnectError as failure:
                refused = failure
            else:
                return status, "redirect" if 300 <= status < 400 else None
        raise refused

    async def _posted(self, url: httpx.URL, address: Address, headers: Mapping[str, str], body: bytes) -> int:
        """The status of the answer from this very address, asked for under the name."""
        named = {"sni_hostname": url.host} if url.scheme == "https" and str(address) != url.host else {}
        request = self._client.build_request(
            "POST",
            url.copy_with(host=str(address)),
            headers={**headers, "host": url.netloc.decode("ascii"), "content-type": "application/json"},
            content=body,
            extensions={**named, "timeout": httpx.Timeout(self._timeout_s).as_dict()},
        )
        answer = await self._client.send(request, stream=True)
        await answer.aclose()
        return answer.status_code


def _word(failure: Exception) -> str:
    """Why there is no status, in a word that tells a customer nothing of our network."""
    if isinstance(failure, httpx.TimeoutException):
        return "timeout"
    if isinstance(failure, httpx.ConnectError):
        return "tls" if isinstance(failure.__context__, ssl.SSLError) or "SSL" in str(failure) else "connection_refused"
    return "connection_lost" if isinstance(failure, httpx.TransportError | OSError) else "invalid"
