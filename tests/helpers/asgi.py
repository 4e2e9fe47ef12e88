"""Two ways to send a request exactly as it is: without a socket, and through one."""

import asyncio
from typing import Protocol

import httpx
from starlette.types import ASGIApp


class Http(Protocol):
    """``issuer`` is the server's public base URL, which signatures are made for."""

    issuer: str

    def request(self, method: str, path: str, *, headers: dict[str, str], content: bytes) -> httpx.Response: ...


class SocketClient:
    """To a running server."""

    def __init__(self, issuer: str) -> None:
        self.issuer = issuer

    def request(self, method: str, path: str, *, headers: dict[str, str], content: bytes) -> httpx.Response:
        with httpx.Client(timeout=30) as client:
            return client.request(method, self.issuer + path, headers=headers, content=content)


class AsgiClient:
    """Each request runs in an event loop of its own, so several threads may call at once."""

    def __init__(self, app: ASGIApp, issuer: str) -> None:
        self._app = app
        self.issuer = issuer

    def request(self, method: str, path: str, *, headers: dict[str, str], content: bytes) -> httpx.Response:
        return asyncio.run(self._request(method, path, headers, content))

    async def _request(self, method: str, path: str, headers: dict[str, str], content: bytes) -> httpx.Response:
        transport = httpx.ASGITransport(self._app, raise_app_exceptions=True)
        async with httpx.AsyncClient(transport=transport, base_url=self.issuer) as client:
            raw = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
            return await client.request(method, path, headers=raw, content=content)
